#pragma once

#include "engine/core/result.h"
#include "engine/seat/attempt_event.h"
#include "engine/seat/attempt_journal.h"
#include "engine/seat/seat_paper.h"
#include "engine/seat/task_answer.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace qgt::seat {

class EventChain;

enum class AttemptPhase : std::uint8_t {
    Running,
    Paused,         ///< by an invigilator
    Interrupted,    ///< after a crash or a restart; goes on by `resume`
    NeedsDecision,  ///< how much time is used is for an invigilator to say
    Closed
};

/// How a task stands on the answer sheet.
struct SlotState {
    bool seen = false;
    bool flagged = false;
    TaskAnswer answer;  ///< empty: none

    bool operator==(const SlotState&) const = default;
};

/// What a seat asks for.
struct Change {
    AttemptEventKind kind = AttemptEventKind::Shown;  ///< Shown to SectionLeft, Tick, FocusLost
    int slot = 0;
    TaskAnswer answer;
    std::int64_t seq = 0;  ///< the seat counts its changes from 1; ticks have 0

    bool operator==(const Change&) const = default;
};

/// What an invigilator does. Pause, resume (which is also "go on after a crash"), extra time, used
/// time, close.
struct InvigilatorAct {
    AttemptEventKind kind = AttemptEventKind::Paused;
    InvigilatorNote note;

    bool operator==(const InvigilatorAct&) const = default;
};

/// How long without any event of a running attempt is a gap: three ticks.
inline constexpr std::int64_t kTickMs = 15'000;
inline constexpr std::int64_t kGapMs = 3 * kTickMs;
/// The wall clock may drift so far from the boot clock between two events.
inline constexpr std::int64_t kWallJumpMs = 5'000;

/// How an attempt that is not closed stands by its journal alone, as long as its paper is locked.
struct AttemptStanding {
    int answered = 0;  ///< tasks with an answer in the journal
    Instant savedAt;   ///< of the newest event
    /// What is left of the time; none: an invigilator has to say how much is used.
    std::optional<std::int64_t> remainingMs;
    bool runs = false;  ///< time goes on

    bool operator==(const AttemptStanding&) const = default;
};

/// An attempt is what its journal says: the state is always the replay of the events. Nothing here
/// reads a clock or writes anything: `decide…` gives the events to be made durable, `take` applies
/// them once they are. Every rule of an exam is enforced here, whatever a screen shows.
class Attempt {
  public:
    /// Errors: seat.journal-broken (arg number) when an event does not follow from those before;
    /// number 0 when the paper is not the one that the attempt was begun with.
    [[nodiscard]] static Result<Attempt> replay(const SeatPaper& paper,
                                                const AttemptRecord& record);

    /// What can be said without the paper. An event that says nothing legible counts as none: the
    /// chain is for `replay` to check.
    [[nodiscard]] static AttemptStanding standingOf(const AttemptRecord& record, const Moment& now);

    /// The first events of a new attempt.
    [[nodiscard]] static std::vector<AttemptEvent> firstEvents(const AttemptHead& head,
                                                               const Moment& now);

    [[nodiscard]] const AttemptHead& head() const { return m_record.head; }

    [[nodiscard]] const std::vector<AttemptEvent>& events() const { return m_record.events; }

    [[nodiscard]] const SeatPaper& paper() const { return *m_paper; }

    [[nodiscard]] AttemptPhase phase() const { return m_phase; }

    [[nodiscard]] std::optional<CloseReason> closed() const { return m_closed; }

    /// By slot from 1: `slotStates()[0]` is slot 1.
    [[nodiscard]] const std::vector<SlotState>& slotStates() const { return m_slots; }

    /// Places, from 1, of sections that cannot be entered any more.
    [[nodiscard]] const std::set<int>& leftSections() const { return m_left; }

    /// False when the task is behind a lock: its section was left, or a later one of a linear
    /// section was shown.
    [[nodiscard]] bool reachable(int slot) const;

    /// The place, from 1, of the section with a lock that has to be left before this task can be
    /// shown or answered; 0: none.
    [[nodiscard]] int sectionToLeave(int slot) const;

    /// The task that was shown last; 0: none yet.
    [[nodiscard]] int lastShown() const { return m_lastShown; }

    /// The highest number of a change that is in the journal.
    [[nodiscard]] std::int64_t lastSeq() const { return m_lastSeq; }

    /// Budget with all extra time.
    [[nodiscard]] std::int64_t budgetMs() const { return m_budgetMs; }

    /// Used up to now, never over the budget; what an invigilator has to decide is not in it.
    [[nodiscard]] std::int64_t usedMs(const Moment& now) const;
    [[nodiscard]] std::int64_t remainingMs(const Moment& now) const;

    /// Digest of the newest event that is not a receipt: what goes on the receipt and the hand-in
    /// slip.
    [[nodiscard]] const std::string& lastDigest() const;

    /// How many tasks have an answer.
    [[nodiscard]] int answered() const;

