#include "app/runtime/exam_prints.h"
#include "app/runtime/exam_stages.h"
#include "app/runtime/paper_desk.h"
#include "engine/exam/exam_lock.h"
#include "engine/exam/paper_keys.h"
#include "tests/support/catch.h"
#include "tests/support/paper_room.h"
#include "tests/support/small_exam.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace test = qgt::test;
using qgt::PersonId;
using test::PaperRoom;

TEST_CASE("a sheet that two persons entered is an attempt that is scored like any other",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    room.enterAll(room.first);
    CHECK(room.first.record(id, room.who, &room.world.ring()).error().code == "exam.entry-waits");
    CHECK(room.first.open(id, room.who, &room.world.ring()).error().code == "exam.entry-over");
    room.enterAll(room.second);
    const auto compared = room.first.compare(id, room.who, &room.world.ring());
    REQUIRE(compared);
    CHECK(compared->differences.empty());
    CHECK(compared->names.at(compared->second) == "唐敏");
    CHECK(compared->mine);
    CHECK(room.first.record(id, room.who, nullptr).error().code == "keys.none");
    // Who sat it has nothing to do with the own sheet, whatever else that person may do.
    app::PaperDesk candidate(
        room.world.unit().workspace(),
        {room.who, room.world.unit().trainer().committee, room.world.unit().trainer().roles},
        "qgt test");
    CHECK(candidate.open(id, room.who, &room.world.ring()).error().code == "exam.entry-own");
    CHECK(candidate.settle(id, room.who, 1, {}).error().code == "exam.entry-own");
    CHECK(candidate.record(id, room.who, &room.world.ring()).error().code == "exam.entry-own");
    CHECK_FALSE(candidate.sheets(id)->at(1).mayEnter);
    const auto attempt = room.second.record(id, room.who, &room.world.ring());
    REQUIRE(attempt);
    CHECK(room.first.record(id, room.who, &room.world.ring()).error().code ==
          "exam.entry-recorded");
    CHECK(room.first.sheets(id)->at(1).recorded == *attempt);

    const app::SeatRow row = room.world.office().board(id)->at(1);
    CHECK(row.attempt == *attempt);
    CHECK(row.fromPaper);
    CHECK(row.incidents.empty());
    REQUIRE(room.world.office().close(id));
    REQUIRE(room.world.office().score(id, &room.world.ring())->scored == 1);
    // The same answers at a seat: the first candidate's paper is the one that was copied.
    const exam::ScoringKey key = room.world.keyOf(room.world.candidates()[0]);
    std::vector<qgt::seat::SlotState> states(key.tasks.size());
    for (std::size_t i = 0; i < states.size(); ++i) {
        states[i].answer = room.answerAt(compared->paper, static_cast<int>(i) + 1);
    }
    const exam::ExamResult there =
        exam::scorePaper(key, states, {}, room.world.unit().workspace().bank());
    CHECK(room.world.office().board(id)->at(1).result->got == there.got);
    CHECK(there.got > 0);
    CHECK(there.got < there.most);
    REQUIRE(room.world.office().publish(id, &room.world.ring()));
    CHECK(room.first.sheets(id)->at(1).isOut);
    CHECK(room.first.open(id, room.who, &room.world.ring()).error().code ==
          "exam.sheet-result-out");
    CHECK(room.world.unit().workspace().store().verify().value().sound());
}

