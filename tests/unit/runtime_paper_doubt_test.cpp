#include "app/runtime/exam_room.h"
#include "app/runtime/waiting_work.h"
#include "tests/support/catch.h"
#include "tests/support/marking_world.h"
#include "tests/support/paper_room.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace test = qgt::test;
using qgt::PersonId;
using test::PaperRoom;

namespace {

/// Both read the sheet and it is recorded.
qgt::AttemptId onRecord(PaperRoom& room) {
    room.enterAll(room.first);
    room.enterAll(room.second);
    const auto attempt = room.second.record(room.world.exam(), room.who, &room.world.ring());
    REQUIRE(attempt);
    return *attempt;
}

}  // namespace

TEST_CASE("what both read alike can be looked at, and looking at a recorded sheet is on record",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    room.enterAll(room.first);
    CHECK(room.first.look(id, room.who, &room.world.ring()).error().code ==
          "exam.sheet-not-recorded");
    room.enterAll(room.second);
    const auto before = room.first.compare(id, room.who, &room.world.ring());
    REQUIRE(before);
    CHECK(static_cast<int>(before->alike.size()) == before->paper.slotCount());
    CHECK(before->alike.at(2) == room.answerAt(before->paper, 2));
    CHECK_FALSE(before->recorded);
    REQUIRE(room.second.record(id, room.who, &room.world.ring()));
    CHECK(room.told("exam.sheet-looked") == 0);
    const auto looked = room.first.look(id, room.who, &room.world.ring());
    REQUIRE(looked);
    CHECK(looked->recorded);
    CHECK(looked->alike == before->alike);
    CHECK(room.told("exam.sheet-looked") == 1);
    // Results are out: what was read stays to be looked at, not to be changed.
    REQUIRE(room.world.office().close(id));
    REQUIRE(room.world.office().score(id, &room.world.ring()));
    REQUIRE(room.world.office().publish(id, &room.world.ring()));
    CHECK(room.first.look(id, room.who, &room.world.ring()));
    CHECK(room.told("exam.sheet-looked") == 2);
}

TEST_CASE("who looks at a sheet that others read gets none of its answers to mark",
          "[runtime][exam][paper][marking]") {
    test::MarkingWorld world;
    const qgt::ExamId id = world.written.id;
    app::Workspace& workspace = world.unit.workspace();
    const qgt::AttemptId paper =
        world.fromPaper(0, {world.unit.trainer().person, world.written.rater(2).person});
    REQUIRE(world.office().choose(id, paper, "电脑坏了"));
    REQUIRE(world.office().score(id, nullptr));
    app::PaperDesk looking(workspace, world.written.rater(0), "qgt test");
    const auto look = [&](const char* action) {
        const auto told = workspace.store().audit().records().value();
        return std::ranges::count_if(
            told, [action](const auto& record) { return record.entry.action == action; });
    };
    REQUIRE(looking.look(id, world.candidate(0), nullptr));
    REQUIRE(looking.look(id, world.candidate(0), nullptr));
    CHECK(look("exam.sheet-looked") == 2);
    world.handOut(1, 2);
    const auto hers = world.rater(0).answers(id, nullptr);
    REQUIRE(hers);
    CHECK_FALSE(hers->empty());
    CHECK(std::ranges::none_of(
        *hers, [](const app::BlindAnswer& answer) { return answer.given == "纸上写的"; }));
    const auto his = world.rater(1).answers(id, nullptr);
    REQUIRE(his);
    CHECK(std::ranges::count(*his, "纸上写的", &app::BlindAnswer::given) == 2);
    // Nor does anybody look who has answers in hand, whosesoever they are.
    app::PaperDesk marking(workspace, world.written.rater(1), "qgt test");
    CHECK(marking.look(id, world.candidate(0), nullptr).error().code == "exam.sheet-marker");
    CHECK(look("exam.sheet-looked") == 2);
    world.markAll(1, true);
    CHECK(marking.look(id, world.candidate(0), nullptr));
    CHECK(workspace.store().verify().value().sound());
}

