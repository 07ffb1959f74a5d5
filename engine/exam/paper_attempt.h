#pragma once

#include "engine/core/result.h"
#include "engine/seat/attempt_event.h"
#include "engine/seat/attempt_journal.h"
#include "engine/seat/seat_paper.h"
#include "engine/seat/task_answer.h"

#include <string>
#include <vector>

namespace qgt::exam {

/// The name in `AttemptHead::program` of an attempt that was entered from paper, before the name of
/// the program; the chain of its events begins with it.
[[nodiscard]] std::string paperProgram(const std::string& program);
[[nodiscard]] bool isFromPaper(const seat::AttemptHead& head);

/// When it was entered, and by whom.
struct PaperEntered {
    seat::Moment at;
    seat::InvigilatorNote note;
};

/// Answers from paper, by the slots of the candidate's own paper, as an attempt that was closed: it
/// is scored, marked and corrected like any other. All of it has one moment, that of the entry;
/// there is nothing of how long anything took. Errors: those of `seat::Attempt::decide`.
[[nodiscard]] Result<seat::AttemptRecord> attemptFromPaper(
    const seat::SeatPaper& paper,
    const seat::AttemptHead& head,
    const std::vector<seat::TaskAnswer>& answers,
    const PaperEntered& entered);

}  // namespace qgt::exam
