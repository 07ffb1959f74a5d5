#include "app/runtime/certifying_answers.h"
#include "app/runtime/service_record.h"
#include "app/runtime/standing_attempts.h"
#include "engine/practice/item_history.h"
#include "tests/support/catch.h"
#include "tests/support/marking_world.h"
#include "tests/support/paper_room.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace test = qgt::test;
using qgt::PersonId;
using test::PaperRoom;

namespace {

/// Both read the sheet and it is recorded.
qgt::AttemptId recorded(PaperRoom& room) {
    room.enterAll(room.first);
    room.enterAll(room.second);
    const auto attempt = room.second.record(room.world.exam(), room.who, &room.world.ring());
    REQUIRE(attempt);
    return *attempt;
}

/// Answers that practice has of a person and that count.
std::size_t countingAnswers(qgt::store::Store& store, const PersonId& person) {
    const auto events = store.practice().answersOf(person).value();
    const auto withdrawn = qgt::practice::withdrawnAnswers(events);
    return static_cast<std::size_t>(std::ranges::count_if(events, [&](const auto& event) {
        return !event.undoOf && !withdrawn.contains({event.install.str(), event.seq});
    }));
}

}  // namespace

TEST_CASE("a sheet that was recorded for the wrong person is taken back by two, and entered anew",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    app::Workspace& workspace = room.world.unit().workspace();
    CHECK(room.first.contest(id, room.who, "x").error().code == "exam.sheet-not-recorded");
    const qgt::AttemptId wrong = recorded(room);
    REQUIRE(room.world.office().close(id));
    REQUIRE(room.world.office().score(id, &room.world.ring())->scored == 1);
    REQUIRE(countingAnswers(workspace.store(), room.who) > 0);

    CHECK(room.first.sheets(id)->at(1).mayContest);
    CHECK(room.first.uphold(id, room.who, "x").error().code == "exam.sheet-uncontested");
    CHECK(room.first.contest(id, room.who, " ").error().code == "exam.no-reason");
    REQUIRE_FALSE(room.first.contest(id, room.who, "这是郑华的卡").value());
    // One alone takes nothing back, and is not passed over.
    const app::PaperSheetRow doubted = room.second.sheets(id)->at(1);
    CHECK(doubted.recorded == wrong);
    CHECK(doubted.contested);
    REQUIRE(doubted.words.size() == 1);
    CHECK(doubted.words.front().reason == "这是郑华的卡");
    const qgt::Error contested{"exam.sheets-contested", {{"count", "1"}}};
    CHECK(room.world.office().score(id, &room.world.ring()).error() == contested);
    CHECK(room.world.office().publish(id, &room.world.ring()).error() == contested);
    REQUIRE(room.second.contest(id, room.who, "是郑华的，录到了别人名下").value());

    const app::PaperSheetRow back = room.first.sheets(id)->at(1);
    CHECK(back.recorded.empty());
    CHECK(back.awaited);
    CHECK(back.takenBack);
    CHECK(back.mayEnter);
    CHECK(room.world.office().board(id)->at(1).attempt.empty());
    CHECK(room.world.office().score(id, &room.world.ring()).error().code == "exam.sheets-open");
    CHECK(countingAnswers(workspace.store(), room.who) == 0);
    const app::StandingAttempts standing(workspace.store().attempts(),
                                         workspace.store().paperEntries());
    CHECK(standing.attemptsOf(room.who)->empty());
    CHECK(standing.attemptsAt(id)->empty());
    const auto sat =
        app::serviceRecordOf(
            workspace,
            {room.who, room.world.unit().cadre().committee, {qgt::people::Role::Cadre}},
            room.who)
            .value()
            .exams;
    REQUIRE(sat.size() == 1);
    CHECK(sat.front().sitting == app::RecordedSitting::NoneSoFar);
    // All of it is kept.
    CHECK(workspace.store().attempts().attemptsAt(id)->size() == 1);
    CHECK(workspace.store().exams().scores(id)->size() == 1);
    CHECK(room.told("exam.sheet-contested") == 1);
    CHECK(room.told("exam.sheet-taken-back") == 1);

    const qgt::AttemptId right = recorded(room);
    CHECK(right != wrong);
    CHECK(room.world.office().board(id)->at(1).attempt == right);
    REQUIRE(room.world.office().score(id, &room.world.ring())->scored == 1);
    CHECK(countingAnswers(workspace.store(), room.who) > 0);
    REQUIRE(room.world.office().publish(id, &room.world.ring()));
    CHECK(room.first.contest(id, room.who, "x").error().code == "exam.sheet-result-out");
    // Nor does it say anything of what this person knows.
    const auto told = app::certifyingAnswers(workspace, room.who).value();
    const auto sheet = room.first.look(id, room.who, &room.world.ring());
    REQUIRE(sheet);
    CHECK_FALSE(told.empty());
    CHECK(static_cast<int>(told.size()) <= sheet->paper.slotCount());
    CHECK(workspace.store().verify().value().sound());
}

