#include "tests/support/catch.h"
#include "tests/support/seat_world.h"

#include <string>
#include <vector>

using qgt::kMsPerMinute;
using qgt::kMsPerSecond;
using qgt::seat::Attempt;
using qgt::seat::AttemptEventKind;
using qgt::seat::AttemptPhase;
using qgt::seat::Change;
using qgt::seat::CloseReason;
using qgt::seat::Directive;
using qgt::seat::SeatEntry;
using qgt::test::act;
using qgt::test::chosen;
using qgt::test::FlakyJournal;
using qgt::test::Heard;
using qgt::test::SeatWorld;

namespace {

using Kinds = std::vector<AttemptEventKind>;

template <typename Value>
std::string codeOf(const qgt::Result<Value>& result) {
    return result ? "" : result.error().code;
}

void begin(SeatWorld& world) {
    REQUIRE(world.open(*world.channel).has_value());
    REQUIRE(world.send(AttemptEventKind::Shown, qgt::test::kSingle).has_value());
}

qgt::Result<qgt::seat::Ack> answer(SeatWorld& world, const std::string& letter) {
    return world.send(AttemptEventKind::Answered, qgt::test::kSingle, chosen({letter}));
}

bool holds(const SeatWorld& world, const std::string& letter) {
    return world.attempt().slotStates()[qgt::test::kSingle - 1].answer == chosen({letter});
}

}  // namespace

TEST_CASE("opening begins an attempt, and opening again finds it as it is", "[seat]") {
    SeatWorld world;
    begin(world);
    CHECK(world.record().head.paperDigest == digestOf(qgt::test::seatPaper()));
    CHECK(world.record().head.terms == qgt::test::seatTerms());
    CHECK(world.record().head.program == "qgt test");
    CHECK(answer(world, "B").has_value());
    const auto events = world.record().events;
    const auto again = world.open(*world.channel);
    REQUIRE(again.has_value());
    CHECK(again->attempt.lastSeq() == 2);
    CHECK(again->paper == qgt::test::seatPaper());
    CHECK(world.record().events == events);
    CHECK(world.kept.records().size() == 1);
    CHECK(world.papers.entries == std::vector<SeatEntry>{SeatEntry::Start});
}

TEST_CASE("nobody sits down without the code or at the paper of another", "[seat]") {
    SeatWorld world;
    Heard<qgt::seat::OpenedSeat> heard;
    world.channel->open({qgt::ExamId("exam-1"), qgt::PersonId("chen-jing"), "no"}, heard.reply());
    CHECK(codeOf(heard.value()) == "seat.wrong-code");
    world.channel->open({qgt::ExamId("exam-1"), qgt::PersonId("li-na"), "code"}, heard.reply());
    CHECK(codeOf(heard.value()) == "seat.no-such-paper");
    world.channel->open({qgt::ExamId("exam-2"), qgt::PersonId("chen-jing"), "code"}, heard.reply());
    CHECK(codeOf(heard.value()) == "seat.no-such-paper");
    CHECK(world.kept.records().empty());
    CHECK(world.channel->attempt() == nullptr);
    CHECK(codeOf(world.append({AttemptEventKind::Shown, 1, {}, 1})) == "seat.not-running");
    CHECK(codeOf(world.channel->invigilate(act(AttemptEventKind::Paused))) == "seat.not-running");
    CHECK(world.channel->tick().has_value());
}

TEST_CASE("a change is acknowledged when it is in the journal and in the mirror", "[seat]") {
    SeatWorld world;
    begin(world);
    bool there = false;
    world.channel->append({AttemptEventKind::Answered, qgt::test::kSingle, chosen({"C"}), 2},
                          [&](const qgt::Result<qgt::seat::Ack>& ack) {
                              REQUIRE(ack.has_value());
                              CHECK(ack->seq == 2);
                              CHECK(ack->remainingMs == 90 * kMsPerMinute);
                              there = world.record().events.back().seq == 2 &&
                                      world.mirror.events == world.record().events;
                          });
    CHECK(there);
}

