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

Result<std::vector<integrity::AuditRecord>> MemoryAuditLog::recordsOf(
    const std::string& action, const std::string& subject) const {
    std::vector<integrity::AuditRecord> those;
    for (const integrity::AuditRecord& record : m_records) {
        if (record.entry.action == action && record.entry.subject == subject) {
            those.push_back(record);
        }
    }
    return those;
}

}  // namespace qgt::test
