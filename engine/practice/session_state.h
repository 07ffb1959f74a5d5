#pragma once

#include "engine/bank/bank.h"
#include "engine/grading/grade.h"
#include "engine/practice/practice_store.h"
#include "engine/practice/session_spec.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::practice {

/// Where a session stands. MarkingSelf exists in memory only: a short answer whose model is shown
/// and whose rubric is not marked yet is not an answer, so after a crash it is asked again. A
/// session of kind Reading is Reading until it is over: nothing is asked in it.
enum class Phase : std::uint8_t { Asking, MarkingSelf, Revealed, Reading, Finished, Abandoned };

enum class SlotState : std::uint8_t { Ahead, Right, Wrong, Read, Skipped };

/// An answer that counts, with its grade by the key in force.
struct GivenAnswer {
    std::uint64_t seq = 0;
    grading::Response response;
    grading::Confidence confidence = grading::Confidence::Unsure;
    grading::Grade grade;
    std::vector<std::string> shownOrder;
    std::int64_t rtMs = 0;

    bool operator==(const GivenAnswer&) const = default;
};

/// One place in the session: an item as drawn, or its second try.
struct Slot {
    ItemId item;
    bool reask = false;
    SlotState state = SlotState::Ahead;
    std::optional<GivenAnswer> answer;

    bool operator==(const Slot&) const = default;
};

/// Something that a person should know and that stops nothing; a row of app/messages.tsv.
using Notice = Error;

/// The fold of a session's events over a bank: live calls and replay after a crash go through the
/// same functions, so both stand at the same place. With an unchanged bank every event fits; after
/// a change of the bank, items that are gone or mean something else are skipped with a notice
/// (practice.item-gone, practice.item-changed; arg item) and the rest goes on.
class SessionState {
  public:
    /// `kind`: of the record's spec.
    SessionState(std::shared_ptr<const bank::Bank> bank,
                 const SessionRecord& record,
                 SessionKind kind = SessionKind::Mixed);

    void apply(const AnswerEvent& event);  ///< an answer or an undo
    void apply(const SessionEvent& event);
    void apply(const ExposureEvent& event);

    /// Leaves an item that can no longer be shown. Called once after a replay.
    void settle();

    [[nodiscard]] Phase phase() const { return m_phase; }

    [[nodiscard]] const std::vector<Slot>& slots() const { return m_slots; }

    /// Index into `slots`; their number when nothing is left.
    [[nodiscard]] std::size_t position() const { return m_position; }

    [[nodiscard]] bool exhausted() const { return m_position >= m_slots.size(); }

    [[nodiscard]] bool hasNext() const { return nextAhead(m_position + 1) < m_slots.size(); }

    /// The slot asked, revealed or read now; null when exhausted.
    [[nodiscard]] const Slot* current() const;

    /// The person asked for the options of the question that is asked, or has seen its key.
    [[nodiscard]] bool optionsShown() const { return m_optionsShown; }

    /// Where a reading goes on or back to from here; nothing at its end or beginning.
    [[nodiscard]] std::optional<std::size_t> pageAfter() const;
    [[nodiscard]] std::optional<std::size_t> pageBefore() const;

    /// Sequence number of the answer that an undo would withdraw.
    [[nodiscard]] std::optional<std::uint64_t> lastAnswer() const;

    /// The slot of that answer; null when there is none.
    [[nodiscard]] const Slot* lastAnswered() const;

    /// Time used: answering, withdrawn answers included, thinking before the options were shown,
    /// and reading of what was revealed, at most two minutes each. Milliseconds.
    [[nodiscard]] std::int64_t elapsedMs() const { return m_elapsedMs; }

    /// `elapsedMs` if the person went on at `at`.
    [[nodiscard]] std::int64_t elapsedMsAt(Instant at) const;

    [[nodiscard]] const std::vector<Notice>& notices() const { return m_notices; }

    bool operator==(const SessionState&) const = default;

  private:
    struct Given {
        std::uint64_t seq = 0;
        std::size_t slot = 0;
        std::optional<std::size_t> reaskAt;  ///< where its second try was put

        bool operator==(const Given&) const = default;
    };

    [[nodiscard]] std::size_t nextAhead(std::size_t from) const;
    [[nodiscard]] std::size_t placeOf(const AnswerEvent& event) const;
    [[nodiscard]] std::size_t insertReask(std::size_t after);
    void answer(const AnswerEvent& event);
    void withdraw(std::uint64_t seq);
    void skip(std::size_t place, const std::string& code);
    void stopReading(Instant at);

    std::shared_ptr<const bank::Bank> m_bank;
    std::uint64_t m_seed = 0;
    int m_algorithm = 1;
    std::vector<Slot> m_slots;
    std::vector<Given> m_given;
    std::size_t m_position = 0;
    Phase m_phase = Phase::Asking;
    bool m_optionsShown = false;
    std::int64_t m_elapsedMs = 0;
    std::optional<Instant> m_revealedAt;
    std::vector<Notice> m_notices;
};

}  // namespace qgt::practice
