#include "engine/store/certificate_repository.h"

#include "engine/store/certificate_rows.h"
#include "engine/store/row_parts.h"

namespace qgt::store {

using certificate::CertificateEnd;
using certificate::CertificateRecord;

namespace {

/// Errors: `code` (arg serial) when the table has the serial already.
Status unlessThere(const Writer& writer,
                   const Table& table,
                   const std::string& serial,
                   const char* code) {
    const auto before = writer.read(table, "WHERE serial = ?1", {serial});
    if (!before) {
        return tl::unexpected(before.error());
    }
    return before->empty() ? ok() : Status(failure(code, {{"serial", serial}}));
}

Status appendIssued(Writer& writer, const CertificateRecord& record) {
    return unlessThere(writer, certificateTable(), record.serial, "store.certificate-exists")
        .and_then([&](auto) { return toRow(record); })
        .and_then([&](const Row& row) { return writer.append(certificateTable(), row); });
}

}  // namespace

Status CertificateRepository::saveIssued(const std::vector<CertificateRecord>& records) {
    return m_database.write([&](Writer& writer) -> Status {
        Status kept = ok();
        for (const CertificateRecord& record : records) {
            kept = kept.and_then([&](auto) { return appendIssued(writer, record); });
        }
        return kept;
    });
}

Status CertificateRepository::saveEnd(const CertificateEnd& end) {
    return m_database.write([&](Writer& writer) {
        return unlessThere(writer, certificateEndTable(), end.serial, "store.certificate-ended")
            .and_then([&](auto) { return writer.append(certificateEndTable(), toRow(end)); });
    });
}

Result<std::vector<CertificateRecord>> CertificateRepository::certificates() const {
    return decodeAll(m_database.read(certificateTable(), "ORDER BY pos", {}), &certificateFromRow);
}

Result<std::vector<CertificateRecord>> CertificateRepository::certificatesOf(
    const PersonId& person) const {
    return decodeAll(
        m_database.read(certificateTable(), "WHERE person = ?1 ORDER BY pos", {person.str()}),
        &certificateFromRow);
}

Result<std::vector<CertificateEnd>> CertificateRepository::ends() const {
    return decodeAll(m_database.read(certificateEndTable(), "ORDER BY pos", {}),
                     &certificateEndFromRow);
}

}  // namespace qgt::store
