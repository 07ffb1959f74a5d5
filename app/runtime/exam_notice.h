#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/blueprint.h"
#include "engine/core/clock.h"
#include "engine/core/strong_id.h"
#include "engine/exam/held_exam.h"
#include "engine/seat/attempt.h"
#include "engine/seat/seat_paper.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// How an exam stands for one candidate.
enum class SittingStanding : std::uint8_t {
    Coming,    ///< the window is not open yet
    Open,      ///< may be begun
    Begun,     ///< an attempt is open: go on
    HandedIn,  ///< handed in or closed; no result is out yet
    ResultOut,
    Missed  ///< the window is over
};

/// An exam in the list of one candidate.
struct ExamEntry {
    ExamId exam;
    std::string title;
    SittingStanding standing = SittingStanding::Coming;
    Instant opens;
    Instant closes;
    int minutes = 0;
    int marks = 0;  ///< hundredths
    int tasks = 0;
    bool mock = false;
    bool needsCode = false;  ///< the start code has to be entered
    AttemptId attempt;       ///< the one that counts, else the newest; empty: none
    std::optional<int> got;  ///< hundredths, when the result is out
    std::optional<bool> passed;
    Instant handedInAt;
    /// There is no attempt, since what had been recorded from a sheet was taken back.
    bool takenBack = false;
    /// Of an attempt that is open, at the moment of reading.
    std::optional<seat::AttemptStanding> open;
};

/// A section on the notice before the start (考生须知).
struct NoticeSection {
    std::string title;
    int tasks = 0;
    int marks = 0;  ///< of one task, hundredths
    seat::SeatSentence rule;
    seat::Navigation navigation = seat::Navigation::Free;
};

struct ExamNotice {
    ExamEntry entry;
    seat::SeatCandidate candidate;
    std::string place;  ///< where, may be empty
    std::vector<NoticeSection> sections;
    bank::PassRule pass;
    std::vector<std::string> floorBlocks;  ///< names of the blocks with a floor, in their order
    int leastMinutes = 0;
    bank::Protection protection = bank::Protection::L0;
    int extraPercent = 0;
    bool certifies = false;
};

/// What the notice of an exam says to each of its candidates alike. `bank` knows the names of
/// blocks.
[[nodiscard]] ExamNotice noticeOf(const exam::HeldExam& exam,
                                  const bank::Blueprint& blueprint,
                                  const bank::Bank& bank);

/// Puts in who the candidate is among the exam's.
void addCandidate(ExamNotice& notice,
                  const exam::ExamCandidate& candidate,
                  const seat::SeatCandidate& who);

/// How an exam stands for somebody who has not begun it.
[[nodiscard]] SittingStanding standingBefore(const exam::HeldExam& exam, Instant now);

/// The entry of a candidate who has not begun the exam, with the minutes that are this one's.
[[nodiscard]] ExamEntry entryBefore(const exam::HeldExam& exam,
                                    const bank::Blueprint& blueprint,
                                    const PersonId& candidate,
                                    Instant now);

}  // namespace qgt::app
