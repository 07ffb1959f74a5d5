#include "app/desktop/roster/roster_view_model.h"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace qgt::app {

namespace {

using SeatRows = std::vector<RosterSeatRow>;

constexpr int kDaysToNextWeek = 7;

/// -1: there is none.
int seatAt(const SeatRows& all, int day, int above) {
    const auto found = std::ranges::find_if(all, [day, above](const RosterSeatRow& one) {
        return one.day == day && one.above == above;
    });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

/// Through the seats of the day, then to the same day of another week.
int seatUpOrDown(const SeatRows& all, const RosterSeatRow& from, int rows) {
    const int near = seatAt(all, from.day, from.above + rows);
    if (near >= 0) {
        return near;
    }
    const int day = from.day + rows * kDaysToNextWeek;
    const auto seats = static_cast<int>(std::ranges::count(all, day, &RosterSeatRow::day));
    return seatAt(all, day, rows > 0 ? 0 : seats - 1);
}

/// In the next day with a duty, as far down in it as may be.
int seatBeside(const SeatRows& all, const RosterSeatRow& from, int columns) {
    int best = -1;
    std::pair<int, int> nearest;
    for (std::size_t k = 0; k < all.size(); ++k) {
        const std::pair<int, int> rank{(all[k].day - from.day) * columns,
                                       std::abs(all[k].above - from.above)};
        if (rank.first > 0 && (best < 0 || rank < nearest)) {
            best = static_cast<int>(k);
            nearest = rank;
        }
    }
    return best;
}

}  // namespace

void RosterViewModel::choose(int seat) {
    // The focus follows the seat and says so once more: that is no step.
    if (m_desk && seat >= 0 && seat < static_cast<int>(m_seats.size()) && seat != m_seat) {
        m_seat = seat;
        m_refusal.clear();
        showSeats();
        showPanel();
        emit moved();
    }
}

void RosterViewModel::move(int columns, int rows) {
    if (!m_desk || m_seats.empty()) {
        return;
    }
    const SeatRows& all = m_seatRows.rows();
    const RosterSeatRow from = all[static_cast<std::size_t>(std::max(m_seat, 0))];
    choose(rows != 0 ? seatUpOrDown(all, from, rows) : seatBeside(all, from, columns));
}

void RosterViewModel::hold() {
    if (!m_desk || m_seat < 0 || solving()) {
        return;
    }
    const Seat seat = m_seats[static_cast<std::size_t>(m_seat)];
    const bool open = seat.place >= m_desk->crews()[seat.slot].size();
    m_held = m_held == m_seat || open ? -1 : m_seat;
    m_refusal.clear();
    showSeats();
    emit moved();
}

void RosterViewModel::letGo() {
    m_held = -1;
    m_refusal.clear();
    showSeats();
    emit moved();
}

void RosterViewModel::dropOn(int seat) {
    if (!m_desk || m_held < 0 || seat < 0 || seat >= static_cast<int>(m_seats.size())) {
        letGo();
        return;
    }
    const Seat held = m_seats[static_cast<std::size_t>(m_held)];
    const Seat there = m_seats[static_cast<std::size_t>(seat)];
    if (held == there) {
        letGo();
        return;
    }
    m_seat = seat;
    const auto change = m_desk->exchange(held, there);
    if (!change || !change->legal()) {
        refuse(tr("%1 cannot change to %2").arg(nameIn(held), slotWords(there.slot)),
               change ? change->breaks : std::vector<coverage::RosterBreach>());
        return;
    }
    m_held = -1;
    remember();
    m_desk->exchangeSeats(held, there);
    changeDesk();
}

void RosterViewModel::takeOffer(int row) {
    if (!m_desk || solving() || row < 0 || row >= static_cast<int>(m_offers.size())) {
        return;
    }
    const SeatChange change = m_offers[static_cast<std::size_t>(row)];
    const Seat seat = m_seats[static_cast<std::size_t>(m_seat)];
    if (!change.legal()) {
        refuse(tr("%1 cannot come to %2").arg(nameOf(change.cadre), slotWords(seat.slot)),
               change.breaks);
        return;
    }
    remember();
    if (change.other) {
        m_desk->exchangeSeats(seat, *change.other);
    } else {
        m_desk->replace(seat, change.cadre);
    }
    changeDesk();
}

void RosterViewModel::toggleLock() {
    if (!m_desk || m_seat < 0 || solving()) {
        return;
    }
    remember();
    m_desk->setLocked(slotHere(), !locked());
    changeDesk();
}

void RosterViewModel::toggleHoliday() {
    if (!m_desk || m_seat < 0 || solving()) {
        return;
    }
    const coverage::PlannedSlot slot = m_desk->record().slots[slotHere()];
    remember();
    m_desk->setHoliday(slot.day, !slot.holiday);
    changeDesk();
}

}  // namespace qgt::app
