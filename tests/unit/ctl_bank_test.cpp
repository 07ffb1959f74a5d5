#include "app/ctl/command.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

using nlohmann::json;

namespace {

constexpr const char* kShipped = QGT_SOURCE_DIR "/question_bank";

struct Ran {
    int exitCode = 0;
    std::string out;
    std::string err;
};

Ran run(const std::vector<std::string>& words, const std::string& input = {}) {
    std::ostringstream out;
    std::ostringstream err;
    std::istringstream in(input);
    const qgt::test::FakeClock clock;
    qgt::ctl::Context context{
        out, err, in, [](const std::string&) { return std::string(); }, clock};
    const int exitCode = qgt::ctl::runCtl(words, context);
    return {exitCode, out.str(), err.str()};
}

std::string item(const std::string& id, const std::string& answer) {
    return "  - id: " + id +
           "\n"
           "    revision: 1\n"
           "    meaning: 1\n"
           "    kind: single_choice\n"
           "    stem: 选哪一个？\n"
           "    options:\n"
           "      - {key: A, text: 甲, why: 因为}\n"
           "      - {key: B, text: 乙, why: 因为}\n"
           "      - {key: C, text: 丙, why: 因为}\n"
           "    answer: [" +
           answer +
           "]\n"
           "    explanation: 说明\n"
           "    basis: [{source: JWH}]\n"
           "    level: know\n"
           "    difficulty: easy\n"
           "    valid: {from: 2026-01-01}\n";
}

}  // namespace

TEST_CASE("the shipped bank is without errors and warnings", "[ctl]") {
    const Ran ran = run({"bank", "check", kShipped, "--strict"});
    INFO(ran.out);
    CHECK(ran.exitCode == 0);
}

TEST_CASE("an error in a file is told with file, line and id, and fails the check", "[ctl]") {
    qgt::test::TempFolder folder;
    const auto path =
        folder.write("a.yaml", "schema: 1\nline: selfgov\nitems:\n" + item("7k3m9qz2xd", "E"));
    const Ran ran = run({"bank", "check", path.string(), "--json"});
    CHECK(ran.exitCode == 1);
    const json report = json::parse(ran.out);
    CHECK(report["errors"] == 1);
    CHECK(report["items"] == 0);
    CHECK(report["findings"][0]["file"] == "a.yaml");
    CHECK(report["findings"][0]["line"].get<int>() >= 4);
    CHECK(ran.out.find("7k3m9qz2xd") != std::string::npos);
}

TEST_CASE("words that are off end with 2, a bank that is not there with 3", "[ctl]") {
    CHECK(run({}).exitCode == 2);
    CHECK(run({"bank"}).exitCode == 2);
    CHECK(run({"bank", "check"}).exitCode == 2);
    CHECK(run({"bank", "check", "/none"}).exitCode == 3);
    CHECK(run({"bank", "check", kShipped, "--as-of", "2026-02-30"}).exitCode == 2);
    CHECK(run({"nothing"}).exitCode == 2);
    CHECK(run({"--help"}).exitCode == 0);
}

TEST_CASE("the statistics have every count that others rely on", "[ctl]") {
    const Ran ran = run({"bank", "stats", kShipped, "--json"});
    REQUIRE(ran.exitCode == 0);
    const json stats = json::parse(ran.out);
    for (const char* key : {"items_by_line",
                            "by_kind",
                            "by_level",
                            "key_position",
                            "longest_is_key",
                            "law_change_items",
                            "first_contact_items",
                            "cases",
                            "handbook_sections"}) {
        CAPTURE(key);
        CHECK(stats.contains(key));
    }
    CHECK(stats["items_by_line"].size() == 18);
    CHECK(stats["by_kind"].size() == 7);
    CHECK(stats["items"].get<int>() >= 72);
}

TEST_CASE("every line of the shipped bank has its first items", "[ctl]") {
    const json stats = json::parse(run({"bank", "stats", kShipped, "--json"}).out);
    for (const auto& [line, count] : stats["items_by_line"].items()) {
        CAPTURE(line);
        CHECK(count.get<int>() >= 2);
    }
}

TEST_CASE("an item is shown with its key, reasons and basis", "[ctl]") {
    const Ran ran = run({"bank", "show", "救-001", kShipped});
    REQUIRE(ran.exitCode == 0);
    CHECK(ran.out.find("✓ B.") != std::string::npos);
    CHECK(ran.out.find("依据：") != std::string::npos);
    CHECK(run({"bank", "show", "none", kShipped}).exitCode == 1);
}

TEST_CASE("a folder without a store is not opened and not made", "[ctl]") {
    const qgt::test::TempFolder folder;
    const std::string data = (folder.path() / "d").string();
    for (const char* command : {"verify", "backup", "rebuild"}) {
        const Ran ran = run({"--data", data, command});
        CHECK(ran.exitCode == 3);
        CHECK(ran.err.find(data) != std::string::npos);
    }
    CHECK_FALSE(std::filesystem::exists(data));
}
