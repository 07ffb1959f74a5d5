#pragma once

#include "app/runtime/appeal_filing.h"
#include "app/runtime/exam_appeals.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "app/runtime/exam_stages.h"
#include "tests/support/catch.h"
#include "tests/support/exam_sitter.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace qgt::test {

/// A certifying exam of one line that the cadre sat and got wrong throughout; published.
class AppealWorld {
  public:
    explicit AppealWorld(bool publishes = true, int trainers = 3) {
        for (const char* name : {"second", "third"}) {
            if (--trainers > 0) {
                static_cast<void>(unit.addTrainer(name));
            }
        }
        app::ExamDraft draft;
        draft.title = "居住证过关";
        draft.blueprint = BlueprintId("one-line");
        draft.line = LineId("residence");
        draft.opens = unit.clock().now();
        draft.closes = {draft.opens.ms + kMsPerHour};
        draft.candidates = {{unit.cadre().person, {}, {}, {}}};
        id = office.save(draft)->id;
        const auto codes = office.seal(id, &ring, false, {});
        REQUIRE(codes);
        Sitter sitter(unit, room, id);
        const auto opened = sitter.open(codes->startCode);
        REQUIRE(opened);
        const auto& store = unit.workspace().store().exams();
        const auto locks = exam::openForScorer(store.exam(id).value()->lock, ring).value();
        const auto stored = store.paper(id, unit.cadre().person).value();
        sitter.answerAll(opened->paper, exam::scoringKeyOf(*stored, &locks.scoring).value(), false);
        attempt = opened->attempt.head().attempt;
        REQUIRE(sitter.handIn());
        REQUIRE(office.close(id));
        REQUIRE(office.score(id, &ring));
        if (publishes) {
            REQUIRE(office.publish(id, &ring, false));
        }
    }

    /// As exams were published before stages were released one by one.
    void publishAsBefore() {
        auto& exams = unit.workspace().store().exams();
        exam::HeldExam held = exams.exam(id).value().value();
        held.state = exam::ExamState::Published;
        ++held.revision;
        held.at = unit.clock().now();
        REQUIRE(exams.saveExam(held));
    }

    /// The candidate, who is a trainer too.
    [[nodiscard]] people::Actor trainedCandidate() const {
        return {unit.cadre().person, unit.cadre().committee, {people::Role::Trainer}};
    }

    [[nodiscard]] people::Actor trainer(const std::string& person) const {
        return {PersonId(person), unit.trainer().committee, {people::Role::Trainer}};
    }

    void openWindow(int appeals = 2) {
        until = app::endOfDayAfter(unit.clock().now(), 5);
        REQUIRE(stages.release(id, {bank::ReleaseStage::Appeal, until, appeals}));
    }

    [[nodiscard]] std::vector<bank::ReleasedPart> shown() { return room.result(attempt)->shows; }

    [[nodiscard]] bool shows(bank::ReleasedPart part) {
        const std::vector<bank::ReleasedPart> parts = shown();
        return std::ranges::find(parts, part) != parts.end();
    }

    [[nodiscard]] exam::ScoreRecord score() {
        return unit.workspace().store().exams().scores(id).value().front();
    }

    /// What the chain says of an action, from the first.
    [[nodiscard]] int audited(const std::string& action) {
        const auto records = unit.workspace().store().audit().records().value();
        return static_cast<int>(std::ranges::count_if(
            records, [&](const auto& record) { return record.entry.action == action; }));
    }

    TempFolder folder;
    ShippedUnit unit{folder.path()};
    integrity::KeyRing ring{unit.makeKeysAndPool(LineId("residence"))};
    app::ExamOffice office{unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM}};
    app::ExamRoom room{unit.shared(), unit.cadre(), {"qgt test", {}, {}}};
    app::ExamStages stages{unit.workspace(), unit.trainer()};
    app::AppealFiling filing{unit.workspace(), unit.cadre()};
    app::ExamAppeals deciding{unit.workspace(), trainer("second")};
    ExamId id;
    AttemptId attempt;
    Instant until;
};

}  // namespace qgt::test
