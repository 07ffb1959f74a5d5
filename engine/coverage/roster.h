#pragma once

#include "engine/core/result.h"
#include "engine/coverage/pair_rates.h"
#include "engine/coverage/team.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace qgt::coverage {

enum class SlotTime : std::uint8_t { Day, Evening };

/// One duty to be filled.
struct DutySlot {
    /// From the first day of the roster.
    std::size_t day = 0;
    SlotTime time = SlotTime::Day;
    /// Saturday, Sunday or a holiday.
    bool weekend = false;
    /// One or two.
    std::size_t persons = 2;
    /// Expected visitors: what a request settled in one trip weighs here.
    double visitors = 1;
    /// What they come for, per line.
    std::vector<double> lineShare;
};

/// Both ends included.
struct CountRange {
    std::size_t least = 0;
    std::size_t most = 0;

    bool operator==(const CountRange&) const = default;
};

/// Rules that can be relaxed one by one.
enum class RosterRule : std::uint8_t {
    Leave,             ///< nobody is on duty who is on leave
    Locked,            ///< a slot that is locked keeps its crew
    OneSlotADay,       ///< nobody has two slots on a day
    RestAfterEvening,  ///< nobody has a day slot after an evening
    WeeklyMost,        ///< slots of a person in a week
    VisitTime,         ///< free weekday daytimes of a person in a week, for visits (走访)
    FairTotals,        ///< slots of a person
    FairEvenings,
    FairWeekends,
    FreeWeekend,  ///< one wholly free weekend of each four
    MentorPair    ///< mentor and mentee together once a week (带教)
};

/// Nothing where a rule does not hold.
struct RosterRules {
    bool oneSlotADay = true;
    bool restAfterEvening = true;
    std::optional<std::size_t> weeklyMost = 5;
    /// In a week of five weekdays; in a shorter one as large a part, rounded down.
    std::optional<std::size_t> visitTimes = 2;
    std::optional<CountRange> totals;
    std::optional<CountRange> evenings;
    std::optional<CountRange> weekends;
    /// In each full four weeks.
    bool freeWeekend = true;
};

struct Attendance {
    std::size_t cadre = 0;
    std::size_t slot = 0;

    bool operator==(const Attendance&) const = default;
};

struct LockedSlot {
    std::size_t slot = 0;
    Crew crew;
};

/// A slot that somebody would like (points above 0) or not, weighed in visitors settled.
struct Wish {
    Attendance attendance;
    double points = 0;
};

/// A rule let off: somebody may have so many fewer or more in that period, as RosterRow has it.
struct RosterAllowance {
    RosterRule rule = RosterRule::WeeklyMost;
    std::size_t cadre = 0;
    std::size_t period = 0;
    std::size_t fewer = 0;
    std::size_t more = 0;

    bool operator==(const RosterAllowance&) const = default;
};

/// Slots in the order of time, from a week's day `firstWeekday` (0 Monday) on.
struct RosterProblem {
    /// Its lineShare is not used: each slot has its own.
    Team team;
    std::vector<DutySlot> slots;
    std::size_t firstWeekday = 0;
    RosterRules rules;
    /// What is not possible: leave, also rest after the last roster's end.
    std::vector<Attendance> leave;
    std::vector<LockedSlot> locked;
    std::vector<Pair> mentorPairs;
    std::vector<Wish> wishes;
    std::vector<RosterAllowance> allowances;

    [[nodiscard]] std::size_t weekOf(std::size_t slot) const {
        return (slots[slot].day + firstWeekday) / 7;
    }

    /// Whether the slot is on a Saturday or Sunday by the calendar.
    [[nodiscard]] bool isOnWeekend(std::size_t slot) const {
        return (slots[slot].day + firstWeekday) % 7 >= 5;
    }
};

/// Totals, evenings and weekends within floor and ceiling of the mean of all cadres.
[[nodiscard]] RosterRules fairRules(const RosterProblem& problem);

/// What fairRules has to let off because of leave: who is there for part of the time has that part
/// of the duties, and the others have the rest.
[[nodiscard]] std::vector<RosterAllowance> leaveAllowances(const RosterProblem& problem);

/// Errors: coverage.unfit-team, coverage.unfit-roster (a slot, cadre or crew that is not there,
/// fewer cadres than a slot needs; arg what).
[[nodiscard]] Status checkRoster(const RosterProblem& problem);

/// What crews are worth in slots. Crews of two are numbered as PairRates has them, of one by cadre.
class CrewValues {
  public:
    explicit CrewValues(const RosterProblem& problem);

    [[nodiscard]] const std::vector<Crew>& crews(std::size_t persons) const {
        return persons == 1 ? m_singles : m_pairs;
    }

    [[nodiscard]] std::size_t numberOf(const Crew& crew) const;

    /// Visitors settled in one trip, and wishes.
    [[nodiscard]] double value(std::size_t slot, std::size_t crew) const {
        return m_values[slot][crew];
    }

    [[nodiscard]] double total(const std::vector<Crew>& roster) const;

    /// The most that any roster is worth, rules aside.
    [[nodiscard]] double bound() const;

  private:
    std::size_t m_cadres;
    std::vector<Crew> m_singles;
    std::vector<Crew> m_pairs;
    std::vector<std::vector<double>> m_values;
};

}  // namespace qgt::coverage
