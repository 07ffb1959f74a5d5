#include "engine/seat/seat_paper.h"

#include <algorithm>
#include <numeric>

namespace qgt::seat {

std::optional<int> SeatNode::onlyNext() const {
    const int there = open() ? next : choices.front().next;
    const bool same =
        std::all_of(choices.begin(), choices.end(), [there](const SeatChoice& choice) {
            return choice.next == there;
        });
    return same ? std::optional(there) : std::nullopt;
}

int SeatPaper::slotCount() const {
    return std::accumulate(
        sections.begin(), sections.end(), 0, [](int sum, const SeatSection& section) {
            return sum + static_cast<int>(section.tasks.size());
        });
}

const SeatTask* SeatPaper::task(int slot) const {
    int before = 0;
    for (const SeatSection& section : sections) {
        const int here = static_cast<int>(section.tasks.size());
        if (slot > before && slot <= before + here) {
            return &section.tasks[static_cast<std::size_t>(slot - before - 1)];
        }
        before += here;
    }
    return nullptr;
}

std::size_t SeatPaper::sectionOf(int slot) const {
    std::size_t place = 0;
    int before = 0;
    for (const SeatSection& section : sections) {
        before += static_cast<int>(section.tasks.size());
        if (slot <= before) {
            break;
        }
        ++place;
    }
    return place;
}

}  // namespace qgt::seat
