#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/bank.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/integrity/key_ring.h"

#include <set>
#include <string>
#include <vector>

namespace qgt::app {

/// A source that no longer holds on the day of an exam, and what of its sealed papers rests on it.
struct RepealedInPapers {
    bank::Source source;
    std::set<std::string> tasks;  ///< items and cases
    int papers = 0;               ///< that have one of them
};

/// What a sealed exam's papers rest on among `repealed`, each task by the first of them; none of
/// those that no paper rests on. Errors: keys.none when the papers are sealed and `ring` is null,
/// sealed.*, exam.key-damaged, store.*.
[[nodiscard]] Result<std::vector<RepealedInPapers>> repealedInPapers(
    Workspace& workspace,
    const exam::HeldExam& exam,
    const std::vector<bank::Source>& repealed,
    const integrity::KeyRing* ring);

/// What sealing keeps of the sources that it knew to be repealed by the day of the exam, so that it
/// can be told later, without the keys, that no more have become known.
[[nodiscard]] std::string digestOf(const std::vector<bank::Source>& repealed);

/// The same as it was kept when the exam was sealed; empty: it was not. Errors: store.*.
[[nodiscard]] Result<std::string> repealedWhenSealed(Workspace& workspace, const ExamId& exam);

}  // namespace qgt::app
