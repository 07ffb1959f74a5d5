#include "engine/bank/item_file.h"
#include "engine/bank/item_writer.h"
#include "engine/bank/item_yaml.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_texts.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using qgt::ItemId;
using qgt::bank::addItem;
using qgt::bank::Item;
using qgt::bank::newItemsFile;
using qgt::bank::removeItem;
using qgt::bank::replaceItem;
using qgt::test::sampleHead;
using qgt::test::sampleId;
using qgt::test::SampleItem;

namespace {

SampleItem numbered(std::size_t number) {
    SampleItem item;
    item.id = sampleId(number);
    item.stem = "第" + std::to_string(number) + "题是什么？";
    return item;
}

/// Three items with comments, odd spacing and no line end at the end.
std::string commented() {
    std::string text = "# 社区题库\n" + sampleHead() + "\n  # 第一题\n" + numbered(1).yaml() +
                       "\n\n  # 第二题，勿删\n" + numbered(2).yaml() + "   \n  # 末题\n" +
                       numbered(3).yaml() + "# 完";
    return text;
}

Item itemOf(const std::string& text, std::size_t number) {
    const auto file =
        qgt::bank::readItemsFile(text, "items/selfgov/a.yaml", qgt::integrity::digestHex);
    for (const Item& item : file.items) {
        if (item.id.str() == sampleId(number)) {
            return item;
        }
    }
    FAIL("no item " << number);
    return {};
}

std::string withCrLf(const std::string& text) {
    std::string converted;
    for (const char c : text) {
        converted += c == '\n' ? "\r\n" : std::string(1, c);
    }
    return converted;
}

/// Text outside the lines of item 2.
std::pair<std::string, std::string> aroundSecond(const std::string& text, const std::string& end) {
    const std::size_t begin = text.find("  - id: " + sampleId(2));
    const std::size_t after = text.find(end, begin);
    return {text.substr(0, begin), text.substr(after)};
}

}  // namespace

TEST_CASE("replacing an item leaves every byte outside its lines as it was", "[bank]") {
    for (const bool windows : {false, true}) {
        const std::string before = windows ? withCrLf(commented()) : commented();
        Item item = itemOf(before, 2);
        item.stem = "改过的题干：是 \"什么\"？";
        item.revision = 2;
        const auto after = replaceItem(before, item.id, item);
        REQUIRE(after);
        const std::string rest = windows ? "   \r\n  # 末题" : "   \n  # 末题";
        CHECK(aroundSecond(*after, rest) == aroundSecond(before, rest));
        const Item read = itemOf(*after, 2);
        CHECK(read.stem == item.stem);
        CHECK(canonicalText(read) == canonicalText(item));
        CHECK((after->find("\r\n") != std::string::npos) == windows);
        CHECK(std::count(after->begin(), after->end(), '\r') ==
              (windows ? std::count(after->begin(), after->end(), '\n') : 0));
    }
}

TEST_CASE("an item is written at the indentation of its list", "[bank]") {
    std::string text = commented();
    for (std::size_t at = text.find("\n  "); at != std::string::npos;
         at = text.find("\n  ", at + 1)) {
        text.insert(at + 1, "  ");
    }
    Item item = itemOf(text, 3);
    item.revision = 9;
    const auto after = replaceItem(text, item.id, item);
    REQUIRE(after);
    CHECK(after->find("\n    - id: " + sampleId(3) + "\n      revision: 9\n") != std::string::npos);
}

TEST_CASE("removing an item takes its lines and nothing else", "[bank]") {
    const std::string before = commented();
    const auto after = removeItem(before, ItemId(sampleId(2)));
    REQUIRE(after);
    const auto [head, tail] = aroundSecond(before, "   \n  # 末题");
    CHECK(*after == head + tail);
}

TEST_CASE("a new item stands after the last, as far apart as the others", "[bank]") {
    const std::string before = commented();
    Item item = itemOf(before, 1);
    item.id = ItemId(sampleId(4));
    item.stem = "新题";
    const auto after = addItem(before, item);
    REQUIRE(after);
    CHECK(itemOf(*after, 4).stem == "新题");
    const std::size_t end = before.size() - std::string("# 完").size();
    CHECK(after->substr(0, end) == before.substr(0, end));
    CHECK(after->substr(end).starts_with("\n  - id: "));
    CHECK(after->ends_with("\n# 完"));
}

