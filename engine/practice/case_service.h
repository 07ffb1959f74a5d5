#pragma once

#include "engine/bank/bank.h"
#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/core/rng.h"
#include "engine/integrity/audit.h"
#include "engine/people/rights.h"
#include "engine/practice/case_session.h"
#include "engine/practice/case_store.h"

#include <memory>
#include <optional>
#include <vector>

namespace qgt::practice {

/// What the use cases live on; all of it outlives them. `rng` only names attempts.
struct CaseServiceDeps {
    CaseStore& store;
    integrity::AuditLog& audit;
    const Clock& clock;
    Rng& rng;
    int offsetMinutes = kShanghaiOffsetMinutes;
};

/// What a person did with one case. Scores are of attempts played to their end in the meaning that
/// the bank has now.
struct CaseRecord {
    const bank::CaseScenario* scenario = nullptr;
    int finished = 0;
    std::optional<int> first;  ///< of the first attempt from the start without a step back
    std::optional<int> last;
    std::optional<int> best;
    Instant lastAt;
    bool open = false;  ///< an attempt was left and can be continued
};

/// The cases that can be played on the day, in bank order. Holds the bank alive.
struct CaseShelf {
    std::shared_ptr<const bank::Bank> bank;
    std::vector<CaseRecord> cases;
};

/// The use cases of playing cases. Every call asks the rights table for the actor's own practice
/// first; errors of all: rights.refused, store.* .
class CaseService {
  public:
    using BankPtr = std::shared_ptr<const bank::Bank>;

    explicit CaseService(const CaseServiceDeps& deps) : m_deps(deps) {}

    [[nodiscard]] Result<CaseShelf> shelf(const people::Actor& actor, const BankPtr& bank);

    /// Begins anew; an attempt at the same case that was left open is closed as left. Errors also:
    /// case.gone.
    [[nodiscard]] Result<CaseSession> start(const people::Actor& actor,
                                            const BankPtr& bank,
                                            const CaseId& scenario);

    /// Goes on where the newest open attempt at the case stands; nothing when there is none that
    /// still fits its case.
    [[nodiscard]] Result<std::optional<CaseSession>> resume(const people::Actor& actor,
                                                            const BankPtr& bank,
                                                            const CaseId& scenario);

    /// A new attempt that takes over the first `moves` moves of the actor's attempt `from`. Errors
    /// also: case.gone, case.rewritten, case.unknown-attempt.
    [[nodiscard]] Result<CaseSession> playAgain(const people::Actor& actor,
                                                const BankPtr& bank,
                                                const AttemptId& from,
                                                std::size_t moves);

  private:
    [[nodiscard]] Status mayPlay(const people::Actor& actor);
    [[nodiscard]] Result<std::vector<CaseHistory>> past(const people::Actor& actor);
    [[nodiscard]] CaseAttempt newAttempt(const people::Actor& actor,
                                         const bank::CaseScenario& scenario);
    [[nodiscard]] CaseDeps sessionDeps(const BankPtr& bank) const;
    Status leaveOpen(const std::vector<CaseHistory>& past, const CaseId& scenario);

    CaseServiceDeps m_deps;
};

}  // namespace qgt::practice