TEST_CASE("a recording that is contested stays where somebody with the sheet in hand says so",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    const qgt::AttemptId attempt = recorded(room);
    REQUIRE(room.world.office().close(id));
    app::PaperDesk third(room.world.unit().workspace(), room.colleague("龚平"), "qgt test");
    REQUIRE_FALSE(room.first.contest(id, room.who, "像是别人的字").value());
    REQUIRE(third.uphold(id, room.who, "核对过准考证号"));
    const app::PaperSheetRow row = room.first.sheets(id)->at(1);
    CHECK(row.recorded == attempt);
    CHECK_FALSE(row.contested);
    CHECK(row.words.size() == 2);
    CHECK(room.told("exam.sheet-upheld") == 1);
    REQUIRE(room.world.office().score(id, &room.world.ring()));
    // Nobody has to do with the own sheet.
    app::PaperDesk candidate(
        room.world.unit().workspace(),
        {room.who, room.world.unit().trainer().committee, room.world.unit().trainer().roles},
        "qgt test");
    CHECK(candidate.contest(id, room.who, "x").error().code == "exam.entry-own");
    CHECK_FALSE(candidate.sheets(id)->at(1).mayContest);
    CHECK(room.world.office().publish(id, &room.world.ring()));
}

TEST_CASE(
    "what counts of several attempts is said anew after a sheet was taken back and another "
    "one recorded",
    "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    app::ExamStation station(room.world.folder("machine"), {"qgt test", nullptr});
    REQUIRE(station.importPackage(room.world.package(), room.world.fingerprint()));
    test::SeatedHand hand(room.world.clock(), station.channel());
    const auto seated = hand.open({id, room.who, room.world.sealing().startCode});
    REQUIRE(seated);
    hand.answer(seated->paper, room.world.keyOf(room.who), 1, 4);
    room.world.clock().advanceMs(qgt::kMsPerMinute);
    REQUIRE(hand.handIn());
    const auto file = station.answers(id, room.who);
    REQUIRE(file);
    REQUIRE(room.world.office().importAnswers(id, {{file->name, file->bytes}}, room.world.ring()));
    const qgt::AttemptId machine = room.world.office().board(id)->at(1).attempt;
    recorded(room);
    REQUIRE(room.world.office().close(id));
    REQUIRE(room.world.office().choose(id, machine, "在电脑上答完的"));
    REQUIRE_FALSE(room.first.contest(id, room.who, "录错了人").value());
    REQUIRE(room.second.contest(id, room.who, "录错了人").value());
    // The only one that is left counts.
    CHECK_FALSE(room.world.office().board(id)->at(1).undecided);
    CHECK(room.world.office().board(id)->at(1).attempt == machine);
    // What was said was not said of this one.
    const qgt::AttemptId paper = recorded(room);
    CHECK(room.world.office().board(id)->at(1).undecided);
    REQUIRE(room.world.office().choose(id, paper, "电脑坏了，接着在纸上答完"));
    CHECK(room.world.office().board(id)->at(1).attempt == paper);
    CHECK(room.world.office().board(id)->at(1).attempts.size() == 2);
}

TEST_CASE("marks of answers that were taken back count no longer, and nobody has them to mark",
          "[runtime][exam][paper][marking]") {
    test::MarkingWorld world;
    const qgt::ExamId id = world.written.id;
    app::Workspace& workspace = world.unit.workspace();
    const std::vector<PersonId> readers{world.written.rater(1).person,
                                        world.written.rater(2).person};
    const qgt::AttemptId paper = world.fromPaper(0, readers);
    REQUIRE(world.office().choose(id, paper, "电脑坏了"));
    REQUIRE(world.office().score(id, nullptr));
    world.handOut(1, 1);
    world.markAll(0, true);
    REQUIRE(world.office().score(id, nullptr));
    const app::SeatRow before = world.office().board(id)->front();
    REQUIRE(before.attempt == paper);
    REQUIRE(before.result->complete);

    app::PaperDesk first(workspace, world.written.rater(1), "qgt test");
    app::PaperDesk second(workspace, world.written.rater(2), "qgt test");
    const PersonId who = world.candidate(0);
    REQUIRE_FALSE(first.contest(id, who, "录错了人").value());
    REQUIRE(second.contest(id, who, "录错了人").value());
    // One alone does not say that there is no sheet of this candidate.
    CHECK_FALSE(second.putAside(id, who, "不是他的卡").value());
    CHECK(second.putAside(id, who, "不是他的卡").error().code == "exam.aside-again");
    CHECK(world.office().score(id, nullptr).error().code == "exam.sheets-open");
    CHECK(second.sheets(id)->front().aside.size() == 1);
    CHECK(first.putAside(id, who, "不是他的卡").value());
    // What was answered at the machine counts, and nobody has marked that.
    const app::SeatRow after = world.office().board(id)->front();
    CHECK(after.attempt != paper);
    REQUIRE(world.office().score(id, nullptr));
    CHECK_FALSE(world.office().board(id)->front().result->complete);
    CHECK(world.overview().notHandedOut == 2);
    const auto answers = world.rater(0).answers(id, nullptr);
    REQUIRE(answers.has_value());
    for (const app::BlindAnswer& answer : *answers) {
        CHECK(answer.given != "纸上写的");
    }
    CHECK(world.office().publish(id, nullptr).error().code == "exam.not-scored");
}

