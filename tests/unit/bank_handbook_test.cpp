#include "engine/bank/handbook_reader.h"
#include "engine/integrity/digest.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using qgt::Diagnostic;
using qgt::Severity;
using qgt::bank::HandbookFile;
using qgt::integrity::digestHex;
using qgt::test::changed;
using qgt::test::placeIn;
using qgt::test::sampleHandbook;
using qgt::test::SampleSection;
using qgt::test::sampleWords;
using qgt::test::TextPlace;

namespace {

constexpr const char* kHandbookFile = "handbooks/practice/desk.yaml";

HandbookFile fileOf(const std::string& text, const std::string& name = kHandbookFile) {
    return qgt::bank::readHandbookFile(text, name, digestHex);
}

std::vector<std::string> codesOf(const HandbookFile& file) {
    std::vector<std::string> codes;
    for (const Diagnostic& d : file.diagnostics) {
        codes.push_back(d.code);
    }
    return codes;
}

using Words = std::vector<std::string>;

SampleSection second() {
    SampleSection section;
    section.slug = "second";
    section.title = "第二节";
    return section;
}

/// The first of two sections with something replaced, and where that must be found wrong.
struct HandbookFault {
    const char* from;
    const char* to;
    const char* code;
    const char* at;
};

std::vector<HandbookFault> handbookFaults() {
    return {
        {"slug: first-words", "slug: First", "bank.bad-handbook-slug", "slug: First"},
        {"slug: first-words", "slug: a/b", "bank.bad-handbook-slug", "slug: a/b"},
        {"  - slug: first-words\n    title", "  - title", "bank.missing-key", "title: 第一"},
        {"title: 第一句话", "title: ~", "bank.null-not-allowed", "title: ~"},
        {"title: 第一句话",
         "title: 一二三四五六七八九十一二三四五六七八九十一二三四五",
         "bank.text-too-long",
         "title: 一"},
        {"revision: 1", "revision: 0", "bank.not-a-number", "0\n    text"},
        {"居民进门", "**居民进门", "handbook.bad-markup", "text: |-"},
        {"居民进门", "[[practice/second居民", "handbook.bad-markup", "text: |-"},
        {"居民进门", "****居民进门", "handbook.bad-markup", "text: |-"},
        {"居民进门", "[[|居民进门]]", "handbook.bad-markup", "text: |-"},
        {"{from: 2026-01-01}",
         "{from: 2026-01-01, until: 2025-12-31}",
         "bank.dates-out-of-order",
         "valid"},
        {"{from: 2026-01-01}", "{}", "bank.missing-key", "{}"},
        {"{from: 2026-01-01}", "{from: 2026-01-01}\n    summary: x", "bank.unknown-key", "summary"},
        {"{from: 2026-01-01}",
         "{from: 2026-01-01}\n    items: aaaaaaaaab",
         "bank.not-a-list",
         "aaaaaaaaab"},
    };
}

}  // namespace

TEST_CASE("a section without a fault is fileOf whole, with its markup", "[bank][handbook]") {
    SampleSection section;
    section.text = "## 开口\n" + sampleWords() +
                   "\n\n1. 起身\n2. 问好\n> 您请坐。\n! 不要先问材料\n- 见 [[practice/second]]";
    section.more =
        "    line: selfgov\n    also_lines: [relief]\n    requests: [sg_proof]\n"
        "    items: [aaaaaaaaab]\n    basis: [{source: JWH, article: \"14\"}]\n    confirm: true\n"
        "    reviewed: {how: author, on: 2026-11-29}\n    facts: [F001]\n";
    const HandbookFile file = fileOf(sampleHandbook({section, second()}));
    CHECK(codesOf(file).empty());
    REQUIRE(file.sections.size() == 2);
    const auto& first = file.sections[0];
    CHECK(first.slug == "practice/first-words");
    CHECK(toText(first.book) == "practice");
    CHECK(first.chapter == "接待");
    CHECK(first.title == "第一句话");
    CHECK(first.text == section.text);
    REQUIRE(first.blocks.size() == 7);
    CHECK(first.blocks[3].number == 2);
    CHECK(first.blocks[6].runs[1].target == "practice/second");
    CHECK(first.line.str() == "selfgov");
    CHECK(first.alsoLines[0].str() == "relief");
    CHECK(first.requests[0].str() == "sg_proof");
    CHECK(first.items[0].str() == "aaaaaaaaab");
    CHECK(first.basis[0].article == "14");
    CHECK(first.confirm);
    CHECK(first.reviewed->how == "author");
    CHECK(first.facts == Words{"F001"});
    CHECK(first.where == qgt::SourcePos{kHandbookFile, 5, 5});
    CHECK(first.digest.size() == 64);
    CHECK(first.digest != file.sections[1].digest);
}

