#include "engine/exam/appeal.h"
#include "tests/support/catch.h"

#include <map>
#include <string>
#include <vector>

namespace qgt {

using bank::ReleasedPart;
using bank::ReleaseStage;
using exam::Appeal;
using exam::AppealState;
using exam::AppealStep;
using exam::AppealStepKind;
using exam::StageRelease;

namespace {

constexpr std::int64_t kAppealDay = kMsPerDay;

StageRelease stageAt(ReleaseStage stage, std::int64_t at, std::int64_t until = 0) {
    StageRelease release;
    release.exam = ExamId("e1");
    release.stage = stage;
    release.at = {at};
    release.until = {until};
    release.appeals = 2;
    return release;
}

bank::Blueprint stagedBlueprint() {
    bank::Blueprint blueprint;
    blueprint.release = {
        {ReleaseStage::Sealed, 0, {}},
        {ReleaseStage::Published, 0, {ReleasedPart::Total, ReleasedPart::Breakdown}},
        {ReleaseStage::Appeal, 5, {ReleasedPart::Total, ReleasedPart::Answers}},
        {ReleaseStage::Final, 0, {ReleasedPart::Total}}};
    return blueprint;
}

Appeal appealOf(const std::string& id, int slot = 0, const std::string& candidate = "p1") {
    Appeal appeal;
    appeal.id = AppealId(id);
    appeal.exam = ExamId("e1");
    appeal.attempt = AttemptId("a-" + candidate);
    appeal.candidate = PersonId(candidate);
    appeal.slot = slot;
    appeal.task = slot == 0 ? "" : "item-" + std::to_string(slot);
    appeal.text = "请再看一遍";
    return appeal;
}

AppealStep stepOn(const std::string& appeal,
                  AppealStepKind kind,
                  const std::string& correction = "") {
    AppealStep step;
    step.appeal = AppealId(appeal);
    step.kind = kind;
    step.correction = CorrectionId(correction);
    return step;
}

std::string refusal(const Status& status) {
    return status ? "" : status.error().code;
}

}  // namespace

TEST_CASE("candidates see the newest stage that is released and has not ended", "[exam]") {
    const bank::Blueprint blueprint = stagedBlueprint();
    const std::vector<StageRelease> releases{
        stageAt(ReleaseStage::Published, 1 * kAppealDay),
        stageAt(ReleaseStage::Appeal, 2 * kAppealDay, 7 * kAppealDay),
    };
    CHECK(exam::partsShown(blueprint, {}, {9 * kAppealDay}).empty());
    CHECK(exam::partsShown(blueprint, releases, {kAppealDay - 1}).empty());
    CHECK(exam::partsShown(blueprint, releases, {1 * kAppealDay}) ==
          std::vector{ReleasedPart::Total, ReleasedPart::Breakdown});
    CHECK(exam::partsShown(blueprint, releases, {2 * kAppealDay}) ==
          std::vector{ReleasedPart::Total, ReleasedPart::Answers});
    // The window has ended, and nobody has released what comes after it.
    CHECK(exam::partsShown(blueprint, releases, {7 * kAppealDay}) ==
          std::vector{ReleasedPart::Total, ReleasedPart::Breakdown});
    std::vector<StageRelease> final = releases;
    final.push_back(stageAt(ReleaseStage::Final, 8 * kAppealDay));
    CHECK(exam::partsShown(blueprint, final, {8 * kAppealDay}) == std::vector{ReleasedPart::Total});
    // The window was made shorter: what it showed ends with it.
    std::vector<StageRelease> shorter = releases;
    shorter.push_back(stageAt(ReleaseStage::Appeal, 3 * kAppealDay, 4 * kAppealDay));
    CHECK(exam::partsShown(blueprint, shorter, {5 * kAppealDay}) ==
          std::vector{ReleasedPart::Total, ReleasedPart::Breakdown});
    // A sealed result is a stage that shows nothing.
    CHECK(exam::partsShown(blueprint, {stageAt(ReleaseStage::Sealed, 0)}, {kAppealDay}).empty());
}

TEST_CASE("a stage is released in the blueprint's order, and an appeal window may be made longer",
          "[exam]") {
    const bank::Blueprint blueprint = stagedBlueprint();
    CHECK(exam::stagesAhead(blueprint, {}) == std::vector{ReleaseStage::Sealed,
                                                          ReleaseStage::Published,
                                                          ReleaseStage::Appeal,
                                                          ReleaseStage::Final});
    const std::vector<StageRelease> appeal{stageAt(ReleaseStage::Published, 0),
                                           stageAt(ReleaseStage::Appeal, 1, 5)};
    CHECK(exam::stagesAhead(blueprint, appeal) ==
          std::vector{ReleaseStage::Appeal, ReleaseStage::Final});
    std::vector<StageRelease> longer = appeal;
    longer.push_back(stageAt(ReleaseStage::Appeal, 4, 9));
    CHECK(exam::appealWindow(appeal, {6}) == nullptr);
    REQUIRE(exam::appealWindow(longer, {6}) != nullptr);
    CHECK(exam::appealWindow(longer, {6})->until == Instant{9});
    CHECK(exam::appealWindow(longer, {9}) == nullptr);
    longer.push_back(stageAt(ReleaseStage::Final, 10));
    CHECK(exam::stagesAhead(blueprint, longer).empty());
}

TEST_CASE("an appeal needs a window, a text and one of the candidate's number", "[exam]") {
    const StageRelease window = stageAt(ReleaseStage::Appeal, 0, kAppealDay);
    const std::vector<Appeal> two{appealOf("r1", 3), appealOf("r2", 4)};
    CHECK(refusal(exam::mayFile(appealOf("r3"), nullptr, {}, {})) == "appeal.no-window");
    CHECK(refusal(exam::mayFile(appealOf("r3"), &window, {}, {})).empty());
    Appeal empty = appealOf("r3");
    empty.text = " 　";
    CHECK(refusal(exam::mayFile(empty, &window, {}, {})) == "appeal.no-text");
    Appeal longText = appealOf("r3");
    longText.text = std::string(exam::kLongestAppeal + 1, 'a');
    CHECK(refusal(exam::mayFile(longText, &window, {}, {})) == "appeal.too-long");
    CHECK(refusal(exam::mayFile(appealOf("r3", 5), &window, two, {})) == "appeal.none-left");
    CHECK(refusal(exam::mayFile(appealOf("r3", 5, "p2"), &window, two, {})).empty());
    CHECK(refusal(exam::mayFile(appealOf("r3", 4), &window, two, {})) == "appeal.twice");
}

TEST_CASE("an accepted appeal is given back, a rejected one is not", "[exam]") {
    const StageRelease window = stageAt(ReleaseStage::Appeal, 0, kAppealDay);
    const std::vector<Appeal> two{appealOf("r1", 3), appealOf("r2", 4)};
    const PersonId candidate("p1");
    CHECK(exam::appealsLeft(window, candidate, two, {}) == 0);
    CHECK(exam::appealsLeft(window, candidate, two, {stepOn("r1", AppealStepKind::Rejected)}) == 0);
    CHECK(exam::appealsLeft(window, candidate, two, {stepOn("r1", AppealStepKind::Accepted)}) == 1);
    CHECK(exam::appealsLeft(window, candidate, two, {stepOn("r1", AppealStepKind::Correcting)}) ==
          0);
    CHECK(exam::appealsLeft(window, PersonId("p2"), two, {}) == 2);
}

TEST_CASE(
    "an appeal stands where its newest step says, and waits again when a correction is "
    "taken back",
    "[exam]") {
    const Appeal appeal = appealOf("r1", 3);
    std::vector<AppealStep> steps;
    CHECK(exam::stateOf(appeal, steps) == AppealState::Open);
    CHECK(exam::decisionOf(appeal, steps) == nullptr);
    steps.push_back(stepOn("r1", AppealStepKind::Correcting, "c1"));
    CHECK(exam::stateOf(appeal, steps) == AppealState::Correcting);
    CHECK(exam::appealsBehind(CorrectionId("c1"), AppealState::Correcting, {appeal}, steps) ==
          std::vector{appeal});
    steps.push_back(stepOn("r1", AppealStepKind::Accepted, "c1"));
    CHECK(exam::decisionOf(appeal, steps) != nullptr);
    CHECK(
        exam::appealsBehind(CorrectionId("c1"), AppealState::Correcting, {appeal}, steps).empty());
    CHECK(exam::appealsBehind(CorrectionId("c1"), AppealState::Accepted, {appeal}, steps).size() ==
          1);
    steps.push_back(stepOn("r1", AppealStepKind::Reopened, "c1"));
    CHECK(exam::stateOf(appeal, steps) == AppealState::Open);
    CHECK(exam::decisionOf(appeal, steps) == nullptr);
}

TEST_CASE(
    "an appeal is decided by neither the candidate, nor who sat or marked it, nor who ordered or "
    "agreed to a correction, nor who decided an appeal about it before",
    "[exam]") {
    exam::OpenMark mark;
    mark.attempt = AttemptId("a-p1");
    mark.slot = 3;
    mark.rater = PersonId("rater");
    exam::CorrectionOrder order;
    order.id = CorrectionId("c4");
    order.task = "item-4";
    order.by = PersonId("orderer");
    exam::CorrectionOrder elsewhere = order;
    elsewhere.id = CorrectionId("c9");
    elsewhere.task = "item-9";  // not in this paper
    elsewhere.by = PersonId("other");
    exam::CorrectionOrder given = order;
    given.id = CorrectionId("c5");
    given.by = PersonId("mistaken");
    const auto stepBy =
        [](const exam::CorrectionOrder& of, exam::CorrectionStepKind kind, const char* who) {
            exam::CorrectionStep step;
            step.order = of.id;
            step.kind = kind;
            step.by = PersonId(who);
            return step;
        };
    using exam::CorrectionStepKind;
    AppealStep before = stepOn("r0", AppealStepKind::Rejected);
    before.by = PersonId("assessor");
    std::vector<exam::TaskResult> tasks(5);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        tasks[i].slot = static_cast<int>(i) + 1;
        tasks[i].id = "item-" + std::to_string(i + 1);
    }
    const std::vector<exam::OpenMark> marks{mark};
    const std::vector<exam::CorrectionOrder> orders{order, elsewhere, given};
    const std::vector<exam::CorrectionStep> orderSteps{
        stepBy(order, CorrectionStepKind::Approved, "agreer"),
        stepBy(order, CorrectionStepKind::Applied, "clerk"),
        stepBy(order, CorrectionStepKind::Undone, "clerk"),
        stepBy(given, CorrectionStepKind::Approved, "nodder"),
        stepBy(given, CorrectionStepKind::Dropped, "dropper")};
    const std::vector<Appeal> appeals{appealOf("r0", 3)};
    AppealStep clerical = stepOn("r0", AppealStepKind::Reopened);
    clerical.by = PersonId("clerk");
    const std::vector<AppealStep> steps{before, clerical};
    const std::map<PersonId, std::vector<exam::TaskResult>> ownPapers{
        {PersonId("sitter"), {tasks[1]}}};
    std::vector<PersonId> assessors{PersonId("third")};
    const std::set<PersonId> readers{PersonId("reader")};
    const exam::AssessorFacts facts{
        marks, orders, orderSteps, appeals, steps, tasks, ownPapers, assessors, readers};
    const auto decides = [&](const Appeal& appeal, const std::string& who) {
        const auto may = exam::mayAssess(appeal, PersonId(who), facts);
        CHECK((!may || *may == exam::Assessing::Freely));
        return may ? std::string() : may.error().code;
    };
    CHECK(decides(appealOf("r1", 3), "reader") == "appeal.read-by-you");
    CHECK(decides(appealOf("r1", 3), "p1") == "appeal.own");
    CHECK(decides(appealOf("r1", 3), "rater") == "appeal.marked-by-you");
    CHECK(decides(appealOf("r1", 5), "rater").empty());
    CHECK(decides(appealOf("r1", 0), "rater") == "appeal.marked-by-you");
    CHECK(decides(appealOf("r1", 3, "p2"), "rater").empty());
    CHECK(decides(appealOf("r1", 4), "orderer") == "appeal.ordered-by-you");
    CHECK(decides(appealOf("r1", 3), "orderer").empty());
    CHECK(decides(appealOf("r1", 0), "orderer") == "appeal.ordered-by-you");
    CHECK(decides(appealOf("r1", 0), "third").empty());
    CHECK(decides(appealOf("r1", 0), "other").empty());
    CHECK(decides(appealOf("r1", 4), "agreer") == "appeal.decided-by-you");
    CHECK(decides(appealOf("r1", 0), "agreer") == "appeal.decided-by-you");
    CHECK(decides(appealOf("r1", 3), "agreer").empty());
    // What clerks do is no hand in it, nor is what was given up.
    for (const char* who : {"clerk", "mistaken", "nodder", "dropper"}) {
        CHECK(decides(appealOf("r1", 0), who).empty());
    }
    CHECK(decides(appealOf("r1", 2), "sitter") == "appeal.sat-it");
    CHECK(decides(appealOf("r1", 0), "sitter") == "appeal.sat-it");
    CHECK(decides(appealOf("r1", 3), "sitter").empty());
    CHECK(decides(appealOf("r1", 3), "assessor") == "appeal.decided-by-you");
    CHECK(decides(appealOf("r1", 0), "assessor") == "appeal.decided-by-you");
    CHECK(decides(appealOf("r1", 4), "assessor").empty());
    CHECK(decides(appealOf("r1", 3, "p2"), "assessor").empty());

