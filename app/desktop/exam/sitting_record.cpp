#include "app/desktop/exam/sitting_record.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace qgt::app {

SittingRecord::SittingRecord(OpenedSitting opened)
    : m_paper(std::move(opened.paper)),
      m_slots(std::move(opened.slotStates)),
      m_left(std::move(opened.leftSections)) {
    m_slots.resize(static_cast<std::size_t>(m_paper.slotCount()));
}

const seat::SlotState& SittingRecord::state(int slot) const {
    return m_slots[static_cast<std::size_t>(slot - 1)];
}

bool SittingRecord::done(int slot) const {
    const seat::SeatTask* task = m_paper.task(slot);
    const seat::TaskAnswer& answer = state(slot).answer;
    if (task != nullptr && task->scenario) {
        return !answer.moves.empty() && nodeToDecide(*task->scenario, answer.moves) < 0;
    }
    return !isEmpty(answer);
}

bool SittingRecord::reachable(int slot) const {
    if (!has(slot)) {
        return false;
    }
    const std::size_t section = m_paper.sectionOf(slot);
    if (m_left.contains(static_cast<int>(section) + 1)) {
        return false;
    }
    if (m_paper.sections[section].navigation != seat::Navigation::Linear) {
        return true;
    }
    for (int later = slot + 1; has(later) && m_paper.sectionOf(later) == section; ++later) {
        if (state(later).seen) {
            return false;
        }
    }
    return true;
}

std::optional<int> SittingRecord::beside(int slot, int step) const {
    for (int at = slot + step; has(at); at += step) {
        if (reachable(at)) {
            return at;
        }
    }
    return std::nullopt;
}

Shuts SittingRecord::shuts(int from, int to) const {
    if (!has(from) || !has(to) || from == to || !reachable(from)) {
        return Shuts::Nothing;
    }
    const std::size_t section = m_paper.sectionOf(from);
    const bool stays = m_paper.sectionOf(to) == section;
    switch (m_paper.sections[section].navigation) {
        case seat::Navigation::SectionLock:
            return stays ? Shuts::Nothing : Shuts::Section;
        case seat::Navigation::Linear:
            return stays && to > from ? Shuts::Task : Shuts::Nothing;
        case seat::Navigation::Free:
            break;
    }
    return Shuts::Nothing;
}

std::optional<int> SittingRecord::firstOpen() const {
    for (int slot = 1; slot <= count(); ++slot) {
        if (state(slot).seen && !done(slot) && reachable(slot)) {
            return slot;
        }
    }
    return std::nullopt;
}

std::optional<int> SittingRecord::firstUnseen() const {
    for (int slot = 1; slot <= count(); ++slot) {
        if (!state(slot).seen && reachable(slot)) {
            return slot;
        }
    }
    return std::nullopt;
}

std::optional<int> SittingRecord::firstFlagged() const {
    for (int slot = 1; slot <= count(); ++slot) {
        if (state(slot).flagged && reachable(slot)) {
            return slot;
        }
    }
    return std::nullopt;
}

void SittingRecord::countIn(int slot, SittingCounts& counts) const {
    if (done(slot)) {
        ++counts.answered;
    } else if (state(slot).seen) {
        ++counts.open;
    } else {
        ++counts.unseen;
    }
    counts.flagged += state(slot).flagged ? 1 : 0;
}

SittingCounts SittingRecord::counts() const {
    SittingCounts counts;
    for (int slot = 1; slot <= count(); ++slot) {
        countIn(slot, counts);
    }
    return counts;
}

SittingCounts SittingRecord::countsOf(std::size_t section) const {
    SittingCounts counts;
    for (int slot = 1; slot <= count(); ++slot) {
        if (m_paper.sectionOf(slot) == section) {
            countIn(slot, counts);
        }
    }
    return counts;
}

void SittingRecord::show(int slot) {
    m_slots[static_cast<std::size_t>(slot - 1)].seen = true;
}

void SittingRecord::answer(int slot, seat::TaskAnswer answer) {
    m_slots[static_cast<std::size_t>(slot - 1)].answer = std::move(answer);
}

void SittingRecord::flag(int slot, bool flagged) {
    m_slots[static_cast<std::size_t>(slot - 1)].flagged = flagged;
}

bool isEmpty(const seat::TaskAnswer& answer) {
    const grading::Response& said = answer.response;
    return said.chosen.empty() && answer.moves.empty() &&
           std::ranges::all_of(said.texts, [](const std::string& text) { return text.empty(); }) &&
           std::ranges::all_of(said.matches, [](int right) { return right < 0; });
}

int nodeToDecide(const seat::SeatCase& scenario, const std::vector<seat::SeatMove>& moves) {
    int node = scenario.start;
    for (const seat::SeatMove& move : moves) {
        if (node < 0 || static_cast<std::size_t>(node) >= scenario.nodes.size()) {
            return -1;
        }
        const seat::SeatNode& decided = scenario.nodes[static_cast<std::size_t>(node)];
        const auto choice = static_cast<std::size_t>(move.choice);
        node = decided.open()                                        ? decided.next
               : move.choice >= 0 && choice < decided.choices.size() ? decided.choices[choice].next
                                                                     : -1;
    }
    return node;
}

}  // namespace qgt::app
