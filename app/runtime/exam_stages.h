#pragma once

#include "app/runtime/attempt_choice.h"
#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/result_stage.h"
#include "engine/people/rights.h"

#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// One stage of an exam's results, as whoever releases them sees it.
struct StageRow {
    bank::ReleaseStage stage = bank::ReleaseStage::Published;
    std::vector<bank::ReleasedPart> shows;
    std::optional<exam::StageRelease> released;  ///< the newest word about it
    std::string releasedBy;
    bool publishes = false;          ///< releasing it is `ExamOffice::publish`
    bool needsKeys = false;          ///< which opens papers, and needs the exam keys for it
    bool ahead = false;              ///< it may be released now or later
    bool shown = false;              ///< it is what candidates see at this moment
    std::optional<Error> notYet;     ///< why it cannot be released at this moment
    Instant until;                   ///< Appeal: what the blueprint suggests
    std::optional<int> openAppeals;  ///< Appeal: how many wait for a decision
    /// Up to publishing, while the exam is closed: names of whose result is not there or not whole.
    std::vector<std::string> unmarked;
};

/// What is released.
struct StageTerms {
    bank::ReleaseStage stage = bank::ReleaseStage::Appeal;
    Instant until;    ///< Appeal
    int appeals = 2;  ///< Appeal: of each candidate
};

inline constexpr int kUsualAppeals = 2;

/// The stages of the results of an exam, which a trainer releases one after the other. Publishing
/// is `ExamOffice::publish`, which also opens papers; the others are here. Every release is in the
/// audit chain. For the worker's thread. Errors of all: rights.refused, exam.unknown, store.*.
class ExamStages {
  public:
    ExamStages(Workspace& workspace, people::Actor actor);

    /// In the order of the blueprint.
    [[nodiscard]] Result<std::vector<StageRow>> rows(const ExamId& exam);

    /// Errors: stage.not-ahead, stage.window (the end has to come, and candidates need one to
    /// twenty appeals), and those of `StageRow::notYet`: exam.not-closed, exam.not-scored (arg
    /// count), stage.not-published, stage.window-open (arg until), stage.appeals-open (arg count).
    Status release(const ExamId& exam, const StageTerms& terms);

  private:
    /// An exam with what is said of its results.
    struct Staged {
        exam::HeldExam exam;
        bank::Blueprint blueprint;
        std::vector<exam::StageRelease> releases;
        bool byDays = false;  ///< published before stages were released, and none was since
        int openAppeals = 0;
    };

    [[nodiscard]] Result<Staged> staged(const ExamId& id);
    [[nodiscard]] Status mayNow(const Staged& what, bank::ReleaseStage stage);
    [[nodiscard]] Status marked(const exam::HeldExam& exam, bool wholly);
    /// Candidates whose attempt that counts has no result, or where that is asked no whole one.
    [[nodiscard]] Result<std::vector<PersonId>> unmarked(const exam::HeldExam& exam,
                                                         const ExamAttempts& attempts,
                                                         bool wholly);

    Workspace& m_workspace;
    people::Actor m_actor;
};

/// The end of the local day that is `days` days after.
[[nodiscard]] Instant endOfDayAfter(Instant now, int days);

}  // namespace qgt::app
