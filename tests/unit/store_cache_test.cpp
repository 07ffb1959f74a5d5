#include "engine/core/os/files.h"
#include "engine/store/cache_file.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <filesystem>
#include <fstream>
#include <thread>

namespace fs = std::filesystem;

namespace qgt {

using store::CacheFile;

TEST_CASE("what was put is there after reopening, and gone after clearing", "[store]") {
    test::TempFolder folder;
    const fs::path path = folder.path() / "cache" / "cache.db";
    const std::string value("a\0b", 3);
    {
        CacheFile cache(path);
        CHECK_FALSE(cache.get("k").has_value());
        cache.put("k", "old");
        cache.put("k", value);
        cache.put("empty", "");
    }
    CacheFile cache(path);
    CHECK(cache.get("k") == value);
    CHECK(cache.get("empty") == "");
    cache.clear();
    CHECK_FALSE(cache.get("k").has_value());
}

TEST_CASE("a damaged cache is begun anew without a word", "[store]") {
    test::TempFolder folder;
    const fs::path path = folder.path() / "cache.db";
    {
        CacheFile cache(path);
        cache.put("k", std::string(20'000, 'v'));
    }
    std::error_code ignored;
    SECTION("not a database") {
        fs::remove(path.string() + "-wal", ignored);
        folder.write("cache.db", "this is a text, long enough to be looked at as a header");
    }
    SECTION("cut") {
        fs::remove(path.string() + "-wal", ignored);
        fs::resize_file(path, fs::file_size(path) / 2);
    }
    SECTION("a log of something else") {
        folder.write("cache.db-wal", std::string(5'000, '\x5A'));
    }
    SECTION("a folder in its place") {
        fs::remove(path);
        fs::create_directory(path);
        folder.write("cache.db/x", "");
    }
    CacheFile cache(path);
    cache.put("n", "new");
    CHECK(cache.get("n") == "new");
}

TEST_CASE("many threads may use the cache at once", "[store]") {
    test::TempFolder folder;
    CacheFile cache(folder.path() / "cache.db");
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&cache, t] {
                for (int i = 0; i < 50; ++i) {
                    const std::string key = std::to_string(t) + "-" + std::to_string(i);
                    cache.put(key, key);
                    (void)cache.get(key);
                }
            });
        }
    }
    CHECK(cache.get("3-49") == "3-49");
}

TEST_CASE("rebuilding the caches of a store forgets them and nothing else", "[store]") {
    test::StoreWorld world;
    const auto store = world.open();
    test::fill(*store, 2);
    store->bankCache().put("k", "v");
    store->rebuildCaches();
    CHECK_FALSE(store->bankCache().get("k").has_value());
    CHECK(store->practice().answersOf(PersonId("p1")).value().size() == 2);
}

}  // namespace qgt
