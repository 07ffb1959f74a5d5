#include "app/desktop/qml_plugins.h"
#include "app/runtime/workspace.h"
#include "tests/qml/hands.h"
#include "tests/qml/office_hands.h"
#include "tests/qml/office_rows.h"
#include "tests/qml/offscreen.h"
#include "tests/qml/scripted_office.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>

#include <QQuickItem>
#include <QTest>

namespace fs = std::filesystem;

using qgt::app::ExamOfficeViewModel;
using qgt::app::ExamRoomModel;
using qgt::app::ExamSealModel;
using qgt::app::ExamSetupModel;
using qgt::people::Role;
using qgt::seat::CloseReason;
using qgt::test::boardOf;
using qgt::test::checkInEveryLook;
using qgt::test::checkPage;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::controlNamed;
using qgt::test::Desk;
using qgt::test::giveResults;
using qgt::test::kOfficePassphrase;
using qgt::test::Office;
using qgt::test::ScriptedOffice;
using qgt::test::seen;
using qgt::test::TempFolder;
using View = ExamOfficeViewModel::View;

namespace {

/// A drill by the office of the unit itself, up to its codes.
void sealDrill(Office& office) {
    Desk& desk = office.desk;
    office.show();
    clickNamed(desk, QStringLiteral("新建考试"));
    office.fill(QStringLiteral("名称，考生看到的就是它"), QStringLiteral("十二月练兵"));
    clickNamed(desk, QStringLiteral("月度练兵"));
    clickNamed(desk, QStringLiteral("1"));
    clickNamed(desk, QStringLiteral("全选这 8 人"));
    clickNamed(desk, QStringLiteral("保存并封卷…"));
    CAPTURE(office.setup().problem().toStdString());
    REQUIRE(office.page().view() == View::Sealing);
    clickNamed(desk, QStringLiteral("封卷…"));
    clickNamed(desk, QStringLiteral("是，封卷"));
    CAPTURE(office.sealing().problem().toStdString());
    REQUIRE(office.sealing().stage() == ExamSealModel::Stage::Codes);
}

}  // namespace

