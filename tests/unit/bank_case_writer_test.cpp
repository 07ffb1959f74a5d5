#include "engine/bank/case_reader.h"
#include "engine/bank/case_writer.h"
#include "engine/core/rng.h"
#include "engine/integrity/digest.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using qgt::Rng;
using qgt::bank::CaseNode;
using qgt::bank::CaseScenario;
using qgt::bank::Choice;
using qgt::bank::readCaseFile;
using qgt::integrity::digestHex;

namespace {

CaseScenario caseOf(const std::string& yaml) {
    return readCaseFile(yaml, "cases/a.yaml", digestHex).scenario.value();
}

/// Texts that trip writers of YAML, each unlike the others.
std::string word(Rng& rng, int& serial) {
    static const std::vector<std::string> kPieces{
        "居民", ": ", " #", "- ", "\"", "'", "\\", "\n", "{",  "}",    "[",       "]",
        ",",    "&",  "*",  "!",  "|",  ">", "%",  "@",  "~",  "null", "yes",     "007",
        "？",   "😀",  "=",  "?",  "1",  " ", "。", "…",  "——", "no",   "\n- a: b"};
    std::string text;
    for (std::uint64_t i = rng.below(6); i > 0; --i) {
        text += kPieces[static_cast<std::size_t>(rng.below(kPieces.size()))];
    }
    return text + "第" + std::to_string(++serial) + "句";
}

void reword(CaseNode& node, Rng& rng, int& serial) {
    for (auto& line : node.scene) {
        line.text = word(rng, serial);
    }
    node.prompt = word(rng, serial);
    for (Choice& choice : node.choices) {
        choice.text = word(rng, serial);
        choice.headline = word(rng, serial);
        choice.consequence = word(rng, serial);
        choice.why = word(rng, serial);
        choice.critical = choice.critical.empty() ? "" : word(rng, serial);
        choice.trust = static_cast<int>(rng.below(201)) - 100;
        choice.minutes = static_cast<int>(rng.below(601));
    }
    for (auto& point : node.rubric) {
        point.point = word(rng, serial);
    }
    node.model = node.open() ? word(rng, serial) : "";
}

}  // namespace

TEST_CASE("a case written by us reads back as it was", "[bank]") {
    const CaseScenario scenario = caseOf(qgt::test::sampleCase());
    const auto yaml = qgt::bank::caseYaml(scenario, digestHex);
    REQUIRE(yaml.has_value());
    CaseScenario again = caseOf(*yaml);
    again.where = scenario.where;
    again.digest = scenario.digest;
    CHECK(again == scenario);
    // What is written is what would be written of it again: nothing drifts.
    CHECK(qgt::bank::caseYaml(again, digestHex).value() == *yaml);
}

TEST_CASE("every key that a case may have is written", "[bank]") {
    CaseScenario scenario = caseOf(qgt::test::sampleCase());
    scenario.no = "案-001";
    scenario.revision = 3;
    scenario.meaning = 2;
    scenario.alsoLines = {qgt::LineId("relief")};
    scenario.handbook = {"practice/first-words"};
    scenario.traits = {qgt::bank::CaseTrait::Distress, qgt::bank::CaseTrait::AfterHours};
    scenario.valid.until = qgt::parseDate("2027-12-31");
    scenario.valid.reviewBy = qgt::parseDate("2027-01-01");
    scenario.confirm = true;
    scenario.reviewed = qgt::bank::Review{"trainer", qgt::parseDate("2026-11-01").value()};
    scenario.pool = qgt::bank::Pool::Specimen;
    scenario.facts = {"F001"};
    scenario.waive = {{"bank.length-cue", "短：不怕"}};
    Choice& wrong = scenario.nodes.front().choices.back();
    wrong.mood = "她走了";
    wrong.legalFault = "推诿";
    wrong.privacyFault = "当众念了名字";
    scenario.nodes.back().minutes = 0;
    const auto yaml = qgt::bank::caseYaml(scenario, digestHex);
    // The writer compares what it wrote with what it was given, field by field.
    REQUIRE(yaml.has_value());
    for (const char* key : {"no:",
                            "also_lines:",
                            "handbook:",
                            "traits:",
                            "until:",
                            "review_by:",
                            "confirm:",
                            "reviewed:",
                            "pool:",
                            "facts:",
                            "waive:",
                            "mood:",
                            "legal_fault:",
                            "privacy_fault:",
                            "forfeits:",
                            "critical:",
                            "tell:"}) {
        CAPTURE(key);
        CHECK(yaml->find(key) != std::string::npos);
    }
}

TEST_CASE("a case in any words reads back as the same case", "[bank]") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        Rng rng(seed);
        int serial = 0;
        CaseScenario scenario = caseOf(qgt::test::sampleCase());
        scenario.opening = word(rng, serial);
        for (auto& person : scenario.people) {
            person.name = word(rng, serial);
        }
        for (auto& criterion : scenario.criteria) {
            criterion.text = word(rng, serial);
        }
        for (CaseNode& node : scenario.nodes) {
            reword(node, rng, serial);
        }
        for (auto& ending : scenario.endings) {
            ending.text = word(rng, serial);
        }
        CAPTURE(seed);
        const auto yaml = qgt::bank::caseYaml(scenario, digestHex);
        const std::string why = yaml.has_value() ? std::string() : yaml.error().code;
        CAPTURE(why);
        REQUIRE(yaml.has_value());
        CaseScenario again = caseOf(*yaml);
        again.where = scenario.where;
        again.digest = scenario.digest;
        REQUIRE(again == scenario);
    }
}

TEST_CASE("a case that breaks a rule is not written", "[bank]") {
    CaseScenario scenario = caseOf(qgt::test::sampleCase());
    scenario.criteria.front().marks = 39;
    const auto yaml = qgt::bank::caseYaml(scenario, digestHex);
    REQUIRE_FALSE(yaml.has_value());
    CHECK(yaml.error().code == "case.marks-not-100");
}

TEST_CASE("a case that would read back as another one is not written", "[bank]") {
    CaseScenario scenario = caseOf(qgt::test::sampleCase());
    scenario.nodes.front().next = "record";  // of a node with choices, which has no such key
    const auto yaml = qgt::bank::caseYaml(scenario, digestHex);
    REQUIRE_FALSE(yaml.has_value());
    CHECK(yaml.error().code == "case.write-mismatch");
}
