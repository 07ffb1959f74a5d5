#include "app/runtime/candidate_history.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "app/runtime/extra_time.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/integrity/digest.h"
#include "tests/support/catch.h"
#include "tests/support/exam_sitter.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>

namespace app = qgt::app;
namespace seat = qgt::seat;
namespace test = qgt::test;
using qgt::BlueprintId;
using qgt::ExamId;
using qgt::kMsPerMinute;
using test::Sitter;

namespace {

struct OfficeWorld {
    test::TempFolder folder;
    test::ShippedUnit unit{folder.path()};
    app::ExamOffice office{unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM}};
    app::ExamRoom room{unit.shared(), unit.cadre(), {"qgt test", {}, {}}};

    [[nodiscard]] app::ExamDraft draft(const std::string& blueprint) {
        app::ExamDraft draft;
        draft.title = "试一试";
        draft.blueprint = BlueprintId(blueprint);
        draft.opens = unit.clock().now();
        draft.closes = {draft.opens.ms + 60 * kMsPerMinute};
        draft.candidates = {{unit.cadre().person, {}, {}, {}}};
        return draft;
    }
};

}  // namespace

TEST_CASE("who never comes back is closed and scored with what was acknowledged",
          "[runtime][exam]") {
    OfficeWorld world;
    const ExamId id = world.office.save(world.draft("monthly-drill"))->id;
    REQUIRE(world.office.seal(id, nullptr, false, {}));
    Sitter sitter(world.unit, world.room, id);
    REQUIRE(sitter.open());
    REQUIRE(sitter.say(seat::AttemptEventKind::Shown, 1));
    seat::TaskAnswer answer;
    answer.response.chosen = {"A"};
    REQUIRE(sitter.say(seat::AttemptEventKind::Answered, 1, answer));
    const bool reboots = GENERATE(false, true);
    CAPTURE(reboots);
    if (reboots) {
        world.unit.clock().reboot("boot-2");
    }
    world.unit.clock().advanceMs(29 * kMsPerMinute);
    CHECK(world.office.close(id).error().code == "exam.still-writing");
    world.unit.clock().advanceMs(qgt::kMsPerDay);
    REQUIRE(world.office.close(id));
    const auto report = world.office.score(id, nullptr);
    REQUIRE(report);
    CHECK(report->scored == 1);
    CHECK(report->stillOpen == 0);
    const auto board = world.office.board(id);
    CHECK(board->front().closed ==
          (reboots ? seat::CloseReason::Invigilator : seat::CloseReason::TimeUp));
    CHECK(board->front().answered == 1);
    CHECK(world.office.publish(id, nullptr).has_value());
}

TEST_CASE("sealing that is stopped ends the worker, keeps nothing and can be begun again",
          "[runtime][exam]") {
    OfficeWorld world;
    const ExamId id = world.office.save(world.draft("monthly-drill"))->id;
    int asked = 0;
    const auto stopped =
        world.office.seal(id, nullptr, false, {{}, [&asked] { return ++asked > 1; }});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == "exam.sealing-stopped");
    qgt::exam::ExamStore& store = world.unit.workspace().store().exams();
    CHECK(store.exam(id).value()->state == qgt::exam::ExamState::Draft);
    CHECK(store.exam(id).value()->revision == 1);
    CHECK(store.papers(id).value().empty());
    const auto audited = world.unit.workspace().store().audit().records().value();
    CHECK(std::ranges::none_of(
        audited, [](const auto& record) { return record.entry.action == "exam.sealed"; }));
    REQUIRE(world.office.seal(id, nullptr, false, {{}, [] { return false; }}));
    CHECK(store.papers(id).value().size() == 1);
}

TEST_CASE("an exam that is tried with specimen items certifies nothing", "[runtime][exam]") {
    OfficeWorld world;
    const ExamId id = world.office.save(world.draft("all-round"))->id;
    // The shipped specimens are too few for it, which is said; nothing is sealed by that.
    const auto tried = world.office.seal(id, nullptr, true, {});
    REQUIRE(tried);
    CHECK_FALSE(tried->conflicts.empty());
    CHECK(world.office.exams()->front().state == qgt::exam::ExamState::Draft);

    const auto trial =
        app::trialOf(*world.unit.workspace().bank().blueprint(BlueprintId("all-round")));
    CHECK_FALSE(trial.certificate.has_value());
    CHECK(trial.protection == qgt::bank::Protection::L0);
    CHECK(trial.pool == qgt::bank::PaperPool::Specimen);
    CHECK(qgt::bank::blueprintYaml(trial, qgt::integrity::digestHex).has_value());
}

