#include "engine/practice/plan.h"

#include "engine/core/clock.h"
#include "engine/practice/study.h"
#include "engine/practice/study_pool.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <map>
#include <string>
#include <utility>

namespace qgt::practice {

namespace {

constexpr std::int64_t kMinutesPerDay = 1440;
constexpr std::int64_t kDayTurnsAtMinute = 240;

template <typename T>
std::optional<T> median(std::vector<T> values) {
    if (values.empty()) {
        return std::nullopt;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Minutes since the practice day turned, so that half past midnight comes after the evening.
std::int64_t minuteOfPracticeDay(Instant at, int offsetMinutes) {
    const std::int64_t local = at.ms / kMsPerMinute + offsetMinutes - kDayTurnsAtMinute;
    return ((local % kMinutesPerDay) + kMinutesPerDay) % kMinutesPerDay;
}

void countNeed(TodayPlan& plan, Need need) {
    switch (need) {
        case Need::Retry:
            ++plan.retries;
            break;
        case Need::New:
            ++plan.fresh;
            break;
        case Need::Refresh:
        case Need::SeenToday:
            ++plan.refreshes;
            break;
    }
}

/// What a line would bring: its weight times the share not yet right.
double gapIn(const LineId& line, const DrawContext& context) {
    const bank::ServiceLine* const known = context.bank.line(line);
    const double weight = known == nullptr ? 1.0 : static_cast<double>(known->weight);
    return weight * (1.0 - roughShareRight(context.bank, context.history, line));
}

/// Of every line of the bank what it would bring.
std::map<LineId, double> gapsBy(const DrawContext& context) {
    std::map<LineId, double> gaps;
    if (context.study == nullptr || !context.study->goal) {
        for (const bank::ServiceLine& line : context.bank.lines()) {
            gaps[line.id] = gapIn(line.id, context);
        }
        return gaps;
    }
    const Study& study = *context.study;
    const StudyPool pool = studyPool(study, context.history, context.day);
    const std::vector<double> byPlace =
        examGaps(study, pool, studyTime(study, context.day).daysLeft);
    for (std::size_t place = 0; place < byPlace.size(); ++place) {
        gaps[study.knowledge.basis().lines()[place]] = byPlace[place];
    }
    return gaps;
}

void addLine(Supply& supply, const DrawContext& context, const LineId& line) {
    LineSupply row;
    row.line = line;
    for (const bank::Item* const item : context.bank.itemsOf(line)) {
        if (!eligible(*item, context)) {
            continue;
        }
        const ItemHistory& past = context.history.of(item->id);
        ++row.items;
        row.unseen += past.seen == 0 ? 1 : 0;
        supply.errorBook += past.errorBook == ErrorBookState::In ? 1 : 0;
        supply.changed += changedUnseen(*item, past, Date{context.day}) ? 1 : 0;
        supply.difficult += isDifficult(past) ? 1 : 0;
        supply.favourites += context.marks.of(item->id).favourite ? 1 : 0;
    }
    supply.items += row.items;
    supply.unseen += row.unseen;
    supply.lines.push_back(row);
}

}  // namespace

ShareInterval wilsonInterval(int right, int all) {
    constexpr double kZ = 1.6448536269514722;
    const double n = all;
    const double p = right / n;
    const double z2 = kZ * kZ;
    const double centre = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    const double half = kZ * std::sqrt(p * (1.0 - p) / n + z2 / (4.0 * n * n)) / (1.0 + z2 / n);
    return {p, std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

Standing standingWith(const std::vector<const bank::Item*>& items,
                      const bank::Bank& bank,
                      const PersonHistory& history,
                      Date day) {
    Standing standing;
    for (const bank::Item* const item : items) {
        const ItemHistory& past = history.of(item->id);
        if (practicable(bank, *item, day)) {
            ++standing.items;
            standing.seen += past.seen > 0 ? 1 : 0;
        }
        if (past.first) {
            ++standing.firstExposures;
            standing.right += past.first->right ? 1 : 0;
        }
    }
    if (standing.firstExposures >= kFewestExposures) {
        standing.share = wilsonInterval(standing.right, standing.firstExposures);
    }
    return standing;
}

std::vector<LineStanding> lineStandings(const bank::Bank& bank,
                                        const PersonHistory& history,
                                        std::int32_t day) {
    std::vector<LineStanding> standings;
    for (const bank::ServiceLine& line : bank.lines()) {
        if (!line.retired || line.retired->days > day) {
            standings.push_back(
                {standingWith(bank.itemsOf(line.id), bank, history, Date{day}), line.id});
        }
    }
    return standings;
}

PracticeTimes practiceTimes(const std::vector<AnswerEvent>& events,
                            std::int32_t day,
                            int offsetMinutes) {
    PracticeTimes times;
    std::map<std::string, std::int64_t> bySession;
    std::vector<std::int64_t> minutes;
    for (const AnswerEvent& event : events) {
        const std::int64_t back = std::int64_t{day} - event.day;
        if (event.undoOf || back < 0 || back >= kHeatDays) {
            continue;
        }
        const std::int64_t spent = std::max<std::int64_t>(event.rtMs, 0);
        times.msByDay[static_cast<std::size_t>(kHeatDays - 1 - back)] += spent;
        times.totalMs += spent;
        bySession[event.session.str()] += spent;
        minutes.push_back(minuteOfPracticeDay(event.at, offsetMinutes));
    }
    std::vector<std::int64_t> sessions;
    sessions.reserve(bySession.size());
    for (const auto& [session, spent] : bySession) {
        sessions.push_back(spent);
    }
    times.usualSessionMs = median(std::move(sessions));
    if (const auto usual = median(std::move(minutes)); usual) {
        times.usualMinuteOfDay = static_cast<int>((*usual + kDayTurnsAtMinute) % kMinutesPerDay);
    }
    return times;
}

std::vector<PolicyChange> policyChanges(const bank::Bank& bank,
                                        const PersonHistory& history,
                                        Date since,
                                        Date day) {
    std::vector<PolicyChange> changes;
    for (const bank::Item& item : bank.items()) {
        const ItemHistory& past = history.of(item.id);
        const bool touched = past.seen > 0 || past.seenInOldMeaning;
        if (!item.lawChange || !touched || !practicable(bank, item, day) ||
            item.lawChange->since.days <= since.days || item.lawChange->since.days > day.days) {
            continue;
        }
        changes.push_back(
            PolicyChange{item.id,
                         *item.lawChange,
                         past.lastSeenDay,
                         past.seen > 0 && past.lastSeenDay >= item.lawChange->since.days});
    }
    std::stable_sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) {
        return a.change.since.days > b.change.since.days;
    });
    return changes;
}

TodayPlan todayPlan(const DrawContext& context, const std::vector<ItemId>& drawn) {
    TodayPlan plan;
    plan.spec = context.spec;
    const std::map<LineId, double> gaps = gapsBy(context);
    double heaviest = 0.0;
    for (const ItemId& id : drawn) {
        const bank::Item* const item = context.bank.item(id);
        if (item == nullptr) {
            continue;
        }
        countNeed(plan, needOn(context.day, context.history.of(id)));
        plan.expectedMs += expectedMs(*item, context.history);
        const auto gap = gaps.find(item->line);
        if (gap != gaps.end() && gap->second > heaviest) {
            heaviest = gap->second;
            plan.focus = item->line;
        }
    }
    const std::vector<ItemId> errors = context.history.errorBook(ErrorBookState::In);
    plan.errorBook =
        static_cast<int>(std::count_if(errors.begin(), errors.end(), [&](const ItemId& id) {
            return practicable(context.bank, *context.bank.item(id), Date{context.day});
        }));
    return plan;
}

int suggestedMinutes(const PracticeTimes& times) {
    constexpr int kDefault = 15;
    std::vector<std::int64_t> days;
    std::copy_if(
        times.msByDay.begin(), times.msByDay.end(), std::back_inserter(days), [](std::int64_t ms) {
            return ms > 0;
        });
    const auto usual = median(std::move(days));
    if (!usual) {
        return kDefault;
    }
    return *std::min_element(kPlanMinutes.begin(), kPlanMinutes.end(), [&usual](int a, int b) {
        return std::abs(*usual - a * kMsPerMinute) < std::abs(*usual - b * kMsPerMinute);
    });
}

Supply supplyOf(const DrawContext& context) {
    Supply supply;
    for (const bank::ServiceLine& line : context.bank.lines()) {
        if (!line.retired || line.retired->days > context.day) {
            addLine(supply, context, line.id);
        }
    }
    return supply;
}

}  // namespace qgt::practice
