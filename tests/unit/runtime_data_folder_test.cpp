#include "app/runtime/data_folder.h"
#include "engine/core/os/files.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <map>
#include <string>
#include <utility>

#include <sys/stat.h>

namespace fs = std::filesystem;
using qgt::app::chooseDataFolder;
using qgt::app::DataFolder;

namespace {

qgt::app::Environment environmentOf(std::map<std::string, std::string> values) {
    return [values = std::move(values)](const std::string& name) {
        const auto it = values.find(name);
        return it == values.end() ? std::string() : it->second;
    };
}

}  // namespace

TEST_CASE("the folder that is said wins, then XDG, then HOME, and none of them is an error",
          "[runtime]") {
    const auto all = environmentOf({{"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}});
    CHECK(chooseDataFolder("/said/../d", false, all)->root == "/d");
    CHECK(chooseDataFolder(std::nullopt, false, all)->root == "/x/quangangtong");
    CHECK(chooseDataFolder(std::nullopt, true, all)->root == "/x/quangangtong-demo");
    CHECK(chooseDataFolder(std::nullopt, false, environmentOf({{"HOME", "/h"}}))->root ==
          "/h/.local/share/quangangtong");
    // A relative XDG folder is invalid by the specification and is not used.
    CHECK(chooseDataFolder(
              std::nullopt, false, environmentOf({{"XDG_DATA_HOME", "x"}, {"HOME", "/h"}}))
              ->root == "/h/.local/share/quangangtong");
    CHECK(chooseDataFolder(std::nullopt, false, environmentOf({})).error().code == "data.no-home");
}

TEST_CASE("the first run copies the shipped bank and later runs leave the copy alone",
          "[runtime]") {
    qgt::test::TempFolder temp;
    temp.write("shipped/bank.yaml", "schema: 1\n");
    temp.write("shipped/items/a/b.yaml", "x");
    const DataFolder folder{temp.path() / "data", false};
    REQUIRE(qgt::app::prepareDataFolder(folder, temp.path() / "shipped"));
    CHECK(qgt::os::readFile(folder.bank() / "items/a/b.yaml", 9).value() == "x");

    struct stat info {};

    REQUIRE(::stat(folder.root.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777U) == 0700U);

    temp.write("data/bank/items/a/b.yaml", "edited");
    REQUIRE(qgt::app::prepareDataFolder(folder, temp.path() / "shipped"));
    CHECK(qgt::os::readFile(folder.bank() / "items/a/b.yaml", 9).value() == "edited");
}

TEST_CASE("a shipped bank behind a link is copied whole, and links in it are not followed",
          "[runtime]") {
    qgt::test::TempFolder temp;
    temp.write("shipped/bank.yaml", "schema: 1\n");
    temp.write("secret", "x");
    fs::create_symlink(temp.path() / "secret", temp.path() / "shipped/link.yaml");
    fs::create_directory_symlink(temp.path() / "shipped", temp.path() / "door");
    const DataFolder folder{temp.path() / "data", false};
    REQUIRE(qgt::app::prepareDataFolder(folder, temp.path() / "door"));
    CHECK(qgt::os::readFile(folder.bank() / "bank.yaml", 99).value() == "schema: 1\n");
    CHECK_FALSE(fs::exists(folder.bank() / "link.yaml"));
}

TEST_CASE("a program finds the nearest bank above itself, wherever it is installed", "[runtime]") {
    qgt::test::TempFolder temp;
    temp.write("usr/bin/qgt", "");
    const fs::path program = temp.path() / "usr/bin/qgt";
    const fs::path place = temp.path() / "usr/share/quangangtong/question_bank";
    SECTION("where there is none, the place beside bin is named") {
        CHECK(qgt::app::bankOfProgram(program) == place);
    }
    SECTION("one of an outer prefix does where there is no nearer one") {
        temp.write("share/quangangtong/question_bank/bank.yaml", "outer");
        CHECK(qgt::app::bankOfProgram(program) == temp.path() / "share/quangangtong/question_bank");
        temp.write("usr/share/quangangtong/question_bank/bank.yaml", "inner");
        CHECK(qgt::app::bankOfProgram(program) == place);
    }
}

TEST_CASE("the bank of this build is found, unless the environment says another", "[runtime]") {
    const fs::path found = qgt::app::shippedBank(environmentOf({}));
    CHECK(fs::canonical(found) == fs::canonical(fs::path(QGT_SOURCE_DIR) / "question_bank"));
    CHECK(qgt::app::shippedBank(environmentOf({{"QGT_BANK", "/said"}})) == "/said");
}

TEST_CASE("a copy that was cut off is made anew", "[runtime]") {
    qgt::test::TempFolder temp;
    temp.write("shipped/bank.yaml", "schema: 1\n");
    temp.write("data/bank.part/bank.yaml", "half");
    const DataFolder folder{temp.path() / "data", false};
    REQUIRE(qgt::app::prepareDataFolder(folder, temp.path() / "shipped"));
    CHECK(qgt::os::readFile(folder.bank() / "bank.yaml", 99).value() == "schema: 1\n");
    CHECK_FALSE(fs::exists(temp.path() / "data" / "bank.part"));
}

TEST_CASE("a missing bank is said and nothing is left in its place", "[runtime]") {
    qgt::test::TempFolder temp;
    const DataFolder folder{temp.path() / "data", false};
    const auto status = qgt::app::prepareDataFolder(folder, temp.path() / "none");
    CHECK(status.error().code == "data.no-bank");
    CHECK_FALSE(fs::exists(folder.bank()));
}
