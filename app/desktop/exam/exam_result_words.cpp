#include "app/desktop/exam/exam_result_view_model.h"
#include "app/desktop/exam/exam_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

namespace qgt::app {

namespace {

constexpr int kPercent = 100;

int percentOf(const exam::PartResult& part) {
    return part.most <= 0 ? 0 : std::max(0, part.got) * kPercent / part.most;
}

/// As `ReviewedTask::grade` counts.
int gradeOf(const exam::TaskResult& task) {
    if (task.waitsForMarking) {
        return -1;
    }
    switch (task.score.outcome) {
        case grading::Outcome::Right:
            return 0;
        case grading::Outcome::Partial:
            return 1;
        default:
            return 2;
    }
}

QString plain(int hundredths) {
    return text(bank::marksText(std::max(0, hundredths)));
}

}  // namespace

QString ExamResultViewModel::rounds() const {
    if (!m_report || m_report->released.rounds.size() < 2) {
        return {};
    }
    const ReleasedResult& released = m_report->released;
    const auto own =
        std::ranges::find(released.rounds, released.entry.attempt, &exam::RoundResult::attempt);
    const int number = static_cast<int>(own - released.rounds.begin()) + 1;
    QString words = tr("Attempt %1 of %2.").arg(number).arg(released.rounds.size());
    if (!released.counted) {
        return words;
    }
    const exam::RoundResult& counts = released.rounds[*released.counted];
    const QString which = counts.attempt == released.entry.attempt
                              ? tr("this one")
                              : tr("attempt %1").arg(*released.counted + 1);
    const QString marks = counts.passed ? tr("%1, passed").arg(marksInWords(counts.got))
                                        : tr("%1, not passed").arg(marksInWords(counts.got));
    switch (released.countsBy) {
        case bank::CountedAttempt::Best:
            words += tr(" The best one counts: %1, %2.").arg(which, marks);
            break;
        case bank::CountedAttempt::Last:
            words += tr(" The last one counts: %1, %2.").arg(which, marks);
            break;
        case bank::CountedAttempt::First:
            words += tr(" The first one counts: %1, %2.").arg(which, marks);
            break;
    }
    return closedUp(words);
}

QString ExamResultViewModel::retake() const {
    if (!m_report || !m_report->released.retake) {
        return {};
    }
    const RetakeOffer& offer = *m_report->released.retake;
    const AttemptsLeft& attempts = offer.attempts;
    QStringList names;
    for (const std::string& name : offer.ask) {
        names.append(text(name));
    }
    const QString ask = names.join(tr(", "));
    if (attempts.left == 0) {
        const QString used = tr("All %n attempt(s) are used.", nullptr, attempts.taken);
        return ask.isEmpty() ? used
                             : closedUp(used + tr(" Ask %1 what can be done next.").arg(ask));
    }
    QStringList words{attempts.left
                          ? tr("You may sit it again: %n attempt(s) left.", nullptr, *attempts.left)
                          : tr("You may sit it again, as often as you like.")};
    words.append(attempts.from > offer.now
                     ? tr("Not before %1.").arg(m_wording.dayAndTime(attempts.from, offer.now))
                     : tr("There is nothing to wait for."));
    if (!ask.isEmpty()) {
        words.append(tr("Ask %1 to be entered for the next one.").arg(ask));
    }
    return closedUp(words.join(QStringLiteral(" ")));
}

QString ExamResultViewModel::corrections() const {
    QStringList lines;
    if (m_report) {
        for (const CorrectionSeen& one : m_report->released.corrections) {
            const QString what = one.undone ? tr("The correction of task %1 was taken back")
                                            : tr("The key of task %1 was corrected");
            const QString turned = one.passedBefore == one.passedAfter ? QString()
                                   : one.passedAfter                   ? tr(" You pass by it.")
                                                     : tr(" You do not pass any more.");
            lines.push_back(
                tr("%1: %2; your marks went from %3 to %4.")
                    .arg(
                        what.arg(one.slot), text(one.reason), plain(one.before), plain(one.after)) +
                turned);
        }
    }
    return closedUp(lines.join(QStringLiteral("\n")));
}

RuleRow ExamResultViewModel::totalRule(const exam::RuleResult& rule) const {
    RuleRow row;
    row.state = rule.met ? RuleRow::Met : RuleRow::NotMet;
    row.title = tr("At least %1 in all").arg(marksInWords(rule.need));
    row.words = rule.met ? tr("You have %1.").arg(marksInWords(rule.got))
                         : tr("You have %1; %2 more would be enough.")
                               .arg(marksInWords(rule.got), marksInWords(rule.need - rule.got));
    return row;
}

/// The floors of all blocks are one rule to a reader.
RuleRow ExamResultViewModel::floorRule() const {
    RuleRow row;
    int met = 0;
    int all = 0;
    QStringList below;
    for (const exam::RuleResult& rule : result().rules) {
        if (rule.kind != exam::PassRuleKind::BlockFloor) {
            continue;
        }
        ++all;
        met += rule.met ? 1 : 0;
        if (!rule.met) {
            below.push_back(tr("%1 has %2; %3 more would be enough")
                                .arg(blockName(rule.block),
                                     marksInWords(rule.got),
                                     marksInWords(rule.need - rule.got)));
        }
    }
    row.state = met == all ? RuleRow::Met : RuleRow::NotMet;
    const auto& floors = m_report->released.pass.floors;
    const int percent = floors.empty() ? 0 : floors.front().percent;
    const bool alike = std::ranges::all_of(
        floors, [percent](const auto& floor) { return floor.percent == percent; });
    if (floors.size() == 1 && floors.front().block != BlockId(std::string(bank::kEach))) {
        row.title = tr("In %1 at least %2 % of its marks")
                        .arg(blockName(floors.front().block.str()))
                        .arg(percent);
        row.words = met == all ? tr("Reached.") : tr("%1.").arg(below.front());
        return row;
    }
    row.title = alike ? tr("In each block at least %1 % of its marks").arg(percent)
                      : tr("In each block the share of marks that it asks for");
    row.words = met == all
                    ? tr("All %1 reach it.").arg(all)
                    : tr("%1 of %2 reach it. %3.").arg(met).arg(all).arg(below.join(tr("; ")));
    return row;
}

RuleRow ExamResultViewModel::criticalRule(const exam::RuleResult& rule) const {
    RuleRow row;
    row.state = rule.met ? RuleRow::Met : RuleRow::NotMet;
    if (rule.kind == exam::PassRuleKind::CriticalItems) {
        row.title = tr("At least %n item(s) about safety right", nullptr, rule.need);
        row.words = tr("%n of them right.", nullptr, rule.got);
        return row;
    }
    row.title = tr("No error in a case that endangers people");
    row.words = rule.met ? tr("There was none.") : tr("There was one; look back at the case.");
    return row;
}

void ExamResultViewModel::showRules() {
    std::vector<RuleRow> rows;
    if (m_report) {
        bool floors = false;
        for (const exam::RuleResult& rule : result().rules) {
            if (rule.kind == exam::PassRuleKind::Total) {
                rows.push_back(totalRule(rule));
            } else if (rule.kind != exam::PassRuleKind::BlockFloor) {
                rows.push_back(criticalRule(rule));
            } else if (!std::exchange(floors, true)) {
                rows.push_back(floorRule());
            }
        }
        RuleRow lines;
        lines.title = tr("No line for a single service line");
        lines.words =
            tr("The few tasks of one line say too little about a person; they only tell you "
               "what to study.");
        rows.push_back(lines);
    }
    m_rules.setRows(std::move(rows));
}

PartRow ExamResultViewModel::partRow(const QString& name, const exam::PartResult& part) const {
    PartRow row;
    row.name = name;
    row.marks = plain(part.got) + QStringLiteral(" / ") + plain(part.most);
    row.percent = QString::number(percentOf(part));
    row.share = part.most <= 0 ? 0 : std::clamp(1.0 * part.got / part.most, 0.0, 1.0);
    row.spoken =
        tr("%1: %2 of %3, %4 %").arg(name, plain(part.got), marksInWords(part.most), row.percent);
    return row;
}

PartRow ExamResultViewModel::blockRow(const exam::PartResult& block) const {
    PartRow row = partRow(blockName(block.id), block);
    row.block = true;
    if (const auto floor = floorOf(block.id)) {
        row.floor = 1.0 * *floor / kPercent;
        row.below = block.got * kPercent < *floor * block.most;
        row.verdict = row.below ? tr("below %1").arg(*floor) : QString();
        row.spoken += QStringLiteral("; ") + (row.below ? row.verdict : tr("floor reached"));
    }
    return row;
}

std::vector<PartRow> ExamResultViewModel::linesOf(const std::string& block) const {
    const auto& lines = m_report->bank->lines();
    std::vector<PartRow> rows;
    for (const exam::PartResult& part : result().lines) {
        const LineId id(part.id);
        const auto line = std::ranges::find(lines, id, &bank::ServiceLine::id);
        if (line != lines.end() && line->block.str() == block) {
            rows.push_back(partRow(lineName(id), part));
        }
    }
    return rows;
}

QString ExamResultViewModel::levelName(const std::string& level) {
    static const std::array kNames{
        QT_TR_NOOP("know"), QT_TR_NOOP("understand"), QT_TR_NOOP("apply"), QT_TR_NOOP("judge")};
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (bank::toText(static_cast<bank::Level>(i)) == level) {
            return tr(kNames.at(i));
        }
    }
    return text(level);
}

