#pragma once

#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"

#include <optional>
#include <string>
#include <vector>

namespace qgt::coverage {

using TrainingPlanId = StrongId<struct TrainingPlanIdTag>;

/// Why a task was chosen, in ten-thousandths: what the team is made of, never one person's share.
struct TrainingReason {
    int requestShare = 0;  ///< of the requests on this person's duties, those of the line
    int before = 0;        ///< coverage of the line on those duties, as it is
    int after = 0;         ///< and with the task done
    int partners = 0;      ///< what the others on those duties cover of the line

    bool operator==(const TrainingReason&) const = default;
};

/// What somebody is to study and practise of one line.
struct TrainingTask {
    PersonId person;
    LineId line;
    int minutes = 0;                    ///< at least 1
    int items = 0;                      ///< different ones of the line to answer
    std::vector<std::string> sections;  ///< slugs of handbook sections to read
    TrainingReason why;

    bool operator==(const TrainingTask&) const = default;
};

/// A training plan (培训) as a director handed it out. The newest one of a committee is in force;
/// those before it are history.
struct HandedTraining {
    TrainingPlanId id;
    CommitteeId committee;
    Date from;
    Date until;
    Instant at;
    PersonId by;
    std::vector<TrainingTask> tasks;

    bool operator==(const HandedTraining&) const = default;
};

/// Training plans that were handed out, append-only. Every call that writes is one transaction and
/// is durable when it returns. Errors of all: store.*.
class TrainingStore {
  public:
    TrainingStore() = default;
    TrainingStore(const TrainingStore&) = delete;
    TrainingStore& operator=(const TrainingStore&) = delete;
    virtual ~TrainingStore() = default;

    /// Errors: store.internal for a plan without tasks, with a task of no minutes or with a section
    /// whose slug has a space.
    virtual Status handOut(const HandedTraining& plan) = 0;

    /// Takes a plan back; once more changes nothing. Errors: store.unknown-training (arg plan).
    virtual Status takeBack(const TrainingPlanId& plan, Instant at, const PersonId& by) = 0;

    /// The newest plan of the committee, unless that one was taken back.
    [[nodiscard]] virtual Result<std::optional<HandedTraining>> inForce(
        const CommitteeId& committee) const = 0;
};

}  // namespace qgt::coverage
