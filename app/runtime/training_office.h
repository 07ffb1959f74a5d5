#pragma once

#include "app/runtime/training_desk.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/coverage/handed_training.h"
#include "engine/people/rights.h"
#include "engine/practice/session_spec.h"

#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// How long a plan that is handed out runs: until the next weekly meeting.
inline constexpr int kTrainingDays = 7;

/// What a director reckons training from: the team as the page 团队 has it, and that they looked at
/// it is on record as there. Duties are those that published rosters plan from tomorrow on; without
/// any, every pair. Errors:
/// rights.refused, team.too-many, store.*, exam.*, certificate.*.
[[nodiscard]] Result<TrainingGround> trainingGround(Workspace& workspace,
                                                    const people::Actor& actor);

/// A step of the plan as what its cadre is given.
[[nodiscard]] coverage::TrainingTask taskOf(const TrainingGround& ground, const TrainingStep& step);

/// Hands the steps to those they are for, from today on for kTrainingDays; an earlier plan of the
/// committee no longer counts. Durable when it returns, and in the audit chain. Errors:
/// rights.refused, training.nothing, store.*.
[[nodiscard]] Result<coverage::TrainingPlanId> handOutTraining(Workspace& workspace,
                                                               const people::Actor& actor,
                                                               const TrainingGround& ground,
                                                               const TrainingOffer& offer);

/// Errors: rights.refused, training.none-in-force, store.*.
[[nodiscard]] Status takeTrainingBack(Workspace& workspace, const people::Actor& actor);

/// How far somebody is with a task, counted from the answers given since it was handed out.
struct TaskProgress {
    int answered = 0;  ///< different items of the line
    int items = 0;     ///< of so many; fewer than asked for where the bank has lost some

    [[nodiscard]] bool done() const { return answered >= items; }

    bool operator==(const TaskProgress&) const = default;
};

/// A plan in force as its director sees it: done or not yet, and no counts of answers.
struct HandedPlan {
    coverage::HandedTraining plan;
    std::vector<std::string> names;  ///< by task
    std::vector<bool> done;          ///< by task
};

/// Errors: rights.refused, store.*.
[[nodiscard]] Result<std::optional<HandedPlan>> handedTraining(Workspace& workspace,
                                                               const people::Actor& actor);

/// A task of one's own.
struct OwnTask {
    coverage::TrainingTask task;
    TaskProgress progress;
    /// What is practised next of it: a section with items that were not answered since, or the
    /// line. Nothing when the bank has nothing of it to practise.
    std::optional<practice::SessionSpec> next;
};

struct OwnTraining {
    Date from;
    Date until;
    std::string by;  ///< name
    std::vector<OwnTask> tasks;
};

/// What the actor is to study; nothing when no plan is in force or it has nothing for them. Errors:
/// rights.refused, store.*.
[[nodiscard]] Result<std::optional<OwnTraining>> ownTraining(Workspace& workspace,
                                                             const people::Actor& actor);

}  // namespace qgt::app