void ExamResultViewModel::showParts() {
    std::vector<PartRow> rows;
    std::vector<PartRow> levels;
    if (m_report && hasTable()) {
        for (const exam::PartResult& block : result().blocks) {
            rows.push_back(blockRow(block));
            std::ranges::move(linesOf(block.id), std::back_inserter(rows));
        }
        for (const exam::PartResult& part : result().levels) {
            levels.push_back(partRow(levelName(part.id), part));
        }
    }
    m_parts.setRows(std::move(rows));
    m_levels.setRows(std::move(levels));
}

ReviewedTask ExamResultViewModel::reviewed(const exam::TaskResult& task) const {
    const seat::SeatPaper& paper = *m_report->released.paper;
    ReviewedTask row;
    row.slot = task.slot;
    const seat::SeatTask* shown = paper.task(task.slot);
    row.heading = shown == nullptr ? tr("Task %1").arg(task.slot)
                                   : tr("Task %1, %2").arg(task.slot).arg(kindInWords(shown->kind));
    if (shown != nullptr) {
        row.stem = shown->scenario ? text(shown->scenario->title) : stemText(shown->stem);
    }
    row.given = task.given.empty() ? tr("not answered") : text(task.given);
    if (shows(bank::ReleasedPart::Keys)) {
        row.right = text(task.right);
    }
    if (marksOut()) {
        row.marks = task.waitsForMarking ? tr("still to be marked")
                                         : plain(task.score.hundredths) + QStringLiteral(" / ") +
                                               marksInWords(task.most);
        row.grade = gradeOf(task);
        if (task.fate == exam::TaskFate::Removed) {
            row.marks = tr("removed, does not count");
            row.grade = -1;
        }
    }
    if (shows(bank::ReleasedPart::Explanations)) {
        const auto own = m_report->released.reasons.find(task.id);
        if (own != m_report->released.reasons.end()) {
            row.reason = text(own->second);
        } else if (const bank::Item* item = m_report->bank->item(ItemId(task.id))) {
            row.reason = text(item->explanation);
        }
    }
    return row;
}

void ExamResultViewModel::showReview() {
    std::vector<ReviewedTask> rows;
    if (m_report && hasReview()) {
        for (const exam::TaskResult& task : result().tasks) {
            if (!m_onlyLost || !marksOut() || task.score.hundredths < task.most) {
                rows.push_back(reviewed(task));
            }
        }
    }
    m_review.setRows(std::move(rows));
}

}  // namespace qgt::app