TEST_CASE("what two persons read differently is settled before it counts, and who did it is known",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    const auto opened = room.second.open(id, room.who, &room.world.ring());
    REQUIRE(opened);
    CHECK(room.second.finish(id, room.who).error().code == "exam.entry-unfinished");
    const auto slip = exam::answerFromKeys(*opened->paper.task(1), "D");
    const auto other = exam::answerFromKeys(*opened->paper.task(1), "C");
    REQUIRE(slip);
    REQUIRE(other);
    room.enterAll(room.first);
    REQUIRE(room.second.enter(id, room.who, 1, room.answerAt(opened->paper, 1)));
    REQUIRE(room.second.enter(id, room.who, 2, {}));
    // The program ended here. Who comes back finds what was entered, and nothing of the other one.
    const auto back = room.second.open(id, room.who, &room.world.ring());
    REQUIRE(back);
    CHECK(back->own.answers.size() == 2);
    CHECK(back->own.answers.at(1) == room.answerAt(opened->paper, 1));
    CHECK(back->own.answers.at(2).empty());
    // Nobody is named on a paper that is copied.
    CHECK(back->paper.candidate == qgt::seat::SeatCandidate());
    for (int slot = 1; slot <= opened->paper.slotCount(); ++slot) {
        REQUIRE(room.second.enter(id, room.who, slot, room.answerAt(opened->paper, slot)));
    }
    const bool isD = exam::keysOf(*opened->paper.task(1), room.answerAt(opened->paper, 1)) == "D";
    // A line that could not be read back is refused where it is written.
    for (const int slot : {-1, 0, 9999}) {
        CHECK(room.second.enter(id, room.who, slot, *slip).error().code == "exam.entry-unfit");
    }
    REQUIRE(room.second.enter(id, room.who, 1, isD ? *other : *slip));
    // Before both are through nobody sees anything of the other, and the list has no answers.
    CHECK(room.first.compare(id, room.who, &room.world.ring()).error().code == "exam.entry-waits");
    CHECK(room.first.settle(id, room.who, 1, *slip).error().code == "exam.entry-waits");
    const auto before = room.first.sheets(id);
    CHECK(before->at(1).readers.size() == 2);
    CHECK(before->at(1).finished() == 1);
    CHECK_FALSE(before->at(0).mine);
    CHECK(before->at(0).mayEnter);
    REQUIRE(room.second.finish(id, room.who));

    CHECK(room.first.record(id, room.who, &room.world.ring()).error().code == "exam.entry-differs");
    // One of the two who read it says nothing alone; the other one has to say the same.
    REQUIRE(room.second.settle(id, room.who, 1, *slip));
    CHECK(room.first.record(id, room.who, &room.world.ring()).error().code == "exam.entry-differs");
    const auto alone = room.first.compare(id, room.who, &room.world.ring());
    REQUIRE(alone->differences.size() == 1);
    CHECK_FALSE(alone->differences.front().counts);
    CHECK(alone->names.at(alone->differences.front().said.front().by) == "唐敏");
    app::PaperDesk third(room.world.unit().workspace(), room.colleague("龚平"), "qgt test");
    if (const bool both = GENERATE(true, false); both) {
        REQUIRE(room.first.settle(id, room.who, 1, *slip));
        const auto settled = room.first.compare(id, room.who, &room.world.ring());
        CHECK(settled->differences.front().counts == *slip);
        CHECK(settled->differences.front().said.size() == 2);
    } else {
        CHECK_FALSE(third.compare(id, room.who, &room.world.ring())->mine);
        for (const int slot : {-1, 0, 9999}) {
            CHECK(third.settle(id, room.who, slot, *other).error().code == "exam.entry-unfit");
        }
        REQUIRE(third.settle(id, room.who, 1, *other));
        const auto settled = room.first.compare(id, room.who, &room.world.ring());
        CHECK(settled->differences.front().counts == *other);
        CHECK(settled->names.at(settled->differences.front().said.back().by) == "龚平");
    }
    REQUIRE(room.first.record(id, room.who, &room.world.ring()));
    CHECK(room.first.settle(id, room.who, 1, *other).error().code == "exam.entry-recorded");
    CHECK(room.told("exam.sheet-entered") == 2);
    CHECK(room.told("exam.sheet-settled") == 2);
    CHECK(room.told("exam.sheet-recorded") == 1);
}

