#include "app/runtime/exam_package_writer.h"
#include "app/runtime/exam_room.h"
#include "engine/core/os/files.h"
#include "engine/exam/answer_file.h"
#include "engine/seat/file_attempt_mirror.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_world.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace seat = qgt::seat;
namespace test = qgt::test;
using app::SittingStanding;
using qgt::PersonId;
using qgt::seat::AttemptEventKind;
using test::ExchangeWorld;
using test::SeatedHand;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;

template <typename Value>
std::string codeOf(const qgt::Result<Value>& result) {
    return result ? "" : result.error().code;
}

app::ExamStation::Facts facts() {
    return {"qgt test", nullptr};
}

/// Sits down, answers everything and hands in.
void sitWhole(ExchangeWorld& world, seat::SeatChannel& channel, const PersonId& who) {
    SeatedHand hand(world.clock(), channel);
    const auto opened = hand.open({world.exam(), who, world.sealing().startCode});
    REQUIRE(opened);
    hand.answer(opened->paper, world.keyOf(who), 1, opened->paper.slotCount());
    world.clock().advanceMs(kMinuteMs);
    REQUIRE(hand.handIn());
}

seat::InvigilatorAct goOn() {
    seat::InvigilatorAct act;
    act.kind = AttemptEventKind::Resumed;
    act.note.reason = "机器重启";
    return act;
}

std::vector<SittingStanding> standings(app::ExamStation& station) {
    const auto shelf = station.shelf();
    REQUIRE(shelf);
    REQUIRE(shelf->exams.size() == 1);
    std::vector<SittingStanding> all;
    std::ranges::transform(shelf->exams.front().seats,
                           std::back_inserter(all),
                           [](const app::StationSeat& seat) { return seat.standing; });
    return all;
}

std::map<PersonId, std::string> scoresIn(app::Workspace& workspace, const qgt::ExamId& id) {
    const auto scores = workspace.store().exams().scores(id);
    REQUIRE(scores);
    std::map<PersonId, std::string> bodies;
    for (const exam::ScoreRecord& score : *scores) {
        bodies[score.candidate] = score.body;
    }
    return bodies;
}

/// Answers brought from a station, with the slips that were signed there.
struct Brought {
    std::vector<app::AnswersGiven> files;
    std::vector<std::string> slips;
};

Brought broughtFrom(ExchangeWorld& world, app::ExamStation& station) {
    Brought brought;
    for (const PersonId& who : world.candidates()) {
        const auto answers = station.answers(world.exam(), who);
        REQUIRE(answers);
        CHECK(answers->closed);
        brought.files.push_back({answers->name, answers->bytes});
        brought.slips.push_back(answers->slip);
    }
    return brought;
}

/// Both sit one after the other; while the second one writes, the machine goes down.
Brought sitAtStation(ExchangeWorld& world) {
    const PersonId first = world.candidates()[0];
    const PersonId second = world.candidates()[1];
    auto place = world.folder("station");
    auto station = std::make_unique<app::ExamStation>(place, facts());
    REQUIRE(station->importPackage(world.package(), world.fingerprint()));
    CHECK(standings(*station) == std::vector{SittingStanding::Open, SittingStanding::Open});
    CHECK(station->shelf()->exams.front().seats[1].candidate.name == "沈岚");
    CHECK(codeOf(station->answers(world.exam(), first)) == "answers.none");

    sitWhole(world, station->channel(), first);
    CHECK(standings(*station) == std::vector{SittingStanding::HandedIn, SittingStanding::Open});
    SeatedHand hand(world.clock(), station->channel());
    const seat::SeatToken token{world.exam(), second, world.sealing().startCode};
    CHECK(codeOf(hand.open({world.exam(), second, "0000"})) == "seat.wrong-code");
    const auto opened = hand.open(token);
    REQUIRE(opened);
    const int half = opened->paper.slotCount() / 2;
    hand.answer(opened->paper, world.keyOf(second), 1, half);

    // The machine goes down and comes up again.
    station.reset();
    place.reset();
    world.clock().reboot("boot-2");
    world.clock().advanceMs(2 * kMinuteMs);
    place = world.folder("station");
    station = std::make_unique<app::ExamStation>(place, facts());
    CHECK(standings(*station) == std::vector{SittingStanding::HandedIn, SittingStanding::Begun});
    SeatedHand back(world.clock(), station->channel());
    REQUIRE(back.open(token));
    CHECK(station->attempt()->phase() == seat::AttemptPhase::Interrupted);
    CHECK(station->invigilate("WRONG", goOn()).error().code == "seat.wrong-code");
    REQUIRE(station->invigilate(world.sealing().invigilators.front().code, goOn()));
    back.answer(opened->paper, world.keyOf(second), half + 1, opened->paper.slotCount());
    world.clock().advanceMs(kMinuteMs);
    const auto receipt = back.handIn();
    REQUIRE(receipt);
    Brought brought = broughtFrom(world, *station);
    CHECK(brought.slips[1] == exam::receiptDigest(receipt->digest));
    return brought;
}

}  // namespace

