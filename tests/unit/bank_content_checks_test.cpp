#include "engine/bank/content_checks.h"
#include "engine/bank/fact_coverage.h"
#include "tests/support/bank_folder.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using qgt::Diagnostic;
using qgt::Diagnostics;
using qgt::Severity;
using qgt::bank::FactRegister;
using qgt::bank::readFacts;
using qgt::test::BankFolder;
using qgt::test::numberedItem;
using qgt::test::sampleFile;
using qgt::test::sampleHandbook;
using qgt::test::sampleId;
using qgt::test::SampleItem;
using qgt::test::SampleSection;

namespace {

constexpr const char* kFacts =
    "schema: 1\n"
    "facts:\n"
    "  - {id: F001, line: selfgov, text: 任期五年，满三十日备案, source: JWH, article: \"14\", "
    "grade: a}\n"
    "  - {id: F002, line: selfgov, text: 每月补贴 300 元, source: JWH, article: \"14\", "
    "grade: a_yearly}\n";

/// A bank of one item with these lines before its end, and the findings of the checks.
struct Checked {
    BankFolder folder;
    Diagnostics found;

    Checked(const std::string& explanation, const std::string& more) {
        folder.put("facts.yaml", kFacts);
        std::string text = sampleFile({numberedItem(1)});
        const std::size_t at = text.find("    explanation: ");
        const std::size_t end = text.find('\n', at);
        text.replace(at, end - at, "    explanation: " + explanation + "\n" + more);
        folder.put("items/selfgov/a.yaml", text);
        const auto report = folder.load();
        REQUIRE(report.bank->items().size() == 1);
        found = checkContent(*report.bank, readFacts(folder.path()));
    }

    [[nodiscard]] std::vector<std::string> codes(Severity severity) const {
        std::vector<std::string> names;
        for (const Diagnostic& d : found) {
            // Facts that one small item leaves unused are not what is asked here.
            if (d.severity == severity && d.code != "bank.fact-unused") {
                names.push_back(d.code);
            }
        }
        return names;
    }

    [[nodiscard]] std::vector<std::string> warnings() const { return codes(Severity::Warning); }
};

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("numbers of an explanation stand in the facts that the item names", "[bank]") {
    CHECK(Checked("任期 5 年，30 天内备案。", "    facts: [F001]").warnings().empty());
    const Checked wrong("任期 6 年，20 天内备案。", "    facts: [F001]");
    REQUIRE(wrong.warnings() == Codes{"bank.number-without-fact"});
    const auto& args = wrong.found.front().args;
    CHECK(std::find(args.begin(),
                    args.end(),
                    std::pair<std::string, std::string>{"found", "20天、6年"}) != args.end());
    CHECK(Checked("任期 5 年。", "").warnings() ==
          Codes{"bank.number-without-fact", "bank.article-without-fact"});
}

TEST_CASE("a waived number is a note, and a waiver that nothing needs is told", "[bank]") {
    const std::string waive = "    waive: [{code: bank.number-without-fact, why: 由题干算出}]\n";
    const Checked needed("一共 90 天。", waive + "    facts: [F001]");
    CHECK(needed.warnings().empty());
    CHECK(needed.codes(Severity::Note) == Codes{"bank.number-without-fact"});
    const Checked idle("任期 5 年。", waive + "    facts: [F001]");
    CHECK(idle.codes(Severity::Note) == Codes{"bank.waiver-unused"});
}

TEST_CASE("facts of one year ask for their precautions", "[bank]") {
    CHECK(Checked("每月 300 元。", "    facts: [F002]").warnings() ==
          Codes{"bank.fact-unconfirmed", "bank.fact-without-review"});
    const Checked unknown("任期。", "    facts: [F001, F900]");
    CHECK(unknown.codes(Severity::Error) == Codes{"bank.unknown-fact"});
}

TEST_CASE("a bank without facts is not compared with any", "[bank]") {
    BankFolder folder;
    folder.items("a", {numberedItem(1)});
    const FactRegister facts = readFacts(folder.path());
    CHECK_FALSE(facts.present);
    CHECK(facts.diagnostics.empty());
    CHECK(checkContent(*folder.load().bank, facts).empty());
}

TEST_CASE("a broken register of facts is told of and nothing is compared with it", "[bank]") {
    BankFolder folder;
    folder.put(
        "facts.yaml",
        "schema: 1\nfacts:\n  - {id: F001, line: a, text: 甲, grade: a}\n"
        "  - {id: F001, line: a, text: 乙, grade: z}\n  - {id: x, line: a, text: 丙, grade: b}\n");
    folder.items("a", {numberedItem(1)});
    const FactRegister facts = readFacts(folder.path());
    CHECK_FALSE(facts.present);
    Codes codes;
    for (const Diagnostic& d : facts.diagnostics) {
        codes.push_back(d.code);
    }
    std::sort(codes.begin(), codes.end());
    CHECK(codes ==
          Codes{"bank.bad-register-id", "bank.duplicate-register-id", "bank.not-allowed-value"});
}

TEST_CASE("items that share most of their wording are told of, others are not", "[bank]") {
    BankFolder folder;
    SampleItem a = numberedItem(1);
    a.stem = "社区民警告诉王阿姨，楼道里停放电动自行车并且充电，居委会应当先做什么？";
    SampleItem b = numberedItem(2);
    b.stem = "社区民警告诉李阿姨，楼道里停放电动自行车并且充电，居委会应当先做什么？";
    SampleItem c = numberedItem(3);
    c.stem = "居民来问办理居住证要带哪些材料，接待的人手边没有清单，第一句话怎样说？";
    b.options = {a.options[2], a.options[0], a.options[1], a.options[3]};
    c.options = {"先看清单再说", "请他明天来", "打电话问条线同事", "让他自己上网查"};
    folder.items("a", {a, b, c});
    const Diagnostics found = checkContent(*folder.load().bank, FactRegister{});
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == "bank.near-duplicate");
    CHECK(found.front().args.back().second == sampleId(2));
}

TEST_CASE("cases and sections answer to facts and may waive as well", "[bank]") {
    BankFolder folder;
    folder.put("facts.yaml", kFacts);
    SampleItem item = numberedItem(1);
    item.more = "    facts: [F001]\n";
    folder.items("a", {item});
    SampleSection section;
    section.text = "任期 7 年。" + section.text;
    folder.put("handbooks/practice/a.yaml", sampleHandbook({section}));
    const auto codesNow = [&] {
        Codes codes;
        for (const Diagnostic& d : checkContent(*folder.load().bank, readFacts(folder.path()))) {
            if (d.severity == Severity::Warning && d.code != "bank.fact-unused") {
                codes.push_back(d.code);
            }
        }
        return codes;
    };
    REQUIRE(codesNow() == Codes{"bank.number-without-fact"});
    section.more = "    waive: [{code: bank.number-without-fact, why: 举例}]\n";
    folder.put("handbooks/practice/a.yaml", sampleHandbook({section}));
    CHECK(codesNow().empty());
}

TEST_CASE("the table of coverage names every fact with what rests on it", "[bank]") {
    Checked checked("任期 5 年。", "    facts: [F001]");
    const auto report = checked.folder.load();
    const std::string text = factCoverage(*report.bank, readFacts(checked.folder.path()));
    CHECK(text.find("| F001 | A | " + report.bank->items().front().id.str()) != std::string::npos);
    CHECK(text.find("| F002 | A/C | — | — | — |") != std::string::npos);
}
