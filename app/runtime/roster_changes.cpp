#include "app/runtime/roster_desk.h"
#include "engine/coverage/solve_roster.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

using coverage::Crew;
using coverage::PlannedSlot;
using coverage::RosterBreach;
using coverage::RosterRule;

bool isIn(const Crew& crew, std::size_t cadre) {
    return std::ranges::find(crew, cadre) != crew.end();
}

/// What is broken now and was not, or less, before.
std::vector<RosterBreach> newBreaches(const std::vector<RosterBreach>& before,
                                      const std::vector<RosterBreach>& after) {
    std::vector<RosterBreach> fresh;
    for (const RosterBreach& one : after) {
        const bool was = std::ranges::any_of(before, [&](const RosterBreach& known) {
            return known.rule == one.rule && known.cadre == one.cadre &&
                   known.period == one.period && known.tooFew == one.tooFew && known.by >= one.by;
        });
        if (!was) {
            fresh.push_back(one);
        }
    }
    return fresh;
}

/// What can be done comes before what cannot, then what gains most.
bool isBetter(const SeatChange& one, const SeatChange& other) {
    return std::pair(one.legal(), one.totalGain) > std::pair(other.legal(), other.totalGain);
}

}  // namespace

std::vector<RosterBreach> RosterDesk::breaches() const {
    std::vector<RosterBreach> broken = m_broken;
    if (openSlots() > 0) {
        std::erase_if(broken, [](const RosterBreach& one) { return one.tooFew; });
    }
    return broken;
}

bool RosterDesk::hasRule(RosterRule rule) const {
    return std::ranges::any_of(m_rows.rows,
                               [rule](const coverage::RosterRow& row) { return row.rule == rule; });
}

SeatChange RosterDesk::changed(const std::vector<Crew>& after, const Seat& seat) const {
    SeatChange change;
    change.breaks = newBreaches(m_broken, coverage::breachesOf(m_rows, after));
    for (std::size_t slot = 0; slot < after.size(); ++slot) {
        if (after[slot] != m_crews[slot]) {
            const double rate = plainRate(slot, after[slot]);
            change.totalGain += m_problem.slots[slot].visitors / visitors() *
                                (rate - plainRate(slot, m_crews[slot]));
            change.slotRate = slot == seat.slot ? rate : change.slotRate;
        }
    }
    return change;
}

SeatChange RosterDesk::replacement(const Seat& seat, std::size_t cadre) const {
    std::vector<Crew> after = m_crews;
    Crew& crew = after[seat.slot];
    if (seat.place < crew.size()) {
        crew[seat.place] = cadre;
    } else {
        crew.push_back(cadre);
    }
    std::ranges::sort(crew);
    SeatChange change = changed(after, seat);
    change.cadre = cadre;
    return change;
}

SeatChange RosterDesk::bestFor(const Seat& seat, std::size_t cadre) const {
    SeatChange best = replacement(seat, cadre);
    for (std::size_t slot = 0; slot < m_crews.size(); ++slot) {
        for (std::size_t place = 0; place < m_crews[slot].size(); ++place) {
            if (m_crews[slot][place] != cadre) {
                continue;
            }
            if (const auto change = exchange(seat, {slot, place});
                change && isBetter(*change, best)) {
                best = *change;
            }
        }
    }
    return best;
}

std::vector<SeatChange> RosterDesk::offers(const Seat& seat) const {
    std::vector<SeatChange> all;
    for (std::size_t cadre = 0; cadre < m_team.members.size(); ++cadre) {
        if (!isIn(m_crews[seat.slot], cadre)) {
            all.push_back(bestFor(seat, cadre));
        }
    }
    std::ranges::stable_sort(all, isBetter);
    return all;
}

std::optional<SeatChange> RosterDesk::exchange(const Seat& seat, const Seat& other) const {
    const Crew& here = m_crews[seat.slot];
    const Crew& there = m_crews[other.slot];
    if (seat.slot == other.slot || seat.place >= here.size() || other.place >= there.size() ||
        isIn(here, there[other.place]) || isIn(there, here[seat.place])) {
        return std::nullopt;
    }
    std::vector<Crew> after = m_crews;
    std::swap(after[seat.slot][seat.place], after[other.slot][other.place]);
    std::ranges::sort(after[seat.slot]);
    std::ranges::sort(after[other.slot]);
    SeatChange change = changed(after, seat);
    change.cadre = there[other.place];
    change.other = other;
    return change;
}

void RosterDesk::replace(const Seat& seat, std::size_t cadre) {
    Crew& crew = m_crews[seat.slot];
    if (seat.place < crew.size()) {
        crew[seat.place] = cadre;
    } else {
        crew.push_back(cadre);
    }
    std::ranges::sort(crew);
    makeProblem();
}

void RosterDesk::exchangeSeats(const Seat& seat, const Seat& other) {
    std::swap(m_crews[seat.slot][seat.place], m_crews[other.slot][other.place]);
    std::ranges::sort(m_crews[seat.slot]);
    std::ranges::sort(m_crews[other.slot]);
    makeProblem();
}

void RosterDesk::setLocked(std::size_t slot, bool locked) {
    m_record.slots[slot].locked = locked;
    makeProblem();
}

void RosterDesk::setHoliday(Date day, bool holiday) {
    for (PlannedSlot& slot : m_record.slots) {
        slot.holiday = slot.day == day ? holiday : slot.holiday;
    }
    makeProblem();
}

void RosterDesk::allow(const std::vector<RosterBreach>& breaches) {
    for (const RosterBreach& one : breaches) {
        if (one.rule == RosterRule::Locked) {
            m_record.slots[one.period].locked = false;
        } else if (one.cadre) {
            m_record.allowances.push_back({one.rule,
                                           m_team.members[*one.cadre].id,
                                           one.period,
                                           one.tooFew ? static_cast<int>(one.by) : 0,
                                           one.tooFew ? 0 : static_cast<int>(one.by)});
        }
    }
    makeProblem();
}

void RosterDesk::setCrews(const std::vector<Crew>& crews) {
    m_crews = crews;
    makeProblem();
}

Result<std::optional<std::vector<Crew>>> RosterDesk::preview(
    const coverage::RosterSearchSettings& settings) const {
    return coverage::previewRoster(m_problem, settings)
        .map([](const std::optional<coverage::RosterOutcome>& found) {
            return found ? std::optional(found->roster) : std::nullopt;
        });
}

}  // namespace qgt::app
