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

TEST_CASE("without an exam the home page speaks of none", "[flows][today]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    REQUIRE(qgt::test::drawOnce(desk.window()));
    REQUIRE(desk.models().today()->ready());
    CHECK(desk.models().today()->ahead().isEmpty());
    CHECK(desk.models().today()->forecast().isEmpty());
}
