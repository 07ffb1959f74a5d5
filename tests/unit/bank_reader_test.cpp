#include "engine/bank/item_file.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using qgt::Diagnostic;
using qgt::Severity;
using qgt::bank::ItemFile;
using qgt::bank::ItemKind;
using qgt::integrity::digestHex;
using qgt::test::sampleFile;
using qgt::test::sampleHead;
using qgt::test::sampleId;
using qgt::test::SampleItem;

namespace {

constexpr const char* kFile = "items/selfgov/a.yaml";

ItemFile read(const std::string& text) {
    return qgt::bank::readItemsFile(text, kFile, digestHex);
}

/// One item: the given lines of its kind between head and tail; each line has its indentation.
std::string withForm(const std::string& form, const std::string& stem = "题干") {
    return sampleHead() + "  - id: " + sampleId(1) +
           "\n    revision: 2\n    meaning: 1\n    stem: " + stem + "\n" + form +
           "    explanation: 解析\n    basis: [{source: JWH}]\n    level: know\n"
           "    difficulty: easy\n    valid: {from: 2026-01-01}\n";
}

std::string argOf(const Diagnostic& diagnostic, const std::string& name) {
    for (const auto& [key, value] : diagnostic.args) {
        if (key == name) {
            return value;
        }
    }
    return "(none)";
}

std::vector<std::string> codesOf(const ItemFile& file) {
    std::vector<std::string> codes;
    for (const Diagnostic& diagnostic : file.diagnostics) {
        codes.push_back(diagnostic.code);
    }
    return codes;
}

using Codes = std::vector<std::string>;

std::string options(std::size_t count, const std::string& answer, const std::string& kind) {
    std::string text = "    kind: " + kind + "\n    options:\n";
    for (std::size_t i = 0; i < count; ++i) {
        const std::string key(1, static_cast<char>('A' + static_cast<int>(i)));
        text += "      - {key: " + key + ", text: 项" + key + ", why: 因为}\n";
    }
    return text + "    answer: " + answer + "\n";
}

}  // namespace

TEST_CASE("every key of an item is read", "[bank]") {
    SampleItem sample;
    sample.more =
        "    no: 自-001\n    summary: 一句话\n"
        "    law_change: {was: 三年, now: 五年, since: 2018-12-29, source: JWH, article: \"9\"}\n"
        "    handbook: [practice/reception-first-words]\n    requests: [sg_proof]\n"
        "    also_lines: [relief]\n    first_contact: true\n    confirm: true\n"
        "    reviewed: {how: blind-check, on: 2026-12-01}\n    pool: specimen\n"
        "    enemies: [" +
        sampleId(2) +
        "]\n    seconds: 90\n"
        "    waive: [{code: bank.length-cue, why: 法条原文}]\n    facts: [F003]\n";
    const ItemFile file = read(sampleFile({sample}));
    CHECK(file.diagnostics.empty());
    REQUIRE(file.items.size() == 1);
    const auto& item = file.items[0];
    CHECK(item.id.str() == sampleId(1));
    CHECK(item.line.str() == "selfgov");
    CHECK(item.no == "自-001");
    CHECK(item.kind == ItemKind::SingleChoice);
    CHECK(item.answer == Codes{"A"});
    CHECK(item.options[3].key == "D");
    CHECK(item.options[3].why == "理由4");
    CHECK(item.basis[0].article == "14");
    REQUIRE(item.lawChange);
    CHECK(qgt::toString(item.lawChange->since) == "2018-12-29");
    CHECK(item.lawChange->article == "9");
    CHECK(item.handbook == Codes{"practice/reception-first-words"});
    CHECK(item.requests[0].str() == "sg_proof");
    CHECK(item.alsoLines[0].str() == "relief");
    CHECK(item.firstContact);
    CHECK(item.confirm);
    REQUIRE(item.reviewed);
    CHECK(item.reviewed->how == "blind-check");
    CHECK(item.pool == qgt::bank::Pool::Specimen);
    CHECK(item.enemies[0].str() == sampleId(2));
    CHECK(item.seconds == 90);
    CHECK(item.waive[0].why == "法条原文");
    CHECK(item.facts == Codes{"F003"});
    CHECK(item.where == qgt::SourcePos{kFile, 4, 5});
    CHECK(item.digest.size() == 64);
}