    /// What is to be written when the program comes back to this attempt: the crash, how the clocks
    /// stand, and the close when the time ran out meanwhile (stamped with the limit). Empty for a
    /// closed one.
    [[nodiscard]] std::vector<AttemptEvent> decideReturn(const Moment& now) const;

    /// What a change of the seat leads to: gap or wall jump first where there was one; nothing for
    /// a change that is already in the journal. An answer without anything in it clears. A task is
    /// shown before it is answered. When the time is up the attempt is closed and the change is not
    /// taken. Errors: seat.closed, seat.time-up (args none; `close` events are in `decideTimeUp`),
    /// seat.not-running, seat.no-such-slot, seat.no-such-section, seat.locked, seat.section-open
    /// (arg section: has to be left first), seat.not-shown, those of `checkAnswer`,
    /// seat.case-not-further (a case was answered otherwise than by its next moves),
    /// seat.out-of-order (arg expected) when `seq` is not the next one or belongs to another
    /// change.
    [[nodiscard]] Result<std::vector<AttemptEvent>> decide(const Change& change,
                                                           const Moment& now) const;

    /// The close at the limit, when it has been reached, with gap or wall jump before it; else
    /// nothing.
    [[nodiscard]] std::vector<AttemptEvent> decideTimeUp(const Moment& now) const;

    /// Errors: seat.closed, seat.time-up, seat.not-running, seat.too-early (arg seconds),
    /// seat.out-of-order when `lastSeq` is not the last change that is here.
    [[nodiscard]] Result<std::vector<AttemptEvent>> decideHandIn(std::int64_t lastSeq,
                                                                 const Moment& now) const;

    /// An invigilator who says how much time is used leaves the attempt paused. Errors:
    /// seat.closed, seat.time-up, seat.act-unfit (not paused, not interrupted, nobody or no reason
    /// given, time out of bounds).
    [[nodiscard]] Result<std::vector<AttemptEvent>> decide(const InvigilatorAct& act,
                                                           const Moment& now) const;

    /// Goes on after a crash where no invigilator is needed. Errors: seat.act-unfit.
    [[nodiscard]] Result<std::vector<AttemptEvent>> decideResume(const Moment& now) const;

    /// Events that are durable now: all or none. Errors: seat.journal-broken.
    Status take(const std::vector<AttemptEvent>& events);

  private:
    Attempt(const SeatPaper& paper, AttemptHead head);

    [[nodiscard]] const AttemptEvent& newest() const { return m_record.events.back(); }

    [[nodiscard]] EventChain chain() const;

    // Time (attempt_time.cpp). Used time is kept as it is, also beyond the budget.
    [[nodiscard]] bool timeRuns() const;
    [[nodiscard]] std::int64_t usedAt(const Moment& now) const;
    [[nodiscard]] std::int64_t usedOnReturn(const Moment& now) const;
    [[nodiscard]] bool plausibleReturn(const Moment& now) const;
    [[nodiscard]] bool timeIsUp(const Moment& now) const;
    [[nodiscard]] Moment limitFrom(const Moment& at, std::int64_t used) const;
    void addClockEvents(EventChain& chain, const Moment& now) const;

    // What is allowed (attempt_rules.cpp).
    [[nodiscard]] Status checkRunning(const Moment& now) const;
    [[nodiscard]] Status checkChange(const Change& change) const;
    [[nodiscard]] Status checkSlot(const Change& change) const;
    [[nodiscard]] Status checkLeaving(int section) const;
    [[nodiscard]] Status checkAnswered(const Change& change) const;
    [[nodiscard]] bool mayAct(const InvigilatorAct& act, const Moment& now) const;
    [[nodiscard]] bool mayResumeAlone(const Moment& now) const;
    [[nodiscard]] bool holds(const AttemptEvent& change) const;

    // Replay (attempt_replay.cpp).
    Status apply(const AttemptEvent& event);
    [[nodiscard]] bool follows(const AttemptEvent& event) const;
    [[nodiscard]] bool timeFollows(const AttemptEvent& event) const;
    [[nodiscard]] bool legal(const AttemptEvent& event) const;
    [[nodiscard]] bool legalChange(const AttemptEvent& event) const;
    [[nodiscard]] bool legalAct(const AttemptEvent& event) const;
    [[nodiscard]] bool legalClose(const AttemptEvent& event) const;
    void countTime(const AttemptEvent& event);
    [[nodiscard]] static bool movesTime(const AttemptEvent& event);
    void become(const AttemptEvent& event);
    void becomeByChange(const AttemptEvent& event);

    AttemptRecord m_record;
    std::shared_ptr<const SeatPaper> m_paper;
    AttemptPhase m_phase = AttemptPhase::Running;
    std::optional<CloseReason> m_closed;
    std::vector<SlotState> m_slots;
    std::set<int> m_left;
    int m_lastShown = 0;
    std::int64_t m_lastSeq = 0;
    std::int64_t m_budgetMs = 0;
    std::int64_t m_usedMs = 0;              ///< at the newest event
    std::int64_t m_wallJumpMs = 0;          ///< by how much the wall clock moved in this boot
    std::map<std::size_t, int> m_furthest;  ///< shown in linear sections, by place
};

}  // namespace qgt::seat
