#include "app/runtime/bank_folders.h"
#include "app/runtime/bank_update.h"
#include "app/runtime/workspace.h"
#include "engine/bank/content_checks.h"
#include "engine/bank/fact_coverage.h"
#include "engine/bank/load_bank.h"
#include "engine/core/os/files.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_texts.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/random_banks.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>

namespace app = qgt::app;
namespace fs = std::filesystem;
using qgt::Rng;
using qgt::people::Actor;
using qgt::people::Role;
using qgt::test::TempFolder;

namespace {

constexpr std::uint64_t kLimit = 1 << 20;

const Actor kTrainer{qgt::PersonId("p1"), qgt::CommitteeId("c1"), {Role::Trainer}};
const Actor kDirector{qgt::PersonId("p2"), qgt::CommitteeId("c1"), {Role::Director}};

std::map<std::string, std::string> everythingIn(const fs::path& folder) {
    std::map<std::string, std::string> all;
    const auto names = qgt::os::listFiles(folder, "").value();
    for (const std::string& name : names) {
        all.emplace(name, qgt::os::readFile(folder / name, kLimit).value());
    }
    return all;
}

void write(const fs::path& folder, const qgt::test::TextBank& bank) {
    fs::remove_all(folder);
    for (const auto& [name, bytes] : qgt::test::filesOf(bank)) {
        qgt::test::writeText(folder / name, bytes);
    }
}

/// A data folder whose bank was edited, and a product update of the bank that it came from.
struct World {
    explicit World(std::uint64_t seed) {
        Rng rng(seed);
        const qgt::test::TextBank bank = qgt::test::randomBank(rng);
        write(request.shipped, bank);
        REQUIRE(app::prepareDataFolder(request.folder, request.shipped).has_value());
        qgt::test::TextBank mine = bank;
        qgt::test::TextBank theirs = bank;
        (void)qgt::test::editRandomly(mine, rng, 0);
        (void)qgt::test::editRandomly(theirs, rng, 1);
        for (const auto& [name, bytes] : everythingIn(folders.bank())) {
            if (!name.starts_with(".base/")) {
                fs::remove(folders.bank() / name);
            }
        }
        for (const auto& [name, bytes] : qgt::test::filesOf(mine)) {
            qgt::test::writeText(folders.bank() / name, bytes);
        }
        qgt::test::writeText(folders.bank() / "会议记录.txt", "我的");
        theirs["bank.yaml"].tail += "# 新版\n";
        write(request.shipped, theirs);
    }

    TempFolder temp;
    app::BankUpdateRequest request{{temp.path() / "data", false}, temp.path() / "shipped"};
    app::BankFolders folders{temp.path() / "data"};
};

app::BankUpdate applied(const World& world) {
    auto update = app::applyBankUpdate(world.request, {});
    INFO((update ? std::string() : update.error().code));
    REQUIRE(update.has_value());
    for (const qgt::Diagnostic& d : update->findings) {
        UNSCOPED_INFO(d.where.file << ":" << d.where.line << " " << d.code);
    }
    CHECK(update->applied);
    return std::move(*update);
}

}  // namespace

TEST_CASE("the first run keeps the version that the unit's bank comes from", "[runtime][merge]") {
    const TempFolder temp;
    const app::BankUpdateRequest request{{temp.path() / "data", false}, temp.path() / "shipped"};
    qgt::test::writeText(request.shipped / "bank.yaml", "schema: 1\n");
    REQUIRE(app::prepareDataFolder(request.folder, request.shipped).has_value());
    CHECK(everythingIn(request.folder.bank()) ==
          std::map<std::string, std::string>{{".base/bank.yaml", "schema: 1\n"},
                                             {"bank.yaml", "schema: 1\n"}});
    CHECK_FALSE(app::bankUpdateWaits(request).value());
    qgt::test::writeText(request.shipped / "bank.yaml", "schema: 1\n# new\n");
    CHECK(app::bankUpdateWaits(request).value());
}

TEST_CASE("a preview and a merge tell how far they are, never back and to the end",
          "[runtime][merge]") {
    World world(1);
    std::vector<double> told;
    world.request.progress = [&](double fraction) { told.push_back(fraction); };
    REQUIRE(app::previewBankUpdate(world.request)->waits);
    CHECK(told.size() >= 4);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == 1.0);
    told.clear();
    (void)applied(world);
    CHECK(told.size() >= 4);
    CHECK(told.back() == 1.0);
}

