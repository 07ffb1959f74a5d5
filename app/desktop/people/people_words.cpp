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
    return wording.words(named);
}

QString repairWords(const Diagnostic& repair, const Wording& wording) {
    const QString sentence = wording.words(Error{repair.code, repair.args});
    return repair.where.line == 0 ? sentence
                                  : words(QT_TRANSLATE_NOOP("PeopleWords", "row %1: %2"))
                                        .arg(repair.where.line)
                                        .arg(sentence);
}

QString draftWords(const people::Person& person,
                   const QString& committee,
                   const std::vector<DutyLine>& lines,
                   const Wording& wording) {
    QStringList parts;
    for (const QString& part : {QString::fromStdString(person.name),
                                QString::fromStdString(person.staffNo),
                                QString::fromStdString(person.post),
                                committee,
                                roleWords(person.roles),
                                dutyWords(person.duties, lines, wording)}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(QStringLiteral("　"));
}

QString changeWords(const people::Person& before,
                    const people::Person& after,
                    const std::vector<DutyLine>& lines,
                    const Wording& wording) {
    QStringList parts;
    const auto compare = [&parts](const QString& name, const QString& was, const QString& now) {
        if (was != now) {
            const QString nothing = words(QT_TRANSLATE_NOOP("PeopleWords", "nothing"));
            parts.append(
                words(QT_TRANSLATE_NOOP("PeopleWords", "%1: %2 → %3"))
                    .arg(name, was.isEmpty() ? nothing : was, now.isEmpty() ? nothing : now));
        }
    };
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    compare(words(QT_TRANSLATE_NOOP("PeopleWords", "Name")), text(before.name), text(after.name));
    compare(words(QT_TRANSLATE_NOOP("PeopleWords", "Staff number")),
            text(before.staffNo),
            text(after.staffNo));
    compare(words(QT_TRANSLATE_NOOP("PeopleWords", "Post")), text(before.post), text(after.post));
    compare(words(QT_TRANSLATE_NOOP("PeopleWords", "Roles")),
            roleWords(before.roles),
            roleWords(after.roles));
    compare(words(QT_TRANSLATE_NOOP("PeopleWords", "Lines")),
            dutyWords(before.duties, lines, wording),
            dutyWords(after.duties, lines, wording));
    if (before.committee != after.committee) {
        parts.append(words(QT_TRANSLATE_NOOP("PeopleWords", "moves to this committee")));
    }
    return parts.join(words(QT_TRANSLATE_NOOP("PeopleWords", "; ")));
}

}  // namespace qgt::app
