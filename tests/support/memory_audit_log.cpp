#include "tests/support/memory_audit_log.h"

#include <string>

namespace qgt::test {

Status MemoryAuditLog::append(const integrity::AuditEntry& entry) {
    const std::string previous = m_records.empty() ? std::string() : m_records.back().hash;
    m_records.push_back(
        integrity::sealRecord(m_records.size() + 1, m_clock.now(), entry, previous));
    return ok();
}

Result<std::vector<integrity::AuditRecord>> MemoryAuditLog::records() const {
    return m_records;
}

}  // namespace qgt::test
