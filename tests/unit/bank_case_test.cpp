#include "engine/bank/case_reader.h"
#include "engine/bank/case_walk.h"
#include "engine/integrity/digest.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using qgt::Diagnostic;
using qgt::bank::CaseFile;
using qgt::bank::CaseScenario;
using qgt::integrity::digestHex;
using qgt::test::changed;
using qgt::test::placeIn;
using qgt::test::sampleCase;
using qgt::test::TextPlace;

namespace {

constexpr const char* kCaseFile = "cases/leak.yaml";

CaseFile caseFileOf(const std::string& text) {
    return qgt::bank::readCaseFile(text, kCaseFile, digestHex);
}

std::vector<std::string> codesOf(const CaseFile& file) {
    std::vector<std::string> codes;
    for (const Diagnostic& d : file.diagnostics) {
        codes.push_back(d.code);
    }
    return codes;
}

using Words = std::vector<std::string>;

/// The sample with something replaced, and where that must be found wrong: at the start of `at`.
struct SampleFault {
    const char* from;
    const char* to;
    const char* code;
    const char* at;
};

std::vector<SampleFault> faultsOfNames() {
    return {
        {"who: wang", "who: li", "case.unknown-person", "who: li"},
        {"grants: [listen]", "grants: [hear]", "case.unknown-criterion", "hear]"},
        {"forfeits: [listen]", "forfeits: [note, hear]", "case.unknown-criterion", "hear]"},
        {"grants: note", "grants: hear", "case.unknown-criterion", "grants: hear"},
        {"needs: [reply]", "needs: [hear]", "case.unknown-criterion", "hear]"},
        {"next: record", "next: nowhere", "case.unknown-node", "next: nowhere"},
        {"next: end", "next: nowhere", "case.unknown-node", "next: nowhere"},
        {"start: first", "start: solved", "case.unknown-node", "start: solved"},
        {"  - id: record", "  - id: first", "case.duplicate-name", "id: first\n    step: 记录"},
        {"{id: later", "{id: first", "case.duplicate-name", "{id: first"},
        {"  - id: record", "  - id: end", "case.duplicate-name", "id: end"},
        {"marks: 30}\nstart",
         "marks: 20}\n  - {id: note, text: 又, marks: 10}\nstart",
         "case.duplicate-name",
         "{id: note, text: 又"},
        {"name: 王阿姨}\n",
         "name: 王阿姨}\n  - {id: wang, name: 王叔叔}\n",
         "case.duplicate-name",
         "{id: wang, name: 王叔叔"},
    };
}

std::vector<SampleFault> faultsOfKeys() {
    return {
        {"requests: [sg_proof]\n", "", "case.no-request", "schema"},
        {"requests: [sg_proof]", "requests: []", "case.no-request", "requests"},
        {"    model: 时间、门牌、电话，三天内回话。\n    rubric:\n"
         "      - {point: 时间和门牌, grants: note}\n      - {point: 何时回话, grants: reply}\n",
         "",
         "case.no-decision",
         "id: record"},
        {"    model: 时间、门牌、电话，三天内回话。\n", "", "bank.missing-key", "id: record"},
        {"    next: end\n", "", "bank.missing-key", "id: record"},
        {"        why: 先听完再办。\n", "", "bank.missing-key", "key: A"},
        {"    prompt: 您记下什么？",
         "    prompt: 您记下什么？\n    grants: note",
         "bank.unknown-key",
         "grants: note\n    model"},
        {"- key: B", "- key: C", "bank.option-out-of-sequence", "key: C"},
        {"trust: -30", "trust: -101", "bank.not-a-number", "trust: -101"},
        {"trust: -30", "trust: --3", "bank.not-a-number", "trust: --3"},
        {"trust: 50", "trust: -1", "bank.not-a-number", "-1\nminutes"},
        {"title: 楼上漏水",
         "title: 一二三四五六七八九十一二三四五六七八九十一二三四五",
         "bank.text-too-long",
         "title"},
        {"step: 记录", "step: 一二三四五六七八九", "bank.text-too-long", "step: 一"},
        {"place: desk", "place: bank", "bank.not-allowed-value", "bank\n"},
        {"place: desk", "place: desk\ntraits: [minor, old]", "bank.not-allowed-value", "old]"},
        {"quality: wrong", "quality: bad", "bank.not-allowed-value", "bad\n"},
        {"meaning: 1", "meaning: 2", "bank.meaning-above-revision", "meaning"},
        {"{from: 2026-01-01}",
         "{from: 2026-01-01, until: 2025-12-31}",
         "bank.dates-out-of-order",
         "valid"},
        {"id: aaaaaaaaab", "id: l0", "bank.bad-id", "id: l0"},
        {"one_trip: true", "one_trip: yes", "bank.not-allowed-value", "yes\n"},
    };
}

std::vector<SampleFault> faultsOfMarks() {
    return {
        {"marks: 40", "marks: 41", "case.marks-not-100", "criteria:"},
        {"consequence: 她转身走了，毛巾忘在桌上。",
         "consequence: 她把经过说了一遍 。",
         "case.same-consequence",
         "key: B"},
        {"grants: [listen]",
         "grants: [listen]\n        forfeits: [listen]",
         "case.granted-and-forfeited",
         "key: A"},
        {"grants: [listen]",
         "grants: [listen]\n        forfeits: [note]",
         "case.right-but-blamed",
         "key: A"},
        {"grants: [listen]",
         "grants: [listen]\n        critical: 有危险",
         "case.right-but-blamed",
         "key: A"},
        {"grants: [listen]",
         "grants: [listen]\n        legal_fault: 违法",
         "case.right-but-blamed",
         "key: A"},
        {"grants: [listen]",
         "grants: [listen]\n        privacy_fault: 说出去了",
         "case.right-but-blamed",
         "key: A"},
        {"quality: right", "quality: usable", "case.no-right-choice", "id: first\n"},
        {"one_trip: false}",
         "one_trip: false, score: 1}",
         "case.last-ending-conditional",
         "{id: later"},
    };
}

std::vector<SampleFault> faultsOfWays() {
    return {
        {"next: end", "next: first", "case.goes-back", "schema"},
        {"next: end", "next: record", "case.goes-back", "schema"},
        {"        grants: [listen]\n", "", "case.best-below-100", "schema"},
        {"        grants: [listen]\n", "", "case.criterion-never-earned", "{id: listen, text"},
        {"next: record", "next: end", "case.unreachable", "id: record"},
    };
}

}  // namespace

