#include "engine/exam/appeal.h"
#include "tests/qml/hands.h"
#include "tests/qml/office_hands.h"
#include "tests/qml/offscreen.h"
#include "tests/qml/paper_drill.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>

namespace app = qgt::app;
namespace exam = qgt::exam;

using app::ExamAppealsModel;
using app::ExamOfficeViewModel;
using app::ExamSheetsModel;
using qgt::people::Role;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Office;
using qgt::test::PaperDrill;
using qgt::test::seen;
using qgt::test::write;
using View = ExamOfficeViewModel::View;

namespace {

/// The first sheet as two others than whoever is signed in read it, both blank.
qgt::AttemptId recordedByOthers(PaperDrill& drill) {
    const auto rows = drill.own().sheets(drill.id).value();
    for (const std::size_t who : {1U, 2U}) {
        app::PaperDesk desk(
            drill.workspace(), {rows[who].candidate.person, {}, {Role::Trainer}}, "qgt test");
        const auto opened = desk.open(drill.id, drill.first, nullptr);
        REQUIRE(opened);
        for (int slot = 1; slot <= opened->paper.slotCount(); ++slot) {
            REQUIRE(desk.enter(drill.id, drill.first, slot, {}));
        }
        REQUIRE(desk.finish(drill.id, drill.first));
    }
    const auto attempt = drill.own().record(drill.id, drill.first, nullptr);
    REQUIRE(attempt);
    return *attempt;
}

}  // namespace

TEST_CASE("a sheet that was misread is read anew for an appeal, or what was recorded stays",
          "[flows][office][paper]") {
    Office office;
    PaperDrill drill(office);
    qgt::test::Desk& desk = office.desk;
    exam::Appeal appeal;
    appeal.id = qgt::AppealId("appeal");
    appeal.exam = drill.id;
    appeal.attempt = recordedByOthers(drill);
    appeal.candidate = drill.first;
    appeal.text = "第一题我涂了";
    app::ExamOffice trainer(drill.workspace(), office.page().desk()->actor, {QGT_WORKER_PROGRAM});
    REQUIRE(trainer.close(drill.id));
    REQUIRE(trainer.score(drill.id, nullptr));
    REQUIRE(trainer.publish(drill.id, nullptr));
    REQUIRE(drill.workspace().store().appeals().saveAppeal(appeal));
    office.room().refresh();
    clickNamed(desk, QStringLiteral("公布与复核…"));
    REQUIRE(office.page().view() == View::Appeals);
    ExamAppealsModel& appeals = *office.page().appeals();
    appeals.open(0);
    REQUIRE(appeals.opened());
    CHECK(appeals.rereadable());
    checkInEveryLook(desk, "office-appeal-sheet");
    appeals.reread(QStringLiteral("卡上是涂了"));
    CAPTURE(appeals.problem().toStdString());
    REQUIRE_FALSE(appeals.opened());
    CHECK(seen(desk, appeals.done()));
    CHECK(appeals.entries()->rows()[0].state == QStringLiteral("等答题卡重读"));
    desk.press(Qt::Key_Escape);

    office.page().openSheets();
    ExamSheetsModel& sheets = *office.page().sheets();
    CHECK(sheets.sheets()->rows()[0].state == QStringLiteral("有复核，要重读"));
    checkInEveryLook(desk, "office-sheets-reread");
    sheets.open(0);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Entry);
    CHECK_FALSE(sheets.late());
    desk.press(Qt::Key_Escape);
    sheets.beginWithdrawal(0);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Withdrawal);
    checkInEveryLook(desk, "office-sheet-reread-left");
    write(desk, QStringLiteral("卡找不到了"));
    clickNamed(desk, QStringLiteral("原来计入的不变"));
    CHECK(sheets.problem().isEmpty());
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::List);
    CHECK(seen(desk, sheets.done()));
    CHECK(sheets.sheets()->rows()[0].state == QStringLiteral("已计入"));
    checkQuiet(desk);
}

TEST_CASE("that there is no sheet where one was recorded takes two to say",
          "[flows][office][paper]") {
    Office office;
    PaperDrill drill(office);
    drill.recordFirst();
    REQUIRE_FALSE(drill.own().contest(drill.id, drill.first, "是别人的卡").value());
    REQUIRE(drill.colleague().contest(drill.id, drill.first, "是别人的卡").value());
    office.page().openSheets();
    ExamSheetsModel& sheets = *office.page().sheets();
    sheets.beginWithdrawal(0);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Withdrawal);
    CHECK(sheets.recordedOnce());
    checkInEveryLook(office.desk, "office-sheet-recorded-once");
    write(office.desk, QStringLiteral("他没有交卡"));
    clickNamed(office.desk, QStringLiteral("不属于这场考试"));
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::List);
    CHECK(seen(office.desk, sheets.done()));
    CHECK(sheets.sheets()->rows()[0].state ==
          QStringLiteral("周岚说不属于这场考试，等另一个人也看"));
    REQUIRE(drill.colleague().putAside(drill.id, drill.first, "没有交卡").value());
    office.desk.press(Qt::Key_Escape);
    office.page().openSheets();
    CHECK(sheets.sheets()->rows()[0].state == QStringLiteral("未录"));
    checkQuiet(office.desk);
}

TEST_CASE("a recording whose entries cannot be read is doubted, and taken back or kept",
          "[flows][office][paper]") {
    Office office;
    PaperDrill drill(office);
    drill.recordFirst();
    exam::PaperEntryLine broken;
    broken.exam = drill.id;
    broken.candidate = drill.first;
    broken.kind = exam::PaperEntryKind::Finished;
    broken.by = drill.first;
    REQUIRE(drill.workspace().store().paperEntries().append(broken));
    office.page().openSheets();
    ExamSheetsModel& sheets = *office.page().sheets();
    CHECK(sheets.sheets()->rows()[0].state == QStringLiteral("已计入；录入记录读不出来"));
    sheets.open(0);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Recording);
    CHECK(seen(office.desk, sheets.recordingWords()));
    checkInEveryLook(office.desk, "office-sheet-recording-damaged");
    write(office.desk, QStringLiteral("重录"));
    clickNamed(office.desk, QStringLiteral("要收回"));
    CHECK(sheets.problem().isEmpty());
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::List);
    CHECK(sheets.sheets()->rows()[0].state.contains(QStringLiteral("周岚")));
    checkQuiet(office.desk);
}
