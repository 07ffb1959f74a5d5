#pragma once

#include "app/runtime/roster_book.h"
#include "engine/coverage/duty_plan.h"
#include "engine/coverage/rate_spread.h"
#include "engine/coverage/roster.h"
#include "engine/coverage/roster_rows.h"
#include "engine/coverage/roster_search.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace qgt::app {

/// What a wish is worth: as much as so many points of the one-trip rate of its slot. Enough to
/// decide between crews that are nearly as good, too little to leave a line uncovered.
inline constexpr double kWishWorth = 0.05;

/// Hours of study that the roster's gain is held against.
inline constexpr double kStudyHours = 8;

/// What those of one slot settle in one trip.
struct SlotRate {
    coverage::Interval rate;
    std::size_t gap = 0;  ///< the line that costs most: share * (1 - coverage)
    double gapCoverage = 0;
};

/// Duties of a member.
struct DutyCount {
    std::size_t days = 0;
    std::size_t evenings = 0;
    std::size_t weekends = 0;  ///< of the others, those on weekends and holidays
};

/// What a roster comes to.
struct RosterSum {
    /// Mean one-trip rate by expected visitors, with an interval that is no narrower than its 90 %.
    coverage::Interval rate;
    double anyCrew = 0;     ///< the same if any crew were as likely as another
    double afterStudy = 0;  ///< after kStudyHours of each in the line that helps the roster most
    std::vector<DutyCount> counts;  ///< by member
};

/// One seat of a duty.
struct Seat {
    std::size_t slot = 0;
    std::size_t place = 0;

    bool operator==(const Seat&) const = default;
};

/// Somebody in a seat, or two who change seats: what it breaks that was not broken before, and what
/// it changes.
struct SeatChange {
    std::size_t cadre = 0;      ///< who comes into the seat
    std::optional<Seat> other;  ///< where they come from, in exchange
    std::vector<coverage::RosterBreach> breaks;
    double slotRate = 0;   ///< of the slot afterwards
    double totalGain = 0;  ///< in the roster's mean rate

    [[nodiscard]] bool legal() const { return breaks.empty(); }
};

/// A roster that is changed a step at a time: who is on duty when, what that settles, and which
/// rules it keeps. Rules are what the engine's rows say, with those on leave having their part of
/// duties. Nothing is saved. One thread; stepping back is making it anew of the record before.
class RosterDesk {
  public:
    /// People of the record who are no longer in the team leave their seats empty.
    RosterDesk(const RosterBook& book, coverage::RosterRecord record);

    /// As it stands, with persons in their seats.
    [[nodiscard]] coverage::RosterRecord record() const;

    /// For the search and the solver: what is locked or over stays.
    [[nodiscard]] const coverage::RosterProblem& problem() const { return m_problem; }

    [[nodiscard]] const std::vector<coverage::Crew>& crews() const { return m_crews; }

    /// Duties with an empty seat.
    [[nodiscard]] std::size_t openSlots() const;

    [[nodiscard]] bool isOver(std::size_t slot) const;

    /// Nothing for a slot with nobody.
    [[nodiscard]] std::optional<SlotRate> rateOf(std::size_t slot) const;

    [[nodiscard]] RosterSum sum() const;

    /// What the roster breaks. Not of open seats: a roster that is not full has too few of much.
    [[nodiscard]] std::vector<coverage::RosterBreach> breaches() const;

    /// Whether the roster was told to keep the rule at all, as somebody's row of it.
    [[nodiscard]] bool hasRule(coverage::RosterRule rule) const;

    /// Somebody who is not in the slot takes the seat.
    [[nodiscard]] SeatChange replacement(const Seat& seat, std::size_t cadre) const;
    /// For everybody who is not in the slot, the best way to bring them into the seat: in exchange
    /// for one of their duties, or more of them. What is legal comes first, then what gains most.
    [[nodiscard]] std::vector<SeatChange> offers(const Seat& seat) const;
    /// Those in two seats change places; nothing where one of them is in the other's slot already.
    [[nodiscard]] std::optional<SeatChange> exchange(const Seat& seat, const Seat& other) const;

    void replace(const Seat& seat, std::size_t cadre);
    void exchangeSeats(const Seat& seat, const Seat& other);
    void setLocked(std::size_t slot, bool locked);
    /// The day counts as a weekend.
    void setHoliday(Date day, bool holiday);
    /// Lets off what the breaches say; what is locked is unlocked.
    void allow(const std::vector<coverage::RosterBreach>& breaches);
    /// One crew per slot.
    void setCrews(const std::vector<coverage::Crew>& crews);

    /// A roster at once, around what is locked; nothing when the search finds none that keeps all
    /// rules. Errors: coverage.*.
    [[nodiscard]] Result<std::optional<std::vector<coverage::Crew>>> preview(
        const coverage::RosterSearchSettings& settings = {}) const;

  private:
    TeamPicture m_team;
    Date m_today;
    std::vector<coverage::DutySaying> m_sayings;
    std::vector<std::size_t> m_tired;  ///< members who had the evening before the first day
    coverage::RosterRecord m_record;
    coverage::RosterProblem m_problem;
    coverage::RosterRows m_rows;
    coverage::RateSpread m_spread;
    std::vector<coverage::Crew> m_crews;
    std::vector<coverage::RosterBreach> m_broken;  ///< by the roster as it is

    void findTired(const RosterBook& book);
    void makeProblem();
    void addLeave();
    void addWishes();
    void addAllowances();
    [[nodiscard]] std::optional<std::size_t> memberOf(const PersonId& person) const;
    [[nodiscard]] double plainRate(std::size_t slot, const coverage::Crew& crew) const;
    [[nodiscard]] SeatChange changed(const std::vector<coverage::Crew>& after,
                                     const Seat& seat) const;
    [[nodiscard]] SeatChange bestFor(const Seat& seat, std::size_t cadre) const;
    [[nodiscard]] std::vector<DutyCount> counts() const;
    [[nodiscard]] double visitors() const;
    [[nodiscard]] double studied() const;
};

}  // namespace qgt::app
