#include "engine/exam/appeal_store.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <string>
#include <vector>

namespace qgt {

using exam::Appeal;
using exam::AppealDraft;
using exam::AppealStep;
using exam::AppealStepKind;
using exam::StageRelease;

namespace {

Appeal storedAppeal(const std::string& id) {
    Appeal appeal;
    appeal.id = AppealId(id);
    appeal.exam = ExamId("e1");
    appeal.attempt = AttemptId("a1");
    appeal.candidate = PersonId("p1");
    appeal.slot = 7;
    appeal.task = "7k3m9qz2xd";
    appeal.text = "第二个选项也对，\n见条例第三十九条";
    appeal.at = Instant{1'796'000'000'000};
    return appeal;
}

AppealStep storedStep(const std::string& appeal, AppealStepKind kind) {
    AppealStep step;
    step.appeal = AppealId(appeal);
    step.kind = kind;
    step.at = Instant{1'796'000'100'000};
    step.by = PersonId("p8");
    step.reason = "看过答卷";
    step.correction = CorrectionId("c1");
    step.marks = {{7, 0, {true, false}}, {9, 2, {}}};
    return step;
}

StageRelease storedStage(bank::ReleaseStage stage) {
    StageRelease release;
    release.exam = ExamId("e1");
    release.stage = stage;
    release.at = Instant{1'795'900'000'000};
    release.until = Instant{1'796'400'000'000};
    release.appeals = 2;
    release.by = PersonId("p9");
    return release;
}

}  // namespace

TEST_CASE("stages, appeals and what became of them come back as given, after a new start",
          "[contract][appeals]") {
    test::StoreWorld world;
    const std::vector<StageRelease> stages{storedStage(bank::ReleaseStage::Provisional),
                                           storedStage(bank::ReleaseStage::Sealed),
                                           storedStage(bank::ReleaseStage::Published),
                                           storedStage(bank::ReleaseStage::Appeal),
                                           storedStage(bank::ReleaseStage::Final)};
    std::vector<AppealStep> steps{storedStep("r1", AppealStepKind::Correcting),
                                  storedStep("r2", AppealStepKind::Rejected),
                                  storedStep("r1", AppealStepKind::Reopened),
                                  storedStep("r1", AppealStepKind::Accepted)};
    steps.back().byNecessity = true;
    {
        const auto store = world.open();
        CHECK(store->appeals().stages().value().empty());
        CHECK(store->appeals().appeals().value().empty());
        for (const StageRelease& stage : stages) {
            REQUIRE(store->appeals().saveStage(stage));
        }
        REQUIRE(store->appeals().saveAppeal(storedAppeal("r1")));
        REQUIRE(store->appeals().saveAppeal(storedAppeal("r2")));
        for (const AppealStep& step : steps) {
            REQUIRE(store->appeals().saveStep(step));
        }
    }
    const auto store = world.open();
    CHECK(store->appeals().stages().value() == stages);
    CHECK(store->appeals().appeals().value() ==
          std::vector<Appeal>{storedAppeal("r1"), storedAppeal("r2")});
    CHECK(store->appeals().steps().value() == steps);
    CHECK(store->verify().value().sound());
}

TEST_CASE("an appeal is filed once under one name", "[contract][appeals]") {
    test::StoreWorld world;
    const auto store = world.open();
    REQUIRE(store->appeals().saveAppeal(storedAppeal("r1")));
    CHECK_FALSE(store->appeals().saveAppeal(storedAppeal("r1")).has_value());
    CHECK(store->appeals().appeals().value().size() == 1);
}

TEST_CASE("a draft of an appeal is there after a new start until it is emptied",
          "[contract][appeals]") {
    test::StoreWorld world;
    const AttemptId attempt("a1");
    {
        const auto store = world.open();
        REQUIRE(store->appeals().saveDraft({attempt, 0, "整", {1}}));
        REQUIRE(store->appeals().saveDraft({attempt, 0, "整份成绩", {2}}));
        REQUIRE(store->appeals().saveDraft({attempt, 4, "题目有误", {3}}));
        REQUIRE(store->appeals().saveDraft({AttemptId("a2"), 4, "别人的", {4}}));
    }
    const auto store = world.open();
    CHECK(store->appeals().drafts(attempt).value() ==
          std::vector<AppealDraft>{{attempt, 0, "整份成绩", {2}}, {attempt, 4, "题目有误", {3}}});
    REQUIRE(store->appeals().saveDraft({attempt, 0, "", {5}}));
    CHECK(store->appeals().drafts(attempt).value().size() == 1);
}

}  // namespace qgt