TEST_CASE("a case without a fault is caseFileOf whole", "[bank][case]") {
    std::string text = changed(sampleCase(), "place: desk", "place: phone\ntraits: [minor]");
    text = changed(text,
                   "revision: 1\n",
                   "revision: 2\nno: 案-001\nalso_lines: [relief]\n"
                   "handbook: [practice/first-words]\nconfirm: true\n"
                   "reviewed: {how: trainer, on: 2026-12-01}\npool: specimen\nfacts: [F001]\n");
    text = changed(text,
                   "quality: wrong\n",
                   "quality: wrong\n        mood: 红着眼\n        minutes: 0\n"
                   "        legal_fault: 推诿\n        privacy_fault: 当众问\n");
    const CaseFile file = caseFileOf(text);
    CHECK(codesOf(file).empty());
    REQUIRE(file.scenario);
    const CaseScenario& scenario = *file.scenario;
    CHECK(scenario.id.str() == "aaaaaaaaab");
    CHECK(scenario.no == "案-001");
    CHECK(scenario.revision == 2);
    CHECK(scenario.title == "楼上漏水");
    CHECK(scenario.alsoLines[0].str() == "relief");
    CHECK(scenario.requests[0].str() == "sg_proof");
    CHECK(scenario.handbook == Words{"practice/first-words"});
    CHECK(toText(scenario.place) == "phone");
    CHECK(toText(scenario.traits.at(0)) == "minor");
    CHECK(scenario.person("wang")->name == "王阿姨");
    CHECK(scenario.criterion("reply") == std::size_t{2});
    CHECK(scenario.criteria[0].basis[0].article == "14");
    CHECK(scenario.pool == qgt::bank::Pool::Specimen);
    CHECK(scenario.confirm);
    CHECK(scenario.where == qgt::SourcePos{kCaseFile, 1, 1});
    CHECK(scenario.digest.size() == 64);
    const auto& first = *scenario.node("first");
    CHECK(first.scene == std::vector<qgt::bank::SceneLine>{{"wang", "楼上又漏水了！"},
                                                           {"", "她把湿毛巾放在桌上。"}});
    CHECK(first.choices[0].quality == qgt::bank::ChoiceQuality::Right);
    CHECK(first.choices[0].minutes == 5);
    const auto& wrong = *choiceOf(first, "B");
    CHECK(wrong.forfeits == Words{"listen"});
    CHECK(wrong.critical == "推走了求助的人");
    CHECK(wrong.trust == -30);
    CHECK(wrong.minutes == 0);
    CHECK(wrong.mood == "红着眼");
    CHECK(wrong.legalFault == "推诿");
    CHECK(wrong.privacyFault == "当众问");
    CHECK(scenario.node("record")->open());
    CHECK(scenario.node("record")->rubric[1].grants == "reply");
    CHECK(scenario.ending("solved")->clean);
    CHECK(scenario.ending("later")->unconditional());
    CHECK(scenario.ending("none") == nullptr);
}

