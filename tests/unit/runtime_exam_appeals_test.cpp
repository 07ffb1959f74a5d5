#include "app/runtime/evidence_pack.h"
#include "app/runtime/waiting_work.h"
#include "tests/support/appeal_world.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace test = qgt::test;
using exam::AppealState;
using qgt::bank::ReleasedPart;
using qgt::bank::ReleaseStage;

TEST_CASE(
    "each stage of the results is released by a word of its own, and shows what the "
    "blueprint says until it ends",
    "[runtime][exam]") {
    test::AppealWorld world;
    const auto rows = world.stages.rows(world.id);
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK((*rows)[0].shown);
    CHECK((*rows)[0].released->by == world.unit.trainer().person);
    CHECK((*rows)[1].ahead);
    CHECK_FALSE((*rows)[1].notYet.has_value());
    CHECK_FALSE(world.shows(ReleasedPart::Answers));
    CHECK(world.stages.release(world.id, {ReleaseStage::Published, {}, 2}).error().code ==
          "stage.not-ahead");
    CHECK(world.stages.release(world.id, {ReleaseStage::Appeal, {1}, 2}).error().code ==
          "stage.window");
    app::ExamStages cadre(world.unit.workspace(), world.unit.cadre());
    CHECK(cadre.release(world.id, {ReleaseStage::Final, {}, 2}).error().code == "rights.refused");

    world.openWindow();
    CHECK(world.shows(ReleasedPart::Answers));
    CHECK(world.stages.release(world.id, {ReleaseStage::Final, {}, 2}).error().code ==
          "stage.window-open");
    world.unit.clock().advanceMs(world.until.ms - world.unit.clock().now().ms);
    // The window has ended, and nothing came after it: what was published stands.
    CHECK_FALSE(world.shows(ReleasedPart::Answers));
    CHECK(world.shows(ReleasedPart::Marks));
    REQUIRE(world.stages.release(world.id, {ReleaseStage::Final, {}, 2}));
    CHECK(world.shown() == std::vector{ReleasedPart::Total, ReleasedPart::Breakdown});
    CHECK(world.audited("exam.stage-released") == 2);
}

TEST_CASE("results are published alone from their stage, and appeals open on other terms",
          "[runtime][exam]") {
    test::AppealWorld world(false);
    const auto before = world.stages.rows(world.id).value();
    CHECK(before[0].publishes);
    CHECK(before[0].needsKeys);
    CHECK(before[0].ahead);
    CHECK_FALSE(before[0].notYet.has_value());
    CHECK_FALSE(before[1].publishes);
    REQUIRE(before[1].notYet.has_value());
    CHECK(before[1].notYet->code == "stage.not-published");
    REQUIRE(world.office.publish(world.id, &world.ring, false));
    CHECK_FALSE(world.shows(ReleasedPart::Answers));
    world.openWindow(1);
    CHECK(world.shows(ReleasedPart::Answers));
    CHECK(world.filing.desk(world.attempt)->left == 1);
}

