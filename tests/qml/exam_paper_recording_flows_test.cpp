#include "tests/qml/hands.h"
#include "tests/qml/office_hands.h"
#include "tests/qml/offscreen.h"
#include "tests/qml/paper_drill.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>

namespace app = qgt::app;
namespace exam = qgt::exam;

using app::ExamOfficeViewModel;
using app::ExamRoomModel;
using app::ExamSheetsModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Office;
using qgt::test::PaperDrill;
using qgt::test::seen;
using qgt::test::write;
using View = ExamOfficeViewModel::View;

TEST_CASE("a recorded sheet is looked at, contested by one and taken back with another",
          "[flows][office][paper]") {
    Office office;
    PaperDrill drill(office);
    drill.recordFirst();
    qgt::test::Desk& desk = office.desk;
    clickNamed(desk, QStringLiteral("答题卡…"));
    REQUIRE(office.page().view() == View::Sheets);
    ExamSheetsModel& sheets = *office.page().sheets();
    desk.press(Qt::Key_Return);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Compare);
    REQUIRE(sheets.looks());
    CHECK(sheets.readAlike().startsWith(QStringLiteral("1 ")));
    CHECK(seen(desk, sheets.readAlike()));
    CHECK_FALSE(seen(desk, QStringLiteral("计入成绩")));
    checkInEveryLook(desk, "office-sheet-look");
    clickNamed(desk, QStringLiteral("要收回…"));
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Recording);
    checkInEveryLook(desk, "office-sheet-recording");
    // Not without a reason.
    sheets.contest(QStringLiteral(" "));
    CHECK(seen(desk, sheets.problem()));
    write(desk, QStringLiteral("是别人的卡"));
    clickNamed(desk, QStringLiteral("要收回"));
    CHECK(sheets.problem().isEmpty());
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::List);
    CHECK(seen(desk, sheets.done()));
    CHECK(sheets.sheets()->rows()[0].state.contains(QStringLiteral("周岚")));
    checkInEveryLook(desk, "office-sheets-contested");
    // Whoever comes next sees who said it and why, and may say that it stays.
    desk.press(Qt::Key_Delete);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Recording);
    CHECK(seen(desk, sheets.recordingWords()));
    CHECK(sheets.recordingWords().contains(QStringLiteral("是别人的卡")));
    checkInEveryLook(desk, "office-sheet-contested");
    desk.press(Qt::Key_Escape);
    CHECK(drill.colleague().contest(drill.id, drill.first, "是别人的").value());
    desk.press(Qt::Key_Escape);
    REQUIRE(office.page().view() == View::Room);
    CHECK(office.room().seats()->rows()[0].state == QStringLiteral("未到"));
    office.page().openSheets();
    CHECK(sheets.sheets()->rows()[0].state == QStringLiteral("已收回，等着录对的那份"));
    desk.press(Qt::Key_Return);
    CHECK(sheets.stage() == ExamSheetsModel::Stage::Entry);
    checkQuiet(desk);
}

TEST_CASE("a recording that was contested by mistake is upheld", "[flows][office][paper]") {
    Office office;
    PaperDrill drill(office);
    drill.recordFirst();
    REQUIRE_FALSE(drill.colleague().contest(drill.id, drill.first, "像别人的字").value());
    office.page().openSheets();
    ExamSheetsModel& sheets = *office.page().sheets();
    sheets.beginWithdrawal(0);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Recording);
    write(office.desk, QStringLiteral("核对过准考证号"));
    clickNamed(office.desk, QStringLiteral("保留"));
    CHECK(sheets.problem().isEmpty());
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::List);
    CHECK(seen(office.desk, sheets.done()));
    checkQuiet(office.desk);
}

