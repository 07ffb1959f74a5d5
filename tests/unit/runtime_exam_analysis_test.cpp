#include "app/runtime/exam_analysis.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "engine/people/csv.h"
#include "tests/support/catch.h"
#include "tests/support/exam_sitter.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <string>

namespace app = qgt::app;
namespace seat = qgt::seat;
namespace test = qgt::test;
using qgt::ExamId;
using qgt::kMsPerMinute;
using qgt::people::Actor;
using qgt::people::Role;

namespace {

/// A drill that one cadre sat: everything right, but the last task was never looked at.
struct SatDrill {
    test::TempFolder folder;
    test::ShippedUnit unit{folder.path()};
    app::ExamOffice office{unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM}};
    app::ExamRoom room{unit.shared(), unit.cadre(), {"qgt test", {}, {}}};
    ExamId id;
    int slots = 0;

    SatDrill() {
        app::ExamDraft draft;
        draft.title = "试一试";
        draft.blueprint = qgt::BlueprintId("monthly-drill");
        draft.opens = unit.clock().now();
        draft.closes = {draft.opens.ms + 60 * kMsPerMinute};
        draft.candidates = {{unit.cadre().person, {}, {}, {}}};
        id = office.save(draft)->id;
        REQUIRE(office.seal(id, nullptr, false, {}));
        test::Sitter sitter(unit, room, id);
        const auto opened = sitter.open();
        REQUIRE(opened);
        const auto stored = unit.workspace().store().exams().paper(id, unit.cadre().person);
        const auto key = qgt::exam::scoringKeyOf(**stored, nullptr).value();
        slots = opened->paper.slotCount();
        for (int slot = 1; slot < slots; ++slot) {
            REQUIRE(sitter.say(seat::AttemptEventKind::Shown, slot));
            unit.clock().advanceMs(2000);
            REQUIRE(sitter.say(seat::AttemptEventKind::Answered,
                               slot,
                               test::answerTo(*opened->paper.task(slot),
                                              key.tasks.at(static_cast<std::size_t>(slot) - 1),
                                              slot > 1)));
        }
        REQUIRE(sitter.handIn());
    }

    [[nodiscard]] qgt::Result<app::ExamAnalysis> analyse(const Actor& actor) {
        return app::analyseExam({unit.workspace(), actor}, id, nullptr);
    }

    /// How many exams the list has; -1: refused.
    [[nodiscard]] int listed(const Actor& actor) {
        const auto exams = app::analysableExams({unit.workspace(), actor});
        return exams ? static_cast<int>(exams->size()) : -1;
    }

    [[nodiscard]] Actor with(Role role) const {
        return {unit.trainer().person, unit.trainer().committee, {role}};
    }
};

}  // namespace

TEST_CASE("a scored exam is analysed without a name, and few people do not show who chose what",
          "[runtime][exam]") {
    SatDrill drill;
    CHECK(drill.analyse(drill.unit.trainer()).error().code == "exam.nothing-scored");
    REQUIRE(drill.office.score(drill.id, nullptr));
    const auto found = drill.analyse(drill.unit.trainer());
    REQUIRE(found);
    CHECK(found->paper.people == 1);
    CHECK(found->tasks.size() == static_cast<std::size_t>(drill.slots));
    CHECK(found->paper.evidence == qgt::psychometrics::Evidence::TooFew);
    int notReached = 0;
    for (const app::AnalysedTask& task : found->tasks) {
        notReached += task.figures.notReached;
        CHECK(task.figures.flags.empty());
        CHECK_FALSE(task.showsOptions());
        CHECK_FALSE(task.stem.empty());
        if (task.figures.answered == 1) {
            REQUIRE(task.figures.time);
            CHECK(task.figures.time->median >= 2000);
        }
        const auto chosen =
            std::ranges::count_if(task.figures.options, [](const auto& o) { return o.chosen > 0; });
        CHECK((task.options.empty() || task.figures.notReached == 1 || chosen > 0));
    }
    CHECK(notReached == 1);
    const std::string table = app::analysisTable(*found, {"item"});
    CHECK(table.rfind("\xEF\xBB\xBF", 0) == 0);
    const auto rows = qgt::people::readCsv(table, "t.csv").rows;
    CHECK(rows.size() == found->tasks.size() + 1);  // no options of so few people
    for (const auto& row : rows) {
        CHECK(row.size() == app::kAnalysisColumns);
    }
    const auto audited = drill.unit.workspace().store().audit().records().value();
    CHECK(audited.back().entry.action == "exam.analysed");
}

TEST_CASE("trainers and directors look at an analysis, cadres and administrators do not",
          "[runtime][exam]") {
    SatDrill drill;
    REQUIRE(drill.office.score(drill.id, nullptr));
    CHECK(drill.analyse(drill.with(Role::Trainer)).has_value());
    // What is not out is the trainer's work alone.
    CHECK(drill.analyse(drill.with(Role::Director)).error().code == "exam.not-published");
    CHECK(drill.listed(drill.with(Role::Director)) == 0);
    CHECK(drill.listed(drill.with(Role::Trainer)) == 1);
    REQUIRE(drill.office.close(drill.id));
    REQUIRE(drill.office.publish(drill.id, nullptr));
    CHECK(drill.analyse(drill.with(Role::Director)).has_value());
    CHECK(drill.listed(drill.with(Role::Director)) == 1);
    // Of another committee, nobody of which sat it.
    qgt::people::Actor stranger = drill.with(Role::Director);
    stranger.committee = qgt::CommitteeId("elsewhere");
    CHECK(drill.analyse(stranger).error().code == "rights.refused");
    CHECK(drill.listed(stranger) == 0);
    for (const Role role : {Role::Cadre, Role::Administrator, Role::Invigilator}) {
        CHECK(drill.analyse(drill.with(role)).error().code == "rights.refused");
        CHECK(drill.listed(drill.with(role)) == -1);
    }
    CHECK(app::analyseExam({drill.unit.workspace(), drill.unit.trainer()}, ExamId("none"), nullptr)
              .error()
              .code == "exam.unknown");
}

TEST_CASE("the table shows options from five people on, and groups from five people on",
          "[runtime][exam]") {
    app::ExamAnalysis analysis;
    app::AnalysedTask task;
    task.id = "x";
    task.kind = qgt::bank::ItemKind::TrueFalse;
    task.stem = "=1+1";
    task.options.resize(2);
    task.options[0].key = "T";
    task.options[1].key = "F";
    task.figures.had = 12;
    task.figures.groups = {5, 4, 3};
    task.figures.options = {{true, 9, {4, 3, 2}, 0.25}, {false, 3, {1, 1, 1}, {}}};
    analysis.tasks = {task};
    const std::string table = app::analysisTable(analysis, {"item"});
    CHECK(table.find("'=1+1") != std::string::npos);
    const auto rows = qgt::people::readCsv(table, "t.csv").rows;
    REQUIRE(rows.size() == 4);
    constexpr std::size_t kLower = 16;
    CHECK(rows[2][4].text == "T *");
    CHECK(rows[2][9].text == "0.750");
    CHECK(rows[2][12].text == "0.250");
    CHECK(rows[2][kLower].text == "0.800");
    CHECK(rows[2][kLower + 1].text.empty());
    CHECK(rows[2][kLower + 2].text.empty());
    CHECK(rows[3][12].text.empty());
    analysis.tasks[0].figures.notReached = 8;
    CHECK(qgt::people::readCsv(app::analysisTable(analysis, {"item"}), "t.csv").rows.size() == 2);
}
