// What waits for keys, for time or for a stage: pressed, it leads to what is missing and goes on.
#include "tests/qml/hands.h"
#include "tests/qml/office_hands.h"
#include "tests/qml/office_rows.h"
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
using qgt::people::Role;
using qgt::test::boardOf;
using qgt::test::checkPage;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::focusedName;
using qgt::test::kOfficePassphrase;
using qgt::test::Office;
using qgt::test::PaperDrill;
using qgt::test::picture;
using qgt::test::seen;
using View = ExamOfficeViewModel::View;

namespace {

/// The papers of the exam are sealed from now on, as far as the pages can tell.
void lock(app::Workspace& workspace, const qgt::ExamId& id) {
    auto& exams = workspace.store().exams();
    exam::HeldExam held = exams.exam(id).value().value();
    held.lock.generation = 1;
    ++held.revision;
    REQUIRE(exams.saveExam(held));
}

/// The founder decides about extra time too.
void makeDirector(Office& office) {
    auto& people = office.page().desk()->workspace->store().people();
    const auto persons = people.persons().value();
    auto director = *std::ranges::find(persons, std::string("林芳"), &qgt::people::Person::name);
    director.roles.push_back(Role::Director);
    REQUIRE(people.savePerson(director, director.id));
}

}  // namespace

TEST_CASE("whoever comes to mark is asked for the keys, and is at the marking with them",
          "[flows][office]") {
    Office office;
    Desk& desk = office.desk;
    office.makeKeys();
    const auto script = office.script();
    office.setUp();
    script->held.front().state = exam::ExamState::Closed;
    script->held.front().lock.generation = 1;
    script->rows = boardOf(script->held.front(), desk.clock.now());
    desk.press(Qt::Key_Escape);
    office.page().open(0);
    REQUIRE(office.page().view() == View::Room);
    office.room().wantMarking();
    REQUIRE(qgt::test::drawOnce(desk.window()));
    CHECK(focusedName(desk) == QStringLiteral("考试密钥的口令，用来评主观题"));
    checkPage(desk);
    picture(desk, "office-keys-for-marking");
    desk.type(kOfficePassphrase);
    desk.press(Qt::Key_Return);
    CHECK(office.page().view() == View::Marking);
}

TEST_CASE("a sheet that was to be opened leads to the keys and is opened with them",
          "[flows][office][paper]") {
    Office office;
    office.makeKeys();
    PaperDrill drill(office);
    lock(drill.workspace(), drill.id);
    Desk& desk = office.desk;
    office.page().back();
    office.page().open(0);
    clickNamed(desk, QStringLiteral("答题卡…"));
    ExamSheetsModel& sheets = *office.page().sheets();
    REQUIRE(sheets.locked());
    REQUIRE(sheets.sheets()->rowCount() > 1);
    sheets.open(1);
    REQUIRE(qgt::test::drawOnce(desk.window()));
    CHECK(focusedName(desk).startsWith(QStringLiteral("考试密钥的口令")));
    desk.type(kOfficePassphrase);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(sheets.locked());
    // The test's papers were not sealed with these keys: that it was tried to open one is said.
    CHECK_FALSE(sheets.problem().isEmpty());
}

TEST_CASE("somebody who has not begun gets more time when the director says so in person",
          "[flows][office]") {
    Office office;
    Desk& desk = office.desk;
    const auto script = office.script();
    makeDirector(office);
    office.setUp();
    script->held.front().state = exam::ExamState::Sealed;
    script->rows = boardOf(script->held.front(), desk.clock.now());
    script->rows.back().attempt = {};
    desk.press(Qt::Key_Escape);
    office.page().open(0);
    REQUIRE(office.page().view() == View::Room);
    clickNamed(desk, QStringLiteral("加时…"));
    REQUIRE(office.page().view() == View::Time);
    app::ExamTimeModel& time = *office.page().time();
    REQUIRE(time.anybody());
    CHECK_FALSE(time.begun().isEmpty());
    const QString who = time.candidates()->rows().front().name;
    clickNamed(desk, QStringLiteral("给 %1 加时").arg(who));
    office.fill(QStringLiteral("加时，百分比"), QStringLiteral("25"));
    office.fill(QStringLiteral("加时原因"), QStringLiteral("手腕受伤"));
    clickNamed(desk, QStringLiteral("由 林芳 决定"));
    const QString secret = QStringLiteral("林芳 的 PIN 或口令，由 林芳 本人输入");
    office.focus(secret);
    desk.type("not the password");
    clickNamed(desk, QStringLiteral("加这些时间"));
    CHECK_FALSE(time.problem().isEmpty());
    CHECK(script->asked.back().find("give-time") == std::string::npos);
    desk.clock.advanceMs(qgt::kMsPerMinute);
    office.focus(secret);
    desk.type(qgt::test::kAdministratorPassword);
    clickNamed(desk, QStringLiteral("加这些时间"));
    CAPTURE(time.problem().toStdString());
    CHECK(script->asked.back() == "give-time 25");
    // A package that is out does not know of it.
    CHECK(time.done().contains(QStringLiteral("已加时 25%")));
    CHECK(time.done().contains(QStringLiteral("不算")));
    checkPage(desk);
    picture(desk, "office-time");
    desk.press(Qt::Key_Escape);
    CHECK(office.page().view() == View::Room);
    checkQuiet(desk);
}

TEST_CASE("a withdrawn exam says why", "[flows][office]") {
    Office office;
    const PaperDrill drill(office);
    Desk& desk = office.desk;
    office.room().ask(ExamRoomModel::Question::ToWithdraw);
    office.room().confirm(QStringLiteral("停电，改期再考"));
    REQUIRE(office.room().withdrawn());
    CHECK(office.room().nextStep().contains(QStringLiteral("停电，改期再考")));
    CHECK(seen(desk, office.room().nextStep()));
    checkPage(desk);
    picture(desk, "office-withdrawn");
    checkQuiet(desk);
}