    // Where nobody free of all that is left, anybody but the candidate decides by necessity.
    assessors = {PersonId("p1"), PersonId("rater"), PersonId("assessor")};
    CHECK(exam::mayAssess(appealOf("r1", 3), PersonId("rater"), facts) ==
          exam::Assessing::ByNecessity);
    CHECK(exam::mayAssess(appealOf("r1", 3), PersonId("assessor"), facts) ==
          exam::Assessing::ByNecessity);
    CHECK(exam::mayAssess(appealOf("r1", 3), PersonId("p1"), facts).error().code == "appeal.own");
    CHECK(decides(appealOf("r1", 4), "agreer") == "appeal.decided-by-you");
}

TEST_CASE("the marks of an appeal take the place of those of raters, for its attempt only",
          "[exam]") {
    const std::vector<Appeal> appeals{appealOf("r1", 3), appealOf("r2", 3, "p2")};
    AppealStep mine = stepOn("r1", AppealStepKind::Accepted);
    mine.marks = {{3, 0, {true, true}}};
    AppealStep others = stepOn("r2", AppealStepKind::Accepted);
    others.marks = {{3, 0, {false, false}}, {4, 0, {false}}};
    exam::CountedMarks marks{{{{3, 0}, {true, false}}, {{5, 0}, {true}}},
                             {{{3, 0}, {false, false}}}};
    exam::addAppealMarks(AttemptId("a-p1"), appeals, {mine, others}, marks);
    CHECK(marks.first == exam::OpenMarks{{{3, 0}, {true, true}}, {{5, 0}, {true}}});
    CHECK(marks.second.empty());
}

}  // namespace qgt
