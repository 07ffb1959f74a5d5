#include "engine/bank/blueprint_writer.h"
#include "engine/exam/exam_lock.h"
#include "engine/integrity/digest.h"
#include "tests/qml/hands.h"
#include "tests/qml/office_hands.h"
#include "tests/qml/offscreen.h"
#include "tests/qml/paper_drill.h"
#include "tests/support/catch.h"
#include "tests/support/small_exam.h"

#include <filesystem>
#include <string>
#include <vector>

#include <QFile>
#include <QFileInfo>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace seat = qgt::seat;

using app::ExamOfficeViewModel;
using app::ExamPrintModel;
using app::ExamSheetsModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::controlNamed;
using qgt::test::Office;
using qgt::test::PaperDrill;
using qgt::test::seen;
using qgt::test::write;
using View = ExamOfficeViewModel::View;

namespace {

/// Puts a sealed exam into the store that has every kind of task and, last, a case, and opens it.
/// Gives the letter with which the case of the first variant goes on at its start.
QString openWithCase(Office& office) {
    const qgt::test::SmallExam small;
    qgt::app::Workspace& workspace = *office.page().desk()->workspace;
    exam::HeldExam held;
    held.id = qgt::ExamId("cases");
    held.title = "纸面案例";
    held.seed = 7;
    held.forms = 2;
    held.state = exam::ExamState::Sealed;
    held.opens = office.desk.clock.now();
    held.closes = {held.opens.ms + 60 * qgt::kMsPerMinute};
    held.blueprint = qgt::bank::blueprintYaml(small.blueprint, qgt::integrity::digestHex).value();
    std::vector<seat::SeatCandidate> seated;
    const auto persons = workspace.store().people().persons().value();
    for (const auto& person : persons) {
        const std::string number = std::to_string(seated.size() + 1);
        held.candidates.push_back({person.id, number, {}, {}});
        seated.push_back({person.id, person.name, {}, {}, number});
    }
    const auto frozen =
        exam::freezePapers({small.blueprint, *small.bank, held, seated, small.forms});
    REQUIRE(frozen);
    std::vector<exam::StoredPaper> stored;
    for (const exam::FrozenPaper& one : *frozen) {
        stored.push_back(exam::storedPaper(one, nullptr).value());
    }
    REQUIRE(workspace.store().exams().saveSealed(held, stored));
    office.show();
    office.page().open(0);
    REQUIRE(office.page().view() == View::Room);
    const seat::SeatCase& scenario =
        frozen->front().seat.sections.back().tasks.front().scenario.value();
    const auto& choices = scenario.nodes.at(static_cast<std::size_t>(scenario.start)).choices;
    return choices.front().next >= 0 ? QStringLiteral("a") : QStringLiteral("b");
}

}  // namespace

TEST_CASE("an exam prints its papers, its lists and its record, each to a file of its own",
          "[flows][office][print]") {
    Office office;
    const PaperDrill drill(office);
    qgt::test::Desk& desk = office.desk;
    desk.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(office.page().view() == View::Prints);
    ExamPrintModel& prints = *office.page().prints();
    CHECK(seen(desk, prints.purpose()));
    checkInEveryLook(desk, "office-prints");
    const qgt::test::TempFolder folder;
    const QString place = QString::fromStdString(folder.path().string());
    office.fill(QStringLiteral("PDF 存到哪个文件夹；文件只有您能读"), place);
    clickNamed(desk, QStringLiteral("存为 PDF"));
    CHECK(prints.problem().isEmpty());
    CHECK(seen(desk, prints.done()));
    const QByteArray shots = qgetenv("QGT_SHOTS");
    for (int row = 0; row < 7; ++row) {
        CAPTURE(row);
        prints.choose(row);
        CHECK(prints.caution().isEmpty());
        prints.savePdf(place);
        if (row == 6) {  // nothing is scored yet
            CHECK(prints.problem().contains(QStringLiteral("评分")));
            continue;
        }
        CAPTURE(prints.problem().toStdString());
        REQUIRE(prints.problem().isEmpty());
        const QString path = prints.done().section(QStringLiteral("："), 1);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().startsWith("%PDF"));
        CHECK(QFileInfo(path).permissions().testFlag(QFile::ReadOther) == false);
        if (!shots.isEmpty()) {
            QFile::copy(path, QString::fromUtf8(shots) + QStringLiteral("/print-%1.pdf").arg(row));
        }
    }
    desk.press(Qt::Key_Escape);
    CHECK(office.page().view() == View::Room);
    checkQuiet(desk);
}

