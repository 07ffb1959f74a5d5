#include "app/runtime/evidence_pack.h"
#include "tests/support/appeal_world.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace test = qgt::test;

namespace {

/// The result of a unit with so many trainers, with its window for appeals open.
struct SmallUnit {
    explicit SmallUnit(int trainers) : world(true, trainers) {
        actors = {world.unit.trainer(), world.trainer("second"), world.trainer("third")};
        actors.resize(static_cast<std::size_t>(trainers));
        world.openWindow(9);
    }

    [[nodiscard]] app::ExamCorrections correcting(std::size_t actor) {
        return {world.unit.workspace(), actors[actor]};
    }

    /// The entry of an appeal as an actor sees it.
    [[nodiscard]] app::AppealEntry seenBy(std::size_t actor, const qgt::AppealId& appeal) {
        const auto list =
            app::ExamAppeals(world.unit.workspace(), actors[actor]).list(world.id).value();
        return *std::ranges::find_if(
            list, [&](const app::AppealEntry& entry) { return entry.appeal.id == appeal; });
    }

    /// Who may decide it, by place; by necessity only where nobody may otherwise.
    [[nodiscard]] std::vector<std::size_t> whoMay(const qgt::AppealId& appeal) {
        std::vector<std::size_t> able;
        int forced = 0;
        for (std::size_t i = 0; i < actors.size(); ++i) {
            const app::AppealEntry entry = seenBy(i, appeal);
            if (!entry.notYou) {
                able.push_back(i);
                forced += entry.byNecessity ? 1 : 0;
            }
        }
        CHECK((forced == 0 || forced == static_cast<int>(able.size())));
        return able;
    }

    /// Somebody rejects it; gives whether that was by necessity.
    bool reject(const qgt::AppealId& appeal) {
        const auto able = whoMay(appeal);
        REQUIRE_FALSE(able.empty());
        const bool forced = seenBy(able.front(), appeal).byNecessity;
        app::ExamAppeals deciding(world.unit.workspace(), actors[able.front()]);
        REQUIRE(deciding.look(appeal, &world.ring));
        REQUIRE(deciding.reject(appeal, "核对无误"));
        CHECK(seenBy(able.front(), appeal).steps.back().byNecessity == forced);
        const auto records = world.unit.workspace().store().audit().records().value();
        CHECK(detail(records.back().entry) == (forced ? "yes" : "no"));
        return forced;
    }

    /// What an audit entry says of necessity.
    [[nodiscard]] static std::string detail(const qgt::integrity::AuditEntry& entry) {
        const auto found = std::ranges::find(entry.details,
                                             std::string("by-necessity"),
                                             &std::pair<std::string, std::string>::first);
        return found == entry.details.end() ? std::string() : found->second;
    }

    [[nodiscard]] app::CorrectionDraft draftFor(const std::string& task) {
        const auto tasks = correcting(0).tasks(world.id, &world.ring).value();
        const auto found = std::ranges::find(tasks, task, &app::CorrectableTask::id);
        app::CorrectionDraft draft;
        draft.exam = world.id;
        draft.task = found->id;
        draft.revision = found->revision;
        draft.action = exam::CorrectionAction::FullMarks;
        draft.reason = "题干有误";
        return draft;
    }

    [[nodiscard]] std::string taskAt(std::size_t place) {
        return exam::decodeResult(world.score().body)->tasks[place].id;
    }

    /// The task was in somebody's own paper too, by a result of the exam's first minute.
    void letSit(const qgt::people::Actor& actor) {
        auto& store = world.unit.workspace().store();
        qgt::seat::AttemptRecord record = store.attempts().attempt(world.attempt).value();
        exam::ScoreRecord score = world.score();
        record.head.attempt = qgt::AttemptId("sat-" + actor.person.str());
        record.head.candidate = actor.person;
        record.events.resize(1);
        record.events.front().attempt = record.head.attempt;
        REQUIRE(store.attempts().begin(record.head, record.events));
        score.attempt = record.head.attempt;
        score.candidate = actor.person;
        score.revision = 1;
        score.reason = "first";
        score.at = record.events.front().at.wall;
        REQUIRE(store.exams().saveScores({score}));
    }

    test::AppealWorld world;
    std::vector<qgt::people::Actor> actors;
};

}  // namespace

