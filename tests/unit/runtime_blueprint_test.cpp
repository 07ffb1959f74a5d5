#include "app/runtime/blueprint_draft.h"
#include "app/runtime/blueprint_shelf.h"
#include "app/runtime/blueprint_trial.h"
#include "app/runtime/exam_drawing.h"
#include "app/runtime/exam_office.h"
#include "engine/core/os/files.h"
#include "tests/support/catch.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>

namespace app = qgt::app;
namespace fs = std::filesystem;
namespace test = qgt::test;
using app::BlueprintDraft;
using app::BlueprintOrigin;
using app::ShelvedBlueprint;
using app::TrialSource;
using qgt::BlueprintId;

namespace {

constexpr std::uint64_t kPlanLimit = 1 << 20;

struct ShelfWorld {
    test::TempFolder folder;
    test::ShippedUnit unit{folder.path()};
    app::BlueprintShelf shelf{unit.workspace(), unit.trainer()};

    [[nodiscard]] ShelvedBlueprint shelved(const std::string& file) {
        const auto all = shelf.all();
        return *std::ranges::find(*all, file, &ShelvedBlueprint::file);
    }

    [[nodiscard]] std::string bytes(const std::string& file) const {
        return qgt::os::readFile(unit.data() / "bank/blueprints" / file, kPlanLimit).value();
    }

    [[nodiscard]] bool offered(const std::string& id) {
        return unit.workspace().bank().blueprint(BlueprintId(id)) != nullptr;
    }

    /// A copy of a shipped one under an id of the unit.
    [[nodiscard]] qgt::bank::Blueprint copyOf(const std::string& file, const std::string& id) {
        qgt::bank::Blueprint copy = *shelved(file).blueprint;
        copy.id = BlueprintId(id);
        copy.title = "本单位的";
        copy.revision = 1;
        return copy;
    }

    [[nodiscard]] std::vector<std::string> actions() {
        std::vector<std::string> found;
        const auto records = unit.workspace().store().audit().records();
        for (const auto& record : *records) {
            if (record.entry.action.starts_with("blueprint.")) {
                found.push_back(record.entry.action + " " + record.entry.subject);
            }
        }
        return found;
    }

    [[nodiscard]] std::vector<std::string> wrongFields(const BlueprintDraft& draft) {
        std::vector<std::string> fields;
        for (const app::DraftFinding& finding :
             app::readDraft(draft, unit.workspace().bank()).findings) {
            fields.push_back(finding.field + " " + finding.what.code);
        }
        return fields;
    }
};

}  // namespace

TEST_CASE("a blueprint that is edited and not changed is the same blueprint",
          "[runtime][blueprint]") {
    ShelfWorld world;
    const auto all = world.shelf.all();
    REQUIRE(all->size() == 3);
    for (const ShelvedBlueprint& shelved : *all) {
        CAPTURE(shelved.file);
        REQUIRE(shelved.blueprint);
        const auto read =
            app::readDraft(app::draftOf(*shelved.blueprint), world.unit.workspace().bank());
        CHECK(read.findings.empty());
        REQUIRE(read.blueprint);
        qgt::bank::Blueprint same = *read.blueprint;
        same.where = shelved.blueprint->where;
        same.digest = shelved.blueprint->digest;
        CHECK(same == *shelved.blueprint);
    }
}

TEST_CASE("what is wrong with a blueprint is told at the field where it is mended",
          "[runtime][blueprint]") {
    ShelfWorld world;
    const BlueprintDraft good = app::draftOf(*world.shelved("all-round.yaml").blueprint);
    const auto with = [&](const std::string& field, const std::string& value) {
        BlueprintDraft draft = good;
        draft.set(field, value);
        return world.wrongFields(draft);
    };
    using Fields = std::vector<std::string>;
    CHECK(with("title", "") == Fields{"title bank.empty-text"});
    CHECK(with("minutes", "ninety") ==
          Fields{"minutes bank.not-a-number", "min_minutes blueprint.minimum-time"});
    CHECK(with("marks", "99") == Fields{"marks blueprint.marks-do-not-add-up"});
    CHECK(with("section.1.marks", "2.505") ==
          Fields{"section.1.marks blueprint.not-marks", "marks blueprint.marks-do-not-add-up"});
    CHECK(
        with("section.0.scheme", "each_half") ==
        Fields{"section.0.scheme blueprint.scheme-not-for-kind", "section.0.each bank.empty-text"});
    CHECK(with("quota.level=know.max", "many") == Fields{"quota.level=know.max bank.not-a-number"});
    CHECK(with("quota.line=each.min", "4") == Fields{"quotas blueprint.quotas-do-not-fit"});
    CHECK(with("quota.block=each.max", "9") == Fields{"quota.block=each.max bank.not-a-number"});
    CHECK(with("total", "101") == Fields{"total blueprint.pass-above-marks"});
    CHECK(with("floor.each", "0") == Fields{"floor.each bank.not-a-number"});
    CHECK(with("max", "0") == Fields{"max bank.not-a-number"});
    CHECK(with("stage.appeal.days", "") == Fields{"stage.appeal.days blueprint.appeal-days"});
    CHECK(with("pool", "practice") == Fields{"certificate blueprint.certificate-from-known-items"});
    CHECK(with("critical_items", "abc") == Fields{"critical_count bank.empty-text",
                                                  "critical_need bank.empty-text",
                                                  "critical_items blueprint.bad-critical-item"});
    CHECK(with("from", "1 November") == Fields{"from bank.not-a-date"});

    BlueprintDraft line = good;
    line.quotas.push_back("line=nowhere");
    line.set("quota.line=nowhere.min", "1");
    CHECK(world.wrongFields(line) == Fields{"quota.line=nowhere.min bank.unknown-line"});

    BlueprintDraft moved = good;
    app::moveSection(moved, 3, 0);
    CHECK(world.wrongFields(moved).empty());
    CHECK(moved.value("section.0.kind") == "case");
    CHECK(moved.value("section.1.title") == good.value("section.0.title"));
    app::removeSection(moved, 0);
    CHECK(moved.sections == 3);
    CHECK(world.wrongFields(moved) == Fields{"marks blueprint.marks-do-not-add-up"});
}