TEST_CASE("what the journal did not take is an error, and may be sent again", "[seat]") {
    SeatWorld world;
    begin(world);
    const auto fault = GENERATE(FlakyJournal::Fault::NotKept, FlakyJournal::Fault::KeptAllTheSame);
    world.journal.fault = fault;
    const Change change{AttemptEventKind::Answered, qgt::test::kSingle, chosen({"C"}), 2};
    const std::string code = codeOf(world.append(change));
    CHECK(code.substr(0, 6) == "store.");
    CHECK(world.attempt().lastSeq() == 1);
    CHECK_FALSE(holds(world, "C"));
    CHECK(world.mirror.events.size() == 2);

    world.journal.fault = FlakyJournal::Fault::None;
    const auto again = world.append(change);
    REQUIRE(again.has_value());
    CHECK(again->seq == 2);
    CHECK(holds(world, "C"));
    CHECK(world.kinds() ==
          Kinds{AttemptEventKind::Started, AttemptEventKind::Shown, AttemptEventKind::Answered});
    CHECK(world.mirror.events == world.record().events);
    CHECK(answer(world, "D").has_value());
}

TEST_CASE("an attempt whose first write is in doubt is begun once", "[seat]") {
    SeatWorld world;
    world.journal.fault =
        GENERATE(FlakyJournal::Fault::NotKept, FlakyJournal::Fault::KeptAllTheSame);
    CHECK(codeOf(world.open(*world.channel)).substr(0, 6) == "store.");
    CHECK(world.channel->attempt() == nullptr);
    world.journal.fault = FlakyJournal::Fault::None;
    CHECK(world.open(*world.channel).has_value());
    CHECK(world.kept.records().size() == 1);
    CHECK(world.attempt().phase() == AttemptPhase::Running);
}

TEST_CASE("a mirror that fails is told, stops nothing, and gets what it missed", "[seat]") {
    SeatWorld world;
    begin(world);
    world.mirror.fails = true;
    CHECK(answer(world, "A").has_value());
    CHECK(answer(world, "B").has_value());
    REQUIRE(world.channel->mirrorProblem().has_value());
    CHECK(world.channel->mirrorProblem()->code == "file.io");
    CHECK(world.mirror.events.size() == 2);
    world.mirror.fails = false;
    CHECK(answer(world, "C").has_value());
    CHECK_FALSE(world.channel->mirrorProblem().has_value());
    CHECK(world.mirror.events == world.record().events);

    world.mirror.fails = true;
    CHECK(answer(world, "D").has_value());
    world.restart();
    world.mirror.fails = false;
    CHECK(world.open(*world.channel).has_value());
    CHECK(world.mirror.events == world.record().events);
}

TEST_CASE("a seat works without a mirror", "[seat]") {
    SeatWorld world;
    world.channel = std::make_unique<qgt::seat::LocalChannel>(
        qgt::seat::LocalChannelDeps{world.journal,
                                    world.papers,
                                    nullptr,
                                    world.clock,
                                    [] { return "a"; },
                                    "qgt test",
                                    qgt::InstallId("install")});
    begin(world);
    CHECK_FALSE(world.channel->mirrorProblem().has_value());
}

TEST_CASE("the program ticks every fifteen seconds and closes at the limit by itself", "[seat]") {
    SeatWorld world;
    world.papers.admission.terms = {kMsPerMinute, 0, 0, false};
    begin(world);
    world.pass(59 * kMsPerSecond);
    CHECK(world.kinds() == Kinds{AttemptEventKind::Started,
                                 AttemptEventKind::Shown,
                                 AttemptEventKind::Tick,
                                 AttemptEventKind::Tick,
                                 AttemptEventKind::Tick});
    CHECK(world.directives.empty());
    world.pass(5 * kMsPerSecond);
    CHECK(world.attempt().closed() == CloseReason::TimeUp);
    REQUIRE(world.directives.size() == 1);
    CHECK(world.directives[0].kind == Directive::Kind::Close);
    CHECK(world.directives[0].reason.empty());
    CHECK(codeOf(answer(world, "A")) == "seat.closed");
    CHECK(world.usedMs() == kMsPerMinute);
    // The receipt is there for whoever comes for it.
    const auto receipt = world.handIn();
    REQUIRE(receipt.has_value());
    CHECK(receipt->digest == world.attempt().lastDigest());
    CHECK(receipt->answered == 0);
}

TEST_CASE("a change that comes too late closes the attempt, and the seat is told", "[seat]") {
    SeatWorld world;
    world.papers.admission.terms = {kMsPerMinute, 0, 0, false};
    begin(world);
    CHECK(answer(world, "A").has_value());
    world.clock.advanceMs(kMsPerMinute);
    CHECK(codeOf(answer(world, "B")) == "seat.time-up");
    CHECK(holds(world, "A"));
    CHECK(world.attempt().closed() == CloseReason::TimeUp);
    CHECK(world.directives.size() == 1);
}

