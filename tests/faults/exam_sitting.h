#pragma once

#include "engine/seat/attempt_journal.h"
#include "engine/seat/attempt_mirror.h"
#include "engine/seat/local_channel.h"
#include "tests/support/fake_clock.h"

#include <cstdint>
#include <memory>
#include <string>

namespace qgt::faults {

/// A paper of 120 single choices.
[[nodiscard]] seat::SeatPaper longPaper();

inline constexpr int kLongPaperTasks = 120;

/// A candidate goes on within this time after a crash. A machine that does other work may stall one
/// time in so many.
inline constexpr std::int64_t kMostReturnMs = 2'000;
inline constexpr int kLateOneIn = 50;

/// The last thing that a seat was told to be kept.
struct Kept {
    int number = 0;      ///< of the event; 0: nothing yet
    std::string digest;  ///< of the event

    bool operator==(const Kept&) const = default;
};

/// As one line of text, both ways.
[[nodiscard]] std::string lineOf(const Kept& kept);
[[nodiscard]] Kept keptFrom(const std::string& line);

/// Whether the record has the event, with the same digest.
[[nodiscard]] bool holds(const seat::AttemptRecord& record, const Kept& kept);

/// A candidate at the long paper, through the channel of the program. `p1` at exam `e1`; the
/// attempt is `long`.
class ExamSitting {
  public:
    /// The clock goes on from the newest event of the attempt, in the same boot.
    ExamSitting(seat::AttemptJournal& journal, seat::AttemptMirror* mirror);

    /// Sits down or comes back. The code of what is refused; empty: seated.
    [[nodiscard]] std::string sitDown();

    /// Shows the next task, or answers the one that is shown; after the last task again from the
    /// first, with another answer. The code of what is refused; empty: kept.
    [[nodiscard]] std::string step();

    [[nodiscard]] std::string handIn();

    /// The newest event that the seat knows to be kept.
    [[nodiscard]] Kept kept() const;

    [[nodiscard]] const seat::LocalChannel& channel() const { return *m_channel; }

  private:
    class Paper final : public seat::SeatPapers {
      public:
        [[nodiscard]] Result<seat::SeatAdmission> admit(const seat::SeatToken& token,
                                                        seat::SeatEntry entry) override;
    };

    test::FakeClock m_clock;
    Paper m_papers;
    std::unique_ptr<seat::LocalChannel> m_channel;
};

}  // namespace qgt::faults
