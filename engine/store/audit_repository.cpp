#include "engine/store/audit_repository.h"

#include "engine/store/row_parts.h"
#include "engine/store/words.h"

namespace qgt::store {

using integrity::AuditEntry;
using integrity::AuditRecord;

namespace {

Result<AuditRecord> lastRecord(const Writer& writer) {
    const auto rows = writer.read(auditTable(), "ORDER BY seq DESC LIMIT 1", {});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    return rows->empty() ? Result<AuditRecord>(AuditRecord{}) : auditFromRow(rows->front());
}

}  // namespace

Result<AuditRecord> auditFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    AuditRecord record;
    record.seq = static_cast<std::uint64_t>(reader.integer());
    record.at.ms = reader.integer();
    record.entry.actor = PersonId(reader.text());
    record.entry.action = reader.text();
    record.entry.subject = reader.text();
    const auto details = decodeArgs(reader.text());
    record.hash = reader.text();
    if (!reader.good() || !details) {
        return tl::unexpected(damagedRow(auditTable(), row));
    }
    record.entry.details = *details;
    return record;
}

Status AuditRepository::append(const AuditEntry& entry) {
    const auto details = encodeArgs(entry.details);
    if (!details) {
        return tl::unexpected(details.error());
    }
    return m_database.write([&](Writer& writer) -> Status {
        const auto last = lastRecord(writer);
        if (!last) {
            return tl::unexpected(last.error());
        }
        const AuditRecord next =
            integrity::sealRecord(last->seq + 1, m_clock.now(), entry, last->hash);
        return writer.append(auditTable(),
                             Row{static_cast<std::int64_t>(next.seq),
                                 next.at.ms,
                                 entry.actor.str(),
                                 entry.action,
                                 entry.subject,
                                 *details,
                                 next.hash});
    });
}

Result<std::vector<AuditRecord>> AuditRepository::records() const {
    return decodeAll(m_database.read(auditTable(), "ORDER BY seq", {}), &auditFromRow);
}

Result<std::vector<AuditRecord>> AuditRepository::recordsOf(const std::string& action,
                                                            const std::string& subject) const {
    return decodeAll(
        m_database.read(
            auditTable(), "WHERE action = ?1 AND subject = ?2 ORDER BY seq", {action, subject}),
        &auditFromRow);
}

Result<std::vector<AuditRecord>> AuditRepository::newestOf(const std::string& action,
                                                           const std::string& subject,
                                                           std::size_t most) const {
    return decodeAll(
        m_database.read(auditTable(),
                        "WHERE action = ?1 AND subject = ?2 ORDER BY seq DESC LIMIT ?3",
                        {action, subject, static_cast<std::int64_t>(most)}),
        &auditFromRow);
}

}  // namespace qgt::store
