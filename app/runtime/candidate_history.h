#pragma once

#include "app/runtime/exam_history.h"
#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/people/rights.h"

#include <map>

namespace qgt::app {

/// What one has to know of somebody before setting up another exam of a kind.
struct CandidateHistory {
    AttemptsLeft attempts;
    bool decided = false;     ///< an attempt counts, and its marks are complete
    bool passed = false;      ///< by the attempt that counts
    bool renewalDue = false;  ///< the certificate of this kind is due, expired or lapsed

    bool operator==(const CandidateHistory&) const = default;

    [[nodiscard]] bool failed() const { return decided && !passed; }

    /// Some attempt is left, and the waiting days are over by then.
    [[nodiscard]] bool maySitAt(Instant opens) const {
        return attempts.left != 0 && attempts.from <= opens;
    }
};

/// Of everybody who sat an exam of this kind or has a certificate of it; released or not, as
/// whoever sets up exams sees results. `exam` says the line. For the worker's thread. Errors:
/// rights.refused, store.*, exam.result-damaged.
[[nodiscard]] Result<std::map<PersonId, CandidateHistory>> candidateHistories(
    Workspace& workspace,
    const people::Actor& actor,
    const exam::HeldExam& exam,
    const bank::Blueprint& blueprint);

}  // namespace qgt::app
