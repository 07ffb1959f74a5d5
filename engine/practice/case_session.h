#pragma once

#include "engine/bank/bank.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/practice/answer_timer.h"
#include "engine/practice/case_play.h"
#include "engine/practice/case_store.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::practice {

/// What a case lives on. Store and clock outlive it.
struct CaseDeps {
    CaseStore& store;
    const Clock& clock;
    std::shared_ptr<const bank::Bank> bank;
};

enum class CasePhase : std::uint8_t { Choosing, Writing, MarkingSelf, Ended };

inline constexpr std::size_t kMostCaseText = 4000;  ///< characters of an answer to an open node

/// One attempt at a case. Every call that changes it appends one event first and changes only when
/// that is durable, so a call that fails leaves it as it was. Not for two threads at once.
///
/// Errors of all calls: case.not-now (the phase does not allow it), store.* .
class CaseSession {
  public:
    /// Errors also: case.gone (the bank has no such case), case.rewritten (moves taken over do not
    /// fit it any more).
    [[nodiscard]] static Result<CaseSession> begin(const CaseDeps& deps,
                                                   const CaseAttempt& attempt,
                                                   const std::vector<bank::CaseMove>& taken);

    /// The attempt exactly as it was when its last event became durable; nothing when it is over or
    /// its case was rewritten or removed since.
    [[nodiscard]] static std::optional<CaseSession> replay(const CaseDeps& deps,
                                                           const CaseHistory& history);

    /// Errors also: case.no-such-choice.
    Status choose(const std::string& key);

    /// Shows the model and asks for marks; the text may be empty: some say it aloud. Errors also:
    /// practice.note-not-text, practice.note-too-long.
    Status write(const std::string& text);

    /// One mark per rubric point, in its order. Errors also: practice.marks-unfit.
    Status markRubric(const std::vector<bool>& met);

    /// Withdraws the last move, also the last one of all; recorded. Errors also:
    /// practice.nothing-to-undo.
    Status stepBack();

    /// After the last move: closes the attempt for good.
    Status finish();

    /// Gives up; what was decided stays recorded.
    Status leave();

    void pause();
    void resume();

    [[nodiscard]] CasePhase phase() const;

    [[nodiscard]] const bank::CaseScenario& scenario() const { return *m_scenario; }

    [[nodiscard]] const CasePlay& state() const { return m_play; }

    [[nodiscard]] const CaseAttempt& attempt() const { return m_attempt; }

    /// What was written for the open node that waits for its marks.
    [[nodiscard]] const std::optional<std::string>& written() const { return m_written; }

    [[nodiscard]] bool canStepBack() const;

    [[nodiscard]] bool over() const { return m_over; }

  private:
    CaseSession(const CaseDeps& deps,
                CaseAttempt attempt,
                const bank::CaseScenario& scenario,
                CasePlay play);

    [[nodiscard]] CaseEvent eventOf(CaseEventKind kind) const;
    Status append(const CaseEvent& event);
    Status decide(const CaseEvent& event, const bank::CaseMove& move);

    CaseDeps m_deps;
    CaseAttempt m_attempt;
    const bank::CaseScenario* m_scenario;
    CasePlay m_play;
    std::optional<std::string> m_written;
    int m_events = 0;
    bool m_over = false;
    AnswerTimer m_timer;
};

}  // namespace qgt::practice
