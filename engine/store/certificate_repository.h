#pragma once

#include "engine/certificate/certificate_store.h"
#include "engine/store/database.h"

namespace qgt::store {

/// Certificates and their ends in SQLite.
class CertificateRepository final : public certificate::CertificateStore {
  public:
    explicit CertificateRepository(Database& database) : m_database(database) {}

    Status saveIssued(const std::vector<certificate::CertificateRecord>& records) override;
    Status saveEnd(const certificate::CertificateEnd& end) override;
    [[nodiscard]] Result<std::vector<certificate::CertificateRecord>> certificates() const override;
    [[nodiscard]] Result<std::vector<certificate::CertificateRecord>> certificatesOf(
        const PersonId& person) const override;
    [[nodiscard]] Result<std::vector<certificate::CertificateEnd>> ends() const override;

  private:
    Database& m_database;
};

}  // namespace qgt::store
