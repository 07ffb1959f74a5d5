#pragma once

#include "engine/coverage/request_log.h"
#include "engine/store/database.h"

namespace qgt::store {

/// The log of requests in SQLite.
class RequestLogRepository final : public coverage::RequestLogStore {
  public:
    explicit RequestLogRepository(Database& database) : m_database(database) {}

    Status append(const std::vector<coverage::LoggedRequests>& requests) override;
    Status takeBack(const coverage::LogEntryId& entry, Instant at, const PersonId& by) override;
    [[nodiscard]] Result<std::vector<coverage::LoggedRequests>> requestsOf(
        const CommitteeId& committee, Date from) const override;
    [[nodiscard]] Result<std::vector<coverage::LoggedRequests>> entry(
        const coverage::LogEntryId& entry) const override;
    [[nodiscard]] Result<bool> hasSource(const CommitteeId& committee,
                                         const std::string& digest) const override;

  private:
    Database& m_database;
};

}  // namespace qgt::store
