#include "engine/core/os/file_lock.h"
#include "engine/core/os/files.h"
#include "engine/core/os/parallel.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <atomic>
#include <filesystem>
#include <string>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;
using qgt::test::TempFolder;

TEST_CASE("a file is read whole, or refused with the reason and its name", "[core]") {
    TempFolder folder;
    const auto path = folder.write("a.txt", std::string("x\0y", 3));
    CHECK(qgt::os::readFile(path, 3).value() == std::string("x\0y", 3));
    CHECK(qgt::os::readFile(path, 2).error().code == "file.too-large");
    CHECK(qgt::os::readFile(folder.path() / "none", 9).error().code == "file.missing");
    CHECK(qgt::os::readFile(folder.path(), 9).error().code == "file.not-a-file");
}

TEST_CASE("an atomic write replaces the content and leaves no other file", "[core]") {
    TempFolder folder;
    const auto path = folder.write("a.txt", "old");
    REQUIRE(qgt::os::writeFileAtomically(path, "new"));
    CHECK(qgt::os::readFile(path, 99).value() == "new");
    CHECK(qgt::os::listFiles(folder.path(), "").value() == std::vector<std::string>{"a.txt"});
    CHECK(qgt::os::writeFileAtomically(folder.path() / "no" / "b.txt", "x").error().code ==
          "file.missing");
}

TEST_CASE("a file for its owner is readable for nobody else, whatever lay there before", "[core]") {
    const TempFolder folder;
    const fs::path secret = folder.path() / "keys";
    fs::create_directory(secret);
    fs::permissions(secret, fs::perms::all);
    REQUIRE(qgt::os::makeOwnersFolder(secret));
    CHECK(fs::status(secret).permissions() == fs::perms::owner_all);
    const fs::path path = secret / "a";
    for (const fs::path& before : {path, fs::path(path.string() + ".part")}) {
        REQUIRE(qgt::os::writeFileAtomically(before, "old"));
        fs::permissions(before, fs::perms::all);
    }
    REQUIRE(qgt::os::writeFileAtomically(path, "new", qgt::os::Readers::Owner));
    CHECK(qgt::os::readFile(path, 9).value() == "new");
    CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(qgt::os::listFiles(secret, "").value() == std::vector<std::string>{"a"});
}

TEST_CASE("what waits to be written for an owner does not follow a link", "[core]") {
    TempFolder folder;
    const fs::path other = folder.write("other", "theirs");
    fs::create_symlink(other, folder.path() / "a.part");
    REQUIRE(qgt::os::writeFileAtomically(folder.path() / "a", "new", qgt::os::Readers::Owner));
    CHECK(qgt::os::readFile(other, 9).value() == "theirs");
    CHECK(qgt::os::readFile(folder.path() / "a", 9).value() == "new");
}

TEST_CASE("files are listed sorted, by suffix, and links are not followed", "[core]") {
    TempFolder folder;
    folder.write("b/2.yaml", "");
    folder.write("a.yaml", "");
    folder.write("c.txt", "");
    fs::create_symlink(folder.path() / "a.yaml", folder.path() / "link.yaml");
    fs::create_directory_symlink(folder.path() / "b", folder.path() / "loop");
    CHECK(qgt::os::listFiles(folder.path(), ".yaml").value() ==
          std::vector<std::string>{"a.yaml", "b/2.yaml"});
    CHECK(qgt::os::listFiles(folder.path() / "none", "").error().code == "file.missing");
}

TEST_CASE("a lock is held by one and names its holder to the second", "[core]") {
    TempFolder folder;
    const auto path = folder.path() / "lock";
    {
        const auto first = qgt::os::FileLock::acquire(path, "陈静 pid 42");
        REQUIRE(first.has_value());
        const auto second = qgt::os::FileLock::acquire(path, "other");
        REQUIRE_FALSE(second.has_value());
        CHECK(second.error().code == "lock.busy");
        CHECK(second.error().args.at(1).second == "陈静 pid 42");
    }
    CHECK(qgt::os::FileLock::acquire(path, "other").has_value());
}

TEST_CASE("parallel work is done once per index for any number of threads", "[core]") {
    for (const unsigned threads : {0U, 1U, 2U, 7U}) {
        std::vector<std::atomic<int>> seen(101);
        qgt::os::parallelFor(
            seen.size(), [&seen](std::size_t i) { ++seen[i]; }, threads);
        for (const auto& count : seen) {
            REQUIRE(count == 1);
        }
    }
    qgt::os::parallelFor(0, [](std::size_t) { FAIL("no work was given"); });
}

TEST_CASE("a volume tells how much may still be written", "[core]") {
    TempFolder folder;
    CHECK(qgt::os::freeBytes(folder.path()).value() > 0);
    CHECK_FALSE(qgt::os::freeBytes(folder.path() / "none").has_value());
}
