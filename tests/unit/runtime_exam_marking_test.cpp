#include "app/runtime/exam_correction.h"
#include "app/runtime/exam_scoring.h"
#include "app/runtime/exam_stages.h"
#include "app/runtime/waiting_work.h"
#include "tests/support/catch.h"
#include "tests/support/marking_world.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace test = qgt::test;
using app::BlindAnswer;
using app::ExamMarking;
using qgt::PersonId;

namespace {

int gotOf(const exam::ExamResult& result) {
    int got = 0;
    for (const exam::TaskResult& task : result.tasks) {
        got += task.most == 4500 ? task.score.hundredths : 0;
    }
    return got;
}

bool isComplete(const exam::ExamResult& result) {
    return result.complete;
}

}  // namespace

TEST_CASE("two raters mark without knowing whose answer it is, and the mean of both is the score",
          "[runtime][marking]") {
    test::MarkingWorld world;
    CHECK(world.overview().answers == test::kOpenAnswers);
    CHECK(world.overview().notHandedOut == test::kOpenAnswers);
    app::MarkingChoice wide;
    wide.rule.raters = 2;
    wide.rule.apartPercent = 100;  // all against nothing is not apart
    wide.raters = {world.written.rater(0).person, world.written.rater(1).person};
    REQUIRE(world.by(world.unit.trainer()).handOut(world.written.id, wide, nullptr));
    CHECK(world.overview().notHandedOut == 0);

    std::vector<std::set<int>> numbers;
    for (const std::size_t which : {0U, 1U}) {
        const auto answers = world.rater(which).answers(world.written.id, nullptr);
        REQUIRE(answers);
        std::set<int> own;
        for (const BlindAnswer& answer : *answers) {
            CHECK(own.insert(answer.number).second);
            CHECK(answer.most == 4500);
            CHECK_FALSE(answer.points.empty());
            CHECK_FALSE(answer.model.empty());
            CHECK_FALSE(answer.marked);
        }
        numbers.push_back(own);
    }
    CHECK(numbers[0] != numbers[1]);

    world.markAll(0, true);
    // One mark of two is in: nobody can tell from the results what it is.
    CHECK(std::ranges::none_of(world.scored(), isComplete));
    CHECK(gotOf(world.scored().front()) == 0);
    CHECK(world.office().publish(world.written.id, nullptr).error().code == "exam.not-scored");
    const auto others = world.rater(1).answers(world.written.id, nullptr).value();
    CHECK(std::ranges::none_of(others, &BlindAnswer::marked));
    world.markAll(1, false);
    for (const exam::ExamResult& result : world.scored()) {
        CHECK(result.complete);
        CHECK(gotOf(result) == 4500);  // of 9000
    }
    CHECK(world.overview().figures.byMean == test::kOpenAnswers);
    CHECK(world.office().publish(world.written.id, nullptr).has_value());
    const auto late = world.rater(0).answers(world.written.id, nullptr).value();
    CHECK(world.rater(0)
              .mark(world.written.id, {late.front().ticket, late.front().met, {}, 0, true})
              .error()
              .code == "exam.results-out");
}

TEST_CASE("answers whose raters are far apart go to a third one, who decides as the rule says",
          "[runtime][marking]") {
    test::MarkingWorld world;
    world.handOut(2, 2, exam::ThirdRule::ThirdAlone);
    world.markAll(0, true);
    world.markAll(1, false);
    CHECK(std::ranges::none_of(world.scored(), isComplete));
    // There is nobody to be the third.
    CHECK(world.overview().without == test::kOpenAnswers);
    CHECK(world.rater(2).answers(world.written.id, nullptr).error().code == "marking.not-a-rater");
    world.handOut(2, 3);
    CHECK(world.overview().without == 0);
    CHECK(world.overview().rule.third == exam::ThirdRule::ThirdAlone);  // frozen
    const auto queue = world.rater(2).answers(world.written.id, nullptr);
    REQUIRE(queue);
    CHECK(queue->size() == test::kOpenAnswers);
    world.markAll(2, true);
    for (const exam::ExamResult& result : world.scored()) {
        CHECK(result.complete);
        CHECK(gotOf(result) == 9000);
    }
    CHECK(world.overview().figures.byThird == test::kOpenAnswers);
}

