#pragma once

#include "app/desktop/certificates/certificate_lists.h"
#include "app/desktop/documents/certificate_pdf.h"
#include "app/desktop/wording.h"
#include "app/runtime/certificate_office.h"
#include "engine/people/secret.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace qgt::app {

/// Whose page 证书 it is, and with which data.
struct CertificateDesk {
    std::shared_ptr<Workspace> workspace;
    people::Actor actor;
};

/// What the page shows, read at once.
struct CertificateFacts {
    std::vector<certificate::StandingCertificate> all;  ///< newest first
    std::vector<IssuableExam> waiting;                  ///< exams with certificates to be issued
    std::vector<std::string> anew;  ///< serials that were revoked whose persons pass now
    std::string issuer;
    std::string fingerprint;
    int lapsePercent = 0;  ///< as the unit chose it
    Date today;
    std::shared_ptr<const bank::Bank> bank;  ///< knows the laws that changed
};

[[nodiscard]] bool mayIssueCertificates(const people::Actor& actor);
[[nodiscard]] bool maySeeCertificates(const people::Actor& actor);

// On the worker's thread.

[[nodiscard]] Result<CertificateFacts> readCertificates(const CertificateDesk& desk);

/// Opens the keys and does the work with them.
[[nodiscard]] Result<std::string> withCertificateKeys(
    const CertificateDesk& desk,
    const people::Secret& passphrase,
    const std::function<Result<std::string>(CertificateOffice&, const integrity::KeyRing&)>& work);

/// Certificates for everybody who waits; gives their number.
[[nodiscard]] Result<std::string> issueAllWaiting(CertificateOffice& office,
                                                  const integrity::KeyRing& ring);

/// The revocation list and the file of the issuer in a folder; gives where they lie.
[[nodiscard]] Result<std::string> writeForCheckers(CertificateOffice& office,
                                                   const integrity::KeyRing& ring,
                                                   const std::string& folder);

// In words.

[[nodiscard]] CertificateLine lineOf(const certificate::StandingCertificate& one,
                                     const Wording& wording);
[[nodiscard]] std::vector<CertificateFact> claimsOf(const certificate::Certificate& said);
/// The laws behind the paper of a certificate that have changed since it was issued, with the days.
[[nodiscard]] QString changedLawWords(const certificate::StandingCertificate& one,
                                      const bank::Bank& bank,
                                      Date today,
                                      const Wording& wording);
[[nodiscard]] int signOf(certificate::Standing standing);

}  // namespace qgt::app
