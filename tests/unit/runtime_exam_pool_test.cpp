#include "app/runtime/exam_folders.h"
#include "app/runtime/exam_pool.h"
#include "app/runtime/exam_pool_file.h"
#include "app/runtime/items_files.h"
#include "engine/core/os/files.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"
#include "tests/support/exam_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace fs = std::filesystem;
namespace test = qgt::test;
using qgt::ItemId;
using qgt::people::Role;
using qgt::people::Secret;
using test::examSample;
using test::sampleFile;
using test::sampleId;

namespace {

constexpr const char* kStem = "绝密考题甲问的是什么内容？";
constexpr const char* kOption = "绝密选项只此一处";

struct PoolWorld {
    test::TempFolder folder;
    test::ExamUnit unit{folder.path()};
    qgt::people::Actor trainer = unit.actor({Role::Trainer});
    app::KeyDesk keys{unit.workspace(), trainer};
    qgt::integrity::KeyRing ring = app::createKeys(keys, Secret(test::kExamPassphrase)).value();
    app::PoolDesk desk{keys, ring};

    [[nodiscard]] qgt::Result<app::PoolChange> import(const std::string& text) const {
        return app::importToExamPool(desk, {{"drafts/甲.yaml", text}});
    }

    [[nodiscard]] static std::string twoItems() {
        auto first = examSample(11, kStem);
        first.options[0] = kOption;
        return sampleFile({first, examSample(12, "乙题问的又是什么？")});
    }

    [[nodiscard]] std::size_t count() const {
        const auto report = app::listExamPool(desk);
        return report->items.size();
    }
};

std::vector<std::string> codesOf(const qgt::Result<app::PoolChange>& change) {
    std::vector<std::string> codes;
    for (const auto& finding : change.value().findings) {
        codes.push_back(finding.code);
    }
    return codes;
}

bool has(const std::vector<std::string>& codes, const std::string& code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// Every byte below a folder, whatever kind of file it is in.
std::string bytesIn(const fs::path& folder) {
    std::string all;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            all += qgt::os::readFile(entry.path(), std::uint64_t{256} << 20U).value();
        }
    }
    return all;
}

}  // namespace

TEST_CASE("exam items go in, are listed, shown, edited and removed", "[runtime][pool]") {
    PoolWorld world;
    CHECK(world.count() == 0);
    const auto change = world.import(PoolWorld::twoItems());
    REQUIRE(change.has_value());
    CHECK(change->applied);
    CHECK(change->items == 2);
    CHECK(world.count() == 2);
    CHECK(app::examItem(world.desk, ItemId(sampleId(11)))->stem == kStem);
    CHECK(app::examItem(world.desk, ItemId(sampleId(99))).error().code == "pool.no-item");

    auto newer = examSample(11, "改过的题干是什么？");
    const std::string same = sampleFile({newer});
    CHECK(app::editExamItem(world.desk, ItemId(newer.id), {"a.yaml", same}).error().code ==
          "pool.revision");
    const std::string grown = test::changed(same, "revision: 1", "revision: 2");
    CHECK(app::editExamItem(world.desk, ItemId(newer.id), {"a.yaml", grown})->applied);
    CHECK(app::examItem(world.desk, ItemId(newer.id))->stem == newer.stem);
    CHECK(app::examItem(world.desk, ItemId(sampleId(12)))->stem == "乙题问的又是什么？");

    CHECK(app::removeExamItem(world.desk, ItemId(sampleId(11))).has_value());
    CHECK(world.count() == 1);
    CHECK(app::removeExamItem(world.desk, ItemId(sampleId(12))).has_value());
    CHECK(world.count() == 0);
    CHECK(app::removeExamItem(world.desk, ItemId(sampleId(12))).error().code == "pool.no-item");
}

