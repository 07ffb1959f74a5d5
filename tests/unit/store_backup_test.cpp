#include "engine/core/os/files.h"
#include "engine/store/backup.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <filesystem>

namespace fs = std::filesystem;

namespace qgt {

using test::answerEvent;
using test::StoreWorld;

namespace {

constexpr std::int64_t kDayMs = 86'400'000;

std::size_t answersIn(StoreWorld& world) {
    return world.open()->practice().answersOf(PersonId("p1")).value().size();
}

}  // namespace

TEST_CASE("a backup is a whole store that can be restored, and the old one stays", "[store]") {
    StoreWorld world;
    fs::path backup;
    {
        const auto store = world.open();
        test::fill(*store, 3);
        const auto made = store->backup();
        REQUIRE(made.has_value());
        backup = *made;
        CHECK(backup.filename().string() == "qgt-20261124T120000Z.db");
        REQUIRE(store->practice().appendAnswer(answerEvent("s1", 99)));
        CHECK(store::Store::restore(world.options(), backup).error().code == "store.busy");
    }
    CHECK(os::listFiles(world.folder() / "backups", "").value().size() == 1);
    CHECK(answersIn(world) == 4);
    REQUIRE(store::Store::restore(world.options(), backup));
    CHECK(answersIn(world) == 3);
    const fs::path kept = world.storeFolder() / "replaced-20261124T120000Z" / "qgt.db";
    REQUIRE(store::Store::restore(world.options(), kept));
    CHECK(answersIn(world) == 4);
}

TEST_CASE("a damaged backup is refused and the store stays as it is", "[store]") {
    StoreWorld world;
    fs::path backup;
    {
        const auto store = world.open();
        test::fill(*store, 3);
        backup = store->backup().value();
    }
    std::string bytes = os::readFile(backup, 1 << 24).value();
    const std::size_t at = bytes.rfind("residence");
    REQUIRE(at != std::string::npos);
    bytes[at] = 'R';
    REQUIRE(os::writeFileAtomically(backup, bytes));
    const auto refused = store::Store::restore(world.options(), backup);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == "store.backup-damaged");
    CHECK(answersIn(world) == 3);
    CHECK(store::Store::restore(world.options(), world.folder() / "none").error().code ==
          "store.backup-damaged");
}

TEST_CASE("two backups in one second have two names, and the day keeps the newest", "[store]") {
    StoreWorld world;
    const auto store = world.open();
    const fs::path first = store->backup().value();
    const fs::path second = store->backup().value();
    CHECK(first != second);
    CHECK_FALSE(fs::exists(first));
    CHECK(fs::exists(second));
}

TEST_CASE("of daily backups a week of days, four weeks and twelve months stay", "[store]") {
    StoreWorld world;
    std::vector<std::string> names;
    for (int day = 0; day < 500; ++day) {
        const Instant at{world.clock().now().ms - day * kDayMs};
        const auto path = store::freeName("/nowhere", "qgt", at, ".db");
        names.push_back(path.filename().string());
    }
    const auto beyond = store::beyondRetention(names);
    std::vector<std::string> kept;
    for (const std::string& name : names) {
        if (std::find(beyond.begin(), beyond.end(), name) == beyond.end()) {
            kept.push_back(name.substr(4, 8));
        }
    }
    // Tuesday 24 November and six days before, Sundays of three weeks before, ends of months.
    CHECK(kept == std::vector<std::string>{"20261124", "20261123", "20261122", "20261121",
                                           "20261120", "20261119", "20261118", "20261115",
                                           "20261108", "20261031", "20260930", "20260831",
                                           "20260731", "20260630", "20260531", "20260430",
                                           "20260331", "20260228", "20260131", "20251231"});
    CHECK(store::beyondRetention({"notes.txt", "qgt-x.db"}).empty());
}

}  // namespace qgt