TEST_CASE(
    "whoever rates sees no figure of others before all is decided, whoever does not marks none",
    "[runtime][marking]") {
    test::MarkingWorld world;
    app::MarkingChoice choice;
    choice.rule.raters = 2;
    choice.raters = {world.written.rater(0).person, world.unit.trainer().person};
    REQUIRE(world.by(world.unit.trainer()).handOut(world.written.id, choice, nullptr));
    world.markAll(0, true);
    const app::MarkingOverview hidden = world.overview();
    CHECK_FALSE(hidden.figuresShown);
    CHECK(hidden.ownLeft > 0);
    for (const exam::RaterFigures& one : hidden.figures.each) {
        CHECK(one.meanShare.count == 0);
        CHECK(one.others.pairs == 0);
    }
    CHECK(hidden.figures.decided == 0);
    // Nor does whoever can still join.
    CHECK_FALSE(world.by(world.written.rater(2)).overview(world.written.id, nullptr)->figuresShown);
    ExamMarking own = world.by(world.unit.trainer());
    const auto foreign = world.rater(0).answers(world.written.id, nullptr).value();
    CHECK(own.mark(world.written.id, {foreign.front().ticket, foreign.front().met, {}, 0, true})
              .error()
              .code == "marking.not-yours");
    CHECK(own.handIn(world.written.id).error().code == "marking.not-marked");
    CHECK(world.by(world.unit.cadre()).answers(world.written.id, nullptr).error().code ==
          "rights.refused");
    CHECK(world.by(world.unit.cadre()).overview(world.written.id, nullptr).error().code ==
          "rights.refused");
}

TEST_CASE("a rater who handed everything in sees figures only when nothing can come any more",
          "[runtime][marking]") {
    test::MarkingWorld world;
    world.handOut(2, 3);
    const auto shown = [&world](std::size_t which) {
        return world.rater(which).overview(world.written.id, nullptr).value().figuresShown;
    };
    world.markAll(0, true);
    CHECK_FALSE(shown(0));  // the others' marks are not in
    world.markAll(1, true);
    world.markAll(2, false);
    // Every answer that the third one has is far apart now and goes to whoever of the others has
    // not marked it.
    for (const std::size_t which : {0U, 1U}) {
        const auto seen = world.rater(which).overview(world.written.id, nullptr).value();
        CHECK_FALSE(seen.figuresShown);
        for (const exam::RaterFigures& one : seen.figures.each) {
            CHECK(one.meanShare.count == 0);
        }
    }
    CHECK_FALSE(world.overview().figuresShown);  // holds the exam, and could still join
    world.markAll(0, true);
    world.markAll(1, true);
    CHECK(world.overview().figures.decided == test::kOpenAnswers);
    CHECK(shown(0));
    CHECK(shown(2));
}

TEST_CASE("too few raters are said before anything is handed out", "[runtime][marking]") {
    test::MarkingWorld world;
    app::MarkingChoice choice;
    choice.rule.raters = 2;
    choice.raters = {world.written.rater(0).person};
    ExamMarking marking = world.by(world.unit.trainer());
    CHECK(marking.handOut(world.written.id, choice, nullptr).error().code ==
          "marking.too-few-raters");
    choice.raters.push_back(world.unit.cadre().person);
    CHECK(marking.handOut(world.written.id, choice, nullptr).error().code == "marking.unfit");
    CHECK_FALSE(world.overview().begun);
}

TEST_CASE("ticks stay where the program ends, and only what is done can be handed in",
          "[runtime][marking]") {
    test::MarkingWorld world;
    world.handOut(1, 1);
    const auto answers = world.rater(0).answers(world.written.id, nullptr).value();
    std::vector<bool> ticked(answers[0].points.size(), false);
    ticked[0] = true;
    REQUIRE(world.rater(0).mark(world.written.id, {answers[0].ticket, ticked, {}, 0, false}));
    REQUIRE(world.unit.backUp(world.folder.path() / "kept"));
    world.unit.putBack(world.folder.path() / "kept");
    world.written.reopened(world.unit.shared());
    const auto again = world.rater(0).answers(world.written.id, nullptr).value();
    CHECK(again[0].met == ticked);
    CHECK_FALSE(again[0].marked);
    CHECK(world.rater(0).handIn(world.written.id).error().code == "marking.not-marked");
    world.markAll(0, true);
    CHECK(world.rater(0)
              .mark(world.written.id, {answers[0].ticket, ticked, {}, 0, true})
              .error()
              .code == "marking.handed-in");
    CHECK(std::ranges::all_of(world.scored(), isComplete));
}

