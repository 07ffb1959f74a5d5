#include "engine/bank/key_patterns.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace qgt::bank {

namespace {

constexpr std::size_t kLeastItems = 40;
constexpr double kDeviations = 3.0;
constexpr std::size_t kMostOptions = 8;

std::vector<std::string> sortedFolds(std::vector<std::string> texts) {
    for (std::string& text : texts) {
        text = foldForComparison(text);
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

/// What is offered: options, or the left sides of a matching item.
std::vector<std::string> offered(const Item& item) {
    std::vector<std::string> texts;
    for (const Option& option : item.options) {
        texts.push_back(option.text);
    }
    for (const Pair& pair : item.pairs) {
        texts.push_back(pair.left);
    }
    return sortedFolds(std::move(texts));
}

std::vector<std::string> calledOptions(const Item& item) {
    std::vector<std::string> texts;
    for (const std::string& key : item.answer) {
        for (const Option& option : item.options) {
            if (option.key == key) {
                texts.push_back(option.text.empty() ? option.key : foldForComparison(option.text));
            }
        }
    }
    return texts;
}

/// What is called right, in words, since letters may be given in another order.
std::vector<std::string> called(const Item& item) {
    std::vector<std::string> texts = calledOptions(item);
    for (const Pair& pair : item.pairs) {
        texts.push_back(foldForComparison(pair.left) + "\n" + foldForComparison(pair.right));
    }
    for (const Blank& blank : item.blanks) {
        for (const std::string& text : sortedFolds(blank.accept)) {
            texts.push_back(text);
        }
        texts.emplace_back("\n");
    }
    const bool orderMatters = item.kind == ItemKind::Ordering || item.kind == ItemKind::FillIn;
    if (!orderMatters) {
        std::sort(texts.begin(), texts.end());
    }
    return texts;
}

/// A number of successes with its chance in each trial.
struct Tally {
    double found = 0;
    double expected = 0;
    double variance = 0;

    void add(bool success, double chance) {
        found += success ? 1.0 : 0.0;
        expected += chance;
        variance += chance * (1.0 - chance);
    }

    [[nodiscard]] bool isPattern() const {
        return found > expected + kDeviations * std::sqrt(variance);
    }
};

bool keyIsLongest(const Item& item) {
    std::size_t keyLength = 0;
    std::size_t longestOther = 0;
    for (const Option& option : item.options) {
        const std::size_t length = characterCount(option.text);
        std::size_t& slot = option.key == item.answer.front() ? keyLength : longestOther;
        slot = std::max(slot, length);
    }
    return keyLength > longestOther;
}

void report(Diagnostics& diagnostics, std::string code, const Tally& tally, Args args) {
    args.emplace_back("found", std::to_string(std::lround(tally.found)));
    args.emplace_back("expected", std::to_string(std::lround(tally.expected)));
    diagnostics.push_back(
        Diagnostic{Severity::Warning, std::move(code), std::move(args), SourcePos{"items", 0, 0}});
}

}  // namespace

bool contradicts(const Item& a, const Item& b) {
    return a.kind == b.kind && a.kind != ItemKind::ShortAnswer && offered(a) == offered(b) &&
           called(a) != called(b);
}

void checkKeyPatterns(const std::vector<Item>& items, Diagnostics& diagnostics) {
    std::array<Tally, kMostOptions> places;
    Tally longest;
    std::size_t count = 0;
    for (const Item& item : items) {
        if (item.kind != ItemKind::SingleChoice) {
            continue;
        }
        ++count;
        const std::size_t options = std::min(item.options.size(), kMostOptions);
        const double chance = 1.0 / static_cast<double>(options);
        for (std::size_t i = 0; i < options; ++i) {
            places[i].add(item.options[i].key == item.answer.front(), chance);
        }
        longest.add(keyIsLongest(item), chance);
    }
    if (count < kLeastItems) {
        return;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].isPattern()) {
            report(diagnostics,
                   "bank.key-position",
                   places[i],
                   {{"key", std::string(1, static_cast<char>('A' + static_cast<int>(i)))}});
        }
    }
    if (longest.isPattern()) {
        report(diagnostics, "bank.longest-is-key", longest, {});
    }
}

}  // namespace qgt::bank
