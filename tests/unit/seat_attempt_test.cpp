#include "engine/seat/attempt.h"
#include "tests/support/catch.h"
#include "tests/support/seat_world.h"

#include <string>
#include <vector>

using qgt::kMsPerHour;
using qgt::kMsPerMinute;
using qgt::kMsPerSecond;
using qgt::seat::Attempt;
using qgt::seat::AttemptEvent;
using qgt::seat::AttemptEventKind;
using qgt::seat::AttemptHead;
using qgt::seat::AttemptPhase;
using qgt::seat::AttemptRecord;
using qgt::seat::Change;
using qgt::seat::CloseReason;
using qgt::seat::Moment;
using qgt::test::act;
using qgt::test::chosen;
using qgt::test::seatPaper;
using qgt::test::seatTerms;
using qgt::test::written;

namespace {

using Kinds = std::vector<AttemptEventKind>;
using Decision = qgt::Result<std::vector<AttemptEvent>>;

/// An attempt whose events are durable as soon as they are decided.
struct Desk {
    explicit Desk(const qgt::seat::AttemptTerms& terms = seatTerms()) {
        record.head.attempt = qgt::AttemptId("a");
        record.head.exam = qgt::ExamId("exam-1");
        record.head.candidate = qgt::PersonId("chen-jing");
        record.head.paperDigest = digestOf(seatPaper());
        record.head.terms = terms;
        record.events = Attempt::firstEvents(record.head, now());
    }

    [[nodiscard]] Moment now() const { return qgt::seat::momentOf(clock); }

    [[nodiscard]] Attempt attempt() const {
        auto replayed = Attempt::replay(seatPaper(), record);
        REQUIRE(replayed.has_value());
        return *replayed;
    }

    /// Code of the refusal; empty: done.
    std::string take(const Decision& decision) {
        if (!decision) {
            return decision.error().code;
        }
        Attempt taken = attempt();
        REQUIRE(taken.take(*decision).has_value());
        record.events = taken.events();
        return "";
    }

    std::string change(AttemptEventKind kind, int slot, const qgt::seat::TaskAnswer& answer = {}) {
        return take(attempt().decide(Change{kind, slot, answer, attempt().lastSeq() + 1}, now()));
    }

    std::string invigilate(const qgt::seat::InvigilatorAct& act) {
        return take(attempt().decide(act, now()));
    }

    [[nodiscard]] Kinds last(std::size_t count) const {
        Kinds kinds;
        for (std::size_t i = record.events.size() - count; i < record.events.size(); ++i) {
            kinds.push_back(record.events[i].kind);
        }
        return kinds;
    }

    qgt::test::FakeClock clock;
    AttemptRecord record;
};

}  // namespace

TEST_CASE("every kind of event and every reason has a text of its own", "[seat]") {
    for (int i = 0; i <= static_cast<int>(AttemptEventKind::Receipt); ++i) {
        const auto kind = static_cast<AttemptEventKind>(i);
        CHECK(qgt::seat::attemptEventKindFromText(toText(kind)) == kind);
    }
    CHECK_FALSE(qgt::seat::attemptEventKindFromText("").has_value());
    for (const auto reason :
         {CloseReason::HandedIn, CloseReason::TimeUp, CloseReason::Invigilator}) {
        CHECK(qgt::seat::closeReasonFromText(toText(reason)) == reason);
    }
}

TEST_CASE("notes, closings and heads come back equal, and other spellings are damage", "[seat]") {
    const auto note = act(AttemptEventKind::Paused, -5).note;
    CHECK(qgt::seat::decodeNote(encodeNote(note)).value() == note);
    CHECK_FALSE(qgt::seat::decodeNote("{}").has_value());
    CHECK_FALSE(qgt::seat::decodeNote(encodeNote(note) + " ").has_value());
    CHECK_FALSE(qgt::seat::decodeNote(R"({"by":"a","reason":"b","ms":1,"x":1})").has_value());
    CHECK_FALSE(qgt::seat::decodeNote(R"({"by":"a","ms":1,"reason":"b"})").has_value());

    const qgt::seat::Closing closing{CloseReason::Invigilator, note};
    CHECK(qgt::seat::decodeClosing(encodeClosing(closing)).value() == closing);
    CHECK(qgt::seat::decodeClosing("time_up").value().reason == CloseReason::TimeUp);
    CHECK_FALSE(qgt::seat::decodeClosing("invigilator").has_value());
    CHECK_FALSE(qgt::seat::decodeClosing("time_up " + encodeNote(note)).has_value());
    CHECK_FALSE(qgt::seat::decodeClosing("").has_value());

    const AttemptHead head = Desk().record.head;
    CHECK(qgt::seat::decodeHead(encodeHead(head)).value() == head);
    CHECK_FALSE(qgt::seat::decodeHead(encodeHead(head) + "\n").has_value());
    CHECK_FALSE(qgt::seat::decodeHead("{}").has_value());
}