TEST_CASE("an exam is set up, sealed, watched, closed, scored and published", "[flows][office]") {
    Office office;
    Desk& desk = office.desk;
    office.makeKeys();
    const auto script = office.script();
    office.show();
    checkInEveryLook(desk, "office-empty");
    clickNamed(desk, QStringLiteral("新建考试"));
    checkInEveryLook(desk, "office-setup-new");
    desk.press(Qt::Key_Escape);
    office.setUp();
    checkInEveryLook(desk, "office-setup");
    REQUIRE(script->held.size() == 1);
    CHECK(script->held.front().candidates.size() == 8);

    clickNamed(desk, QStringLiteral("封卷…"));
    REQUIRE(office.page().view() == View::Sealing);
    checkInEveryLook(desk, "office-seal");
    script->outcome.startCode = "K7QF-9X2M-4PTW";
    script->outcome.invigilators = {{"周岚", "H4NC-8ZRD"}};
    script->outcome.publicCases = true;
    script->outcome.leftOut = {
        {"exam.rests-on-repealed",
         {{"source", "旧办法"}, {"date", "2026-12-08"}, {"items", "3"}, {"cases", "1"}}}};
    script->outcome.seen = {{qgt::PersonId("p"), "王海燕", 4, 62}};
    office.focus(QStringLiteral("考试密钥的口令"));
    desk.type("not the right one");
    clickNamed(desk, QStringLiteral("封卷…"));
    checkInEveryLook(desk, "office-seal-asked");
    clickNamed(desk, QStringLiteral("是，封卷"));
    CHECK_FALSE(office.sealing().problem().isEmpty());  // a wrong passphrase seals nothing
    CHECK(script->held.front().state == qgt::exam::ExamState::Draft);
    office.focus(QStringLiteral("考试密钥的口令"));
    desk.type(kOfficePassphrase);
    clickNamed(desk, QStringLiteral("封卷…"));
    clickNamed(desk, QStringLiteral("是，封卷"));
    CAPTURE(office.sealing().problem().toStdString());
    REQUIRE(office.sealing().stage() == ExamSealModel::Stage::Codes);
    CHECK(script->ringSeen);
    CHECK(seen(desk, QStringLiteral("K7QF-9X2M-4PTW")));
    CHECK(qgt::test::toldByAccessibility(desk.window())
              .contains(QStringLiteral("《旧办法》自 2026-12-08 起废止")));
    CHECK(qgt::test::toldByAccessibility(desk.window())
              .contains(QStringLiteral("王海燕：62 题中有 4 题以前考过")));
    CHECK(seen(desk, QStringLiteral("H4NC-8ZRD")));
    checkInEveryLook(desk, "office-codes");
    desk.press(Qt::Key_Escape);  // left on purpose only
    CHECK(office.sealing().stage() == ExamSealModel::Stage::Codes);
    office.sealing().sheet()->saveText(QString::fromStdString(office.folder.path().string()));
    CHECK(fs::exists(office.sealing().sheet()->written().toStdString()));
    script->rows = boardOf(script->held.front(), desk.clock.now());
    clickNamed(desk, QStringLiteral("我已保存或抄下"));
    clickNamed(desk, QStringLiteral("进入考场；这些码不再显示"));
    REQUIRE(office.page().view() == View::Room);
    CHECK_FALSE(seen(desk, QStringLiteral("K7QF-9X2M-4PTW")));

    CHECK(seen(desk, QStringLiteral("失联")));
    CHECK(seen(desk, QStringLiteral("到时收卷")));
    checkInEveryLook(desk, "office-board");
    script->rows[3].interrupted = false;
    QTest::qWait(5500);  // it reads itself anew
    CHECK_FALSE(seen(desk, QStringLiteral("失联")));
    script->refusal = qgt::Error{"exam.still-writing", {{"count", "4"}}};
    clickNamed(desk, QStringLiteral("结束考试…"));
    CHECK(qgt::test::focusedName(desk) == QStringLiteral("不，保持原样"));
    checkInEveryLook(desk, "office-close-asked");
    clickNamed(desk, QStringLiteral("是，结束"));
    CHECK(office.room().problem().contains("4"));
    for (std::size_t i = 1; i < script->rows.size(); ++i) {
        script->rows[i].closed = script->rows[i].closed.value_or(CloseReason::HandedIn);
        script->rows[i].paused = false;
    }
    clickNamed(desk, QStringLiteral("是，结束"));
    REQUIRE(script->held.front().state == qgt::exam::ExamState::Closed);

    script->unmarked = true;
    script->rows.resize(6);
    giveResults(script->rows);
    office.focus(QStringLiteral("考试密钥的口令；离开这场考试后要重新输入"));
    desk.type(kOfficePassphrase);
    clickNamed(desk, QStringLiteral("评分"));
    CAPTURE(office.room().problem().toStdString());
    REQUIRE(office.room().waiting() == 2);
    checkInEveryLook(desk, "office-scored");
    script->unmarked = false;
    clickNamed(desk, QStringLiteral("重新评分"));
    CHECK(office.room().waiting() == 0);
    CHECK(seen(desk, QStringLiteral("未合格")));
    checkInEveryLook(desk, "office-results");
    clickNamed(desk, QStringLiteral("公布成绩…"));
    clickNamed(desk, QStringLiteral("是，公布"));
    CHECK(script->held.front().state == qgt::exam::ExamState::Published);
    desk.press(Qt::Key_Escape);
    CHECK(office.page().view() == View::List);
    checkInEveryLook(desk, "office-list");
    checkQuiet(desk);
}