TEST_CASE("nobody is given more time than the blueprint allows, nor any without a reason",
          "[runtime][exam]") {
    OfficeWorld world;
    app::ExamDraft draft = world.draft("all-round");
    qgt::exam::GrantedTime& extra = draft.candidates.front().extra;
    extra = {51, "视力不好", world.unit.trainer().person};
    CHECK(world.office.save(draft).error().code == "exam.draft-unfit");
    extra = {50, "  ", world.unit.trainer().person};
    CHECK(world.office.save(draft).error().code == "exam.draft-unfit");
    extra = {-10, "视力不好", world.unit.trainer().person};
    CHECK(world.office.save(draft).error().code == "exam.draft-unfit");
    // The blueprint leaves it to a director: whoever sets up the exam is none.
    extra = {50, "视力不好", world.unit.trainer().person};
    CHECK(world.office.save(draft).error().code == "exam.draft-unfit");
    extra.by = world.unit.addDirector("director").person;
    // Nor is a decision somebody else's entry: the director says so in person.
    CHECK(world.office.save(draft).error().code == "extra-time.not-confirmed");
    world.unit.setSecret(extra.by, "240117");
    CHECK(app::confirmExtraTime(world.unit.workspace(),
                                world.unit.trainer(),
                                draft.candidates.front(),
                                qgt::people::Secret("131313"))
              .error()
              .code == "sign-in.wrong");
    CHECK(world.office.save(draft).error().code == "extra-time.not-confirmed");
    world.unit.confirmTime(draft.candidates.front());
    // What was confirmed is this much time for this reason.
    extra.percent = 40;
    CHECK(world.office.save(draft).error().code == "extra-time.not-confirmed");
    extra.percent = 50;
    CHECK(world.office.save(draft).has_value());
    const auto records = world.unit.workspace().store().audit().records().value();
    const qgt::Args told{
        {"extra-time", draft.candidates.front().person.str() + " 50% by director"}};
    CHECK(records.back().entry.details == told);
}

TEST_CASE("nobody decides about the own extra time, and what was decided stays decided",
          "[runtime][exam]") {
    OfficeWorld world;
    app::ExamDraft draft = world.draft("all-round");
    const qgt::people::Actor director = world.unit.addDirector("director");
    draft.candidates.push_back({director.person, {}, {}, {}});
    draft.candidates.back().extra = {50, "视力不好", director.person};
    CHECK(world.office.save(draft).error().code == "exam.draft-unfit");
    draft.candidates.back().extra.by = world.unit.addDirector("other").person;
    world.unit.confirmTime(draft.candidates.back());
    const auto saved = world.office.save(draft);
    REQUIRE(saved);
    // Who decided may leave; what was decided stays as long as nobody changes it.
    auto persons = world.unit.workspace().store().people().persons().value();
    auto other = std::ranges::find(persons, qgt::PersonId("other"), &qgt::people::Person::id);
    REQUIRE(other != persons.end());
    other->active = false;
    REQUIRE(
        world.unit.workspace().store().people().savePerson(*other, world.unit.trainer().person));
    draft.id = saved->id;
    draft.candidates = saved->candidates;
    draft.title = "换个名字";
    CHECK(world.office.save(draft).has_value());
    draft.candidates.back().extra.percent = 40;
    CHECK(world.office.save(draft).error().code == "exam.draft-unfit");
}

TEST_CASE(
    "who has not begun a sealed exam gets more time from whoever decides, and who has does not",
    "[runtime][exam]") {
    OfficeWorld world;
    auto held = world.office.save(world.draft("monthly-drill")).value();
    auto plan = app::frozenBlueprint(held).value();
    plan.extraTime = {50, qgt::bank::TimeGrantor::Director};
    held.blueprint = qgt::bank::blueprintYaml(plan, qgt::integrity::digestHex).value();
    ++held.revision;
    REQUIRE(world.unit.workspace().store().exams().saveExam(held));
    qgt::exam::ExamCandidate more = held.candidates.front();
    more.extra = {50, "视力不好", world.unit.addDirector("director").person};
    CHECK(world.office.giveTime(held.id, more).error().code == "exam.not-sealed");
    REQUIRE(world.office.seal(held.id, nullptr, false, {}));
    CHECK(world.office.giveTime(held.id, more).error().code == "extra-time.not-confirmed");
    more.extra.percent = 51;
    CHECK(world.office.giveTime(held.id, more).error().code == "exam.draft-unfit");
    more.extra.percent = 50;
    world.unit.confirmTime(more);
    const auto given = world.office.giveTime(held.id, more);
    REQUIRE(given);
    CHECK(given->packages == 0);
    const auto told = world.unit.workspace().store().audit().records().value().back().entry;
    CHECK(told.action == "exam.extra-time-given");
    CHECK(world.office.board(held.id)->front().extra == more.extra);
    Sitter sitter(world.unit, world.room, held.id);
    const auto opened = sitter.open();
    REQUIRE(opened);
    CHECK(opened->attempt.head().terms.budgetMs == plan.minutes * qgt::kMsPerMinute * 3 / 2);
    more.extra.percent = 40;
    CHECK(world.office.giveTime(held.id, more).error().code == "extra-time.begun");
}

