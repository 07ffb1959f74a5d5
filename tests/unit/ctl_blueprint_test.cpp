#include "tests/support/bank_texts.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/ran_ctl.h"
#include "tests/support/temp_folder.h"

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

using Catch::Matchers::WithinAbs;
using nlohmann::json;
using qgt::test::Ran;

namespace {

constexpr const char* kBlueprintBank = QGT_SOURCE_DIR "/question_bank";

Ran run(const std::vector<std::string>& words) {
    return qgt::test::ranCtl(words, qgt::test::FakeClock());
}

/// A bank with one item and the sample blueprint.
void writeBank(const qgt::test::TempFolder& folder, const std::string& blueprint) {
    qgt::test::writeRegisters(folder.path());
    qgt::test::writeText(folder.path() / "items/selfgov/a.yaml", qgt::test::sampleFile({{}}));
    qgt::test::writeText(folder.path() / "blueprints/a.yaml", blueprint);
}

}  // namespace

TEST_CASE("the three shipped blueprints are listed", "[ctl][blueprint]") {
    const Ran ran = run({"blueprint", "list", "--bank", kBlueprintBank, "--json"});
    REQUIRE(ran.exitCode == 0);
    const json rows = json::parse(ran.out);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0]["id"] == "all-round");
    CHECK(rows[0]["marks_hundredths"] == 10000);
    CHECK(rows[0]["minutes"] == 90);
    CHECK(rows[0]["pool"] == "exam");
    CHECK(rows[1]["id"] == "monthly-drill");
    CHECK(rows[1]["pool"] == "practice");
    CHECK(rows[2]["scope"] == "one_line");
    CHECK(run({"blueprint", "list", "--bank", kBlueprintBank}).out.find("全岗通达标") !=
          std::string::npos);
}

TEST_CASE("the shipped certification has six block floors and a quarter of its marks in cases",
          "[ctl][blueprint]") {
    const json plan = json::parse(
        run({"blueprint", "show", "all-round", "--bank", kBlueprintBank, "--json"}).out);
    int ofCases = 0;
    for (const json& section : plan["sections"]) {
        ofCases += section["kind"] == "case"
                       ? section["count"].get<int>() * section["marks_hundredths"].get<int>()
                       : 0;
    }
    CHECK(ofCases * 4 >= plan["marks_hundredths"].get<int>());
    CHECK(plan["floors"].contains("each"));
    CHECK(plan["quotas"][0] == json{{"block", "each"}, {"min", 10}, {"max", 10}});
    CHECK(plan["quotas"][1] == json{{"line", "each"}, {"min", 2}});
}

TEST_CASE("a blueprint is shown with the names of its lines and blocks", "[ctl][blueprint]") {
    const qgt::test::TempFolder folder;
    writeBank(folder, qgt::test::sampleBlueprint());
    const Ran ran = run({"blueprint", "show", "whole", "--bank", folder.path().string()});
    CHECK(ran.exitCode == 0);
    for (const char* words : {"居民自治", "公共基础", "22.5", "达标证书"}) {
        CAPTURE(words, ran.out);
        CHECK(ran.out.find(words) != std::string::npos);
    }
    CHECK(run({"blueprint", "show", "none", "--bank", folder.path().string()}).exitCode == 1);
    CHECK(run({"blueprint", "show"}).exitCode == 2);
    CHECK(run({"blueprint"}).exitCode == 2);
    CHECK(run({"blueprint", "list", "--bank", "/none"}).exitCode == 3);
}

TEST_CASE("a check of blueprints tells what is wrong with one, and ends with 1",
          "[ctl][blueprint]") {
    const qgt::test::TempFolder folder;
    writeBank(folder, qgt::test::changed(qgt::test::sampleBlueprint(), "marks: 30", "marks: 29"));
    const Ran ran = run({"blueprint", "check", "--bank", folder.path().string(), "--json"});
    CHECK(ran.exitCode == 1);
    const json report = json::parse(ran.out);
    REQUIRE(report["findings"].size() == 1);
    CHECK(report["findings"][0]["code"] == "blueprint.marks-do-not-add-up");
    CHECK(report["findings"][0]["line"] == 9);
    CHECK(report["blueprints"].empty());
}

TEST_CASE("a single blueprint file is checked as what its folder says", "[ctl][blueprint]") {
    const qgt::test::TempFolder folder;
    writeBank(folder, qgt::test::sampleBlueprint());
    const std::string file = (folder.path() / "blueprints/a.yaml").string();
    const json report = json::parse(run({"bank", "check", file, "--json"}).out);
    CHECK(report["blueprints"] == 1);
    CHECK(report["errors"] == 0);
    const json stats = json::parse(run({"bank", "stats", folder.path().string(), "--json"}).out);
    CHECK(stats["blueprints"] == 1);
}

