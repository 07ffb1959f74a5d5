#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/seat/task_answer.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::exam {

/// What happens while the answer sheet of a candidate is entered. Entered: one task as one person
/// reads it. Finished: that person is through. Settled: somebody looked at the sheet again and said
/// what stands there. Recorded: the answers became an attempt. Withdrawn: what somebody entered, or
/// all of it, counts no longer, and may be entered anew. Contested, Upheld: somebody says of what
/// was recorded that it has to be taken back, or that it stays. TakenBack: the attempt counts no
/// longer. Looked: somebody saw what others had read, and so marks none of it. Reread: for an
/// appeal others read it anew, while what is recorded stands. Corrected: what stands at a task, by
/// the new reading. RereadDone: the new reading is over.
enum class PaperEntryKind : std::uint8_t {
    Entered,
    Finished,
    Settled,
    Recorded,
    Withdrawn,
    Contested,
    Upheld,
    TakenBack,
    Looked,
    Reread,
    Corrected,
    RereadDone,
    Unreadable  ///< never written: what the store cannot read
};

[[nodiscard]] std::string toText(PaperEntryKind kind);
[[nodiscard]] std::optional<PaperEntryKind> paperEntryKindFromText(std::string_view text);

/// Of a withdrawal: nobody waits for the sheet.
inline constexpr int kNotOfThisExam = -1;

/// One thing that happened, for ever; a later word about a task takes the place of the one before.
struct PaperEntryLine {
    ExamId exam;
    PersonId candidate;
    PaperEntryKind kind = PaperEntryKind::Entered;
    PersonId by;
    /// Of the printed variant, Corrected: of the candidate's own paper; RereadDone: 1 when the new
    /// reading holds, 0 when what was recorded stays; Withdrawn: 1 the first reading, 2 the second;
    /// 0: the whole sheet, which is to be entered anew; kNotOfThisExam: the whole sheet, which does
    /// not belong here.
    int slot = 0;
    /// TaskAnswer, where the sheet is blank an empty one; Recorded, TakenBack: the attempt;
    /// Reread: the appeal; Withdrawn, Contested, Upheld, RereadDone: why.
    std::string body;
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

/// What stands at a task, as somebody says who looked at the sheet again.
struct SaidTask {
    seat::TaskAnswer answer;
    PersonId by;
    Instant at;

    bool operator==(const SaidTask&) const = default;
};

/// By slot, the last word of everybody who looked at a task again, in the order in which they first
/// did.
using LookedAgain = std::map<int, std::vector<SaidTask>>;

/// What somebody says of a sheet that is recorded.
struct RecordingWord {
    PersonId by;         ///< empty: a line that cannot be read, which may have been such a word
    bool stays = false;  ///< else it is to be taken back
    std::string reason;
    Instant at;

    bool operator==(const RecordingWord&) const = default;
};

/// An answer sheet as far as it is entered.
struct EnteredSheet {
    std::vector<SheetReading> readings;  ///< two at the most, in the order in which they began
    /// Everybody who ever entered some of it, withdrawn or not: none of them is a fresh pair of
    /// eyes.
    std::set<PersonId> everRead;
    /// Everybody who saw what others had read of it.
    std::set<PersonId> everLooked;
    LookedAgain said;
    bool awaited = false;  ///< nothing of it counts any longer, and it is to be entered anew
    /// Whoever said that it does not belong to this exam, where somebody else has to say so too.
    std::set<PersonId> aside;
    AttemptId recorded;  ///< empty: not yet
    /// Of what is recorded: the last word of everybody who said something of it, in the order in
    /// which they first did.
    std::vector<RecordingWord> words;
    std::string rereadFor;          ///< the appeal for which it is read anew; empty: it is not
    std::set<PersonId> readBefore;  ///< while it is read anew: who may not do it
    std::set<AttemptId> takenBack;  ///< what was recorded before, and counts no longer
    /// A line cannot be read or does not follow: it is known as far as that, and may only be
    /// withdrawn as a whole, or taken back when it is recorded.
    bool damaged = false;

    bool operator==(const EnteredSheet&) const = default;

    /// It is recorded, and as much speaks for taking it back as for leaving it. A line after the
    /// recording that cannot be read speaks for taking it back: it may have been such a word.
    [[nodiscard]] bool isContested() const;

    /// It is to be read: there is no attempt yet, or it is read anew.
    [[nodiscard]] bool isToBeRead() const { return recorded.empty() || !rereadFor.empty(); }

    /// Two persons are through with it.
    [[nodiscard]] bool readTwice() const;