TEST_CASE("who has no answers is named before results go out, and a late sheet is still taken",
          "[flows][office][paper]") {
    Office office;
    PaperDrill drill(office);
    drill.recordFirst();
    qgt::test::Desk& desk = office.desk;
    app::ExamOffice trainer(drill.workspace(), office.page().desk()->actor, {QGT_WORKER_PROGRAM});
    REQUIRE(trainer.close(drill.id));
    REQUIRE(trainer.score(drill.id, nullptr));
    office.room().refresh();
    REQUIRE(office.room().step() == ExamRoomModel::Step::Publish);
    const QString name = office.room().seats()->rows()[2].name;
    CHECK(office.room().seats()->rows()[2].state == QStringLiteral("没有答卷"));
    CHECK(office.room().nextStep().contains(name));
    CHECK(seen(desk, office.room().nextStep()));
    checkInEveryLook(desk, "office-room-missing");
    clickNamed(desk, QStringLiteral("公布成绩…"));
    CHECK(office.room().questionText().contains(name));
    CHECK(seen(desk, office.room().questionText()));
    checkInEveryLook(desk, "office-publish-missing");
    clickNamed(desk, QStringLiteral("是，公布"));
    CHECK(office.room().problem().isEmpty());
    REQUIRE(office.room().step() == ExamRoomModel::Step::Nothing);

    clickNamed(desk, QStringLiteral("答题卡…"));
    REQUIRE(office.page().view() == View::Sheets);
    ExamSheetsModel& sheets = *office.page().sheets();
    CHECK(sheets.late());
    CHECK_FALSE(sheets.sheets()->rows()[0].withdrawable);
    checkInEveryLook(desk, "office-sheets-late");
    // The third sheet lay in the seat list.
    const auto rows = drill.own().sheets(drill.id).value();
    drill.first = rows[2].candidate.person;
    for (app::PaperDesk one : {drill.own(), drill.colleague()}) {
        const auto opened = one.open(drill.id, drill.first, nullptr);
        REQUIRE(opened);
        for (int slot = 1; slot <= opened->paper.slotCount(); ++slot) {
            REQUIRE(one.enter(drill.id, drill.first, slot, {}));
        }
        REQUIRE(one.finish(drill.id, drill.first));
    }
    desk.press(Qt::Key_Escape);
    office.page().openSheets();
    sheets.open(2);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Compare);
    checkInEveryLook(desk, "office-sheet-late");
    sheets.record(QStringLiteral(" "));
    CHECK(seen(desk, sheets.problem()));
    office.fill(QStringLiteral("为什么到现在才录"), QStringLiteral("夹在座位表里"));
    clickNamed(desk, QStringLiteral("计入并评分"));
    CHECK(sheets.problem().isEmpty());
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::List);
    desk.press(Qt::Key_Escape);
    REQUIRE(office.page().view() == View::Room);
    CHECK(office.room().results()->rowCount() == 2);
    checkQuiet(desk);
}

TEST_CASE("a sheet whose entries cannot be read is named beside the others, and is withdrawn",
          "[flows][office][paper]") {
    Office office;
    PaperDrill drill(office);
    drill.recordFirst();
    exam::PaperEntryLine broken;
    broken.exam = drill.id;
    broken.candidate = drill.own().sheets(drill.id).value()[2].candidate.person;
    broken.kind = exam::PaperEntryKind::Finished;
    broken.by = drill.first;
    REQUIRE(drill.workspace().store().paperEntries().append(broken));
    office.page().openSheets();
    ExamSheetsModel& sheets = *office.page().sheets();
    CHECK(sheets.problem().isEmpty());
    CHECK(sheets.sheets()->rows()[2].state == QStringLiteral("录入记录读不出来"));
    checkInEveryLook(office.desk, "office-sheets-damaged");
    sheets.open(2);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Withdrawal);
    checkInEveryLook(office.desk, "office-sheet-damaged");
    write(office.desk, QStringLiteral("读不出来"));
    clickNamed(office.desk, QStringLiteral("整份撤回"));
    CHECK(sheets.problem().isEmpty());
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::List);
    CHECK(sheets.sheets()->rows()[2].state == QStringLiteral("已撤回，等着重录"));
    checkQuiet(office.desk);
}
