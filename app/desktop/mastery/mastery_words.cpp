#include "app/desktop/mastery/mastery_view_model.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <cmath>

namespace qgt::app {

namespace {

constexpr double kHundred = 100.0;

int percentOf(double share) {
    return static_cast<int>(std::lround(share * kHundred));
}

QString rangeOf(int low, int high) {
    return QStringLiteral("%1–%2").arg(low).arg(high);
}

int levelOf(const LineMastery& mastery) {
    return mastery.level ? static_cast<int>(*mastery.level) : -1;
}

/// Answers that are wanted before anything is called, at least one.
int stillWanted(const LineMastery& mastery) {
    const ability::LevelRules rules;
    const double evidence = mastery.settled ? mastery.settled->evidence : 0.0;
    const double has = std::min(evidence, mastery.answers);
    return std::max(1, static_cast<int>(std::ceil(rules.leastEvidence - has)));
}

}  // namespace

QString MasteryViewModel::nameOf(const LineId& id, bool inShort) const {
    const bank::ServiceLine* const known = m_bank ? m_bank->line(id) : nullptr;
    if (known == nullptr) {
        return {};
    }
    return text(wording().english() ? known->nameEn : (inShort ? known->shortName : known->name));
}

MasteryRow MasteryViewModel::rowOf(const LineMastery& mastery) const {
    MasteryRow row;
    row.name = nameOf(mastery.line, true);
    row.level = levelOf(mastery);
    if (row.level < 0 || !mastery.settled) {
        row.level = -1;
        row.remark = tr("%n more answers first", nullptr, stillWanted(mastery));
        row.sentence = tr("%1: not enough evidence; %2").arg(row.name, row.remark);
        return row;
    }
    row.percent = mastery.settled->percent;
    row.low = mastery.settled->low;
    row.high = mastery.settled->high;
    row.sentence = tr("%1: settles about %2 % of requests, between %3 and %4 %")
                       .arg(row.name)
                       .arg(row.percent)
                       .arg(row.low)
                       .arg(row.high);
    return row;
}

RequestRow MasteryViewModel::rowOf(const RequestMastery& mastery) const {
    const bank::RequestType* const known = m_bank->request(mastery.request);
    RequestRow row;
    row.name = known == nullptr ? QString() : text(known->name);
    row.known = level() >= 0;
    row.percent = percentOf(mastery.settled.chance);
    row.range = rangeOf(percentOf(mastery.settled.low), percentOf(mastery.settled.high));
    row.remark = tr("%n answers", nullptr, mastery.answers);
    return row;
}

QString MasteryViewModel::title() const {
    const LineMastery* const chosen = line();
    return chosen == nullptr ? QString() : nameOf(chosen->line, false);
}

int MasteryViewModel::level() const {
    const LineMastery* const chosen = line();
    return chosen == nullptr ? -1 : levelOf(*chosen);
}

QString MasteryViewModel::evidence() const {
    const LineMastery* const chosen = line();
    if (chosen == nullptr || !chosen->settled) {
        return {};
    }
    return level() < 0
               ? tr("%n more answers before anything is estimated", nullptr, stillWanted(*chosen))
               : tr("as sure as after about %n answers", nullptr, chosen->settled->evidence);
}

ClockSaid MasteryViewModel::certificateSaid() const {
    const LineMastery* const chosen = line();
    return chosen == nullptr ? ClockSaid() : ClockWords::certificate(*chosen, wording());
}

ClockSaid MasteryViewModel::currencySaid() const {
    const LineMastery* const chosen = line();
    return chosen == nullptr ? ClockSaid() : ClockWords::currency(*chosen);
}

QString MasteryViewModel::estimate() const {
    const LineMastery* const chosen = line();
    if (chosen == nullptr || !chosen->settled) {
        return {};
    }
    return level() < 0 ? tr("not enough evidence") : tr("%1 %").arg(chosen->settled->percent);
}

QString MasteryViewModel::estimateRange() const {
    const LineMastery* const chosen = line();
    return chosen == nullptr || !chosen->settled || level() < 0
               ? QString()
               : rangeOf(chosen->settled->low, chosen->settled->high);
}

QString MasteryViewModel::estimateNote() const {
    const LineMastery* const chosen = line();
    if (chosen == nullptr) {
        return {};
    }
    return chosen->contradicts ? tr("certified, yet little is expected: practise again")
                               : tr("of requests settled in one trip");
}

int MasteryViewModel::estimateSign() const {
    const LineMastery* const chosen = line();
    return chosen != nullptr && chosen->contradicts ? SignMark::Due : SignMark::None;
}

QString MasteryViewModel::advice() const {
    if (!m_story || !m_bank || m_story->requests.empty() || level() < 0) {
        return {};
    }
    const auto lost = [this](const RequestMastery& request) {
        const bank::RequestType* const known = m_bank->request(request.request);
        return (known == nullptr ? 0 : known->share) * (1.0 - request.settled.chance);
    };
    const auto most = std::ranges::max_element(m_story->requests, {}, lost);
    return tr("What costs most now: %1").arg(rowOf(*most).name);
}

QString MasteryViewModel::looks() const {
    QStringList lines;
    for (const CellLook& look : m_looks) {
        const QString when = wording().dayAndTime(look.at, m_lookedUp);
        lines.append(look.line.empty()
                         ? tr("%1: %2, all lines").arg(when, text(look.by))
                         : tr("%1: %2, %3").arg(when, text(look.by), nameOf(look.line, true)));
    }
    return lines.join(u'\n');
}

QString MasteryViewModel::firstDay() const {
    return m_story ? wording().day(Date{m_story->days.from}, Date{m_story->days.to}) : QString();
}

QString MasteryViewModel::changeWords() const {
    if (!m_story || m_story->changes.empty()) {
        return {};
    }
    constexpr double kOfShare = 100.0;
    const ability::PolicyChange& newest = m_story->changes.back();
    return tr("%1: rules changed for %2 % of the line, the interval is wider")
        .arg(wording().day(newest.since, Date{m_story->days.to}))
        .arg(static_cast<int>(std::lround(newest.share / kOfShare)));
}

QString MasteryViewModel::courseWords() const {
    if (!m_story || m_story->course.points.empty()) {
        return {};
    }
    const auto& points = m_story->course.points;
    const auto right =
        std::ranges::count(m_story->course.answers, true, &ability::CourseAnswer::right);
    return tr("From %1 % to %2 % in %3 days; %4 answers, %5 of them right")
        .arg(percentOf(points.front().chance))
        .arg(percentOf(points.back().chance))
        .arg(m_story->days.to - m_story->days.from)
        .arg(m_story->course.answers.size())
        .arg(right);
}

}  // namespace qgt::app
