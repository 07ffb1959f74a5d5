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
    int there = 0;      ///< have the certificate of this attempt, or had it taken away
};

/// What says who waits for a certificate, read once.
class WaitingCertificates {
  public:
    /// Errors: store.*.
    [[nodiscard]] static Result<WaitingCertificates> in(Workspace& workspace);

    /// Whether the results of a published exam change no more by what its blueprint still has to
    /// come: its last stage is released, and a window for appeals that is the last one has ended.
    /// Errors: certificate.not-final (arg title), certificate.window-open (args title, until).
    [[nodiscard]] Status mayIssue(const exam::HeldExam& exam,
                                  const bank::Blueprint& blueprint) const;

    /// A certificate that was revoked while its result was no pass is needed anew once it is one
    /// again; one that was revoked for another reason is not. Errors: store.*, exam.*.
    [[nodiscard]] Result<PassedWithout> of(const exam::HeldExam& exam) const;

    /// How many certificates an attempt has had.
    [[nodiscard]] std::uint32_t issuedFor(const AttemptId& attempt) const;

  private:
    struct Issued {
        std::uint32_t count = 0;
        std::string newest;  ///< its serial
    };

    explicit WaitingCertificates(Workspace& workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<bool> hasItsCertificate(const AttemptId& attempt) const;
    [[nodiscard]] Result<bool> passedAt(const AttemptId& attempt, Instant when) const;

    Workspace& m_workspace;
    std::map<AttemptId, Issued> m_issued;
    std::map<std::string, Instant> m_revoked;  ///< by serial
    std::set<std::pair<ExamId, PersonId>> m_appealing;
    std::vector<exam::StageRelease> m_releases;  ///< of all exams
};

}  // namespace qgt::app
