#include "engine/bank/item_file.h"
#include "engine/bank/item_writer.h"
#include "engine/bank/item_yaml.h"
#include "engine/core/rng.h"
#include "tests/support/bank_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

#include <rapidcheck.h>

using qgt::Date;
using qgt::ItemId;
using qgt::Rng;
using qgt::bank::Item;
using qgt::bank::ItemKind;
using qgt::test::sampleHead;
using qgt::test::sampleId;

namespace {

std::string noDigest(std::string_view /*bytes*/) {
    return {};
}

std::size_t below(Rng& rng, std::size_t bound) {
    return static_cast<std::size_t>(rng.below(bound));
}

/// Texts that trip writers of YAML, and honest ones between them.
std::string word(Rng& rng) {
    static const std::vector<std::string> kPieces{
        "居民",    "A",    "7",  " ",  ": ", "#",    " #",  "- ",  "\"",  "'",    "\\",
        "\n",      "\n\n", "{",  "}",  "[",  "]",    ",",   "&",   "*",   "!",    "|",
        ">",       "%",    "@",  "`",  "~",  "null", "yes", "007", "1e3", "---",  "...",
        "\n---\n", "\n  ", "<<", "？", "：", "😀",    "_",   "?",   "=",   "\n# ", "Z\xCC\x81"};
    std::string text;
    const std::size_t count = below(rng, 7);
    for (std::size_t i = 0; i < count; ++i) {
        text += kPieces[below(rng, kPieces.size())];
    }
    return text;
}

/// Not blank, and unlike every other text of the item.
std::string text(Rng& rng, std::size_t& serial) {
    const std::string before = word(rng);
    return before + "第" + std::to_string(++serial) + "句" + word(rng);
}

std::string optional(Rng& rng, std::size_t& serial) {
    return rng.below(2) == 0 ? std::string() : text(rng, serial);
}

Date day(Rng& rng) {
    return Date{static_cast<std::int32_t>(18'000 + rng.below(3000))};
}

void addOptions(Rng& rng, Item& item, std::size_t& serial, std::size_t count) {
    const bool truth = item.kind == ItemKind::TrueFalse;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string key = truth
                                    ? (i == 0 ? "T" : "F")
                                    : std::string(1, static_cast<char>('A' + static_cast<int>(i)));
        item.options.push_back({key, truth ? "" : text(rng, serial), text(rng, serial)});
        item.answer.push_back(key);
    }
    rng.shuffle(item.answer);
    if (item.kind == ItemKind::SingleChoice || truth) {
        item.answer.resize(1);
    } else if (item.kind == ItemKind::MultipleChoice) {
        item.answer.resize(2 + below(rng, count - 1));
    }
}

void addForm(Rng& rng, Item& item, std::size_t& serial) {
    switch (item.kind) {
        case ItemKind::TrueFalse:
            addOptions(rng, item, serial, 2);
            return;
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::Ordering:
            addOptions(rng, item, serial, 4 + below(rng, 5));
            return;
        case ItemKind::FillIn:
            item.stem = "空____，";
            item.blanks = {{{text(rng, serial), "5"}, text(rng, serial)}};
            return;
        case ItemKind::Matching:
            for (int i = 0; i < 3; ++i) {
                item.pairs.push_back({text(rng, serial), text(rng, serial), text(rng, serial)});
            }
            item.extra.assign(below(rng, 2), text(rng, serial));
            return;
        case ItemKind::ShortAnswer:
            item.model = text(rng, serial);
            item.rubric = {{text(rng, serial), 1 + static_cast<int>(rng.below(20))}};
            return;
    }
}

void addRest(Rng& rng, Item& item, std::size_t& serial) {
    item.explanation = text(rng, serial);
    item.summary = optional(rng, serial);
    item.no = optional(rng, serial);
    item.basis.push_back({qgt::SourceId("JWH"), optional(rng, serial)});
    if (rng.below(2) == 0) {
        item.lawChange = qgt::bank::LawChange{text(rng, serial),
                                              text(rng, serial),
                                              day(rng),
                                              qgt::SourceId("MFD"),
                                              optional(rng, serial)};
    }
    if (rng.below(2) == 0) {
        item.reviewed = qgt::bank::Review{"blind-check", day(rng)};
        item.handbook = {"practice/first_words"};
        item.requests = {qgt::RequestId("sg_proof")};
        item.alsoLines = {qgt::LineId("relief")};
        item.enemies = {ItemId(sampleId(999))};
        item.waive = {{"bank.length-cue", text(rng, serial)}};
        item.facts = {text(rng, serial), "F003"};
        item.pool = qgt::bank::Pool::Specimen;
    }
    item.firstContact = rng.below(2) == 0;
    item.confirm = rng.below(2) == 0;
    item.level = static_cast<qgt::bank::Level>(rng.below(4));
    item.difficulty = static_cast<qgt::bank::Difficulty>(rng.below(3));
    item.seconds = 5 + static_cast<int>(rng.below(1796));
    item.valid.from = day(rng);
    if (rng.below(2) == 0) {
        item.valid.until = Date{item.valid.from.days + static_cast<std::int32_t>(rng.below(900))};
        item.valid.reviewBy = item.valid.until;
    }
}

Item randomItem(Rng& rng, std::size_t number) {
    std::size_t serial = number * 1000;
    Item item;
    item.id = ItemId(sampleId(number));
    item.line = qgt::LineId("selfgov");
    item.revision = 1 + static_cast<int>(rng.below(999));
    item.meaning = 1 + static_cast<int>(rng.below(static_cast<std::uint64_t>(item.revision)));
    item.kind = static_cast<ItemKind>(rng.below(7));
    addForm(rng, item, serial);
    item.stem += text(rng, serial);
    addRest(rng, item, serial);
    return item;
}

std::vector<Item> itemsOf(const std::string& bytes) {
    const auto file = qgt::bank::readItemsFile(bytes, "items/selfgov/a.yaml", noDigest);
    for (const auto& diagnostic : file.diagnostics) {
        RC_ASSERT(diagnostic.severity != qgt::Severity::Error);
    }
    return file.items;
}

std::string fileOf(const std::vector<Item>& items, std::size_t indent) {
    std::string bytes = sampleHead();
    for (const Item& item : items) {
        bytes += "\n# " + item.id.str() + "\n" + qgt::bank::itemYaml(item, indent);
    }
    return bytes;
}

std::vector<Item> randomItems(Rng& rng) {
    std::vector<Item> items;
    const std::size_t count = 2 + below(rng, 4);
    for (std::size_t i = 0; i < count; ++i) {
        items.push_back(randomItem(rng, i + 1));
    }
    return items;
}

}  // namespace

TEST_CASE("an item written in any words reads back as the same item", "[bank][property]") {
    CHECK(rc::check("write, read, equal", [](std::uint64_t seed) {
        Rng rng(seed);
        const std::vector<Item> items = randomItems(rng);
        const std::vector<Item> read = itemsOf(fileOf(items, below(rng, 5)));
        RC_ASSERT(read.size() == items.size());
        for (std::size_t i = 0; i < items.size(); ++i) {
            RC_ASSERT(canonicalText(read[i]) == canonicalText(items[i]));
        }
    }));
}

TEST_CASE("replacing one item among any others changes its lines only", "[bank][property]") {
    CHECK(rc::check("replace", [](std::uint64_t seed) {
        Rng rng(seed);
        const std::vector<Item> items = randomItems(rng);
        const std::size_t indent = below(rng, 5);
        const std::string before = fileOf(items, indent);
        const std::size_t at = below(rng, items.size());
        const Item other = randomItem(rng, at + 1);
        const auto after = qgt::bank::replaceItem(before, items[at].id, other);
        RC_ASSERT(after.has_value());
        std::vector<Item> expected = items;
        expected[at] = other;
        RC_ASSERT(*after == fileOf(expected, indent));
    }));
}

TEST_CASE("removing and adding give the file that was written without or with the item",
          "[bank][property]") {
    CHECK(rc::check("remove, add", [](std::uint64_t seed) {
        Rng rng(seed);
        std::vector<Item> items = randomItems(rng);
        const std::string before = fileOf(items, 2);
        const Item last = items.back();
        items.pop_back();
        if (items.size() > 1) {
            const auto removed = qgt::bank::removeItem(before, last.id);
            RC_ASSERT(removed.has_value());
            RC_ASSERT(*removed == fileOf(items, 2) + "\n# " + last.id.str() + "\n");
        }
        const auto added = qgt::bank::addItem(fileOf(items, 2), last);
        RC_ASSERT(added.has_value());
        RC_ASSERT(itemsOf(*added).size() == items.size() + 1);
    }));
}
