#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "engine/bank/item_yaml.h"
#include "engine/core/os/files.h"
#include "tests/support/catch.h"
#include "tests/support/exam_sitter.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace fs = std::filesystem;
namespace seat = qgt::seat;
namespace test = qgt::test;
using app::SittingStanding;
using qgt::BlueprintId;
using qgt::ExamId;
using qgt::LineId;
using qgt::people::Role;

namespace {

using test::Sitter;

constexpr std::int64_t kSecond = qgt::kMsPerSecond;
constexpr std::int64_t kRoomMinute = qgt::kMsPerMinute;

app::ExamRoom::Facts roomFacts() {
    return {"qgt test", {}, {}};
}

exam::ScoringKey keyOf(test::ShippedUnit& unit, const ExamId& exam) {
    const auto stored = unit.workspace().store().exams().paper(exam, unit.cadre().person).value();
    return exam::scoringKeyOf(*stored, nullptr).value();
}

}  // namespace

TEST_CASE("a mock exam goes from the offer to a result and into practice", "[runtime][exam]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    app::ExamRoom room(unit.shared(), unit.cadre(), roomFacts());

    const auto shelf = room.shelf();
    REQUIRE(shelf);
    CHECK(shelf->exams.empty());
    REQUIRE(shelf->offers.size() == 3);

    const auto made = room.makeMock(BlueprintId("monthly-drill"), {});
    REQUIRE(made);
    CHECK(room.makeMock(BlueprintId("monthly-drill"), {}) == *made);
    CHECK(room.shelf()->exams.empty());
    const auto notice = room.notice(*made);
    REQUIRE(notice);
    CHECK(notice->sections.size() == 3);
    CHECK_FALSE(notice->certifies);
    CHECK_FALSE(notice->entry.needsCode);

    Sitter sitter(unit, room, *made);
    const auto opened = sitter.open();
    REQUIRE(opened);
    CHECK(room.shelf()->exams.front().standing == SittingStanding::Begun);
    const exam::ScoringKey key = keyOf(unit, *made);
    const bool right = GENERATE(true, false);
    sitter.answerAll(opened->paper, key, right);
    CHECK(room.result(opened->attempt.head().attempt).error().code == "exam.still-open");
    REQUIRE(sitter.handIn());

    const auto result = room.result(opened->attempt.head().attempt);
    REQUIRE(result);
    CHECK(result->result.complete);
    CHECK(result->result.passed == right);
    CHECK(result->result.got == (right ? key.blueprint.marks : result->result.got));
    CHECK(result->paper.has_value());
    CHECK(room.shelf()->exams.front().standing == SittingStanding::ResultOut);

    const auto answers = unit.workspace().store().practice().answersOf(unit.cadre().person).value();
    CHECK(answers.size() == key.tasks.size());
    CHECK(std::ranges::all_of(answers, [](const auto& answer) {
        return answer.origin == qgt::practice::AnswerOrigin::Exam && answer.rtMs >= kSecond;
    }));
    // Asked again, nothing is written twice.
    REQUIRE(room.result(opened->attempt.head().attempt));
    CHECK(unit.workspace().store().practice().answersOf(unit.cadre().person)->size() ==
          answers.size());
}

TEST_CASE("open answers in a mock exam wait until their writer has marked them",
          "[runtime][exam]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    app::ExamRoom room(unit.shared(), unit.cadre(), roomFacts());
    const auto made = room.makeMock(BlueprintId("all-round"), {});
    REQUIRE(made);
    Sitter sitter(unit, room, *made);
    const auto opened = sitter.open();
    REQUIRE(opened);
    int cases = 0;
    for (int slot = 1; slot <= opened->paper.slotCount(); ++slot) {
        const seat::SeatTask& task = *opened->paper.task(slot);
        if (task.scenario) {
            ++cases;
            sitter.playThrough(slot, *task.scenario);
        }
    }
    CHECK(cases == 2);
    REQUIRE(sitter.handIn());
    const auto attempt = opened->attempt.head().attempt;

    const auto waiting = room.openAnswers(attempt);
    REQUIRE(waiting);
    REQUIRE_FALSE(waiting->empty());
    CHECK(waiting->front().given == "先请老人坐下");
    CHECK_FALSE(waiting->front().points.empty());
    // Who marks sees the way to the question, with no other text of the candidate.
    REQUIRE(waiting->front().story.size() > 2);
    for (const app::StoryLine& line : waiting->front().story) {
        CHECK(line.text != waiting->front().given);
    }
    CHECK_FALSE(room.result(attempt)->result.complete);
    CHECK_FALSE(room.shelf()->exams.front().passed.has_value());
    const int before = room.result(attempt)->result.got;
    for (app::OpenAnswer answer : *waiting) {
        answer.met.assign(answer.points.size(), true);
        REQUIRE(room.markOpen(answer));
    }
    const auto result = room.result(attempt);
    CHECK(result->result.complete);
    CHECK(result->result.got >= before);
    CHECK(room.shelf()->exams.front().passed == false);
}