TEST_CASE("who hands in at the limit gets the receipt of the close", "[seat]") {
    SeatWorld world;
    world.papers.admission.terms = {kMsPerMinute, 0, 0, false};
    begin(world);
    CHECK(answer(world, "A").has_value());
    world.clock.advanceMs(2 * kMsPerMinute);
    const auto receipt = world.handIn();
    REQUIRE(receipt.has_value());
    CHECK(receipt->answered == 1);
    CHECK(receipt->at.ms == world.now().wall.ms - kMsPerMinute);
    CHECK(world.attempt().closed() == CloseReason::TimeUp);
    CHECK(world.directives.size() == 1);
}

TEST_CASE("handing in is once, its receipt as often as it is asked for", "[seat]") {
    SeatWorld world;
    begin(world);
    CHECK(answer(world, "A").has_value());
    CHECK(codeOf(world.handIn()) == "seat.too-early");
    world.pass(31 * kMsPerMinute);
    const auto receipt = world.handIn();
    REQUIRE(receipt.has_value());
    const std::size_t events = world.record().events.size();
    const auto again = world.handIn();
    REQUIRE(again.has_value());
    CHECK(again->digest == receipt->digest);
    CHECK(world.record().events.size() == events);
    CHECK(world.directives.empty());
    CHECK(codeOf(world.open(*world.channel)) == "seat.already-handed-in");
    world.restart();
    CHECK(codeOf(world.open(*world.channel)) == "seat.already-handed-in");
}

TEST_CASE("a second window takes over, and the first one is told so", "[seat]") {
    SeatWorld world;
    begin(world);
    CHECK(answer(world, "A").has_value());
    const auto second = world.window();
    REQUIRE(world.open(*second).has_value());
    CHECK(codeOf(answer(world, "B")) == "seat.elsewhere");
    CHECK(codeOf(answer(world, "B")) == "seat.elsewhere");
    CHECK(codeOf(world.handIn()) == "seat.elsewhere");
    CHECK(codeOf(world.channel->invigilate(act(AttemptEventKind::Paused))) == "seat.elsewhere");
    CHECK(codeOf(world.channel->tick()) == "seat.elsewhere");
    Heard<qgt::seat::Ack> heard;
    second->append({AttemptEventKind::Answered, qgt::test::kSingle, chosen({"C"}), 3},
                   heard.reply());
    CHECK(heard.value().has_value());
    // Opening takes it back, with what the other one did.
    REQUIRE(world.open(*world.channel).has_value());
    CHECK(holds(world, "C"));
    CHECK(answer(world, "D").has_value());
    second->append({AttemptEventKind::Answered, qgt::test::kSingle, chosen({"A"}), 4},
                   heard.reply());
    CHECK(codeOf(heard.value()) == "seat.elsewhere");
    CHECK(Attempt::replay(qgt::test::seatPaper(), world.record()).has_value());
}

TEST_CASE("who hands in in one window does not go on in another", "[seat]") {
    SeatWorld world;
    begin(world);
    world.pass(31 * kMsPerMinute);
    const auto second = world.window();
    REQUIRE(world.open(*second).has_value());
    Heard<qgt::seat::Receipt> heard;
    second->handIn(1, heard.reply());
    REQUIRE(heard.value().has_value());
    CHECK(codeOf(answer(world, "B")) == "seat.elsewhere");
}

TEST_CASE("a program that ended goes on by itself where nobody is needed", "[seat]") {
    SeatWorld world;
    begin(world);
    CHECK(answer(world, "B").has_value());
    world.pass(10 * kMsPerSecond);
    world.restart();
    world.clock.advanceMs(5 * kMsPerMinute);
    const auto opened = world.open(*world.channel);
    REQUIRE(opened.has_value());
    CHECK(opened->attempt.phase() == AttemptPhase::Running);
    CHECK(world.kinds() == Kinds{AttemptEventKind::Started,
                                 AttemptEventKind::Shown,
                                 AttemptEventKind::Answered,
                                 AttemptEventKind::CrashFound,
                                 AttemptEventKind::Resumed});
    CHECK(holds(world, "B"));
    CHECK(world.usedMs() == 5 * kMsPerMinute + 10 * kMsPerSecond);
    CHECK(world.papers.entries == std::vector<SeatEntry>{SeatEntry::Start, SeatEntry::Return});
}

