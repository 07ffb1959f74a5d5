#pragma once

#include "app/desktop/exam/exam_seat.h"

#include <optional>
#include <vector>

namespace qgt::app {

struct SittingCounts {
    int answered = 0;
    int open = 0;  ///< seen and not answered, or a case that has not come to its end
    int unseen = 0;
    int flagged = 0;

    bool operator==(const SittingCounts&) const = default;
};

/// What going on from a task would shut for good.
enum class Shuts : std::uint8_t { Nothing, Task, Section };

/// The answer sheet of the person who sits here, ahead of the journal by what is still under way.
/// The exam enforces the rules; this says beforehand what it will say.
class SittingRecord {
  public:
    SittingRecord() = default;
    explicit SittingRecord(OpenedSitting opened);

    [[nodiscard]] const seat::SeatPaper& paper() const { return m_paper; }

    [[nodiscard]] int count() const { return static_cast<int>(m_slots.size()); }

    [[nodiscard]] bool has(int slot) const { return slot >= 1 && slot <= count(); }

    /// Of a slot that exists.
    [[nodiscard]] const seat::SlotState& state(int slot) const;

    [[nodiscard]] const std::vector<seat::SlotState>& states() const { return m_slots; }

    /// Answered, and a case to its end.
    [[nodiscard]] bool done(int slot) const;
    [[nodiscard]] bool reachable(int slot) const;

    /// The next one in this direction that can be shown; nothing at the end.
    [[nodiscard]] std::optional<int> beside(int slot, int step) const;

    /// What cannot be reached any more after going from one to the other.
    [[nodiscard]] Shuts shuts(int from, int to) const;

    /// The first one for which it holds; nothing when there is none. `open` as in the counts.
    [[nodiscard]] std::optional<int> firstOpen() const;
    [[nodiscard]] std::optional<int> firstUnseen() const;
    [[nodiscard]] std::optional<int> firstFlagged() const;

    [[nodiscard]] SittingCounts counts() const;
    /// Of the tasks of a section.
    [[nodiscard]] SittingCounts countsOf(std::size_t section) const;

    void show(int slot);
    void answer(int slot, seat::TaskAnswer answer);
    void flag(int slot, bool flagged);

    void leaveSection(std::size_t section) { m_left.insert(static_cast<int>(section) + 1); }

  private:
    void countIn(int slot, SittingCounts& counts) const;

    seat::SeatPaper m_paper;
    std::vector<seat::SlotState> m_slots;
    std::set<int> m_left;  ///< places, from 1
};

/// Nothing was said.
[[nodiscard]] bool isEmpty(const seat::TaskAnswer& answer);

/// The place of the node to decide; -1 at the end of the case.
[[nodiscard]] int nodeToDecide(const seat::SeatCase& scenario,
                               const std::vector<seat::SeatMove>& moves);

}  // namespace qgt::app
