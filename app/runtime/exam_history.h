#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/integrity/key_ring.h"

#include <map>

namespace qgt::app {

/// How many of the exam's candidates had each item in a paper of an earlier exam: what was seen
/// least is drawn first. Papers that only the keys open are counted when `ring` is there. Errors:
/// store.*, exam.*.
[[nodiscard]] Result<std::map<ItemId, int>> earlierUses(Workspace& workspace,
                                                        const exam::HeldExam& exam,
                                                        const integrity::KeyRing* ring);

/// Whether everybody may sit an exam of this blueprint when it opens: between two attempts lie the
/// blueprint's waiting days. Errors: exam.too-soon (args name, date), store.*.
[[nodiscard]] Status mayRetake(Workspace& workspace,
                               const exam::HeldExam& exam,
                               const bank::Blueprint& blueprint);

}  // namespace qgt::app
