#include "engine/core/os/files.h"
#include "tests/faults/child_process.h"
#include "tests/support/catch.h"
#include "tests/support/fault_answers.h"
#include "tests/support/small_disk.h"
#include "tests/support/store_world.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>

namespace fs = std::filesystem;

namespace qgt {

using test::answerEvent;
using test::argument;
using test::SmallDisk;
using test::StoreWorld;

namespace {

/// A folder in which nothing may be written, until the end.
class ReadOnly {
  public:
    explicit ReadOnly(const fs::path& folder, fs::perms ofFiles = fs::perms(0444))
        : m_folder(folder) {
        fs::permissions(folder.parent_path(), fs::perms::owner_all | fs::perms::others_exec);
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            fs::permissions(entry.path(), entry.is_directory() ? fs::perms(0555) : ofFiles);
        }
        fs::permissions(folder, fs::perms(0555));
    }

    ReadOnly(const ReadOnly&) = delete;
    ReadOnly& operator=(const ReadOnly&) = delete;

    ~ReadOnly() {
        fs::permissions(m_folder, fs::perms::owner_all);
        for (const auto& entry : fs::recursive_directory_iterator(m_folder)) {
            fs::permissions(entry.path(), fs::perms::owner_all);
        }
    }

  private:
    fs::path m_folder;
};

std::string lineOf(const Error& error) {
    std::string line = error.code;
    for (const auto& [name, text] : error.args) {
        line += " " + name + "=" + text;
    }
    return line + "\n";
}

template <typename T>
std::string linesOf(const Result<T>& result) {
    return result ? "done\n" : lineOf(result.error());
}

/// What somebody without rights over the folder is told when the store is opened, or by `use`.
std::string askForViewing(StoreWorld& world,
                          const std::function<std::string(store::Store&)>& use = {},
                          fs::perms ofFiles = fs::perms(0444)) {
    const ReadOnly folder(world.folder(), ofFiles);
    return faults::withoutPrivileges([&world, &use]() -> std::string {
        const auto opened = store::Store::open(world.options());
        if (!opened) {
            return lineOf(opened.error());
        }
        return use ? use(**opened) : "opened\n";
    });
}

/// Where these lie in a file of SQLite.
constexpr std::streamoff kVersionAt = 60;
constexpr std::streamoff kApplicationIdAt = 68;
constexpr std::streamoff kFirstCellAt = 100;

void patch(const fs::path& file, std::streamoff at, const std::string& bytes) {
    std::fstream open(file, std::ios::in | std::ios::out | std::ios::binary);
    open.seekp(at);
    open.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::int64_t appendUntilRefused(store::Store& store, std::int64_t next, std::string& code) {
    for (;; ++next) {
        const auto seq = store.practice().appendAnswer(test::faultAnswer(next));
        if (!seq) {
            code = seq.error().code;
            return next - 1;
        }
    }
}

}  // namespace

TEST_CASE("a session goes on for the length of the reserve on a full disk, then is told",
          "[faults][disk]") {
    StoreWorld world;
    const SmallDisk disk(world.folder());
    if (!disk.mounted()) {
        std::cout << "SKIP: this machine does not allow mounting a small disk\n";
        std::exit(77);
    }
    std::int64_t saved = 0;
    {
        const auto store = world.openWithReserve();
        REQUIRE(fs::file_size(world.storeFolder() / "reserve") == 4U << 20U);
        (void)test::beginFaultSession(*store);
        disk.fillUp();
        std::string code;
        saved = appendUntilRefused(*store, 1, code);
        CHECK(code == "store.full");
        CHECK_FALSE(fs::exists(world.storeFolder() / "reserve"));
        // 4 MiB hold a long session: each answer writes some pages of 4 KiB to the log.
        CHECK(saved > 120);
        CHECK(test::checkedAnswers(*store) == saved);
        CHECK(store->backup().error().code == "store.no-space-for-backup");
        disk.makeRoom();
        REQUIRE(store->practice().appendAnswer(test::faultAnswer(saved + 1)));
        disk.fillUp();
    }
    disk.makeRoom();
    const auto store = world.openWithReserve();
    CHECK(test::checkedAnswers(*store) == saved + 1);
    CHECK(store->verify().value().sound());
    CHECK(fs::exists(world.storeFolder() / "reserve"));
}

TEST_CASE("at a limit of file size an answer is refused and the acknowledged ones are there",
          "[faults][disk]") {
    StoreWorld world;
    { REQUIRE(world.open()); }
    const std::string limit = GENERATE(as<std::string>(), "150000", "300001");
    CAPTURE(limit);
    faults::ChildProcess writer({QGT_STORE_WRITER, world.folder().string(), limit});
    const auto lines = writer.lines();
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.back() == "error store.full");
    const auto store = world.open();
    CHECK(test::checkedAnswers(*store) >= static_cast<std::int64_t>(lines.size()) - 1);
}