TEST_CASE("an answer sheet that turns up after the results is taken with a reason and scored",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    const PersonId forgotten = room.world.candidates()[0];
    const qgt::AttemptId known = recorded(room);
    REQUIRE(room.world.office().close(id));
    REQUIRE(room.world.office().score(id, &room.world.ring()));
    REQUIRE(room.world.office().publish(id, &room.world.ring()));
    // Whoever had nothing when it was published is named in the audit chain.
    const auto audited = room.world.unit().workspace().store().audit().records().value();
    const auto published = std::ranges::find_if(
        audited, [](const auto& record) { return record.entry.action == "exam.published"; });
    REQUIRE(published != audited.end());
    CHECK(std::ranges::count(published->entry.details,
                             std::pair<std::string, std::string>("without", forgotten.str())) == 1);
    const auto before = room.world.unit().workspace().store().exams().scores(id).value();

    const auto rows = room.first.sheets(id);
    REQUIRE(rows);
    CHECK(rows->at(0).mayEnter);
    CHECK_FALSE(rows->at(1).mayEnter);
    CHECK(rows->at(1).isOut);
    CHECK(room.first.enter(id, room.who, 1, {}).error().code == "exam.sheet-result-out");
    CHECK(room.first.contest(id, room.who, "x").error().code == "exam.sheet-result-out");
    room.who = forgotten;
    room.enterAll(room.first);
    room.enterAll(room.second);
    CHECK(room.first.record(id, forgotten, &room.world.ring()).error().code ==
          "exam.sheet-late-unexplained");
    const auto late = room.first.record(id, forgotten, &room.world.ring(), "夹在座位表里");
    REQUIRE(late);
    const app::SeatRow row = room.world.office().board(id)->at(0);
    CHECK(row.attempt == *late);
    REQUIRE(row.result);
    CHECK(row.result->got > 0);
    CHECK(room.world.office().board(id)->at(1).attempt == known);
    // What was out is as it was.
    const auto after = room.world.unit().workspace().store().exams().scores(id).value();
    CHECK(after.size() == before.size() + 1);
    CHECK(std::ranges::count(after, before.front()) == 1);
    CHECK_FALSE(room.second.sheets(id)->at(0).mayEnter);
    CHECK(room.world.unit().workspace().store().verify().value().sound());
}

TEST_CASE("a sheet whose entries cannot be read stops no other, and is withdrawn and entered anew",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    qgt::store::Store& store = room.world.unit().workspace().store();
    room.enterAll(room.first);
    exam::PaperEntryLine broken;
    broken.exam = id;
    broken.candidate = room.world.candidates()[0];
    broken.kind = GENERATE(exam::PaperEntryKind::Unreadable, exam::PaperEntryKind::Finished);
    broken.by = room.who;
    REQUIRE(store.paperEntries().append(broken));
    const auto rows = room.second.sheets(id);
    REQUIRE(rows);
    CHECK(rows->at(0).damaged);
    CHECK(rows->at(0).mayWithdraw);
    CHECK_FALSE(rows->at(0).mayEnter);
    CHECK_FALSE(rows->at(1).damaged);
    CHECK(rows->at(1).mayEnter);
    room.enterAll(room.second);
    REQUIRE(room.second.record(id, room.who, &room.world.ring()));
    // It is waited for as any other sheet.
    REQUIRE(room.world.office().close(id));
    CHECK(room.world.office().score(id, &room.world.ring()).error().code == "exam.sheets-open");
    const PersonId whose = room.world.candidates()[0];
    CHECK(room.first.open(id, whose, &room.world.ring()).error().code == "exam.entry-damaged");
    CHECK(room.first.withdraw(id, whose, broken.by, "x").error().code == "exam.entry-nothing");
    const bool anew = GENERATE(true, false);
    if (anew) {
        REQUIRE(room.first.withdraw(id, whose, {}, "录入记录读不出来"));
        CHECK(room.first.sheets(id)->at(0).awaited);
        room.who = whose;
        room.enterAll(room.first);
        room.enterAll(room.second);
        REQUIRE(room.second.record(id, whose, &room.world.ring()));
    } else {
        REQUIRE(room.first.putAside(id, whose, "没有这份卡"));
    }
    CHECK_FALSE(room.first.sheets(id)->at(0).damaged);
    CHECK(room.world.office().score(id, &room.world.ring())->scored == (anew ? 2 : 1));
    CHECK(store.verify().value().sound());
}
