#include "app/runtime/appeal_filing.h"
#include "app/runtime/evidence_pack.h"
#include "app/runtime/exam_appeals.h"
#include "app/runtime/exam_marking.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "app/runtime/service_record.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/integrity/digest.h"
#include "tests/support/catch.h"
#include "tests/support/exam_sitter.h"
#include "tests/support/one_rater.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace test = qgt::test;
using exam::AppealState;
using qgt::bank::ReleasedPart;
using qgt::bank::ReleaseStage;

namespace {

/// A drill of short answers, all of them good, which the trainer has marked with nothing.
class MarkedWorld {
  public:
    MarkedWorld() {
        static_cast<void>(unit.addTrainer("second"));
        static_cast<void>(unit.addTrainer("third"));
        app::ExamDraft draft;
        draft.title = "简答练兵";
        draft.blueprint = qgt::BlueprintId("monthly-drill");
        draft.opens = unit.clock().now();
        draft.closes = {draft.opens.ms + qgt::kMsPerHour};
        draft.candidates = {{unit.cadre().person, {}, {}, {}}};
        exam::HeldExam held = office.save(draft).value();
        id = held.id;
        qgt::bank::Blueprint plan = app::frozenBlueprint(held).value();
        qgt::bank::BlueprintSection section = plan.sections.front();
        section.title = "简答题";
        section.kind = qgt::bank::TaskKind::ShortAnswer;
        section.count = 4;
        section.marks = plan.marks / section.count;
        section.scoring.scheme = qgt::bank::ScoringScheme::Proportional;
        plan.sections = {section};
        plan.quotas.clear();
        plan.pass.floors.clear();
        plan.minMinutes = 0;
        plan.release = {{ReleaseStage::Published, 0, {ReleasedPart::Total}},
                        {ReleaseStage::Appeal, 5, {ReleasedPart::Total, ReleasedPart::Answers}}};
        held.blueprint = qgt::bank::blueprintYaml(plan, qgt::integrity::digestHex).value();
        ++held.revision;
        REQUIRE(unit.workspace().store().exams().saveExam(held));
        REQUIRE(office.seal(id, nullptr, false, {}));
        test::Sitter sitter(unit, room, id);
        const auto opened = sitter.open();
        REQUIRE(opened);
        const auto stored = unit.workspace().store().exams().paper(id, unit.cadre().person).value();
        sitter.answerAll(opened->paper, exam::scoringKeyOf(*stored, nullptr).value(), true);
        attempt = opened->attempt.head().attempt;
        REQUIRE(sitter.handIn());
        REQUIRE(office.close(id));
        REQUIRE(office.score(id, nullptr));
        app::ExamMarking marking(unit.workspace(), unit.trainer());
        test::markAllAlone(marking, id, unit.trainer().person, nullptr, false);
        REQUIRE(office.score(id, nullptr));
        REQUIRE(office.publish(id, nullptr));
    }

    [[nodiscard]] std::vector<exam::ScoreRecord> history() {
        return unit.workspace().store().corrections().scoreHistory(attempt).value();
    }

    test::TempFolder folder;
    test::ShippedUnit unit{folder.path()};
    app::ExamOffice office{unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM}};
    app::ExamRoom room{unit.shared(), unit.cadre(), {"qgt test", {}, {}}};
    app::AppealFiling filing{unit.workspace(), unit.cadre()};
    app::ExamAppeals marker{unit.workspace(), unit.trainer()};
    app::ExamAppeals other{
        unit.workspace(),
        {qgt::PersonId("second"), unit.trainer().committee, {qgt::people::Role::Trainer}}};
    app::ExamAppeals third{
        unit.workspace(),
        {qgt::PersonId("third"), unit.trainer().committee, {qgt::people::Role::Trainer}}};
    qgt::ExamId id;
    qgt::AttemptId attempt;
    int slot = 1;
};

/// The marks of an appealed task, every point met or none.
std::vector<exam::AppealMark> marksFor(const app::AppealedTask& task, bool met) {
    std::vector<exam::AppealMark> marks;
    for (const auto& [answer, readings] : task.open) {
        marks.push_back({answer.slot, answer.node, std::vector<bool>(answer.points.size(), met)});
    }
    return marks;
}

}  // namespace