TEST_CASE("in a unit with one, two or three trainers somebody may always decide an appeal",
          "[runtime][exam]") {
    const int trainers = GENERATE(1, 2, 3);
    CAPTURE(trainers);
    SmallUnit unit(trainers);
    test::AppealWorld& world = unit.world;
    const auto whole = world.filing.file(world.attempt, 0, "总分不对");
    REQUIRE(whole);
    CHECK(unit.whoMay(*whole).size() == unit.actors.size());

    // A correction for it that is given up is nobody's hand in it.
    app::CorrectionDraft draft = unit.draftFor(unit.taskAt(2));
    draft.appeal = *whole;
    app::ExamCorrections first = unit.correcting(0);
    const auto mistaken = first.order(draft, &world.ring);
    REQUIRE(mistaken);
    CHECK(first.approve(*mistaken).error().code == "exam.correction-own");
    REQUIRE(first.drop(*mistaken, "看错了"));
    CHECK(unit.whoMay(*whole).size() == unit.actors.size());

    bool forced = false;
    if (trainers > 1) {
        const auto order = first.order(draft, &world.ring);
        REQUIRE(order);
        REQUIRE(unit.correcting(1).approve(*order));
        REQUIRE(first.apply(*order, first.dryRun(*order, &world.ring)->digest, &world.ring));
        REQUIRE(first.undo(*order, "原答案没有错", &world.ring));
        const std::vector<std::size_t> able = unit.whoMay(*whole);
        CHECK(able ==
              (trainers == 2 ? std::vector<std::size_t>{0, 1} : std::vector<std::size_t>{2}));
        forced = trainers == 2;
    }
    CHECK(unit.reject(*whole) == forced);

    // Again and again about the same.
    for (int i = 0; i < 4; ++i) {
        const auto again = world.filing.file(world.attempt, i % 2 == 0 ? 0 : 3, "还是不对");
        REQUIRE(again);
        CHECK(unit.reject(*again));
    }
    world.unit.clock().advanceMs(world.until.ms - world.unit.clock().now().ms);
    CHECK(world.stages.release(world.id, {qgt::bank::ReleaseStage::Final, {}, 0}));
    const auto pack =
        app::evidenceOf(world.unit.workspace(), unit.actors[0], {{}, *whole}, &world.ring);
    REQUIRE(pack);
    CHECK(pack->appealSteps.back().byNecessity == forced);
}

TEST_CASE(
    "a trainer with the task in an own paper neither looks at its appeal while appeals are taken, "
    "nor agrees to its correction or takes it back, unless nobody else is left",
    "[runtime][exam]") {
    const int trainers = GENERATE(2, 3);
    CAPTURE(trainers);
    SmallUnit unit(trainers);
    test::AppealWorld& world = unit.world;
    auto& workspace = world.unit.workspace();
    const auto appeal = world.filing.file(world.attempt, 3, "题目有误");
    REQUIRE(appeal);
    // Two orders without an appeal behind them.
    app::CorrectionDraft draft = unit.draftFor(unit.taskAt(4));
    app::ExamCorrections first = unit.correcting(0);
    const auto applied = first.order(draft, &world.ring);
    REQUIRE(applied);
    REQUIRE(unit.correcting(1).approve(*applied));
    REQUIRE(first.apply(*applied, first.dryRun(*applied, &world.ring)->digest, &world.ring));
    draft = unit.draftFor(unit.taskAt(5));
    const auto waits = first.order(draft, &world.ring);
    REQUIRE(waits);
    unit.letSit(unit.actors[1]);

    app::ExamAppeals sitter(workspace, unit.actors[1]);
    CHECK(unit.seenBy(1, *appeal).notYou->code == "appeal.sat-it");
    CHECK(sitter.look(*appeal, &world.ring).error().code == "appeal.sat-it");
    CHECK(app::evidenceOf(workspace, unit.actors[1], {{}, *appeal}, &world.ring).error().code ==
          "appeal.sat-it");
    CHECK(app::ExamAppeals(workspace, unit.actors[0]).look(*appeal, &world.ring));

    app::ExamCorrections second = unit.correcting(1);
    CHECK(second.undo(*applied, "看错了", &world.ring).error().code == "exam.correction-own-paper");
    const auto entryOf = [&](const qgt::CorrectionId& id) {
        const auto entries = second.history(world.id).value();
        return *std::ranges::find_if(
            entries, [&](const app::CorrectionEntry& entry) { return entry.order.id == id; });
    };
    CHECK(entryOf(*applied).notYou->code == "exam.correction-own-paper");
    if (trainers == 3) {
        CHECK(second.approve(*waits).error().code == "exam.correction-own-paper");
        CHECK_FALSE(entryOf(*waits).mayApprove);
        REQUIRE(unit.correcting(2).approve(*waits));
        CHECK_FALSE(entryOf(*waits).steps.back().byNecessity);
    } else {
        CHECK(entryOf(*waits).mayApprove);
        CHECK(entryOf(*waits).byNecessity);
        REQUIRE(second.approve(*waits));
        CHECK(entryOf(*waits).steps.back().byNecessity);
        const auto records = workspace.store().audit().records().value();
        CHECK(SmallUnit::detail(records.back().entry) == "yes");
    }
    REQUIRE(first.undo(*applied, "看错了", &world.ring));
    CHECK_FALSE(entryOf(*applied).steps.back().byNecessity);
    // After the window nothing of it is secret.
    world.unit.clock().advanceMs(world.until.ms - world.unit.clock().now().ms);
    CHECK(sitter.look(*appeal, &world.ring));
}
