#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/grading/response.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace qgt::practice {

/// Why an item was asked.
enum class AnswerOrigin : std::uint8_t { Practice, Reask, Exam };

/// One answer for ever. Key: (install, seq). An undo is an event of its own with `undoOf`; the
/// answer it names no longer counts, but the item stays seen.
struct AnswerEvent {
    InstallId install;
    std::uint64_t seq = 0;  ///< given by the store, from 1 per installation
    Instant at;
    std::int32_t day = 0;  ///< practice day of `at`
    PersonId person;
    SessionId session;
    ItemId item;
    int revision = 1;
    int meaning = 1;
    AnswerOrigin origin = AnswerOrigin::Practice;
    grading::Response response;
    std::vector<std::string> shownOrder;  ///< option keys, or indices of rights, as shown
    std::int64_t rtMs = 0;                ///< from shown to revealed, measured in boot time
    grading::Confidence confidence = grading::Confidence::Unsure;
    std::optional<std::uint64_t> undoOf;

    bool operator==(const AnswerEvent&) const = default;
};

/// What a session is about; replaying its events over the same bank gives the same state.
struct SessionRecord {
    SessionId id;
    PersonId person;
    Instant startedAt;
    std::string spec;           ///< JSON of SessionSpec
    std::vector<ItemId> queue;  ///< items as drawn at the start
    std::uint64_t seed = 0;     ///< of option orders and re-ask places
    int algorithm = 1;          ///< version of the drawing rule

    bool operator==(const SessionRecord&) const = default;
};

enum class SessionStep : std::uint8_t { Advanced, Finished, Abandoned };

/// A step in a session that is not an answer.
struct SessionEvent {
    SessionId session;
    Instant at;
    SessionStep step = SessionStep::Advanced;

    bool operator==(const SessionEvent&) const = default;
};

enum class ExposureKind : std::uint8_t {
    Read,    ///< 背题: with its key, reasons and basis
    Recall,  ///< 先想后看选项: the stem alone, until the options were asked for
};

/// That an item was shown in a session and nothing was asked. It is no answer and so no evidence of
/// what somebody knows; a Read makes the item a seen one.
struct ExposureEvent {
    SessionId session;
    PersonId person;
    ItemId item;
    int revision = 1;
    int meaning = 1;
    Instant at;
    std::int32_t day = 0;  ///< practice day of `at`
    ExposureKind kind = ExposureKind::Read;
    std::int64_t thinkMs = 0;  ///< Recall: how long the stem stood alone, measured in boot time

    bool operator==(const ExposureEvent&) const = default;
};

/// What happened in one session in the order in which it was committed.
struct SessionHistory {
    using Entry = std::variant<AnswerEvent, SessionEvent, ExposureEvent>;

    SessionRecord record;
    std::vector<Entry> entries;
};

enum class MarkKind : std::uint8_t { Favourite, Doubt, Note, Report, ErrorBook };

/// 收藏, 存疑, 记一笔, 报错: the newest event per (person, item, kind) holds. `on` false takes
/// favourite or doubt back; an empty note text removes the note. ErrorBook puts an item into the
/// error book by hand or, with `on` false, takes it out; how it meets the answers says
/// `ErrorBookState`.
struct MarkEvent {
    PersonId person;
    ItemId item;
    int revision = 1;
    Instant at;
    MarkKind kind = MarkKind::Favourite;
    bool on = true;
    std::string text;

    bool operator==(const MarkEvent&) const = default;
};

/// What practice keeps. Every call that writes is one transaction and is durable when it returns:
/// "saved" may be shown only then. Errors of all: store.* .
class PracticeStore {
  public:
    PracticeStore() = default;
    PracticeStore(const PracticeStore&) = delete;
    PracticeStore& operator=(const PracticeStore&) = delete;
    virtual ~PracticeStore() = default;

    virtual Status beginSession(const SessionRecord& record) = 0;

    /// Begins a session together with what it shows first, so that its place is always known.
    virtual Status beginReading(const SessionRecord& record, const ExposureEvent& first) = 0;

    /// Gives the event its install and seq. Returns the seq.
    virtual Result<std::uint64_t> appendAnswer(const AnswerEvent& event) = 0;
    virtual Status appendStep(const SessionEvent& event) = 0;
    virtual Status appendExposure(const ExposureEvent& event) = 0;

    /// The newest session of the person that is neither finished nor abandoned.
    [[nodiscard]] virtual Result<std::optional<SessionHistory>> openSession(
        const PersonId& person) const = 0;

    /// All sessions of a person, oldest first.
    [[nodiscard]] virtual Result<std::vector<SessionRecord>> sessionsOf(
        const PersonId& person) const = 0;

    /// All answers and undos of a person in order (at, install, seq).
    [[nodiscard]] virtual Result<std::vector<AnswerEvent>> answersOf(
        const PersonId& person) const = 0;

    /// All exposures of a person in the order in which they were kept.
    [[nodiscard]] virtual Result<std::vector<ExposureEvent>> exposuresOf(
        const PersonId& person) const = 0;

    virtual Status appendMark(const MarkEvent& event) = 0;
    [[nodiscard]] virtual Result<std::vector<MarkEvent>> marksOf(const PersonId& person) const = 0;
};

}  // namespace qgt::practice
