#include "app/runtime/appeal_filing.h"
#include "app/runtime/exam_appeals.h"
#include "app/runtime/exam_room.h"
#include "app/runtime/exam_stages.h"
#include "app/runtime/waiting_work.h"
#include "tests/support/catch.h"
#include "tests/support/paper_room.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <string>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace test = qgt::test;
using qgt::AppealId;
using qgt::PersonId;
using test::PaperRoom;

namespace {

/// A sheet whose second task both readers misread: its results are out, and the candidate appeals.
struct MisreadSheet {
    explicit MisreadSheet(const test::TempFolder& folder) : room(folder.path()) {
        enterMisread(room.first);
        enterMisread(room.second);
        const auto made = room.second.record(id(), room.who, &room.world.ring());
        REQUIRE(made);
        attempt = *made;
        REQUIRE(room.world.office().close(id()));
        REQUIRE(room.world.office().score(id(), &room.world.ring()));
        REQUIRE(room.world.office().publish(id(), &room.world.ring()));
        const auto filed = app::AppealFiling(room.world.unit().workspace(), candidate())
                               .file(attempt, 0, "第二题我选对了");
        REQUIRE(filed);
        appeal = *filed;
    }

    [[nodiscard]] qgt::ExamId id() { return room.world.exam(); }

    [[nodiscard]] qgt::people::Actor candidate() {
        return {room.who, room.world.unit().cadre().committee, {qgt::people::Role::Cadre}};
    }

    void enterMisread(app::PaperDesk& desk) {
        const auto opened = desk.open(id(), room.who, &room.world.ring());
        REQUIRE(opened);
        for (int slot = 1; slot <= opened->paper.slotCount(); ++slot) {
            // What is right at even slots is read as a blank at the second.
            REQUIRE(desk.enter(
                id(),
                room.who,
                slot,
                slot == 2 ? qgt::seat::TaskAnswer() : room.answerAt(opened->paper, slot)));
        }
        REQUIRE(desk.finish(id(), room.who));
    }

    [[nodiscard]] app::ExamAppeals deciding(const qgt::people::Actor& actor) {
        return {room.world.unit().workspace(), actor};
    }

    [[nodiscard]] app::PaperDesk desk(const qgt::people::Actor& actor) {
        return {room.world.unit().workspace(), actor, "qgt test"};
    }

    [[nodiscard]] int got() { return room.world.office().board(id())->at(1).result->got; }

    [[nodiscard]] exam::AppealState state(const qgt::people::Actor& actor) {
        return deciding(actor).list(id())->front().state;
    }

    PaperRoom room;
    qgt::AttemptId attempt;
    AppealId appeal;
};

}  // namespace

