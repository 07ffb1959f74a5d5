#pragma once

#include "engine/certificate/certificate_store.h"
#include "engine/store/value.h"

namespace qgt::store {

/// Rows of certificates without their key, both ways. Reading: a row of the table with its key.
/// Errors: store.not-text when writing, store.corrupt when reading.
[[nodiscard]] Result<Row> toRow(const certificate::CertificateRecord& record);
[[nodiscard]] Row toRow(const certificate::CertificateEnd& end);
[[nodiscard]] Result<certificate::CertificateRecord> certificateFromRow(const Row& row);
[[nodiscard]] Result<certificate::CertificateEnd> certificateEndFromRow(const Row& row);

}  // namespace qgt::store
