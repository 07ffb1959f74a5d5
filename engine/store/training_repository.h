#pragma once

#include "engine/coverage/handed_training.h"
#include "engine/store/database.h"

namespace qgt::store {

/// Training plans that were handed out, in SQLite.
class TrainingRepository final : public coverage::TrainingStore {
  public:
    explicit TrainingRepository(Database& database) : m_database(database) {}

    Status handOut(const coverage::HandedTraining& plan) override;
    Status takeBack(const coverage::TrainingPlanId& plan, Instant at, const PersonId& by) override;
    [[nodiscard]] Result<std::optional<coverage::HandedTraining>> inForce(
        const CommitteeId& committee) const override;

  private:
    Database& m_database;
};

}  // namespace qgt::store
