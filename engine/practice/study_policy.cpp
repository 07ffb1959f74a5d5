#include "engine/practice/study_policy.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace qgt::practice {

namespace {

using memory::MemoryModel;
using memory::MemoryState;
using memory::Rating;

/// What is known of one group's items on the average, by their weights.
struct GroupSum {
    double weight = 0;
    double known = 0;
    double guess = 0;
    double items = 0;
};

/// Share of a group that has to be known for the floor, guesses and slips counted in.
double neededFor(const StudyGroup& group, double guess, double slip) {
    return (group.floor - guess) / std::max(1.0 - guess - slip, 0.1);
}

double pullOf(const GroupSum& sum, const StudyGroup& group, const StudyParameters& p) {
    if (group.floor <= 0.0 || sum.weight <= 0.0) {
        return 1.0;
    }
    const double needed = neededFor(group, sum.guess / sum.weight, p.slip);
    const double danger = (needed + p.floorMargin - sum.known / sum.weight) / p.floorRamp;
    const double weight = std::max(p.leastGroupWeight, sum.weight / sum.items);
    return 1.0 + p.floorPull * std::clamp(danger, 0.0, 1.0) / weight;
}

/// What answering now adds to the chance of knowing it on the day, and what it costs.
struct Worth {
    double gain = 0;
    double cost = 1;
};

Worth worthOfSeen(const StudyMemory& seen,
                  int daysLeft,
                  const MemoryModel& model,
                  const StudyParameters& p) {
    const MemoryState& now = seen.state;
    const double r = model.retrievability(seen.days, now.stability);
    const MemoryState known = model.next(now, seen.days, Rating::Good);
    const MemoryState shown =
        model.next(model.next(now, seen.days, Rating::Again), 0, Rating::Good);
    const double after = r * model.retrievability(daysLeft, known.stability) +
                         (1.0 - r) * model.retrievability(daysLeft, shown.stability);
    const double alone = model.retrievability(seen.days + daysLeft, now.stability);
    return {after - alone, r + (1.0 - r) * p.wrongCost};
}

Worth worthOfNew(double known, double lasts, const StudyParameters& p) {
    return {(1.0 - known) * lasts + p.settlesNew * known,
            known * p.newRightCost + (1.0 - known) * p.newWrongCost};
}

bool seenToday(const StudyItem& item) {
    return item.memory && item.memory->days <= 0;
}

/// The same for all items of one ranking.
struct Moment {
    const MemoryModel& model;
    const StudyParameters& parameters;
    int daysLeft = 0;
    bool lastDays = false;
    double due = 0;    ///< retention
    double lasts = 1;  ///< chance that a new item, learned now, is known on the day
};

StudyRank rankOf(const StudyItem& item, const Moment& moment) {
    if (seenToday(item)) {
        return {StudyTier::Today, -moment.model.retrievability(0, item.memory->state.stability)};
    }
    const Worth worth =
        item.memory
            ? worthOfSeen(*item.memory, moment.daysLeft, moment.model, moment.parameters)
            : worthOfNew(item.known, moment.lastDays ? moment.lasts : 1.0, moment.parameters);
    const double key = worth.gain / (worth.cost * std::max(item.seconds, 1e-3));
    if (item.weight <= 0.0) {
        return {StudyTier::Aside, key};
    }
    StudyTier tier = StudyTier::New;
    if (moment.lastDays) {
        tier = StudyTier::Due;
    } else if (item.memory) {
        const double r =
            moment.model.retrievability(item.memory->days, item.memory->state.stability);
        tier = r <= moment.due ? StudyTier::Due : StudyTier::Rest;
    }
    return {tier, key * std::pow(item.weight, moment.parameters.weightPower)};
}

double secondsOf(const std::vector<StudyItem>& items) {
    double seconds = 0.0;
    for (const StudyItem& item : items) {
        seconds += item.weight > 0.0 ? item.seconds : 0.0;
    }
    return seconds;
}

}  // namespace

double knownAfter(const StudyItem& item, int days, const MemoryModel& model) {
    return item.memory
               ? model.retrievability(item.memory->days + days, item.memory->state.stability)
               : item.known;
}

double examRetention(double secondsLeft, double secondsOfAll, const StudyParameters& p) {
    const double answers = secondsOfAll <= 0.0 ? 0.0 : secondsLeft / secondsOfAll;
    return std::clamp(
        p.retentionBase + p.retentionSlope * answers, p.leastRetention, p.mostRetention);
}

double phaseDays(int daysInAll, const StudyParameters& p) {
    return std::clamp(p.phaseShare * daysInAll, p.leastPhaseDays, p.mostPhaseDays);
}

std::vector<double> floorPulls(const std::vector<StudyItem>& items,
                               const std::vector<StudyGroup>& groups,
                               int daysLeft,
                               const MemoryModel& model,
                               const StudyParameters& parameters) {
    std::vector<GroupSum> sums(groups.size());
    for (const StudyItem& item : items) {
        if (item.weight > 0.0) {
            GroupSum& sum = sums[item.group];
            sum.weight += item.weight;
            sum.known += item.weight * knownAfter(item, daysLeft, model);
            sum.guess += item.weight * item.guess;
            sum.items += 1.0;
        }
    }
    std::vector<double> pulls;
    pulls.reserve(groups.size());
    for (std::size_t g = 0; g < groups.size(); ++g) {
        pulls.push_back(pullOf(sums[g], groups[g], parameters));
    }
    return pulls;
}

std::vector<StudyRank> examRanks(const std::vector<StudyItem>& items,
                                 const std::vector<StudyGroup>& groups,
                                 const StudyTime& time,
                                 const MemoryModel& model,
                                 const StudyParameters& parameters) {
    const MemoryState shown = model.next(model.first(Rating::Again), 0, Rating::Good);
    const Moment moment{model,
                        parameters,
                        time.daysLeft,
                        time.daysLeft <= phaseDays(time.daysInAll, parameters),
                        examRetention(time.secondsLeft, secondsOf(items), parameters),
                        model.retrievability(time.daysLeft, shown.stability)};
    const std::vector<double> pulls = floorPulls(items, groups, time.daysLeft, model, parameters);
    std::vector<StudyRank> ranks;
    ranks.reserve(items.size());
    for (const StudyItem& item : items) {
        ranks.push_back(rankOf(item, moment));
        ranks.back().key *= pulls[item.group];
    }
    return ranks;
}

std::vector<StudyRank> plainRanks(const std::vector<StudyItem>& items,
                                  const MemoryModel& model,
                                  const StudyParameters& parameters) {
    std::vector<StudyRank> ranks;
    ranks.reserve(items.size());
    for (const StudyItem& item : items) {
        const double r = knownAfter(item, 0, model);
        if (!item.memory) {
            ranks.push_back({StudyTier::New, 0.0});
        } else if (seenToday(item)) {
            ranks.push_back({StudyTier::Today, -item.memory->state.stability});
        } else {
            const bool due = r <= parameters.plainRetention;
            ranks.push_back({due ? StudyTier::Due : StudyTier::Rest, due ? r : -r});
        }
    }
    return ranks;
}

}  // namespace qgt::practice