TEST_CASE("each fault of a case is told with its code at its line and column", "[bank][case]") {
    const auto table = GENERATE(as<std::vector<SampleFault> (*)()>(),
                                faultsOfNames,
                                faultsOfKeys,
                                faultsOfMarks,
                                faultsOfWays);
    for (const SampleFault& fault : table()) {
        CAPTURE(fault.from, fault.to);
        const std::string text = changed(sampleCase(), fault.from, fault.to);
        const CaseFile file = caseFileOf(text);
        CHECK_FALSE(file.scenario.has_value());
        const auto found =
            std::find_if(file.diagnostics.begin(), file.diagnostics.end(), [&](const auto& d) {
                return d.code == fault.code && d.severity == qgt::Severity::Error;
            });
        CAPTURE(codesOf(file));
        REQUIRE(found != file.diagnostics.end());
        CHECK(found->where.file == kCaseFile);
        CHECK(TextPlace{found->where.line, found->where.column} == placeIn(text, fault.at));
    }
}

TEST_CASE("a wrong choice that costs nothing is told", "[bank][case]") {
    const std::string harmless =
        changed(changed(sampleCase(),
                        "forfeits: [listen]\n        critical: 推走了求助的人\n",
                        "grants: [listen]\n"),
                "next: later",
                "next: record");
    const CaseFile file = caseFileOf(changed(harmless, "score: 100\n", "score: 10\n") +
                                     "  - {id: never, title: 无, text: 无, one_trip: false}\n");
    CHECK(std::count_if(file.diagnostics.begin(), file.diagnostics.end(), [&](const auto& d) {
              return d.code == "case.wrong-costs-nothing" && d.severity == qgt::Severity::Warning;
          }) == 1);
    for (const auto& [from, to] : {std::pair{"next: record\n  - id", "next: later\n  - id"},
                                   std::pair{"grants: [listen]\n        trust", "trust"}}) {
        CAPTURE(from);
        const Words codes = codesOf(caseFileOf(changed(harmless, from, to)));
        CHECK(std::find(codes.begin(), codes.end(), "case.wrong-costs-nothing") == codes.end());
    }
}

TEST_CASE("a single fault of a case is told once", "[bank][case]") {
    CHECK(codesOf(caseFileOf(changed(sampleCase(), "next: record", "next: nowhere"))) ==
          Words{"case.unknown-node"});
    CHECK(codesOf(caseFileOf(changed(sampleCase(), "    next: end\n", ""))) ==
          Words{"bank.missing-key"});
    CHECK(codesOf(caseFileOf(changed(sampleCase(), "marks: 40", "marks: 41"))) ==
          Words{"case.marks-not-100"});
    const CaseFile file = caseFileOf(changed(sampleCase(), "marks: 40", "marks: 41"));
    CHECK(file.diagnostics[0].args == qgt::Args{{"found", "101"}, {"id", "aaaaaaaaab"}});
}

TEST_CASE("a case whose only way to 100 has a critical error is refused", "[bank][case]") {
    // The clean way loses one criterion, which only the critical choice grants.
    std::string text = changed(sampleCase(), "        grants: [listen]\n", "");
    text = changed(text, "forfeits: [listen]", "grants: [listen]");
    text = changed(text, "next: later", "next: record");
    text = changed(text, "    clean: true\n", "");
    const CaseFile file = caseFileOf(text);
    CHECK(codesOf(file) == Words{"case.best-below-100"});
    CHECK(file.diagnostics.at(0).args.at(0).second == "60");
}

