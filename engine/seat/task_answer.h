#pragma once

#include "engine/core/result.h"
#include "engine/grading/response.h"
#include "engine/seat/seat_paper.h"

#include <string>
#include <string_view>
#include <vector>

namespace qgt::seat {

/// One decision in a case: the place of its node and of the choice; an open question has a text. A
/// sheet of paper may have a decision left blank: it has neither, and the way goes on where what
/// comes next does not depend on it.
struct SeatMove {
    int node = 0;
    int choice = -1;
    std::string text;

    bool operator==(const SeatMove&) const = default;
};

/// What a candidate says to one task, in the terms of the paper that was seen: option letters by
/// place ("A" is the first shown; of an ordering "" where a sheet of paper was left blank), "T" and
/// "F", texts, places of rights as shown, and for a case
/// its moves in order. A case that stands at an open question may have one text besides: what is
/// being written there and was not handed over yet. `dontKnow` and `rubricMet` are never set in an
/// exam.
struct TaskAnswer {
    grading::Response response;
    std::vector<SeatMove> moves;

    bool operator==(const TaskAnswer&) const = default;

    /// Nothing chosen, written, matched or decided.
    [[nodiscard]] bool empty() const;
};

/// Whether the answer fits the task: letters that exist and none of them twice, one letter where
/// one is asked, every step of an ordering or a blank in its place, as many texts as blanks (empty
/// ones allowed), a way through the case from its start. Errors: seat.answer-unfit,
/// grading.response-too-long, grading.response-not-text.
[[nodiscard]] Status checkAnswer(const SeatTask& task, const TaskAnswer& answer);

/// Where a way through a case stands: the place of the node to decide, -1 at its end.
[[nodiscard]] int nodeAfter(const SeatCase& scenario, const std::vector<SeatMove>& moves);

/// Stable compact JSON. Errors: seat.answer-damaged, grading.response-*.
[[nodiscard]] std::string encodeAnswer(const TaskAnswer& answer);
[[nodiscard]] Result<TaskAnswer> decodeAnswer(std::string_view json);

}  // namespace qgt::seat
