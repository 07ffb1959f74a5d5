#include "tests/support/catch.h"
#include "tests/support/exam_records.h"
#include "tests/support/store_world.h"

#include <vector>

namespace qgt {

using exam::CorrectionAction;
using exam::CorrectionOrder;
using exam::CorrectionStep;
using exam::CorrectionStepKind;
using test::correctionOrder;
using test::correctionStep;

TEST_CASE("corrections and what became of them come back as given, after a new start",
          "[contract][corrections]") {
    test::StoreWorld world;
    CorrectionOrder everywhere = correctionOrder("c2");
    everywhere.exam = ExamId();
    everywhere.favourable = true;
    everywhere.action = GENERATE(CorrectionAction::ChangeKey,
                                 CorrectionAction::FullMarks,
                                 CorrectionAction::Remove,
                                 CorrectionAction::ChangeMarks);
    std::vector<CorrectionStep> steps{correctionStep("c2", CorrectionStepKind::Approved),
                                      correctionStep("c1", CorrectionStepKind::Dropped),
                                      correctionStep("c2", CorrectionStepKind::Applied),
                                      correctionStep("c2", CorrectionStepKind::Undone)};
    steps.front().byNecessity = true;
    {
        const auto store = world.open();
        CHECK(store->corrections().orders().value().empty());
        REQUIRE(store->corrections().saveOrder(correctionOrder("c1")));
        REQUIRE(store->corrections().saveOrder(everywhere));
        for (const CorrectionStep& step : steps) {
            REQUIRE(store->corrections().saveStep(step));
        }
    }
    const auto store = world.open();
    CHECK(store->corrections().orders().value() ==
          std::vector<CorrectionOrder>{correctionOrder("c1"), everywhere});
    CHECK(store->corrections().steps().value() == steps);
    CHECK(store->verify().value().sound());
}

TEST_CASE("a correction is ordered once under one name", "[contract][corrections]") {
    test::StoreWorld world;
    const auto store = world.open();
    REQUIRE(store->corrections().saveOrder(correctionOrder("c1")));
    CHECK_FALSE(store->corrections().saveOrder(correctionOrder("c1")).has_value());
    CHECK(store->corrections().orders().value().size() == 1);
}

TEST_CASE("every score that an attempt ever had is there, oldest first",
          "[contract][corrections]") {
    test::StoreWorld world;
    const auto store = world.open();
    REQUIRE(store->exams().saveScores({test::scoreRecord("a1", 1),
                                       test::scoreRecord("a2", 1),
                                       test::scoreRecord("a1", 2),
                                       test::scoreRecord("a1", 3)}));
    CHECK(store->corrections().scoreHistory(AttemptId("a1")).value() ==
          std::vector<exam::ScoreRecord>{
              test::scoreRecord("a1", 1), test::scoreRecord("a1", 2), test::scoreRecord("a1", 3)});
    CHECK(store->corrections().scoreHistory(AttemptId("a3")).value().empty());
}

}  // namespace qgt