TEST_CASE("a drill that is held goes from the draft to the published result", "[runtime][exam]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    app::ExamOffice office(unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM});
    app::ExamRoom room(unit.shared(), unit.cadre(), roomFacts());

    const qgt::Instant now = unit.clock().now();
    app::ExamDraft draft;
    draft.title = "十一月练兵";
    draft.blueprint = BlueprintId("monthly-drill");
    draft.opens = {now.ms + kRoomMinute};
    draft.closes = {now.ms + 60 * kRoomMinute};
    draft.candidates = {{unit.cadre().person, {}, {}, {}}};
    draft.invigilators = {unit.trainer().person};
    auto saved = office.save(draft);
    REQUIRE(saved);
    CHECK(saved->candidates.front().number == "001");
    CHECK(room.shelf()->exams.empty());
    const auto sealed = office.seal(saved->id, nullptr, false, {});
    REQUIRE(sealed);
    REQUIRE(sealed->conflicts.empty());
    CHECK(sealed->startCode.empty());
    REQUIRE(sealed->invigilators.size() == 1);
    draft.id = saved->id;
    CHECK(office.save(draft).error().code == "exam.already-sealed");

    Sitter sitter(unit, room, saved->id);
    CHECK(room.shelf()->exams.front().standing == SittingStanding::Coming);
    CHECK(sitter.open().error().code == "seat.not-open-yet");
    unit.clock().advanceMs(2 * kRoomMinute);
    const auto opened = sitter.open();
    REQUIRE(opened);
    CHECK(office.close(saved->id).error().code == "exam.still-writing");

    seat::InvigilatorAct pause;
    pause.kind = seat::AttemptEventKind::Paused;
    pause.note.reason = "停电";
    CHECK(room.invigilate("WRONG-CODE", pause).error().code == "seat.wrong-code");
    REQUIRE(room.invigilate(sealed->invigilators.front().code, pause));
    CHECK(room.attempt()->phase() == seat::AttemptPhase::Paused);
    seat::InvigilatorAct resume = pause;
    resume.kind = seat::AttemptEventKind::Resumed;
    REQUIRE(room.invigilate(sealed->invigilators.front().code, resume));

    sitter.answerAll(opened->paper, keyOf(unit, saved->id), true);
    REQUIRE(sitter.handIn());
    CHECK(room.result(opened->attempt.head().attempt).error().code == "exam.no-result");
    const auto board = office.board(saved->id);
    REQUIRE(board);
    CHECK(board->front().closed == seat::CloseReason::HandedIn);
    CHECK(board->front().answered == opened->paper.slotCount());
    CHECK(board->front().incidents.size() == 2);
    CHECK(board->front().incidents.front().note.by == unit.trainer().person);

    CHECK(office.publish(saved->id, nullptr).error().code == "exam.not-closed");
    REQUIRE(office.close(saved->id));
    CHECK(office.publish(saved->id, nullptr).error().code == "exam.not-scored");
    const auto scored = office.score(saved->id, nullptr);
    REQUIRE(scored);
    CHECK(scored->scored == 1);
    CHECK(scored->incomplete == 0);
    REQUIRE(office.publish(saved->id, nullptr));
    CHECK(room.result(opened->attempt.head().attempt)->result.passed);
}