TEST_CASE("a candidate appeals within the window, another trainer answers with a reason",
          "[runtime][exam]") {
    test::AppealWorld world;
    CHECK(world.filing.file(world.attempt, 0, "再看").error().code == "appeal.no-window");
    world.openWindow(1);
    REQUIRE(world.filing.keepDraft(world.attempt, 0, "第三题"));
    REQUIRE(world.filing.desk(world.attempt));
    CHECK(world.filing.desk(world.attempt)->drafts.size() == 1);
    CHECK(world.filing.desk(world.attempt)->left == 1);
    const auto appeal = world.filing.file(world.attempt, 0, "第三题没有算分");
    REQUIRE(appeal);
    const auto desk = world.filing.desk(world.attempt);
    CHECK(desk->drafts.empty());
    CHECK(desk->left == 0);
    CHECK(desk->until == world.until);
    CHECK(world.filing.file(world.attempt, 1, "还有").error().code == "appeal.none-left");
    app::AppealFiling stranger(world.unit.workspace(), world.unit.trainer());
    CHECK(stranger.desk(world.attempt).error().code == "exam.unknown");

    // Final results wait for it.
    world.unit.clock().advanceMs(world.until.ms - world.unit.clock().now().ms);
    CHECK(world.stages.release(world.id, {ReleaseStage::Final, {}, 2}).error().code ==
          "stage.appeals-open");
    app::ExamAppeals cadre(world.unit.workspace(), world.unit.cadre());
    CHECK(cadre.list(world.id).error().code == "rights.refused");
    const auto list = world.deciding.list(world.id);
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    CHECK(list->front().candidate == "001");
    const auto look = world.deciding.look(*appeal, &world.ring);
    REQUIRE(look);
    CHECK(look->tasks.size() > 5);
    CHECK_FALSE(look->withoutKeys);
    // Candidates may look through their papers, so whoever decides reads them without keys too.
    const auto keyless = world.deciding.look(*appeal, nullptr);
    REQUIRE(keyless);
    CHECK(keyless->withoutKeys);
    REQUIRE(keyless->tasks.size() == look->tasks.size());
    CHECK(keyless->tasks.front().stem == look->tasks.front().stem);
    CHECK(keyless->tasks.front().options == look->tasks.front().options);
    CHECK(keyless->tasks.front().right == look->tasks.front().right);
    CHECK(app::evidenceOf(world.unit.workspace(), world.trainer("second"), {{}, *appeal}, nullptr)
              .error()
              .code == "keys.none");
    CHECK(world.deciding.reject(*appeal, " ").error().code == "exam.no-reason");
    const auto before = world.score();
    REQUIRE(world.deciding.reject(*appeal, "第三题已按答案计分"));
    CHECK(world.score() == before);
    CHECK(world.deciding.reject(*appeal, "再说一遍").error().code == "appeal.decided");
    const auto seen = world.filing.desk(world.attempt)->appeals;
    REQUIRE(seen.size() == 1);
    CHECK(seen.front().state == AppealState::Rejected);
    CHECK(seen.front().reason == "第三题已按答案计分");
    CHECK_FALSE(seen.front().change.has_value());
    CHECK(world.audited("appeal.filed") == 1);
    CHECK(world.audited("appeal.decided") == 1);
}

TEST_CASE(
    "an appeal about a task opens a correction, is accepted when that is applied and waits "
    "again when it is taken back",
    "[runtime][exam]") {
    test::AppealWorld world;
    world.openWindow();
    const auto appeal = world.filing.file(world.attempt, 1, "题目有误");
    REQUIRE(appeal);
    const auto entry = world.deciding.list(world.id)->front();
    app::ExamCorrections ordering(world.unit.workspace(), world.unit.trainer());
    app::ExamCorrections agreeing(world.unit.workspace(), world.trainer("second"));
    app::CorrectionDraft draft;
    draft.exam = world.id;
    const auto tasks = ordering.tasks(world.id, &world.ring).value();
    const auto task = std::ranges::find(tasks, entry.appeal.task, &app::CorrectableTask::id);
    REQUIRE(task != tasks.end());
    draft.action = exam::CorrectionAction::FullMarks;
    draft.reason = "选项有误";
    draft.appeal = *appeal;
    // Another task is not what the appeal is about.
    draft.task = tasks[task == tasks.begin() ? 1 : 0].id;
    draft.revision = tasks[task == tasks.begin() ? 1 : 0].revision;
    CHECK(ordering.order(draft, &world.ring).error().code == "exam.correction-unfit");
    CHECK(ordering.history(world.id)->empty());
    draft.task = task->id;
    draft.revision = task->revision;
    // An appeal takes nothing from anybody.
    draft.favourable = false;
    CHECK(ordering.order(draft, &world.ring).error().code == "exam.correction-unfit");
    draft.favourable = true;
    const auto order = ordering.order(draft, &world.ring);
    REQUIRE(order);
    app::ExamCorrections candidate(world.unit.workspace(), world.trainedCandidate());
    CHECK(candidate.approve(*order).error().code == "appeal.own");
    CHECK(world.deciding.list(world.id)->front().state == AppealState::Correcting);
    CHECK(world.deciding.reject(*appeal, "不对").error().code == "appeal.decided");
    REQUIRE(agreeing.approve(*order));
    const auto dry = ordering.dryRun(*order, &world.ring);
    REQUIRE(dry);
    REQUIRE(ordering.apply(*order, dry->digest, &world.ring));
    const auto seen = world.filing.desk(world.attempt)->appeals.front();
    CHECK(seen.state == AppealState::Accepted);
    CHECK(seen.reason == "选项有误");
    REQUIRE(seen.change.has_value());
    CHECK(seen.change->after > seen.change->before);
    // Who agreed has decided it, not who ordered; and the candidate has the appeal back.
    CHECK(world.deciding.list(world.id)->front().steps.back().by == qgt::PersonId("second"));
    CHECK(world.filing.desk(world.attempt)->left == 2);
    REQUIRE(ordering.undo(*order, "原答案没有错", &world.ring));
    CHECK(world.deciding.list(world.id)->front().state == AppealState::Open);
    CHECK(world.filing.desk(world.attempt)->left == 1);
    // Whoever had a hand in the correction does not decide the appeal now that it counts no more.
    CHECK(world.deciding.reject(*appeal, "原答案没有错").error().code == "appeal.decided-by-you");
    app::ExamAppeals orderer(world.unit.workspace(), world.unit.trainer());
    CHECK(orderer.reject(*appeal, "原答案没有错").error().code == "appeal.ordered-by-you");
    app::ExamAppeals third(world.unit.workspace(), world.trainer("third"));
    CHECK(third.reject(*appeal, "原答案没有错"));
}

