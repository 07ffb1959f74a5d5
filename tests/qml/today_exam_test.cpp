#include "app/desktop/qml_plugins.h"
#include "app/runtime/exam_material.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <algorithm>

using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::Desk;
using qgt::test::TempFolder;

namespace app = qgt::app;
namespace exam = qgt::exam;

namespace {

constexpr int kDaysAhead = 19;

/// The demo with 陈静 entered as a candidate of an exam that is sealed.
app::DataFolder demoWithExam(const TempFolder& folder) {
    const app::DataFolder data = qgt::test::demoCopy(folder);
    const qgt::test::FakeClock clock;
    app::WorkspaceOptions options;
    options.folder = data;
    options.shippedBank = data.bank();
    options.clock = &clock;
    const auto workspace = app::Workspace::open(options).value();
    const auto persons = workspace->store().people().persons().value();
    const auto cadre = std::ranges::find(persons, "陈静", &qgt::people::Person::name);
    REQUIRE(cadre != persons.end());
    exam::HeldExam held;
    held.id = qgt::ExamId("ahead");
    held.title = "全岗通达标";
    held.blueprint =
        app::frozenText(*workspace->bank().blueprint(qgt::BlueprintId("all-round"))).value();
    held.opens = {clock.now().ms + kDaysAhead * qgt::kMsPerDay};
    held.closes = {held.opens.ms + qgt::kMsPerHour};
    held.state = exam::ExamState::Sealed;
    held.candidates = {{cadre->id, "001", {}, {}}};
    held.at = clock.now();
    held.by = cadre->id;
    REQUIRE(workspace->store().exams().saveExam(held).has_value());
    return data;
}

}  // namespace

TEST_CASE("before an exam the home page counts the days and says what it would come to",
          "[flows][today]") {
    const TempFolder folder;
    Desk desk(demoWithExam(folder));
    desk.settings.setReduceMotion(true);
    desk.signInCadre();
    REQUIRE(qgt::test::drawOnce(desk.window()));
    const app::TodayViewModel& today = *desk.models().today();
    REQUIRE(today.ready());
    CAPTURE(today.ahead().toStdString(), today.forecast().toStdString());
    CHECK(today.ahead().contains("全岗通达标"));
    CHECK(today.ahead().contains(QString::number(kDaysAhead)));
    CHECK(today.forecast().contains("%"));
    CHECK(today.plan().length() > 0);
    checkInEveryLook(desk, "today-exam");
    checkQuiet(desk);
}

TEST_CASE("names of months stand apart under the minutes of the weeks, on any day",
          "[flows][today]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    app::TodayViewModel& today = *desk.models().today();
    for (int day = 0; day < 40; ++day) {
        desk.clock.advanceMs(qgt::kMsPerDay);
        today.enter();
        int named = -100;
        for (int row = 0; row < today.days()->rowCount(); ++row) {
            const QString label = today.days()
                                      ->data(today.days()->index(row),
                                             static_cast<int>(app::MinutesModel::Role::MonthLabel))
                                      .toString();
            if (!label.isEmpty()) {
                CAPTURE(day, label.toStdString());
                CHECK(row - named >= 21);
                named = row;
            }
        }
    }
}

TEST_CASE("without an exam the home page speaks of none", "[flows][today]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    REQUIRE(qgt::test::drawOnce(desk.window()));
    REQUIRE(desk.models().today()->ready());
    CHECK(desk.models().today()->ahead().isEmpty());
    CHECK(desk.models().today()->forecast().isEmpty());
}

TEST_CASE("a cadre sets the day of the exam, moves it and takes it back", "[flows][today]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.settings.setReduceMotion(true);
    desk.signInCadre();
    REQUIRE(qgt::test::drawOnce(desk.window()));
    app::TodayViewModel& today = *desk.models().today();
    qgt::test::clickNamed(desk, "定个考试日子");
    REQUIRE(qgt::test::drawOnce(desk.window()));
    CHECK(qgt::test::focusedName(desk) == "日期");
    checkInEveryLook(desk, "today-goal");

    qgt::test::rewrite(desk, "明年春天");
    qgt::test::clickNamed(desk, "为这一天准备");
    CHECK(today.goal()->problem().contains("2026-12-31"));
    CHECK(today.goal()->open());
    checkInEveryLook(desk, "today-goal-refused");

    qgt::test::clickNamed(desk, "8 周后");
    qgt::test::clickNamed(desk, "为这一天准备");
    REQUIRE(qgt::test::drawOnce(desk.window()));
    CHECK_FALSE(today.goal()->open());
    CAPTURE(today.ahead().toStdString(), today.forecast().toStdString());
    CHECK(today.ahead().contains("56"));
    CHECK(today.ahead().contains("全岗通达标"));
    CHECK(today.forecast().contains("%"));
    checkInEveryLook(desk, "today-goal-set");

    qgt::test::clickNamed(desk, "改日子，或不定了");
    qgt::test::clickNamed(desk, "不定日子了");
    REQUIRE(qgt::test::drawOnce(desk.window()));
    CHECK(today.ahead().isEmpty());
    CHECK(qgt::test::controlNamed(desk, "定个考试日子") != nullptr);
    checkQuiet(desk);
}