TEST_CASE("a late sheet that was begun stops no marks when other answers came before it",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    const PersonId forgotten = room.world.candidates()[0];
    app::ExamStation station(room.world.folder("machine"), {"qgt test", nullptr});
    REQUIRE(station.importPackage(room.world.package(), room.world.fingerprint()));
    test::SeatedHand hand(room.world.clock(), station.channel());
    const auto seated = hand.open({id, forgotten, room.world.sealing().startCode});
    REQUIRE(seated);
    hand.answer(seated->paper, room.world.keyOf(forgotten), 1, 4);
    room.world.clock().advanceMs(qgt::kMsPerMinute);
    REQUIRE(hand.handIn());
    const auto file = station.answers(id, forgotten);
    REQUIRE(file);
    onRecord(room);
    REQUIRE(room.world.office().close(id));
    REQUIRE(room.world.office().score(id, &room.world.ring()));
    REQUIRE(room.world.office().publish(id, &room.world.ring()));

    REQUIRE(room.first.enter(id, forgotten, 1, {}));
    CHECK(room.world.office().score(id, &room.world.ring()).error().code == "exam.sheets-open");
    const auto looked =
        room.world.office().lookAtAnswers(id, {{file->name, file->bytes}}, room.world.ring());
    REQUIRE(looked);
    REQUIRE(room.world.office().importAnswers(id,
                                              {{file->name, file->bytes, looked->front().digest}},
                                              room.world.ring(),
                                              "U 盘落在考场"));
    // Nothing becomes of the sheet any more, so nobody waits for it, and it can be put aside.
    CHECK(room.world.office().score(id, &room.world.ring()));
    const app::PaperSheetRow row = room.first.sheets(id)->at(0);
    CHECK(row.isOut);
    CHECK_FALSE(row.mayEnter);
    CHECK(row.mayWithdraw);
    CHECK(room.first.putAside(id, forgotten, "机上交了").value());
    CHECK_FALSE(room.first.sheets(id)->at(0).mayWithdraw);
    CHECK(room.world.unit().workspace().store().verify().value().sound());
}

TEST_CASE("a result that was shown is not taken back by those alone who read the sheet",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    qgt::store::Store& store = room.world.unit().workspace().store();
    const qgt::AttemptId attempt = onRecord(room);
    REQUIRE(room.world.office().close(id));
    REQUIRE(room.world.office().score(id, &room.world.ring()));
    CHECK_FALSE(room.first.sheets(id)->at(1).isShown);
    exam::StageRelease stage;
    stage.exam = id;
    stage.stage = qgt::bank::ReleaseStage::Provisional;
    stage.at = room.world.clock().now();
    stage.by = room.world.unit().trainer().person;
    REQUIRE(store.appeals().saveStage(stage));
    CHECK(room.first.sheets(id)->at(1).isShown);
    CHECK_FALSE(room.first.contest(id, room.who, "录错了人").value());
    CHECK_FALSE(room.second.contest(id, room.who, "录错了人").value());
    const app::PaperSheetRow doubted = room.first.sheets(id)->at(1);
    CHECK(doubted.recorded == attempt);
    CHECK(doubted.contested);
    CHECK(room.world.office().publish(id, &room.world.ring()).error().code ==
          "exam.sheets-contested");
    app::PaperDesk third(room.world.unit().workspace(), room.colleague("龚平"), "qgt test");
    CHECK(third.contest(id, room.who, "是郑华的字").value());
    CHECK(room.first.sheets(id)->at(1).recorded.empty());
    app::ExamRoom hers(room.world.unit().shared(),
                       {room.who, room.world.unit().cadre().committee, {qgt::people::Role::Cadre}},
                       {"qgt test", {}, {}});
    CHECK(hers.shelf()->exams.front().takenBack);
    const auto audited = store.audit().records().value();
    CHECK(audited.back().entry.action == "exam.sheet-taken-back");
    CHECK(std::ranges::count(audited.back().entry.details,
                             std::pair<std::string, std::string>("shown", "yes")) == 1);
}

