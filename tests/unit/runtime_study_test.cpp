#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "app/runtime/own_goal.h"
#include "app/runtime/workspace_study.h"
#include "tests/support/catch.h"
#include "tests/support/exam_sitter.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <cmath>
#include <optional>
#include <string>

namespace app = qgt::app;
namespace practice = qgt::practice;
namespace test = qgt::test;
using qgt::BlueprintId;
using qgt::ExamId;
using qgt::Instant;
using qgt::LineId;

namespace {

/// An exam that the unit's cadre is to sit so many days from now.
ExamId saveExam(test::ShippedUnit& unit,
                app::ExamOffice& office,
                const std::string& blueprint,
                int days) {
    app::ExamDraft draft;
    draft.title = blueprint;
    draft.blueprint = BlueprintId(blueprint);
    draft.opens = Instant{unit.clock().now().ms + days * qgt::kMsPerDay};
    draft.closes = Instant{draft.opens.ms + qgt::kMsPerHour};
    draft.candidates = {{unit.cadre().person, {}, {}, {}}};
    draft.invigilators = {unit.trainer().person};
    return office.save(draft).value().id;
}

std::optional<practice::StudyGoal> goalNow(test::ShippedUnit& unit) {
    auto goal = app::nextGoal(unit.workspace(), unit.cadre().person, unit.workspace().bank());
    REQUIRE(goal.has_value());
    return *goal;
}

practice::Today todayOf(test::ShippedUnit& unit) {
    auto today = unit.workspace().practice().today(unit.cadre(), unit.workspace().bankPtr());
    REQUIRE(today.has_value());
    return *today;
}

}  // namespace

TEST_CASE("a sealed exam that somebody is to sit is what the plan prepares for",
          "[runtime][practice]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    app::ExamOffice office(unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM});
    CHECK_FALSE(goalNow(unit).has_value());
    CHECK_FALSE(todayOf(unit).goal.has_value());

    const ExamId later = saveExam(unit, office, "monthly-drill", 20);
    CHECK_FALSE(goalNow(unit).has_value());  // a draft is nobody's business yet
    REQUIRE(office.seal(later, nullptr, false, {}));
    const auto goal = goalNow(unit);
    REQUIRE(goal.has_value());
    CHECK(goal->title == "monthly-drill");
    CHECK(goal->day == todayOf(unit).day + 20);
    CHECK(goal->questions == 22);
    CHECK(goal->pass == 0.6);
    double shares = 0;
    for (const auto& [line, share] : goal->shareOfLine) {
        CHECK(share > 0);
        shares += share;
    }
    CHECK(goal->shareOfLine.size() == unit.workspace().bank().lines().size());
    CHECK(std::abs(shares - 1) < 1e-12);

    const practice::Today today = todayOf(unit);
    CHECK(today.goal == goal);
    REQUIRE(today.forecast.has_value());
    CHECK(today.forecast->low < today.forecast->share);
    CHECK(today.forecast->share < today.forecast->high);
    for (const practice::TodayPlan& plan : today.plans) {
        auto session =
            unit.workspace().practice().start(unit.cadre(), unit.workspace().bankPtr(), plan.spec);
        REQUIRE(session.has_value());
        CHECK(static_cast<int>(session->record().queue.size()) == plan.items());
        CHECK(plan.expectedMs <= plan.spec.limit.amount * qgt::kMsPerMinute);
    }

    const ExamId sooner = saveExam(unit, office, "monthly-drill", 5);
    REQUIRE(office.seal(sooner, nullptr, false, {}));
    CHECK(goalNow(unit)->day == today.day + 5);
}

TEST_CASE("a drill that may be sat already, or whose window is over, is prepared for no more",
          "[runtime][practice]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    app::ExamOffice office(unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM});
    const ExamId first = saveExam(unit, office, "monthly-drill", 0);
    const ExamId second = saveExam(unit, office, "monthly-drill", 3);
    REQUIRE(office.seal(first, nullptr, false, {}));
    REQUIRE(office.seal(second, nullptr, false, {}));
    CHECK(goalNow(unit)->day == todayOf(unit).day + 3);
    unit.clock().advanceMs(3 * qgt::kMsPerDay);
    CHECK_FALSE(goalNow(unit).has_value());
    unit.clock().advanceMs(qgt::kMsPerDay);
    CHECK_FALSE(goalNow(unit).has_value());
}

TEST_CASE("a day that a cadre sets is prepared for until a nearer exam is sealed, and up to it",
          "[runtime][practice]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const auto today = qgt::localDate(unit.clock().now(), qgt::kShanghaiOffsetMinutes);
    const auto choices = app::goalBlueprints(unit.workspace().bank(), today);
    REQUIRE(choices.size() == 2);  // the one about a single line is none
    const app::OwnGoal own{{today.days + 30}, choices.front()->id};
    REQUIRE(app::setOwnGoal(unit.workspace(), unit.cadre(), own));
    CHECK(app::ownGoal(unit.workspace(), unit.cadre().person).value() == own);
    const auto goal = goalNow(unit);
    REQUIRE(goal.has_value());
    CHECK(goal->own);
    CHECK(goal->day == own.day.days);
    CHECK(goal->title == choices.front()->title);
    CHECK(goal->pass > 0);
    CHECK_FALSE(app::nextGoal(unit.workspace(), unit.trainer().person, unit.workspace().bank())
                    ->has_value());

    app::ExamOffice office(unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM});
    const ExamId nearer = saveExam(unit, office, "monthly-drill", 5);
    REQUIRE(office.seal(nearer, nullptr, false, {}));
    CHECK_FALSE(goalNow(unit)->own);
    unit.clock().advanceMs(6 * qgt::kMsPerDay);
    CHECK(goalNow(unit)->own);
    unit.clock().advanceMs(25 * qgt::kMsPerDay);
    CHECK_FALSE(goalNow(unit).has_value());
}

TEST_CASE("a day is set within a year, for an exam over all lines, and taken back",
          "[runtime][practice]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const auto today = qgt::localDate(unit.clock().now(), qgt::kShanghaiOffsetMinutes);
    const auto setTo = [&](int days, const char* blueprint) {
        return app::setOwnGoal(unit.workspace(),
                               unit.cadre(),
                               app::OwnGoal{{today.days + days}, BlueprintId(blueprint)});
    };
    for (const int days : {-1, 0, app::kFarthestGoalDays + 1}) {
        const auto refused = setTo(days, "all-round");
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == "goal.day-out-of-range");
    }
    for (const char* const blueprint : {"one-line", "no-such"}) {
        const auto refused = setTo(10, blueprint);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == "goal.blueprint-unknown");
    }
    CHECK_FALSE(goalNow(unit).has_value());
    REQUIRE(setTo(app::kFarthestGoalDays, "all-round"));
    REQUIRE(setTo(1, "all-round"));
    CHECK(goalNow(unit)->day == today.days + 1);
    REQUIRE(app::setOwnGoal(unit.workspace(), unit.cadre(), std::nullopt));
    CHECK_FALSE(goalNow(unit).has_value());
}