TEST_CASE("a copy of a shipped blueprint is saved, changed, taken back and deleted",
          "[runtime][blueprint]") {
    ShelfWorld world;
    CHECK(world.shelved("all-round.yaml").origin == BlueprintOrigin::Shipped);
    const auto saved = world.shelf.save(world.copyOf("all-round.yaml", "unit-all-round"), {});
    REQUIRE(saved);
    CHECK(saved->origin == BlueprintOrigin::Own);
    CHECK(world.offered("unit-all-round"));  // without opening the unit anew
    CHECK(world.shelf.save(world.copyOf("one-line.yaml", "unit-all-round"), {}).error().code ==
          "blueprint.id-taken");

    qgt::bank::Blueprint changed = *saved->blueprint;
    CHECK(world.shelf.save(changed, *saved).error().code == "blueprint.unchanged");
    changed.minutes = 100;
    const auto again = world.shelf.save(changed, *saved);
    REQUIRE(again);
    CHECK(again->blueprint->revision == 2);
    changed.minutes = 110;
    CHECK(world.shelf.save(changed, *saved).error().code == "blueprint.changed-meanwhile");

    REQUIRE(world.shelf.undo());
    CHECK(world.shelved("unit-all-round.yaml").blueprint->minutes == 90);
    REQUIRE(world.shelf.undo());  // and there again
    CHECK(world.shelved("unit-all-round.yaml").blueprint->minutes == 100);

    CHECK(world.shelf.remove(world.shelved("all-round.yaml")).error().code == "blueprint.not-own");
    CHECK(world.shelf.remove(*saved).error().code == "blueprint.changed-meanwhile");
    REQUIRE(world.shelf.remove(world.shelved("unit-all-round.yaml")));
    CHECK_FALSE(world.offered("unit-all-round"));
    REQUIRE(world.shelf.undo());
    CHECK(world.offered("unit-all-round"));
    CHECK(world.actions() == std::vector<std::string>{"blueprint.saved unit-all-round",
                                                      "blueprint.saved unit-all-round",
                                                      "blueprint.undone unit-all-round",
                                                      "blueprint.undone unit-all-round",
                                                      "blueprint.removed unit-all-round",
                                                      "blueprint.undone unit-all-round"});
}

TEST_CASE("a shipped blueprint that the unit changes keeps its comments and is known as changed",
          "[runtime][blueprint]") {
    ShelfWorld world;
    const std::string before = world.bytes("all-round.yaml");
    const ShelvedBlueprint shipped = world.shelved("all-round.yaml");
    CHECK(shipped.comments > 5);
    qgt::bank::Blueprint changed = *shipped.blueprint;
    changed.pass.total = 7000;
    const auto saved = world.shelf.save(changed, shipped);
    REQUIRE(saved);
    CHECK(saved->origin == BlueprintOrigin::Changed);
    CHECK(saved->comments == shipped.comments);
    CHECK(world.bytes("all-round.yaml").find("  total: 70\n") != std::string::npos);
    REQUIRE(world.shelf.undo());
    CHECK(world.bytes("all-round.yaml") == before);
    CHECK(world.shelved("all-round.yaml").origin == BlueprintOrigin::Shipped);
}

TEST_CASE("a blueprint is not deleted under an exam that is set up by it", "[runtime][blueprint]") {
    ShelfWorld world;
    const auto saved = world.shelf.save(world.copyOf("monthly-drill.yaml", "our-drill"), {});
    REQUIRE(saved);
    app::ExamOffice office{world.unit.workspace(), world.unit.trainer(), {QGT_WORKER_PROGRAM}};
    app::ExamDraft draft;
    draft.title = "试一试";
    draft.blueprint = BlueprintId("our-drill");
    draft.opens = world.unit.clock().now();
    draft.closes = {draft.opens.ms + qgt::kMsPerHour};
    draft.candidates = {{world.unit.cadre().person, {}, {}, {}}};
    const auto exam = office.save(draft);
    REQUIRE(exam);
    CHECK(world.shelved("our-drill.yaml").drafts == 1);
    CHECK(world.shelf.remove(*saved).error().code == "blueprint.in-use");
    CHECK(world.offered("our-drill"));
    REQUIRE(office.seal(exam->id, nullptr, false, {}));
    CHECK(world.shelf.remove(*saved).has_value());
}