TEST_CASE("why no papers can be drawn stands in words, cells by their names", "[flows][office]") {
    Office office;
    const auto script = office.script();
    office.setUp();
    clickNamed(office.desk, QStringLiteral("封卷…"));
    CHECK_FALSE(office.sealing().possible());  // there are no keys
    checkInEveryLook(office.desk, "office-seal-no-keys");
    clickNamed(office.desk, QStringLiteral("用样题试考，不作认证"));
    qgt::bank::Quota quota;
    quota.line = qgt::LineId("residence");
    quota.level = qgt::bank::Level::Judge;
    script->outcome.meanings = {{"quota:3", {}, quota}};
    script->outcome.conflicts = {
        {"exam.conflict", {{"count", "1"}}},
        {"exam.conflict-cell-least", {{"name", "quota:3"}, {"needs", "4"}, {"has", "1"}}},
        {"exam.write-items", {{"name", "quota:3"}, {"count", "3"}}}};
    clickNamed(office.desk, QStringLiteral("封卷…"));
    clickNamed(office.desk, QStringLiteral("是，封卷"));
    REQUIRE(office.sealing().stage() == ExamSealModel::Stage::Conflict);
    CHECK(script->asked.back() == "seal specimen");
    const QString told = qgt::test::toldByAccessibility(office.desk.window());
    CHECK_FALSE(told.contains("quota:3"));
    CHECK(told.contains(QStringLiteral("研判”再写 3 道")));
    checkInEveryLook(office.desk, "office-conflict");
    CHECK(script->held.front().state == qgt::exam::ExamState::Draft);
    checkQuiet(office.desk);
}

TEST_CASE("sealing can be stopped while it is under way, and begun again", "[flows][office]") {
    Office office;
    Desk& desk = office.desk;
    office.makeKeys();
    const auto script = office.script();
    office.setUp();
    clickNamed(desk, QStringLiteral("封卷…"));
    office.focus(QStringLiteral("考试密钥的口令"));
    desk.type(kOfficePassphrase);
    clickNamed(desk, QStringLiteral("封卷…"));
    const bool byKey = GENERATE(true, false);
    script->whileSealing = [&] {
        checkPage(desk);
        if (byKey) {
            desk.press(Qt::Key_Escape);
        } else {
            clickNamed(desk, QStringLiteral("停止"));
        }
        CHECK(office.sealing().stopping());
    };
    clickNamed(desk, QStringLiteral("是，封卷"));
    CHECK(office.sealing().stage() == ExamSealModel::Stage::Said);
    CHECK(office.sealing().problem().contains(QStringLiteral("没有封卷")));
    CHECK(script->held.front().state == qgt::exam::ExamState::Draft);
    REQUIRE(office.page().view() == View::Sealing);
    script->whileSealing = {};
    office.focus(QStringLiteral("考试密钥的口令"));
    desk.type(kOfficePassphrase);
    clickNamed(desk, QStringLiteral("封卷…"));
    clickNamed(desk, QStringLiteral("是，封卷"));
    CHECK(office.sealing().stage() == ExamSealModel::Stage::Codes);
    checkQuiet(desk);
}