TEST_CASE("marks from before there were raters hold, and the rest is handed out",
          "[runtime][marking]") {
    test::MarkingWorld world;
    qgt::store::Store& store = world.unit.workspace().store();
    const PersonId& trainer = world.unit.trainer().person;
    const auto held = store.exams().exam(world.written.id).value();
    const auto records = store.attempts().attemptsAt(world.written.id).value();
    const auto open =
        app::openAnswersOf(world.unit.workspace(), {*held, records.front(), nullptr, trainer});
    REQUIRE(open);
    const app::OpenAnswer& first = open->front();
    REQUIRE(store.exams().saveMark({first.attempt,
                                    world.written.id,
                                    first.slot,
                                    first.node,
                                    trainer,
                                    std::vector<bool>(first.points.size(), true),
                                    world.unit.clock().now()}));
    CHECK(world.overview().markedBefore == 1);
    CHECK(world.overview().notHandedOut == test::kOpenAnswers - 1);
    world.handOut(1, 1);
    CHECK(world.overview().figures.answers == test::kOpenAnswers - 1);
    world.markAll(0, false);
    int got = 0;
    for (const exam::ExamResult& result : world.scored()) {
        CHECK(result.complete);
        got += gotOf(result);
    }
    CHECK(got == 4500);  // the one that was marked before
}

TEST_CASE("a key that is corrected after marking by two is reckoned with the mean of both",
          "[runtime][marking]") {
    test::MarkingWorld world;
    app::MarkingChoice wide;
    wide.rule.raters = 2;
    wide.rule.apartPercent = 100;
    wide.raters = {world.written.rater(0).person, world.written.rater(1).person};
    REQUIRE(world.by(world.unit.trainer()).handOut(world.written.id, wide, nullptr));
    world.markAll(0, true);
    world.markAll(1, false);
    const std::vector<exam::ExamResult> before = world.scored();
    app::ExamCorrections ordering(world.unit.workspace(), world.unit.trainer());
    app::ExamCorrections agreeing(world.unit.workspace(), world.written.rater(2));
    const auto tasks = ordering.tasks(world.written.id, nullptr).value();
    const auto open = std::ranges::find(tasks, 4500, &app::CorrectableTask::marks);
    REQUIRE(open != tasks.end());
    app::CorrectionDraft draft;
    draft.exam = world.written.id;
    draft.task = open->id;
    draft.revision = open->revision;
    draft.action = exam::CorrectionAction::FullMarks;
    draft.reason = "题目有误";
    const auto order = ordering.order(draft, nullptr);
    REQUIRE(order);
    REQUIRE(agreeing.approve(*order));
    const auto dry = ordering.dryRun(*order, nullptr);
    REQUIRE(dry);
    REQUIRE_FALSE(dry->rows.empty());
    const int gains = dry->rows.front().regraded.after.got - dry->rows.front().regraded.before.got;
    CHECK(gains == 2250);
    REQUIRE(ordering.apply(*order, dry->digest, nullptr));
    CHECK(std::ranges::all_of(world.scored(), isComplete));
}

TEST_CASE("handing out, looking and handing in are in the audit chain, whose answer it is is not",
          "[runtime][marking]") {
    test::MarkingWorld world;
    world.handOut(1, 1);
    world.markAll(0, true);
    const auto records = world.unit.workspace().store().audit().records().value();
    std::vector<std::string> actions;
    for (const auto& record : records) {
        if (record.entry.action.rfind("marking.", 0) == 0) {
            actions.push_back(record.entry.action);
        }
    }
    CHECK(actions ==
          std::vector<std::string>{"marking.handed-out", "marking.looked", "marking.handed-in"});
}

TEST_CASE("stages before the results are out name the persons whose marks are missing",
          "[runtime][marking]") {
    test::MarkingWorld world;
    app::ExamStages stages(world.unit.workspace(), world.unit.trainer());
    const auto missing = [&] {
        const auto rows = stages.rows(world.written.id);
        REQUIRE(rows);
        return rows->front().unmarked;
    };
    std::vector<std::string> names;
    const auto board = world.office().board(world.written.id);
    REQUIRE(board);
    for (const app::SeatRow& row : *board) {
        names.push_back(row.candidate.name);
    }
    CHECK(missing() == names);
    world.handOut(1, 1);
    world.markAll(0, true);
    CHECK(world.scored().size() == names.size());
    CHECK(missing().empty());
}

TEST_CASE("a rater is told how many answers wait, and nothing of whose they are",
          "[runtime][marking]") {
    test::MarkingWorld world;
    const auto waitsFor = [&world](std::size_t rater) {
        const auto work = app::waitingWork(world.unit.workspace(), world.written.rater(rater));
        REQUIRE(work);
        return *work;
    };
    CHECK(waitsFor(0).empty());
    world.handOut(2, 2);
    REQUIRE(waitsFor(0).size() == 1);
    CHECK(waitsFor(0).front().kind == app::WaitingKind::Marking);
    CHECK(waitsFor(0).front().exam == world.written.id);
    CHECK(waitsFor(0).front().count >= test::kOpenAnswers);  // some come a second time
    CHECK(waitsFor(2).empty());
    world.markAll(0, true);
    CHECK(waitsFor(0).empty());
    CHECK_FALSE(waitsFor(1).empty());
}