TEST_CASE("each fault of a section is told at its place, and the other section is read",
          "[bank][handbook]") {
    for (const HandbookFault& fault : handbookFaults()) {
        CAPTURE(fault.from, fault.to);
        const std::string text =
            changed(sampleHandbook({SampleSection{}, second()}), fault.from, fault.to);
        const HandbookFile file = fileOf(text);
        REQUIRE(file.sections.size() == 1);
        CHECK(file.sections[0].slug == "practice/second");
        const auto found =
            std::find_if(file.diagnostics.begin(), file.diagnostics.end(), [&](const auto& d) {
                return d.code == fault.code && d.severity == Severity::Error;
            });
        CAPTURE(codesOf(file));
        REQUIRE(found != file.diagnostics.end());
        CHECK(found->where.file == kHandbookFile);
        CHECK(TextPlace{found->where.line, found->where.column} == placeIn(text, fault.at));
        // References of a section that was not taken would be checked against a wrong one.
        for (const auto& reference : file.references) {
            CHECK(reference.item == 0);
        }
    }
}

TEST_CASE("a wrong mark is told with its row of the text", "[bank][handbook]") {
    SampleSection section;
    section.text = sampleWords() + "\n\n- 好\n- **不好";
    const HandbookFile file = fileOf(sampleHandbook({section}));
    REQUIRE(codesOf(file) == Words{"handbook.bad-markup"});
    CHECK(file.diagnostics[0].args ==
          qgt::Args{{"mark", "**"}, {"row", "4"}, {"id", "practice/first-words"}});
}

TEST_CASE("a section that is short or long is fileOf with a warning", "[bank][handbook]") {
    SampleSection section;
    section.text =
        GENERATE(as<std::string>(), "太短。", sampleWords() + sampleWords() + sampleWords());
    const HandbookFile file = fileOf(sampleHandbook({section}));
    CHECK(file.sections.size() == 1);
    REQUIRE(codesOf(file) == Words{"handbook.section-length"});
    CHECK(file.diagnostics[0].severity == Severity::Warning);
}

TEST_CASE("a text that is missing or endless is one error", "[bank][handbook]") {
    SampleSection endless;
    endless.text = std::string(4001, 'x');
    CHECK(codesOf(fileOf(sampleHandbook({endless}))) == Words{"bank.text-too-long"});
    const std::string text = changed(sampleHandbook({SampleSection{}}), "text: |-", "text: \"\" #");
    CHECK(codesOf(fileOf(text)).front() == "bank.syntax");
    CHECK(codesOf(fileOf(
              changed(sampleHandbook({SampleSection{}}), "|-\n      " + sampleWords(), "\"\""))) ==
          Words{"bank.empty-text"});
}

TEST_CASE("a book is the name of its folder", "[bank][handbook]") {
    const HandbookFile file = fileOf(sampleHandbook({SampleSection{}}, "methods"));
    REQUIRE(codesOf(file) == Words{"handbook.book-not-folder"});
    CHECK(file.diagnostics[0].where == qgt::SourcePos{kHandbookFile, 2, 1});
    CHECK(file.sections.size() == 1);
    // A single file that is looked at outside a bank has no folder.
    CHECK(codesOf(fileOf(sampleHandbook({SampleSection{}}, "methods"), "desk.yaml")).empty());
}

TEST_CASE("sections of a book whose word is misspelt belong to their folder", "[bank][handbook]") {
    const HandbookFile file = fileOf(sampleHandbook({SampleSection{}}, "practise"));
    CHECK(codesOf(file) == Words{"bank.not-allowed-value"});
    REQUIRE(file.sections.size() == 1);
    CHECK(file.sections[0].slug == "practice/first-words");
}

TEST_CASE("the digest of a section follows its words and not its place", "[bank][handbook]") {
    const std::string text = sampleHandbook({second(), SampleSection{}});
    const std::string digest = fileOf(text).sections.at(1).digest;
    CHECK(fileOf(sampleHandbook({SampleSection{}})).sections.at(0).digest == digest);
    CHECK(fileOf("# 说明\n" + text).sections.at(1).digest == digest);
    CHECK(fileOf(changed(text, "第一句话", "\"第一句话\"")).sections.at(1).digest == digest);
    CHECK(fileOf(changed(text, "第一句话", "第一句")).sections.at(1).digest != digest);
}
