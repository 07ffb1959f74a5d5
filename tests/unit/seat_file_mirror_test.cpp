#include "engine/core/os/files.h"
#include "engine/seat/event_chain.h"
#include "engine/seat/file_attempt_mirror.h"
#include "tests/support/catch.h"
#include "tests/support/memory_attempt_journal.h"
#include "tests/support/seat_world.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace qgt {

using seat::AttemptEvent;
using seat::AttemptEventKind;
using seat::AttemptHead;
using seat::AttemptRecord;
using seat::FileAttemptMirror;
using seat::MirroredAttempt;
using seat::readMirror;

namespace {

constexpr std::uint64_t kLimit = 1 << 20;

AttemptHead headOf(const std::string& attempt) {
    AttemptHead head;
    head.attempt = AttemptId(attempt);
    head.exam = ExamId("exam-1");
    head.candidate = PersonId("chen-jing");
    head.paperDigest = "00ff";
    head.terms = test::seatTerms();
    return head;
}

/// A chain of `count` events; `body` makes it another chain from its `from`th event on.
std::vector<AttemptEvent> chainOf(const AttemptHead& head,
                                  int count,
                                  const std::string& body = "{}",
                                  int from = 1) {
    seat::EventChain chain(head.attempt, 0, genesisOf(head));
    for (int i = 1; i <= count; ++i) {
        AttemptEvent event;
        event.kind = i == 1 ? AttemptEventKind::Started : AttemptEventKind::Answered;
        event.seq = i - 1;
        event.slot = i;
        event.body = i < from ? "{}" : body + "，先安抚\n再问";
        event.at = {Instant{1'795'521'600'000 + i}, BootTime{i * std::int64_t{1'000'000'000}}, "b"};
        chain.add(event);
    }
    return chain.take();
}

std::vector<AttemptEvent> part(const std::vector<AttemptEvent>& events, int first, int last) {
    return {events.begin() + first - 1, events.begin() + last};
}

std::string textOf(const fs::path& path) {
    return os::readFile(path, kLimit).value();
}

void write(const fs::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << text;
}

}  // namespace

TEST_CASE("a mirror has the head and every event, one line each, for its owner only", "[seat]") {
    const test::TempFolder folder;
    const AttemptHead head = headOf("a1");
    const auto events = chainOf(head, 6);
    FileAttemptMirror mirror(folder.path() / "second" / "disk");
    REQUIRE(mirror.append(head, part(events, 1, 1)));
    REQUIRE(mirror.append(head, part(events, 2, 4)));
    const AttemptHead other = headOf("../a2");
    REQUIRE(mirror.append(other, chainOf(other, 2)));
    REQUIRE(mirror.append(head, part(events, 5, 6)));
    const fs::path path = mirror.fileOf(head.attempt);
    const auto found = readMirror(path);
    REQUIRE(found.has_value());
    CHECK(found->record == AttemptRecord{head, events});
    CHECK(found->tornLines == 0);
    const std::string text = textOf(path);
    CHECK(std::count(text.begin(), text.end(), '\n') == 7);
    CHECK(text.find(events.back().digest) != std::string::npos);
    CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(fs::status(path.parent_path()).permissions() == fs::perms::owner_all);
    CHECK(mirror.fileOf(other.attempt).parent_path() == folder.path() / "second" / "disk");
    CHECK(readMirror(mirror.fileOf(other.attempt)).value().record.events == chainOf(other, 2));
}

TEST_CASE("what comes again after a failure or a restart is not written twice", "[seat]") {
    const test::TempFolder folder;
    const AttemptHead head = headOf("a1");
    const auto events = chainOf(head, 5);
    FileAttemptMirror mirror(folder.path());
    REQUIRE(mirror.append(head, part(events, 1, 3)));
    REQUIRE(mirror.append(head, part(events, 2, 3)));
    FileAttemptMirror later(folder.path());
    REQUIRE(later.append(head, part(events, 1, 4)));
    REQUIRE(later.append(head, events));
    const std::string text = textOf(mirror.fileOf(head.attempt));
    CHECK(std::count(text.begin(), text.end(), '\n') == 6);
    CHECK(readMirror(mirror.fileOf(head.attempt)).value().record.events == events);
}

TEST_CASE("events that do not continue a mirror are refused and leave it as it was", "[seat]") {
    const test::TempFolder folder;
    const AttemptHead head = headOf("a1");
    const auto events = chainOf(head, 5);
    FileAttemptMirror mirror(folder.path());
    REQUIRE(mirror.append(head, part(events, 1, 3)));
    const std::string before = textOf(mirror.fileOf(head.attempt));
    AttemptHead longer = head;
    longer.terms.budgetMs += 1;
    CHECK(mirror.append(head, part(events, 5, 5)).error().code == "seat.mirror-differs");
    CHECK(mirror.append(head, chainOf(head, 4, "other", 3)).error().code == "seat.mirror-differs");
    CHECK(FileAttemptMirror(folder.path()).append(longer, chainOf(longer, 1)).error().code ==
          "seat.mirror-differs");
    CHECK(textOf(mirror.fileOf(head.attempt)) == before);
    REQUIRE(mirror.append(head, part(events, 4, 5)));
    CHECK(readMirror(mirror.fileOf(head.attempt)).value().record.events == events);
}

TEST_CASE("cut anywhere, a mirror gives every whole line, and goes on behind the torn one",
          "[seat]") {
    const test::TempFolder folder;
    const AttemptHead head = headOf("a1");
    const auto events = chainOf(head, 4);
    const fs::path path = FileAttemptMirror(folder.path()).fileOf(head.attempt);
    REQUIRE(FileAttemptMirror(folder.path()).append(head, part(events, 1, 3)));
    const std::string whole = textOf(path);
    for (std::size_t length = 0; length <= whole.size(); ++length) {
        CAPTURE(length);
        const std::string cut = whole.substr(0, length);
        write(path, cut);
        // A line that lacks nothing but its end is whole.
        const auto lines = static_cast<std::size_t>(std::count(cut.begin(), cut.end(), '\n')) +
                           (length < whole.size() && whole[length] == '\n' ? 1 : 0);
        const auto found = readMirror(path);
        REQUIRE(found.has_value() == (lines > 0));
        if (lines > 0) {
            REQUIRE(found->record.events.size() == lines - 1);
            const bool half = !cut.empty() && cut.back() != '\n' && whole[length] != '\n';
            REQUIRE(found->tornLines == (half && length < whole.size() ? 1 : 0));
        } else {
            REQUIRE(found.error().code == "seat.mirror-damaged");
        }
        REQUIRE(FileAttemptMirror(folder.path()).append(head, events));
        REQUIRE(readMirror(path).value().record == AttemptRecord{head, events});
    }
}

TEST_CASE("a line that was changed, exchanged or taken out ends the chain and is counted",
          "[seat]") {
    const test::TempFolder folder;
    const AttemptHead head = headOf("a1");
    const auto events = chainOf(head, 5);
    FileAttemptMirror mirror(folder.path());
    REQUIRE(mirror.append(head, events));
    const fs::path path = mirror.fileOf(head.attempt);
    std::string text = textOf(path);
    const std::size_t third = text.find("\"number\":3");
    const std::size_t fourth = text.find("\"number\":4");
    const std::size_t start = text.rfind('\n', third) + 1;
    const std::size_t end = text.rfind('\n', fourth) + 1;
    SECTION("an answer") {
        text.replace(text.find("先安抚", start), 3, "后");
    }
    SECTION("a kind") {
        text.replace(text.find("answered", start), 8, "nonsense");
    }
    SECTION("zeros in place of a line") {
        text.replace(start, end - start - 1, std::string(end - start - 1, '\0'));
    }
    SECTION("a digest") {
        char& digit = text[text.find(events[2].digest)];
        digit = digit == '0' ? '1' : '0';
    }
    write(path, text);
    const auto found = readMirror(path);
    REQUIRE(found.has_value());
    CHECK(found->record.events == part(events, 1, 2));
    CHECK(found->tornLines == 3);
    // What the journal has is written again behind it, and nothing of the old is taken away.
    REQUIRE(FileAttemptMirror(folder.path()).append(head, events));
    CHECK(readMirror(path).value().record.events == events);
    CHECK(textOf(path).rfind(text, 0) == 0);
}

TEST_CASE("what a journal lacks and a mirror has is found and brought back", "[seat]") {
    const test::TempFolder folder;
    const AttemptHead head = headOf("a1");
    const auto events = chainOf(head, 6);
    FileAttemptMirror file(folder.path());
    REQUIRE(file.append(head, events));
    const MirroredAttempt mirror = readMirror(file.fileOf(head.attempt)).value();
    CHECK(missingFrom({head, part(events, 1, 4)}, mirror) == part(events, 5, 6));
    CHECK(missingFrom({head, {}}, mirror) == events);
    CHECK(missingFrom({head, events}, mirror).empty());
    CHECK(missingFrom({head, chainOf(head, 8)}, mirror).empty());
    CHECK(missingFrom({head, chainOf(head, 4, "other", 3)}, mirror).empty());
    CHECK(missingFrom({headOf("a2"), {}}, mirror).empty());
    test::MemoryAttemptJournal journal;
    CHECK(bringBack(mirror, journal).value() == 6);
    CHECK(bringBack(mirror, journal).value() == 0);
    CHECK(journal.attempt(head.attempt).value() == AttemptRecord{head, events});
    test::MemoryAttemptJournal shorter;
    REQUIRE(shorter.begin(head, part(events, 1, 2)));
    CHECK(bringBack(mirror, shorter).value() == 4);
    CHECK(shorter.attempt(head.attempt).value() == AttemptRecord{head, events});
}

TEST_CASE("a seat mirrors into a file, and a mirror that is gone for a while misses nothing",
          "[seat]") {
    test::TempFolder folder;
    const fs::path place = folder.write("usb", "not a folder yet");
    FileAttemptMirror mirror(place);
    test::SeatWorld world;
    seat::LocalChannel channel({world.kept,
                                world.papers,
                                &mirror,
                                world.clock,
                                [] { return std::string("attempt-9"); },
                                "qgt test",
                                InstallId("install")});
    REQUIRE(world.open(channel));
    const auto say = [&](int slot, const std::string& letter) {
        const std::int64_t next = channel.attempt()->lastSeq() + 1;
        test::Heard<seat::Ack> shown;
        test::Heard<seat::Ack> answered;
        channel.append({AttemptEventKind::Shown, slot, {}, next}, shown.reply());
        channel.append({AttemptEventKind::Answered, slot, test::chosen({letter}), next + 1},
                       answered.reply());
        REQUIRE(answered.value());
    };
    say(test::kSingle, "B");
    REQUIRE(channel.mirrorProblem());
    fs::remove(place);
    say(test::kSingle, "C");
    CHECK_FALSE(channel.mirrorProblem());
    const fs::path path = mirror.fileOf(AttemptId("attempt-9"));
    CHECK(readMirror(path).value().record == world.record());
}

}  // namespace qgt