TEST_CASE("a file without a line end at its end keeps it so", "[bank]") {
    std::string before = sampleHead() + numbered(1).yaml() + numbered(2).yaml();
    before.pop_back();
    Item item = itemOf(before, 2);
    item.revision = 2;
    const auto replacedLast = replaceItem(before, item.id, item);
    REQUIRE(replacedLast);
    CHECK(replacedLast->back() != '\n');
    item.id = ItemId(sampleId(3));
    item.stem = "新题";
    const auto added = addItem(before, item);
    REQUIRE(added);
    CHECK(added->starts_with(before + "\n  - id: "));
    CHECK(added->back() != '\n');
}

TEST_CASE("a byte order mark and keys after the list stay where they are", "[bank]") {
    const std::string before = "\xEF\xBB\xBFitems:\n" + numbered(1).yaml() + numbered(2).yaml() +
                               "\n# head at the foot\nschema: 1\nline: selfgov\n";
    Item item = itemOf(before, 2);
    item.revision = 2;
    const auto after = replaceItem(before, item.id, item);
    REQUIRE(after);
    CHECK(after->starts_with("\xEF\xBB\xBFitems:\n"));
    CHECK(after->ends_with("\n# head at the foot\nschema: 1\nline: selfgov\n"));
}

TEST_CASE("a new file with one item reads back", "[bank]") {
    const Item item = itemOf(commented(), 1);
    const auto text = newItemsFile(item);
    REQUIRE(text);
    CHECK(canonicalText(itemOf(*text, 1)) == canonicalText(item));
}

TEST_CASE("what cannot be written says why and gives no bytes", "[bank]") {
    const std::string before = commented();
    Item item = itemOf(before, 1);
    CHECK(replaceItem(before, ItemId(sampleId(9)), item).error().code == "bank.item-missing");
    CHECK(addItem(before, item).error().code == "bank.item-exists");
    CHECK(removeItem(before, ItemId(sampleId(9))).error().code == "bank.item-missing");
    CHECK(replaceItem(before + "\n---\n", item.id, item).error().code == "bank.second-document");
    CHECK(removeItem(sampleHead() + numbered(1).yaml(), item.id).error().code == "bank.last-item");
    Item wrongKey = item;
    wrongKey.answer = {"Z"};
    CHECK(replaceItem(before, item.id, wrongKey).error().code == "bank.answer-not-an-option");
    Item otherLine = item;
    otherLine.line = qgt::LineId("relief");
    CHECK(replaceItem(before, item.id, otherLine).error().code == "bank.write-mismatch");
    Item other = item;
    other.id = ItemId(sampleId(2));
    CHECK_FALSE(replaceItem(before, item.id, other));
    Item control = item;
    control.stem = std::string("a\0b", 3);
    CHECK(replaceItem(before, item.id, control).error().code == "bank.control-character");
    const std::string flow = "schema: 1\nline: selfgov\nitems: [{id: " + sampleId(1) + "}]\n";
    CHECK(replaceItem(flow, item.id, item).error().code == "bank.not-editable");
}

TEST_CASE("a scalar is plain only where no reader can take it for anything else", "[bank]") {
    for (const char* text :
         {"三年", "正确。", "A", "5 年", "sg_proof", "practice/first-words", "a b"}) {
        CHECK(qgt::bank::yamlScalar(text) == text);
    }
    for (const char* text :
         {"",     " a", "a ",         "14",  "007",  "1e3",  "no",   "Yes",  "NULL",
          "null", "~",  "- a",        "? a", "a: b", "a #b", "[a]",  "{a",   "a, b",
          "*a",   "&a", "!a",         "%a",  "@a",   "`a",   "'a",   "\"a",  "|",
          ">",    "=",  "2026-01-01", "<<",  "---",  "...",  "a\nb", "a\\b", "\xEF\xBB\xBFx"}) {
        CAPTURE(text);
        CHECK(qgt::bank::yamlScalar(text).front() == '"');
    }
}
