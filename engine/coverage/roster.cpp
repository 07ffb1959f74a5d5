#include "engine/coverage/roster.h"

#include "engine/coverage/line_coverage.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace qgt::coverage {

namespace {

Status unfitRoster(const char* what) {
    return failure("coverage.unfit-roster", {{"what", what}});
}

CountRange aroundMean(std::size_t duties, std::size_t cadres) {
    return {duties / cadres, (duties + cadres - 1) / cadres};
}

bool isAway(const RosterProblem& problem, const Attendance& one) {
    return std::find(problem.leave.begin(), problem.leave.end(), one) != problem.leave.end();
}

/// How many of these slots each cadre can have.
std::vector<std::size_t> openTo(const RosterProblem& problem,
                                const std::vector<std::size_t>& slots) {
    std::vector<std::size_t> open(problem.team.cadres, slots.size());
    for (std::size_t cadre = 0; cadre < open.size(); ++cadre) {
        for (const std::size_t slot : slots) {
            open[cadre] -= isAway(problem, {cadre, slot}) ? 1U : 0U;
        }
    }
    return open;
}

/// One kind of duties, shared by how many of them each can have.
void allowForLeave(const RosterProblem& problem,
                   RosterRule rule,
                   const std::vector<std::size_t>& slots,
                   std::vector<RosterAllowance>& allowances) {
    const std::vector<std::size_t> open = openTo(problem, slots);
    const std::size_t all = std::accumulate(open.begin(), open.end(), std::size_t{0});
    std::size_t duties = 0;
    for (const std::size_t slot : slots) {
        duties += problem.slots[slot].persons;
    }
    for (std::size_t cadre = 0; all > 0 && cadre < open.size(); ++cadre) {
        const CountRange mean = aroundMean(duties, problem.team.cadres);
        const CountRange own = aroundMean(duties * open[cadre], all);
        const std::size_t fewer = mean.least - std::min(mean.least, own.least);
        const std::size_t more = own.most - std::min(mean.most, own.most);
        if (fewer + more > 0) {
            allowances.push_back({rule, cadre, 0, fewer, more});
        }
    }
}

bool isFit(const RosterProblem& problem, const Attendance& one) {
    return one.cadre < problem.team.cadres && one.slot < problem.slots.size();
}

bool isFit(const RosterProblem& problem, const RosterAllowance& one) {
    return one.cadre < problem.team.cadres;
}

bool isFit(const RosterProblem& problem, const LockedSlot& lock) {
    if (lock.slot >= problem.slots.size() || lock.crew.size() != problem.slots[lock.slot].persons) {
        return false;
    }
    const bool ascending =
        std::adjacent_find(lock.crew.begin(), lock.crew.end(), std::greater_equal<>()) ==
        lock.crew.end();
    return ascending && lock.crew.back() < problem.team.cadres;
}

bool isFit(const RosterProblem& problem, const DutySlot& slot) {
    const auto isNumber = [](double share) { return std::isfinite(share); };
    return (slot.persons == 1 || slot.persons == 2) && slot.persons <= problem.team.cadres &&
           std::isfinite(slot.visitors) && slot.lineShare.size() == problem.team.requests.lines() &&
           std::all_of(slot.lineShare.begin(), slot.lineShare.end(), isNumber);
}

}  // namespace

RosterRules fairRules(const RosterProblem& problem) {
    RosterRules rules = problem.rules;
    if (problem.team.cadres == 0) {
        return rules;
    }
    std::size_t all = 0;
    std::size_t evenings = 0;
    std::size_t weekends = 0;
    for (const DutySlot& slot : problem.slots) {
        all += slot.persons;
        evenings += slot.time == SlotTime::Evening ? slot.persons : std::size_t{0};
        weekends += slot.weekend ? slot.persons : std::size_t{0};
    }
    rules.totals = aroundMean(all, problem.team.cadres);
    rules.evenings = aroundMean(evenings, problem.team.cadres);
    rules.weekends = aroundMean(weekends, problem.team.cadres);
    return rules;
}