TEST_CASE("a case that cannot be walked in bounds is refused and not waited for", "[bank][case]") {
    // Six open nodes in a row over the same eight points: few states, very many ways.
    std::string criteria = "criteria:\n";
    std::string rubric;
    for (int i = 0; i < 16; ++i) {
        criteria +=
            "  - {id: c" + std::to_string(i) + ", text: 点, marks: " + (i < 4 ? "7}\n" : "6}\n");
    }
    std::string nodes;
    for (int n = 0; n < 6; ++n) {
        nodes += "  - id: n" + std::to_string(n) +
                 "\n    step: 记\n    prompt: 记什么？\n    model: 好\n    rubric:\n";
        for (int p = 0; p < 8; ++p) {
            nodes += "      - {point: 点, grants: c" + std::to_string(n % 2 * 8 + p) + "}\n";
        }
        nodes += "    next: " + (n == 5 ? std::string("end") : "n" + std::to_string(n + 1)) + "\n";
    }
    std::string text = sampleCase();
    const std::size_t from = text.find("criteria:");
    text.replace(from, text.find("endings:") - from, criteria + "start: n0\nnodes:\n" + nodes);
    text = changed(text, "needs: [reply]", "needs: [c1]");
    CHECK(codesOf(caseFileOf(text)) == Words{"case.too-many-ways"});
}

TEST_CASE("the digest of a case follows its words and not its layout", "[bank][case]") {
    const std::string text = sampleCase();
    const auto digestOf = [](const std::string& changedText) {
        const CaseFile file = caseFileOf(changedText);
        CHECK(codesOf(file).empty());
        return file.scenario ? file.scenario->digest : std::string();
    };
    const std::string digest = digestOf(text);
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"schema: 1\n", "# 说明\nschema: 1   # 版本\n\n"},
             {"title: 楼上漏水", "title: \"楼上漏水\""},
             {"requests: [sg_proof]", "requests:\n  - 'sg_proof'"},
             {"  - {id: wang, name: 王阿姨}", "  - id: wang\n    name: 王阿姨"},
             {"    prompt: 您怎么说？", "    prompt: |-\n      您怎么说？"}}) {
        CAPTURE(from);
        CHECK(digestOf(changed(text, from, to)) == digest);
    }
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"revision: 1", "revision: 2"},
             {"您怎么说？", "你怎么说？"},
             {"先听完再办", "先听完，再办"},
             {"{point: 何时回话", "{point: 何时回电"},
             {"name: 王阿姨", "name: 王阿婆"},
             {"trust: -30", "trust: -31"},
             {"marks: 40, basis: [{source: JWH, article: \"14\"}]", "marks: 40"},
             {"她又跑了一趟", "她又跑了两趟"}}) {
        CAPTURE(from);
        CHECK(digestOf(changed(text, from, to)) != digest);
    }
}

TEST_CASE("a move fits its node or is refused before it counts", "[bank][case]") {
    const CaseFile file = caseFileOf(sampleCase());
    REQUIRE(file.scenario);
    const auto& first = *file.scenario->node("first");
    const auto& record = *file.scenario->node("record");
    CHECK(fits(first, {"first", "B", {}}));
    CHECK_FALSE(fits(first, {"first", "C", {}}));
    CHECK_FALSE(fits(first, {"record", "A", {}}));
    CHECK_FALSE(fits(first, {"first", "A", {true}}));
    CHECK(fits(record, {"record", "", {true, false}}));
    CHECK_FALSE(fits(record, {"record", "", {true}}));
    CHECK_FALSE(fits(record, {"record", "A", {true, false}}));
}

TEST_CASE("an ending is the one that is named, or the first whose conditions hold",
          "[bank][case]") {
    const CaseFile file = caseFileOf(sampleCase());
    REQUIRE(file.scenario);
    const CaseScenario& scenario = *file.scenario;
    const auto endingOf = [&](std::string_view next, const qgt::bank::CaseEarned& earned) {
        const auto* ending = endingAt(scenario, next, earned);
        return ending == nullptr ? std::string() : ending->id;
    };
    CHECK(endingOf("end", {0b111, 0, false}) == "solved");
    CHECK(endingOf("end", {0b111, 0, true}) == "later");
    CHECK(endingOf("end", {0b111, 0b001, false}) == "later");
    CHECK(endingOf("solved", {}) == "solved");
    CHECK(endingOf("record", {}).empty());
    CHECK(caseScore(scenario, {0b111, 0b001, false}) == 60);
    CHECK(caseScore(scenario, {0b010, 0b101, true}) == 30);
}

TEST_CASE("a case that certifies is no case of a bank", "[bank][case]") {
    const CaseFile file =
        caseFileOf(changed(sampleCase(), "place: desk", "place: desk\npool: exam"));
    CHECK(codesOf(file) == std::vector<std::string>{"bank.exam-in-bank"});
    CHECK_FALSE(file.scenario.has_value());
    CHECK(caseFileOf(changed(sampleCase(), "place: desk", "place: desk\npool: specimen"))
              .scenario.has_value());
}