TEST_CASE("nothing is scored or published while a sheet is entered and not recorded",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    room.enterAll(room.first);
    REQUIRE(room.world.office().close(id));
    const qgt::Error open{"exam.sheets-open", {{"count", "1"}}};
    CHECK(room.world.office().score(id, &room.world.ring()).error() == open);
    CHECK(room.world.office().publish(id, &room.world.ring()).error() == open);
    room.enterAll(room.second);
    CHECK(room.world.office().score(id, &room.world.ring()).error() == open);
    if (const bool counts = GENERATE(true, false); counts) {
        REQUIRE(room.second.record(id, room.who, &room.world.ring()));
    } else {
        // Withdrawn to be entered anew, it is waited for.
        REQUIRE(room.second.withdraw(id, room.who, {}, "录错了人"));
        CHECK(room.first.sheets(id)->at(1).awaited);
        CHECK(room.world.office().score(id, &room.world.ring()).error() == open);
        CHECK(room.world.office().publish(id, &room.world.ring()).error() == open);
        CHECK(room.second.putAside(id, room.who, " ").error().code == "exam.no-reason");
        REQUIRE(room.second.putAside(id, room.who, "这张卡是隔壁考场的"));
        CHECK(room.told("exam.sheet-put-aside") == 1);
        CHECK(room.told("exam.sheet-withdrawn") == 1);
    }
    REQUIRE(room.world.office().score(id, &room.world.ring()));
    if (room.first.sheets(id)->at(1).recorded.empty()) {
        // Nor is anything released while one is on its way.
        REQUIRE(room.second.enter(id, room.who, 1, {}));
        app::ExamStages stages(room.world.unit().workspace(), room.world.unit().trainer());
        const auto rows = stages.rows(id);
        REQUIRE(rows);
        CHECK(rows->front().notYet == open);
        REQUIRE(room.second.putAside(id, room.who, "又拿错了"));
    }
    CHECK(room.world.office().publish(id, &room.world.ring()));
}

TEST_CASE("what was entered is withdrawn with a reason and entered anew, and that is known",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    const PersonId tang = room.colleague("汤原").person;
    const PersonId trainer = room.world.unit().trainer().person;
    CHECK(room.first.withdraw(id, room.who, trainer, "错了").error().code == "exam.entry-nothing");
    room.enterAll(room.first);
    CHECK(room.first.sheets(id)->at(1).mayWithdraw);
    CHECK_FALSE(room.first.sheets(id)->at(0).mayWithdraw);
    CHECK(room.first.withdraw(id, room.who, trainer, " ").error().code == "exam.no-reason");
    CHECK(room.first.withdraw(id, room.who, tang, "错了").error().code == "exam.entry-nothing");
    REQUIRE(room.first.withdraw(id, room.who, trainer, "拿错了一份"));
    CHECK(room.first.sheets(id)->at(1).readers.empty());
    CHECK(room.first.open(id, room.who, &room.world.ring())->own.answers.empty());
    room.enterAll(room.first);
    REQUIRE(room.second.enter(id, room.who, 1, {}));
    // Somebody fell ill over it; anybody may make room for another one.
    const PersonId ill = room.first.sheets(id)->at(1).readers.at(1).person;
    REQUIRE(room.first.withdraw(id, room.who, ill, "唐敏病了"));
    app::PaperDesk third(room.world.unit().workspace(), room.colleague("龚平"), "qgt test");
    room.enterAll(third);
    CHECK(room.first.withdraw(id, room.who, trainer, "错了").error().code == "exam.entry-compared");
    REQUIRE(room.first.record(id, room.who, &room.world.ring()));
    CHECK_FALSE(room.first.sheets(id)->at(1).mayWithdraw);
    CHECK(room.first.withdraw(id, room.who, {}, "错了").error().code == "exam.entry-recorded");
    CHECK(room.told("exam.sheet-withdrawn") == 2);
    const auto lines = room.world.unit().workspace().store().paperEntries().lines(id, room.who);
    CHECK(std::ranges::count(*lines, "唐敏病了", &exam::PaperEntryLine::body) == 1);
    CHECK(room.world.unit().workspace().store().verify().value().sound());
}

TEST_CASE("an act on a sheet and its entry in the audit chain are one transaction",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    room.enterUnfinished(room.first);
    room.enterAll(room.second);
    qgt::store::Store& store = room.world.unit().workspace().store();
    // Inside another transaction there is none of their own, so nothing of them is kept.
    const auto together = [&store](const auto& act) {
        qgt::Status done = qgt::ok();
        CHECK(store.batch([&] {
            done = act();
            return qgt::ok();
        }));
        return done.has_value() ? std::string() : done.error().code;
    };
    CHECK(together([&] { return room.first.finish(id, room.who); }) == "store.internal");
    CHECK(room.told("exam.sheet-entered") == 1);
    REQUIRE(room.first.finish(id, room.who));
    CHECK(together([&] { return room.first.settle(id, room.who, 1, {}); }) == "store.internal");
    CHECK(room.told("exam.sheet-settled") == 0);
    CHECK(together([&] {
              return room.first.record(id, room.who, &room.world.ring()).map([](const auto&) {
                  return std::monostate();
              });
          }) == "store.internal");
    CHECK(room.told("exam.sheet-recorded") == 0);
    CHECK(together([&] { return room.first.withdraw(id, room.who, {}, "错了"); }) ==
          "store.internal");
    CHECK(room.told("exam.sheet-withdrawn") == 0);
    CHECK(store.attempts().attemptsAt(id)->empty());
    CHECK(store.verify().value().sound());
}