TEST_CASE("two candidates in turn at a seat without a network are scored as at home",
          "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    const auto home = world.twin("home");
    const Brought brought = sitAtStation(world);
    app::ExamOffice& office = world.office();
    const auto taken = office.importAnswers(world.exam(), brought.files, world.ring());
    REQUIRE(taken);
    REQUIRE(taken->size() == 2);
    for (std::size_t i = 0; i < 2; ++i) {
        CHECK((*taken)[i].standing == app::AnswersStanding::Accepted);
        CHECK((*taken)[i].candidate == world.candidates()[i]);
        CHECK((*taken)[i].slip == brought.slips[i]);
    }
    REQUIRE(office.close(world.exam()));
    REQUIRE(office.score(world.exam(), &world.ring())->scored == 2);
    REQUIRE(office.publish(world.exam(), &world.ring()));

    app::ExamOffice homeOffice = world.officeOf(*home);
    for (const PersonId& who : world.candidates()) {
        app::ExamRoom room(home,
                           {who, world.unit().cadre().committee, {qgt::people::Role::Cadre}},
                           {"qgt test", {}, {}});
        sitWhole(world, room.channel(), who);
    }
    REQUIRE(homeOffice.close(world.exam()));
    REQUIRE(homeOffice.score(world.exam(), &world.ring()));
    const auto away = scoresIn(world.unit().workspace(), world.exam());
    REQUIRE(away.size() == 2);
    CHECK(away == scoresIn(*home, world.exam()));
    CHECK(away.begin()->second != away.rbegin()->second);
}

TEST_CASE("a station takes a package once, of its unit, and scores nothing",
          "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    const auto place = world.folder("station");
    app::ExamStation station(place, facts());

    // Nobody believes a unit by itself.
    const auto look = station.look(world.package());
    REQUIRE(look);
    CHECK(look->fingerprint == world.fingerprint());
    CHECK(look->candidates == 2);
    CHECK_FALSE(look->trusted);
    CHECK(codeOf(station.importPackage(world.package(), {})) == "package.root-unconfirmed");
    CHECK(station.shelf()->exams.empty());
    REQUIRE(station.importPackage(world.package(), world.fingerprint()));
    CHECK(station.look(world.package())->trusted);
    CHECK(station.look(world.package())->known);
    const auto held = place->store().exams().exam(world.exam()).value();
    REQUIRE(station.importPackage(world.package(), {}));
    CHECK(place->store().exams().exam(world.exam()).value() == held);
    CHECK(place->store().exams().papers(world.exam())->size() == 2);

    const auto read = seat::readPackage(world.package(), nullptr);
    REQUIRE(read);
    const auto stranger = qgt::integrity::KeyRing::create(read->keys.from);
    CHECK(codeOf(station.importPackage(*app::signedPackage(read->package, stranger), {})) ==
          "package.other-unit");
    CHECK(codeOf(station.importPackage(world.package().substr(1), {})) == "package.damaged");
    auto mixed = read->package;
    mixed.made.ms += 1;
    std::swap(mixed.seats[0].paper, mixed.seats[1].paper);
    CHECK(codeOf(station.importPackage(*app::signedPackage(mixed, world.ring()), {})) ==
          "package.other-papers");

    app::ExamOffice here = world.officeOf(*place);
    CHECK(codeOf(here.score(world.exam(), &world.ring())) == "exam.seat-half-only");
    CHECK(codeOf(here.renewStartCode(world.exam(), world.ring())) == "exam.seat-half-only");
    CHECK(codeOf(here.package(world.exam(), world.ring())) == "exam.seat-half-only");
    CHECK(codeOf(here.importAnswers(world.exam(), {}, world.ring())) == "exam.seat-half-only");

    // A lost start code: the later package brings the new one, the earlier not the old one back.
    const auto renewed = world.office().renewStartCode(world.exam(), world.ring());
    REQUIRE(renewed);
    world.clock().advanceMs(kMinuteMs);
    REQUIRE(station.importPackage(*world.office().package(world.exam(), world.ring()), {}));
    REQUIRE(station.importPackage(world.package(), {}));
    SeatedHand hand(world.clock(), station.channel());
    const PersonId who = world.candidates()[0];
    CHECK(codeOf(hand.open({world.exam(), who, world.sealing().startCode})) == "seat.wrong-code");
    CHECK(hand.open({world.exam(), who, *renewed}));

    // Where it was sealed there is nothing to import.
    app::ExamStation own(world.unit().shared(), facts());
    CHECK(codeOf(own.importPackage(world.package(), {})) == "package.own-exam");
}

