#include "engine/seat/attempt_event.h"

#include "engine/integrity/digest.h"
#include "engine/seat/json_fields.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::seat {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kHeadDomain = "qgt-attempt-head-1";
constexpr std::string_view kEventDomain = "qgt-attempt-event-1";
constexpr std::size_t kMostNoteBytes = 65'536;
constexpr std::int64_t kMostMs = std::numeric_limits<std::int64_t>::max();

struct NamedEventKind {
    AttemptEventKind kind;
    std::string_view text;
};

constexpr std::array<NamedEventKind, 18> kEventKinds{{
    {AttemptEventKind::Started, "started"},
    {AttemptEventKind::Shown, "shown"},
    {AttemptEventKind::Answered, "answered"},
    {AttemptEventKind::Cleared, "cleared"},
    {AttemptEventKind::Flagged, "flagged"},
    {AttemptEventKind::Unflagged, "unflagged"},
    {AttemptEventKind::SectionLeft, "section_left"},
    {AttemptEventKind::Tick, "tick"},
    {AttemptEventKind::FocusLost, "focus_lost"},
    {AttemptEventKind::Gap, "gap"},
    {AttemptEventKind::WallJump, "wall_jump"},
    {AttemptEventKind::CrashFound, "crash_found"},
    {AttemptEventKind::Resumed, "resumed"},
    {AttemptEventKind::Paused, "paused"},
    {AttemptEventKind::ExtraTime, "extra_time"},
    {AttemptEventKind::UsedTime, "used_time"},
    {AttemptEventKind::Closed, "closed"},
    {AttemptEventKind::Receipt, "receipt"},
}};

struct NamedReason {
    CloseReason reason;
    std::string_view text;
};

constexpr std::array<NamedReason, 3> kReasons{{
    {CloseReason::HandedIn, "handed_in"},
    {CloseReason::TimeUp, "time_up"},
    {CloseReason::Invigilator, "invigilator"},
}};

/// Every text with its length before it, so that no two different events have the same bytes.
class CanonicalBytes {
  public:
    CanonicalBytes& text(std::string_view text) {
        m_bytes += std::to_string(text.size());
        m_bytes += ':';
        m_bytes += text;
        return *this;
    }

    CanonicalBytes& number(std::int64_t number) { return text(std::to_string(number)); }

    [[nodiscard]] const std::string& bytes() const { return m_bytes; }

  private:
    std::string m_bytes;
};

}  // namespace

Moment momentOf(const Clock& clock) {
    return Moment{clock.now(), clock.sinceBoot(), clock.bootId()};
}

std::string toText(AttemptEventKind kind) {
    const auto* const found =
        std::find_if(kEventKinds.begin(), kEventKinds.end(), [kind](const auto& named) {
            return named.kind == kind;
        });
    return found == kEventKinds.end() ? std::string() : std::string(found->text);
}

std::optional<AttemptEventKind> attemptEventKindFromText(std::string_view text) {
    const auto* const found =
        std::find_if(kEventKinds.begin(), kEventKinds.end(), [text](const auto& named) {
            return named.text == text;
        });
    return found == kEventKinds.end() ? std::nullopt : std::optional(found->kind);
}

std::string toText(CloseReason reason) {
    const auto* const found =
        std::find_if(kReasons.begin(), kReasons.end(), [reason](const auto& named) {
            return named.reason == reason;
        });
    return found == kReasons.end() ? std::string() : std::string(found->text);
}

std::optional<CloseReason> closeReasonFromText(std::string_view text) {
    const auto* const found = std::find_if(
        kReasons.begin(), kReasons.end(), [text](const auto& named) { return named.text == text; });
    return found == kReasons.end() ? std::nullopt : std::optional(found->reason);
}

std::string encodeNote(const InvigilatorNote& note) {
    Json json = Json::object();
    json["by"] = note.by.str();
    json["reason"] = note.reason;
    json["ms"] = note.ms;
    return writtenJson(json);
}

