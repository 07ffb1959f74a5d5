#include "engine/bank/case_reader.h"
#include "engine/bank/handbook_reader.h"
#include "engine/bank/item_file.h"
#include "engine/bank/limits.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_texts.h"
#include "tests/support/catch.h"

#include <ctime>
#include <string>
#include <utility>
#include <vector>

using qgt::Diagnostic;
using qgt::bank::ItemFile;
using qgt::integrity::digestHex;
using qgt::test::sampleFile;
using qgt::test::sampleHead;
using qgt::test::sampleId;
using qgt::test::SampleItem;

namespace {

constexpr const char* kFile = "items/selfgov/hostile.yaml";

ItemFile read(const std::string& bytes) {
    return qgt::bank::readItemsFile(bytes, kFile, digestHex);
}

std::string goodFile() {
    std::vector<SampleItem> items(3);
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].id = sampleId(i + 1);
    }
    return sampleFile(items);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

std::string replacedOnce(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

/// ASCII with `zeros` NUL bytes after each character.
std::string widened(const std::string& ascii, std::size_t zeros) {
    std::string bytes;
    for (const char c : ascii) {
        bytes.push_back(c);
        bytes.append(zeros, '\0');
    }
    return bytes;
}

std::string utf16(const std::string& ascii) {
    return "\xFF\xFE" + widened(ascii, 1);
}

SampleItem withStem(const std::string& stem) {
    SampleItem item;
    item.stem = stem;
    return item;
}

/// The sample file with its Chinese words as GBK bytes.
std::string gbkFile() {
    std::string text = sampleFile({withStem("stem")});
    for (const char* word : {"理由", "解析。"}) {
        text = replaced(text, word, "\xC0\xED\xD3\xC9");
    }
    return text;
}

std::string billionLaughs() {
    std::string text = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 10; ++i) {
        const std::string number = std::to_string(i);
        const std::string before = "*a" + std::to_string(i - 1);
        text += "a" + number + ": &a" + number + " [" + repeated(before + ",", 9) + before + "]\n";
    }
    return text;
}

/// The sample file with a character in the text of its second option, on line 11.
std::string withCharacter(const std::string& character) {
    return replacedOnce(goodFile(), "CO2", "C" + character + "O2");
}

struct Hostile {
    const char* name;
    std::string bytes;
    const char* code;
    std::uint32_t line;  ///< 0: the file as a whole
};

