#include "app/runtime/answer_readings.h"
#include "app/runtime/evidence_pack.h"
#include "app/runtime/exam_appeals.h"
#include "app/runtime/exam_marking.h"
#include "app/runtime/exam_office.h"
#include "tests/support/catch.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"
#include "tests/support/written_exam.h"

#include <algorithm>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace test = qgt::test;
using exam::TicketRole;

namespace {

/// Two open answers of one candidate that two raters read, one of them again, and whose candidate
/// appeals about the first of them.
struct ReadWorld {
    test::TempFolder folder;
    test::ShippedUnit unit{folder.path()};
    test::WrittenExam written{
        {unit.shared(), unit.trainer(), unit.trainer(), unit.clock(), QGT_WORKER_PROGRAM}, 1};
    app::ExamOffice office{unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM}};
    qgt::AttemptId attempt{
        unit.workspace().store().attempts().attemptsAt(written.id)->front().head.attempt};
    app::ExamAppeals deciding{unit.workspace(), unit.trainer()};

    void handOut(std::size_t raters, int apartPercent) {
        app::MarkingChoice choice;
        choice.rule.raters = 2;
        choice.rule.apartPercent = apartPercent;
        choice.rule.againPercent = 50;
        for (std::size_t i = 0; i < raters; ++i) {
            choice.raters.push_back(written.rater(i).person);
        }
        REQUIRE(app::ExamMarking(unit.workspace(), unit.trainer())
                    .handOut(written.id, choice, nullptr));
    }

    void mark(std::size_t which, bool met, bool handsIn = true) {
        app::ExamMarking marking(unit.workspace(), written.rater(which));
        const auto answers = marking.answers(written.id, nullptr);
        REQUIRE(answers);
        for (const app::BlindAnswer& answer : *answers) {
            const std::vector<bool> all(answer.points.size(), met);
            const std::string note = "第" + std::to_string(which + 1) + "位的批注";
            REQUIRE(marking.mark(written.id, {answer.ticket, all, note, 900, true}));
        }
        if (handsIn) {
            REQUIRE(marking.handIn(written.id));
        }
    }

    [[nodiscard]] qgt::AppealId appeal() {
        auto& store = unit.workspace().store();
        const auto head = store.attempts().attempt(attempt)->head;
        const auto result = exam::decodeResult(store.exams().scores(written.id)->front().body);
        const auto open = std::ranges::find(result->tasks, 4500, &exam::TaskResult::most);
        exam::Appeal made{qgt::AppealId("r1"),
                          written.id,
                          attempt,
                          head.candidate,
                          open->slot,
                          open->id,
                          "要点都在",
                          unit.clock().now()};
        REQUIRE(store.appeals().saveAppeal(made));
        return made.id;
    }

    void say(exam::ExamState state) {
        auto& exams = unit.workspace().store().exams();
        exam::HeldExam held = exams.exam(written.id).value().value();
        held.state = state;
        ++held.revision;
        REQUIRE(exams.saveExam(held));
    }

    /// As it would be if the results were out now.
    [[nodiscard]] std::vector<app::EvidenceMark> evidence() {
        const exam::ExamState state =
            unit.workspace().store().exams().exam(written.id).value()->state;
        say(exam::ExamState::Published);
        const auto pack = app::evidenceOf(unit.workspace(), unit.trainer(), {attempt, {}}, nullptr);
        say(state);
        REQUIRE(pack);
        const auto open = std::ranges::find(pack->tasks, 4500, &app::EvidenceTask::most);
        REQUIRE(open != pack->tasks.end());
        return open->marks;
    }
};

}  // namespace

TEST_CASE(
    "who decides an appeal sees every reading that counts side by side, and may say exactly "
    "what one of them said",
    "[runtime][exam]") {
    ReadWorld world;
    world.handOut(2, 100);
    world.mark(0, true);
    world.mark(1, false);
    REQUIRE(world.office.score(world.written.id, nullptr));
    REQUIRE(world.office.publish(world.written.id, nullptr));
    const auto appeal = world.appeal();
    const auto look = world.deciding.look(appeal, nullptr);
    REQUIRE(look);
    const app::AppealedAnswer& open = look->tasks.front().open.front();
    REQUIRE(open.readings.size() == 2);
    CHECK(open.readings[0].role == TicketRole::First);
    CHECK(open.readings[1].role == TicketRole::Second);
    CHECK(open.readings[0].met != open.readings[1].met);
    CHECK_FALSE(open.readings[0].note.empty());
    const std::vector<bool> all(open.answer.points.size(), true);
    const auto change = world.deciding.accept(
        appeal, "要点都在", {{open.answer.slot, open.answer.node, all}}, nullptr);
    REQUIRE(change);
    CHECK(change->after == change->before + 2250);
    const auto history = world.evidence();
    REQUIRE(history.size() == 3);
    CHECK_FALSE(history[0].reading.counts);
    CHECK_FALSE(history[1].reading.counts);
    CHECK(history[2].reading.byAppeal);
    CHECK(history[2].reading.counts);
}

TEST_CASE("evidence has what was handed in, by its reading and without a name for anybody",
          "[runtime][exam]") {
    ReadWorld world;
    world.handOut(2, 0);
    world.mark(0, true);
    world.mark(1, false);
    REQUIRE(world.office.score(world.written.id, nullptr));
    world.handOut(3, 0);
    // Points of the third reading that nobody handed in yet.
    world.mark(2, true, false);
    REQUIRE(world.office.score(world.written.id, nullptr));
    CHECK(
        app::evidenceOf(world.unit.workspace(), world.unit.trainer(), {world.attempt, {}}, nullptr)
            .error()
            .code == "exam.evidence-early");
    // The trainer of this unit may read the audit record too.
    REQUIRE(qgt::people::allowed(world.unit.trainer(), qgt::people::Action::ViewAudit, {}));
    auto marks = world.evidence();
    // An answer that comes to a rater again says nothing about the answer.
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].reading.role == TicketRole::First);
    CHECK(marks[1].reading.role == TicketRole::Second);
    CHECK(marks[0].reading.note.ends_with("位的批注"));
    CHECK(marks[0].points.size() == marks[0].reading.met.size());
    REQUIRE(
        app::ExamMarking(world.unit.workspace(), world.written.rater(2)).handIn(world.written.id));
    REQUIRE(world.office.score(world.written.id, nullptr));
    marks = world.evidence();
    REQUIRE(marks.size() == 3);
    CHECK(marks[2].reading.role == TicketRole::Third);
    CHECK(marks[2].reading.counts);
    CHECK(std::ranges::count_if(marks, [](const auto& mark) { return mark.reading.counts; }) == 2);
}