TEST_CASE("nobody sits an exam more often than its blueprint says", "[runtime][exam]") {
    OfficeWorld world;
    // A drill with a limit: frozen in each exam as it is set up.
    const auto held = [&] {
        auto exam = world.office.save(world.draft("monthly-drill")).value();
        auto blueprint = app::frozenBlueprint(exam).value();
        blueprint.attempts = {2, 0, true, true, qgt::bank::CountedAttempt::Best};
        exam.blueprint = qgt::bank::blueprintYaml(blueprint, qgt::integrity::digestHex).value();
        ++exam.revision;
        REQUIRE(world.unit.workspace().store().exams().saveExam(exam));
        return exam.id;
    };
    std::vector<qgt::AttemptId> attempts;
    for (int round = 0; round < 2; ++round) {
        const ExamId id = held();
        REQUIRE(world.office.seal(id, nullptr, false, {}));
        Sitter sitter(world.unit, world.room, id);
        REQUIRE(sitter.open());
        REQUIRE(sitter.handIn());
        attempts.push_back(world.room.attempt()->head().attempt);
        REQUIRE(world.office.close(id));
        REQUIRE(world.office.score(id, nullptr));
        REQUIRE(world.office.publish(id, nullptr));
        world.unit.clock().advanceMs(qgt::kMsPerDay);
    }
    const auto third = world.office.seal(held(), nullptr, false, {});
    REQUIRE_FALSE(third);
    CHECK(third.error().code == "exam.no-attempt-left");

    const auto result = world.room.result(attempts.back());
    REQUIRE(result);
    REQUIRE(result->rounds.size() == 2);
    CHECK(result->rounds[0].attempt == attempts[0]);
    CHECK(result->rounds[1].attempt == attempts[1]);
    // Both papers are empty: of equals the earlier.
    CHECK(result->counted == std::optional<std::size_t>(0));
    REQUIRE(result->retake);
    CHECK(result->retake->attempts.taken == 2);
    CHECK(result->retake->attempts.left == 0);
}

TEST_CASE("who failed is told of the next attempt, and who sets it up sees who may sit again",
          "[runtime][exam]") {
    OfficeWorld world;
    auto exam = world.office.save(world.draft("monthly-drill")).value();
    auto blueprint = app::frozenBlueprint(exam).value();
    blueprint.attempts = {3, 7, true, true, qgt::bank::CountedAttempt::Best};
    exam.blueprint = qgt::bank::blueprintYaml(blueprint, qgt::integrity::digestHex).value();
    ++exam.revision;
    REQUIRE(world.unit.workspace().store().exams().saveExam(exam));
    REQUIRE(world.office.seal(exam.id, nullptr, false, {}));
    Sitter sitter(world.unit, world.room, exam.id);
    REQUIRE(sitter.open());
    REQUIRE(sitter.handIn());
    const qgt::Instant handedIn = world.unit.clock().now();
    const auto attempt = world.room.attempt()->head().attempt;
    REQUIRE(world.office.close(exam.id));
    REQUIRE(world.office.score(exam.id, nullptr));
    REQUIRE(world.office.publish(exam.id, nullptr));

    const auto result = world.room.result(attempt);
    REQUIRE(result);
    REQUIRE(result->retake);
    CHECK(result->retake->attempts.left == 2);
    CHECK(result->retake->attempts.from.ms == handedIn.ms + 7 * qgt::kMsPerDay);
    REQUIRE(result->retake->ask.size() == 1);  // who set the exam up
    const auto persons = world.unit.workspace().store().people().persons().value();
    const auto trainer =
        std::ranges::find(persons, world.unit.trainer().person, &qgt::people::Person::id);
    CHECK(result->retake->ask.front() == trainer->name);

    const auto histories = app::candidateHistories(
        world.unit.workspace(), world.unit.trainer(), {}, app::frozenBlueprint(exam).value());
    REQUIRE(histories);
    REQUIRE(histories->size() == 1);
    const app::CandidateHistory& history = histories->at(world.unit.cadre().person);
    CHECK(history.failed());
    CHECK(history.attempts.taken == 1);
    CHECK_FALSE(history.maySitAt(world.unit.clock().now()));
    CHECK(history.maySitAt({handedIn.ms + 7 * qgt::kMsPerDay}));
    CHECK(app::candidateHistories(
              world.unit.workspace(), world.unit.cadre(), {}, app::frozenBlueprint(exam).value())
              .error()
              .code == "rights.refused");
}

