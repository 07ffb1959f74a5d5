#pragma once

#include "engine/exam/marking.h"

#include <set>
#include <string>
#include <vector>

namespace qgt::exam {

/// An open answer that somebody has to mark.
struct AnswerToMark {
    AttemptId attempt;
    int slot = 0;
    int node = 0;
    PersonId candidate;
    CommitteeId committee;  ///< of the candidate
    std::string task;
    int most = 0;
    std::vector<int> weights;
    std::set<PersonId> readers = {};  ///< had the sheet in hand and entered it
};

struct Rater {
    PersonId person;
    CommitteeId committee;
};

struct Allotment {
    std::vector<AllottedTicket> tickets;
    int without = 0;    ///< answers that wait for a rater who may mark them
    int byReaders = 0;  ///< answers given to whoever entered them, as nobody else is left
};

/// What there is to hand out, and what was handed out before.
struct ToAllot {
    const MarkingPlan& plan;
    std::vector<Rater> raters;
    std::vector<AnswerToMark> answers;
    const std::vector<FiledTicket>& filed;
    std::vector<PersonId> others = {};  ///< may mark and could join the raters
};

// Who marks what follows from the plan's seed alone, in whatever order answers are given. Nobody
// gets an answer of one's own, nor the same answer for another reason; one that the person entered
// from paper only where neither raters nor others are left who did not; raters of the candidate's
// own committee only where no others are left; everybody gets about equally many of each task. In a
// rater's queue all answers to one task stand together, in an order of the rater's own. What comes
// later is mixed in among those that are still to be marked, so that neither place nor number tells
// why the rater has it.

/// The first raters of answers that lack some: of all of them, or of those whose rater left. An
/// answer for which there are too few raters is left out and counted.
[[nodiscard]] Allotment allot(const ToAllot& asked);

/// Third raters, and arbiters, for the answers that need one by now.
[[nodiscard]] Allotment allotFurther(const ToAllot& asked);

/// So many other answers at least stand between an answer and its second coming.
inline constexpr int kLeastBetween = 3;
/// A rater with fewer answers of a task would know them again.
inline constexpr int kLeastForAgain = 5;

}  // namespace qgt::exam
