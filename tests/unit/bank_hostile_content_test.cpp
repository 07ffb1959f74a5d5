#include "engine/bank/case_reader.h"
#include "engine/bank/handbook_reader.h"
#include "engine/bank/limits.h"
#include "engine/integrity/digest.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <ctime>
#include <string>
#include <vector>

using qgt::Diagnostic;
using qgt::Diagnostics;
using qgt::bank::CaseFile;
using qgt::bank::HandbookFile;
using qgt::integrity::digestHex;
using qgt::test::changed;
using qgt::test::placeIn;
using qgt::test::sampleCase;
using qgt::test::sampleHandbook;
using qgt::test::SampleSection;
using qgt::test::sampleWords;
using qgt::test::TextPlace;

// Cases and handbooks that are YAML and yet wrong: the value of one key, or far too many of
// something.

namespace {

CaseFile readCase(const std::string& bytes) {
    return qgt::bank::readCaseFile(bytes, "cases/hostile.yaml", digestHex);
}

HandbookFile readHandbook(const std::string& bytes) {
    return qgt::bank::readHandbookFile(bytes, "handbooks/practice/hostile.yaml", digestHex);
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The key of a scalar that both kinds of file have, its good value, and what is wrong instead.
struct Wrong {
    std::string key;
    std::string good;
    std::vector<std::string> values;
    std::string code;
};

std::vector<Wrong> wrongValues() {
    return {
        {"revision: ",
         "1",
         {"0",
          "-1",
          "+1",
          "1.0",
          "0x1",
          "01",
          ".inf",
          "1_000",
          "１",
          "一",
          "1 2",
          "yes",
          "99999999999999999999"},
         "bank.not-a-number"},
        {"from: ",
         "2026-01-01",
         {"2026-02-30", "2026-1-1", "20260101", "2026/01/01", "2026-01-01T00:00:00Z", "明年"},
         "bank.not-a-date"},
        {"title: ", "", {"[甲]", "{甲: 乙}"}, "bank.not-text"},
        {"schema: ", "1", {"2", "01", "1.0"}, "bank.unsupported-schema"},
    };
}

bool tells(const Diagnostics& found, const std::string& code, TextPlace place) {
    return std::any_of(found.begin(), found.end(), [&](const Diagnostic& d) {
        return d.code == code && d.severity == qgt::Severity::Error &&
               TextPlace{d.where.line, d.where.column} == place;
    });
}

std::size_t longestArgument(const Diagnostics& found) {
    std::size_t longest = 0;
    for (const Diagnostic& d : found) {
        for (const auto& [name, value] : d.args) {
            longest = std::max(longest, name == "allowed" ? 0 : value.size());
        }
    }
    return longest;
}

}  // namespace

TEST_CASE("a wrong value refuses its case or section and never becomes another value", "[bank]") {
    for (const Wrong& wrong : wrongValues()) {
        for (const std::string& value : wrong.values) {
            CAPTURE(wrong.key, value);
            const std::string to = wrong.key + value + (wrong.good.empty() ? " #" : "");
            const std::string caseText = changed(sampleCase(), wrong.key + wrong.good, to);
            const CaseFile asCase = readCase(caseText);
            CHECK_FALSE(asCase.scenario.has_value());
            TextPlace place = placeIn(caseText, to);
            place.column += static_cast<std::uint32_t>(wrong.key.size());
            CHECK(tells(asCase.diagnostics, wrong.code, place));
            CHECK(asCase.diagnostics.size() <= 2);

            const std::string book =
                changed(sampleHandbook({SampleSection{}}), wrong.key + wrong.good, to);
            const HandbookFile asHandbook = readHandbook(book);
            CHECK(asHandbook.sections.empty());
            place = placeIn(book, to);
            place.column += static_cast<std::uint32_t>(wrong.key.size());
            CHECK(tells(asHandbook.diagnostics, wrong.code, place));
            CHECK(asHandbook.diagnostics.size() <= 2);
        }
    }
}

TEST_CASE("a message about a case or section shows the start of a long value only", "[bank]") {
    const std::string endless(60'000, 'x');
    for (const char* word : {"aaaaaaaaab",
                             "楼上漏水",
                             "selfgov",
                             "sg_proof",
                             "easy",
                             "desk",
                             "listen]",
                             "record",
                             "B\n",
                             "end\n",
                             "later, ",
                             "wang, s"}) {
        CAPTURE(word);
        CHECK(longestArgument(readCase(changed(sampleCase(), word, endless + word)).diagnostics) <=
              qgt::bank::kMaxShownBytes + 3);
    }
    for (const char* word : {"first-words", "第一句话", "practice", "2026"}) {
        CAPTURE(word);
        const std::string text = changed(sampleHandbook({SampleSection{}}), word, endless + word);
        CHECK(longestArgument(readHandbook(text).diagnostics) <= qgt::bank::kMaxShownBytes + 3);
    }
}

TEST_CASE("too many of anything is told in a bounded number of lines, at once", "[bank]") {
    const std::string entry = GENERATE(as<std::string>(), "  - x\n", "  -\n", "  - {}\n");
    const std::string tail = repeated(entry, 20'000);
    const double before = cpuSeconds();
    for (const char* list : {"people:\n", "criteria:\n", "nodes:\n", "endings:\n"}) {
        CAPTURE(list);
        const CaseFile file = readCase(changed(sampleCase(), list, list + tail));
        CHECK_FALSE(file.scenario.has_value());
        CHECK(file.diagnostics.size() <= qgt::bank::kMaxFindingsPerFile + 1);
    }
    const HandbookFile file = readHandbook(
        changed(sampleHandbook({SampleSection{}}), "sections:\n", "sections:\n" + tail));
    CHECK(hasErrors(file.diagnostics));
    CHECK(file.diagnostics.size() <= qgt::bank::kMaxFindingsPerFile + 1);
    // Debug and sanitizer builds included; the optimised program needs a fifth of it.
    CHECK(cpuSeconds() - before < 30.0);
}

TEST_CASE("a text of marks without end is refused at once", "[bank]") {
    const std::string marks =
        GENERATE(as<std::string>(), "[[", "**", "[[]]", "**a**", "]]", "[[a|");
    SampleSection section;
    section.text = repeated(repeated(marks, 10'000) + "\n", 5);
    std::vector<SampleSection> sections(10, section);
    const double before = cpuSeconds();
    const HandbookFile file = readHandbook(sampleHandbook(sections));
    CHECK(cpuSeconds() - before < 20.0);
    CHECK(file.sections.empty());
    CHECK(hasErrors(file.diagnostics));
}

TEST_CASE("text that a screen might run is kept as these characters", "[bank]") {
    for (const char* text : {"<img src=\"http://example.invalid/b.png?u=1\">",
                             "<b>粗</b> 5 < 6 && 7 > 3",
                             "%1 %2 %n %%",
                             "&lt;script&gt;",
                             "{{7*7}} ${7*7} #{7*7}"}) {
        CAPTURE(text);
        const CaseFile file =
            readCase(changed(sampleCase(), "您怎么说？", "'" + std::string(text) + "'"));
        REQUIRE(file.scenario);
        CHECK(file.scenario->nodes[0].prompt == text);
        SampleSection section;
        section.text = std::string(text) + sampleWords();
        const HandbookFile book = readHandbook(sampleHandbook({section}));
        REQUIRE(book.sections.size() == 1);
        CHECK(plainText(book.sections[0].blocks) == section.text);
    }
}