TEST_CASE("a paper with cases says what invigilators have to see to", "[flows][office][print]") {
    Office office;
    const auto script = office.script();
    office.setUp();
    script->held.front().state = exam::ExamState::Closed;
    office.desk.press(Qt::Key_Escape);
    office.page().open(0);
    REQUIRE(office.page().view() == View::Room);
    office.page().openPrints();
    REQUIRE(office.page().view() == View::Prints);
    CHECK(office.page().prints()->caution().contains(QStringLiteral("案例")));
    office.page().prints()->choose(4);
    CHECK(office.page().prints()->caution().isEmpty());
}

TEST_CASE("an answer sheet is typed by two persons, compared and recorded, by the keyboard",
          "[flows][office][paper]") {
    Office office;
    PaperDrill drill(office);
    qgt::test::Desk& desk = office.desk;
    clickNamed(desk, QStringLiteral("答题卡…"));
    REQUIRE(office.page().view() == View::Sheets);
    ExamSheetsModel& sheets = *office.page().sheets();
    REQUIRE_FALSE(sheets.sheets()->rows().empty());
    qgt::test::checkPage(desk);
    qgt::test::picture(desk, "office-sheets");
    desk.press(Qt::Key_Return);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Entry);
    // A letter that the task has not is said at once, and the task stays.
    desk.type("z");
    desk.press(Qt::Key_Return);
    CHECK(sheets.slot() == 1);
    CHECK(seen(desk, sheets.problem()));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    const int tasks = 22;
    for (int slot = 1; slot <= tasks; ++slot) {
        CAPTURE(slot);
        CHECK(sheets.slot() == slot);
        desk.type(sheets.expects().contains(QStringLiteral("√")) ? "t" : "a");
        desk.press(Qt::Key_Return);
        CHECK(sheets.problem().isEmpty());
        if (slot == 7) {
            qgt::test::checkPage(desk);
            qgt::test::picture(desk, "office-sheet-entry");
        }
    }
    REQUIRE(sheets.complete());
    // One back with ↑, and the same again.
    desk.press(Qt::Key_Up);
    CHECK(sheets.slot() == tasks - 1);
    CHECK(sheets.typed() == QStringLiteral("T"));
    clickNamed(desk, QStringLiteral("录完这份"));
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::List);
    CHECK(sheets.sheets()->rows()[0].next.isEmpty());

    drill.enterByColleague(3);
    desk.press(Qt::Key_Escape);
    REQUIRE(office.page().view() == View::Room);
    office.page().openSheets();
    sheets.open(0);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Compare);
    REQUIRE(sheets.differences()->rows().size() == 1);
    CHECK(sheets.differences()->rows()[0].first == QStringLiteral("A"));
    CHECK(sheets.differences()->rows()[0].second == QStringLiteral("B"));
    CHECK_FALSE(sheets.recordable());
    checkInEveryLook(desk, "office-sheet-compare");
    // Who read it says it alone, and that is not enough.
    clickNamed(desk, QStringLiteral("第一人：A"));
    CHECK(sheets.problem().isEmpty());
    CHECK_FALSE(sheets.recordable());
    CHECK(seen(desk, sheets.differences()->rows()[0].settled));
    CHECK(sheets.differences()->rows()[0].settled.contains(QStringLiteral("周岚")));
    checkInEveryLook(desk, "office-sheet-alone");
    // With the other reading both say the same.
    clickNamed(desk, QStringLiteral("第二人：B"));
    REQUIRE(sheets.recordable());
    CHECK(seen(desk, sheets.differences()->rows()[0].settled));
    clickNamed(desk, QStringLiteral("计入成绩"));
    CHECK(sheets.problem().isEmpty());
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::List);
    desk.press(Qt::Key_Escape);
    REQUIRE(office.page().view() == View::Room);
    CHECK(office.room().seats()->rows()[0].state == QStringLiteral("纸面录入"));
    checkQuiet(desk);
}

