#include "app/runtime/exam_correction.h"
#include "app/runtime/exam_drawing.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "app/runtime/law_impact.h"
#include "app/runtime/waiting_work.h"
#include "tests/support/catch.h"
#include "tests/support/exam_sitter.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace test = qgt::test;
using exam::CorrectionAction;
using exam::CorrectionState;
using exam::ScoreRecord;
using qgt::BlueprintId;
using qgt::ExamId;
using qgt::kMsPerMinute;

namespace {

/// An exam that the cadre sat and got wrong throughout, scored and published.
class CorrectionWorld {
  public:
    explicit CorrectionWorld(bool sealed) {
        if (sealed) {
            ring = unit.makeKeysAndPool(qgt::LineId("residence"));
        }
        app::ExamDraft draft;
        draft.title = "试一试";
        draft.blueprint = BlueprintId(sealed ? "one-line" : "monthly-drill");
        draft.line = qgt::LineId(sealed ? "residence" : "");
        draft.opens = unit.clock().now();
        draft.closes = {draft.opens.ms + 60 * kMsPerMinute};
        draft.candidates = {{unit.cadre().person, {}, {}, {}}};
        id = office.save(draft)->id;
        const auto codes = office.seal(id, keys(), false, {});
        REQUIRE(codes);
        test::Sitter sitter(unit, room, id);
        const auto opened = sitter.open(codes->startCode);
        REQUIRE(opened);
        sitter.answerAll(opened->paper, key(), false);
        attempt = opened->attempt.head().attempt;
        REQUIRE(sitter.handIn());
        REQUIRE(office.close(id));
        REQUIRE(office.score(id, keys()));
        REQUIRE(office.publish(id, keys()));
    }

    [[nodiscard]] const qgt::integrity::KeyRing* keys() const { return ring ? &*ring : nullptr; }

    [[nodiscard]] exam::ScoringKey key() {
        auto& store = unit.workspace().store().exams();
        const auto stored = store.paper(id, unit.cadre().person).value();
        if (!ring) {
            return exam::scoringKeyOf(*stored, nullptr).value();
        }
        const auto locks = exam::openForScorer(store.exam(id).value()->lock, *ring).value();
        return exam::scoringKeyOf(*stored, &locks.scoring).value();
    }

    [[nodiscard]] ScoreRecord score() {
        return unit.workspace().store().exams().scores(id).value().front();
    }

    [[nodiscard]] app::CorrectionDraft draft(CorrectionAction action, std::size_t task = 0) {
        const auto tasks = ordering.tasks(id, keys());
        REQUIRE(tasks);
        app::CorrectionDraft made;
        made.exam = id;
        made.task = (*tasks)[task].id;
        made.revision = (*tasks)[task].revision;
        made.action = action;
        made.reason = "条例第三十九条改了";
        return made;
    }

    /// Ordered by one trainer, agreed to by another.
    [[nodiscard]] qgt::CorrectionId agreed(const app::CorrectionDraft& draft) {
        const auto order = ordering.order(draft, keys());
        REQUIRE(order);
        REQUIRE(agreeing.approve(*order));
        return *order;
    }

    test::TempFolder folder;
    test::ShippedUnit unit{folder.path()};
    std::optional<qgt::integrity::KeyRing> ring;
    app::ExamOffice office{unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM}};
    app::ExamRoom room{unit.shared(), unit.cadre(), {"qgt test", {}, {}}};
    app::ExamCorrections ordering{unit.workspace(), unit.trainer()};
    app::ExamCorrections agreeing{
        unit.workspace(),
        {qgt::PersonId("other"), unit.trainer().committee, {qgt::people::Role::Trainer}}};
    ExamId id;
    qgt::AttemptId attempt;
};

}  // namespace

