#pragma once

#include "engine/core/result.h"
#include "engine/exam/exam_store.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/paper.h"
#include "engine/seat/seat_paper.h"
#include "engine/seat/task_answer.h"

#include <string>
#include <vector>

namespace qgt::exam {

// On a screen everybody has an own order of tasks and options. On paper one sheet is copied for all
// who have the same variant: it is the frozen paper of the first of them, and what the others
// answer on it is carried over to their own frozen papers before it counts.

/// A paper as it is copied.
struct PaperVariant {
    std::string label;                 ///< "A"; of an individual paper the candidate's number
    PersonId original;                 ///< whose frozen paper it is
    std::vector<PersonId> candidates;  ///< who gets it, in the order of the exam

    bool operator==(const PaperVariant&) const = default;
};

/// In the order in which the exam's candidates first have them; without those who have no paper.
[[nodiscard]] std::vector<PaperVariant> variantsOf(const HeldExam& exam,
                                                   const std::vector<StoredPaper>& papers);

/// Answers to the tasks of the variant, by its slots, as answers to the tasks of a candidate's own
/// paper, by that one's slots. Errors: exam.variant-unfit when the two are not made of the same
/// tasks, or an answer is none of the variant's.
[[nodiscard]] Result<std::vector<seat::TaskAnswer>> onOwnPaper(
    const ScoringKey& variant, const ScoringKey& own, const std::vector<seat::TaskAnswer>& answers);

}  // namespace qgt::exam