    /// Something was entered or is to be entered anew, and it is no attempt yet.
    [[nodiscard]] bool isOpen() const {
        return (!readings.empty() || awaited || damaged) && recorded.empty();
    }

    /// The place of a person's reading, from 0; nothing when this person entered nothing.
    [[nodiscard]] std::optional<std::size_t> readingOf(const PersonId& by) const;
};

/// What a reading weighs, and the word of whoever ever entered some of the sheet.
inline constexpr int kReadingWeight = 1;

/// What a person's word weighs of this sheet: twice as much of somebody who never entered it.
[[nodiscard]] int weightOfWord(const EnteredSheet& sheet, const PersonId& by);

/// A whole reading as text, for a digest that says later what was read.
[[nodiscard]] std::string readingText(const SheetReading& reading);

/// The sheet as its lines tell it, in their order, as far as they can be read.
[[nodiscard]] EnteredSheet sheetAsReadable(const std::vector<PaperEntryLine>& lines);

/// The same where all of them can be. Errors: exam.entry-damaged when a line does not
/// follow from those before it or its answer cannot be read.
[[nodiscard]] Result<EnteredSheet> enteredSheet(const std::vector<PaperEntryLine>& lines);

/// Whether a person may (still) enter: not finished by this person, not recorded, and not two
/// others already; where it is read anew nobody who read it before. Errors: exam.entry-damaged,
/// exam.entry-over, exam.entry-recorded, exam.entry-read-before, exam.entry-two-others.
[[nodiscard]] Status mayEnter(const EnteredSheet& sheet, const PersonId& by);

/// Whether what was entered may be withdrawn: one reading (`number` 1 or 2) until both are through,
/// then and before that all of it (0, or kNotOfThisExam, which may be said of a sheet that is to be
/// entered anew too), and what is damaged only as a whole. Who has compared both is no fresh pair
/// of eyes for one of them. Errors: exam.entry-recorded, exam.entry-nothing, exam.entry-compared,
/// exam.entry-damaged.
[[nodiscard]] Status mayWithdraw(const EnteredSheet& sheet, int number);

/// Whether the word of this person puts the sheet aside: what two persons took back, two have to
/// say does not belong here.
[[nodiscard]] bool putsAside(const EnteredSheet& sheet, const PersonId& by);

/// By slot of the candidate's own paper, what stands there where the recording of this attempt had
/// been misread; `lines` are those of the sheet.
[[nodiscard]] std::map<int, seat::TaskAnswer> correctedAnswers(
    const std::vector<PaperEntryLine>& lines, const AttemptId& attempt);

/// What speaks for taking a recording back has more weight than what speaks for leaving it, by the
/// weights of `ReadingDifference`: its two readers stand for it until they say otherwise. So nobody
/// takes it back alone, and no line that cannot be read.
[[nodiscard]] bool isToBeTakenBack(const EnteredSheet& sheet);

/// Somebody who never entered the sheet says that its recording has to be taken back.
[[nodiscard]] bool isDoubtedAfresh(const EnteredSheet& sheet);

/// Two readings say the same of a task: white space, width and case of texts do not matter, nor the
/// order of `chosen` unless the task is an ordering.
[[nodiscard]] bool sameReading(const seat::SeatTask& task,
                               const seat::TaskAnswer& a,
                               const seat::TaskAnswer& b);

/// A task that two persons read differently, or that somebody looked at again although they did
/// not. What has the most weight counts: a reading has 1, in the place of which comes what its
/// reader says later; the word of somebody who never entered this sheet has 2. Where two answers
/// have as much, the task is open. So nobody alone overrules two others, nor silences a doubt.
struct ReadingDifference {
    int slot = 0;
    seat::TaskAnswer first;
    seat::TaskAnswer second;
    std::vector<SaidTask> said;
    std::optional<seat::TaskAnswer> counts;  ///< nothing: open

    bool operator==(const ReadingDifference&) const = default;
};

/// Of a sheet that was read twice; else none.
[[nodiscard]] std::vector<ReadingDifference> differencesOf(const EnteredSheet& sheet,
                                                           const seat::SeatPaper& variant);

/// Of a sheet that was read twice, what both read where `differencesOf` names no difference; by
/// slot.
[[nodiscard]] std::map<int, seat::TaskAnswer> alikeIn(const EnteredSheet& sheet,
                                                      const seat::SeatPaper& variant);

/// What counts, by slot, once two persons have read the sheet and every difference is settled.
/// Errors: exam.entry-waits, exam.entry-differs (arg count).
[[nodiscard]] Result<std::vector<seat::TaskAnswer>> agreedAnswers(const EnteredSheet& sheet,
                                                                  const seat::SeatPaper& variant);

}  // namespace qgt::exam