TEST_CASE(
    "an appeal about an open answer gives it a new mark by another person, as a further "
    "score that scoring again keeps",
    "[runtime][exam]") {
    MarkedWorld world;
    const auto appeal = world.filing.file(world.attempt, world.slot, "要点都写了，应当给分");
    REQUIRE(appeal);
    const auto before = world.history();
    const auto look = world.other.look(*appeal, nullptr);
    REQUIRE(look);
    REQUIRE(look->tasks.size() == 1);
    const app::AppealedTask& task = look->tasks.front();
    REQUIRE_FALSE(task.open.empty());
    CHECK(world.marker.list(world.id)->front().notYou->code == "appeal.marked-by-you");
    CHECK(world.marker.accept(*appeal, "给", marksFor(task, true), nullptr).error().code ==
          "appeal.marked-by-you");
    CHECK(world.other.accept(*appeal, "给", {}, nullptr).error().code == "appeal.nothing-changed");
    CHECK(world.other.accept(*appeal, "给", marksFor(task, false), nullptr).error().code ==
          "appeal.nothing-changed");
    CHECK(world.history() == before);

    const auto change = world.other.accept(*appeal, "要点都在", marksFor(task, true), nullptr);
    REQUIRE(change);
    CHECK(change->after > change->before);
    const auto after = world.history();
    REQUIRE(after.size() == before.size() + 1);
    CHECK(std::vector(after.begin(), after.end() - 1) == before);
    CHECK(after.back().reason == "appeal:" + appeal->str());
    CHECK(exam::decodeHead(after.back().body)->got == change->after);
    const auto seen = world.filing.desk(world.attempt)->appeals.front();
    CHECK(seen.state == AppealState::Accepted);
    CHECK(seen.change == *change);
    // What the rater said stands beside it, and scoring again takes the appeal's mark.
    REQUIRE(world.office.score(world.id, nullptr));
    CHECK(world.history() == after);
    CHECK(world.room.result(world.attempt)->result.got == change->after);
    const auto filed = world.unit.workspace().store().marking().filed(world.id).value();
    CHECK(filed.size() >= task.open.size());
    CHECK(std::ranges::all_of(filed, &exam::FiledTicket::handedIn));
}

TEST_CASE("an appeal never takes marks away", "[runtime][exam]") {
    MarkedWorld world;
    const auto first = world.filing.file(world.attempt, world.slot, "请再看");
    const auto task = world.other.look(*first, nullptr)->tasks.front();
    REQUIRE(world.other.accept(*first, "要点都在", marksFor(task, true), nullptr));
    const auto before = world.history();
    const auto again = world.filing.file(world.attempt, world.slot, "还想再看");
    REQUIRE(again);
    CHECK(world.other.accept(*again, "其实没有", marksFor(task, false), nullptr).error().code ==
          "appeal.decided-by-you");
    CHECK(world.third.accept(*again, "其实没有", marksFor(task, false), nullptr).error().code ==
          "appeal.lower");
    const auto readings = world.third.look(*again, nullptr)->tasks.front().open.front().readings;
    REQUIRE(readings.size() == 1);
    CHECK(readings.front().byAppeal);
    CHECK(world.history() == before);
}

TEST_CASE("the evidence of an appeal has its task as seen, all readings and scores",
          "[runtime][exam]") {
    MarkedWorld world;
    const auto appeal = world.filing.file(world.attempt, world.slot, "要点都在");
    REQUIRE(appeal);
    const auto task = world.other.look(*appeal, nullptr)->tasks.front();
    REQUIRE(world.other.accept(*appeal, "要点都在", marksFor(task, true), nullptr));
    const qgt::people::Actor trainer{
        qgt::PersonId("second"), world.unit.trainer().committee, {qgt::people::Role::Trainer}};
    auto& workspace = world.unit.workspace();
    const auto pack = app::evidenceOf(workspace, trainer, {{}, *appeal}, nullptr);
    REQUIRE(pack);
    REQUIRE(pack->tasks.size() == 1);
    CHECK(pack->tasks.front().slot == world.slot);
    CHECK_FALSE(pack->tasks.front().keyAsPrinted.empty());
    REQUIRE(pack->tasks.front().marks.size() >= 2);
    CHECK_FALSE(pack->tasks.front().marks.front().reading.byAppeal);
    CHECK(pack->tasks.front().marks.back().reading.byAppeal);
    CHECK(pack->scores.size() == world.history().size());
    CHECK(pack->appealSteps.size() == 1);
    CHECK_FALSE(pack->programDigest.empty());
    for (const auto& event : pack->events) {
        CHECK((event.slot == 0 || event.slot == world.slot));
        CHECK(event.kind != qgt::seat::AttemptEventKind::Tick);
    }
    // The head that is printed is the entry about the pack itself.
    const auto records = workspace.store().audit().records().value();
    CHECK(pack->auditHead.hash == records.back().hash);
    CHECK(records.back().entry.action == "exam.evidence-made");
    const auto whole =
        app::evidenceOf(workspace, world.unit.trainer(), {world.attempt, {}}, nullptr);
    REQUIRE(whole);
    CHECK(whole->tasks.size() > 1);
    CHECK(app::evidenceOf(workspace, world.unit.cadre(), {{}, *appeal}, nullptr).error().code ==
          "rights.refused");
}

