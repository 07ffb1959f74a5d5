#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/exam_lock.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/paper.h"
#include "engine/exam/paper_variants.h"
#include "engine/integrity/key_ring.h"
#include "engine/seat/seat_paper.h"

#include <optional>
#include <vector>

namespace qgt::app {

/// A variant of an exam as it is copied for a room, and what its scorer knows of it.
struct CopiedPaper {
    exam::PaperVariant variant;
    seat::SeatPaper paper;  ///< without a candidate, unless it is the paper of one alone
    exam::ScoringKey key;
};

/// What opens the papers of an exam; nothing where they are open. Errors: keys.none when they are
/// sealed and `ring` is null, sealed.*, exam.seat-half-only.
[[nodiscard]] Result<std::optional<exam::PaperLocks>> paperLocks(const exam::HeldExam& exam,
                                                                 const integrity::KeyRing* ring);

/// All variants. Errors: those of `paperLocks`, exam.no-papers-kept (arg title), store.*.
[[nodiscard]] Result<std::vector<CopiedPaper>> copiedPapers(Workspace& workspace,
                                                            const exam::HeldExam& exam,
                                                            const integrity::KeyRing* ring);

/// The one that a candidate has. Errors: as `copiedPapers`.
[[nodiscard]] Result<CopiedPaper> copiedPaperOf(Workspace& workspace,
                                                const exam::HeldExam& exam,
                                                const PersonId& candidate,
                                                const integrity::KeyRing* ring);

}  // namespace qgt::app