TEST_CASE("a new attempt has its whole time and nothing on its sheet", "[seat]") {
    const Desk desk;
    const Attempt attempt = desk.attempt();
    CHECK(attempt.phase() == AttemptPhase::Running);
    CHECK(attempt.usedMs(desk.now()) == 0);
    CHECK(attempt.remainingMs(desk.now()) == 90 * kMsPerMinute);
    CHECK(attempt.slotStates() ==
          std::vector<qgt::seat::SlotState>(static_cast<std::size_t>(seatPaper().slotCount())));
    CHECK(attempt.lastShown() == 0);
    CHECK(attempt.lastSeq() == 0);
    CHECK_FALSE(attempt.closed().has_value());
}

TEST_CASE("what is shown, answered, cleared and flagged stands on the sheet", "[seat]") {
    Desk desk;
    CHECK(desk.change(AttemptEventKind::Answered, qgt::test::kSingle, chosen({"B"})) ==
          "seat.not-shown");
    CHECK(desk.change(AttemptEventKind::Shown, qgt::test::kSingle).empty());
    CHECK(desk.change(AttemptEventKind::Answered, qgt::test::kSingle, chosen({"B"})).empty());
    CHECK(desk.change(AttemptEventKind::Flagged, qgt::test::kSingle).empty());
    const auto state = desk.attempt().slotStates()[0];
    CHECK((state.seen && state.flagged && state.answer == chosen({"B"})));
    CHECK(desk.attempt().answered() == 1);
    CHECK(desk.attempt().lastShown() == qgt::test::kSingle);
    CHECK(desk.attempt().lastSeq() == 3);

    CHECK(desk.change(AttemptEventKind::Unflagged, qgt::test::kSingle).empty());
    CHECK(desk.change(AttemptEventKind::Answered, qgt::test::kSingle, {}).empty());
    CHECK(desk.last(1) == Kinds{AttemptEventKind::Cleared});
    CHECK(desk.attempt().slotStates()[0] == qgt::seat::SlotState{true, false, {}});
    CHECK(desk.attempt().answered() == 0);
}

TEST_CASE("a change that is here already needs nothing, and another under its number is refused",
          "[seat]") {
    Desk desk;
    const Change shown{AttemptEventKind::Shown, qgt::test::kSingle, {}, 1};
    const Change answered{AttemptEventKind::Answered, qgt::test::kSingle, chosen({"B"}), 2};
    CHECK(desk.take(desk.attempt().decide(answered, desk.now())) == "seat.not-shown");
    CHECK(desk.take(desk.attempt().decide(shown, desk.now())).empty());
    CHECK(desk.take(desk.attempt().decide(answered, desk.now())).empty());
    const std::size_t events = desk.record.events.size();
    CHECK(desk.take(desk.attempt().decide(shown, desk.now())).empty());
    CHECK(desk.take(desk.attempt().decide(answered, desk.now())).empty());
    CHECK(desk.record.events.size() == events);

    Change other = answered;
    other.answer = chosen({"C"});
    const auto refused = desk.attempt().decide(other, desk.now());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error() == qgt::Error{"seat.out-of-order", {{"expected", "3"}}});
    other.seq = 4;
    CHECK(desk.take(desk.attempt().decide(other, desk.now())) == "seat.out-of-order");
    other.seq = 0;
    CHECK(desk.take(desk.attempt().decide(other, desk.now())) == "seat.out-of-order");

    // Also after the end: the seat that heard nothing may ask whether it was taken.
    desk.clock.advanceMs(90 * kMsPerMinute);
    CHECK(desk.take(desk.attempt().decideTimeUp(desk.now())).empty());
    CHECK(desk.take(desk.attempt().decide(answered, desk.now())).empty());
}