TEST_CASE("a cadre does not edit blueprints, and that is on record", "[runtime][blueprint]") {
    ShelfWorld world;
    app::BlueprintShelf shelf{world.unit.workspace(), world.unit.cadre()};
    CHECK(shelf.all().error().code == "rights.refused");
    const auto blueprint = world.copyOf("one-line.yaml", "mine");
    CHECK(shelf.save(blueprint, {}).error().code == "rights.refused");
    CHECK(shelf.remove(world.shelved("one-line.yaml")).error().code == "rights.refused");
    CHECK(shelf.undo().error().code == "rights.refused");
    CHECK_FALSE(fs::exists(world.unit.data() / "bank/blueprints/mine.yaml"));
}

TEST_CASE("where the cases of the exam pool no longer hold, open ones are drawn, and that is told",
          "[runtime][blueprint]") {
    ShelfWorld world;
    const auto bank = world.unit.workspace().bankPtr();
    qgt::bank::BankParts parts;
    parts.items = bank->items();
    parts.cases = bank->cases();
    const auto drawn = [&] {
        const app::DrawingSource source{bank, std::make_shared<const qgt::bank::Bank>(parts)};
        return app::drawForms(source,
                              {.blueprint = *world.shelved("all-round.yaml").blueprint,
                               .line = {},
                               .day = {20'800},
                               .uses = {},
                               .worker = QGT_WORKER_PROGRAM,
                               .watch = {}})
            ->publicCases;
    };
    CHECK_FALSE(drawn());
    for (qgt::bank::CaseScenario& scenario : parts.cases) {
        scenario.valid.until = scenario.valid.from;
    }
    CHECK(drawn());
}

TEST_CASE("a blueprint is tried: papers, or what conflicts and what to write",
          "[runtime][blueprint]") {
    ShelfWorld world;
    app::TrialAsk ask;
    ask.blueprint = *world.shelved("all-round.yaml").blueprint;
    ask.worker = QGT_WORKER_PROGRAM;
    ask.papers = 2;
    const auto tried = app::tryBlueprint(world.unit.workspace(), world.unit.trainer(), ask);
    REQUIRE(tried);
    CHECK(tried->conflicts.empty());
    CHECK(tried->papers == 2);
    REQUIRE(tried->first.size() == 4);
    CHECK(tried->first[0].tasks.size() == 30);
    CHECK(tried->first[3].tasks.size() == 2);
    CHECK(tried->check.failing > 0);

    ask.blueprint.quotas.push_back({{}, {}, qgt::bank::Level::Know, true, 40, {}});
    const auto impossible = app::tryBlueprint(world.unit.workspace(), world.unit.trainer(), ask);
    REQUIRE(impossible);
    CHECK(impossible->papers == 0);
    CHECK(impossible->conflicts.size() > 1);

    ask.stopped = [] { return true; };
    CHECK(app::tryBlueprint(world.unit.workspace(), world.unit.trainer(), ask).error().code ==
          "os.child-stopped");
    CHECK(app::tryBlueprint(world.unit.workspace(), world.unit.cadre(), ask).error().code ==
          "rights.refused");
    ask.source = TrialSource::Pool;
    CHECK(app::tryBlueprint(world.unit.workspace(), world.unit.trainer(), ask).error().code ==
          "keys.none");
}

TEST_CASE("a repealed source that bore items of the pool and open cases is told once",
          "[runtime][exam]") {
    const qgt::Date day = qgt::parseDate("2026-12-10").value();
    qgt::bank::Source old;
    old.id = qgt::SourceId("OLD");
    old.title = "旧办法";
    old.repealedOn = day;
    qgt::bank::BankParts open;
    open.sources = {old};
    open.cases.resize(1);
    open.cases.front().id = qgt::CaseId("case");
    open.cases.front().valid.from = day;
    open.cases.front().criteria.resize(1);
    open.cases.front().criteria.front().basis = {{old.id, {}}};
    qgt::bank::BankParts pool;
    pool.items.resize(1);
    pool.items.front().id = qgt::ItemId("item");
    pool.items.front().valid.from = day;
    pool.items.front().basis = {{old.id, "3"}};
    qgt::bank::Blueprint blueprint;
    blueprint.pool = qgt::bank::PaperPool::Exam;
    const auto supply = app::supplyFor(blueprint,
                                       {std::make_shared<const qgt::bank::Bank>(std::move(open)),
                                        std::make_shared<const qgt::bank::Bank>(std::move(pool))},
                                       {},
                                       day);
    REQUIRE(supply.leftOut.size() == 1);
    CHECK(supply.leftOut.front().items.size() == 1);
    CHECK(supply.leftOut.front().cases.size() == 1);
    CHECK(app::leftOutWords(supply).size() == 1);
}