TEST_CASE("a correction is what its dry run said, byte for byte, and undone it is what was before",
          "[runtime][exam]") {
    CorrectionWorld world(GENERATE(false, true));
    const ScoreRecord before = world.score();
    const auto id = world.agreed(world.draft(CorrectionAction::FullMarks));
    const auto dry = world.ordering.dryRun(id, world.keys());
    REQUIRE(dry);
    REQUIRE(dry->rows.size() == 1);
    const exam::Regraded& said = dry->rows.front().regraded;
    CHECK(said.after.got > said.before.got);
    CHECK(world.score() == before);  // a dry run keeps nothing
    const auto applied = world.ordering.apply(id, dry->digest, world.keys());
    REQUIRE(applied);
    CHECK(*applied == 1);
    CHECK(world.score().body == said.body);
    CHECK(world.score().revision == before.revision + 1);
    CHECK(world.score().reason == "correction:" + id.str());
    // Scoring again keeps the correction and adds nothing.
    CHECK(world.ordering.history(world.id)->front().state == CorrectionState::Applied);

    CHECK(world.ordering.undo(id, " ", world.keys()).error().code == "exam.no-reason");
    REQUIRE(world.ordering.undo(id, "原答案没有错", world.keys()));
    CHECK(world.score().body == before.body);
    CHECK(world.score().revision == before.revision + 2);
    const auto history =
        world.unit.workspace().store().corrections().scoreHistory(world.attempt).value();
    REQUIRE(history.size() == 3);
    CHECK(history.front() == before);
    CHECK(world.ordering.undo(id, "再来", world.keys()).error().code == "exam.correction-moved-on");
}

TEST_CASE("one of two corrections is taken back and the other one stays", "[runtime][exam]") {
    CorrectionWorld world(false);
    const auto give = [&](std::size_t task) {
        const auto id = world.agreed(world.draft(CorrectionAction::FullMarks, task));
        const auto dry = world.ordering.dryRun(id, nullptr);
        REQUIRE(world.ordering.apply(id, dry->digest, nullptr));
        return id;
    };
    const ScoreRecord plain = world.score();
    const auto second = give(1);
    const ScoreRecord withSecond = world.score();
    REQUIRE(world.ordering.undo(second, "先撤回", nullptr));
    const auto first = give(0);
    const auto again = give(1);
    REQUIRE(world.ordering.undo(first, "原答案没有错", nullptr));
    CHECK(world.score().body == withSecond.body);
    REQUIRE(world.ordering.undo(again, "也没有错", nullptr));
    CHECK(world.score().body == plain.body);
}

TEST_CASE("what was corrected is not drawn again until it is mended, and is told",
          "[runtime][exam]") {
    CorrectionWorld world(false);
    app::Workspace& workspace = world.unit.workspace();
    const auto made = world.draft(CorrectionAction::FullMarks);
    const auto& blueprint = *workspace.bank().blueprint(BlueprintId("monthly-drill"));
    const qgt::Date day = qgt::localDate(workspace.clock().now(), qgt::kShanghaiOffsetMinutes);
    const auto supply = [&] {
        return app::supplyFor(blueprint, app::drawingSource(workspace, nullptr).value(), {}, day);
    };
    const auto has = [&](const exam::Supply& some) {
        return std::ranges::any_of(some.items,
                                   [&](const auto* item) { return item->id.str() == made.task; });
    };
    REQUIRE(has(supply()));
    const auto id = world.agreed(made);
    CHECK(has(supply()));
    const auto preview = world.ordering.dryRun(id, world.keys()).value();
    REQUIRE(world.ordering.apply(id, preview.digest, world.keys()));
    const exam::Supply without = supply();
    CHECK_FALSE(has(without));
    REQUIRE(without.corrected.size() == 1);
    const auto told = app::leftOutWords(without);
    REQUIRE(told.size() == 1);
    CHECK(told[0].code == "exam.key-was-corrected");
    CHECK(told[0].args == qgt::Args{{"count", "1"}, {"names", without.corrected.front()}});
    // A newer revision is another text: somebody mended it.
    exam::Supply mended = exam::supplyOf(workspace.bank(), blueprint.pool, day, workspace.bank());
    exam::leaveOutCorrected(mended, {{made.task, made.revision - 1}});
    CHECK(has(mended));
    REQUIRE(world.ordering.undo(id, "看错了", world.keys()));
    CHECK(has(supply()));
}

