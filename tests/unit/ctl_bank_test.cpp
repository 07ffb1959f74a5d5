#include "tests/support/bank_texts.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/ran_ctl.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

using nlohmann::json;
using qgt::test::Ran;

namespace {

constexpr const char* kShipped = QGT_SOURCE_DIR "/question_bank";

Ran ranOnBank(const std::vector<std::string>& words, const std::string& input = {}) {
    return qgt::test::ranCtl(words, qgt::test::FakeClock(), input);
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
    const Ran ran = ranOnBank({"bank", "check", kShipped, "--strict"});
    INFO(ran.out);
    CHECK(ran.exitCode == 0);
}

TEST_CASE("an error in a file is told with file, line and id, and fails the check", "[ctl]") {
    qgt::test::TempFolder folder;
    const auto path =
        folder.write("a.yaml", "schema: 1\nline: selfgov\nitems:\n" + item("7k3m9qz2xd", "E"));
    const Ran ran = ranOnBank({"bank", "check", path.string(), "--json"});
    CHECK(ran.exitCode == 1);
    const json report = json::parse(ran.out);
    CHECK(report["errors"] == 1);
    CHECK(report["items"] == 0);
    CHECK(report["findings"][0]["file"] == "a.yaml");
    CHECK(report["findings"][0]["line"].get<int>() >= 4);
    CHECK(ran.out.find("7k3m9qz2xd") != std::string::npos);
}

TEST_CASE("a single case or handbook file is checked as what its folder says", "[ctl]") {
    const qgt::test::TempFolder folder;
    const auto check = [&](const char* name, const std::string& text) {
        qgt::test::writeText(folder.path() / name, text);
        const Ran ran = ranOnBank({"bank", "check", (folder.path() / name).string(), "--json"});
        json report = json::parse(ran.out);
        report["exit"] = ran.exitCode;
        return report;
    };
    const json good = check("cases/a.yaml", qgt::test::sampleCase());
    CHECK(good["exit"] == 0);
    CHECK(good["cases"] == 1);
    CHECK(good["items"] == 0);
    const json bad = check("cases/b.yaml",
                           qgt::test::changed(qgt::test::sampleCase(), "marks: 40", "marks: 41"));
    CHECK(bad["exit"] == 1);
    CHECK(bad["cases"] == 0);
    CHECK(bad["findings"][0]["code"] == "case.marks-not-100");
    CHECK(bad["findings"][0]["file"] == "b.yaml");
    const json book =
        check("handbooks/practice/a.yaml",
              qgt::test::sampleHandbook({qgt::test::SampleSection{}, {"First", "甲", "乙", ""}}));
    CHECK(book["exit"] == 1);
    CHECK(book["handbook_sections"] == 1);
    CHECK(book["findings"][0]["code"] == "bank.bad-handbook-slug");
    // Elsewhere a file is taken for items.
    CHECK(check("a.yaml", qgt::test::sampleCase())["findings"][0]["code"] == "bank.missing-key");
}

TEST_CASE("the counts of a bank tell its cases and handbook sections", "[ctl]") {
    const qgt::test::TempFolder folder;
    qgt::test::writeRegisters(folder.path());
    qgt::test::writeText(folder.path() / "items/selfgov/a.yaml",
                         qgt::test::sampleFile({qgt::test::SampleItem{}}));
    qgt::test::writeText(folder.path() / "cases/a.yaml", qgt::test::sampleCase());
    qgt::test::writeText(folder.path() / "handbooks/practice/a.yaml",
                         qgt::test::sampleHandbook({qgt::test::SampleSection{},
                                                    {"b", "乙", qgt::test::sampleWords(), ""}}));
    const json stats =
        json::parse(ranOnBank({"bank", "stats", folder.path().string(), "--json"}).out);
    CHECK(stats["items"] == 1);
    CHECK(stats["cases"] == 1);
    CHECK(stats["handbook_sections"] == 2);
    const json report =
        json::parse(ranOnBank({"bank", "check", folder.path().string(), "--json"}).out);
    CHECK(report["errors"] == 0);
    CHECK(report["cases"] == 1);
    CHECK(report["handbook_sections"] == 2);
}

TEST_CASE("words that are off end with 2, a bank that is not there with 3", "[ctl]") {
    CHECK(ranOnBank({}).exitCode == 2);
    CHECK(ranOnBank({"bank"}).exitCode == 2);
    CHECK(ranOnBank({"bank", "check"}).exitCode == 2);
    CHECK(ranOnBank({"bank", "check", "/none"}).exitCode == 3);
    CHECK(ranOnBank({"bank", "check", kShipped, "--as-of", "2026-02-30"}).exitCode == 2);
    CHECK(ranOnBank({"nothing"}).exitCode == 2);
    CHECK(ranOnBank({"--help"}).exitCode == 0);
}

TEST_CASE("the statistics of the shipped bank have every count that others rely on", "[ctl]") {
    const Ran ran = ranOnBank({"bank", "stats", kShipped, "--json"});
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
    for (const auto& [line, count] : stats["items_by_line"].items()) {
        CAPTURE(line);
        CHECK(count.get<int>() >= 2);
    }
}

TEST_CASE("an item of the shipped bank is shown with its key, reasons and basis", "[ctl]") {
    const Ran ran = ranOnBank({"bank", "show", "救-001", kShipped});
    REQUIRE(ran.exitCode == 0);
    CHECK(ran.out.find("✓ B.") != std::string::npos);
    CHECK(ran.out.find("依据：") != std::string::npos);
    CHECK(ranOnBank({"bank", "show", "none", kShipped}).exitCode == 1);
}

TEST_CASE("a folder without a store is not opened and not made", "[ctl]") {
    const qgt::test::TempFolder folder;
    const std::string data = (folder.path() / "d").string();
    for (const char* command : {"verify", "backup", "rebuild"}) {
        const Ran ran = ranOnBank({"--data", data, command});
        CHECK(ran.exitCode == 3);
        CHECK(ran.err.find(data) != std::string::npos);
    }
    CHECK_FALSE(std::filesystem::exists(data));
}

TEST_CASE("the shipped table of coverage is the one that the bank gives", "[ctl]") {
    CHECK(ranOnBank({"bank", "coverage", kShipped, "--check"}).exitCode == 0);
}

TEST_CASE("a table of coverage that is missing or old is told of and made anew", "[ctl]") {
    qgt::test::TempFolder folder;
    qgt::test::writeRegisters(folder.path());
    qgt::test::writeText(folder.path() / "items/selfgov/a.yaml", qgt::test::sampleFile({{}}));
    const std::string path = folder.path().string();
    CHECK(ranOnBank({"bank", "coverage", path, "--check"}).exitCode == 1);
    CHECK(ranOnBank({"bank", "coverage", path, "--write"}).exitCode == 0);
    CHECK(ranOnBank({"bank", "coverage", path, "--check"}).exitCode == 0);
    CHECK(ranOnBank({"bank", "coverage", path}).out.find("# 事实与内容对照") == 0);
    CHECK(ranOnBank({"bank", "coverage", path, "--check", "--write"}).exitCode == 2);
    CHECK(ranOnBank({"bank", "coverage", path + "/bank.yaml"}).exitCode == 3);
}
