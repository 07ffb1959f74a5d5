#include "engine/bank/bytes_guard.h"
#include "engine/bank/item_reader.h"
#include "engine/core/text.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace qgt::bank {

namespace {

constexpr Span kChoiceOptions{3, 8};
constexpr Span kMultipleOptions{4, 8};
constexpr Span kTrueFalseOptions{2, 2};
constexpr Span kPairs{3, 8};
constexpr Span kExtra{0, 3};
constexpr Span kRubric{1, 10};
constexpr Span kAccept{1, 50};
constexpr Span kBlanks{1, 20};
constexpr int kMostMarks = 20;
constexpr std::string_view kGap = "____";

std::string keyAt(ItemKind kind, std::size_t i) {
    if (kind == ItemKind::TrueFalse) {
        return i == 0 ? "T" : "F";
    }
    return {static_cast<char>('A' + static_cast<int>(i))};
}

Option readOption(Reporter& reporter, YamlTree::Index node, ItemKind kind, std::size_t i) {
    FieldReader fields(reporter, node, "options");
    Option option;
    option.key = fields.text("key");
    if (!option.key.empty() && option.key != keyAt(kind, i)) {
        reporter.error("bank.option-out-of-sequence",
                       fields.keyNode("key"),
                       {{"expected", keyAt(kind, i)}, {"found", shown(option.key)}});
    }
    if (kind != ItemKind::TrueFalse) {
        option.text = fields.text("text");
    }
    option.why = fields.text("why");
    fields.finish();
    return option;
}

/// Two texts that a reader cannot tell apart, among those of one list.
void checkDistinct(Reporter& reporter,
                   std::string_view key,
                   const std::vector<std::pair<std::string_view, YamlTree::Index>>& texts) {
    std::unordered_set<std::string> seen;
    for (const auto& [text, node] : texts) {
        if (!text.empty() && !seen.insert(foldForComparison(text)).second) {
            reporter.error(
                "bank.same-text", node, {{"key", std::string(key)}, {"value", shown(text)}});
        }
    }
}

void readOptions(FieldReader& fields, Reporter& reporter, Item& item, Span span) {
    const auto nodes = fields.list("options", span);
    item.options.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        item.options.push_back(readOption(reporter, nodes[i], item.kind, i));
    }
    if (item.kind == ItemKind::TrueFalse) {
        return;
    }
    std::vector<std::pair<std::string_view, YamlTree::Index>> texts;
    texts.reserve(nodes.size());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        texts.emplace_back(item.options[i].text, nodes[i]);
    }
    checkDistinct(reporter, "options", texts);
}

bool hasOption(const Item& item, const std::string& key) {
    return std::any_of(item.options.begin(), item.options.end(), [&](const Option& option) {
        return option.key == key;
    });
}

void readAnswer(FieldReader& fields, Reporter& reporter, Item& item, Span span) {
    for (const auto node : fields.list("answer", span)) {
        std::string key = fields.textAt(node, "answer");
        if (key.empty()) {
            continue;
        }
        if (!item.options.empty() && !hasOption(item, key)) {
            reporter.error("bank.answer-not-an-option", node, {{"key", shown(key)}});
        } else if (std::find(item.answer.begin(), item.answer.end(), key) != item.answer.end()) {
            reporter.error("bank.answer-repeated", node, {{"key", shown(key)}});
        }
        item.answer.push_back(std::move(key));
    }
}

std::size_t gapsIn(std::string_view stem) {
    std::size_t count = 0;
    for (auto at = stem.find(kGap); at != std::string_view::npos; at = stem.find(kGap, at)) {
        ++count;
        at += kGap.size();
    }
    return count;
}

void readBlanks(FieldReader& fields, Reporter& reporter, Item& item) {
    for (const auto node : fields.list("blanks", kBlanks)) {
        FieldReader blankFields(reporter, node, "blanks");
        Blank blank;
        for (const auto word : blankFields.list("accept", kAccept)) {
            blank.accept.push_back(blankFields.textAt(word, "accept"));
        }
        blank.why = blankFields.text("why");
        blankFields.finish();
        item.blanks.push_back(std::move(blank));
    }
    const std::size_t gaps = gapsIn(item.stem);
    if (!item.stem.empty() && gaps != item.blanks.size()) {
        reporter.error(
            "bank.blank-count",
            fields.keyNode("blanks"),
            {{"gaps", std::to_string(gaps)}, {"blanks", std::to_string(item.blanks.size())}});
    }
}

void readPairs(FieldReader& fields, Reporter& reporter, Item& item) {
    const auto nodes = fields.list("pairs", kPairs);
    for (const auto node : nodes) {
        FieldReader pairFields(reporter, node, "pairs");
        Pair pair;
        pair.left = pairFields.text("left");
        pair.right = pairFields.text("right");
        pair.why = pairFields.text("why");
        pairFields.finish();
        item.pairs.push_back(std::move(pair));
    }
    const auto extra = fields.listIfAny("extra", kExtra);
    for (const auto node : extra) {
        item.extra.push_back(fields.textAt(node, "extra"));
    }
    std::vector<std::pair<std::string_view, YamlTree::Index>> lefts;
    std::vector<std::pair<std::string_view, YamlTree::Index>> rights;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        lefts.emplace_back(item.pairs[i].left, nodes[i]);
        rights.emplace_back(item.pairs[i].right, nodes[i]);
    }
    for (std::size_t i = 0; i < extra.size(); ++i) {
        rights.emplace_back(item.extra[i], extra[i]);
    }
    checkDistinct(reporter, "left", lefts);
    checkDistinct(reporter, "right", rights);
}

void readRubric(FieldReader& fields, Reporter& reporter, Item& item) {
    item.model = fields.text("model");
    for (const auto node : fields.list("rubric", kRubric)) {
        FieldReader pointFields(reporter, node, "rubric");
        RubricPoint point;
        point.point = pointFields.text("point");
        point.marks = pointFields.number("marks", 1, kMostMarks);
        pointFields.finish();
        item.rubric.push_back(std::move(point));
    }
}

}  // namespace

void readForm(FieldReader& fields, Reporter& reporter, Item& item) {
    switch (item.kind) {
        case ItemKind::SingleChoice:
            readOptions(fields, reporter, item, kChoiceOptions);
            readAnswer(fields, reporter, item, Span{1, 1});
            return;
        case ItemKind::MultipleChoice:
            readOptions(fields, reporter, item, kMultipleOptions);
            readAnswer(fields, reporter, item, Span{2, kMultipleOptions.max});
            return;
        case ItemKind::TrueFalse:
            readOptions(fields, reporter, item, kTrueFalseOptions);
            readAnswer(fields, reporter, item, Span{1, 1});
            return;
        case ItemKind::Ordering:
            readOptions(fields, reporter, item, kChoiceOptions);
            readAnswer(fields, reporter, item, Span{item.options.size(), item.options.size()});
            return;
        case ItemKind::FillIn:
            readBlanks(fields, reporter, item);
            return;
        case ItemKind::Matching:
            readPairs(fields, reporter, item);
            return;
        case ItemKind::ShortAnswer:
            readRubric(fields, reporter, item);
            return;
    }
}

}  // namespace qgt::bank
