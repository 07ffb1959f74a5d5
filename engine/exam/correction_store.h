#pragma once

#include "engine/core/result.h"
#include "engine/exam/exam_store.h"
#include "engine/exam/key_correction.h"

#include <vector>

namespace qgt::exam {

/// Corrections of keys and what became of them, append-only, and the scores that were before. Every
/// call that writes is one transaction. Errors of all: store.* .
class CorrectionStore {
  public:
    CorrectionStore() = default;
    CorrectionStore(const CorrectionStore&) = delete;
    CorrectionStore& operator=(const CorrectionStore&) = delete;
    virtual ~CorrectionStore() = default;

    /// Errors: store.* when there is one with this id.
    virtual Status saveOrder(const CorrectionOrder& order) = 0;
    virtual Status saveStep(const CorrectionStep& step) = 0;

    /// Oldest first.
    [[nodiscard]] virtual Result<std::vector<CorrectionOrder>> orders() const = 0;
    [[nodiscard]] virtual Result<std::vector<CorrectionStep>> steps() const = 0;

    /// Every score that an attempt ever had, oldest first.
    [[nodiscard]] virtual Result<std::vector<ScoreRecord>> scoreHistory(
        const AttemptId& attempt) const = 0;
};

}  // namespace qgt::exam
