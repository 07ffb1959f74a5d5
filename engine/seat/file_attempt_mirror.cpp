#include "engine/seat/file_attempt_mirror.h"

#include "engine/core/os/files.h"
#include "engine/integrity/digest.h"
#include "engine/seat/json_fields.h"

#include <limits>
#include <optional>
#include <string_view>
#include <system_error>

#include <nlohmann/json.hpp>

namespace qgt::seat {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint64_t kMostBytes = std::uint64_t{64} << 20U;
constexpr std::size_t kMostLine = std::size_t{4} << 20U;
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

std::string lineOf(const AttemptEvent& event) {
    Json json = Json::object();
    json["number"] = event.number;
    json["kind"] = toText(event.kind);
    json["seq"] = event.seq;
    json["slot"] = event.slot;
    json["body"] = event.body;
    json["wall"] = event.at.wall.ms;
    json["boot_ns"] = event.at.boot.ns;
    json["boot"] = event.at.bootId;
    json["digest"] = event.digest;
    return writtenJson(json) + "\n";
}

std::optional<AttemptEvent> eventFrom(std::string_view line, const AttemptId& attempt) {
    const auto json = parseJson(line, kMostLine);
    if (!json) {
        return std::nullopt;
    }
    JsonFields fields(*json);
    AttemptEvent event;
    event.attempt = attempt;
    event.number = static_cast<int>(fields.number("number", 1, std::numeric_limits<int>::max()));
    const auto kind = attemptEventKindFromText(fields.text("kind"));
    event.kind = kind.value_or(AttemptEventKind::Tick);
    event.seq = fields.number("seq", kLeast, kMost);
    event.slot = static_cast<int>(
        fields.number("slot", std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
    event.body = fields.text("body");
    event.at.wall.ms = fields.number("wall", kLeast, kMost);
    event.at.boot.ns = fields.number("boot_ns", kLeast, kMost);
    event.at.bootId = fields.text("boot");
    event.digest = fields.text("digest");
    return kind && fields.ok() ? std::optional(event) : std::nullopt;
}

/// The next line without its end; a rest without one is a line too.
std::string_view takeLine(std::string_view& text) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

/// Reads line by line. A torn line is passed over: whatever continues the chain behind it is
/// genuine.
class MirrorReader {
  public:
    void read(std::string_view line) {
        if (line.empty()) {
            return;
        }
        const bool holds = m_hasHead ? readEvent(line) : readHead(line);
        m_found.tornLines += holds ? 0 : 1;
    }

    [[nodiscard]] bool hasHead() const { return m_hasHead; }

    [[nodiscard]] MirroredAttempt found() const { return m_found; }

  private:
    bool readHead(std::string_view line) {
        const auto head = decodeHead(line);
        if (head) {
            m_hasHead = true;
            m_found.record.head = *head;
            m_previous = genesisOf(*head);
        }
        return head.has_value();
    }

    bool readEvent(std::string_view line) {
        std::vector<AttemptEvent>& events = m_found.record.events;
        auto event = eventFrom(line, m_found.record.head.attempt);
        if (!event) {
            return false;
        }
        const auto number = static_cast<std::size_t>(event->number);
        if (number <= events.size()) {
            // Written again after a failure.
            return events[number - 1] == *event;
        }
        if (number != events.size() + 1 || sealed(*event, m_previous).digest != event->digest) {
            return false;
        }
        m_previous = event->digest;
        events.push_back(std::move(*event));
        return true;
    }

    MirroredAttempt m_found;
    bool m_hasHead = false;
    std::string m_previous;
};

MirrorReader readLines(std::string_view text) {
    MirrorReader reader;
    while (!text.empty()) {
        reader.read(takeLine(text));
    }
    return reader;
}

tl::unexpected<Error> differs(const fs::path& path) {
    return failure("seat.mirror-differs", {{"path", path.string()}});
}

}  // namespace

Status FileAttemptMirror::append(const AttemptHead& head, const std::vector<AttemptEvent>& events) {
    auto open = m_open.find(head.attempt);
    if (open == m_open.end()) {
        auto opened = openFor(head);
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        open = m_open.emplace(head.attempt, std::move(*opened)).first;
    }
    auto kept = appendTo(open->second, events);
    if (!kept) {
        // What the file holds now is for its next opening to see.
        m_open.erase(open);
    }
    return kept;
}

fs::path FileAttemptMirror::fileOf(const AttemptId& attempt) const {
    // An id may come from another machine; a file is never named by what it says.
    constexpr std::size_t kDigits = 32;
    return m_folder / (integrity::digestHex(attempt.str()).substr(0, kDigits) + ".jsonl");
}

Result<FileAttemptMirror::OpenFile> FileAttemptMirror::openFor(const AttemptHead& head) const {
    // Others may not look in, where the volume knows of such rights: FAT does not.
    std::error_code error;
    if (fs::create_directories(m_folder, error)) {
        // Where its name cannot be made durable, the file's own opening will fail.
        (void)os::syncFolder(m_folder.parent_path());
    }
    fs::permissions(m_folder, fs::perms::owner_all, error);
    const fs::path path = fileOf(head.attempt);
    const auto text = os::readFile(path, kMostBytes);
    if (!text && text.error().code != "file.missing") {
        return tl::unexpected(text.error());
    }
    const MirrorReader before = readLines(text ? *text : std::string());
    const MirroredAttempt found = before.found();
    if (before.hasHead() && found.record.head != head) {
        return differs(path);
    }
    auto file = os::AppendFile::open(path);
    if (!file) {
        return tl::unexpected(file.error());
    }
    OpenFile open{std::move(*file), {}, {}};
    // What a power cut left of a line gets an end, so that it spoils none behind it.
    open.begin = text && !text->empty() && text->back() != '\n' ? "\n" : "";
    open.begin += before.hasHead() ? std::string() : encodeHead(head) + "\n";
    for (const AttemptEvent& event : found.record.events) {
        open.digests.push_back(event.digest);
    }
    return open;
}

Status FileAttemptMirror::appendTo(OpenFile& open, const std::vector<AttemptEvent>& events) const {
    std::string text = open.begin;
    for (const AttemptEvent& event : events) {
        const auto number = static_cast<std::size_t>(event.number);
        if (number > 0 && number <= open.digests.size() &&
            open.digests[number - 1] == event.digest) {
            continue;
        }
        if (number != open.digests.size() + 1) {
            return differs(fileOf(event.attempt));
        }
        text += lineOf(event);
        open.digests.push_back(event.digest);
    }
    if (text.empty()) {
        return ok();
    }
    open.begin.clear();
    return open.file.append(text);
}

Result<MirroredAttempt> readMirror(const fs::path& path) {
    return os::readFile(path, kMostBytes).and_then([&](const std::string& text) {
        const MirrorReader reader = readLines(text);
        return reader.hasHead() ? Result<MirroredAttempt>(reader.found())
                                : Result<MirroredAttempt>(
                                      failure("seat.mirror-damaged", {{"path", path.string()}}));
    });
}

std::vector<AttemptEvent> missingFrom(const AttemptRecord& record, const MirroredAttempt& mirror) {
    const std::vector<AttemptEvent>& ours = record.events;
    const std::vector<AttemptEvent>& theirs = mirror.record.events;
    const bool continues = record.head == mirror.record.head && ours.size() < theirs.size() &&
                           (ours.empty() || ours.back().digest == theirs[ours.size() - 1].digest);
    return continues ? std::vector<AttemptEvent>(
                           theirs.begin() + static_cast<std::ptrdiff_t>(ours.size()), theirs.end())
                     : std::vector<AttemptEvent>();
}

Result<std::size_t> bringBack(const MirroredAttempt& mirror, AttemptJournal& journal) {
    const auto record = journal.attempt(mirror.record.head.attempt);
    const bool isNew = !record && record.error().code == "store.unknown-attempt";
    if (!record && !isNew) {
        return tl::unexpected(record.error());
    }
    const std::vector<AttemptEvent> missing =
        isNew ? mirror.record.events : missingFrom(*record, mirror);
    const Status kept =
        isNew ? journal.begin(mirror.record.head, missing) : journal.append(missing);
    return kept.map([&](auto) { return missing.size(); });
}

}  // namespace qgt::seat