TEST_CASE("what is wrong with an exam is said at its field and nothing is stored",
          "[flows][office]") {
    Office office;
    Desk& desk = office.desk;
    const auto script = office.script();
    // Extra time is for a director to decide by this blueprint: the founder becomes one.
    auto& people = office.page().desk()->workspace->store().people();
    const auto persons = people.persons().value();
    auto director = *std::ranges::find(persons, "林芳", &qgt::people::Person::name);
    director.roles.push_back(Role::Director);
    REQUIRE(people.savePerson(director, director.id));
    office.show();
    clickNamed(desk, QStringLiteral("新建考试"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(office.setup().problem().isEmpty());
    CHECK_FALSE(office.setup().titleError().isEmpty());
    CHECK_FALSE(office.setup().blueprintError().isEmpty());
    office.fill(QStringLiteral("开考日期（北京时间）"), QStringLiteral("2026-13-05"));
    CHECK_FALSE(office.setup().opensError().isEmpty());
    office.fill(QStringLiteral("开考日期（北京时间）"), QStringLiteral("2026/12/5"));
    office.fill(QStringLiteral("开考时间"), QStringLiteral("9：30"));
    CHECK(office.setup().opensError().isEmpty());
    office.fill(QStringLiteral("最晚开始的日期"), QStringLiteral("2026-12-04"));
    CHECK(office.setup().closesError() == QStringLiteral("截止要晚于开考"));
    office.fill(QStringLiteral("最晚开始的日期"), QStringLiteral("2026-12-05"));
    office.fill(QStringLiteral("最晚开始的时间"), QStringLiteral("10:00"));
    clickNamed(desk, QStringLiteral("全岗通达标"));
    clickNamed(desk, QStringLiteral("全选这 8 人"));
    office.fill(QStringLiteral("王海燕 的加时，百分比"), QStringLiteral("80"));
    CHECK(office.setup().people()->places()->rows().at(2).error ==
          QStringLiteral("这份蓝图最多加 50%"));
    checkInEveryLook(desk, "office-setup-wrong");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(script->asked.empty());
    office.fill(QStringLiteral("王海燕 的加时，百分比"), QStringLiteral("25"));
    office.fill(QStringLiteral("王海燕 的加时原因"), QStringLiteral("视力不好"));
    clickNamed(desk, QStringLiteral("王海燕 往前一座"));
    CHECK(office.setup().people()->places()->rows().at(1).error == QStringLiteral("写明由谁决定"));
    clickNamed(desk, QStringLiteral("王海燕 的加时由 林芳 决定"));
    // A decision is nobody else's entry: the director says so in person.
    CHECK_FALSE(office.setup().people()->fit());
    office.focus(QStringLiteral("林芳 的 PIN 或口令，由 林芳 本人输入"));
    desk.type(qgt::test::kAdministratorPassword);
    clickNamed(desk, QStringLiteral("确认 王海燕 的加时"));
    CAPTURE(office.setup().problem().toStdString());
    CHECK(office.setup().people()->fit());
    checkInEveryLook(desk, "office-setup-extra-time");
    office.fill(QStringLiteral("名称，考生看到的就是它"), QStringLiteral("补考"));
    script->refusal = qgt::Error{"exam.draft-unfit", {{"field", "candidates"}}};
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(office.setup().problem().contains(QStringLiteral("考生")));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(office.setup().saved());
    const auto& kept = script->held.front().candidates.at(1);
    CHECK(kept.extra.percent == 25);
    CHECK(kept.extra.reason == "视力不好");
    CHECK(kept.extra.by == director.id);
    CHECK(script->held.front().opens.ms == 1'796'434'200'000);  // 2026-12-05 09:30 in Shanghai
    checkQuiet(desk);
}

TEST_CASE("a lost start code is made anew, and an exam is withdrawn with a reason only",
          "[flows][office]") {
    Office office;
    Desk& desk = office.desk;
    office.makeKeys();
    const auto script = office.script();
    office.setUp();
    script->held.front().state = qgt::exam::ExamState::Sealed;
    script->held.front().lock.generation = 1;
    script->rows = boardOf(script->held.front(), desk.clock.now());
    desk.press(Qt::Key_Escape);
    office.page().open(0);
    REQUIRE(office.page().view() == View::Room);
    clickNamed(desk, QStringLiteral("换开考码…"));
    office.focus(QStringLiteral("考试密钥的口令"));
    desk.type(kOfficePassphrase);
    checkInEveryLook(desk, "office-renew-asked");
    clickNamed(desk, QStringLiteral("是，换新码"));
    CHECK(seen(desk, QStringLiteral("NEW7-CODE")));
    clickNamed(desk, QStringLiteral("我已保存或抄下"));
    clickNamed(desk, QStringLiteral("进入考场；这些码不再显示"));
    REQUIRE(office.page().view() == View::Room);
    CHECK_FALSE(office.room().keyed());  // the keys were forgotten with the codes
    clickNamed(desk, QStringLiteral("撤销考试…"));
    clickNamed(desk, QStringLiteral("是，撤销"));
    CHECK_FALSE(office.room().problem().isEmpty());
    CHECK(script->held.front().state == qgt::exam::ExamState::Sealed);
    office.fill(QStringLiteral("撤销这场考试的原因"), QStringLiteral("停电"));
    checkInEveryLook(desk, "office-withdraw");
    clickNamed(desk, QStringLiteral("是，撤销"));
    CHECK(office.room().withdrawn());
    checkQuiet(desk);
}

TEST_CASE("a drill is drawn, sealed and closed by the office of the unit itself",
          "[flows][office]") {
    qputenv("QGT_WORKER", QGT_WORKER_PROGRAM);
    Office office;
    Desk& desk = office.desk;
    sealDrill(office);
    CHECK(office.sealing().codes()->rowCount() == 0);  // practice papers are open, nobody watches
    checkInEveryLook(desk, "office-drill-sealed");
    clickNamed(desk, QStringLiteral("进入考场"));
    REQUIRE(office.page().view() == View::Room);
    CHECK(office.room().seats()->rowCount() == 8);
    CHECK(office.room().step() == ExamRoomModel::Step::Wait);
    checkInEveryLook(desk, "office-drill-waiting");
    desk.clock.advanceMs(8 * qgt::kMsPerDay);
    office.room().refresh();
    CHECK(office.room().step() == ExamRoomModel::Step::Close);
    clickNamed(desk, QStringLiteral("结束考试…"));
    clickNamed(desk, QStringLiteral("是，结束"));
    CAPTURE(office.room().problem().toStdString());
    CHECK(office.room().step() == ExamRoomModel::Step::Publish);  // nobody came
    checkQuiet(desk);
}

TEST_CASE("before an exam its checklist is gone through, and it is rehearsed", "[flows][office]") {
    qputenv("QGT_WORKER", QGT_WORKER_PROGRAM);
    Office office;
    Desk& desk = office.desk;
    sealDrill(office);
    clickNamed(desk, QStringLiteral("进入考场"));
    clickNamed(desk, QStringLiteral("考前检查…"));
    REQUIRE(office.page().view() == View::Checklist);
    CHECK(office.page().checklist()->rows()->rowCount() == 9);
    CHECK(qgt::test::toldByAccessibility(desk.window()).contains(QStringLiteral("没有监考员")));
    checkInEveryLook(desk, "office-checklist");
    desk.press(Qt::Key_Escape);
    REQUIRE(office.page().view() == View::Room);
    clickNamed(desk, QStringLiteral("考前检查…"));
    clickNamed(desk, QStringLiteral("安排演练…"));
    REQUIRE(office.page().view() == View::Sealing);
    CHECK(office.sealing().title().contains(QStringLiteral("演练")));
    clickNamed(desk, QStringLiteral("封卷…"));
    clickNamed(desk, QStringLiteral("是，封卷"));
    CAPTURE(office.sealing().problem().toStdString());
    REQUIRE(office.sealing().stage() == ExamSealModel::Stage::Codes);
    clickNamed(desk, QStringLiteral("进入考场"));
    REQUIRE(office.page().view() == View::Room);
    CHECK(office.room().title().contains(QStringLiteral("演练")));
    desk.press(Qt::Key_Escape);
    CHECK(office.page().exams()->rowCount() == 2);
    checkQuiet(desk);
}

TEST_CASE("a cadre finds no exam office", "[flows][office]") {
    TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    CHECK_FALSE(desk.app.pages()->contains("exam_office"));
    CHECK(desk.models().examOffice()->exams()->rowCount() == 0);
}
