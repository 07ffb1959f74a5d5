#include "app/runtime/data_care.h"
#include "app/runtime/exam_checklist.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "app/runtime/sealed_laws.h"
#include "engine/bank/content_review.h"
#include "engine/exam/exam_lock.h"
#include "engine/exam/paper.h"
#include "tests/support/catch.h"
#include "tests/support/exam_sitter.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>

namespace app = qgt::app;
namespace test = qgt::test;
using app::CheckState;
using qgt::ExamId;

namespace {

struct ChecklistWorld {
    test::TempFolder folder;
    test::ShippedUnit unit{folder.path()};
    app::ExamOffice office{unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM}};

    [[nodiscard]] ExamId held(const std::string& blueprint, const qgt::LineId& line = {}) {
        app::ExamDraft draft;
        draft.title = "冬季考核";
        draft.blueprint = qgt::BlueprintId(blueprint);
        draft.line = line;
        draft.opens = {unit.clock().now().ms + qgt::kMsPerDay};
        draft.closes = {draft.opens.ms + qgt::kMsPerHour};
        draft.candidates = {{unit.cadre().person, {}, {}, {}}};
        return office.save(draft).value().id;
    }

    /// The state of a line by the code of its sentence; nothing when it is not said.
    [[nodiscard]] std::optional<CheckState> stateOf(const ExamId& exam,
                                                    const std::string& code,
                                                    const qgt::integrity::KeyRing* ring = nullptr) {
        const auto points = app::examChecklist(
            unit.workspace(), unit.trainer(), exam, unit.data() / "mirror", ring);
        REQUIRE(points);
        CHECK(std::ranges::is_sorted(*points, std::greater(), &app::CheckedPoint::state));
        const auto found = std::ranges::find_if(
            *points, [&](const app::CheckedPoint& one) { return one.said.code == code; });
        return found == points->end() ? std::nullopt : std::optional(found->state);
    }
};

}  // namespace

TEST_CASE("the checklist says what is missing before an exam and is content when it is there",
          "[runtime][exam][checklist]") {
    ChecklistWorld world;
    const ExamId id = world.held("one-line", qgt::LineId("residence"));
    CHECK(world.stateOf(id, "check.papers-open") == CheckState::Bad);
    CHECK(world.stateOf(id, "check.no-invigilator") == CheckState::Bad);
    CHECK(world.stateOf(id, "check.no-keys") == CheckState::Bad);
    CHECK(world.stateOf(id, "check.no-backup") == CheckState::Care);
    CHECK(world.stateOf(id, "check.one-disk") == CheckState::Care);
    CHECK(world.stateOf(id, "check.seats-known") == CheckState::Good);

    const auto ring = world.unit.makeKeysAndPool(qgt::LineId("residence"));
    REQUIRE(world.office.seal(id, &ring, false, {}));
    REQUIRE(app::backUp(world.unit.workspace(), world.unit.trainer()));
    CHECK(world.stateOf(id, "check.papers-sealed") == CheckState::Good);
    CHECK(world.stateOf(id, "check.keys-valid") == CheckState::Good);
    CHECK(world.stateOf(id, "check.backup") == CheckState::Good);
    world.unit.clock().advanceMs(2 * qgt::kMsPerDay);
    CHECK(world.stateOf(id, "check.no-backup") == CheckState::Care);

    const auto refused = app::examChecklist(
        world.unit.workspace(), world.unit.cadre(), id, world.unit.data(), nullptr);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "rights.refused");
}

