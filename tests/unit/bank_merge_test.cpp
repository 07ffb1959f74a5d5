#include "engine/bank/bank_merge.h"

#include "tests/support/bank_texts.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>

namespace qgt {

using bank::BankFiles;
using bank::MergeChoices;
using bank::MergeClass;
using bank::MergeEntry;
using bank::MergeSide;
using test::changed;
using test::sampleId;

namespace {

constexpr const char* kFile = "items/selfgov/a.yaml";

std::string itemText(std::size_t number, const std::string& words) {
    test::SampleItem item;
    item.id = sampleId(number);
    item.stem = words;
    return item.yaml();
}

/// Items 1 and 2 with comments around them.
std::string twoItems() {
    return "# 文件头\n" + test::sampleHead() + "\n  # 甲的注\n" + itemText(1, "甲") +
           "\n  # 乙的注\n" + itemText(2, "乙") + "# 文件尾\n";
}

bank::BankMerge merged(const BankFiles& base,
                       const BankFiles& mine,
                       const BankFiles& theirs,
                       const MergeChoices& choices = {}) {
    auto result = bank::mergeBanks({base, mine, theirs}, choices);
    INFO((result ? std::string() : result.error().code));
    REQUIRE(result.has_value());
    return std::move(*result);
}

const MergeEntry& entryOf(const bank::BankMerge& merge, const std::string& key) {
    const auto found = std::find_if(merge.entries.begin(), merge.entries.end(), [&](const auto& e) {
        return toText(e.key) == key;
    });
    REQUIRE(found != merge.entries.end());
    return *found;
}

MergeClass classOf(const bank::BankMerge& merge, const std::string& key) {
    return entryOf(merge, key).what;
}

std::string keyOf(std::size_t number) {
    return "item:" + sampleId(number);
}

}  // namespace

TEST_CASE("each side's change of its own item is in the merge, in its place and its words",
          "[bank][merge]") {
    const std::string base = twoItems();
    const std::string mine = changed(base, "甲\"", "甲改\"  # 我的");
    const std::string theirs = changed(base, "乙\"", "乙改\"");
    const auto merge = merged({{kFile, base}}, {{kFile, mine}}, {{kFile, theirs}});
    CHECK(classOf(merge, keyOf(1)) == MergeClass::MineChanged);
    CHECK(classOf(merge, keyOf(2)) == MergeClass::TheirsChanged);
    CHECK(merge.files.at(kFile) == changed(mine, "乙\"", "乙改\""));
}

TEST_CASE("the same change on both sides is no conflict, whatever its layout", "[bank][merge]") {
    const std::string base = twoItems();
    const std::string mine = changed(base, "stem: \"甲\"", "stem: 甲改   # 我的");
    const std::string theirs = changed(base, "stem: \"甲\"", "stem: \"甲改\"");
    const auto merge = merged({{kFile, base}}, {{kFile, mine}}, {{kFile, theirs}});
    CHECK(classOf(merge, keyOf(1)) == MergeClass::SameChange);
    CHECK(merge.files.at(kFile) == mine);
}

TEST_CASE("an item changed on both sides stays mine unless theirs is chosen", "[bank][merge]") {
    const std::string base = twoItems();
    const std::string mine = changed(base, "甲\"", "我的\"");
    const std::string theirs = changed(base, "甲\"", "新的\"");
    const auto kept = merged({{kFile, base}}, {{kFile, mine}}, {{kFile, theirs}});
    CHECK(classOf(kept, keyOf(1)) == MergeClass::BothChanged);
    CHECK(kept.files.at(kFile) == mine);
    CHECK(entryOf(kept, keyOf(1)).mine->find("我的") != std::string::npos);
    CHECK(entryOf(kept, keyOf(1)).theirs->find("新的") != std::string::npos);
    const MergeChoices all{MergeSide::Theirs, {}};
    CHECK(merged({{kFile, base}}, {{kFile, mine}}, {{kFile, theirs}}, all).files.at(kFile) ==
          theirs);
    const MergeChoices one{MergeSide::Mine, {{entryOf(kept, keyOf(1)).key, MergeSide::Theirs}}};
    const auto chosen = merged({{kFile, base}}, {{kFile, mine}}, {{kFile, theirs}}, one);
    CHECK(chosen.files.at(kFile) == theirs);
    CHECK(entryOf(chosen, keyOf(1)).chosen);
}

TEST_CASE("what one side removed and the other changed is a conflict and stays as it is here",
          "[bank][merge]") {
    const std::string base = twoItems();
    const std::string edited = changed(base, "甲\"", "甲改\"");
    const std::string without = changed(base, itemText(1, "甲"), "");
    const auto gone = merged({{kFile, base}}, {{kFile, without}}, {{kFile, edited}});
    CHECK(classOf(gone, keyOf(1)) == MergeClass::RemovedHereChanged);
    CHECK(gone.files.at(kFile) == without);
    const auto kept = merged({{kFile, base}}, {{kFile, edited}}, {{kFile, without}});
    CHECK(classOf(kept, keyOf(1)) == MergeClass::ChangedHereRemoved);
    CHECK(kept.files.at(kFile) == edited);
    const MergeChoices theirs{MergeSide::Theirs, {}};
    const auto back = merged({{kFile, base}}, {{kFile, without}}, {{kFile, edited}}, theirs);
    CHECK(back.files.at(kFile).find("甲改") != std::string::npos);
}

TEST_CASE("additions and removals of both sides come together", "[bank][merge]") {
    const std::string base = twoItems();
    const std::string mine = changed(base, "# 文件尾\n", itemText(3, "我加") + "# 我的尾\n");
    const std::string theirs = changed(
        changed(base, itemText(1, "甲"), ""), "  # 乙的注\n", itemText(4, "新加") + "  # 乙的注\n");
    const auto merge = merged({{kFile, base}}, {{kFile, mine}}, {{kFile, theirs}});
    CHECK(classOf(merge, keyOf(1)) == MergeClass::TheirsRemoved);
    CHECK(classOf(merge, keyOf(3)) == MergeClass::MineAdded);
    CHECK(classOf(merge, keyOf(4)) == MergeClass::TheirsAdded);
    const std::string& bytes = merge.files.at(kFile);
    CHECK(bytes.find(sampleId(1)) == std::string::npos);
    CHECK(bytes.find("# 我的尾") != std::string::npos);
    // Among its neighbours: before item 2, which it stands before in theirs.
    CHECK(bytes.find("新加") < bytes.find("stem: \"乙\""));
}

TEST_CASE("a file that nobody touched here becomes theirs, comments and order included",
          "[bank][merge]") {
    const std::string base = twoItems();
    const std::string theirs =
        "# 新的头\n" + test::sampleHead() + itemText(2, "乙改") + itemText(1, "甲");
    CHECK(merged({{kFile, base}}, {{kFile, base}}, {{kFile, theirs}}).files.at(kFile) == theirs);
}

TEST_CASE("a merge keeps the line ends, the indentation and the byte order mark of my file",
          "[bank][merge]") {
    const std::string base = twoItems();
    std::string mine = "\xEF\xBB\xBF";
    for (const char c : changed(base, "甲\"", "甲改\"")) {
        mine += c == '\n' ? std::string("\r\n") : std::string(1, c);
    }
    const std::string theirs =
        changed(changed(base, "乙\"", "乙改\""), "# 文件尾\n", itemText(3, "新加"));
    const std::string bytes =
        merged({{kFile, base}}, {{kFile, mine}}, {{kFile, theirs}}).files.at(kFile);
    CHECK(bytes.starts_with("\xEF\xBB\xBF"));
    CHECK(std::count(bytes.begin(), bytes.end(), '\n') ==
          std::count(bytes.begin(), bytes.end(), '\r'));
    CHECK(bytes.find("新加") != std::string::npos);
    CHECK(bytes.find("乙改") != std::string::npos);
}

TEST_CASE("a line of a block text that looks like a comment goes with its section",
          "[bank][merge]") {
    constexpr const char* kBook = "handbooks/practice/a.yaml";
    const std::string text = test::sampleWords() + "\n\n# 这一行是正文";
    const auto book = [&](const std::string& title) {
        std::string section = test::SampleSection{"one", title, text, ""}.yaml();
        section = changed(section, "    valid: {from: 2026-01-01}\n", "");
        section = changed(
            section, "    revision: 1\n", "    valid: {from: 2026-01-01}\n    revision: 1\n");
        return changed(test::sampleHandbook({}), "sections:\n", "sections:\n" + section) +
               test::SampleSection{"two", "第二节", test::sampleWords(), ""}.yaml();
    };
    const std::string mine = changed(book("旧名"), "第二节", "我的节");
    const auto merge = merged({{kBook, book("旧名")}}, {{kBook, mine}}, {{kBook, book("新名")}});
    CHECK(merge.files.at(kBook) == changed(book("新名"), "第二节", "我的节"));
}

TEST_CASE("a source that theirs removed stays while something of mine rests on it",
          "[bank][merge]") {
    const std::string sources =
        "schema: 1\nsources:\n  - {id: AA, title: 甲, kind: law}\n  - {id: BB, title: 乙, kind: "
        "law}\n";
    const std::string fewer = changed(sources, "  - {id: BB, title: 乙, kind: law}\n", "");
    const std::string base = twoItems();
    const std::string mine = changed(base, "{source: JWH, article: \"14\"}", "{source: BB}");
    const auto merge = merged({{"sources.yaml", sources}, {kFile, base}},
                              {{"sources.yaml", sources}, {kFile, mine}},
                              {{"sources.yaml", fewer}, {kFile, base}});
    CHECK(entryOf(merge, "source:BB").needed);
    CHECK(merge.files.at("sources.yaml") == sources);
    const auto free = merged({{"sources.yaml", sources}, {kFile, base}},
                             {{"sources.yaml", sources}, {kFile, base}},
                             {{"sources.yaml", fewer}, {kFile, base}});
    CHECK_FALSE(entryOf(free, "source:BB").needed);
    CHECK(free.files.at("sources.yaml") == fewer);
}

TEST_CASE("facts are merged one by one, and one that mine rests on stays", "[bank][merge]") {
    const std::string first = "  - {id: F001, line: selfgov, text: 五年, grade: a}\n";
    const std::string second = "  - {id: F002, line: selfgov, text: 九人, grade: a}\n";
    const std::string facts = "schema: 1\nfacts:\n" + first + second;
    const std::string noted = changed(facts, "五年", "五年（我核过）");
    const std::string fewer =
        "schema: 1\nfacts:\n" + first + "  - {id: F003, line: selfgov, text: 三十日, grade: a}\n";
    const std::string base = twoItems();
    const std::string mine = changed(base, "stem: \"甲\"", "facts: [F002]\n    stem: \"甲\"");
    const auto merge = merged({{"facts.yaml", facts}, {kFile, base}},
                              {{"facts.yaml", noted}, {kFile, mine}},
                              {{"facts.yaml", fewer}, {kFile, base}});
    CHECK(classOf(merge, "fact:F001") == MergeClass::MineChanged);
    CHECK(entryOf(merge, "fact:F002").needed);
    CHECK(classOf(merge, "fact:F003") == MergeClass::TheirsAdded);
    const std::string& after = merge.files.at("facts.yaml");
    for (const char* text : {"五年（我核过）", "F002", "F003"}) {
        CHECK(after.find(text) != std::string::npos);
    }
}

TEST_CASE("the table that the program writes is never a conflict", "[bank][merge]") {
    constexpr const char* kTable = "COVERAGE.md";
    const auto merge = merged({{kTable, "旧\n"}}, {{kTable, "我的\n"}}, {{kTable, "新\n"}});
    CHECK(classOf(merge, "file:COVERAGE.md") == MergeClass::TheirsChanged);
    CHECK(merge.files.at(kTable) == "新\n");
    CHECK(merged({{kTable, "旧\n"}}, {}, {{kTable, "新\n"}}).files.empty());
    CHECK(merged({{kTable, "旧\n"}}, {{kTable, "我的\n"}}, {}).files.empty());
}

TEST_CASE("a folder that the merge does not know comes file by file", "[bank][merge]") {
    constexpr const char* kPlan = "blueprints/year.yaml";
    const BankFiles base{{kPlan, "schema: 1\nmarks: 100\n"}};
    const BankFiles mine{{kPlan, "schema: 1\nmarks: 90\n"}};
    const BankFiles theirs{{kPlan, "schema: 1\nmarks: 100\n"},
                           {"blueprints/new.yaml", "schema: 1\n"}};
    const auto merge = merged(base, mine, theirs);
    CHECK(classOf(merge, std::string("file:") + kPlan) == MergeClass::MineChanged);
    CHECK(merge.files.at(kPlan) == mine.at(kPlan));
    CHECK(merge.files.at("blueprints/new.yaml") == "schema: 1\n");
}

TEST_CASE("a file that theirs dropped stays with the items that were changed here",
          "[bank][merge]") {
    const std::string base = twoItems();
    const std::string mine = changed(base, "甲\"", "甲改\"");
    const auto merge = merged({{kFile, base}}, {{kFile, mine}}, {});
    CHECK(classOf(merge, keyOf(1)) == MergeClass::ChangedHereRemoved);
    CHECK(merge.files.at(kFile).find("甲改") != std::string::npos);
    CHECK(merge.files.at(kFile).find(sampleId(2)) == std::string::npos);
    CHECK(merged({{kFile, base}}, {{kFile, base}}, {}).files.empty());
    // A comment of mine is an edit too: it would go with the file.
    const std::string noted = changed(base, "# 文件尾", "# 我的注");
    CHECK(merged({{kFile, base}}, {{kFile, noted}}, {}).files.at(kFile) == noted);
}

TEST_CASE("an item that theirs moved to another line moves, unless it was changed here",
          "[bank][merge]") {
    constexpr const char* kOther = "items/relief/b.yaml";
    const std::string base = twoItems();
    const std::string rest = changed(base, itemText(1, "甲"), "");
    const std::string there = test::sampleHead("relief") + itemText(1, "甲");
    const BankFiles theirs{{kFile, rest}, {kOther, there}};
    const auto moved = merged({{kFile, base}}, {{kFile, base}}, theirs);
    CHECK(classOf(moved, keyOf(1)) == MergeClass::TheirsChanged);
    CHECK(moved.files == theirs);
    const std::string mine = changed(base, "甲\"", "甲改\"");
    const auto kept = merged({{kFile, base}}, {{kFile, mine}}, theirs);
    CHECK(classOf(kept, keyOf(1)) == MergeClass::BothChanged);
    CHECK(kept.files == BankFiles{{kFile, mine}});
}

TEST_CASE("two new cases of one file name both stay", "[bank][merge]") {
    const std::string here = changed(test::sampleCase(), "aaaaaaaaab", sampleId(5));
    const std::string there = changed(test::sampleCase(), "aaaaaaaaab", sampleId(6));
    const auto merge = merged({}, {{"cases/a.yaml", here}}, {{"cases/a.yaml", there}});
    CHECK(merge.files == BankFiles{{"cases/a.yaml", here}, {"cases/a-2.yaml", there}});
}

TEST_CASE("without a base every difference is a conflict and mine stays", "[bank][merge]") {
    const std::string theirs = twoItems();
    const std::string mine = changed(theirs, "甲\"", "甲改\"");
    const auto merge = merged({}, {{kFile, mine}}, {{kFile, theirs}});
    CHECK(classOf(merge, keyOf(1)) == MergeClass::BothChanged);
    CHECK(classOf(merge, keyOf(2)) == MergeClass::SameChange);
    CHECK(merge.files.at(kFile) == mine);
}

TEST_CASE("a file that cannot be read is merged as a whole and never lost", "[bank][merge]") {
    const std::string base = twoItems();
    const std::string broken = changed(base, "stem: \"甲\"", "stem: \"甲");
    const std::string theirs = changed(base, "乙\"", "乙改\"");
    const auto merge = merged({{kFile, base}}, {{kFile, broken}}, {{kFile, theirs}});
    CHECK(classOf(merge, std::string("file:") + kFile) == MergeClass::BothChanged);
    CHECK(merge.files.at(kFile) == broken);
}

TEST_CASE("a file of mine without an entry stays as it is", "[bank][merge]") {
    const BankFiles mine{{"items/selfgov/x.yaml", "schema: 1\n# 还没有题目\n"},
                         {"notes.txt", "我的"}};
    CHECK(merged({}, mine, {{kFile, twoItems()}}).files.at("items/selfgov/x.yaml") ==
          mine.at("items/selfgov/x.yaml"));
    CHECK(merged({}, mine, {}).files == mine);
}

TEST_CASE("an id that stands twice on a side is told and nothing is merged", "[bank][merge]") {
    const std::string base = twoItems();
    const BankFiles twice{{kFile, base}, {"items/selfgov/b.yaml", base}};
    CHECK(bank::mergeBanks({{{kFile, base}}, twice, {{kFile, base}}}, {}).error().code ==
          "bank.merge-duplicate");
}

TEST_CASE("a blueprint is merged as a whole file", "[bank][merge][blueprint]") {
    constexpr const char* kPlan = "blueprints/a.yaml";
    constexpr const char* kOther = "blueprints/b.yaml";
    const std::string base = test::sampleBlueprint();
    const std::string mine = changed(base, "total: 22.5", "total: 20");
    const std::string theirs = changed(base, "minutes: 60", "minutes: 70");
    const auto merge = merged({{kPlan, base}, {kOther, base}},
                              {{kPlan, mine}, {kOther, base}},
                              {{kPlan, theirs}, {kOther, theirs}});
    CHECK(classOf(merge, "file:blueprints/a.yaml") == MergeClass::BothChanged);
    CHECK(merge.files.at(kPlan) == mine);
    CHECK(classOf(merge, "file:blueprints/b.yaml") == MergeClass::TheirsChanged);
    CHECK(merge.files.at(kOther) == theirs);
}

TEST_CASE("the keys of bank.yaml are merged one by one", "[bank][merge]") {
    const std::string base = "schema: 1\ntitle: 试题库\nversion: 2026.11\nas_of: 2026-11-23\n";
    const std::string mine = changed(base, "试题库", "我的题库");
    const std::string theirs = changed(base, "2026.11", "2026.12");
    const auto merge =
        merged({{"bank.yaml", base}}, {{"bank.yaml", mine}}, {{"bank.yaml", theirs}});
    CHECK(classOf(merge, "head:bank.yaml#title") == MergeClass::MineChanged);
    CHECK(merge.files.at("bank.yaml") == changed(mine, "2026.11", "2026.12"));
}

}  // namespace qgt