TEST_CASE("the shipped blueprints fail few of those who are right on 85 %", "[ctl][blueprint]") {
    const Ran ran =
        run({"blueprint", "check", "--bank", kBlueprintBank, "--as-of", "2026-12-10", "--json"});
    CHECK(ran.exitCode == 0);
    const json rows = json::parse(ran.out)["blueprints"];
    REQUIRE(rows.size() == 3);
    // The comments of the blueprints give these figures to the trainer.
    CHECK_THAT(rows[0]["fail_at_85"].get<double>(), WithinAbs(0.045, 0.0005));
    CHECK(rows[1]["fail_at_85"].get<double>() < 0.01);
    CHECK_THAT(rows[2]["fail_at_85"].get<double>(), WithinAbs(0.0387, 0.0005));
    for (const json& row : rows) {
        CHECK(row["two_signatures"] == false);
    }
    // Exam items are in no bank: nothing is claimed about them.
    CHECK_FALSE(rows[0].contains("can_be_filled"));
    CHECK(rows[1]["can_be_filled"] == true);
    CHECK(rows[1]["expected_seconds"].get<int>() < 30 * 60);
}

TEST_CASE("the shipped certification can be filled from a pool like the shipped bank",
          "[ctl][blueprint]") {
    const Ran ran = run({"blueprint",
                         "check",
                         "all-round",
                         "--bank",
                         kBlueprintBank,
                         "--pool",
                         kBlueprintBank,
                         "--as-of",
                         "2026-12-10",
                         "--json"});
    INFO(ran.out);
    CHECK(ran.exitCode == 0);
    const json row = json::parse(ran.out)["blueprints"][0];
    CHECK(row["can_be_filled"] == true);
    CHECK(row["expected_seconds"].get<int>() < 90 * 60);
    for (const char* line : {"selfgov", "safety", "charity"}) {
        CAPTURE(line);
        CHECK(run({"blueprint",
                   "check",
                   "one-line",
                   "--bank",
                   kBlueprintBank,
                   "--pool",
                   kBlueprintBank,
                   "--line",
                   line,
                   "--as-of",
                   "2026-12-10"})
                  .exitCode == (std::string(line) == "charity" ? 1 : 0));
    }
}

TEST_CASE("the specimen items say what is missing of a paper", "[ctl][blueprint]") {
    const Ran ran = run({"blueprint",
                         "check",
                         "all-round",
                         "--bank",
                         kBlueprintBank,
                         "--specimen",
                         "--as-of",
                         "2026-12-10"});
    CHECK(ran.exitCode == 1);
    CHECK(ran.out.find("exam.section-short") != std::string::npos);
    CHECK(ran.out.find("4.5%") != std::string::npos);
}

TEST_CASE("a folder of exported exam items is the pool, and what is wrong in it is told",
          "[ctl][blueprint]") {
    const qgt::test::TempFolder folder;
    const auto check = [&](const std::string& end) {
        qgt::test::writeText(folder.path() / "selfgov/a.yaml", qgt::test::sampleFile({{}}) + end);
        return run({"blueprint",
                    "check",
                    "one-line",
                    "--line",
                    "selfgov",
                    "--bank",
                    kBlueprintBank,
                    "--pool",
                    folder.path().string(),
                    "--as-of",
                    "2026-12-10",
                    "--json"});
    };
    CHECK(json::parse(check("    pool: exam\n").out)["blueprints"][0]["usable_items"] == 1);
    const Ran practice = check("");
    CHECK(json::parse(practice.out)["blueprints"][0]["usable_items"] == 0);
    CHECK(practice.out.find("bank.not-exam") != std::string::npos);
}

TEST_CASE("words of a check that are off end with 2", "[ctl][blueprint]") {
    const auto exitOf = [](std::vector<std::string> words) {
        words.insert(words.begin(), {"blueprint", "check", "--bank", kBlueprintBank});
        return run(words).exitCode;
    };
    CHECK(exitOf({"--pool", kBlueprintBank, "--specimen"}) == 2);
    CHECK(exitOf({"--as-of", "2026-02-30"}) == 2);
    CHECK(exitOf({"--line", "nowhere"}) == 2);
    CHECK(exitOf({"--pool", "/none"}) == 3);
    CHECK(exitOf({"none"}) == 1);
}