TEST_CASE("every kind of item is read", "[bank]") {
    const ItemFile multiple = read(withForm(options(4, "[A, C]", "multiple_choice")));
    CHECK(multiple.items.at(0).answer == Codes{"A", "C"});
    const ItemFile ordering = read(withForm(options(3, "[C, A, B]", "ordering")));
    CHECK(ordering.items.at(0).answer == Codes{"C", "A", "B"});
    const ItemFile truth =
        read(withForm("    kind: true_false\n    options: [{key: T, why: 对}, "
                      "{key: F, why: 错}]\n    answer: [F]\n"));
    CHECK(truth.items.at(0).options[1].text.empty());
    const ItemFile gaps =
        read(withForm("    kind: fill_in\n    blanks:\n      - {accept: [五, "
                      "\"5\"], why: 法}\n      - {accept: [年], why: 法}\n",
                      "任期____，单位____。"));
    CHECK(gaps.items.at(0).blanks[0].accept == Codes{"五", "5"});
    const ItemFile matching = read(withForm(
        "    kind: matching\n    pairs:\n      - {left: 甲, right: 一, why: x}\n      - {left: 乙, "
        "right: 二, why: x}\n      - {left: 丙, right: 三, why: x}\n    extra: [四]\n"));
    CHECK(matching.items.at(0).pairs[2].right == "三");
    CHECK(matching.items.at(0).extra == Codes{"四"});
    const ItemFile answer =
        read(withForm("    kind: short_answer\n    model: 好\n    rubric: "
                      "[{point: 说清期限, marks: 2}]\n"));
    CHECK(answer.items.at(0).rubric[0].marks == 2);
}

TEST_CASE("a fault is reported at its own line with the item's id, and other items load",
          "[bank]") {
    struct Fault {
        const char* from;
        const char* to;
        const char* code;
        std::uint32_t line;
    };

    const auto fault = GENERATE(
        Fault{"answer: [A]", "answer: [E]", "bank.answer-not-an-option", 14},
        Fault{"answer: [A]", "answer: [A, B]", "bank.wrong-count", 14},
        Fault{"answer: [A]", "answer: A", "bank.not-a-list", 14},
        Fault{"answer: [A]", "aswner: [A]", "bank.missing-key", 4},
        Fault{"revision: 1", "revision: 01", "bank.not-a-number", 5},
        Fault{"revision: 1", "revision: 0x1", "bank.not-a-number", 5},
        Fault{"revision: 1", "revision: -1", "bank.not-a-number", 5},
        Fault{"revision: 1", "revision:", "bank.null-not-allowed", 5},
        Fault{"meaning: 1", "meaning: 2", "bank.meaning-above-revision", 6},
        Fault{"kind: single_choice", "kind: single", "bank.not-allowed-value", 7},
        Fault{"level: know", "level: Know", "bank.not-allowed-value", 17},
        Fault{"stem: \"水的化学式是什么？\"", "stem: \" \"", "bank.empty-text", 8},
        Fault{"stem: \"水的化学式是什么？\"", "stem: [a]", "bank.not-text", 8},
        Fault{"{key: B, text", "{key: C, text", "bank.option-out-of-sequence", 11},
        Fault{"from: 2026-01-01", "from: 2026-02-30", "bank.not-a-date", 19},
        Fault{"from: 2026-01-01",
              "from: 2026-01-01, until: 2025-12-31",
              "bank.dates-out-of-order",
              19},
        Fault{"from: 2026-01-01",
              "from: 2026-01-01, review_by: 2025-12-31",
              "bank.dates-out-of-order",
              19},
        Fault{"basis: [{source: JWH, article: \"14\"}]", "basis: []", "bank.wrong-count", 16},
        Fault{"basis: [{source: JWH, article: \"14\"}]", "basis: [JWH]", "bank.not-a-map", 16},
        Fault{"difficulty: easy",
              "difficulty: easy\n    first_contact: yes",
              "bank.not-allowed-value",
              19},
        Fault{"difficulty: easy", "difficulty: easy\n    seconds: 4", "bank.not-a-number", 19},
        Fault{"difficulty: easy",
              "difficulty: easy\n    handbook: [first words]",
              "bank.bad-handbook-slug",
              19},
        Fault{"difficulty: easy",
              "difficulty: easy\n    enemies: [aaaaaaaaab]",
              "bank.enemy-of-itself",
              19},
        Fault{"difficulty: easy",
              "difficulty: easy\n    reviewed: {how: me, on: 2026-01-01}",
              "bank.not-allowed-value",
              19},
        Fault{"difficulty: easy", "difficulty: easy\n    model: x", "bank.unknown-key", 19},
        Fault{"    explanation: 解析。\n", "", "bank.missing-key", 4});
    CAPTURE(fault.from, fault.to);
    SampleItem first;
    SampleItem second;
    second.id = sampleId(2);
    std::string text = sampleFile({first, second});
    text.replace(text.find(fault.from), std::string(fault.from).size(), fault.to);
    const ItemFile file = read(text);
    REQUIRE_FALSE(file.refused);
    const bool secondGood = std::any_of(file.items.begin(), file.items.end(), [](const auto& item) {
        return item.id.str() == sampleId(2);
    });
    CHECK(secondGood);
    REQUIRE_FALSE(file.diagnostics.empty());
    const auto found = std::find_if(
        file.diagnostics.begin(), file.diagnostics.end(), [&](const Diagnostic& diagnostic) {
            return diagnostic.code == fault.code;
        });
    REQUIRE(found != file.diagnostics.end());
    CHECK(found->where.line == fault.line);
    CHECK(argOf(*found, "id") == sampleId(1));
    CHECK(std::none_of(file.items.begin(), file.items.end(), [](const auto& item) {
        return item.id.str() == sampleId(1);
    }));
}

