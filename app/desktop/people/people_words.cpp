#include "app/desktop/people/people_words.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace qgt::app {

namespace {

QString words(const char* source) {
    return QCoreApplication::translate("PeopleWords", source);
}

QString nameOf(const std::vector<DutyLine>& lines, const LineId& id, const Wording& wording) {
    const auto found = std::ranges::find(lines, id, &DutyLine::id);
    return found == lines.end() ? QString::fromStdString(id.str())
           : wording.english()  ? found->nameEnglish
                                : found->shortName;
}

}  // namespace

QString roleWords(const std::vector<people::Role>& roles) {
    static constexpr std::array<const char*, people::kRoleCount> kNames{
        QT_TRANSLATE_NOOP("PeopleWords", "cadre"),
        QT_TRANSLATE_NOOP("PeopleWords", "trainer"),
        QT_TRANSLATE_NOOP("PeopleWords", "director"),
        QT_TRANSLATE_NOOP("PeopleWords", "administrator"),
        QT_TRANSLATE_NOOP("PeopleWords", "invigilator")};
    QStringList names;
    for (const people::Role role : roles) {
        names.append(words(kNames.at(static_cast<std::size_t>(role))));
    }
    return names.join(words(QT_TRANSLATE_NOOP("PeopleWords", ", ")));
}

QString dutyWords(const std::vector<people::LineDuty>& duties,
                  const std::vector<DutyLine>& lines,
                  const Wording& wording) {
    QStringList first;
    QStringList second;
    for (const people::LineDuty& duty : duties) {
        (duty.role == people::DutyRole::A ? first : second)
            .append(nameOf(lines, duty.line, wording));
    }
    const QString comma = words(QT_TRANSLATE_NOOP("PeopleWords", ", "));
    QStringList parts;
    if (!first.isEmpty()) {
        parts.append(QStringLiteral("A ") + first.join(comma));
    }
    if (!second.isEmpty()) {
        parts.append(QStringLiteral("B ") + second.join(comma));
    }
    return parts.join(QStringLiteral("　"));
}

QString dutyWarning(const Diagnostic& finding,
                    const std::vector<DutyLine>& lines,
                    const Wording& wording) {
    Error named{finding.code, finding.args};
    for (auto& [name, value] : named.args) {
        if (name == "line") {
            value = nameOf(lines, LineId(value), wording).toStdString();
        }
    }
    return wording.sentence(named);
}

QString repairWords(const Diagnostic& repair, const Wording& wording) {
    const QString sentence = wording.sentence(Error{repair.code, repair.args});
    return repair.where.line == 0 ? sentence
                                  : words(QT_TRANSLATE_NOOP("PeopleWords", "row %1: %2"))
                                        .arg(repair.where.line)
                                        .arg(sentence);
}

}  // namespace qgt::app