TEST_CASE("where an invigilator is needed the seat waits for one", "[seat]") {
    SeatWorld world;
    world.papers.admission.terms.resumeNeedsCode = true;
    begin(world);
    world.restart();
    const auto opened = world.open(*world.channel);
    REQUIRE(opened.has_value());
    CHECK(opened->attempt.phase() == AttemptPhase::Interrupted);
    CHECK(codeOf(answer(world, "B")) == "seat.not-running");
    CHECK(world.channel->invigilate(act(AttemptEventKind::Resumed)).has_value());
    CHECK(answer(world, "B").has_value());
    REQUIRE(world.directives.size() == 1);
    CHECK(world.directives[0].kind == Directive::Kind::Resume);
}

TEST_CASE("time that ran out while the program was off closes as of the limit", "[seat]") {
    SeatWorld world;
    begin(world);
    CHECK(answer(world, "B").has_value());
    const qgt::Instant limit{world.now().wall.ms + 90 * kMsPerMinute};
    world.restart();
    world.clock.advanceMs(100 * kMsPerMinute);
    const auto opened = world.open(*world.channel);
    REQUIRE(opened.has_value());
    CHECK(opened->attempt.closed() == CloseReason::TimeUp);
    const auto receipt = world.handIn();
    REQUIRE(receipt.has_value());
    CHECK(receipt->at == limit);
    CHECK(receipt->answered == 1);
    CHECK(codeOf(world.open(*world.channel)) == "seat.already-handed-in");
}

TEST_CASE("what an invigilator does is told to the seat with what remains", "[seat]") {
    SeatWorld world;
    begin(world);
    CHECK(world.channel->invigilate(act(AttemptEventKind::Paused)).has_value());
    CHECK(codeOf(world.channel->invigilate(act(AttemptEventKind::Paused))) == "seat.act-unfit");
    world.pass(10 * kMsPerMinute);
    CHECK(world.channel->invigilate(act(AttemptEventKind::Resumed)).has_value());
    CHECK(
        world.channel->invigilate(act(AttemptEventKind::ExtraTime, 5 * kMsPerMinute)).has_value());
    CHECK(world.channel->invigilate(act(AttemptEventKind::Closed)).has_value());
    std::vector<Directive::Kind> kinds;
    for (const Directive& told : world.directives) {
        kinds.push_back(told.kind);
        CHECK(told.reason == "停电");
    }
    CHECK(kinds == std::vector<Directive::Kind>{Directive::Kind::Pause,
                                                Directive::Kind::Resume,
                                                Directive::Kind::Extend,
                                                Directive::Kind::Close});
    CHECK(world.directives[1].remainingMs == 90 * kMsPerMinute);
    CHECK(world.directives[2].remainingMs == 95 * kMsPerMinute);
    CHECK(world.attempt().closed() == CloseReason::Invigilator);
    CHECK(world.mirror.events == world.record().events);
}

TEST_CASE("an invigilator who says that all is used closes at the limit", "[seat]") {
    SeatWorld world;
    begin(world);
    world.clock.reboot("boot-2");
    world.clock.setWall({world.clock.now().ms - kMsPerMinute});
    world.restart();
    REQUIRE(world.open(*world.channel).has_value());
    CHECK(world.attempt().phase() == AttemptPhase::NeedsDecision);
    CHECK(
        world.channel->invigilate(act(AttemptEventKind::UsedTime, 90 * kMsPerMinute)).has_value());
    CHECK(world.attempt().closed() == CloseReason::TimeUp);
    REQUIRE(world.directives.size() == 1);
    CHECK(world.directives[0].kind == Directive::Kind::Close);
}

TEST_CASE("a reply may send the next change, or end the channel", "[seat]") {
    SeatWorld world;
    begin(world);
    bool second = false;
    world.channel->append(
        {AttemptEventKind::Flagged, qgt::test::kSingle, {}, 2}, [&](const auto& first) {
            CHECK(first.has_value());
            second =
                world.append({AttemptEventKind::Unflagged, qgt::test::kSingle, {}, 3}).has_value();
        });
    CHECK(second);
    world.channel->append({AttemptEventKind::Flagged, qgt::test::kSingle, {}, 4},
                          [&](const auto& /*ack*/) { world.channel.reset(); });
    CHECK(world.record().events.back().seq == 4);
}

TEST_CASE("an altered journal is not gone on with", "[seat]") {
    SeatWorld world;
    begin(world);
    world.papers.admission.paper.sections[0].tasks[0].stem += "?";
    world.restart();
    CHECK(codeOf(world.open(*world.channel)) == "seat.journal-broken");
    CHECK(world.channel->attempt() == nullptr);
}
