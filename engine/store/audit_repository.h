#pragma once

#include "engine/core/clock.h"
#include "engine/integrity/audit.h"
#include "engine/store/database.h"

namespace qgt::store {

/// The audit chain in SQLite, stamped by the given clock.
class AuditRepository final : public integrity::AuditLog {
  public:
    AuditRepository(Database& database, const Clock& clock)
        : m_database(database), m_clock(clock) {}

    Status append(const integrity::AuditEntry& entry) override;
    [[nodiscard]] Result<std::vector<integrity::AuditRecord>> records() const override;
    [[nodiscard]] Result<std::vector<integrity::AuditRecord>> recordsOf(
        const std::string& action, const std::string& subject) const override;
    [[nodiscard]] Result<std::vector<integrity::AuditRecord>> newestOf(
        const std::string& action, const std::string& subject, std::size_t most) const override;

  private:
    Database& m_database;
    const Clock& m_clock;
};

/// Errors: store.corrupt.
[[nodiscard]] Result<integrity::AuditRecord> auditFromRow(const Row& row);

}  // namespace qgt::store
