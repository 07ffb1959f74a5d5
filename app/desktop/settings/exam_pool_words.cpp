#include "app/desktop/plots/sign_mark.h"
#include "app/desktop/practice/practice_question.h"
#include "app/desktop/settings/exam_pool_model.h"
#include "app/desktop/text.h"
#include "engine/bank/bank.h"

#include <algorithm>
#include <map>

#include <QStringList>

namespace qgt::app {

namespace {

using KindCounts = std::map<std::optional<bank::ItemKind>, int>;

/// Items by their kind, then cases.
QString kindCountWords(const KindCounts& counts, const QString& caseWord) {
    QStringList words;
    int cases = 0;
    for (const auto& [kind, count] : counts) {
        if (kind) {
            words.append(PracticeQuestion::nameOfKind(*kind) + QStringLiteral(" ") +
                         QString::number(count));
        } else {
            cases = count;
        }
    }
    if (cases > 0) {
        words.append(caseWord + QStringLiteral(" ") + QString::number(cases));
    }
    return words.join(QStringLiteral(" · "));
}

QString lineName(const bank::ServiceLine& line, bool english) {
    return text(english && !line.nameEn.empty() ? line.nameEn : line.name);
}

}  // namespace

QString ExamPoolModel::sum() const {
    if (!m_holdings) {
        return {};
    }
    const auto& entries = m_holdings->entries;
    if (entries.empty()) {
        return tr("The exam pool is empty: no exam can certify yet. Add items below.");
    }
    const auto items = static_cast<int>(std::ranges::count_if(
        entries, [](const PoolEntry& entry) { return entry.kind.has_value(); }));
    return tr("%1, %2")
        .arg(tr("%n item(s)", "", items))
        .arg(tr("%n case(s)", "", static_cast<int>(entries.size()) - items));
}

QString ExamPoolModel::ends() const {
    if (empty()) {
        return {};
    }
    const QString by = wording().fullDay(m_holdings->soonBy);
    QStringList lines;
    if (m_holdings->ended > 0) {
        lines.append(tr(
            "%n of them ended and is no longer drawn.", "", static_cast<int>(m_holdings->ended)));
    }
    lines.append(m_holdings->soon == 0
                     ? tr("No other ends or has to be read again by %1.").arg(by)
                     : tr("%n end(s), has to be read again or rests on a repealed source by %1.",
                          "",
                          static_cast<int>(m_holdings->soon))
                           .arg(by));
    return lines.join(QStringLiteral(" "));
}

QString ExamPoolModel::damage() const {
    return m_holdings && m_holdings->errors > 0
               ? tr("%n error(s) in the pool: what has one is not counted here and not drawn. "
                    "“Check the pool” says where.",
                    "",
                    static_cast<int>(m_holdings->errors))
               : QString();
}

QString ExamPoolModel::chosen() const {
    if (m_chosen.empty()) {
        return {};
    }
    const QString first = text(m_chosen.front().string());
    const int others = static_cast<int>(m_chosen.size()) - 1;
    return others == 0 ? tr("Looked at: %1").arg(first)
                       : tr("Looked at: %1 and %n more file(s)", "", others).arg(first);
}

QString ExamPoolModel::question() const {
    if (!m_asked) {
        return {};
    }
    return m_part == Part::Removing ? removalQuestion()
                                    : wording().words({"care.pool-export-question",
                                                       {{"path", m_asked->folder.toStdString()}}});
}

QString ExamPoolModel::removalQuestion() const {
    const std::string id = m_asked->id.toStdString();
    QString what = m_asked->id;
    const auto& entries = m_holdings->entries;
    const auto entry = std::ranges::find(entries, id, &PoolEntry::id);
    if (entry != entries.end()) {
        const QString kind = entry->kind ? PracticeQuestion::nameOfKind(*entry->kind) : tr("Case");
        const bank::ServiceLine* const line = m_holdings->bank->line(entry->line);
        const QString of =
            line == nullptr ? text(entry->line.str()) : lineName(*line, wording().english());
        what = tr("%1 (%2, %3)").arg(m_asked->id, of, kind);
    }
    return wording().words({"care.pool-remove-question", {{"what", what.toStdString()}}});
}

std::vector<PoolLineRow> ExamPoolModel::lineRows() const {
    std::vector<PoolLineRow> rows;
    if (!m_holdings) {
        return rows;
    }
    std::map<LineId, KindCounts> counts;
    for (const PoolEntry& entry : m_holdings->entries) {
        ++counts[entry.line][entry.kind];
    }
    for (const bank::ServiceLine& line : m_holdings->bank->lines()) {
        const auto of = counts.find(line.id);
        if (of == counts.end()) {
            continue;
        }
        int count = 0;
        for (const auto& [kind, some] : of->second) {
            count += some;
        }
        rows.push_back({.line = lineName(line, wording().english()),
                        .count = count,
                        .kinds = kindCountWords(of->second, tr("Case"))});
    }
    return rows;
}

PoolFindingRow ExamPoolModel::findingRow(const Diagnostic& finding) const {
    PoolFindingRow row;
    switch (finding.severity) {
        case Severity::Error:
            row.severity = tr("Error");
            row.sign = SignMark::Gap;
            break;
        case Severity::Warning:
            row.severity = tr("Warning");
            row.sign = SignMark::Due;
            break;
        case Severity::Note:
            row.severity = tr("Note");
            row.sign = SignMark::None;
            break;
    }
    const QString file = text(finding.where.file);
    row.place =
        finding.where.line == 0 ? file : tr("%1, line %2").arg(file).arg(finding.where.line);
    row.words = wording().words({finding.code, finding.args});
    return row;
}

}  // namespace qgt::app
