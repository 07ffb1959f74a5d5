#include "app/runtime/data_care.h"
#include "app/runtime/exam_checklist.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
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
    [[nodiscard]] std::optional<CheckState> stateOf(const ExamId& exam, const std::string& code) {
        const auto points =
            app::examChecklist(unit.workspace(), unit.trainer(), exam, unit.data() / "mirror");
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

    const auto refused =
        app::examChecklist(world.unit.workspace(), world.unit.cadre(), id, world.unit.data());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "rights.refused");
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
