#include "engine/bank/item_reader.h"
#include "engine/bank/option_letter.h"
#include "engine/core/text.h"

#include <algorithm>
#include <string>

namespace qgt::bank {

namespace {

/// A key that is far longer than every other option gives itself away (Haladyna, Downing and
/// Rodriguez 2002, guideline 24: keep the length of options about equal).
void checkLengthCue(const FieldReader& fields, Reporter& reporter, const Item& item) {
    constexpr std::size_t kLeastDifference = 6;
    if (item.kind != ItemKind::SingleChoice || item.answer.size() != 1) {
        return;
    }
    std::size_t keyLength = 0;
    std::size_t longestOther = 0;
    for (const Option& option : item.options) {
        const std::size_t length = characterCount(option.text);
        if (option.key == item.answer.front()) {
            keyLength = length;
        } else {
            longestOther = std::max(longestOther, length);
        }
    }
    // Half as long again, and by enough characters to be seen.
    if (longestOther > 0 && keyLength >= longestOther + kLeastDifference &&
        2 * keyLength >= 3 * longestOther) {
        reporter.warning(
            "bank.length-cue",
            fields.keyNode("options"),
            {{"length", std::to_string(keyLength)}, {"others", std::to_string(longestOther)}});
    }
}

/// The text by which `text` names an option, reported at `node`.
void reportLetter(Reporter& reporter,
                  YamlTree::Index node,
                  std::string_view key,
                  std::string_view text) {
    const std::string_view found = optionLetterIn(text);
    if (!found.empty()) {
        reporter.warning(
            "bank.option-letter", node, {{"key", std::string(key)}, {"found", std::string(found)}});
    }
}

/// Options are shown shuffled, so a text that calls one by its letter or its place points at
/// another one.
void checkOptionLetters(const FieldReader& fields, Reporter& reporter, const Item& item) {
    if (item.options.empty() || item.kind == ItemKind::TrueFalse) {
        return;
    }
    reportLetter(reporter, fields.keyNode("stem"), "stem", item.stem);
    reportLetter(reporter, fields.keyNode("explanation"), "explanation", item.explanation);
    reportLetter(reporter, fields.keyNode("summary"), "summary", item.summary);
    const YamlTree& tree = reporter.tree();
    YamlTree::Index node = YamlTree::firstChild(fields.keyNode("options") + 1);
    for (const Option& option : item.options) {
        reportLetter(reporter, node, "text", option.text);
        reportLetter(reporter, node, "why", option.why);
        node = tree.end(node);
    }
}

}  // namespace

void checkItem(const FieldReader& fields, Reporter& reporter, const Item& item) {
    checkLengthCue(fields, reporter, item);
    checkOptionLetters(fields, reporter, item);
}

}  // namespace qgt::bank