TEST_CASE(
    "an exam that was published before stages were released keeps its result when a window "
    "that was opened later ends",
    "[runtime][exam]") {
    test::AppealWorld world(false);
    world.publishAsBefore();
    CHECK(world.shows(ReleasedPart::Answers));
    world.unit.clock().advanceMs(30 * qgt::kMsPerDay);
    CHECK(world.shown() == std::vector{ReleasedPart::Total, ReleasedPart::Breakdown});
    const auto rows = world.stages.rows(world.id);
    REQUIRE(rows);
    CHECK(rows->front().released.has_value());
    CHECK_FALSE(rows->front().ahead);
    CHECK_FALSE(rows->front().shown);  // the days of the blueprint say what is shown
    world.openWindow();
    CHECK(world.shows(ReleasedPart::Answers));
    REQUIRE(world.filing.file(world.attempt, 0, "总分少算了"));
    world.unit.clock().advanceMs(world.until.ms - world.unit.clock().now().ms);
    CHECK(world.shows(ReleasedPart::Total));
    CHECK_FALSE(world.shows(ReleasedPart::Answers));
    REQUIRE(world.deciding.reject(world.deciding.list(world.id)->front().appeal.id, "没有少算"));
    REQUIRE(world.stages.release(world.id, {ReleaseStage::Final, {}, 2}));
    CHECK(world.shown() == std::vector{ReleasedPart::Total, ReleasedPart::Breakdown});
}

TEST_CASE("a trainer who sat the exam opens neither the own appeal nor its evidence",
          "[runtime][exam]") {
    test::AppealWorld world;
    world.openWindow();
    const auto appeal = world.filing.file(world.attempt, 1, "题目有误");
    REQUIRE(appeal);
    auto& workspace = world.unit.workspace();
    const qgt::people::Actor both = world.trainedCandidate();
    app::ExamAppeals own(workspace, both);
    CHECK(own.list(world.id)->front().notYou->code == "appeal.own");
    CHECK(own.look(*appeal, &world.ring).error().code == "appeal.own-look");
    CHECK(app::evidenceOf(workspace, both, {{}, *appeal}, &world.ring).error().code ==
          "appeal.own-look");
    CHECK(app::evidenceOf(workspace, both, {world.attempt, {}}, &world.ring).error().code ==
          "appeal.own-look");
    CHECK(world.audited("exam.evidence-made") == 0);
    REQUIRE(world.deciding.reject(*appeal, "题目没有错"));
    CHECK(own.list(world.id)->front().decidedBy.empty());
    CHECK(world.deciding.look(*appeal, &world.ring));
    CHECK(app::evidenceOf(workspace, world.trainer("second"), {{}, *appeal}, &world.ring));
}

