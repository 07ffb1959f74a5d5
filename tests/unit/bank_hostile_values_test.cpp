#include "engine/bank/item_file.h"
#include "engine/bank/limits.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <ctime>
#include <string>
#include <vector>

using qgt::Diagnostic;
using qgt::bank::ItemFile;
using qgt::integrity::digestHex;
using qgt::test::sampleFile;
using qgt::test::sampleHead;
using qgt::test::sampleId;
using qgt::test::SampleItem;

// Files that are YAML and yet wrong: the value of one key, or far too many of something.

namespace {

ItemFile readValues(const std::string& bytes) {
    return qgt::bank::readItemsFile(bytes, "items/selfgov/hostile.yaml", digestHex);
}

std::string withReplaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::string manyTimes(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

/// One item with something replaced, and where that must be found wrong.
struct Wrong {
    std::string from;
    std::string to;
    std::string code;
    std::uint32_t line;
};

std::vector<Wrong> wrongNumbers() {
    std::vector<Wrong> rows;
    for (const char* value : {"0",
                              "-1",
                              "+1",
                              "1.0",
                              "1e0",
                              "0x1",
                              "0o1",
                              "01",
                              ".inf",
                              ".nan",
                              "NaN",
                              "1_000",
                              "１",
                              "一",
                              "1 2",
                              "yes",
                              "99999999999999999999"}) {
        rows.push_back({"revision: 1", std::string("revision: ") + value, "bank.not-a-number", 5});
    }
    return rows;
}

std::vector<Wrong> wrongDates() {
    std::vector<Wrong> rows;
    for (const char* value : {"2023-02-30",
                              "2026-02-29",
                              "2026-13-01",
                              "0000-00-00",
                              "10000-01-01",
                              "2026-1-1",
                              "20260101",
                              "2026/01/01",
                              "2026-01-01T00:00:00Z",
                              "-2026-01-01",
                              "2026年1月1日",
                              "明年"}) {
        rows.push_back({"from: 2026-01-01", std::string("from: ") + value, "bank.not-a-date", 19});
    }
    for (const char* value : {"0000-01-01", "0206-01-01", "1899-12-31", "2201-01-01"}) {
        rows.push_back(
            {"from: 2026-01-01", std::string("from: ") + value, "bank.date-out-of-range", 19});
    }
    return rows;
}

std::vector<Wrong> wrongFlags() {
    std::vector<Wrong> rows;
    for (const char* value : {"yes", "no", "on", "off", "True", "TRUE", "1", "y"}) {
        rows.push_back({"{from: 2026-01-01}\n",
                        std::string("{from: 2026-01-01}\n    confirm: ") + value + "\n",
                        "bank.not-allowed-value",
                        20});
    }
    return rows;
}

std::vector<Wrong> wrongTexts() {
    std::vector<Wrong> rows;
    for (const char* value : {"~", "null", "Null", "NULL", ""}) {
        rows.push_back({"explanation: 解析。",
                        std::string("explanation: ") + value,
                        "bank.null-not-allowed",
                        15});
    }
    for (const char* value :
         {"\"\"", "\" \"", "\"\xE3\x80\x80\"", "\"\xC2\xA0\"", "\"\xE2\x80\x8B\""}) {
        rows.push_back({"\"CO2\"", value, "bank.empty-text", 11});
    }
    rows.push_back({"\"CO2\"", "[CO2]", "bank.not-text", 11});
    rows.push_back({"\"CO2\"", "{CO2: x}", "bank.not-text", 11});
    return rows;
}

std::vector<Wrong> wrongIdsAndAnswers() {
    std::vector<Wrong> rows;
    for (const std::string& id : {std::string("007"),
                                  std::string("AAAAAAAAAB"),
                                  std::string("aaaaaaaal0"),
                                  std::string("../../etc1"),
                                  std::string("\" aaaaaaaab\""),
                                  std::string(60'000, 'a')}) {
        rows.push_back({sampleId(1), id, "bank.bad-id", 4});
    }
    for (const char* key : {"a", "Ａ", "E", "1", "true"}) {
        rows.push_back({"[A]", std::string("[") + key + "]", "bank.answer-not-an-option", 14});
    }
    rows.push_back({"[A]", "A", "bank.not-a-list", 14});
    rows.push_back({"[A]", "[]", "bank.wrong-count", 14});
    rows.push_back({"[A]", "[A, B]", "bank.wrong-count", 14});
    rows.push_back({"[A]", "[[A]]", "bank.not-text", 14});
    rows.push_back({"[A]", "[~]", "bank.null-not-allowed", 14});
    return rows;
}

std::vector<Wrong> wrongKeys() {
    return {{"level: know", "Level: know", "bank.unknown-key", 17},
            {"level: know", "ｌevel: know", "bank.unknown-key", 17},
            {"level: know",
             "lev\xE2\x80\x8B"
             "el: know",
             "bank.unknown-key",
             17},
            {"schema: 1", "schema: 2", "bank.unsupported-schema", 1},
            {"schema: 1", "schema: 01", "bank.unsupported-schema", 1},
            {"schema: 1\n", "", "bank.missing-key", 1}};
}

double cpuSecondsUsed() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

std::size_t longestArgument(const ItemFile& file) {
    std::size_t longest = 0;
    for (const Diagnostic& d : file.diagnostics) {
        for (const auto& [name, value] : d.args) {
            longest = std::max(longest, name == "allowed" ? 0 : value.size());
        }
    }
    return longest;
}

}  // namespace

TEST_CASE("a wrong value refuses its item alone, at its line, and never becomes another value",
          "[bank]") {
    const auto table = GENERATE(as<std::vector<Wrong> (*)()>(),
                                wrongNumbers,
                                wrongDates,
                                wrongFlags,
                                wrongTexts,
                                wrongIdsAndAnswers,
                                wrongKeys);
    const std::string good = sampleFile({SampleItem{}});
    for (const Wrong& wrong : table()) {
        CAPTURE(wrong.from, wrong.to.substr(0, 80));
        const ItemFile file = readValues(withReplaced(good, wrong.from, wrong.to));
        CHECK(file.items.empty());
        const auto found = std::find_if(
            file.diagnostics.begin(), file.diagnostics.end(), [&](const Diagnostic& d) {
                return d.code == wrong.code && d.where.line == wrong.line &&
                       d.severity == qgt::Severity::Error;
            });
        CHECK(found != file.diagnostics.end());
        CHECK(file.diagnostics.size() <= 2);
    }
}

TEST_CASE("a message shows the start of a long value and not all of it", "[bank]") {
    const std::string good = sampleFile({SampleItem{}});
    const std::string endless(60'000, 'x');
    const Wrong wrong = GENERATE_COPY(values<Wrong>({{sampleId(1), endless, "", 4},
                                                     {"single_choice", endless, "", 7},
                                                     {"[A]", "[" + endless + "]", "", 14},
                                                     {"key: B", "key: " + endless, "", 11},
                                                     {"revision: 1", "revision: " + endless, "", 5},
                                                     {"selfgov", endless, "", 2}}));
    const ItemFile file = readValues(withReplaced(good, wrong.from, wrong.to));
    REQUIRE_FALSE(file.diagnostics.empty());
    CHECK(longestArgument(file) <= qgt::bank::kMaxShownBytes + 3);
}

TEST_CASE("a file of a hundred thousand faults is told of in a thousand lines, at once", "[bank]") {
    const std::string entry = GENERATE(as<std::string>(), "  - x\n", "  -\n", "  - {}\n");
    const double before = cpuSecondsUsed();
    const ItemFile file = readValues(sampleHead() + manyTimes(entry, 90'000));
    // Debug and sanitizer builds included; the optimised program needs a fifth of it.
    CHECK(cpuSecondsUsed() - before < 10.0);
    CHECK(file.items.empty());
    CHECK(file.diagnostics.front().code == "bank.too-many-items");
    CHECK(file.diagnostics.size() <= qgt::bank::kMaxFindingsPerFile + 1);
}

TEST_CASE("what is not listed is counted, and an error among it stays an error", "[bank]") {
    std::string item = SampleItem{}.yaml();
    for (std::size_t i = 0; i < 1500; ++i) {
        item += "    unknown" + std::to_string(i) + ": x\n";
    }
    const ItemFile file = readValues(sampleHead() + item);
    CHECK(file.items.empty());
    REQUIRE(file.diagnostics.size() == qgt::bank::kMaxFindingsPerFile + 1);
    const Diagnostic& last = file.diagnostics.back();
    CHECK(last.code == "bank.more-findings");
    CHECK(last.severity == qgt::Severity::Error);
    CHECK(last.args.at(0).second == "500");
}

TEST_CASE("too long lists are refused once and not entry by entry", "[bank]") {
    const std::string good = sampleFile({SampleItem{}});
    const ItemFile answers =
        readValues(withReplaced(good, "[A]", "[" + manyTimes("A,\n", 50'000) + "]"));
    REQUIRE(answers.diagnostics.size() == 1);
    CHECK(answers.diagnostics[0].code == "bank.wrong-count");
    CHECK(answers.items.empty());
}

TEST_CASE("a text that its comment mark cuts short is told", "[bank]") {
    const std::string good = sampleFile({SampleItem{}});
    const ItemFile cut = readValues(withReplaced(good, "解析。", "第 #3 号楼"));
    REQUIRE(cut.diagnostics.size() == 1);
    CHECK(cut.diagnostics[0].code == "bank.cut-by-comment");
    CHECK(cut.diagnostics[0].where.line == 15);
    CHECK(cut.items.at(0).explanation == "第");
    for (const char* text :
         {"解析。 # 给编者的话", "解析。#3", "\"第 #3 号楼\"", "解析。 ## 分段"}) {
        CAPTURE(text);
        CHECK(readValues(withReplaced(good, "解析。", text)).diagnostics.empty());
    }
}