std::vector<Hostile> refusedFiles() {
    const std::string good = goodFile();
    const std::string open = sampleHead() + "  - id: aaaaaaaaab\n    stem: ";
    return {
        {"lone comma", ",", "bank.content-after-end", 1},
        {"flow lists in a row", "[a],[b]", "bank.content-after-end", 1},
        {"dropped tail", "- a: 1\n- a: 2\nitems: late\n- a: 3\n", "bank.content-after-end", 3},
        {"first line indented", "  " + good, "bank.content-after-end", 2},
        {"two documents", good + "---\n" + good, "bank.second-document", 52},
        {"tail after the end mark", good + "...\n" + good, "bank.content-after-end", 53},
        {"key twice",
         replacedOnce(good, "    level", "    answer: [B]\n    level"),
         "bank.duplicate-key",
         17},
        {"anchor to itself", sampleHead() + "  - &a\n    id: x\n    stem: *a\n", "bank.anchor", 4},
        {"billion laughs", billionLaughs(), "bank.anchor", 1},
        {"alias alone", sampleHead() + "  - *a\n", "bank.alias", 4},
        {"merge key", sampleHead() + "  - <<: {a: b}\n    id: x\n", "bank.merge-key", 4},
        {"nested 600 deep",
         open + repeated("[", 600) + repeated("]", 600) + "\n",
         "bank.too-deep",
         5},
        {"nested 100,000 deep and open", open + repeated("[", 60'000), "bank.too-deep", 5},
        {"nested keys", repeated("? ", 20'000), "bank.too-deep", 1},
        {"GBK", gbkFile(), "bank.not-utf8", 10},
        {"UTF-16", utf16("schema: 1\n"), "bank.not-utf8", 1},
        {"UTF-16 without its mark", widened("schema: 1\n", 1), "bank.not-utf8", 1},
        {"UTF-32", std::string("\xFF\xFE\0\0", 4) + widened("a: 1\n", 3), "bank.not-utf8", 1},
        {"cut inside a character", good.substr(0, good.rfind("解析") + 1), "bank.damaged-utf8", 47},
        {"overlong", replacedOnce(good, "CO2", "C\xC0\xAFO2"), "bank.damaged-utf8", 11},
        {"surrogate", replacedOnce(good, "CO2", "C\xED\xA0\x80O2"), "bank.damaged-utf8", 11},
        {"NUL", replacedOnce(good, "CO2", std::string("C\0O2", 4)), "bank.control-character", 11},
        {"C1", replacedOnce(good, "CO2", "C\xC2\x85O2"), "bank.control-character", 11},
        {"DEL", replacedOnce(good, "CO2", "C\x7FO2"), "bank.control-character", 11},
        {"NUL by escape", replacedOnce(good, "CO2", "C\\0O2"), "bank.control-character", 11},
        {"tab by escape", replacedOnce(good, "CO2", "C\\tO2"), "bank.control-character", 11},
        {"C1 by escape", replacedOnce(good, "CO2", "C\\x85O2"), "bank.control-character", 11},
        {"direction mark", replacedOnce(good, "CO2", "C\xE2\x80\xAEO2"), "bank.direction-mark", 11},
        {"direction isolate", withCharacter("\xE2\x81\xA6"), "bank.direction-mark", 11},
        {"direction mark by escape", withCharacter("\\u202e"), "bank.direction-mark", 11},
        {"left-to-right mark", withCharacter("\xE2\x80\x8E"), "bank.direction-mark", 11},
        {"right-to-left mark", withCharacter("\xE2\x80\x8F"), "bank.direction-mark", 11},
        {"right-to-left mark by escape", withCharacter("\\u200f"), "bank.direction-mark", 11},
        {"Arabic letter mark", withCharacter("\xD8\x9C"), "bank.direction-mark", 11},
        {"line separator", withCharacter("\xE2\x80\xA8"), "bank.control-character", 11},
        {"paragraph separator", withCharacter("\xE2\x80\xA9"), "bank.control-character", 11},
        {"byte order mark inside", withCharacter("\xEF\xBB\xBF"), "bank.control-character", 11},
        {"two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + good, "bank.control-character", 1},
        {"no character", withCharacter("\xEF\xBF\xBE"), "bank.control-character", 11},
        {"no character of a high plane",
         withCharacter("\xF0\x9F\xBF\xBF"),
         "bank.control-character",
         11},
        {"invisible copy of ASCII",
         withCharacter("\xF3\xA0\x81\x81"),
         "bank.control-character",
         11},
        {"space that does not break by escape", withCharacter("\\_"), "bank.bad-escape", 11},
        {"next line by escape", withCharacter("\\N"), "bank.bad-escape", 11},
        {"surrogate by escape", withCharacter("\\ud800"), "bank.syntax", 11},
        {"no code point by escape", withCharacter("\\U00110000"), "bank.syntax", 11},
        {"vertical tab", withCharacter("\v"), "bank.control-character", 11},
        {"carriage return at the end", good + "\r", "bank.lone-carriage-return", 52},
        {"tab as indentation", replacedOnce(good, "    kind", "\tkind"), "bank.tab-indentation", 7},
        {"lone carriage returns", replaced(good, "\n", "\r"), "bank.lone-carriage-return", 1},
        {"tag",
         replacedOnce(good, "single_choice", "!!python/object:os.system single_choice"),
         "bank.tag",
         7},
        {"bare tag", replacedOnce(good, "single_choice", "! single_choice"), "bank.tag", 7},
        {"quoted tag", replacedOnce(good, "\"CO2\"", "!!str \"CO2\""), "bank.tag", 11},
        {"directive", "%YAML 1.2\n---\n" + good, "bank.directive", 1},
        {"directive at the end", good + "...\n%FOO\n", "bank.directive", 53},
        {"empty", "", "bank.empty-file", 1},
        {"only a comment", "# nothing\n", "bank.empty-file", 1},
        {"only a mark", "---\n", "bank.empty-file", 1},
        {"stem of 270 kB in a line",
         sampleFile({withStem(repeated("长", 90'000))}),
         "bank.line-too-long",
         8},
        {"value of 300 kB in many lines",
         open + "|\n" + repeated("      长长长长长长\n", 20'000),
         "bank.value-too-long",
         5},
        {"300,000 dashes", repeated("-\n", 300'000), "bank.too-many-nodes", 200'001},
        {"300,000 entries in one list",
         "[" + repeated("a,\n", 300'000) + "]",
         "bank.too-many-nodes",
         200'000},
        {"9 MiB of comment", repeated("# 0123456789\n", 800'000), "bank.file-too-large", 0},
        {"8 MiB of line ends", repeated("\r\n", 4'000'000), "bank.no-end", 1},
        {"8 MiB of end marks", repeated("...\n", 2'000'000), "bank.no-end", 1},
        {"8 MiB of keys", repeated("a: b\n", 1'600'000), "bank.too-many-nodes", 100'000},
        {"8 MiB of GBK", repeated("\xB2\xE2\xCA\xD4", 2'000'000), "bank.not-utf8", 1},
        {"8 MiB in one value", open + repeated("x\n      ", 1'000'000), "bank.no-end", 5},
        {"8 MiB in one key",
         sampleHead() + "  - {id: " + repeated("x\n", 4'000'000) + "}",
         "bank.no-end",
         4},
        {"8 MiB of comment", good + repeated("# 0123456789\n", 600'000), "bank.no-end", 51},
        {"cut in a quote", good.substr(0, good.rfind("NaCl")), "bank.syntax", 44},
        {"cut after a quote's line",
         sampleHead() + "  - stem: 'a\nb: c\n",
         "bank.unclosed-quote",
         4},
        {"cut in a flow list", good.substr(0, good.rfind("]\n    level")), "bank.syntax", 48},
        {"bracket too many", replacedOnce(good, "[A]", "[A]]"), "bank.syntax", 14},
        {"words after a list", replacedOnce(good, "[A]", "[A] x"), "bank.syntax", 14},
        {"words after a quote", replacedOnce(good, "\"CO2\"", "\"CO2\" x"), "bank.syntax", 11},
        {"key one column left", replacedOnce(good, "    level", "   level"), "bank.syntax", 17},
        {"key one column right", replacedOnce(good, "    level", "     level"), "bank.syntax", 17},
        {"item one column left",
         replacedOnce(good, "valid: {from: 2026-01-01}\n  -", "valid: {from: 2026-01-01}\n -"),
         "bank.syntax",
         20},
        {"end mark inside a quote",
         replacedOnce(good, "\"CO2\"", "\"C\n...\n\""),
         "bank.syntax",
         12},
        {"key twice at the top", good + "line: selfgov\n", "bank.duplicate-key", 52},
        {"key twice in a flow map",
         replacedOnce(good, "{from: 2026-01-01}", "{from: 2026-01-01, from: 2026-01-02}"),
         "bank.duplicate-key",
         19},
        {"key twice by escape",
         replacedOnce(good, "    level", "    \"\\x6cevel\": know\n    level"),
         "bank.duplicate-key",
         18},
        {"same key 60,000 times",
         sampleHead() + "  - a: b\n" + repeated("    a: b\n", 60'000),
         "bank.duplicate-key",
         5},
        {"anchor on a key", replacedOnce(good, "    level", "    &x level"), "bank.anchor", 17},
        {"anchor on nothing", good + "x: &a\n", "bank.anchor", 52},
        {"alias of a text", replacedOnce(good, "why: 理由2", "why: *重点*"), "bank.alias", 11},
        {"merge key in quotes",
         replacedOnce(good, "    level", "    \"<<\": {a: b}\n    level"),
         "bank.merge-key",
         17},
        {"tag on a map", replacedOnce(good, "valid: {", "valid: !!map {"), "bank.tag", 19},
        {"own tag", replacedOnce(good, "\"CO2\"", "!<x:y> CO2"), "bank.tag", 11},
        {"directive of tags", "%TAG ! x:y:\n---\n" + good, "bank.directive", 1},
        {"key of 60 kB",
         replacedOnce(good, "    level", "    " + std::string(60'000, 'k') + ": x\n    level"),
         "bank.syntax",
         17},
        {"a list as key", sampleHead() + "  - ? [a]\n    : b\n", "bank.key-not-text", 4},
        {"no key", sampleHead() + "  - : b\n", "bank.key-not-text", 4},
    };
}

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("a hostile file is refused whole, at once, with its code and line", "[bank]") {
    for (const Hostile& hostile : refusedFiles()) {
        CAPTURE(hostile.name);
        const double before = cpuSeconds();
        const ItemFile file = read(hostile.bytes);
        // Debug and sanitizer builds included; the optimised program needs a fifth of it.
        CHECK(cpuSeconds() - before < 10.0);
        CHECK(file.refused);
        CHECK(file.items.empty());
        REQUIRE(file.diagnostics.size() == 1);
        const Diagnostic& found = file.diagnostics.front();
        CHECK(found.severity == qgt::Severity::Error);
        CHECK(found.code == hostile.code);
        CHECK(found.where.file == kFile);
        CHECK(found.where.line == hostile.line);
    }
}

TEST_CASE("the readers of cases and handbooks refuse the same files in the same words", "[bank]") {
    for (const Hostile& hostile : refusedFiles()) {
        CAPTURE(hostile.name);
        const double before = cpuSeconds();
        const auto asCase = qgt::bank::readCaseFile(hostile.bytes, kFile, digestHex);
        const auto asHandbook = qgt::bank::readHandbookFile(hostile.bytes, kFile, digestHex);
        CHECK(cpuSeconds() - before < 20.0);
        CHECK_FALSE(asCase.scenario.has_value());
        CHECK(asHandbook.sections.empty());
        REQUIRE(asCase.diagnostics.size() == 1);
        CHECK(asCase.diagnostics[0].code == hostile.code);
        CHECK(asCase.diagnostics[0].where.line == hostile.line);
        CHECK(asHandbook.diagnostics == asCase.diagnostics);
    }
}

TEST_CASE("what only looks odd is read as it stands", "[bank]") {
    const std::string good = goodFile();
    for (const std::string& bytes : {good,
                                     "\xEF\xBB\xBF" + good,
                                     replaced(good, "\n", "\r\n"),
                                     "---\n" + good,
                                     good + "...\n",
                                     good + "# the end"}) {
        const ItemFile file = read(bytes);
        CHECK(file.diagnostics.empty());
        REQUIRE(file.items.size() == 3);
        CHECK(file.items[2].options[1].text == "CO2");
        CHECK(file.items[0].digest == read(good).items[0].digest);
    }
}

TEST_CASE("an encoding is named when it can be told", "[bank]") {
    const auto argOf = [](const ItemFile& file) {
        return file.diagnostics.at(0).args.at(0).second;
    };
    CHECK(argOf(read(gbkFile())) == "GBK");
    CHECK(argOf(read(utf16("schema: 1\n"))) == "UTF-16");
}

TEST_CASE("bare scalars keep their very characters", "[bank]") {
    SampleItem item;
    item.options = {"no", "yes", "007", "1e3"};
    for (const bool quoted : {true, false}) {
        std::string text = sampleFile({item});
        if (!quoted) {
            for (const std::string& option : item.options) {
                text = replacedOnce(text, "\"" + option + "\"", option);
            }
        }
        const ItemFile file = read(text);
        CHECK(file.diagnostics.empty());
        REQUIRE(file.items.size() == 1);
        for (std::size_t i = 0; i < item.options.size(); ++i) {
            CHECK(file.items[0].options[i].text == item.options[i]);
        }
    }
}

TEST_CASE("a bare tilde is not a text", "[bank]") {
    const ItemFile file = read(replacedOnce(goodFile(), "\"CO2\"", "~"));
    CHECK(file.items.size() == 2);
    REQUIRE(file.diagnostics.size() == 1);
    CHECK(file.diagnostics[0].code == "bank.null-not-allowed");
    CHECK(file.diagnostics[0].where.line == 11);
}

TEST_CASE("text that a screen or a template might run is kept as these characters", "[bank]") {
    const std::string text = GENERATE("<img src=\"http://example.invalid/beacon.png?u=1\">",
                                      "<img src=\"file:///absolute-evil/secret.png\">",
                                      "<b>粗</b> 5 < 6 && 7 > 3",
                                      "![x](http://example.invalid/b.png) **md**",
                                      "<a href=\"file:///absolute-evil/run\">点我</a>",
                                      "%1 %2 %n %%",
                                      "&#x202e;&lt;script&gt;&amp;",
                                      "<table width=\"99999999\"><tr><td><font size=\"99999\">X",
                                      "'; DROP TABLE attempts; --",
                                      "{{7*7}} ${7*7} #{7*7}",
                                      "qrc:/main.qml\" ; Component.onCompleted: Qt.quit() //");
    SampleItem item;
    item.stem = text;
    item.options[0] = text;
    const ItemFile file = read(sampleFile({item}));
    CHECK_FALSE(hasErrors(file.diagnostics));
    REQUIRE(file.items.size() == 1);
    CHECK(file.items[0].stem == text);
    CHECK(file.items[0].options[0].text == text);
}

TEST_CASE("stacked marks are kept", "[bank]") {
    SampleItem item;
    item.stem = "Z" + repeated("\xCC\x81", 500);
    const ItemFile file = read(sampleFile({item}));
    REQUIRE(file.items.size() == 1);
    CHECK(file.items[0].stem == item.stem);
}

TEST_CASE("a file of just over 2 MiB is read with a warning", "[bank]") {
    const ItemFile file = read(goodFile() + repeated("# 0123456789\n", 170'000));
    CHECK(file.items.size() == 3);
    REQUIRE(file.diagnostics.size() == 1);
    CHECK(file.diagnostics[0].code == "bank.large-file");
    CHECK(file.diagnostics[0].severity == qgt::Severity::Warning);
}

TEST_CASE("the column counts characters and not bytes", "[bank]") {
    const ItemFile file = read(replacedOnce(goodFile(), "why: 理由2}", "why: 理由，理由, 错: x}"));
    REQUIRE_FALSE(file.diagnostics.empty());
    CHECK(file.diagnostics[0].code == "bank.unknown-key");
    CHECK(file.diagnostics[0].where.line == 11);
    CHECK(file.diagnostics[0].where.column == 43);
}
