#pragma once

#include "engine/bank/item.h"
#include "engine/certificate/revocation_list.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"

#include <string>
#include <vector>

namespace qgt::certificate {

/// What one task of the paper, or one criterion of a case, rests on, without a word of the task:
/// enough to tell later how much of the law behind a certificate has changed.
struct TaskBasis {
    int marks = 0;  ///< hundredths
    std::vector<bank::BasisRef> basis;

    bool operator==(const TaskBasis&) const = default;
};

/// A certificate that was issued, for ever.
struct CertificateRecord {
    std::string serial;
    ExamId exam;
    AttemptId attempt;
    PersonId person;
    std::string text;      ///< of the QR code: payload and signature
    std::string replaces;  ///< serial of the one in whose place it was issued; empty: none
    std::vector<TaskBasis> paper;
    Instant at;
    PersonId by;

    bool operator==(const CertificateRecord&) const = default;
};

/// Why a certificate ended before its date, for ever. Whoever revoked in error issues another one.
struct CertificateEnd {
    std::string serial;
    EndKind kind = EndKind::Revoked;
    Date since;
    std::string reason;
    Instant at;
    PersonId by;

    bool operator==(const CertificateEnd&) const = default;
};

/// What certificates keep: append-only. Every call that writes is one transaction and is durable
/// when it returns. Errors of all: store.* .
class CertificateStore {
  public:
    CertificateStore() = default;
    CertificateStore(const CertificateStore&) = delete;
    CertificateStore& operator=(const CertificateStore&) = delete;
    virtual ~CertificateStore() = default;

    /// Errors: store.certificate-exists (arg serial).
    virtual Status saveIssued(const std::vector<CertificateRecord>& records) = 0;

    /// Errors: store.certificate-ended (arg serial) when it ended already.
    virtual Status saveEnd(const CertificateEnd& end) = 0;

    /// In the order in which they were issued.
    [[nodiscard]] virtual Result<std::vector<CertificateRecord>> certificates() const = 0;
    [[nodiscard]] virtual Result<std::vector<CertificateRecord>> certificatesOf(
        const PersonId& person) const = 0;

    /// In the order in which they were said.
    [[nodiscard]] virtual Result<std::vector<CertificateEnd>> ends() const = 0;
};

}  // namespace qgt::certificate