TEST_CASE("nothing is taken at the limit, and the attempt is closed as of the limit", "[seat]") {
    Desk desk;
    CHECK(desk.change(AttemptEventKind::Shown, qgt::test::kSingle).empty());
    desk.clock.advanceMs(90 * kMsPerMinute - 1);
    CHECK(desk.attempt().decideTimeUp(desk.now()).empty());
    desk.clock.advanceMs(1);
    const Moment limit = desk.now();
    desk.clock.advanceMs(7 * kMsPerSecond);
    CHECK(desk.change(AttemptEventKind::Answered, qgt::test::kSingle, chosen({"A"})) ==
          "seat.time-up");
    CHECK(desk.take(desk.attempt().decideHandIn(1, desk.now())) == "seat.time-up");
    CHECK(desk.invigilate(act(AttemptEventKind::ExtraTime, kMsPerMinute)) == "seat.time-up");
    CHECK(desk.take(desk.attempt().decideTimeUp(desk.now())).empty());
    CHECK(desk.last(3) ==
          Kinds{AttemptEventKind::Gap, AttemptEventKind::Closed, AttemptEventKind::Receipt});
    CHECK(desk.record.events[desk.record.events.size() - 2].at == limit);
    CHECK(desk.attempt().closed() == CloseReason::TimeUp);
    CHECK(desk.attempt().usedMs(desk.now()) == 90 * kMsPerMinute);
    CHECK(desk.change(AttemptEventKind::Answered, qgt::test::kSingle, chosen({"A"})) ==
          "seat.closed");
    CHECK(desk.invigilate(act(AttemptEventKind::Closed)) == "seat.closed");
    CHECK(desk.attempt().decideTimeUp(desk.now()).empty());
    CHECK(desk.attempt().decideReturn(desk.now()).empty());
}

TEST_CASE("handing in waits for the least time and for every change", "[seat]") {
    Desk desk;
    CHECK(desk.change(AttemptEventKind::Shown, qgt::test::kSingle).empty());
    desk.clock.advanceMs(29 * kMsPerMinute + 1);
    const auto early = desk.attempt().decideHandIn(1, desk.now());
    REQUIRE_FALSE(early.has_value());
    CHECK(early.error() == qgt::Error{"seat.too-early", {{"seconds", "60"}}});
    desk.clock.advanceMs(kMsPerMinute);
    CHECK(desk.take(desk.attempt().decideHandIn(2, desk.now())) == "seat.out-of-order");
    CHECK(desk.take(desk.attempt().decideHandIn(1, desk.now())).empty());
    CHECK(desk.attempt().closed() == CloseReason::HandedIn);
    const AttemptEvent& closed = desk.record.events[desk.record.events.size() - 2];
    CHECK(desk.attempt().lastDigest() == closed.digest);
    CHECK(desk.record.events.back().body == closed.digest);
    CHECK(desk.take(desk.attempt().decideHandIn(1, desk.now())) == "seat.closed");
}

TEST_CASE("time stands still while an invigilator pauses", "[seat]") {
    Desk desk;
    desk.clock.advanceMs(kMsPerMinute);
    CHECK(desk.invigilate(act(AttemptEventKind::Paused)).empty());
    CHECK(desk.invigilate(act(AttemptEventKind::Paused)) == "seat.act-unfit");
    desk.clock.advanceMs(5 * kMsPerHour);
    CHECK(desk.attempt().usedMs(desk.now()) == kMsPerMinute);
    CHECK(desk.change(AttemptEventKind::Shown, qgt::test::kSingle) == "seat.not-running");
    // The machine may be started anew meanwhile.
    desk.clock.reboot("boot-2");
    CHECK(desk.attempt().decideReturn(desk.now()).empty());
    CHECK(desk.invigilate(act(AttemptEventKind::Resumed)).empty());
    CHECK(desk.invigilate(act(AttemptEventKind::Resumed)) == "seat.act-unfit");
    desk.clock.advanceMs(kMsPerMinute);
    CHECK(desk.attempt().usedMs(desk.now()) == 2 * kMsPerMinute);
}