TEST_CASE("an order that waits bars its orderer from the appeal, one that was given up nobody",
          "[runtime][exam]") {
    test::AppealWorld world;
    world.openWindow();
    const auto appeal = world.filing.file(world.attempt, 1, "题目有误");
    REQUIRE(appeal);
    app::ExamCorrections ordering(world.unit.workspace(), world.unit.trainer());
    app::CorrectionDraft draft;
    draft.exam = world.id;
    const std::string about = world.deciding.list(world.id)->front().appeal.task;
    const auto tasks = ordering.tasks(world.id, &world.ring).value();
    const auto task = std::ranges::find(tasks, about, &app::CorrectableTask::id);
    REQUIRE(task != tasks.end());
    draft.task = task->id;
    draft.revision = task->revision;
    draft.action = exam::CorrectionAction::FullMarks;
    draft.reason = "选项有误";
    const auto order = ordering.order(draft, &world.ring);
    REQUIRE(order);
    app::ExamAppeals orderer(world.unit.workspace(), world.unit.trainer());
    CHECK(orderer.reject(*appeal, "没有错").error().code == "appeal.ordered-by-you");
    app::ExamCorrections dropping(world.unit.workspace(), world.trainer("third"));
    REQUIRE(dropping.drop(*order, "看错了"));
    const auto free = orderer.list(world.id)->front();
    CHECK_FALSE(free.notYou.has_value());
    CHECK_FALSE(free.byNecessity);
    app::ExamAppeals dropper(world.unit.workspace(), world.trainer("third"));
    CHECK_FALSE(dropper.list(world.id)->front().notYou.has_value());
    REQUIRE(world.deciding.reject(*appeal, "没有错"));
    // Nor does whoever answered an appeal about a task answer the next one about it.
    const auto again = world.filing.file(world.attempt, 1, "还是有误");
    REQUIRE(again);
    CHECK(world.deciding.reject(*again, "没有错").error().code == "appeal.decided-by-you");
}

TEST_CASE(
    "an appeal about the whole result of a paper without open answers leads to the "
    "correction of a task of it",
    "[runtime][exam]") {
    test::AppealWorld world;
    world.openWindow();
    const auto appeal = world.filing.file(world.attempt, 0, "总分不对");
    REQUIRE(appeal);
    const auto look = world.deciding.look(*appeal, &world.ring);
    REQUIRE(look);
    CHECK(std::ranges::all_of(look->tasks, [](const auto& task) { return task.open.empty(); }));
    const std::string named = look->tasks[2].id;
    app::ExamCorrections ordering(world.unit.workspace(), world.unit.trainer());
    const auto tasks = ordering.tasks(world.id, &world.ring).value();
    const auto task = std::ranges::find(tasks, named, &app::CorrectableTask::id);
    REQUIRE(task != tasks.end());
    app::CorrectionDraft draft;
    draft.exam = world.id;
    draft.task = task->id;
    draft.revision = task->revision;
    draft.action = exam::CorrectionAction::FullMarks;
    draft.reason = "题干有误";
    draft.appeal = *appeal;
    const auto order = ordering.order(draft, &world.ring);
    REQUIRE(order);
    CHECK(world.deciding.list(world.id)->front().state == AppealState::Correcting);
    app::ExamCorrections agreeing(world.unit.workspace(), world.trainer("second"));
    REQUIRE(agreeing.approve(*order));
    REQUIRE(ordering.apply(*order, ordering.dryRun(*order, &world.ring)->digest, &world.ring));
    const auto seen = world.filing.desk(world.attempt)->appeals.front();
    CHECK(seen.state == AppealState::Accepted);
    REQUIRE(seen.change.has_value());
    CHECK(seen.change->after > seen.change->before);
}

TEST_CASE("an appeal waits for those who may decide it, until one of them did", "[runtime][exam]") {
    test::AppealWorld world;
    world.openWindow(1);
    const auto appeal = world.filing.file(world.attempt, 0, "第三题没有算分");
    REQUIRE(appeal);
    const auto waitsFor = [&world](const qgt::people::Actor& actor) {
        const auto work = app::waitingWork(world.unit.workspace(), actor);
        REQUIRE(work);
        return *work;
    };
    const auto work = waitsFor(world.trainer("second"));
    REQUIRE(work.size() == 1);
    CHECK(work.front().kind == app::WaitingKind::Appeal);
    CHECK(work.front().exam == world.id);
    CHECK(work.front().count == 1);
    CHECK(waitsFor(world.unit.cadre()).empty());
    CHECK(waitsFor(world.trainedCandidate()).empty());  // nobody decides the own one
    REQUIRE(world.deciding.reject(*appeal, "第三题已按答案计分"));
    CHECK(waitsFor(world.trainer("third")).empty());
}
