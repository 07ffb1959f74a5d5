#pragma once

#include "engine/core/result.h"
#include "engine/exam/appeal.h"
#include "engine/exam/result_stage.h"

#include <string>
#include <vector>

namespace qgt::exam {

/// What a candidate has written of an appeal and not filed.
struct AppealDraft {
    AttemptId attempt;
    int slot = 0;
    std::string text;  ///< empty: filed, or dropped
    Instant at;

    bool operator==(const AppealDraft&) const = default;
};

/// Stages of results that were released, appeals and what became of them, append-only. Every call
/// that writes is one transaction. Errors of all: store.* .
class AppealStore {
  public:
    AppealStore() = default;
    AppealStore(const AppealStore&) = delete;
    AppealStore& operator=(const AppealStore&) = delete;
    virtual ~AppealStore() = default;

    virtual Status saveStage(const StageRelease& release) = 0;
    /// Of all exams, oldest first.
    [[nodiscard]] virtual Result<std::vector<StageRelease>> stages() const = 0;

    /// Errors: store.* when there is one with this id.
    virtual Status saveAppeal(const Appeal& appeal) = 0;
    virtual Status saveStep(const AppealStep& step) = 0;
    /// Oldest first.
    [[nodiscard]] virtual Result<std::vector<Appeal>> appeals() const = 0;
    [[nodiscard]] virtual Result<std::vector<AppealStep>> steps() const = 0;

    virtual Status saveDraft(const AppealDraft& draft) = 0;
    /// The newest of each task of the attempt that is not empty.
    [[nodiscard]] virtual Result<std::vector<AppealDraft>> drafts(
        const AttemptId& attempt) const = 0;
};

}  // namespace qgt::exam