TEST_CASE("what a sealed paper rests on and no longer holds on the day is said",
          "[runtime][exam][checklist]") {
    ChecklistWorld world;
    app::Workspace& workspace = world.unit.workspace();
    const auto ring = world.unit.makeKeysAndPool(qgt::LineId("residence"));
    const ExamId id = world.held("one-line", qgt::LineId("residence"));
    CHECK_FALSE(world.stateOf(id, "check.laws-hold"));  // drawing looks at it
    REQUIRE(world.office.seal(id, &ring, false, {}));
    CHECK(world.stateOf(id, "check.laws-hold") == CheckState::Good);  // without the keys

    // A law that the paper rests on turns out to be repealed by the day of the exam.
    const auto held = workspace.store().exams().exam(id).value().value();
    const auto locks = qgt::exam::openForScorer(held.lock, ring).value();
    const auto stored = workspace.store().exams().paper(id, world.unit.cadre().person).value();
    const auto key = qgt::exam::scoringKeyOf(*stored, &locks.scoring).value();
    const auto& item = std::get<qgt::bank::Item>(key.tasks.front().task);
    REQUIRE_FALSE(item.basis.empty());
    qgt::bank::Source law;
    law.id = item.basis.front().source;
    law.repealedOn = qgt::localDate(held.opens, qgt::kShanghaiOffsetMinutes);
    qgt::bank::Source other;
    other.id = qgt::SourceId("OTHER");
    other.repealedOn = law.repealedOn;
    const auto found = app::repealedInPapers(workspace, held, {other, law}, &ring);
    REQUIRE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().source.id == law.id);
    CHECK(found->front().tasks.contains(item.id.str()));
    CHECK(found->front().papers == 1);
    CHECK(app::repealedInPapers(workspace, held, {law}, nullptr).error().code == "keys.none");
    CHECK(app::repealedWhenSealed(workspace, id) != app::digestOf({other, law}));

    // Of papers that were sealed before this was kept only the keys tell.
    auto older = held;
    older.id = ExamId("older");
    older.revision = 1;
    auto paper = *stored;
    paper.exam = older.id;
    REQUIRE(workspace.store().exams().saveSealed(older, {paper}));
    const bool any = !qgt::bank::repealedBy(workspace.bank(), *law.repealedOn).empty();
    CHECK(world.stateOf(older.id, "check.laws-shut").has_value() == any);
    CHECK(world.stateOf(older.id, "check.laws-hold", &ring) == CheckState::Good);
}

TEST_CASE("two exams of a candidate at one time are said", "[runtime][exam][checklist]") {
    ChecklistWorld world;
    const ExamId first = world.held("monthly-drill");
    const ExamId second = world.held("monthly-drill");
    CHECK(world.stateOf(second, "check.no-other-exam") == CheckState::Good);
    REQUIRE(world.office.seal(first, nullptr, false, {}));
    CHECK(world.stateOf(second, "check.other-exam") == CheckState::Care);
    CHECK(world.stateOf(second, "check.keys-not-needed") == CheckState::Good);
}

TEST_CASE("a rehearsal tries a certifying exam with public items and costs nobody an attempt",
          "[runtime][exam][checklist]") {
    ChecklistWorld world;
    const ExamId id = world.held("one-line", qgt::LineId("residence"));
    const auto rehearsal = app::makeRehearsal(world.unit.workspace(), world.unit.trainer(), id);
    REQUIRE(rehearsal);
    CHECK(rehearsal->id != id);
    CHECK(rehearsal->candidates.size() == 1);
    const auto again =
        app::makeRehearsal(world.unit.workspace(), world.unit.trainer(), rehearsal->id);
    REQUIRE(again);
    CHECK(again->title == rehearsal->title);
    const auto plan = app::frozenBlueprint(*rehearsal);
    CHECK(plan->pool == qgt::bank::PaperPool::Practice);
    CHECK_FALSE(plan->certificate);

    // No keys are needed, and it can be sat now.
    REQUIRE(world.office.seal(rehearsal->id, nullptr, false, {}));
    app::ExamRoom room(world.unit.shared(), world.unit.cadre(), {"qgt test", {}, {}});
    test::Sitter sitter(world.unit, room, rehearsal->id);
    REQUIRE(sitter.open());
    REQUIRE(sitter.handIn());

    // The exam itself is still to come, and nobody has to wait for it.
    const auto ring = world.unit.makeKeysAndPool(qgt::LineId("residence"));
    CHECK(world.office.seal(id, &ring, false, {}));
    const auto records = world.unit.workspace().store().audit().records().value();
    CHECK(std::ranges::any_of(records, [&](const auto& record) {
        return record.entry.action == "exam.rehearsal" &&
               record.entry.subject == rehearsal->id.str();
    }));
}
