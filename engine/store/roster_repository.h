#pragma once

#include "engine/coverage/duty_plan.h"
#include "engine/store/database.h"

namespace qgt::store {

/// Rosters and what persons say of their duties in SQLite.
class RosterRepository final : public coverage::RosterStore {
  public:
    explicit RosterRepository(Database& database) : m_database(database) {}

    Status saveRoster(const coverage::RosterRecord& record) override;
    [[nodiscard]] Result<std::vector<coverage::RosterRecord>> rosters(
        const CommitteeId& committee) const override;
    [[nodiscard]] Result<std::vector<coverage::RosterRecord>> publishedRosters(
        const CommitteeId& committee) const override;
    Status say(const std::vector<coverage::DutySaying>& sayings) override;
    [[nodiscard]] Result<std::vector<coverage::DutySaying>> sayings(Date from) const override;

  private:
    Database& m_database;
};

}  // namespace qgt::store