TEST_CASE("a correction needs two persons, and a dry run that still holds", "[runtime][exam]") {
    CorrectionWorld world(false);
    const auto draft = world.draft(CorrectionAction::FullMarks);
    app::ExamCorrections cadre(world.unit.workspace(), world.unit.cadre());
    CHECK(cadre.order(draft, nullptr).error().code == "rights.refused");
    const auto id = world.ordering.order(draft, nullptr).value();
    CHECK(cadre.approve(id).error().code == "rights.refused");
    CHECK(world.ordering.approve(id).error().code == "exam.correction-own");
    const auto dry = world.ordering.dryRun(id, nullptr);
    REQUIRE(dry);
    CHECK(world.ordering.apply(id, dry->digest, nullptr).error().code ==
          "exam.correction-not-approved");
    REQUIRE(world.agreeing.approve(id));
    CHECK(world.agreeing.approve(id).error().code == "exam.correction-moved-on");
    CHECK(world.ordering.apply(id, "another", nullptr).error().code == "exam.correction-stale");
    CHECK(world.score().revision == 1);
    REQUIRE(world.ordering.drop(id, "看错了"));
    CHECK(world.ordering.apply(id, dry->digest, nullptr).error().code ==
          "exam.correction-moved-on");
    CHECK(world.ordering.history(world.id)->front().state == CorrectionState::Dropped);
    auto empty = draft;
    empty.reason = "  ";
    CHECK(world.ordering.order(empty, nullptr).error().code == "exam.correction-unfit");
    const auto audited = world.unit.workspace().store().audit().records().value();
    for (const char* action : {"exam.correction-ordered",
                               "exam.correction-approved",
                               "exam.correction-dropped",
                               "rights.refused"}) {
        CAPTURE(action);
        CHECK(std::ranges::any_of(
            audited, [&](const auto& record) { return record.entry.action == action; }));
    }
}

TEST_CASE("whoever sat the exam sees that and why the result was corrected", "[runtime][exam]") {
    CorrectionWorld world(false);
    CHECK(world.room.result(world.attempt)->corrections.empty());
    auto draft = world.draft(CorrectionAction::FullMarks, 2);
    draft.everywhere = true;
    const auto id = world.agreed(draft);
    const auto dry = world.ordering.dryRun(id, nullptr);
    REQUIRE(world.ordering.apply(id, dry->digest, nullptr));
    const auto result = world.room.result(world.attempt);
    REQUIRE(result);
    REQUIRE(result->corrections.size() == 1);
    const app::CorrectionSeen& seen = result->corrections.front();
    CHECK(seen.slot == 3);
    CHECK(seen.reason == draft.reason);
    CHECK(seen.after == result->result.got);
    CHECK(seen.before < seen.after);
    CHECK_FALSE(seen.undone);
    REQUIRE(world.ordering.undo(id, "原答案没有错", nullptr));
    const auto back = world.room.result(world.attempt);
    REQUIRE(back->corrections.size() == 2);
    CHECK(back->corrections.back().undone);
    CHECK(back->corrections.back().reason == "原答案没有错");
    CHECK(back->result.got == seen.before);
}

