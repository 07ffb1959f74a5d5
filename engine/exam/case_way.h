#pragma once

#include "engine/bank/case_scenario.h"
#include "engine/exam/exam_result.h"

#include <string>
#include <vector>

namespace qgt::exam {

/// One decision on the way through a case, in its author's terms.
struct CaseStep {
    const bank::CaseNode* node = nullptr;
    bank::CaseMove move;
    std::string text;    ///< of an open answer
    bool waits = false;  ///< an open answer that nobody has marked; `move.met` is all false
};

/// The way of an answer through the case of `task`, from its start as far as each move follows from
/// the one before, without decisions that were left blank; what was being written at an open node
/// and not handed over is its last step. Pointers live as long as the task.
[[nodiscard]] std::vector<CaseStep> wayOf(const KeyedTask& task,
                                          const seat::TaskAnswer& answer,
                                          int slot,
                                          const OpenMarks& marks);

}  // namespace qgt::exam
