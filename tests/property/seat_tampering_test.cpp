#include "engine/core/rng.h"
#include "tests/support/catch.h"
#include "tests/support/seat_world.h"

#include <set>
#include <string>
#include <utility>

using qgt::Rng;
using qgt::seat::Attempt;
using qgt::seat::AttemptEvent;
using qgt::seat::AttemptEventKind;
using qgt::seat::AttemptRecord;
using qgt::test::act;
using qgt::test::SeatWorld;

namespace {

constexpr std::uint64_t kRuns = 3000;

std::size_t below(Rng& rng, std::size_t bound) {
    return static_cast<std::size_t>(rng.below(bound));
}

/// An exam in which everything happened that a journal can say.
AttemptRecord fullRecord() {
    SeatWorld world;
    REQUIRE(world.open(*world.channel).has_value());
    const auto send =
        [&world](AttemptEventKind kind, int slot, const qgt::seat::TaskAnswer& answer = {}) {
            REQUIRE(world.send(kind, slot, answer).has_value());
        };
    send(AttemptEventKind::Shown, qgt::test::kSingle);
    send(AttemptEventKind::Answered, qgt::test::kSingle, qgt::test::chosen({"A"}));
    send(AttemptEventKind::Answered, qgt::test::kSingle, qgt::test::chosen({"B"}));
    send(AttemptEventKind::Flagged, qgt::test::kSingle);
    send(AttemptEventKind::Unflagged, qgt::test::kSingle);
    send(AttemptEventKind::Cleared, qgt::test::kSingle);
    send(AttemptEventKind::FocusLost, 0);
    world.pass(40'000);
    REQUIRE(world.channel->invigilate(act(AttemptEventKind::Paused)).has_value());
    REQUIRE(world.channel->invigilate(act(AttemptEventKind::ExtraTime, 60'000)).has_value());
    REQUIRE(world.channel->invigilate(act(AttemptEventKind::UsedTime, 50'000)).has_value());
    REQUIRE(world.channel->invigilate(act(AttemptEventKind::Resumed)).has_value());
    send(AttemptEventKind::Shown, qgt::test::kShort);
    send(AttemptEventKind::Answered, qgt::test::kShort, qgt::test::written({"先受理。"}));
    send(AttemptEventKind::SectionLeft, 7);
    world.clock.setWall({world.clock.now().ms + 100'000});
    world.clock.advanceMs(600'000);
    REQUIRE(world.channel->tick().has_value());
    world.clock.setWall({world.clock.now().ms - 100'000});
    REQUIRE(world.channel->tick().has_value());
    world.pass(20'000);
    world.clock.reboot("boot-2");
    world.restart();
    REQUIRE(world.open(*world.channel).has_value());
    world.pass(1'800'000);
    REQUIRE(world.handIn().has_value());
    return world.record();
}

bool found(const AttemptRecord& record) {
    const auto replayed = Attempt::replay(qgt::test::seatPaper(), record);
    return !replayed && replayed.error().code == "seat.journal-broken";
}

void alter(Rng& rng, std::string& text) {
    if (text.empty() || rng.below(4) == 0) {
        text.push_back(static_cast<char>(rng.below(256)));
        return;
    }
    char& byte = text[below(rng, text.size())];
    byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << rng.below(8)));
}

template <typename Number>
void alter(Rng& rng, Number& number) {
    constexpr std::uint64_t kBits = sizeof(Number) * 8 - 1;
    number = static_cast<Number>(static_cast<std::uint64_t>(number) ^
                                 (std::uint64_t{1} << rng.below(kBits)));
}

void alterEvent(Rng& rng, AttemptEvent& event, std::uint64_t field) {
    std::string attempt = event.attempt.str();
    constexpr auto kKinds = static_cast<std::uint64_t>(AttemptEventKind::Receipt);
    switch (field) {
        case 0:
            alter(rng, attempt);
            event.attempt = qgt::AttemptId(attempt);
            break;
        case 1:
            alter(rng, event.number);
            break;
        case 2:
            event.kind = static_cast<AttemptEventKind>(
                (static_cast<std::uint64_t>(event.kind) + 1 + rng.below(kKinds)) % (kKinds + 1));
            break;
        case 3:
            alter(rng, event.seq);
            break;
        case 4:
            alter(rng, event.slot);
            break;
        case 5:
            alter(rng, event.body);
            break;
        case 6:
            alter(rng, event.at.wall.ms);
            break;
        case 7:
            alter(rng, event.at.boot.ns);
            break;
        case 8:
            alter(rng, event.at.bootId);
            break;
        default:
            alter(rng, event.digest);
            break;
    }
}

void alterHead(Rng& rng, qgt::seat::AttemptHead& head, std::uint64_t field) {
    std::string text = field == 0 ? head.exam.str() : head.candidate.str();
    switch (field) {
        case 0:
            alter(rng, text);
            head.exam = qgt::ExamId(text);
            break;
        case 1:
            alter(rng, text);
            head.candidate = qgt::PersonId(text);
            break;
        case 2:
            alter(rng, head.paperDigest);
            break;
        case 3:
            alter(rng, head.program);
            break;
        case 4:
            alter(rng, head.terms.budgetMs);
            break;
        case 5:
            alter(rng, head.terms.leastMs);
            break;
        case 6:
            alter(rng, head.terms.longestOffMs);
            break;
        default:
            head.terms.resumeNeedsCode = !head.terms.resumeNeedsCode;
            break;
    }
}

}  // namespace

TEST_CASE("a journal that nobody touched is replayed, and so is each beginning of it", "[seat]") {
    AttemptRecord record = fullRecord();
    std::set<AttemptEventKind> kinds;
    for (const AttemptEvent& event : record.events) {
        kinds.insert(event.kind);
    }
    CHECK(kinds.size() == static_cast<std::size_t>(AttemptEventKind::Receipt) + 1);
    while (!record.events.empty()) {
        CHECK_FALSE(found(record));
        record.events.pop_back();
    }
}

TEST_CASE("a changed bit of any field of any event is found, and of the head", "[seat]") {
    const AttemptRecord record = fullRecord();
    for (std::uint64_t seed = 0; seed < kRuns; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        AttemptRecord altered = record;
        const std::size_t at = below(rng, record.events.size());
        alterEvent(rng, altered.events[at], seed % 10);
        REQUIRE_FALSE(altered == record);
        REQUIRE(found(altered));
        altered = record;
        alterHead(rng, altered.head, seed % 8);
        REQUIRE(found(altered));
    }
}

TEST_CASE("an event that was taken out, doubled, exchanged or put in is found", "[seat]") {
    const AttemptRecord record = fullRecord();
    for (std::uint64_t seed = 0; seed < kRuns; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        AttemptRecord altered = record;
        auto& events = altered.events;
        const std::size_t at = below(rng, events.size() - 1);
        const auto place = events.begin() + static_cast<std::ptrdiff_t>(at);
        switch (seed % 4) {
            case 0:
                // The last one can be cut off unseen: that is what the digest on the slip is for.
                events.erase(place);
                break;
            case 1:
                events.insert(place, events[below(rng, events.size())]);
                break;
            case 2:
                std::swap(events[at], events[at + 1]);
                break;
            default: {
                // Well sealed in its place: what breaks is the next one.
                AttemptEvent forged;
                forged.kind = AttemptEventKind::Tick;
                forged.attempt = record.head.attempt;
                forged.number = record.events[at].number + 1;
                forged.at = record.events[at].at;
                events.insert(place + 1, sealed(forged, record.events[at].digest));
                break;
            }
        }
        REQUIRE(found(altered));
    }
}