TEST_CASE("tasks of a scored exam say how many took which option", "[runtime][exam]") {
    CorrectionWorld world(true);
    CHECK(world.ordering.tasks(world.id, nullptr).error().code == "keys.none");
    const auto tasks = world.ordering.tasks(world.id, world.keys());
    REQUIRE(tasks);
    CHECK(tasks->size() == world.key().tasks.size());
    const app::CorrectableTask& first = tasks->front();
    CHECK(first.had == 1);
    CHECK(first.gotRight == 0);
    const auto chosen = std::ranges::count_if(
        first.options, [](const app::OptionSeen& o) { return o.chosen == 1 && !o.right; });
    CHECK(chosen == 1);
    CHECK(std::ranges::count_if(first.options, &app::OptionSeen::right) == 1);
    app::CorrectionDraft draft = world.draft(CorrectionAction::ChangeKey);
    draft.answer = {std::ranges::find(first.options, 1, &app::OptionSeen::chosen)->key};
    const auto tried = world.ordering.tryOut(draft, world.keys());
    REQUIRE(tried);
    CHECK(tried->rows.front().regraded.after.tasks.front().score.outcome ==
          qgt::grading::Outcome::Right);
    draft.answer = {"Z"};
    CHECK(world.ordering.tryOut(draft, world.keys()).error().code == "exam.correction-unfit");
}

TEST_CASE("which exams had a task is told by their results, sealed or not", "[runtime][exam]") {
    CorrectionWorld world(GENERATE(false, true));
    const std::string task = world.ordering.tasks(world.id, world.keys())->front().id;
    auto& store = world.unit.workspace().store();
    const auto impact = app::heldImpact(store, {qgt::SourceId("X"), {}, {task, "nosuchtask"}});
    REQUIRE(impact);
    REQUIRE(impact->exams.size() == 1);
    CHECK(impact->exams.front().papers == 1);
    CHECK(impact->exams.front().tasks == std::set<std::string>{task});
    CHECK(impact->persons == std::set<qgt::PersonId>{world.unit.cadre().person});
    CHECK(impact->shut == 0);
    CHECK(app::heldImpact(store, {qgt::SourceId("X"), {}, {"nosuchtask"}})->exams.empty());
}

TEST_CASE("an order waits for those who may agree, and for nobody once one did",
          "[runtime][exam]") {
    CorrectionWorld world(GENERATE(false, true));
    const qgt::people::Actor other = world.unit.addTrainer("other");
    const auto waitsFor = [&world](const qgt::people::Actor& actor) {
        const auto work = app::waitingWork(world.unit.workspace(), actor);
        REQUIRE(work);
        return *work;
    };
    CHECK(waitsFor(other).empty());
    app::CorrectionDraft draft = world.draft(CorrectionAction::FullMarks);
    draft.everywhere = true;
    const auto order = world.ordering.order(draft, world.keys());
    REQUIRE(order);
    const app::WaitingWork expected{world.id, "试一试", app::WaitingKind::Correction, 1};
    CHECK(waitsFor(other) == std::vector<app::WaitingWork>{expected});
    CHECK(waitsFor(world.unit.trainer()).empty());  // who ordered it
    CHECK(waitsFor(world.unit.cadre()).empty());
    REQUIRE(world.agreeing.approve(*order));
    CHECK(waitsFor(other).empty());
}

TEST_CASE("options say what is right by the key in force, not by the bank's", "[runtime][exam]") {
    CorrectionWorld world(false);
    const app::CorrectableTask before = world.ordering.tasks(world.id, nullptr)->front();
    const auto wrong =
        std::ranges::find_if(before.options, [](const app::OptionSeen& o) { return !o.right; });
    REQUIRE(wrong != before.options.end());
    app::CorrectionDraft draft = world.draft(CorrectionAction::AcceptAlso);
    draft.answer = {wrong->key};
    const auto order = world.agreed(draft);
    const auto rightOnes = [&world] {
        const auto tasks = world.ordering.tasks(world.id, nullptr);
        REQUIRE(tasks);
        return std::ranges::count_if(tasks->front().options, &app::OptionSeen::right);
    };
    CHECK(rightOnes() == 1);
    const auto preview = world.ordering.dryRun(order, nullptr);
    REQUIRE(preview);
    REQUIRE(world.ordering.apply(order, preview->digest, nullptr));
    CHECK(rightOnes() == 2);
}