TEST_CASE("two options that a reader cannot tell apart are an error", "[bank]") {
    SampleItem item;
    item.options[2] = "Ｃｏ ２";
    const ItemFile file = read(sampleFile({item}));
    REQUIRE(codesOf(file) == Codes{"bank.same-text"});
    CHECK(file.diagnostics[0].where.line == 12);
}

TEST_CASE("all faults of one item are reported at once", "[bank]") {
    SampleItem item;
    item.id = "7K3M9QZ2XD";
    item.answer = "E";
    item.more = "    aswner: B\n    first_contact: 1\n";
    const ItemFile file = read(sampleFile({item}));
    CHECK(codesOf(file) == Codes{"bank.bad-id",
                                 "bank.answer-not-an-option",
                                 "bank.not-allowed-value",
                                 "bank.unknown-key"});
    CHECK(argOf(file.diagnostics[3], "key") == "aswner");
    CHECK(argOf(file.diagnostics[2], "allowed") == "true, false");
}

TEST_CASE("an id given twice in a file names both lines, and neither item is taken", "[bank]") {
    SampleItem other;
    other.id = sampleId(2);
    SampleItem again;
    again.stem = "另一题";
    const ItemFile file = read(sampleFile({SampleItem{}, again, other}));
    REQUIRE(file.items.size() == 1);
    CHECK(file.items[0].id.str() == sampleId(2));
    REQUIRE(file.references.size() == 1);
    CHECK(file.references[0].item == 0);
    CHECK(file.stemHashes.size() == 1);
    REQUIRE(codesOf(file) == Codes{"bank.duplicate-id"});
    CHECK(file.diagnostics[0].where.line == 20);
    CHECK(argOf(file.diagnostics[0], "first") == std::string(kFile) + ":4");
    CHECK(argOf(file.diagnostics[0], "id") == sampleId(1));
}