TEST_CASE("an act of an invigilator says who and why, and extra time how much", "[seat]") {
    Desk desk;
    auto unsigned_ = act(AttemptEventKind::ExtraTime, kMsPerMinute);
    unsigned_.note.by = qgt::PersonId();
    CHECK(desk.invigilate(unsigned_) == "seat.act-unfit");
    auto unexplained = act(AttemptEventKind::ExtraTime, kMsPerMinute);
    unexplained.note.reason = " 　";
    CHECK(desk.invigilate(unexplained) == "seat.act-unfit");
    CHECK(desk.invigilate(act(AttemptEventKind::ExtraTime, 0)) == "seat.act-unfit");
    CHECK(desk.invigilate(act(AttemptEventKind::ExtraTime, 25 * kMsPerHour)) == "seat.act-unfit");
    CHECK(desk.invigilate(act(AttemptEventKind::Shown)) == "seat.act-unfit");
    CHECK(desk.invigilate(act(AttemptEventKind::UsedTime, 0)) == "seat.act-unfit");
    CHECK(desk.invigilate(act(AttemptEventKind::ExtraTime, 10 * kMsPerMinute)).empty());
    CHECK(desk.attempt().budgetMs() == 100 * kMsPerMinute);
    desk.clock.advanceMs(95 * kMsPerMinute);
    CHECK(desk.attempt().remainingMs(desk.now()) == 5 * kMsPerMinute);
    CHECK(desk.invigilate(act(AttemptEventKind::Closed)).empty());
    CHECK(desk.attempt().closed() == CloseReason::Invigilator);
    const auto closing =
        qgt::seat::decodeClosing(desk.record.events[desk.record.events.size() - 2].body);
    REQUIRE(closing.value().note.has_value());
    CHECK(closing.value().note->reason == "停电");
}

TEST_CASE("after a reboot that the wall clock cannot explain an invigilator says what is used",
          "[seat]") {
    Desk desk;
    desk.clock.advanceMs(10 * kMsPerMinute);
    CHECK(desk.change(AttemptEventKind::Shown, qgt::test::kSingle).empty());
    desk.clock.reboot("boot-2");
    desk.clock.setWall({desk.clock.now().ms + 2 * kMsPerHour + 1});
    CHECK(desk.change(AttemptEventKind::Shown, qgt::test::kSingle) == "seat.not-running");
    CHECK(desk.take(desk.attempt().decideReturn(desk.now())).empty());
    CHECK(desk.last(2) == Kinds{AttemptEventKind::CrashFound, AttemptEventKind::WallJump});
    CHECK(desk.attempt().phase() == AttemptPhase::NeedsDecision);
    desk.clock.advanceMs(5 * kMsPerHour);
    CHECK(desk.attempt().usedMs(desk.now()) == 10 * kMsPerMinute);
    CHECK(desk.take(desk.attempt().decideResume(desk.now())) == "seat.act-unfit");
    CHECK(desk.invigilate(act(AttemptEventKind::Resumed)) == "seat.act-unfit");
    CHECK(desk.invigilate(act(AttemptEventKind::UsedTime, 91 * kMsPerMinute)) == "seat.act-unfit");
    CHECK(desk.invigilate(act(AttemptEventKind::UsedTime, 30 * kMsPerMinute)).empty());
    CHECK(desk.attempt().phase() == AttemptPhase::Paused);
    CHECK(desk.invigilate(act(AttemptEventKind::Resumed)).empty());
    CHECK(desk.attempt().usedMs(desk.now()) == 30 * kMsPerMinute);
    desk.clock.advanceMs(kMsPerMinute);
    CHECK(desk.attempt().usedMs(desk.now()) == 31 * kMsPerMinute);
}

TEST_CASE("a wall clock that was moved before a reboot is not believed after it", "[seat]") {
    Desk desk;
    desk.clock.advanceMs(10 * kMsPerMinute);
    desk.clock.setWall({desk.clock.now().ms - kMsPerHour});
    CHECK(desk.change(AttemptEventKind::Shown, qgt::test::kSingle).empty());
    // Five minutes off; the clock is right again, which looks like 65 minutes.
    desk.clock.reboot("boot-2");
    desk.clock.setWall({desk.clock.now().ms + 65 * kMsPerMinute});
    CHECK(desk.take(desk.attempt().decideReturn(desk.now())).empty());
    CHECK(desk.attempt().phase() == AttemptPhase::NeedsDecision);
    CHECK(desk.attempt().usedMs(desk.now()) == 10 * kMsPerMinute);
}

