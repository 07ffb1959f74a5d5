#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/seat/task_answer.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::exam {

/// What happens while the answer sheet of a candidate is entered. Entered: one task as one person
/// reads it. Finished: that person is through. Settled: somebody looked at the sheet again and said
/// what stands there. Recorded: the answers became an attempt.
enum class PaperEntryKind : std::uint8_t { Entered, Finished, Settled, Recorded };

[[nodiscard]] std::string toText(PaperEntryKind kind);
[[nodiscard]] std::optional<PaperEntryKind> paperEntryKindFromText(std::string_view text);

/// One thing that happened, for ever; a later word about a task takes the place of the one before.
struct PaperEntryLine {
    ExamId exam;
    PersonId candidate;
    PaperEntryKind kind = PaperEntryKind::Entered;
    PersonId by;
    int slot = 0;      ///< of the printed variant; 0: of the whole sheet
    std::string body;  ///< TaskAnswer, where the sheet is blank an empty one; Recorded: the attempt
    Instant at;

    bool operator==(const PaperEntryLine&) const = default;
};

/// What one person read.
struct SheetReading {
    PersonId by;
    std::map<int, seat::TaskAnswer> answers;  ///< by slot
    bool finished = false;

    bool operator==(const SheetReading&) const = default;
};

struct SettledTask {
    seat::TaskAnswer answer;
    PersonId by;
    Instant at;

    bool operator==(const SettledTask&) const = default;
};

/// An answer sheet as far as it is entered.
struct EnteredSheet {
    std::vector<SheetReading> readings;  ///< two at the most, in the order in which they began
    std::map<int, SettledTask> settled;
    AttemptId recorded;  ///< empty: not yet

    bool operator==(const EnteredSheet&) const = default;

    /// Two persons are through with it.
    [[nodiscard]] bool readTwice() const;
};

/// The sheet as its lines tell it, in their order. Errors: exam.entry-damaged when a line does not
/// follow from those before it or its answer cannot be read.
[[nodiscard]] Result<EnteredSheet> enteredSheet(const std::vector<PaperEntryLine>& lines);

/// Whether a person may (still) enter: not finished by this person, not recorded, and not two
/// others already. Errors: exam.entry-over, exam.entry-two-others.
[[nodiscard]] Status mayEnter(const EnteredSheet& sheet, const PersonId& by);

/// Two readings say the same of a task: white space, width and case of texts do not matter, nor the
/// order of `chosen` unless the task is an ordering.
[[nodiscard]] bool sameReading(const seat::SeatTask& task,
                               const seat::TaskAnswer& a,
                               const seat::TaskAnswer& b);

/// A task that two persons read differently, or that somebody settled although they did not.
struct ReadingDifference {
    int slot = 0;
    seat::TaskAnswer first;
    seat::TaskAnswer second;
    std::optional<SettledTask> settled;

    bool operator==(const ReadingDifference&) const = default;
};

/// Of a sheet that was read twice; else none.
[[nodiscard]] std::vector<ReadingDifference> differencesOf(const EnteredSheet& sheet,
                                                           const seat::SeatPaper& variant);

/// What counts, by slot, once two persons have read the sheet and every difference is settled.
/// Errors: exam.entry-waits, exam.entry-differs (arg count).
[[nodiscard]] Result<std::vector<seat::TaskAnswer>> agreedAnswers(const EnteredSheet& sheet,
                                                                  const seat::SeatPaper& variant);

}  // namespace qgt::exam