TEST_CASE("cases that certify lie in the pool beside the items", "[runtime][pool]") {
    PoolWorld world;
    REQUIRE(world.import(PoolWorld::twoItems())->applied);
    CHECK(has(codesOf(world.import(test::sampleCase())), "bank.not-exam"));
    const std::string text =
        test::changed(test::sampleCase(), "place: desk", "pool: exam\nplace: desk");
    const auto change = world.import(text);
    REQUIRE(change.has_value());
    CHECK(change->applied);
    CHECK(change->items == 1);
    CHECK(has(codesOf(world.import(text)), "bank.duplicate-entry"));
    const auto report = app::listExamPool(world.desk);
    REQUIRE(report->cases.size() == 1);
    CHECK(report->cases.front().title == "楼上漏水");
    CHECK(report->items.size() == 2);
    CHECK(bytesIn(world.unit.data()).find("楼上漏水") == std::string::npos);

    REQUIRE(app::removeExamItem(world.desk, ItemId("aaaaaaaaab")).has_value());
    CHECK(app::listExamPool(world.desk)->cases.empty());
    CHECK(world.count() == 2);
}

TEST_CASE("an import with an error takes nothing and names file and line", "[runtime][pool]") {
    PoolWorld world;
    REQUIRE(world.import(PoolWorld::twoItems())->applied);
    std::string text = sampleFile({examSample(13, "丙题？"), examSample(14, "丁题？")});
    text = test::changed(text, "answer: [A]", "answer: [Z]");
    const auto change = world.import(text);
    REQUIRE(change.has_value());
    CHECK_FALSE(change->applied);
    const auto error =
        std::find_if(change->findings.begin(), change->findings.end(), [](const auto& d) {
            return d.severity == qgt::Severity::Error;
        });
    REQUIRE(error != change->findings.end());
    CHECK(error->where.file == "drafts/甲.yaml");
    CHECK(error->where.line > 3);
    CHECK(world.count() == 2);
}

TEST_CASE("a trial of an import finds what the import would and takes nothing", "[runtime][pool]") {
    PoolWorld world;
    const qgt::bank::BankFiles good{{"甲.yaml", PoolWorld::twoItems()}};
    const auto fits = app::tryExamPoolImport(world.desk, good);
    REQUIRE(fits.has_value());
    CHECK(fits->items == 2);
    CHECK_FALSE(fits->applied);
    CHECK_FALSE(qgt::hasErrors(fits->findings));
    CHECK(world.count() == 0);
    const qgt::bank::BankFiles bad{
        {"甲.yaml", test::changed(PoolWorld::twoItems(), "answer: [A]", "answer: [Z]")}};
    const auto unfit = app::tryExamPoolImport(world.desk, bad);
    CHECK(unfit->findings == app::importToExamPool(world.desk, bad)->findings);
    CHECK(app::countOf(unfit->findings, qgt::Severity::Error) > 0);
    CHECK(world.unit.auditText().find("pool.tried") != std::string::npos);
}

TEST_CASE("items files are read from folders and one by one, under names that tell them apart",
          "[runtime][pool]") {
    const test::TempFolder folder;
    test::writeText(folder.path() / "one/a.yaml", "1");
    test::writeText(folder.path() / "one/deep/b.yaml", "2");
    test::writeText(folder.path() / "one/readme.txt", "no items");
    test::writeText(folder.path() / "other/a.yaml", "3");
    fs::create_directories(folder.path() / "none");
    const auto all = app::readItemsFiles({folder.path() / "one", folder.path() / "other/a.yaml"});
    const std::string second = (folder.path() / "other/a.yaml").string();
    CHECK(all.value() ==
          qgt::bank::BankFiles{{"a.yaml", "1"}, {"deep/b.yaml", "2"}, {second, "3"}});
    CHECK(app::readItemsFiles({folder.path() / "none"}).error().code == "file.missing");
    CHECK(app::readItemsFiles({folder.path() / "nowhere.yaml"}).error().code == "file.missing");
}

