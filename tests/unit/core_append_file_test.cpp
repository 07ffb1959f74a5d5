#include "engine/core/os/append_file.h"
#include "engine/core/os/files.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <csignal>
#include <filesystem>

#include <sys/resource.h>
#include <sys/stat.h>

namespace fs = std::filesystem;
using qgt::os::AppendFile;
using qgt::os::readFile;
using qgt::test::TempFolder;

TEST_CASE("what is appended is there behind what was there, for its owner only", "[core]") {
    const TempFolder folder;
    const fs::path path = folder.path() / "journal";
    const mode_t usual = ::umask(0);
    {
        auto file = AppendFile::open(path);
        ::umask(usual);
        REQUIRE(file.has_value());
        REQUIRE(file->append("one\n"));
        CHECK(readFile(path, 99).value() == "one\n");
        REQUIRE(file->append("two\n"));
        REQUIRE(file->append(""));
    }
    CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    auto again = AppendFile::open(path);
    REQUIRE(again.has_value());
    REQUIRE(again->append("three\n"));
    CHECK(readFile(path, 99).value() == "one\ntwo\nthree\n");
}

TEST_CASE("a link, a folder and a place that is not there are refused as what they are", "[core]") {
    TempFolder folder;
    const fs::path other = folder.write("other", "theirs");
    fs::create_symlink(other, folder.path() / "link");
    CHECK_FALSE(AppendFile::open(folder.path() / "link").has_value());
    CHECK(readFile(other, 99).value() == "theirs");
    CHECK_FALSE(AppendFile::open(folder.path()).has_value());
    CHECK(AppendFile::open(folder.path() / "no" / "a").error().code == "file.missing");
    REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    CHECK(AppendFile::open(folder.path() / "pipe").error().code == "file.not-a-file");
}

TEST_CASE("of what could not be written whole nothing stays", "[core]") {
    const TempFolder folder;
    const fs::path path = folder.path() / "journal";
    auto file = AppendFile::open(path);
    REQUIRE(file.has_value());
    REQUIRE(file->append("one\n"));
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto signal = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{6, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const auto refused = file->append("two, which is too long\n");
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, signal);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "file.io");
    CHECK(readFile(path, 99).value() == "one\n");
    REQUIRE(file->append("two\n"));
    CHECK(readFile(path, 99).value() == "one\ntwo\n");
}