TEST_CASE("what was entered by mistake is withdrawn with a reason, and can be entered anew",
          "[flows][office][paper]") {
    Office office;
    PaperDrill drill(office);
    qgt::test::Desk& desk = office.desk;
    drill.enterByColleague(1);
    office.page().openSheets();
    ExamSheetsModel& sheets = *office.page().sheets();
    REQUIRE(sheets.sheets()->rows()[0].withdrawable);
    CHECK_FALSE(sheets.sheets()->rows()[1].withdrawable);
    sheets.beginWithdrawal(1);
    CHECK(sheets.stage() == ExamSheetsModel::Stage::List);
    desk.press(Qt::Key_Delete);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Withdrawal);
    CHECK(seen(desk, sheets.heading()));
    checkInEveryLook(desk, "office-sheet-withdrawal");
    // Not without a reason.
    sheets.withdraw(1, QStringLiteral(" "));
    CHECK(seen(desk, sheets.problem()));
    write(desk, QStringLiteral("拿错了一份"));
    clickNamed(desk, QStringLiteral("撤回%1录的").arg(sheets.firstReader()));
    CHECK(sheets.problem().isEmpty());
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::List);
    CHECK(seen(desk, sheets.done()));
    // It is waited for, until somebody says that it does not belong here.
    REQUIRE(sheets.sheets()->rows()[0].withdrawable);
    CHECK(sheets.sheets()->rows()[0].state == QStringLiteral("已撤回，等着重录"));
    desk.press(Qt::Key_Delete);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Withdrawal);
    write(desk, QStringLiteral("隔壁考场的"));
    clickNamed(desk, QStringLiteral("不属于这场考试"));
    CHECK(sheets.problem().isEmpty());
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::List);
    CHECK_FALSE(sheets.sheets()->rows()[0].withdrawable);
    desk.press(Qt::Key_Return);
    CHECK(sheets.stage() == ExamSheetsModel::Stage::Entry);
    checkQuiet(desk);
}

TEST_CASE("a case on a sheet is entered station by station, and back again",
          "[flows][office][paper]") {
    Office office;
    const QString onwards = openWithCase(office);
    qgt::test::Desk& desk = office.desk;
    office.page().openSheets();
    ExamSheetsModel& sheets = *office.page().sheets();
    desk.press(Qt::Key_Return);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Entry);
    for (const char* keys : {"a", "b", "ab", "t", "5; 业委会", "a-bc", "ba-", "先登记；再受理"}) {
        CAPTURE(keys);
        sheets.enter(QString::fromUtf8(keys));
        CHECK(sheets.problem().isEmpty());
    }
    REQUIRE(sheets.slot() == 9);
    const QString start = sheets.taskWords();
    CHECK(start.contains(QStringLiteral("站")));
    CHECK(seen(desk, start));
    checkInEveryLook(desk, "office-sheet-station");
    // What no choice of the station has is said at once.
    sheets.enter(QStringLiteral("z"));
    CHECK(seen(desk, sheets.problem()));
    CHECK(sheets.taskWords() == start);
    sheets.enter(onwards);
    CHECK(sheets.problem().isEmpty());
    CHECK(sheets.slot() == 9);
    CHECK(sheets.taskWords() != start);
    sheets.previous();
    CHECK(sheets.taskWords() == start);
    int stations = 0;
    while (!sheets.complete() && ++stations < 20) {
        const bool written = sheets.expects().contains(QStringLiteral("照写的录"));
        sheets.enter(written ? QStringLiteral("先登记；再受理") : onwards);
        CHECK(sheets.problem().isEmpty());
    }
    CHECK(stations > 1);
    REQUIRE(sheets.complete());
    // It begins at its start again, with what was entered there.
    CHECK(sheets.taskWords() == start);
    CHECK(sheets.typed() == onwards.toUpper());
    // A case that is corrected half way does not keep its old way without a word.
    sheets.enter(onwards);
    sheets.finish();
    CHECK(sheets.stage() == ExamSheetsModel::Stage::Entry);
    CHECK(seen(desk, sheets.problem()));
    sheets.previous();
    sheets.enter(onwards);
    desk.press(Qt::Key_Escape);
    REQUIRE(sheets.stage() == ExamSheetsModel::Stage::Entry);
    CHECK(seen(desk, sheets.problem()));
    sheets.previous();
    sheets.finish();
    CHECK(sheets.problem().isEmpty());
    CHECK(sheets.stage() == ExamSheetsModel::Stage::List);
    checkQuiet(desk);
}