TEST_CASE(
    "a service record says what is out, counts measured time only and is one's own or a "
    "director's",
    "[runtime][exam]") {
    MarkedWorld world;
    auto& workspace = world.unit.workspace();
    const qgt::people::Actor& cadre = world.unit.cadre();
    auto& practice = workspace.store().practice();
    qgt::practice::SessionRecord session;
    session.id = qgt::SessionId("s1");
    session.person = cadre.person;
    session.startedAt = world.unit.clock().now();
    REQUIRE(practice.beginSession(session));
    qgt::practice::AnswerEvent answer;
    answer.at = session.startedAt;
    answer.person = cadre.person;
    answer.session = session.id;
    answer.item = qgt::ItemId("7k3m9qz2xd");
    answer.rtMs = 90 * qgt::kMsPerSecond;
    REQUIRE(practice.appendAnswer(answer));
    // A second one that was taken back.
    const auto slip = practice.appendAnswer(answer);
    REQUIRE(slip);
    answer.undoOf = *slip;
    REQUIRE(practice.appendAnswer(answer));
    answer.undoOf.reset();
    answer.origin = qgt::practice::AnswerOrigin::Exam;
    REQUIRE(practice.appendAnswer(answer));

    const auto record = app::serviceRecordOf(workspace, cadre, cadre.person);
    REQUIRE(record);
    REQUIRE(record->years.size() == 1);
    CHECK(record->years.front().ms == 90 * qgt::kMsPerSecond);
    CHECK(record->years.front().answers == 1);
    CHECK(record->years.front().days == 1);
    REQUIRE(record->exams.size() == 1);
    CHECK(record->exams.front().sitting == app::RecordedSitting::Sat);
    CHECK(record->exams.front().got.has_value());
    CHECK(record->exams.front().passed == false);
    CHECK(record->certificates.empty());
    const auto own = app::recordPersons(workspace, cadre).value();
    REQUIRE(own.size() == 1);
    CHECK(own.front().self);

    const qgt::people::Actor stranger{
        qgt::PersonId("x"), qgt::CommitteeId("other"), {qgt::people::Role::Director}};
    CHECK(app::serviceRecordOf(workspace, stranger, cadre.person).error().code == "rights.refused");
    CHECK(app::serviceRecordOf(workspace, world.unit.trainer(), cadre.person).error().code ==
          "rights.refused");
    const qgt::people::Actor director{
        qgt::PersonId("d"), cadre.committee, {qgt::people::Role::Director}};
    CHECK(app::serviceRecordOf(workspace, director, cadre.person));
    CHECK(workspace.store().audit().records()->back().entry.action == "service-record.viewed");
}

TEST_CASE(
    "a service record says of an exam whether there is a paper, whether it is handed in and "
    "whether it is known which one counts",
    "[runtime][exam]") {
    MarkedWorld world;
    world.unit.clock().advanceMs(qgt::kMsPerHour);
    auto& store = world.unit.workspace().store();
    const qgt::people::Actor& cadre = world.unit.cadre();
    exam::HeldExam held = store.exams().exam(world.id).value().value();
    held.id = qgt::ExamId("next");
    held.revision = 1;
    held.state = exam::ExamState::Sealed;
    held.opens = world.unit.clock().now();
    REQUIRE(store.exams().saveExam(held));
    const auto sitting = [&] {
        const auto record = app::serviceRecordOf(world.unit.workspace(), cadre, cadre.person);
        REQUIRE(record);
        REQUIRE(record->exams.size() == 2);
        CHECK_FALSE(record->exams.front().got.has_value());
        return record->exams.front().sitting;
    };
    const auto begin = [&](const std::string& attempt) {
        qgt::seat::AttemptRecord record = store.attempts().attempt(world.attempt).value();
        record.head.attempt = qgt::AttemptId(attempt);
        record.head.exam = held.id;
        record.events.resize(1);
        record.events.front().attempt = record.head.attempt;
        REQUIRE(store.attempts().begin(record.head, record.events));
    };
    CHECK(sitting() == app::RecordedSitting::NoneSoFar);
    begin("one");
    CHECK(sitting() == app::RecordedSitting::Writing);
    begin("two");
    CHECK(sitting() == app::RecordedSitting::ChoiceOpen);
    // Answers from another machine may come until the results are out.
    held.id = qgt::ExamId("missed");
    const auto missed = [&](exam::ExamState state, app::RecordedSitting expected) {
        held.state = state;
        REQUIRE(store.exams().saveExam(held));
        ++held.revision;
        const auto record = app::serviceRecordOf(world.unit.workspace(), cadre, cadre.person);
        return std::ranges::count(record->exams, expected, &app::RecordedExam::sitting);
    };
    CHECK(missed(exam::ExamState::Closed, app::RecordedSitting::NoneSoFar) == 1);
    CHECK(missed(exam::ExamState::Closed, app::RecordedSitting::DidNotSit) == 0);
    CHECK(missed(exam::ExamState::Published, app::RecordedSitting::DidNotSit) == 1);
}
