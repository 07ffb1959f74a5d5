#pragma once

#include "app/runtime/exam_scoring.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/exam_lock.h"
#include "engine/exam/key_correction.h"
#include "engine/integrity/key_ring.h"

#include <optional>
#include <vector>

namespace qgt::app {

/// A scored attempt that counts, opened with its key.
struct ScoredAttempt {
    OpenedAttempt opened;
    exam::CountedMarks marks;
    exam::ScoreRecord score;  ///< the newest
};

/// The keys of sealed papers; nothing for open ones. Errors: keys.none, sealed.*.
[[nodiscard]] Result<std::optional<exam::PaperLocks>> scorerLocks(const exam::HeldExam& exam,
                                                                  const integrity::KeyRing* ring);

/// The scored attempts of one exam that count; none where nothing was scored. Errors: keys.none
/// when the papers are sealed and `ring` is null, sealed.*, store.*.
[[nodiscard]] Result<std::vector<ScoredAttempt>> scoredAttempts(Workspace& workspace,
                                                                const exam::HeldExam& exam,
                                                                const integrity::KeyRing* ring);

/// The same with the papers' own keys; null for open papers.
[[nodiscard]] Result<std::vector<ScoredAttempt>> scoredAttemptsWith(Workspace& workspace,
                                                                    const exam::HeldExam& exam,
                                                                    const exam::PaperLocks* locks);

/// The same as regrading takes them; they have to outlive it.
[[nodiscard]] std::vector<exam::AttemptToRegrade> toRegrade(
    const std::vector<ScoredAttempt>& attempts);

/// The corrections that count for an exam; none for a mock exam, on which nothing rests. Errors:
/// store.*.
[[nodiscard]] Result<std::vector<exam::CorrectionOrder>> correctionsInForce(
    Workspace& workspace, const exam::HeldExam& exam);

}  // namespace qgt::app
