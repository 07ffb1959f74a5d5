#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/bank.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/integrity/key_ring.h"

#include <map>
#include <set>
#include <vector>

namespace qgt::app {

/// How many of the exam's candidates had each item in a paper of an earlier exam: what was seen
/// least is drawn first. An item of `drawn` whose meaning has changed since is another question and
/// starts anew. Papers that only the keys open are counted when `ring` is there. Errors: store.*,
/// exam.*.
[[nodiscard]] Result<std::map<ItemId, int>> earlierUses(Workspace& workspace,
                                                        const exam::HeldExam& exam,
                                                        const bank::Bank& drawn,
                                                        const integrity::KeyRing* ring);

/// Whether everybody may sit an exam of this blueprint when it opens: nobody has used up the
/// attempts, and between two of them lie the blueprint's waiting days. What was a trial with
/// specimen items is no attempt. Errors: exam.too-soon (args name, date), exam.no-attempt-left
/// (args name, max), store.*.
[[nodiscard]] Status mayRetake(Workspace& workspace,
                               const exam::HeldExam& exam,
                               const bank::Blueprint& blueprint);

/// Exams that are attempts of one kind: of this blueprint, pool and line, not withdrawn, no mock
/// exam and no draft; the exam itself is one of them.
[[nodiscard]] std::set<ExamId> roundsOf(const std::vector<exam::HeldExam>& exams,
                                        const exam::HeldExam& exam,
                                        const bank::Blueprint& blueprint);

}  // namespace qgt::app
