#include "engine/core/os/child.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace {

std::filesystem::path script(qgt::test::TempFolder& folder, const std::string& text) {
    auto path = folder.write("child.sh", "#!/bin/sh\n" + text);
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path;
}

}  // namespace

TEST_CASE("a child reads what it is given, and every line of it is heard", "[child]") {
    qgt::test::TempFolder folder;
    std::vector<std::string> lines;
    const auto ended = qgt::os::runChild(script(folder, "cat\nprintf 'no end'\nexit 7\n"),
                                         "first\nsecond\n",
                                         [&](const std::string& line) { lines.push_back(line); });
    REQUIRE(ended.has_value());
    CHECK(*ended == 7);
    CHECK(lines == std::vector<std::string>{"first", "second", "no end"});
}

TEST_CASE("a child that reads nothing of a large input does not stop its parent", "[child]") {
    qgt::test::TempFolder folder;
    const auto ended = qgt::os::runChild(
        script(folder, "exit 0\n"), std::string(1U << 20U, 'x'), [](const std::string&) {});
    REQUIRE(ended.has_value());
    CHECK(*ended == 0);
}

TEST_CASE("a child that cannot start or is killed is told of", "[child]") {
    qgt::test::TempFolder folder;
    const auto none = qgt::os::runChild(folder.path() / "none", "", [](const std::string&) {});
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == "os.child-not-started");
    const auto killed =
        qgt::os::runChild(script(folder, "kill -9 $$\n"), "", [](const std::string&) {});
    REQUIRE_FALSE(killed.has_value());
    CHECK(killed.error().code == "os.child-killed");
}

TEST_CASE("a child that nobody wants any longer is ended, however silent it is", "[child]") {
    qgt::test::TempFolder folder;
    int asked = 0;
    const auto ended = qgt::os::runChild(
        script(folder, "echo here\nexec sleep 60\n"),
        "",
        [](const std::string&) {},
        [&asked] { return ++asked > 3; });
    REQUIRE_FALSE(ended.has_value());
    CHECK(ended.error().code == "os.child-stopped");
    const auto whole = qgt::os::runChild(
        script(folder, "sleep 0.3\nexit 5\n"), "", [](const std::string&) {}, [] { return false; });
    CHECK(whole == 5);
}