TEST_CASE("a sheet that was misread is read anew for an appeal, and the candidate gets more",
          "[runtime][exam][paper]") {
    const test::TempFolder folder;
    MisreadSheet misread(folder);
    PaperRoom& room = misread.room;
    const qgt::people::Actor third = room.colleague("龚平");
    const qgt::people::Actor fourth = room.colleague("汤原");
    const int before = misread.got();
    // Who read the sheet does not judge its appeal.
    CHECK(misread.deciding(room.world.unit().trainer())
              .reread(misread.appeal, "看错了")
              .error()
              .code == "appeal.read-by-you");
    auto deciding = misread.deciding(third);
    CHECK(deciding.reread(misread.appeal, " ").error().code == "exam.no-reason");
    REQUIRE(deciding.look(misread.appeal, &room.world.ring())->fromPaper);
    REQUIRE(deciding.reread(misread.appeal, "第二题看着是涂了"));
    CHECK(deciding.reread(misread.appeal, "x").error().code == "appeal.decided");
    CHECK(misread.state(third) == exam::AppealState::Correcting);
    CHECK(misread.got() == before);
    const app::PaperSheetRow row = misread.desk(third).sheets(misread.id())->at(1);
    CHECK(row.rereading);
    CHECK(row.mayEnter);
    CHECK_FALSE(room.first.sheets(misread.id())->at(1).mayEnter);
    CHECK(room.first.open(misread.id(), room.who, &room.world.ring()).error().code ==
          "exam.entry-read-before");
    const auto work = app::waitingWork(room.world.unit().workspace(), fourth);
    CHECK(std::ranges::count(*work, app::WaitingKind::Entry, &app::WaitingWork::kind) == 1);

    auto one = misread.desk(third);
    auto other = misread.desk(fourth);
    room.enterAll(one);
    CHECK(one.record(misread.id(), room.who, &room.world.ring()).error().code ==
          "exam.entry-waits");
    room.enterAll(other);
    REQUIRE(other.record(misread.id(), room.who, &room.world.ring()) == misread.attempt);
    CHECK(misread.got() > before);
    CHECK(misread.state(third) == exam::AppealState::Accepted);
    const auto entry = misread.deciding(third).list(misread.id())->front();
    CHECK(entry.change->before == before);
    CHECK(entry.change->after == misread.got());
    // Every later reckoning goes by what stands on the sheet, and the candidate sees it.
    const int after = misread.got();
    REQUIRE(room.world.office().score(misread.id(), &room.world.ring()));
    CHECK(misread.got() == after);
    app::ExamRoom hers(room.world.unit().shared(), misread.candidate(), {"qgt test", {}, {}});
    const auto result = hers.result(misread.attempt);
    REQUIRE(result);
    REQUIRE(result->answers.size() > 1);
    CHECK_FALSE(result->answers[1].answer.empty());
    CHECK(room.told("appeal.reread") == 1);
    CHECK(room.told("exam.sheet-reread") == 1);
    CHECK(room.world.unit().workspace().store().verify().value().sound());
}

TEST_CASE(
    "a new reading that gives no more, or is given up, leaves the result and opens the appeal",
    "[runtime][exam][paper]") {
    const test::TempFolder folder;
    MisreadSheet misread(folder);
    PaperRoom& room = misread.room;
    const qgt::people::Actor third = room.colleague("龚平");
    const qgt::people::Actor fourth = room.colleague("汤原");
    const int before = misread.got();
    REQUIRE(misread.deciding(third).reread(misread.appeal, "再看一遍"));
    auto one = misread.desk(third);
    auto other = misread.desk(fourth);
    const bool less = GENERATE(true, false);
    if (less) {
        for (app::PaperDesk* const desk : {&one, &other}) {
            const auto opened = desk->open(misread.id(), room.who, &room.world.ring());
            REQUIRE(opened);
            for (int slot = 1; slot <= opened->paper.slotCount(); ++slot) {
                REQUIRE(desk->enter(misread.id(), room.who, slot, {}));
            }
            REQUIRE(desk->finish(misread.id(), room.who));
        }
        REQUIRE(one.record(misread.id(), room.who, &room.world.ring()));
    } else {
        REQUIRE(one.enter(misread.id(), room.who, 1, {}));
        CHECK(one.giveUpReread(misread.id(), room.who, " ").error().code == "exam.no-reason");
        REQUIRE(one.giveUpReread(misread.id(), room.who, "卡找不到了"));
        CHECK(one.giveUpReread(misread.id(), room.who, "x").error().code ==
              "exam.sheet-result-out");
    }
    CHECK(misread.got() == before);
    CHECK(misread.state(third) == exam::AppealState::Open);
    const app::PaperSheetRow row = other.sheets(misread.id())->at(1);
    CHECK_FALSE(row.rereading);
    CHECK(row.recorded == misread.attempt);
    CHECK(other.look(misread.id(), room.who, &room.world.ring()));
    // Who reads it anew is a reader too; where nobody else is left, one of them decides.
    CHECK(misread.deciding(third).list(misread.id())->front().byNecessity == less);
    const auto decided = misread.deciding(third).reject(misread.appeal, "和卡上一样");
    CHECK((less ? decided.has_value() : decided.error().code == "appeal.read-by-you"));
    CHECK(room.world.unit().workspace().store().verify().value().sound());
}
