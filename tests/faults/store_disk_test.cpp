#include "engine/core/os/files.h"
#include "tests/faults/child_process.h"
#include "tests/support/catch.h"
#include "tests/support/fault_answers.h"
#include "tests/support/store_world.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

#include <sys/mount.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace qgt {

using test::answerEvent;
using test::argument;
using test::StoreWorld;

namespace {

/// A disk of its own, in memory.
class SmallDisk {
  public:
    explicit SmallDisk(const fs::path& at) : m_path(at) {
        fs::create_directories(at);
        m_mounted = ::mount("tmpfs", at.c_str(), "tmpfs", 0, "size=96m") == 0;
    }

    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    ~SmallDisk() {
        if (m_mounted) {
            ::umount2(m_path.c_str(), MNT_DETACH);
        }
    }

    [[nodiscard]] bool mounted() const { return m_mounted; }

    /// Leaves no free byte.
    void fillUp() const {
        std::ofstream file(m_path / "filler", std::ios::binary | std::ios::app);
        const std::string block(4096, 'f');
        while (file.write(block.data(), static_cast<std::streamsize>(block.size())) &&
               file.flush()) {
        }
    }

    void makeRoom() const { fs::remove(m_path / "filler"); }

  private:
    fs::path m_path;
    bool m_mounted = false;
};

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
    fs::permissions(world.folder().parent_path(), fs::perms::owner_all | fs::perms::others_exec);
    fs::permissions(world.folder(), fs::perms(0555));
    fs::permissions(world.storeFolder(), fs::perms(0555));
    for (const auto& entry : fs::directory_iterator(world.storeFolder())) {
        fs::permissions(entry.path(), fs::perms(0444));
    }
    const std::string before = test::bytesBelow(world.folder());
    const std::string said = faults::withoutPrivileges([&world]() -> std::string {
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
    CHECK(said == "3 store.read-only view");
    CHECK(test::bytesBelow(world.folder()) == before);
    fs::permissions(world.folder(), fs::perms::owner_all);
    fs::permissions(world.storeFolder(), fs::perms::owner_all);
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