Result<InvigilatorNote> decodeNote(std::string_view json) {
    const auto parsed = parseJson(json, kMostNoteBytes);
    InvigilatorNote note;
    bool readable = parsed.has_value();
    if (readable) {
        JsonFields fields(*parsed);
        note.by = PersonId(fields.text("by"));
        note.reason = fields.text("reason");
        note.ms = fields.number("ms", std::numeric_limits<std::int64_t>::min(), kMostMs);
        readable = fields.ok();
    }
    if (!readable || encodeNote(note) != json) {
        return failure("seat.note-damaged");
    }
    return note;
}

std::string encodeClosing(const Closing& closing) {
    return closing.note ? toText(closing.reason) + " " + encodeNote(*closing.note)
                        : toText(closing.reason);
}

Result<Closing> decodeClosing(std::string_view text) {
    const std::size_t space = text.find(' ');
    const auto reason = closeReasonFromText(text.substr(0, space));
    // An invigilator's close, and no other, has a note.
    if (!reason || (*reason == CloseReason::Invigilator) != (space != std::string_view::npos)) {
        return failure("seat.note-damaged");
    }
    if (*reason != CloseReason::Invigilator) {
        return Closing{*reason, std::nullopt};
    }
    return decodeNote(text.substr(space + 1)).map([&](const InvigilatorNote& note) {
        return Closing{*reason, note};
    });
}

std::string encodeHead(const AttemptHead& head) {
    Json terms = Json::object();
    terms["budget_ms"] = head.terms.budgetMs;
    terms["least_ms"] = head.terms.leastMs;
    terms["longest_off_ms"] = head.terms.longestOffMs;
    terms["resume_needs_code"] = head.terms.resumeNeedsCode;
    Json json = Json::object();
    json["attempt"] = head.attempt.str();
    json["exam"] = head.exam.str();
    json["candidate"] = head.candidate.str();
    json["paper"] = head.paperDigest;
    json["install"] = head.install.str();
    json["program"] = head.program;
    json["terms"] = terms;
    return writtenJson(json);
}

namespace {

AttemptTerms readTerms(const Json& json, JsonFields& whole) {
    JsonFields fields(json, whole);
    AttemptTerms terms;
    terms.budgetMs = fields.number("budget_ms", 0, kMostMs);
    terms.leastMs = fields.number("least_ms", 0, kMostMs);
    terms.longestOffMs = fields.number("longest_off_ms", 0, kMostMs);
    terms.resumeNeedsCode = fields.flag("resume_needs_code");
    return terms;
}

}  // namespace

Result<AttemptHead> decodeHead(std::string_view json) {
    const auto parsed = parseJson(json, kMostNoteBytes);
    AttemptHead head;
    bool readable = parsed.has_value();
    if (readable) {
        JsonFields fields(*parsed);
        head.attempt = AttemptId(fields.text("attempt"));
        head.exam = ExamId(fields.text("exam"));
        head.candidate = PersonId(fields.text("candidate"));
        head.paperDigest = fields.text("paper");
        head.install = InstallId(fields.text("install"));
        head.program = fields.text("program");
        if (const Json* const terms = fields.part("terms")) {
            head.terms = readTerms(*terms, fields);
        }
        readable = fields.ok();
    }
    if (!readable || encodeHead(head) != json) {
        return failure("seat.head-damaged");
    }
    return head;
}

std::string genesisOf(const AttemptHead& head) {
    CanonicalBytes bytes;
    bytes.text(head.attempt.str())
        .text(head.exam.str())
        .text(head.candidate.str())
        .text(head.paperDigest)
        .text(head.install.str())
        .text(head.program)
        .number(head.terms.budgetMs)
        .number(head.terms.leastMs)
        .number(head.terms.longestOffMs)
        .number(head.terms.resumeNeedsCode ? 1 : 0);
    return integrity::chainDigestHex(kHeadDomain, {}, bytes.bytes());
}

AttemptEvent sealed(AttemptEvent event, std::string_view previous) {
    CanonicalBytes bytes;
    bytes.text(event.attempt.str())
        .number(event.number)
        .text(toText(event.kind))
        .number(event.seq)
        .number(event.slot)
        .text(event.body)
        .number(event.at.wall.ms)
        .number(event.at.boot.ns)
        .text(event.at.bootId);
    event.digest = integrity::chainDigestHex(kEventDomain, previous, bytes.bytes());
    return event;
}

}  // namespace qgt::seat