TEST_CASE("an answer sheet beside an attempt at a seat is one of two, and prints are recorded",
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

    CHECK(room.first.sheets(id)->at(1).elsewhere);
    room.enterAll(room.first);
    room.enterAll(room.second);
    const auto attempt = room.first.record(id, room.who, &room.world.ring());
    REQUIRE(attempt);
    const app::SeatRow row = room.world.office().board(id)->at(1);
    CHECK(row.undecided);
    REQUIRE(row.attempts.size() == 2);
    CHECK(std::ranges::count_if(row.attempts, &app::SeatAttempt::fromPaper) == 1);
    REQUIRE(room.world.office().close(id));
    CHECK(room.world.office().score(id, &room.world.ring()).error().code ==
          "exam.attempts-undecided");
    REQUIRE(room.world.office().choose(id, *attempt, "电脑坏了，接着在纸上答完"));
    CHECK(room.world.office().board(id)->at(1).fromPaper);

    // Sheets are for trainers, and every print is in the audit chain before it is made.
    qgt::people::Actor cadre = room.world.unit().cadre();
    app::PaperDesk desk(room.world.unit().workspace(), cadre, "qgt test");
    CHECK(desk.sheets(id).error().code == "rights.refused");
    CHECK(desk.enter(id, room.who, 1, {}).error().code == "rights.refused");
    app::ExamPrints refused(room.world.unit().workspace(), cadre);
    CHECK(refused.papers(id, app::ExamPrint::Key, &room.world.ring()).error().code ==
          "rights.refused");

    app::ExamPrints prints(room.world.unit().workspace(), room.world.unit().trainer());
    CHECK(prints.papers(id, app::ExamPrint::Paper, nullptr).error().code == "keys.none");
    const auto papers = prints.papers(id, app::ExamPrint::Paper, &room.world.ring());
    REQUIRE(papers);
    REQUIRE(papers->size() == 1);
    CHECK(papers->front().variant.candidates == room.world.candidates());
    CHECK(papers->front().paper.candidate == qgt::seat::SeatCandidate());
    const auto session = prints.session(id, app::ExamPrint::SessionRecord);
    REQUIRE(session);
    CHECK(session->seats.size() == 2);
    CHECK(session->programDigest.size() == 64);
    const auto records = room.world.unit().workspace().store().audit().records().value();
    CHECK(session->chain == qgt::integrity::headOf(records));
    CHECK(records.back().entry.action == "exam.printed");
    CHECK(prints.session(id, app::ExamPrint::ResultSheet).error().code == "exam.no-results-yet");

    // A case in which the way depends on what was decided is printed too.
    const test::SmallExam small;
    const auto candidates = test::candidatesNamed(2);
    exam::HeldExam cases = test::examFor(candidates, 2, 7);
    cases.id = qgt::ExamId("cases");
    cases.state = exam::ExamState::Sealed;
    const auto frozen =
        exam::freezePapers({small.blueprint, *small.bank, cases, candidates, small.forms});
    REQUIRE(frozen);
    std::vector<exam::StoredPaper> stored;
    for (const exam::FrozenPaper& one : *frozen) {
        stored.push_back(exam::storedPaper(one, nullptr).value());
    }
    REQUIRE(room.world.unit().workspace().store().exams().saveSealed(cases, stored));
    const auto copied = prints.papers(cases.id, app::ExamPrint::AnswerSheet, nullptr);
    REQUIRE(copied);
    CHECK(copied->front().paper.task(9)->scenario);
}
