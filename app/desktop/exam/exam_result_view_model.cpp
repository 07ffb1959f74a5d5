#include "app/desktop/exam/exam_result_view_model.h"

#include "app/desktop/exam/exam_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace qgt::app {

namespace {

constexpr int kNextItems = 12;

}  // namespace

ExamResultViewModel::ExamResultViewModel(Wording wording, QObject* parent)
    : QObject(parent),
      m_wording(wording),
      m_rules(this),
      m_parts(this),
      m_levels(this),
      m_review(this) {}

bool ExamResultViewModel::shows(bank::ReleasedPart part) const {
    return m_report &&
           std::ranges::find(m_report->released.shows, part) != m_report->released.shows.end();
}

void ExamResultViewModel::show(std::optional<ExamReport> report) {
    m_report = std::move(report);
    m_onlyLost = false;
    retranslate();
}

void ExamResultViewModel::retranslate() {
    showRules();
    showParts();
    showReview();
    emit changed();
}

void ExamResultViewModel::setOnlyLost(bool only) {
    m_onlyLost = only;
    showReview();
    emit changed();
}

bool ExamResultViewModel::waitsForMe() const {
    return m_report && m_report->released.entry.mock && !result().complete;
}

AttemptId ExamResultViewModel::attempt() const {
    return m_report ? m_report->released.entry.attempt : AttemptId();
}

QString ExamResultViewModel::title() const {
    return m_report ? text(m_report->released.entry.title) : QString();
}

QString ExamResultViewModel::got() const {
    return m_report ? marksInWords(result().got) : QString();
}

QString ExamResultViewModel::most() const {
    return m_report ? tr("of %1").arg(marksInWords(result().most)) : QString();
}

QString ExamResultViewModel::decision() const {
    if (!m_report) {
        return {};
    }
    if (!result().complete) {
        return tr("Not decided yet: open answers are still being marked");
    }
    if (result().passed) {
        return tr("Passed");
    }
    const auto missed = [&](exam::PassRuleKind kind) {
        return static_cast<int>(std::ranges::count_if(
            result().rules,
            [kind](const exam::RuleResult& rule) { return rule.kind == kind && !rule.met; }));
    };
    if (missed(exam::PassRuleKind::Total) > 0) {
        return tr("Not passed: the total is below the line");
    }
    const int floors = missed(exam::PassRuleKind::BlockFloor);
    return floors > 0
               ? tr("Not passed: the total is enough, %n block(s) below the floor", nullptr, floors)
               : tr("Not passed: the total is enough, a rule about safety is not kept");
}

QString ExamResultViewModel::risk() const {
    if (!m_report || !result().complete || result().risk.halfWidth <= 0) {
        return {};
    }
    const exam::DecisionRisk& risk = result().risk;
    // In whole marks: an interval is no finer than that.
    const int low = std::max(0, result().got - risk.halfWidth) / bank::kHundredths;
    const int high =
        std::min(result().most, result().got + risk.halfWidth + bank::kHundredths - 1) /
        bank::kHundredths;
    QString words = tr("One paper is a sample. With other tasks of the same kind, four times of "
                       "five you would get between %1 and %2.")
                        .arg(low)
                        .arg(marksInWords(high * bank::kHundredths));
    // Near the line is where chance decides about one in ten; and only where the total decides.
    constexpr double kWorthSaying = 0.1;
    const auto total =
        std::ranges::find(result().rules, exam::PassRuleKind::Total, &exam::RuleResult::kind);
    const bool totalDecides = total != result().rules.end() && total->met == result().passed;
    if (totalDecides && risk.wrongSide >= kWorthSaying) {
        const int of = std::max(2, static_cast<int>(std::lround(1 / risk.wrongSide)));
        words += QStringLiteral(" ") +
                 tr("You are near the line: about 1 of %1 persons with your marks would be on the "
                    "other side of it with another paper.")
                     .arg(of);
    }
    return closedUp(words);
}

QString ExamResultViewModel::floorHead() const {
    if (!m_report || m_report->released.pass.floors.empty()) {
        return tr("Share of the marks");
    }
    return tr("Share of the marks, upright line: floor %1 %")
        .arg(m_report->released.pass.floors.front().percent);
}

QString ExamResultViewModel::cases() const {
    if (!m_report || !result().cases || !hasTable()) {
        return {};
    }
    const exam::PartResult& part = *result().cases;
    return tr("%n case(s): %1 of %2. They count in the total and in no block.", nullptr, part.tasks)
        .arg(text(bank::marksText(part.got)), marksInWords(part.most));
}

QString ExamResultViewModel::lineName(const LineId& id) const {
    const bank::ServiceLine* line = m_report->bank->line(id);
    return line == nullptr ? text(id.str()) : lineInWords(*line, m_wording);
}

QString ExamResultViewModel::blockName(const std::string& id) const {
    const auto& blocks = m_report->bank->blocks();
    const auto found =
        std::ranges::find_if(blocks, [&](const bank::Block& b) { return b.id.str() == id; });
    return found == blocks.end() ? text(id)
                                 : text(m_wording.english() ? found->nameEn : found->name);
}

std::optional<int> ExamResultViewModel::floorOf(const std::string& block) const {
    std::optional<int> percent;
    for (const bank::BlockFloor& floor : m_report->released.pass.floors) {
        if (floor.block.str() == block || (floor.block.str() == bank::kEach && !percent)) {
            percent = floor.percent;
        }
    }
    return percent;
}

QString ExamResultViewModel::nextText() const {
    if (!m_report) {
        return {};
    }
    if (result().next.empty()) {
        return tr("Nothing lost any marks. Keep it fresh with the plan of Today.");
    }
    QStringList parts;
    constexpr std::size_t kNamed = 3;
    for (std::size_t i = 0; i < std::min(kNamed, result().next.size()); ++i) {
        const exam::StudyNext& next = result().next[i];
        parts.push_back(tr("%1 (%2 lost)").arg(lineName(next.line), marksInWords(next.lost)));
    }
    return tr("Most marks were lost in: %1.").arg(parts.join(tr("; ")));
}

QString ExamResultViewModel::practiseText() const {
    return !m_report || result().next.empty() ? QString()
                                              : tr("Practise %1, %n item(s)", nullptr, kNextItems)
                                                    .arg(lineName(result().next.front().line));
}

void ExamResultViewModel::practise() {
    if (!m_report || result().next.empty()) {
        return;
    }
    practice::SessionSpec spec;
    spec.kind = practice::SessionKind::Line;
    spec.lines = {result().next.front().line};
    spec.limit.unit = practice::LimitUnit::Items;
    spec.limit.amount = kNextItems;
    emit sessionRequested(spec);
}

}  // namespace qgt::app