TEST_CASE("ids are unique over pool and bank, and a stem that was practised is told",
          "[runtime][pool]") {
    PoolWorld world;
    REQUIRE(world.import(PoolWorld::twoItems())->applied);
    const auto taken = world.import(sampleFile({examSample(1, "全新的题？")}));
    CHECK_FALSE(taken->applied);
    CHECK(has(codesOf(taken), "bank.id-in-bank"));
    const auto twice = world.import(sampleFile({examSample(12, "全新的题？")}));
    CHECK_FALSE(twice->applied);
    CHECK(has(codesOf(twice), "bank.duplicate-id"));
    CHECK(world.count() == 2);
    const auto known = world.import(sampleFile({examSample(15, "居民会议由谁召集?")}));
    CHECK(known->applied);
    CHECK(has(codesOf(known), "bank.stem-in-bank"));
    CHECK(has(codesOf(app::checkExamPool(world.desk)), "bank.stem-in-bank"));
    const auto near = world.import(sampleFile({examSample(17, "居民会议到底由谁召集？")}));
    CHECK(near->applied);
    CHECK(has(codesOf(near), "bank.near-duplicate"));
    CHECK_FALSE(has(codesOf(near), "bank.stem-in-bank"));
}

TEST_CASE("an item that does not say pool exam stays out, and one that does stays out of the bank",
          "[runtime][pool]") {
    PoolWorld world;
    auto plain = examSample(16, "忘了写的题？");
    plain.more.clear();
    const auto change = world.import(sampleFile({plain}));
    CHECK_FALSE(change->applied);
    CHECK(has(codesOf(change), "bank.not-exam"));
    plain.more = "    pool: specimen\n";
    CHECK(has(codesOf(world.import(sampleFile({plain}))), "bank.not-exam"));
    CHECK(world.count() == 0);

    world.unit.close();
    test::writeText(world.unit.data() / "bank/items/selfgov/b.yaml", PoolWorld::twoItems());
    bool told = false;
    for (const auto& finding : world.unit.workspace().bankFindings()) {
        told = told || (finding.code == "bank.exam-in-bank" && finding.where.line > 1);
    }
    CHECK(told);
    CHECK(world.unit.workspace().bank().item(ItemId(sampleId(11))) == nullptr);
}

TEST_CASE("nobody but a trainer uses the pool, and each attempt is recorded", "[runtime][pool]") {
    PoolWorld world;
    REQUIRE(world.import(PoolWorld::twoItems())->applied);
    for (const Role role : {Role::Cadre, Role::Director, Role::Administrator, Role::Invigilator}) {
        const qgt::people::Actor other = world.unit.actor({role});
        const app::KeyDesk keys{world.unit.workspace(), other};
        const app::PoolDesk desk{keys, world.ring};
        const auto before = world.unit.audited().size();
        CHECK(app::listExamPool(desk).error().code == "rights.refused");
        CHECK(app::examItem(desk, ItemId(sampleId(11))).error().code == "rights.refused");
        CHECK(app::checkExamPool(desk).error().code == "rights.refused");
        CHECK(app::importToExamPool(desk, {}).error().code == "rights.refused");
        CHECK(app::removeExamItem(desk, ItemId(sampleId(11))).error().code == "rights.refused");
        CHECK(app::exportExamPool(desk, world.folder.path() / "out", "看看").error().code ==
              "rights.refused");
        CHECK(world.unit.audited().size() == before + 6);
    }
    CHECK_FALSE(fs::exists(world.folder.path() / "out"));
}

TEST_CASE("no word of an exam item and no key stands anywhere in the data folder",
          "[runtime][pool]") {
    PoolWorld world;
    REQUIRE(world.import(PoolWorld::twoItems())->applied);
    REQUIRE(app::examItem(world.desk, ItemId(sampleId(11))).has_value());
    CHECK(app::checkExamPool(world.desk).has_value());
    CHECK(world.count() == 2);
    REQUIRE(app::removeExamItem(world.desk, ItemId(sampleId(12))).has_value());
    world.unit.close();
    const std::string bytes = bytesIn(world.unit.data());
    // The search does find what is there in the clear.
    CHECK(bytes.find("居民会议由谁召集？") != std::string::npos);
    CHECK(bytes.find(sampleId(11)) != std::string::npos);
    for (const char* secret : {kStem, kOption, "绝密", "乙题问的又是什么", "pool: exam"}) {
        CAPTURE(secret);
        CHECK(bytes.find(secret) == std::string::npos);
    }
    for (const auto& seed : world.ring.seeds()) {
        CHECK(bytes.find(seed.bytes.text()) == std::string::npos);
    }
    CHECK(bytes.find(test::kExamPassphrase) == std::string::npos);
}

