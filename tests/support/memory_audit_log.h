#pragma once

#include "engine/core/clock.h"
#include "engine/integrity/audit.h"

#include <vector>

namespace qgt::test {

/// The oracle of the contract: a chain in a vector, stamped by the given clock.
class MemoryAuditLog final : public integrity::AuditLog {
  public:
    explicit MemoryAuditLog(const Clock& clock) : m_clock(clock) {}

    Status append(const integrity::AuditEntry& entry) override;
    [[nodiscard]] Result<std::vector<integrity::AuditRecord>> records() const override;
    [[nodiscard]] Result<std::vector<integrity::AuditRecord>> recordsOf(
        const std::string& action, const std::string& subject) const override;

  private:
    const Clock& m_clock;
    std::vector<integrity::AuditRecord> m_records;
};

}  // namespace qgt::test
