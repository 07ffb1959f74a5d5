#pragma once

#include "app/runtime/certificate_drafts.h"
#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/certificate/certificate_store.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/result_stage.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace qgt::app {

/// Those who passed an exam, by whether they need a certificate.
struct PassedWithout {
    std::vector<PassedAttempt> ready;
    int appealing = 0;  ///< need one, and an own appeal about the exam has no answer yet
    int there = 0;      ///< have the certificate of this attempt
    std::vector<std::string> revoked;  ///< serials: pass, and had it taken away; only a trainer's
                                       ///< word gives another (`CertificateOffice::reissue`)
};

/// What says who waits for a certificate, read once.
class WaitingCertificates {
  public:
    /// Errors: store.*.
    [[nodiscard]] static Result<WaitingCertificates> in(Workspace& workspace);

    /// Whether the results of a published exam change no more by what its blueprint still has to
    /// come: its final stage is released; where it lists none, no window for appeals is open (it
    /// has ended, or none was opened) and every appeal is decided. Errors: certificate.not-final
    /// (arg title), certificate.window-open (args title, until), certificate.appeals-undecided
    /// (args title, count).
    [[nodiscard]] Status mayIssue(const exam::HeldExam& exam,
                                  const bank::Blueprint& blueprint) const;

    /// Errors: store.*, exam.*.
    [[nodiscard]] Result<PassedWithout> of(const exam::HeldExam& exam) const;

    /// The attempt of a certificate where its person may hold one today. Errors:
    /// certificate.no-pass, certificate.appeal-open (arg serial), store.*, exam.*.
    [[nodiscard]] Result<PassedAttempt> mayHold(const exam::HeldExam& exam,
                                                const certificate::CertificateRecord& record) const;

    /// No other one was issued for its attempt since.
    [[nodiscard]] bool isNewest(const certificate::CertificateRecord& record) const;

    /// How many certificates an attempt has had.
    [[nodiscard]] std::uint32_t issuedFor(const AttemptId& attempt) const;

  private:
    struct Issued {
        std::uint32_t count = 0;
        std::string newest;  ///< its serial
    };

    explicit WaitingCertificates(Workspace& workspace) : m_workspace(workspace) {}

    Workspace& m_workspace;
    std::map<AttemptId, Issued> m_issued;
    std::set<std::string> m_revoked;  ///< serials
    std::set<std::pair<ExamId, PersonId>> m_appealing;
    std::map<ExamId, int> m_openAppeals;
    std::vector<exam::StageRelease> m_releases;  ///< of all exams
};

}  // namespace qgt::app