TEST_CASE("an altered or exchanged pool is refused and stays as it is", "[runtime][pool]") {
    PoolWorld world;
    REQUIRE(world.import(PoolWorld::twoItems())->applied);
    const fs::path file = app::ExamFolders{world.unit.data()}.poolFile();
    CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    std::string bytes = qgt::os::readFile(file, 1 << 20).value();
    bytes[bytes.size() - 3] = static_cast<char>(bytes[bytes.size() - 3] ^ 4);
    test::writeText(file, bytes);
    CHECK(app::listExamPool(world.desk).error().code == "sealed.damaged");
    CHECK(world.import(PoolWorld::twoItems()).error().code == "sealed.damaged");
    CHECK(qgt::os::readFile(file, 1 << 20).value() == bytes);

    PoolWorld other;
    REQUIRE(other.import(PoolWorld::twoItems())->applied);
    fs::copy_file(
        app::ExamFolders{other.unit.data()}.poolFile(), file, fs::copy_options::overwrite_existing);
    CHECK(app::listExamPool(world.desk).error().code == "sealed.damaged");
}

TEST_CASE("after a rotation the pool opens, and is sealed with the new key at the next change",
          "[runtime][pool]") {
    PoolWorld world;
    REQUIRE(world.import(PoolWorld::twoItems())->applied);
    const auto old = app::openKeys(world.keys, Secret(test::kExamPassphrase), "pool");
    auto rotated = app::rotateKeys(world.keys, Secret(test::kExamPassphrase));
    REQUIRE(rotated.has_value());
    const app::PoolDesk desk{world.keys, *rotated};
    CHECK(app::listExamPool(desk)->items.size() == 2);
    REQUIRE(app::removeExamItem(desk, ItemId(sampleId(12))).has_value());
    CHECK(app::listExamPool(desk)->items.size() == 1);
    const app::PoolDesk before{world.keys, *old};
    CHECK(app::listExamPool(before).error().code == "sealed.other-key");
}

TEST_CASE("an export says why, goes into an empty folder and can be imported again",
          "[runtime][pool]") {
    PoolWorld world;
    REQUIRE(world.import(PoolWorld::twoItems())->applied);
    const fs::path out = world.folder.path() / "out";
    CHECK(app::exportExamPool(world.desk, out, "  ").error().code == "pool.no-purpose");
    CHECK_FALSE(fs::exists(out));
    CHECK(app::exportExamPool(world.desk, out, "请街道复核").value() == 1);
    CHECK(app::exportExamPool(world.desk, out, "再来").error().code == "pool.folder-in-use");
    const fs::path file = out / "selfgov/甲.yaml";
    CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(qgt::os::readFile(file, 1 << 20).value() == PoolWorld::twoItems());
    const std::string audit = world.unit.auditText();
    CHECK(audit.find("pool.exported  purpose=请街道复核") != std::string::npos);
}

TEST_CASE("every use is in the audit chain, with ids and numbers and no word of an item",
          "[runtime][pool]") {
    PoolWorld world;
    REQUIRE(world.import(PoolWorld::twoItems())->applied);
    REQUIRE(app::listExamPool(world.desk).has_value());
    REQUIRE(app::examItem(world.desk, ItemId(sampleId(11))).has_value());
    REQUIRE(app::checkExamPool(world.desk).has_value());
    REQUIRE(app::removeExamItem(world.desk, ItemId(sampleId(12))).has_value());
    const auto actions = world.unit.audited();
    for (const char* action : {"pool.import",
                               "pool.imported",
                               "pool.listed",
                               "pool.shown",
                               "pool.checked",
                               "pool.remove",
                               "pool.removed"}) {
        CAPTURE(action);
        CHECK(std::count(actions.begin(), actions.end(), action) == 1);
    }
    const std::string text = world.unit.auditText();
    CHECK(text.find("pool.shown " + sampleId(11)) != std::string::npos);
    CHECK(text.find("绝密") == std::string::npos);
}
