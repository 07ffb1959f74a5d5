#pragma once

#include "engine/bank/bank.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/grading/response.h"
#include "engine/practice/answer_timer.h"
#include "engine/practice/practice_store.h"
#include "engine/practice/session_spec.h"
#include "engine/practice/session_state.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::practice {

/// What a session lives on. Store and clock outlive it.
struct SessionDeps {
    PracticeStore& store;
    const Clock& clock;
    std::shared_ptr<const bank::Bank> bank;
    int offsetMinutes = kShanghaiOffsetMinutes;
};

/// How it went, for the last page.
struct SessionSummary {
    int asked = 0;          ///< items answered at least once
    int right = 0;          ///< of these, right at the first try
    int rightOnSecond = 0;  ///< wrong first, right when asked again
    int ahead = 0;          ///< drawn and not reached, second tries not counted
    int read = 0;           ///< different items shown in a session of kind Reading
    std::int64_t elapsedMs = 0;

    bool operator==(const SessionSummary&) const = default;
};

/// One practice session: Asking -> Revealed -> Asking … -> Finished, or Reading -> Reading … ->
/// Finished, in which every page shown is an exposure and no call can record an answer. Every call
/// that changes it appends one event first and changes only when that is durable, so a call that
/// fails leaves the session as it was and can be repeated. Not for two threads at once.
///
/// Errors of all calls: practice.not-now (the phase does not allow it), store.* .
class PracticeSession {
  public:
    /// Keeps the record and asks the first item. Errors also: practice.spec-damaged,
    /// practice.nothing-to-ask (no item of the queue is in the bank).
    [[nodiscard]] static Result<PracticeSession> begin(const SessionDeps& deps,
                                                       const SessionRecord& record);

    /// Keeps the record with the exposure of the queue's item at `start` and shows it. Errors as
    /// `begin`; practice.nothing-to-ask also when there is no such place.
    [[nodiscard]] static Result<PracticeSession> beginReading(const SessionDeps& deps,
                                                              const SessionRecord& record,
                                                              std::size_t start);

    /// The session exactly as it was when the last event became durable; nothing when the bank has
    /// no item left to ask. Errors: practice.spec-damaged.
    [[nodiscard]] static Result<std::optional<PracticeSession>> replay(
        const SessionDeps& deps, const SessionHistory& history);

    /// Records the answer and reveals the key. For a short answer it shows the model only; then
    /// `markRubric` records (its text may be empty: some say it aloud). Errors also:
    /// practice.nothing-answered, grading.response-too-long, grading.response-not-text.
    Status answer(const grading::Response& response, grading::Confidence confidence);

    /// 不会: recorded and revealed, never asked how sure.
    Status dontKnow();

    /// 先想后看选项: records how long the stem stood alone; the time of the answer begins now. Once
    /// a question.
    Status showOptions();

    /// Reading: shows the next page, or the one before.
    Status readOn();
    Status readBack();

    /// Reading: records the page that stands there after the bank lost the one that stood there.
    Status keepShown();

    /// One mark per rubric point, in its order. Errors also: practice.marks-unfit.
    Status markRubric(const std::vector<bool>& met);

    /// After a reveal: the next question, or the end when nothing or no time is left.
    Status next();

    /// Withdraws the last answer, as often as there is one: the item stays seen and is asked again.
    /// While marking oneself it goes back to the text. Errors also: practice.nothing-to-undo.
    Status undo();

    Status finish();   ///< the person has had enough; what was answered stays
    Status abandon();  ///< left for a new session; what was answered stays

    void pause();
    void resume();

    [[nodiscard]] bool paused() const { return m_timer.paused(); }

    [[nodiscard]] Phase phase() const { return m_marking ? Phase::MarkingSelf : m_state.phase(); }

    [[nodiscard]] const SessionState& state() const { return m_state; }

    [[nodiscard]] const SessionRecord& record() const { return m_record; }

    [[nodiscard]] const SessionSpec& spec() const { return m_spec; }

    /// The item asked, revealed or read; null after the end. Lives as long as the bank.
    [[nodiscard]] const bank::Item* item() const;

    /// See `shownOrder` in shown_order.h; a reading shows what the author wrote.
    [[nodiscard]] std::vector<std::string> shown() const;

    /// The answer just revealed; null unless Revealed.
    [[nodiscard]] const GivenAnswer* revealed() const;

    /// Milliseconds left of a session by minutes, not below 0; expected milliseconds of the items
    /// left for a session by count. An estimate.
    [[nodiscard]] std::int64_t remainingMs() const;

    [[nodiscard]] SessionSummary summary() const;

  private:
    struct Marking {
        grading::Response response;
        grading::Confidence confidence = grading::Confidence::Unsure;
        std::int64_t rtMs = 0;
    };

    PracticeSession(const SessionDeps& deps, SessionRecord record, SessionSpec spec);

    [[nodiscard]] Status mayAnswer() const;
    [[nodiscard]] AnswerEvent eventFor(const ItemId& item, bool reask) const;
    [[nodiscard]] ExposureEvent exposureOf(const ItemId& item, ExposureKind kind) const;
    Status turnTo(std::optional<std::size_t> place);
    [[nodiscard]] bool overAt(Instant at) const;
    Status record(AnswerEvent event);
    Status record(const ExposureEvent& event);
    Status step(SessionStep step);

    SessionDeps m_deps;
    SessionRecord m_record;
    SessionSpec m_spec;
    SessionState m_state;
    AnswerTimer m_timer;
    std::optional<Marking> m_marking;
};

/// The newest open session of the person, where it stood. Nothing when there is none, or when the
/// bank changed so that nothing of it is left to ask; such a session is finished. Errors: store.*,
/// practice.spec-damaged.
[[nodiscard]] Result<std::optional<PracticeSession>> resumeOpenSession(const SessionDeps& deps,
                                                                       const PersonId& person);

}  // namespace qgt::practice
