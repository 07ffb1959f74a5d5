#include "engine/bank/item_file.h"
#include "engine/bank/load_bank.h"
#include "engine/bank/register_reader.h"
#include "engine/bank/rules.h"
#include "engine/core/os/files.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_folder.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <string>
#include <vector>

using qgt::Date;
using qgt::Diagnostic;
using qgt::Diagnostics;
using qgt::ItemId;
using qgt::Severity;
using qgt::bank::LoadReport;
using qgt::integrity::digestHex;
using qgt::test::BankFolder;
using qgt::test::changed;
using qgt::test::findingsOf;
using qgt::test::numberedItem;
using qgt::test::sampleCase;
using qgt::test::sampleFile;
using qgt::test::sampleHandbook;
using qgt::test::sampleId;
using qgt::test::SampleItem;
using qgt::test::SampleSection;
using qgt::test::TempFolder;

namespace {

class MemoryCache final : public qgt::bank::ParsedFileCache {
  public:
    std::optional<std::string> get(const std::string& key) override {
        const std::lock_guard<std::mutex> lock(m_mutex);
        const auto found = blobs.find(key);
        return found == blobs.end() ? std::nullopt : std::optional(found->second);
    }

    void put(const std::string& key, const std::string& blob) override {
        const std::lock_guard<std::mutex> lock(m_mutex);
        blobs[key] = blob;
    }

    std::map<std::string, std::string> blobs;

  private:
    std::mutex m_mutex;
};

std::vector<std::string> notes(const LoadReport& report) {
    std::vector<std::string> codes;
    for (const Diagnostic& d : report.diagnostics) {
        if (d.severity == Severity::Note) {
            codes.push_back(d.code);
        }
    }
    return codes;
}

using Lines = std::vector<std::string>;

Date dayAt(const char* text) {
    return qgt::parseDate(text).value();
}

}  // namespace

TEST_CASE("a bank gives its items by id and by line, and its registers", "[bank]") {
    BankFolder folder;
    folder.items("b", {numberedItem(2)});
    folder.items("a", {numberedItem(1), numberedItem(3)});
    const LoadReport report = folder.load();
    CHECK(findingsOf(report).empty());
    CHECK(notes(report) == Lines{"bank.line-without-items"});
    const auto& bank = *report.bank;
    CHECK(bank.info().title == "试题库");
    CHECK(bank.info().asOf == dayAt("2026-11-23"));
    REQUIRE(bank.lines().size() == 2);
    CHECK(bank.lines()[0].id.str() == "selfgov");
    REQUIRE(bank.items().size() == 3);
    CHECK(bank.items()[1].id.str() == sampleId(3));
    REQUIRE(bank.item(ItemId(sampleId(2))) != nullptr);
    CHECK(bank.item(ItemId(sampleId(2)))->where.file == "items/selfgov/b.yaml");
    CHECK(bank.item(ItemId("none")) == nullptr);
    CHECK(bank.itemsOf(qgt::LineId("selfgov")).size() == 3);
    CHECK(bank.itemsOf(qgt::LineId("relief")).empty());
    CHECK(bank.source(qgt::SourceId("OLD"))->repealedBy.str() == "JWH");
    CHECK(bank.request(qgt::RequestId("sg_proof"))->name == "开居住证明");
    CHECK(bank.requestAssumption() == "先按假定算。");
}

TEST_CASE("one id in two files is an error that names both places", "[bank]") {
    BankFolder folder;
    folder.items("a", {numberedItem(1), numberedItem(2)});
    SampleItem again = numberedItem(2);
    again.stem = "另外一题";
    folder.items("b", {again});
    const LoadReport report = folder.load();
    CHECK(findingsOf(report) == Lines{"items/selfgov/b.yaml:4 bank.duplicate-id"});
    const auto& args = report.diagnostics[0].args;
    CHECK(args[0].second == "items/selfgov/a.yaml:20");
    CHECK(args[1].second == sampleId(2));
    // Which of the two people have answered before cannot be told, so neither is asked.
    REQUIRE(report.bank->items().size() == 1);
    CHECK(report.bank->items()[0].id.str() == sampleId(1));
}

TEST_CASE("what an item names must exist, at the place where it is named", "[bank]") {
    BankFolder folder;
    SampleItem item = numberedItem(1);
    item.more = "    requests: [sg_proof, none]\n    also_lines: [nowhere]\n    enemies: [" +
                sampleId(2) + ", " + sampleId(9) +
                "]\n    law_change: {was: 甲, now: 乙, since: " + "2018-12-29, source: NONE}\n";
    folder.items("a", {item, numberedItem(2)});
    const LoadReport report = folder.load();
    CHECK(findingsOf(report) == Lines{"items/selfgov/a.yaml:20 bank.unknown-request",
                                      "items/selfgov/a.yaml:21 bank.unknown-line",
                                      "items/selfgov/a.yaml:22 bank.unknown-enemy",
                                      "items/selfgov/a.yaml:23 bank.unknown-source"});
    CHECK(report.diagnostics[0].where.column == 26);
    REQUIRE(report.bank->items().size() == 1);
    CHECK(report.bank->items()[0].id.str() == sampleId(2));
}

