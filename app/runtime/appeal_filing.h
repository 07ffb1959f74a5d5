#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/appeal.h"
#include "engine/exam/appeal_store.h"
#include "engine/people/rights.h"
#include "engine/seat/attempt_journal.h"

#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// What a result was before an appeal and after it.
struct AppealChange {
    int before = 0;  ///< hundredths
    int after = 0;
    bool passedBefore = false;
    bool passedAfter = false;

    bool operator==(const AppealChange&) const = default;
};

/// An appeal as its candidate sees it: without the name of who decided.
struct AppealSeen {
    exam::Appeal appeal;
    int number = 1;  ///< of the appeals of the exam, from the first
    exam::AppealState state = exam::AppealState::Open;
    std::string reason;  ///< of the decision
    Instant decidedAt;
    std::optional<AppealChange> change;  ///< of the marks, where it changed them
};

/// What a candidate can do about one result.
struct AppealDesk {
    bool open = false;  ///< appeals are taken now
    Instant until;
    int left = 0;
    int most = 0;
    bool tasks = false;               ///< the paper is shown, so single tasks may be meant
    std::vector<AppealSeen> appeals;  ///< of this attempt, oldest first
    std::vector<exam::AppealDraft> drafts;
};

/// Appeals of one signed-in candidate against own results. Filing is in the audit chain, without
/// the text but with its digest. For the worker's thread. Errors of all: rights.refused,
/// exam.unknown, store.*.
class AppealFiling {
  public:
    AppealFiling(Workspace& workspace, people::Actor actor);

    [[nodiscard]] Result<AppealDesk> desk(const AttemptId& attempt);

    /// `slot` is 0 for the whole result. The draft of it is emptied in the same transaction.
    /// Errors: exam.no-result, and those of `exam::mayFile`.
    [[nodiscard]] Result<AppealId> file(const AttemptId& attempt,
                                        int slot,
                                        const std::string& text);

    /// Keeps what is written so far; empty: nothing is. It is no appeal and nobody else sees it.
    Status keepDraft(const AttemptId& attempt, int slot, const std::string& text);

  private:
    /// Everything that says what may be done about an attempt.
    struct Facts {
        seat::AttemptHead head;
        std::optional<exam::StageRelease> window;
        std::vector<bank::ReleasedPart> shows;
        std::vector<exam::Appeal> appeals;
        std::vector<exam::AppealStep> steps;
    };

    [[nodiscard]] Result<Facts> factsOf(const AttemptId& attempt);
    [[nodiscard]] Result<std::string> taskAt(const Facts& facts, int slot);

    Workspace& m_workspace;
    people::Actor m_actor;
};

/// The place of an appeal among those of its exam, from 1.
[[nodiscard]] int numberOf(const exam::Appeal& appeal, const std::vector<exam::Appeal>& appeals);

/// How an appeal changed the result, by itself or through the correction that was ordered for it;
/// nothing: it did not. Errors: store.*, exam.result-damaged.
[[nodiscard]] Result<std::optional<AppealChange>> changeBy(Workspace& workspace,
                                                           const exam::Appeal& appeal,
                                                           const exam::AppealStep& decision);

/// Why a score is there that an appeal gave.
[[nodiscard]] std::string appealReason(const AppealId& appeal);

}  // namespace qgt::app
