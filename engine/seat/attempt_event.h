#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace qgt::seat {

/// A moment as a seat knows it. Within one boot only `boot` counts time; over a reboot the wall
/// clock is evidence (science/reliability.md 3.3).
struct Moment {
    Instant wall;
    BootTime boot;
    std::string bootId;

    bool operator==(const Moment&) const = default;
};

[[nodiscard]] Moment momentOf(const Clock& clock);

/// What an attempt may use. Milliseconds.
struct AttemptTerms {
    std::int64_t budgetMs = 0;
    std::int64_t leastMs = 0;  ///< not handed in before
    /// A longer time switched off is for an invigilator to decide.
    std::int64_t longestOffMs = 0;
    /// After a crash or a restart an invigilator lets the candidate go on.
    bool resumeNeedsCode = false;

    bool operator==(const AttemptTerms&) const = default;
};

/// What an attempt is, for ever; its digest begins the chain of its events.
struct AttemptHead {
    AttemptId attempt;
    ExamId exam;
    PersonId candidate;
    std::string paperDigest;  ///< of the SeatPaper's JSON
    InstallId install;
    std::string program;  ///< name and version
    AttemptTerms terms;

    bool operator==(const AttemptHead&) const = default;
};

enum class AttemptEventKind : std::uint8_t {
    Started,      ///< the paper was opened; time runs
    Shown,        ///< slot
    Answered,     ///< slot; body: TaskAnswer
    Cleared,      ///< slot
    Flagged,      ///< slot
    Unflagged,    ///< slot
    SectionLeft,  ///< slot: place of the section, from 1
    Tick,         ///< nothing happened for a while
    FocusLost,    ///< the window was left
    Gap,          ///< time passed without ticks: the machine slept
    WallJump,     ///< the wall clock moved by itself; body: milliseconds
    CrashFound,   ///< the program ended while time ran
    Resumed,      ///< somebody goes on after a crash or a pause; body: InvigilatorNote or {}
    Paused,       ///< time stands still; body: InvigilatorNote
    ExtraTime,    ///< body: InvigilatorNote with milliseconds
    UsedTime,     ///< an invigilator says how much is used; body: InvigilatorNote with milliseconds
    Closed,       ///< body: `Closing`
    Receipt       ///< follows Closed; body: the digest that the candidate was given
};

enum class CloseReason : std::uint8_t { HandedIn, TimeUp, Invigilator };

/// Who let something happen, and why.
struct InvigilatorNote {
    PersonId by;
    std::string reason;
    std::int64_t ms = 0;

    bool operator==(const InvigilatorNote&) const = default;
};

/// Why an attempt was closed; with a note when an invigilator did it.
struct Closing {
    CloseReason reason = CloseReason::HandedIn;
    std::optional<InvigilatorNote> note;

    bool operator==(const Closing&) const = default;
};

/// One thing that happened, for ever. Key: (attempt, number). `digest` chains it to the one before,
/// the first one to the head.
struct AttemptEvent {
    AttemptId attempt;
    int number = 0;  ///< from 1 without gaps
    AttemptEventKind kind = AttemptEventKind::Tick;
    std::int64_t seq = 0;  ///< the seat's number of the change, from 1; 0: not a change of the seat
    int slot = 0;          ///< 0: none
    std::string body;
    Moment at;
    std::string digest;

    bool operator==(const AttemptEvent&) const = default;
};

[[nodiscard]] std::string toText(AttemptEventKind kind);
[[nodiscard]] std::optional<AttemptEventKind> attemptEventKindFromText(std::string_view text);
[[nodiscard]] std::string toText(CloseReason reason);
[[nodiscard]] std::optional<CloseReason> closeReasonFromText(std::string_view text);

/// Stable compact JSON. Errors: seat.note-damaged.
[[nodiscard]] std::string encodeNote(const InvigilatorNote& note);
[[nodiscard]] Result<InvigilatorNote> decodeNote(std::string_view json);

/// The word of the reason; after an invigilator's a space and the note. Errors: seat.note-damaged.
[[nodiscard]] std::string encodeClosing(const Closing& closing);
[[nodiscard]] Result<Closing> decodeClosing(std::string_view text);

/// Stable compact JSON. Errors: seat.head-damaged.
[[nodiscard]] std::string encodeHead(const AttemptHead& head);
[[nodiscard]] Result<AttemptHead> decodeHead(std::string_view json);

/// What the first event is chained to.
[[nodiscard]] std::string genesisOf(const AttemptHead& head);

/// The event with its digest over `previous` and every field.
[[nodiscard]] AttemptEvent sealed(AttemptEvent event, std::string_view previous);

}  // namespace qgt::seat
