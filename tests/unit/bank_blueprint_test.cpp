#include "engine/bank/blueprint_reader.h"
#include "engine/bank/blueprint_rules.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_folder.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using qgt::Diagnostic;
using qgt::Severity;
using qgt::bank::Blueprint;
using qgt::bank::BlueprintFile;
using qgt::bank::marksFromText;
using qgt::bank::marksText;
using qgt::integrity::digestHex;
using qgt::test::BankFolder;
using qgt::test::changed;
using qgt::test::findingsOf;
using qgt::test::placeIn;
using qgt::test::sampleBlueprint;
using qgt::test::TextPlace;

namespace {

constexpr const char* kFile = "blueprints/a.yaml";

BlueprintFile read(const std::string& text) {
    return qgt::bank::readBlueprintFile(text, kFile, digestHex);
}

std::vector<std::string> codesOf(const BlueprintFile& file) {
    std::vector<std::string> codes;
    for (const Diagnostic& d : file.diagnostics) {
        codes.push_back(d.code);
    }
    return codes;
}

/// The sample with something replaced, and where that must be found wrong.
struct Fault {
    const char* from;
    const char* to;
    const char* code;
    const char* at;
};

std::vector<Fault> faultsOfPaper() {
    return {
        {"id: whole", "id: Whole", "blueprint.bad-id", "id: Whole"},
        {"id: whole", "id: -a", "blueprint.bad-id", "id: -a"},
        {"title: 达标\n", "", "bank.missing-key", "schema: 1"},
        {"pool: exam", "pool: secret", "bank.not-allowed-value", "secret"},
        {"protection: L2", "protection: L4", "bank.not-allowed-value", "L4"},
        {"navigation: section_lock", "navigation: back", "bank.not-allowed-value", "back"},
        {"marks: 30", "marks: 31", "blueprint.marks-do-not-add-up", "marks: 31"},
        {"marks: 30", "marks: 1/2", "blueprint.not-marks", "1/2"},
        {"count: 4, marks: 2,", "count: 4, marks: 2.001,", "blueprint.not-marks", "2.001"},
        {"count: 4, marks: 2,", "count: 4, marks: 0,", "blueprint.not-marks", "0, scoring"},
        {"count: 4,", "count: 201,", "bank.not-a-number", "201"},
        {"kind: case", "kind: cases", "bank.not-allowed-value", "cases"},
        {"{scheme: exact, penalty: 0.25}",
         "{scheme: half_if_subset}",
         "blueprint.scheme-not-for-kind",
         "scheme: half"},
        {"{scheme: proportional}",
         "{scheme: exact}",
         "blueprint.scheme-not-for-kind",
         "scheme: exact}"},
        {"{scheme: each_half, each: 0.5}",
         "{scheme: each_half}",
         "bank.missing-key",
         "{scheme: each_half}"},
        {"{scheme: each_half, each: 0.5}",
         "{scheme: proportional, each: 0.5}",
         "bank.unknown-key",
         "each: 0.5"},
    };
}

std::vector<Fault> faultsOfRules() {
    return {
        {"min_minutes: 20", "min_minutes: 60", "blueprint.minimum-time", "min_minutes"},
        {"total: 22.5", "total: 30.01", "blueprint.pass-above-marks", "total: 30.01"},
        {"{level: know, max: 8}", "{max: 8}", "blueprint.quota-of-what", "{max: 8}"},
        {"{level: know, max: 8}",
         "{line: relief, block: public_basics, max: 8}",
         "blueprint.quota-of-what",
         "{line: relief"},
        {"{level: know, max: 8}", "{level: know}", "blueprint.quota-numbers", "{level: know}"},
        {"{level: know, max: 8}",
         "{level: know, exact: 8, max: 8}",
         "blueprint.quota-numbers",
         "{level: know"},
        {"min: 6, max: 10", "min: 9, max: 7", "bank.not-a-number", "7}"},
        {"percent: 50}]", "percent: 101}]", "bank.not-a-number", "101"},
        {"count: 2, need: 1", "count: 2, need: 3", "bank.not-a-number", "3, items"},
        {"count: 2, need: 1", "count: 4, need: 1", "bank.not-a-number", "4, need"},
        {"aaaaaaaaab, aaaaaaaaac", "aaaaaaaaab, x", "blueprint.bad-critical-item", "x]"},
        {"aaaaaaaaab, aaaaaaaaac",
         "aaaaaaaaab",
         "blueprint.few-critical-items",
         "items: [aaaaaaaaab]"},
        {"aaaaaaaaab, aaaaaaaaac",
         "aaaaaaaaab, aaaaaaaaac, aaaaaaaaac",
         "blueprint.few-critical-items",
         "items: ["},
        {"stage: published", "stage: final", "blueprint.stage-order", "{stage: appeal"},
        {"stage: appeal, days: 5,", "stage: appeal,", "blueprint.appeal-days", "{stage: appeal"},
        {"stage: final,", "stage: final, days: 5,", "blueprint.appeal-days", "{stage: final"},
        {"shows: [total, breakdown]", "shows: [all]", "bank.not-allowed-value", "all]"},
        {"pool: exam", "pool: practice", "blueprint.certificate-from-known-items", "certificate"},
        {"protection: L2",
         "protection: L0",
         "blueprint.certificate-from-known-items",
         "certificate"},
        {"pool: exam",
         "pool: exam\nscope: one_line",
         "blueprint.one-line",
         "{block: public_basics"},
        {"wait_days: 15", "wait_days: 401", "bank.not-a-number", "401"},
        {"months: 12}", "months: 12, level: 3}", "bank.unknown-key", "level: 3"},
    };
}

std::vector<Fault> faults() {
    std::vector<Fault> all = faultsOfPaper();
    const std::vector<Fault> more = faultsOfRules();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

}  // namespace

TEST_CASE("a blueprint without a fault is read whole, with its place and digest",
          "[bank][blueprint]") {
    const BlueprintFile file = read(sampleBlueprint());
    CHECK(codesOf(file).empty());
    REQUIRE(file.blueprint);
    const Blueprint& plan = *file.blueprint;
    CHECK(plan.id.str() == "whole");
    CHECK(plan.revision == 2);
    CHECK(plan.marks == 3000);
    CHECK(itemCount(plan) == 16);
    CHECK(caseCount(plan) == 1);
    CHECK(marksOf(plan.sections) == 3000);
    CHECK(plan.sections[0].scoring.penalty == 25);
    CHECK(plan.sections[1].scoring.each == 50);
    CHECK(navigationOf(plan, plan.sections[0]) == qgt::bank::Navigation::SectionLock);
    CHECK(navigationOf(plan, plan.sections[2]) == qgt::bank::Navigation::Linear);
    REQUIRE(plan.quotas.size() == 4);
    CHECK(plan.quotas[0].block.str() == "each");
    CHECK(plan.quotas[0].max == 16);
    CHECK(plan.quotas[1].min == 6);
    CHECK(plan.quotas[2].level == qgt::bank::Level::Know);
    CHECK_FALSE(plan.quotas[3].max);
    CHECK(plan.pass.total == 2250);
    CHECK(plan.pass.floors[0].percent == 50);
    CHECK(plan.pass.critical.items.size() == 2);
    CHECK(plan.pass.criticalErrorFails);
    CHECK(plan.attempts.max == 2);
    CHECK_FALSE(plan.attempts.unseenFirst);
    CHECK(plan.extraTime.mostPercent == 50);
    CHECK(plan.release[1].days == 5);
    CHECK(plan.release[0].shows.size() == 2);
    CHECK(plan.certificate->months == 12);
    CHECK(plan.where == qgt::SourcePos{kFile, 1, 1});
    CHECK(plan.digest.size() == 64);
    CHECK(read("# 注\n" + sampleBlueprint()).blueprint->digest == plan.digest);
}

TEST_CASE("each fault of a blueprint is told at its place, and the blueprint is not taken",
          "[bank][blueprint]") {
    for (const Fault& fault : faults()) {
        CAPTURE(fault.from, fault.to);
        const std::string text = changed(sampleBlueprint(), fault.from, fault.to);
        const BlueprintFile file = read(text);
        CHECK_FALSE(file.blueprint);
        const auto found =
            std::find_if(file.diagnostics.begin(), file.diagnostics.end(), [&](const auto& d) {
                return d.code == fault.code && d.severity == Severity::Error;
            });
        CAPTURE(codesOf(file));
        REQUIRE(found != file.diagnostics.end());
        CHECK(found->where.file == kFile);
        CHECK(TextPlace{found->where.line, found->where.column} == placeIn(text, fault.at));
    }
}

TEST_CASE("a blueprint file that the guard refuses is one error, and nothing of it is read",
          "[bank][blueprint]") {
    for (const auto& [bytes, code] : std::vector<std::pair<std::string, std::string>>{
             {changed(sampleBlueprint(), "title: 达标\n", "title: &a 达标\n"), "bank.anchor"},
             {changed(sampleBlueprint(), "id: whole\n", "id: whole\nid: whole\n"),
              "bank.duplicate-key"},
             {changed(sampleBlueprint(), "purpose: ", "\tpurpose: "), "bank.tab-indentation"}}) {
        const BlueprintFile file = read(bytes);
        CAPTURE(codesOf(file));
        CHECK_FALSE(file.blueprint);
        REQUIRE(file.diagnostics.size() == 1);
        CHECK(file.diagnostics[0].code == code);
    }
}

TEST_CASE("showing the keys of secret items is warned of and allowed", "[bank][blueprint]") {
    const std::string text =
        changed(sampleBlueprint(), "shows: [total, breakdown]", "shows: [total, keys]");
    const BlueprintFile file = read(text);
    CHECK(file.blueprint);
    REQUIRE(codesOf(file) == std::vector<std::string>{"blueprint.tells-secret-keys"});
    CHECK(file.diagnostics[0].severity == Severity::Warning);
    CHECK(codesOf(read(changed(changed(text, "pool: exam", "pool: practice"),
                               "certificate: {title: 达标证书, months: 12}\n",
                               "")))
              .empty());
}

TEST_CASE("what is written is read back as the same blueprint, and nothing else is written",
          "[bank][blueprint]") {
    Blueprint plan = *read(sampleBlueprint()).blueprint;
    plan.title = "带 \"引号\"：与 #号";
    const auto text = blueprintYaml(plan, digestHex);
    REQUIRE(text);
    BlueprintFile again = read(*text);
    REQUIRE(again.blueprint);
    again.blueprint->digest = plan.digest;
    CHECK(*again.blueprint == plan);
    CHECK(blueprintYaml(*again.blueprint, digestHex) == text);

    plan.attempts.max.reset();
    plan.certificate.reset();
    plan.extraTime = {};
    plan.pass = {1000, {}, {}, false};
    plan.quotas.clear();
    plan.scope = qgt::bank::PaperScope::OneLine;
    CHECK(blueprintYaml(plan, digestHex));
    plan.marks += 1;
    CHECK(blueprintYaml(plan, digestHex).error().code == "blueprint.marks-do-not-add-up");
    plan.marks -= 1;
    plan.quotas.push_back({{}, {}, qgt::bank::Level::Know, false, 5, 4});
    CHECK_FALSE(blueprintYaml(plan, digestHex));
}

TEST_CASE("marks are hundredths and nothing is rounded", "[bank][blueprint]") {
    for (int hundredths = 0; hundredths < 2000; ++hundredths) {
        CHECK(marksFromText(marksText(hundredths)) == hundredths);
    }
    CHECK(marksFromText("12.5") == 1250);
    CHECK(marksFromText("12.50") == 1250);
    CHECK(marksText(-50) == "-0.5");
    for (const char* text :
         {"", ".", "1.", ".5", "-1", "1.234", "1,5", "１", "01", "1e2", " 1", "301"}) {
        CAPTURE(text);
        CHECK_FALSE(marksFromText(text));
    }
}

TEST_CASE("a blueprint is checked against the lines and blocks of its bank", "[bank][blueprint]") {
    BankFolder folder;
    folder.items("a", {{}});
    folder.put(kFile, sampleBlueprint());
    const auto loaded = folder.load();
    CHECK(findingsOf(loaded).empty());
    REQUIRE(loaded.bank->blueprints().size() == 1);
    CHECK(loaded.bank->blueprint(qgt::BlueprintId("whole")) != nullptr);
    CHECK(loaded.bank->blueprint(qgt::BlueprintId("none")) == nullptr);

    const auto codesFor = [&](const std::string& from, const std::string& to) {
        folder.put(kFile, changed(sampleBlueprint(), from, to));
        const auto report = folder.load();
        CHECK(report.bank->blueprints().empty());
        return findingsOf(report);
    };
    using Lines = std::vector<std::string>;
    CHECK(codesFor("line: selfgov", "line: nowhere") ==
          Lines{"blueprints/a.yaml:19 bank.unknown-line"});
    CHECK(codesFor("block: public_basics", "block: nowhere") ==
          Lines{"blueprints/a.yaml:24 bank.unknown-block"});
    CHECK(codesFor("block: each, exact: 16", "block: each, min: 9") ==
          Lines{"blueprints/a.yaml:1 blueprint.floor-on-few-items"});
    CHECK(codesFor("block: each, exact: 16", "block: each, exact: 17") ==
          Lines{"blueprints/a.yaml:1 blueprint.quotas-do-not-fit"});
    CHECK(codesFor("block: each, exact: 16", "block: each, min: 10, max: 15") ==
          Lines{"blueprints/a.yaml:1 blueprint.quotas-do-not-fit"});
    CHECK(codesFor("line: selfgov, min: 6, max: 10", "line: each, min: 9") ==
          Lines{"blueprints/a.yaml:1 blueprint.quotas-do-not-fit"});
    CHECK(codesFor("line: selfgov, min: 6, max: 10", "line: each, min: 1, max: 7") ==
          Lines{"blueprints/a.yaml:1 blueprint.quotas-do-not-fit"});
    CHECK(codesFor("line: selfgov, min: 6, max: 10",
                   "level: understand, min: 50}\n  - {level: judge, min: 50") ==
          Lines{"blueprints/a.yaml:1 blueprint.quotas-do-not-fit"});
    CHECK(codesFor("line: selfgov, min: 6, max: 10",
                   "line: each, max: 9}\n  - {line: selfgov, min: 10") ==
          Lines{"blueprints/a.yaml:1 blueprint.quotas-cross"});
    // Least numbers of all lines of a block promise items of it, too.
    folder.put(kFile,
               changed(changed(sampleBlueprint(), "block: each, exact: 16", "line: relief, min: 4"),
                       "block: public_basics",
                       "block: each"));
    CHECK(findingsOf(folder.load()).empty());
}

TEST_CASE("a blueprint that stands twice or elsewhere is told of", "[bank][blueprint]") {
    BankFolder folder;
    folder.items("a", {{}});
    folder.put(kFile, sampleBlueprint());
    folder.put("blueprints/b.yaml", sampleBlueprint());
    folder.put("blueprints/deep/c.yaml", sampleBlueprint());
    const auto report = folder.load();
    CHECK(report.bank->blueprints().size() == 1);
    CHECK(findingsOf(report) ==
          std::vector<std::string>{"blueprints/b.yaml:1 bank.duplicate-entry",
                                   "blueprints/deep/c.yaml:0 blueprint.misplaced-file"});
}