TEST_CASE("a certifying exam begins with its code and is scored with the unit's keys only",
          "[runtime][exam]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const auto ring = unit.makeKeysAndPool(LineId("residence"));
    app::ExamOffice office(unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM});
    app::ExamRoom room(unit.shared(), unit.cadre(), roomFacts());

    app::ExamDraft draft;
    draft.title = "居住证过关";
    draft.blueprint = BlueprintId("one-line");
    draft.line = LineId("residence");
    draft.opens = unit.clock().now();
    draft.closes = {draft.opens.ms + 60 * kRoomMinute};
    draft.candidates = {{unit.cadre().person, {}, {}, {}}};
    draft.invigilators = {unit.trainer().person};
    const auto saved = office.save(draft);
    REQUIRE(saved);
    CHECK(office.seal(saved->id, nullptr, false, {}).error().code == "keys.none");
    const auto sealed = office.seal(saved->id, &ring, false, {});
    REQUIRE(sealed);
    REQUIRE(sealed->conflicts.empty());
    CHECK(sealed->startCode.size() == 16);  // 13 letters in groups

    // Nothing of a stem lies readable in the store before the start.
    CHECK_FALSE(unit.liesInStore(unit.poolStem()));

    Sitter sitter(unit, room, saved->id);
    CHECK(sitter.open("0000-0000-0000-0").error().code == "seat.wrong-code");
    const auto opened = sitter.open(sealed->startCode);
    REQUIRE(opened);
    const auto locks =
        exam::openForScorer(unit.workspace().store().exams().exam(saved->id).value()->lock, ring);
    REQUIRE(locks);
    const auto stored =
        unit.workspace().store().exams().paper(saved->id, unit.cadre().person).value();
    sitter.answerAll(opened->paper, exam::scoringKeyOf(*stored, &locks->scoring).value(), true);
    REQUIRE(sitter.handIn());
    REQUIRE(office.close(saved->id));
    CHECK(office.score(saved->id, nullptr).error().code == "keys.none");
    REQUIRE(office.score(saved->id, &ring));

    // Nor before the results are out, and nothing that would open the papers.
    const qgt::AttemptId attempt = opened->attempt.head().attempt;
    const exam::ExamStore& kept = unit.workspace().store().exams();
    CHECK(office.publish(saved->id, nullptr).error().code == "keys.none");
    CHECK_FALSE(unit.liesInStore(unit.poolStem()));
    CHECK_FALSE(unit.liesInStore(exam::releasedKey(locks->seat)));
    CHECK_FALSE(kept.release(saved->id)->has_value());
    CHECK(room.result(attempt).error().code == "exam.no-result");
    REQUIRE(office.publish(saved->id, &ring));
    const auto result = room.result(attempt);
    REQUIRE(result);
    CHECK(result->result.passed);
    // Answers may be looked through, right ones are not released by this blueprint: that half of
    // the papers stays shut.
    REQUIRE(result->paper.has_value());
    CHECK(*result->paper == opened->paper);
    CHECK(result->answers.size() == static_cast<std::size_t>(opened->paper.slotCount()));
    CHECK(result->reasons.empty());
    CHECK(std::ranges::all_of(result->result.tasks,
                              [](const auto& task) { return task.right.empty(); }));
    REQUIRE(kept.release(saved->id)->has_value());
    CHECK(kept.release(saved->id).value()->scoringKey.empty());
    CHECK(unit.liesInStore(exam::releasedKey(locks->seat)));
    CHECK_FALSE(unit.liesInStore(exam::releasedKey(locks->scoring)));
    // When the days of appeal are over only the total and its parts are shown.
    unit.clock().advanceMs(6 * qgt::kMsPerDay);
    CHECK_FALSE(room.result(attempt)->paper.has_value());
}

TEST_CASE("what a disk lost comes back from the second copy", "[runtime][exam]") {
    const test::TempFolder folder;
    const fs::path mirrors = folder.path() / "stick";
    const app::ExamRoom::Facts withMirror{"qgt test", {}, mirrors};
    test::ShippedUnit unit(folder.path());
    std::optional<ExamId> made;
    std::size_t lost = 0;
    qgt::AttemptId attempt;
    {
        app::ExamRoom room(unit.shared(), unit.cadre(), withMirror);
        made = room.makeMock(BlueprintId("monthly-drill"), {}).value();
        // The store as it is after a power cut on a disk that had written nothing of what follows.
        Sitter sitter(unit, room, *made);
        const auto opened = sitter.open();
        REQUIRE(opened);
        attempt = opened->attempt.head().attempt;
        REQUIRE(unit.backUp(folder.path() / "kept"));
        sitter.answerAll(opened->paper, keyOf(unit, *made), true);
        lost = room.attempt()->events().size();
    }
    unit.putBack(folder.path() / "kept");
    CHECK(unit.workspace().store().attempts().attempt(attempt)->events.size() == 1);

    app::ExamRoom room(unit.shared(), unit.cadre(), withMirror);
    REQUIRE(room.bringBackMirrored());
    CHECK(unit.workspace().store().attempts().attempt(attempt)->events.size() == lost);
    REQUIRE(room.bringBackMirrored());
    CHECK(unit.workspace().store().attempts().attempt(attempt)->events.size() == lost);
    Sitter again(unit, room, *made);
    const auto reopened = again.open();
    REQUIRE(reopened);
    CHECK(std::ranges::none_of(reopened->attempt.slotStates(),
                               [](const auto& slot) { return slot.answer.empty(); }));
}

TEST_CASE("a mock exam goes on by itself where an invigilator would have to decide",
          "[runtime][exam]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    app::ExamRoom room(unit.shared(), unit.cadre(), roomFacts());
    const ExamId made = room.makeMock(BlueprintId("monthly-drill"), {}).value();
    Sitter sitter(unit, room, made);
    REQUIRE(sitter.open());
    REQUIRE(sitter.say(seat::AttemptEventKind::Shown, 1));
    // The battery of the clock is empty: after the restart it is the year before.
    unit.clock().reboot("boot-2");
    unit.clock().setWall({unit.clock().now().ms - 365 * qgt::kMsPerDay});

    app::ExamRoom later(unit.shared(), unit.cadre(), roomFacts());
    Sitter again(unit, later, made);
    const auto opened = again.open();
    REQUIRE(opened);
    CHECK(opened->attempt.phase() == seat::AttemptPhase::Running);
    CHECK(later.attempt()->usedMs(seat::momentOf(unit.clock())) == kSecond);
}