TEST_CASE("an enemy may be an item that has a fault of its own", "[bank]") {
    BankFolder folder;
    SampleItem item = numberedItem(1);
    item.more = "    enemies: [" + sampleId(2) + "]\n";
    SampleItem broken = numberedItem(2);
    broken.answer = "E";
    folder.items("a", {item, broken});
    CHECK(findingsOf(folder.load()) == Lines{"items/selfgov/a.yaml:31 bank.answer-not-an-option"});
}

TEST_CASE("a repealed or yearly source is noticed at the item that rests on it", "[bank]") {
    BankFolder folder;
    std::string text = sampleFile({numberedItem(1), numberedItem(2)});
    text.replace(text.find("JWH"), 3, "OLD");
    text.replace(text.rfind("JWH"), 3, "YEAR");
    folder.put("items/selfgov/a.yaml", text);
    const LoadReport report = folder.load();
    CHECK(findingsOf(report) == Lines{"items/selfgov/a.yaml:16 bank.source-repealed",
                                      "items/selfgov/a.yaml:32 bank.review-date-missing"});
    CHECK(report.bank->items().size() == 2);
}

TEST_CASE("an item whose time was over before its source was repealed is left alone", "[bank]") {
    BankFolder folder;
    std::string text = sampleFile({numberedItem(1)});
    text.replace(text.find("JWH"), 3, "OLD");
    text.replace(text.find("{from: 2026-01-01}"), 18, "{from: 2018-01-01, until: 2019-12-31}");
    folder.put("items/selfgov/a.yaml", text);
    CHECK(findingsOf(folder.load()).empty());
}

TEST_CASE("equal stems are a warning, equal questions with another key an error", "[bank]") {
    BankFolder folder;
    SampleItem first = numberedItem(1);
    SampleItem otherOptions = numberedItem(2);
    otherOptions.stem = " 第１题是什么？ ";
    otherOptions.options = {"甲", "乙", "丙", "丁"};
    SampleItem otherKey = numberedItem(3);
    otherKey.stem = first.stem;
    otherKey.options = {"CO2", "H2O", "O2", "NaCl"};
    folder.items("a", {first, otherOptions, otherKey});
    const LoadReport report = folder.load();
    CHECK(findingsOf(report) == Lines{"items/selfgov/a.yaml:20 bank.same-stem",
                                      "items/selfgov/a.yaml:36 bank.same-question-other-key"});
    CHECK(report.bank->items().size() == 2);
}

TEST_CASE("keys that favour one place are noticed over the whole bank", "[bank]") {
    BankFolder folder;
    std::vector<SampleItem> items;
    for (std::size_t i = 0; i < 40; ++i) {
        items.push_back(numberedItem(i));
        items.back().answer = i % 2 == 0 ? "B" : std::string(1, static_cast<char>('A' + i % 4));
    }
    folder.items("a", items);
    const LoadReport report = folder.load();
    CHECK(findingsOf(report) == Lines{"items:0 bank.key-position"});
    CHECK(report.diagnostics[0].args[0].second == "B");
}

TEST_CASE("a waiver without a finding is noted", "[bank]") {
    BankFolder folder;
    SampleItem item = numberedItem(1);
    item.more = "    waive: [{code: bank.length-cue, why: 法条原文}]\n";
    folder.items("a", {item});
    CHECK(notes(folder.load()) == Lines{"bank.waiver-unused", "bank.line-without-items"});
}

TEST_CASE("a refused file gives none of its items and leaves the others alone", "[bank]") {
    BankFolder folder;
    folder.items("a", {numberedItem(1)});
    folder.put("items/selfgov/b.yaml", sampleFile({numberedItem(2)}) + "---\n");
    folder.put("items/selfgov/c.yaml", "");
    const LoadReport report = folder.load();
    CHECK(findingsOf(report) == Lines{"items/selfgov/b.yaml:20 bank.second-document",
                                      "items/selfgov/c.yaml:1 bank.empty-file"});
    CHECK(report.bank->items().size() == 1);
}

TEST_CASE("a missing register is one finding and not one for each item", "[bank]") {
    BankFolder folder;
    folder.items("a", {numberedItem(1)});
    std::filesystem::remove(folder.path() / "sources.yaml");
    const LoadReport report = folder.load();
    CHECK(findingsOf(report) == Lines{"sources.yaml:0 file.missing"});
    CHECK(report.bank->items().size() == 1);
}