TEST_CASE("a folder that may not be written opens for viewing and says so on saving",
          "[faults][disk]") {
    StoreWorld world;
    { test::fill(*world.open(), 3); }
    const std::string before = test::bytesBelow(world.folder());
    std::string said;
    {
        const ReadOnly folder(world.folder());
        said = faults::withoutPrivileges([&world]() -> std::string {
            const auto opened = store::Store::open(world.options());
            if (!opened) {
                return opened.error().code;
            }
            store::Store& store = **opened;
            const auto answers = store.practice().answersOf(PersonId("p1"));
            const auto saved = store.practice().appendAnswer(answerEvent("s1", 1));
            return std::to_string(answers ? answers->size() : 0) + " " +
                   (saved ? "saved" : saved.error().code) + (store.viewOnly() ? " view" : "");
        });
    }
    CHECK(said == "3 store.read-only view");
    CHECK(test::bytesBelow(world.folder()) == before);
}

TEST_CASE("what is refused in a folder for viewing is told of that folder, not of the copy",
          "[faults][disk]") {
    StoreWorld world;
    std::string backup;
    {
        const auto store = world.open();
        test::fill(*store, 3);
        backup = store->backup().value().string();
    }
    SECTION("saving, backing up") {
        const std::string said = askForViewing(world, [](store::Store& store) {
            return linesOf(store.practice().appendAnswer(answerEvent("s1", 1))) +
                   linesOf(store.audit().append({})) + linesOf(store.backup());
        });
        CHECK(said == "store.read-only path=" + world.file().string() +
                          "\nstore.read-only path=" + world.file().string() +
                          "\nstore.read-only path=" + world.folder().string() + "\n");
    }
    SECTION("a store of another program") {
        patch(world.file(), kApplicationIdAt, "GPKG");
        CHECK(askForViewing(world) == "store.foreign path=" + world.file().string() + "\n");
    }
    SECTION("a store of a newer version") {
        patch(world.file(), kVersionAt, std::string("\0\0\0\x63", 4));
        CHECK(askForViewing(world).find("store.too-new path=" + world.file().string() + " ") == 0);
    }
    SECTION("a damaged store, whose backup is found where it lies") {
        patch(world.file(), kFirstCellAt, std::string(64, '\xFF'));
        CHECK(askForViewing(world) ==
              "store.damaged path=" + world.file().string() + " backup=" + backup + "\n");
    }
    SECTION("an empty file beside a backup") {
        fs::resize_file(world.file(), 0);
        CHECK(askForViewing(world) ==
              "store.empty-file path=" + world.file().string() + " backup=" + backup + "\n");
    }
    SECTION("a file that may not be read") {
        CHECK(askForViewing(world, {}, fs::perms::none) ==
              "file.not-permitted path=" + world.file().string() + "\n");
    }
}

TEST_CASE("a folder where nothing may be made is named", "[faults][disk]") {
    StoreWorld world;
    fs::create_directories(world.folder());
    fs::permissions(world.folder().parent_path(), fs::perms::owner_all | fs::perms::others_exec);
    fs::permissions(world.folder(), fs::perms(0555));
    const std::string said = faults::withoutPrivileges([&world]() -> std::string {
        const auto opened = store::Store::open(world.options());
        return opened ? "opened" : opened.error().code + " " + argument(opened.error(), "path");
    });
    fs::permissions(world.folder(), fs::perms::owner_all);
    CHECK(said.find("file.not-permitted " + world.folder().string()) == 0);
}

}  // namespace qgt