TEST_CASE("a clock that was moved in one boot is believed in the next, also after a pause",
          "[seat]") {
    Desk desk;
    desk.clock.setWall({desk.clock.now().ms + kMsPerHour});
    CHECK(desk.change(AttemptEventKind::Shown, qgt::test::kSingle).empty());
    CHECK(desk.invigilate(act(AttemptEventKind::Paused)).empty());
    desk.clock.reboot("boot-2");
    CHECK(desk.invigilate(act(AttemptEventKind::Resumed)).empty());
    desk.clock.reboot("boot-3");
    desk.clock.setWall({desk.clock.now().ms + 5 * kMsPerMinute});
    CHECK(desk.take(desk.attempt().decideReturn(desk.now())).empty());
    CHECK(desk.attempt().phase() == AttemptPhase::Interrupted);
    CHECK(desk.attempt().usedMs(desk.now()) == 5 * kMsPerMinute);
}

TEST_CASE("who may not go on alone waits for an invigilator while time runs", "[seat]") {
    auto terms = seatTerms();
    terms.resumeNeedsCode = true;
    Desk desk(terms);
    desk.clock.advanceMs(kMsPerMinute);
    CHECK(desk.take(desk.attempt().decideReturn(desk.now())).empty());
    CHECK(desk.attempt().phase() == AttemptPhase::Interrupted);
    CHECK(desk.take(desk.attempt().decideResume(desk.now())) == "seat.act-unfit");
    CHECK(desk.change(AttemptEventKind::Shown, qgt::test::kSingle) == "seat.not-running");
    desk.clock.advanceMs(kMsPerMinute);
    CHECK(desk.invigilate(act(AttemptEventKind::Resumed)).empty());
    CHECK(desk.attempt().usedMs(desk.now()) == 2 * kMsPerMinute);
    CHECK(desk.change(AttemptEventKind::Shown, qgt::test::kSingle).empty());
}

TEST_CASE("an attempt is not replayed with another paper or without its beginning", "[seat]") {
    const Desk desk;
    auto paper = seatPaper();
    paper.sections[0].tasks[0].options[0] += "!";
    const auto other = Attempt::replay(paper, desk.record);
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error() == qgt::Error{"seat.journal-broken", {{"number", "0"}}});
    CHECK_FALSE(Attempt::replay(seatPaper(), {desk.record.head, {}}).has_value());
}

TEST_CASE("well sealed events that break a rule are found too", "[seat]") {
    Desk desk;
    CHECK(desk.change(AttemptEventKind::Shown, qgt::test::kSingle).empty());
    AttemptEvent forged;
    forged.attempt = desk.record.head.attempt;
    forged.number = 3;
    forged.seq = 2;
    forged.at = desk.now();
    const auto refuses = [&desk](const AttemptEvent& event) {
        AttemptRecord record = desk.record;
        record.events.push_back(sealed(event, desk.record.events.back().digest));
        const auto replayed = Attempt::replay(seatPaper(), record);
        return !replayed && replayed.error().args == qgt::Args{{"number", "3"}};
    };
    forged.kind = AttemptEventKind::Answered;
    forged.slot = qgt::test::kSingle;
    forged.body = encodeAnswer(chosen({"A"}));
    CHECK_FALSE(refuses(forged));

    SECTION("an answer that does not fit") {
        forged.body = encodeAnswer(chosen({"E"}));
    }
    SECTION("an answer to a task that was not shown") {
        forged.slot = qgt::test::kMultiple;
    }
    SECTION("a number that was left out") {
        forged.seq = 3;
    }
    SECTION("after the limit") {
        forged.at.boot.ns += 5'400'000'000'000;
    }
    SECTION("before the event before") {
        forged.at.boot.ns -= 1;
    }
    SECTION("in another boot") {
        forged.at.bootId = "boot-2";
    }
    SECTION("a resume of what runs") {
        forged.kind = AttemptEventKind::Resumed;
        forged.seq = 0;
        forged.slot = 0;
        forged.body = "{}";
    }
    SECTION("a hand-in before its time") {
        forged.kind = AttemptEventKind::Closed;
        forged.seq = 0;
        forged.slot = 0;
        forged.body = "handed_in";
    }
    SECTION("a limit that was not reached") {
        forged.kind = AttemptEventKind::Closed;
        forged.seq = 0;
        forged.slot = 0;
        forged.body = "time_up";
    }
    SECTION("a second start") {
        forged.kind = AttemptEventKind::Started;
        forged.seq = 0;
        forged.slot = 0;
        forged.body = "";
    }
    CHECK(refuses(forged));
}