TEST_CASE("an empty folder gives an empty bank and says what is missing", "[bank]") {
    const TempFolder folder;
    const LoadReport report = qgt::bank::loadBank({folder.path(), 0, digestHex, nullptr});
    REQUIRE(report.bank != nullptr);
    CHECK(report.bank->items().empty());
    CHECK(findingsOf(report) == Lines{"bank.yaml:0 file.missing",
                                      "items:0 file.missing",
                                      "lines.yaml:0 file.missing",
                                      "requests.yaml:0 file.missing",
                                      "sources.yaml:0 file.missing"});
}

TEST_CASE("files in the wrong place or of another kind are not passed over in silence", "[bank]") {
    BankFolder folder;
    folder.put("items/loose.yaml", sampleFile({numberedItem(1)}));
    folder.put("items/selfgov/deep/er.yaml", sampleFile({numberedItem(2)}));
    folder.put("items/selfgov/old.yml", sampleFile({numberedItem(3)}));
    CHECK(findingsOf(folder.load()) == Lines{"items/loose.yaml:0 bank.misplaced-file",
                                             "items/selfgov/deep/er.yaml:0 bank.misplaced-file",
                                             "items/selfgov/old.yml:0 bank.ignored-file"});
}

TEST_CASE("registers are checked against each other", "[bank]") {
    BankFolder folder;
    folder.items("a", {numberedItem(1)});
    folder.put("sources.yaml",
               "schema: 1\nsources:\n  - {id: JWH, title: 甲, kind: law, repealed_by: XX}\n"
               "  - {id: JWH, title: 乙, kind: act}\n  - {id: j, title: 丙, kind: law, "
               "effective: 2020-01-02, repealed_on: 2020-01-01}\n");
    folder.put("requests.yaml",
               "schema: 1\nassumption: 假定\nrequests:\n"
               "  - {id: a, line: nowhere, name: 甲, difficulty: easy, share: 0.5}\n");
    CHECK(findingsOf(folder.load()) == Lines{"requests.yaml:4 bank.unknown-line",
                                             "requests.yaml:4 bank.not-a-number",
                                             "sources.yaml:3 bank.unknown-source",
                                             "sources.yaml:4 bank.duplicate-register-id",
                                             "sources.yaml:4 bank.not-allowed-value",
                                             "sources.yaml:5 bank.bad-register-id",
                                             "sources.yaml:5 bank.dates-out-of-order"});
}

TEST_CASE("the result does not depend on the number of threads", "[bank]") {
    BankFolder folder;
    for (std::size_t f = 0; f < 12; ++f) {
        std::vector<SampleItem> items{
            numberedItem(10 * f), numberedItem(10 * f + 1), numberedItem(7)};
        items[1].answer = f % 2 == 0 ? "E" : "A";
        folder.items("topic" + std::to_string(f), items);
    }
    const LoadReport one = folder.load(nullptr, 1);
    for (const unsigned threads : {2U, 5U}) {
        const LoadReport many = folder.load(nullptr, threads);
        CHECK(many.diagnostics == one.diagnostics);
        CHECK(many.bank->items() == one.bank->items());
    }
}

TEST_CASE("a warm start parses nothing and gives the same bank and findings", "[bank]") {
    BankFolder folder;
    SampleItem cue = numberedItem(3);
    cue.options[0] = "在规定期限以内书面告知申请人并且说明理由";
    SampleItem broken = numberedItem(4);
    broken.answer = "E";
    folder.items("a", {numberedItem(1), cue, broken});
    folder.put("items/selfgov/b.yaml", "- x\n---\n");
    folder.put("cases/a.yaml", sampleCase());
    folder.put("cases/b.yaml", changed(sampleCase(), "score: ", "scores: "));
    folder.put("handbooks/practice/a.yaml", sampleHandbook({SampleSection{}}));
    constexpr std::size_t kFiles = 4 + 2 + 2 + 1;
    MemoryCache cache;
    const LoadReport cold = folder.load(&cache);
    CHECK(cold.stats.parsed == kFiles);
    const LoadReport warm = folder.load(&cache);
    CHECK(warm.stats.files == kFiles);
    CHECK(warm.stats.parsed == 0);
    CHECK(warm.stats.fromCache == kFiles);
    CHECK(warm.diagnostics == cold.diagnostics);
    CHECK(warm.bank->items() == cold.bank->items());
    CHECK(warm.bank->cases() == cold.bank->cases());
    CHECK(warm.bank->sections() == cold.bank->sections());
    CHECK(warm.bank->lines() == cold.bank->lines());
    CHECK(warm.bank->sources() == cold.bank->sources());
    CHECK(warm.bank->requests() == cold.bank->requests());
    CHECK_FALSE(cold.bank->cases().empty());
    folder.items("a", {numberedItem(1)});
    CHECK(folder.load(&cache).stats.parsed == 1);
}