std::vector<RosterAllowance> leaveAllowances(const RosterProblem& problem) {
    const auto slotsThat = [&problem](auto isOfKind) {
        std::vector<std::size_t> slots;
        for (std::size_t slot = 0; slot < problem.slots.size(); ++slot) {
            if (isOfKind(problem.slots[slot])) {
                slots.push_back(slot);
            }
        }
        return slots;
    };
    std::vector<RosterAllowance> allowances;
    allowForLeave(problem,
                  RosterRule::FairTotals,
                  slotsThat([](const DutySlot&) { return true; }),
                  allowances);
    allowForLeave(problem,
                  RosterRule::FairEvenings,
                  slotsThat([](const DutySlot& slot) { return slot.time == SlotTime::Evening; }),
                  allowances);
    allowForLeave(problem,
                  RosterRule::FairWeekends,
                  slotsThat([](const DutySlot& slot) { return slot.weekend; }),
                  allowances);
    return allowances;
}

Status checkRoster(const RosterProblem& problem) {
    Team team = problem.team;
    team.lineShare.assign(team.requests.lines(), 0.0);
    if (Status fit = checkTeam(team); !fit) {
        return fit;
    }
    const auto allFit = [&problem](const auto& many) {
        return std::all_of(
            many.begin(), many.end(), [&](const auto& one) { return isFit(problem, one); });
    };
    if (!allFit(problem.slots)) {
        return unfitRoster("slots");
    }
    if (!allFit(problem.leave)) {
        return unfitRoster("leave");
    }
    if (!allFit(problem.locked)) {
        return unfitRoster("locked");
    }
    if (!allFit(problem.allowances)) {
        return unfitRoster("allowances");
    }
    const bool wishesFit =
        std::all_of(problem.wishes.begin(), problem.wishes.end(), [&](const Wish& wish) {
            return isFit(problem, wish.attendance) && std::isfinite(wish.points);
        });
    if (!wishesFit) {
        return unfitRoster("wishes");
    }
    const bool pairsFit =
        std::all_of(problem.mentorPairs.begin(), problem.mentorPairs.end(), [&](const Pair& pair) {
            return pair.first != pair.second && pair.first < problem.team.cadres &&
                   pair.second < problem.team.cadres;
        });
    return pairsFit ? ok() : unfitRoster("pairs");
}

CrewValues::CrewValues(const RosterProblem& problem) : m_cadres(problem.team.cadres) {
    Team team = problem.team;
    team.lineShare.assign(team.requests.lines(), 0.0);
    PairRates rates(team);
    for (std::size_t cadre = 0; cadre < m_cadres; ++cadre) {
        m_singles.push_back({cadre});
    }
    for (const Pair& pair : rates.pairs()) {
        m_pairs.push_back({pair.first, pair.second});
    }
    std::vector<std::vector<double>> alone;
    for (const Crew& crew : m_singles) {
        alone.push_back(lineCoverages(team, crew));
    }
    for (const DutySlot& slot : problem.slots) {
        std::vector<double>& values = m_values.emplace_back();
        for (std::size_t crew = 0; crew < crews(slot.persons).size(); ++crew) {
            values.push_back(slot.visitors *
                             (slot.persons == 1 ? weighted(slot.lineShare, alone[crew])
                                                : weighted(slot.lineShare, rates.coverage(crew))));
        }
    }
    for (const Wish& wish : problem.wishes) {
        const std::size_t slot = wish.attendance.slot;
        const std::vector<Crew>& all = crews(problem.slots[slot].persons);
        for (std::size_t crew = 0; crew < all.size(); ++crew) {
            const bool has = std::find(all[crew].begin(), all[crew].end(), wish.attendance.cadre) !=
                             all[crew].end();
            m_values[slot][crew] += has ? wish.points : 0.0;
        }
    }
}

std::size_t CrewValues::numberOf(const Crew& crew) const {
    return crew.size() == 1 ? crew[0] : pairNumber(crew[0], crew[1], m_cadres);
}

double CrewValues::total(const std::vector<Crew>& roster) const {
    double sum = 0;
    for (std::size_t slot = 0; slot < roster.size(); ++slot) {
        sum += value(slot, numberOf(roster[slot]));
    }
    return sum;
}

double CrewValues::bound() const {
    double sum = 0;
    for (const std::vector<double>& values : m_values) {
        sum += *std::max_element(values.begin(), values.end());
    }
    return sum;
}

}  // namespace qgt::coverage
