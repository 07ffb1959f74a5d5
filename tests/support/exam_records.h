#pragma once

#include "engine/exam/correction_store.h"
#include "engine/exam/exam_store.h"
#include "engine/seat/attempt_journal.h"

#include <string>
#include <vector>

namespace qgt::test {

/// An exam with everything filled in.
[[nodiscard]] exam::HeldExam heldExam(const std::string& id, int revision = 1);

/// A sealed paper: its two parts are bytes that are no text.
[[nodiscard]] exam::StoredPaper storedPaper(const std::string& exam, const std::string& candidate);

[[nodiscard]] exam::ScoreRecord scoreRecord(const std::string& attempt, int revision = 1);

/// A mark of `rater` for slot 7 of the attempt.
[[nodiscard]] exam::OpenMark openMark(const std::string& attempt, const std::string& rater);

/// The attempt counts for this candidate of `e1`.
[[nodiscard]] exam::AttemptChoice attemptChoice(const std::string& candidate,
                                                const std::string& attempt);

[[nodiscard]] exam::PaperRelease paperRelease(const std::string& exam);

/// An order with everything filled in, and something that became of it.
[[nodiscard]] exam::CorrectionOrder correctionOrder(const std::string& id);
[[nodiscard]] exam::CorrectionStep correctionStep(const std::string& order,
                                                  exam::CorrectionStepKind kind);

/// An attempt of `p1` at `e1` with everything filled in.
[[nodiscard]] seat::AttemptHead attemptHead(const std::string& attempt);

/// An event with everything filled in; its digest is a text like any other.
[[nodiscard]] seat::AttemptEvent attemptEvent(
    const std::string& attempt,
    int number,
    seat::AttemptEventKind kind = seat::AttemptEventKind::Answered);

/// Events `first` to `last`, of every kind in turn.
[[nodiscard]] std::vector<seat::AttemptEvent> attemptEvents(const std::string& attempt,
                                                            int first,
                                                            int last);

}  // namespace qgt::test