TEST_CASE("what a disk lost at a station comes back from the second copy",
          "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    const PersonId who = world.candidates()[0];
    const seat::SeatToken token{world.exam(), who, world.sealing().startCode};
    const std::filesystem::path mirrors = folder.path() / "mirrors";
    const auto sit = [&](int from, int to) {
        seat::FileAttemptMirror mirror(mirrors);
        app::ExamStation station(world.folder("station"), {"qgt test", &mirror});
        REQUIRE(station.importPackage(world.package(), world.fingerprint()));
        SeatedHand hand(world.clock(), station.channel());
        const auto opened = hand.open(token);
        REQUIRE(opened);
        if (station.attempt()->phase() == seat::AttemptPhase::Interrupted) {
            REQUIRE(station.invigilate(world.sealing().invigilators.front().code, goOn()));
        }
        SeatedHand working(world.clock(), station.channel());
        REQUIRE(working.open(token));
        working.answer(opened->paper, world.keyOf(who), from, to);
    };
    const auto eventsOf = [&](app::Workspace& workspace) {
        return workspace.store().attempts().attemptsAt(world.exam()).value().front().events.size();
    };
    sit(1, 2);
    std::filesystem::copy(folder.path() / "station",
                          folder.path() / "older",
                          std::filesystem::copy_options::recursive);
    sit(3, 5);
    const std::size_t all = eventsOf(*world.folder("station"));

    const auto older = world.folder("older");
    REQUIRE(eventsOf(*older) < all);
    app::ExamStation station(older, facts());
    REQUIRE(station.bringBackMirrored(mirrors));
    CHECK(eventsOf(*older) == all);
    REQUIRE(station.bringBackMirrored(folder.path() / "nowhere"));
    SeatedHand hand(world.clock(), station.channel());
    REQUIRE(hand.open(token));
    CHECK_FALSE(station.attempt()->slotStates().at(4).answer == seat::TaskAnswer());
}

TEST_CASE("a station shows who sits where and what the rules are", "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    app::ExamStation station(world.folder("station"), facts());
    REQUIRE(station.importPackage(world.package(), world.fingerprint()));
    const auto notice = station.notice(world.exam(), world.candidates()[1]);
    REQUIRE(notice);
    CHECK(notice->candidate.name == "沈岚");
    CHECK(notice->extraPercent == 25);
    const auto usual = station.notice(world.exam(), world.candidates()[0]);
    REQUIRE(usual);
    CHECK(notice->entry.minutes == usual->entry.minutes + (usual->entry.minutes + 3) / 4);
    CHECK(notice->entry.needsCode);
    CHECK(notice->entry.standing == SittingStanding::Open);
    CHECK_FALSE(notice->sections.empty());
    CHECK(codeOf(station.notice(world.exam(), PersonId("nobody"))) == "exam.unknown");
}

TEST_CASE("packages and answers are the trainer's, and the audit chain has them",
          "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    app::ExamOffice cadre(world.unit().workspace(), world.unit().cadre(), {{}});
    CHECK(codeOf(cadre.package(world.exam(), world.ring())) == "rights.refused");
    CHECK(codeOf(cadre.importAnswers(world.exam(), {}, world.ring())) == "rights.refused");
    const auto stranger = qgt::integrity::KeyRing::create(world.ring().current().from);
    CHECK(codeOf(world.office().package(world.exam(), stranger)) == "sealed.damaged");
    REQUIRE(world.office().importAnswers(world.exam(), {{"x", "not answers"}}, world.ring()));
    std::vector<std::string> actions;
    const auto records = world.unit().workspace().store().audit().records();
    REQUIRE(records);
    std::ranges::transform(*records, std::back_inserter(actions), [](const auto& record) {
        return record.entry.action;
    });
    CHECK(std::ranges::count(actions, "exam.packaged") == 1);
    CHECK(std::ranges::count(actions, "exam.answers-imported") == 1);
    CHECK(std::ranges::count(actions, "rights.refused") == 2);
}