TEST_CASE("gaps of the stem and blanks must be as many", "[bank]") {
    const ItemFile file =
        read(withForm("    kind: fill_in\n    blanks: [{accept: [五], why: x}]\n", "____和____"));
    REQUIRE(codesOf(file) == Codes{"bank.blank-count"});
    CHECK(argOf(file.diagnostics[0], "gaps") == "2");
    CHECK(argOf(file.diagnostics[0], "blanks") == "1");
}

TEST_CASE("the right order of a sequence holds every step once", "[bank]") {
    CHECK(codesOf(read(withForm(options(3, "[A, B]", "ordering")))) == Codes{"bank.wrong-count"});
    CHECK(codesOf(read(withForm(options(3, "[A, B, B]", "ordering")))) ==
          Codes{"bank.answer-repeated"});
}

TEST_CASE("a null is taken where the table says so and nowhere else", "[bank]") {
    const std::string good = sampleFile({SampleItem{}});
    std::string nulls = good;
    nulls.replace(
        nulls.find("{from: 2026-01-01}"), 18, "{from: 2026-01-01, until: null, review_by: ~}");
    CHECK(read(nulls).diagnostics.empty());
    CHECK(read(nulls).items.at(0).digest == read(good).items.at(0).digest);
}

TEST_CASE("a full-width colon is named as such", "[bank]") {
    const ItemFile file = read(sampleHead() + "  - 题干：值\n");
    CHECK(codesOf(file) == Codes{"bank.full-width-colon"});
    CHECK(codesOf(read("题干：值\n")) == Codes{"bank.full-width-colon"});
}

TEST_CASE("a file of another format version is left alone", "[bank]") {
    std::string text = sampleFile({SampleItem{}});
    text.replace(0, 9, "schema: 2");
    const ItemFile file = read(text);
    CHECK(file.refused);
    CHECK(codesOf(file) == Codes{"bank.unsupported-schema"});
}

TEST_CASE("a file's line is the name of its folder", "[bank]") {
    const ItemFile file =
        qgt::bank::readItemsFile(sampleFile({SampleItem{}}), "items/relief/a.yaml", digestHex);
    CHECK(codesOf(file) == Codes{"bank.line-not-folder"});
    CHECK(file.items.size() == 1);
}

TEST_CASE("more than 200 items in a file are an error, but all are read", "[bank]") {
    std::vector<SampleItem> items(201);
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].id = sampleId(i);
    }
    const ItemFile file = read(sampleFile(items));
    CHECK(codesOf(file) == Codes{"bank.too-many-items"});
    CHECK(file.items.size() == 201);
}

TEST_CASE("a key much longer than the other options is noticed, unless waived with a reason",
          "[bank]") {
    SampleItem item;
    item.options[0] = "在规定期限以内书面告知申请人并且说明理由";
    const ItemFile noticed = read(sampleFile({item}));
    REQUIRE(codesOf(noticed) == Codes{"bank.length-cue"});
    CHECK(noticed.diagnostics[0].severity == Severity::Warning);
    CHECK(noticed.items.size() == 1);
    item.more = "    waive: [{code: bank.length-cue, why: 法条原文}]\n";
    const ItemFile waived = read(sampleFile({item}));
    REQUIRE(codesOf(waived) == Codes{"bank.length-cue"});
    CHECK(waived.diagnostics[0].severity == Severity::Note);
    CHECK(argOf(waived.diagnostics[0], "waived") == "法条原文");
}

TEST_CASE("the digest follows every field of the content and not its place", "[bank]") {
    const std::string text = sampleFile({SampleItem{}});
    const std::string digest = read(text).items.at(0).digest;
    CHECK(read("# moved\n\n" + text).items.at(0).digest == digest);
    for (const auto& [from, to] :
         std::vector<std::pair<std::string, std::string>>{{"revision: 1", "revision: 2"},
                                                          {"know", "apply"},
                                                          {"article: \"14\"", "article: \"15\""},
                                                          {"理由4", "理由5"},
                                                          {"2026-01-01", "2026-01-02"},
                                                          {"answer: [A]", "answer: [B]"}}) {
        std::string other = text;
        other.replace(other.find(from), from.size(), to);
        CHECK(read(other).items.at(0).digest != digest);
    }
}
