#pragma once

#include "app/runtime/certificate_wait.h"
#include "app/runtime/workspace.h"
#include "engine/certificate/standing.h"
#include "engine/certificate/verdict.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::app {

/// A published exam and how many certificates it waits for.
struct IssuableExam {
    exam::HeldExam exam;
    int passed = 0;                    ///< candidates
    int waiting = 0;                   ///< of them without a certificate of this attempt
    int appealing = 0;                 ///< of these whose own appeal has no answer yet
    std::vector<std::string> names;    ///< of those whose certificate is issued now
    std::vector<std::string> revoked;  ///< serials of those who passed and had it taken away
    std::optional<Error> notYet;       ///< why none can be issued at this moment
};

/// What issuing did.
struct IssueReport {
    std::vector<std::string> serials;  ///< of the new ones
    int there = 0;                     ///< passed, and issued before
    int appealing = 0;                 ///< passed, and an own appeal has no answer yet: not issued
    int revoked = 0;                   ///< passed, and had it taken away: only `reissue` gives one
};

/// What somebody asks of the list.
struct CertificateTerms {
    int renewalDays = certificate::kRenewalDays;
    std::optional<int> lapsePercent;                   ///< none: what the unit chose
    std::vector<certificate::ChangedLaw> alsoChanged;  ///< beside what the bank knows
};

/// Laws that changed, as the bank knows it: those that were repealed, and those whose change an
/// item tells of.
[[nodiscard]] std::vector<certificate::ChangedLaw> changedLaws(const bank::Bank& bank);

/// What is signed on a day on which the key is not good would be refused by everybody. Errors:
/// certificate.keys-expired.
[[nodiscard]] Status mayStillSign(const integrity::KeyRing& ring, Date today);

/// The certificates of an installation. Every act is in the audit chain, in one transaction with
/// what it changes; it names persons and certificates by id and serial. For the worker's thread.
/// Errors of all: rights.refused, store.*, certificate.*.
class CertificateOffice {
  public:
    CertificateOffice(Workspace& workspace, people::Actor actor);

    /// All, those of one's committee, or one's own, by right; oldest first.
    [[nodiscard]] Result<std::vector<certificate::StandingCertificate>> list(
        const CertificateTerms& terms = {});

    /// Errors: certificate.unknown (arg serial), also for one that is not for these eyes.
    [[nodiscard]] Result<certificate::StandingCertificate> show(std::string_view serial);

    /// Published exams that certify, newest first.
    [[nodiscard]] Result<std::vector<IssuableExam>> exams();

    /// Issues for everybody who passed and needs one (`WaitingCertificates::of`); doing it again
    /// changes nothing. Errors: exam.unknown, certificate.not-published, certificate.rehearsal (arg
    /// title), those of `WaitingCertificates::mayIssue`, certificate.appeals-open (args title,
    /// count) when nobody is left but those whose appeals wait, certificate.keys-expired,
    /// certificate.unfit (args field, name); then nothing is issued.
    [[nodiscard]] Result<IssueReport> issue(const ExamId& id, const integrity::KeyRing& ring);

    /// For ever. Errors: certificate.no-reason, certificate.unknown, certificate.ended.
    Status revoke(std::string_view serial, const std::string& reason);

    /// Another one in the place of one that was issued with a mistake, with name and post as they
    /// are now; the date it ends stays. In the place of one that was revoked, and only of the
    /// newest of its attempt, a new one as `issue` makes it, where the results are final. Gives the
    /// new serial. Errors: as `revoke`, certificate.keys-expired, those of
    /// `WaitingCertificates::mayHold` and, of a revoked one, of `mayIssue`.
    [[nodiscard]] Result<std::string> reissue(std::string_view serial,
                                              const std::string& reason,
                                              const integrity::KeyRing& ring);

    /// The signed list of today, for other machines. Errors: certificate.keys-expired.
    [[nodiscard]] Result<std::string> revocations(const integrity::KeyRing& ring);

    /// The public keys that others pin; needs no right. Errors: keys.none.
    [[nodiscard]] Result<std::string> issuerFile();

    /// Open Badges 3.0, as JSON or as a signed JWT.
    [[nodiscard]] Result<std::string> badge(std::string_view serial);
    [[nodiscard]] Result<std::string> badge(std::string_view serial,
                                            const integrity::KeyRing& ring);

    /// Share of a paper's marks in percent from which changed law ends a certificate, as the unit
    /// chose it; certificate::kLapsePercent where it chose nothing.
    [[nodiscard]] Result<int> lapsePercent();
    /// From now on, for all certificates. Errors: certificate.share-unfit outside 1..100.
    Status setLapsePercent(int percent);

    /// Checks a text by the keys of this unit and by what it knows today; anybody may. White space
    /// around the text does not count. Errors: those of `certificate::check`, keys.none.
    [[nodiscard]] Result<certificate::Checked> check(std::string_view text);

  private:
    [[nodiscard]] Status may(people::Action action);
    Status record(const char* action, const std::string& subject, Args details);
    [[nodiscard]] Result<std::vector<certificate::StandingCertificate>> all(
        const CertificateTerms& terms);
    [[nodiscard]] Result<certificate::StandingCertificate> known(std::string_view serial);
    [[nodiscard]] Result<certificate::StandingCertificate> standingOne(std::string_view serial);

    /// What signs a certificate, and which one of its attempt it is, from 1.
    struct SerialSigner {
        const integrity::KeyRing& ring;
        std::uint32_t number = 1;
    };

    [[nodiscard]] Result<IssueReport> issueFor(const exam::HeldExam& exam,
                                               const bank::Blueprint& blueprint,
                                               const integrity::KeyRing& ring);
    [[nodiscard]] Result<certificate::CertificateRecord> newRecord(const exam::HeldExam& exam,
                                                                   const bank::Blueprint& blueprint,
                                                                   const PassedAttempt& passed,
                                                                   const SerialSigner& signer);

    /// What another one is asked for, and why.
    struct Reissue {
        const certificate::StandingCertificate& old;
        std::string reason;
    };

    [[nodiscard]] Result<std::string> issueAnew(const Reissue& asked,
                                                const exam::HeldExam& exam,
                                                const PassedAttempt& passed,
                                                const integrity::KeyRing& ring);
    [[nodiscard]] Result<std::string> replace(const Reissue& asked, const integrity::KeyRing& ring);
    [[nodiscard]] Result<certificate::CertificateRecord> anotherOf(
        const certificate::StandingCertificate& old, const integrity::KeyRing& ring);
    [[nodiscard]] std::string unitName();

    Workspace& m_workspace;
    people::Actor m_actor;
};

}  // namespace qgt::app
