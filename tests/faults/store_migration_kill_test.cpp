#include "engine/core/os/files.h"
#include "tests/faults/child_process.h"
#include "tests/support/catch.h"
#include "tests/support/fault_answers.h"
#include "tests/support/later_steps.h"
#include "tests/support/store_world.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>

namespace fs = std::filesystem;

namespace qgt {

using test::StoreWorld;

namespace {

constexpr std::int64_t kAnswers = 30;
/// What the program of before writes.
const int kOldVersion = store::shippedSteps().back().version;
constexpr std::uint64_t kMigrationLimit = 1 << 26;

/// A store of the shipped version as a kill leaves it: its last answers are in the log only.
class OldStore {
  public:
    OldStore() {
        const auto store = m_world.open();
        (void)test::beginFaultSession(*store);
        for (std::int64_t i = 1; i <= kAnswers; ++i) {
            REQUIRE(store->practice().appendAnswer(test::faultAnswer(i)));
        }
        fs::copy(m_world.folder(), m_asKilled.path() / "data", fs::copy_options::recursive);
        REQUIRE(fs::file_size(m_asKilled.path() / "data" / "store" / "qgt.db-wal") > 0);
    }

    void copyTo(const fs::path& folder) const {
        fs::remove_all(folder);
        fs::copy(m_asKilled.path() / "data", folder, fs::copy_options::recursive);
    }

  private:
    StoreWorld m_world;
    test::TempFolder m_asKilled{fs::temp_directory_path()};
};

/// What the migrator does to the disk, in order.
std::vector<std::string> changesOf(const OldStore& old) {
    StoreWorld world;
    old.copyTo(world.folder());
    faults::ChildProcess migrator({QGT_STORE_MIGRATOR, world.folder().string()});
    std::vector<std::string> lines = migrator.lines();
    REQUIRE_FALSE(lines.empty());
    REQUIRE(lines.back() == "opened");
    lines.pop_back();
    return lines;
}

Result<std::unique_ptr<store::Store>> openAs(StoreWorld& world,
                                             const std::vector<store::SchemaStep>& steps) {
    auto options = world.options();
    options.steps = steps;
    return store::Store::open(options);
}

/// The program of before: it opens the store whole, or says that it is newer and leaves it alone.
void checkOldProgram(StoreWorld& world) {
    StoreWorld beside;
    fs::copy(world.folder(), beside.folder(), fs::copy_options::recursive);
    const int version = store::readHeader(beside.file())->version;
    const std::string file = os::readFile(beside.file(), kMigrationLimit).value();
    const auto opened = openAs(beside, store::shippedSteps());
    if (version == kOldVersion) {
        REQUIRE(opened.has_value());
        REQUIRE(test::checkedAnswers(**opened) == kAnswers);
        return;
    }
    REQUIRE(version == test::laterSteps().back().version);
    REQUIRE(opened.error().code == "store.too-new");
    REQUIRE(os::readFile(beside.file(), kMigrationLimit).value() == file);
    REQUIRE_FALSE(fs::exists(beside.file().string() + "-shm"));
}

/// The later program: whatever was left behind, it has every answer and takes the next.
void checkLaterProgram(StoreWorld& world) {
    for (std::int64_t held = kAnswers; held < kAnswers + 2; ++held) {
        const auto opened = openAs(world, test::laterSteps());
        INFO((opened ? std::string() : opened.error().code));
        REQUIRE(opened.has_value());
        store::Store& store = **opened;
        REQUIRE(test::checkedAnswers(store) == held);
        REQUIRE(store.verify().value().sound());
        REQUIRE(store.practice().appendAnswer(test::faultAnswer(held + 1)));
    }
    REQUIRE(store::readHeader(world.file())->version == test::laterSteps().back().version);
    for (const auto& entry : fs::directory_iterator(world.storeFolder())) {
        CAPTURE(entry.path().string());
        REQUIRE(entry.path().filename().string().rfind("part.db", 0) != 0);
    }
}

/// Every store that was moved aside is the old one, whole.
void checkKept(StoreWorld& world) {
    int kept = 0;
    for (const auto& entry : fs::directory_iterator(world.storeFolder())) {
        if (!entry.is_directory()) {
            continue;
        }
        ++kept;
        StoreWorld beside;
        fs::create_directories(beside.folder());
        fs::copy(entry.path(), beside.storeFolder(), fs::copy_options::recursive);
        const auto opened = openAs(beside, store::shippedSteps());
        REQUIRE(opened.has_value());
        REQUIRE(test::checkedAnswers(**opened) == kAnswers);
    }
    REQUIRE(kept >= 1);
}

/// Every change that is not one of many alike, and some of those; at night every one.
bool isTried(const std::vector<std::string>& changes, std::size_t at) {
    constexpr std::size_t kOneIn = 6;
    return std::getenv("QGT_LONG") != nullptr || changes[at] != "write" || at % kOneIn == 0;
}

}  // namespace

TEST_CASE("kill -9 at any step of a migration leaves the old store whole or the new one finished",
          "[faults][kill]") {
    const OldStore old;
    const std::vector<std::string> changes = changesOf(old);
    for (const char* kind : {"write", "truncate", "sync", "rename", "link", "remove", "folder"}) {
        CAPTURE(kind);
        // Where a kind is missing the migrator does not see what its libraries do.
        REQUIRE(std::count(changes.begin(), changes.end(), kind) > 0);
    }
    std::map<int, int> found;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (!isTried(changes, i)) {
            continue;
        }
        CAPTURE(i, changes[i]);
        StoreWorld world;
        old.copyTo(world.folder());
        faults::ChildProcess migrator(
            {QGT_STORE_MIGRATOR, world.folder().string(), std::to_string(i + 1)});
        REQUIRE(migrator.lines().empty());
        ++found[store::readHeader(world.file())->version];
        checkOldProgram(world);
        checkLaterProgram(world);
        checkKept(world);
    }
    const int before = found[kOldVersion];
    const int after = found[test::laterSteps().back().version];
    std::cout << before + after << " kills in " << changes.size() << " changes to the disk, "
              << after << " of them after the rename; 0 answers lost\n";
    CHECK(found.size() == 2);
    CHECK(before > 20);
    CHECK(after > 0);
}

TEST_CASE("a migration that is killed again and again is finished in the end", "[faults][kill]") {
    const OldStore old;
    StoreWorld world;
    old.copyTo(world.folder());
    const std::vector<std::string> changes = changesOf(old);
    const auto rename = static_cast<std::size_t>(
        std::find(changes.rbegin(), changes.rend(), "rename").base() - changes.begin());
    // Each attempt begins over what all earlier ones left behind.
    constexpr std::size_t kAttempts = 8;
    for (std::size_t left = kAttempts; left > 0; --left) {
        CAPTURE(left);
        const std::size_t at = rename * left / kAttempts;
        faults::ChildProcess migrator(
            {QGT_STORE_MIGRATOR, world.folder().string(), std::to_string(at)});
        REQUIRE(migrator.lines().empty());
    }
    checkLaterProgram(world);
    checkKept(world);
}

}  // namespace qgt