TEST_CASE("a changed register is read again with those it is checked against", "[bank]") {
    BankFolder folder;
    MemoryCache cache;
    const auto before = folder.load(&cache).bank->info().title;
    const std::string text = qgt::os::readFile(folder.path() / "bank.yaml", 1'000'000).value();
    folder.put("bank.yaml", changed(text, before, "另一个题库"));
    const LoadReport again = folder.load(&cache);
    CHECK(again.stats.parsed == 4);
    CHECK(again.bank->info().title == "另一个题库");
}

TEST_CASE("a damaged cache entry is parsed anew and replaced", "[bank]") {
    BankFolder folder;
    folder.items("a", {numberedItem(1), numberedItem(2)});
    MemoryCache cache;
    const LoadReport cold = folder.load(&cache);
    REQUIRE(cache.blobs.size() == 2);
    for (auto& [key, blob] : cache.blobs) {
        const std::string good = blob;
        for (std::size_t at = 0; at < good.size(); at += 7) {
            blob = good;
            blob[at] = static_cast<char>(static_cast<unsigned char>(blob[at]) ^ 0x41U);
            REQUIRE_FALSE(qgt::bank::decodeFile<qgt::bank::ItemFile>(blob, digestHex));
            REQUIRE_FALSE(qgt::bank::decodeFile<qgt::bank::RegisterFiles>(blob, digestHex));
        }
        CHECK(folder.load(&cache).stats.parsed > 0);
        CHECK(cache.blobs[key] == good);
    }
    CHECK(folder.load(&cache).bank->items() == cold.bank->items());
}

TEST_CASE("a check as of a dayAt warns of expired and due items", "[bank]") {
    BankFolder folder;
    std::string text = sampleFile({numberedItem(1), numberedItem(2)});
    text.replace(text.find("{from: 2026-01-01}"), 18, "{from: 2026-01-01, until: 2026-06-30}");
    text.replace(text.rfind("{from: 2026-01-01}"), 18, "{from: 2026-01-01, review_by: 2026-09-30}");
    folder.put("items/selfgov/a.yaml", text);
    const auto bank = folder.load().bank;
    const auto codes = [&](const char* date) {
        Lines found;
        for (const Diagnostic& d : checkAsOf(*bank, dayAt(date))) {
            found.push_back(d.code + " " + std::to_string(d.where.line));
        }
        return found;
    };
    CHECK(codes("2026-06-30").empty());
    CHECK(codes("2026-07-01") == Lines{"bank.expired 4"});
    CHECK(codes("2026-10-01") == Lines{"bank.expired 4", "bank.due-for-review 20"});
}

TEST_CASE("other content under a known revision is an error", "[bank]") {
    BankFolder folder;
    folder.items("a", {numberedItem(1), numberedItem(2)});
    const auto bank = folder.load().bank;
    const ItemId first(sampleId(1));
    const ItemId second(sampleId(2));
    CHECK(checkKnownRevisions(*bank, {{first, 1, bank->item(first)->digest}}).empty());
    CHECK(checkKnownRevisions(*bank, {{ItemId(sampleId(9)), 1, "x"}}).empty());
    const Diagnostics found = checkKnownRevisions(*bank, {{first, 1, "x"}, {second, 4, "y"}});
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == "bank.changed-without-revision");
    CHECK(found[0].severity == Severity::Error);
    CHECK(found[0].where.line == 4);
    CHECK(found[1].code == "bank.revision-behind");
}

TEST_CASE("a request may say how residents put it, in words that are not empty", "[bank]") {
    BankFolder folder;
    folder.items("a", {numberedItem(1)});
    folder.put("requests.yaml",
               "schema: 1\nassumption: 假定\nrequests:\n"
               "  - {id: a, line: selfgov, name: 甲, difficulty: easy, words: [狗咬人, 被狗咬]}\n"
               "  - {id: b, line: selfgov, name: 乙, difficulty: easy}\n");
    const auto report = folder.load();
    CHECK(findingsOf(report).empty());
    const std::vector<std::string> words{"狗咬人", "被狗咬"};
    CHECK(report.bank->request(qgt::RequestId("a"))->words == words);
    CHECK(report.bank->request(qgt::RequestId("b"))->words.empty());
    folder.put("requests.yaml",
               "schema: 1\nassumption: 假定\nrequests:\n"
               "  - {id: a, line: selfgov, name: 甲, difficulty: easy, words: [' ']}\n");
    CHECK(findingsOf(folder.load()).size() == 1);
}