TEST_CASE("what happened at a seat is told with its amount, in the exam's own order",
          "[runtime][exam]") {
    OfficeWorld world;
    const ExamId id = world.office.save(world.draft("monthly-drill"))->id;
    REQUIRE(world.office.seal(id, nullptr, false, {}));
    auto& clock = world.unit.clock();
    Sitter sitter(world.unit, world.room, id);
    REQUIRE(sitter.open());
    clock.advanceMs(2 * kMsPerMinute);
    REQUIRE(sitter.say(seat::AttemptEventKind::Shown, 1));  // after a gap
    clock.setWall({clock.now().ms - qgt::kMsPerDay});
    REQUIRE(sitter.say(seat::AttemptEventKind::Flagged, 1));
    clock.advanceMs(10 * qgt::kMsPerSecond);
    REQUIRE(sitter.say(seat::AttemptEventKind::FocusLost, 0));
    const auto board = world.office.board(id);
    REQUIRE(board);
    const auto& incidents = board->front().incidents;
    REQUIRE(incidents.size() == 3);
    CHECK(incidents[0].kind == seat::AttemptEventKind::Gap);
    CHECK(incidents[0].ms == 2 * kMsPerMinute + qgt::kMsPerSecond);
    CHECK(incidents[1].kind == seat::AttemptEventKind::WallJump);
    CHECK(incidents[1].ms == -qgt::kMsPerDay);
    CHECK(incidents[2].kind == seat::AttemptEventKind::FocusLost);
    CHECK(incidents[0].at < incidents[1].at);
    CHECK(incidents[1].at < incidents[2].at);  // by the clock that was set it would be a day before
}

TEST_CASE("where the time ran out while a machine was off, its incidents stand when they happened",
          "[runtime][exam]") {
    OfficeWorld world;
    const ExamId id = world.office.save(world.draft("monthly-drill"))->id;
    REQUIRE(world.office.seal(id, nullptr, false, {}));
    auto& clock = world.unit.clock();
    Sitter sitter(world.unit, world.room, id);
    REQUIRE(sitter.open());
    clock.advanceMs(28 * kMsPerMinute);
    REQUIRE(sitter.say(seat::AttemptEventKind::Shown, 1));
    // Off for longer than the time that was left: closed at the limit, before the machine was back.
    clock.advanceMs(3 * kMsPerMinute);
    clock.reboot("boot-2");
    clock.advanceMs(kMsPerMinute);
    const qgt::Instant back = clock.now();
    app::ExamRoom later(world.unit.shared(), world.unit.cadre(), {"qgt test", {}, {}});
    Sitter again(world.unit, later, id);
    static_cast<void>(again.open());
    const auto board = world.office.board(id);
    REQUIRE(board);
    REQUIRE(board->front().closed == seat::CloseReason::TimeUp);
    const auto crash = std::ranges::find(
        board->front().incidents, seat::AttemptEventKind::CrashFound, &app::SeatIncident::kind);
    REQUIRE(crash != board->front().incidents.end());
    CHECK(crash->at == back);
}

TEST_CASE("an exam that was begun says its time and what is saved before the paper is open",
          "[runtime][exam]") {
    OfficeWorld world;
    const ExamId id = world.office.save(world.draft("monthly-drill"))->id;
    REQUIRE(world.office.seal(id, nullptr, false, {}));
    Sitter sitter(world.unit, world.room, id);
    REQUIRE(sitter.open());
    REQUIRE(sitter.say(seat::AttemptEventKind::Shown, 1));
    seat::TaskAnswer answer;
    answer.response.chosen = {"A"};
    REQUIRE(sitter.say(seat::AttemptEventKind::Answered, 1, answer));
    const qgt::Instant saved = world.unit.clock().now();
    world.unit.clock().reboot("boot-2");
    world.unit.clock().advanceMs(5 * kMsPerMinute);
    app::ExamRoom after(world.unit.shared(), world.unit.cadre(), {"qgt test", {}, {}});
    const auto shelf = after.shelf();
    REQUIRE(shelf);
    const auto& open = shelf->exams.front().open;
    REQUIRE(open);
    CHECK(open->answered == 1);
    CHECK(open->savedAt == saved);
    CHECK(open->runs);
    REQUIRE(open->remainingMs);
    CHECK(*open->remainingMs == shelf->exams.front().minutes * kMsPerMinute -
                                    (world.unit.clock().now().ms - saved.ms) -
                                    2 * qgt::kMsPerSecond);
    CHECK(after.notice(id)->entry.open == open);
}