TEST_CASE("a recording whose entries cannot be read is contested by two and entered anew",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    qgt::store::Store& store = room.world.unit().workspace().store();
    const qgt::AttemptId attempt = onRecord(room);
    exam::PaperEntryLine broken;
    broken.exam = id;
    broken.candidate = room.who;
    broken.kind = exam::PaperEntryKind::Unreadable;
    REQUIRE(store.paperEntries().append(broken));
    const app::PaperSheetRow row = room.first.sheets(id)->at(1);
    CHECK(row.damaged);
    CHECK(row.mayContest);
    CHECK(row.contested);
    REQUIRE(room.world.office().close(id));
    CHECK(room.world.office().score(id, &room.world.ring()).error().code ==
          "exam.sheets-contested");
    app::PaperDesk third(room.world.unit().workspace(), room.colleague("龚平"), "qgt test");
    if (const bool stays = GENERATE(true, false); stays) {
        REQUIRE(third.uphold(id, room.who, "对着卡核对过"));
        CHECK(room.first.sheets(id)->at(1).recorded == attempt);
    } else {
        CHECK_FALSE(third.contest(id, room.who, "读不出来").value());
        CHECK(room.first.contest(id, room.who, "重录").value());
        CHECK_FALSE(room.first.sheets(id)->at(1).damaged);
        onRecord(room);
    }
    CHECK(room.world.office().score(id, &room.world.ring())->scored == 1);
    CHECK(store.verify().value().sound());
}

TEST_CASE("sheets that are doubted, awaited or late wait for whoever can do something about them",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    PaperRoom room(folder.path());
    const qgt::ExamId id = room.world.exam();
    const qgt::people::Actor third = room.colleague("龚平");
    const auto waits = [&](const qgt::people::Actor& actor) {
        std::vector<std::pair<app::WaitingKind, int>> kinds;
        const auto work = app::waitingWork(room.world.unit().workspace(), actor);
        REQUIRE(work);
        for (const app::WaitingWork& one : *work) {
            kinds.emplace_back(one.kind, one.count);
        }
        return kinds;
    };
    using Kinds = std::vector<std::pair<app::WaitingKind, int>>;
    onRecord(room);
    REQUIRE(room.world.office().close(id));
    CHECK(waits(third).empty());
    REQUIRE_FALSE(room.first.contest(id, room.who, "录错了人").value());
    CHECK(waits(third) == Kinds{{app::WaitingKind::Doubt, 1}});
    CHECK(waits(room.world.unit().trainer()).empty());  // said already
    REQUIRE(room.second.contest(id, room.who, "录错了人").value());
    CHECK(waits(third) == Kinds{{app::WaitingKind::Entry, 1}});
    REQUIRE_FALSE(room.first.putAside(id, room.who, "没有她的卡").value());
    CHECK(waits(third) == Kinds{{app::WaitingKind::Doubt, 1}, {app::WaitingKind::Entry, 1}});
    app::PaperDesk other(room.world.unit().workspace(), third, "qgt test");
    REQUIRE(other.putAside(id, room.who, "没有她的卡").value());
    CHECK(waits(third).empty());
    REQUIRE(room.world.office().score(id, &room.world.ring()));
    REQUIRE(room.world.office().publish(id, &room.world.ring()));
    // A sheet that comes after the results.
    room.enterAll(room.first);
    CHECK(waits(third) == Kinds{{app::WaitingKind::Entry, 1}});
    CHECK(waits(room.world.unit().trainer()).empty());
    room.enterAll(room.second);
    CHECK(waits(third) == Kinds{{app::WaitingKind::Sheet, 1}});
    REQUIRE(other.record(id, room.who, &room.world.ring(), "夹在座位表里"));
    CHECK(waits(third).empty());
}