TEST_CASE("an update is merged as it was shown, and undo brings the folder back byte for byte",
          "[runtime][merge]") {
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        CAPTURE(seed);
        const World world(seed);
        const auto before = everythingIn(world.folders.bank());
        const auto preview = app::previewBankUpdate(world.request);
        REQUIRE(preview.has_value());
        CHECK(preview->waits);
        CHECK(everythingIn(world.folders.root).size() == before.size() + 1);  // the lock

        const app::BankUpdate update = applied(world);
        CHECK(update.merge.files == preview->merge.files);
        const auto after = everythingIn(world.folders.bank());
        CHECK(after.at("会议记录.txt") == "我的");
        for (const auto& [name, bytes] : update.merge.files) {
            CHECK(after.at(name) == bytes);
        }
        CHECK_FALSE(app::bankUpdateWaits(world.request).value());
        CHECK_FALSE(app::applyBankUpdate(world.request, {})->applied);
        CHECK(everythingIn(world.folders.bank()) == after);

        REQUIRE(app::undoBankUpdate(world.request.folder, {}).has_value());
        CHECK(everythingIn(world.folders.bank()) == before);
        CHECK(app::bankUpdateWaits(world.request).value());
        REQUIRE(app::undoBankUpdate(world.request.folder, {}).has_value());
        CHECK(everythingIn(world.folders.bank()) == after);
    }
}

TEST_CASE("an update leaves no fact unknown, and the table is of the merged bank",
          "[runtime][merge]") {
    for (std::uint64_t seed = 20; seed < 26; ++seed) {
        CAPTURE(seed);
        const World world(seed);
        (void)applied(world);
        const auto loaded =
            qgt::bank::loadBank({world.folders.bank(), 0, qgt::integrity::digestHex, nullptr});
        const auto facts = qgt::bank::readFacts(world.folders.bank());
        REQUIRE(facts.present);
        qgt::Diagnostics found;
        qgt::bank::checkFacts(*loaded.bank, facts, found);
        CHECK(std::none_of(found.begin(), found.end(), [](const qgt::Diagnostic& d) {
            return d.code == "bank.unknown-fact";
        }));
        CHECK(everythingIn(world.folders.bank()).at("COVERAGE.md") ==
              qgt::bank::factCoverage(*loaded.bank, facts));
    }
}

TEST_CASE("a merge that would leave errors is refused and changes nothing", "[runtime][merge]") {
    const World world(3);
    qgt::test::writeText(world.folders.bank() / "items/selfgov/x.yaml", "schema: 1\n");
    const auto before = everythingIn(world.folders.root);
    const auto update = app::applyBankUpdate(world.request, {});
    REQUIRE(update.has_value());
    CHECK_FALSE(update->applied);
    REQUIRE_FALSE(update->findings.empty());
    CHECK(update->findings.front().where.file == "items/selfgov/x.yaml");
    CHECK(everythingIn(world.folders.bank()) == everythingIn(world.folders.bank()));
    auto after = everythingIn(world.folders.root);
    after["bank.lock"] = before.at("bank.lock");
    CHECK(after == before);
    CHECK_FALSE(app::canUndoBankUpdate(world.request.folder));
    CHECK(app::undoBankUpdate(world.request.folder, {}).error().code == "bank.merge-no-undo");
}

TEST_CASE("only who may edit the bank merges, and the audit chain knows before and after",
          "[runtime][merge]") {
    const World world(5);
    const qgt::test::FakeClock clock;
    app::WorkspaceOptions options;
    options.folder = world.request.folder;
    options.shippedBank = world.request.shipped;
    options.clock = &clock;
    const auto workspace = app::Workspace::open(options);
    REQUIRE(workspace.has_value());
    qgt::integrity::AuditLog& audit = (*workspace)->store().audit();
    const auto before = everythingIn(world.folders.bank());
    CHECK(app::applyBankUpdate(world.request, {&kDirector, &audit}).error().code ==
          "rights.refused");
    CHECK(everythingIn(world.folders.bank()) == before);
    const auto update = app::applyBankUpdate(world.request, {&kTrainer, &audit});
    REQUIRE(update.has_value());
    CHECK(update->applied);
    REQUIRE(app::undoBankUpdate(world.request.folder, {&kTrainer, &audit}).has_value());
    const auto records = audit.records().value();
    std::vector<std::string> actions;
    actions.reserve(records.size());
    for (const auto& record : records) {
        actions.push_back(record.entry.action);
    }
    CHECK(
        actions ==
        std::vector<std::string>{
            "rights.refused", "bank.merge", "bank.merged", "bank.merge-undo", "bank.merge-undone"});
}

TEST_CASE("a bank older than its base is merged with every difference a conflict",
          "[runtime][merge]") {
    const World world(7);
    fs::remove_all(world.folders.base());
    const auto mine = everythingIn(world.folders.bank());
    const app::BankUpdate update = applied(world);
    CHECK_FALSE(update.baseKnown);
    const auto after = everythingIn(world.folders.bank());
    for (const auto& entry : update.merge.entries) {
        const bool mineStays = entry.taken == qgt::bank::MergeSide::Mine || isGenerated(entry.key);
        CHECK((!entry.mine || mineStays));
    }
    CHECK(after.contains(".base/bank.yaml"));
}
