#include "engine/grading/grade.h"

#include "engine/core/text.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <set>

namespace qgt::grading {

namespace {

using bank::Item;
using bank::ItemKind;

constexpr int kWhole = 100;

int shareOf(std::size_t got, std::size_t all) {
    return all == 0 ? 0 : static_cast<int>(got * kWhole / all);
}

bool sameKeys(const std::vector<std::string>& given, const std::vector<std::string>& key) {
    const std::set<std::string> givenSet(given.begin(), given.end());
    const std::set<std::string> keySet(key.begin(), key.end());
    // Equal sizes refuse a key given twice.
    return !key.empty() && givenSet.size() == given.size() && givenSet == keySet;
}

int shareOfChoice(const Item& item, const Response& response) {
    return sameKeys(response.chosen, item.answer) ? kWhole : 0;
}

bool fits(const bank::Blank& blank, const std::string& text) {
    const std::string folded = foldForComparison(text);
    return !folded.empty() &&
           std::any_of(blank.accept.begin(), blank.accept.end(), [&folded](const auto& accepted) {
               return foldForComparison(accepted) == folded;
           });
}

int shareOfBlanks(const Item& item, const Response& response) {
    if (response.texts.size() != item.blanks.size()) {
        return 0;
    }
    std::size_t got = 0;
    for (std::size_t i = 0; i < item.blanks.size(); ++i) {
        got += fits(item.blanks[i], response.texts[i]) ? 1U : 0U;
    }
    return shareOf(got, item.blanks.size());
}

int shareOfOrder(const Item& item, const Response& response) {
    const auto& given = response.chosen;
    const auto& right = item.answer;
    if (right.size() < 2 || !sameKeys(given, right)) {
        return 0;
    }
    std::size_t got = 0;
    for (std::size_t i = 0; i + 1 < right.size(); ++i) {
        const auto at = std::find(given.begin(), given.end(), right[i]);
        got += std::next(at) != given.end() && *std::next(at) == right[i + 1] ? 1U : 0U;
    }
    return shareOf(got, right.size() - 1);
}

int shareOfMatches(const Item& item, const Response& response) {
    const std::size_t lefts = item.pairs.size();
    const auto rights = static_cast<int>(lefts + item.extra.size());
    const bool fit = response.matches.size() == lefts &&
                     std::all_of(response.matches.begin(),
                                 response.matches.end(),
                                 [rights](int match) { return match >= -1 && match < rights; });
    if (!fit) {
        return 0;
    }
    std::size_t got = 0;
    for (std::size_t i = 0; i < lefts; ++i) {
        got += response.matches[i] == static_cast<int>(i) ? 1U : 0U;
    }
    return shareOf(got, lefts);
}

int shareOfRubric(const Item& item, const Response& response) {
    if (response.rubricMet.size() != item.rubric.size()) {
        return 0;
    }
    std::size_t got = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i < item.rubric.size(); ++i) {
        const auto marks = static_cast<std::size_t>(std::max(item.rubric[i].marks, 0));
        all += marks;
        got += response.rubricMet[i] ? marks : 0U;
    }
    return shareOf(got, all);
}

int shareByKind(const Item& item, const Response& response) {
    switch (item.kind) {
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::TrueFalse:
            return shareOfChoice(item, response);
        case ItemKind::FillIn:
            return shareOfBlanks(item, response);
        case ItemKind::Ordering:
            return shareOfOrder(item, response);
        case ItemKind::Matching:
            return shareOfMatches(item, response);
        case ItemKind::ShortAnswer:
            return shareOfRubric(item, response);
    }
    return 0;
}

/// 1 / (from · (from − 1) · … · (from − count + 1)).
double oneOfArrangements(std::size_t from, std::size_t count) {
    double chance = count == 0 || count > from ? 0.0 : 1.0;
    for (std::size_t i = 0; i < count && chance > 0.0; ++i) {
        chance /= static_cast<double>(from - i);
    }
    return chance;
}

}  // namespace

Grade grade(const Item& item, const Response& response) {
    Grade result;
    result.selfMarked = item.kind == ItemKind::ShortAnswer;
    result.shareHundredths = response.dontKnow ? 0 : shareByKind(item, response);
    result.right = result.shareHundredths == kWhole;
    return result;
}

double guessRate(const Item& item) {
    const std::size_t options = item.options.size();
    switch (item.kind) {
        case ItemKind::SingleChoice:
            return options == 0 ? 0.0 : 1.0 / static_cast<double>(options);
        case ItemKind::TrueFalse:
            return 0.5;
        case ItemKind::MultipleChoice: {
            const auto m = static_cast<double>(options);
            const double subsets = std::exp2(m) - m - 1.0;
            return subsets < 1.0 ? 0.0 : 1.0 / subsets;
        }
        case ItemKind::Ordering:
            return oneOfArrangements(options, options);
        case ItemKind::Matching:
            return oneOfArrangements(item.pairs.size() + item.extra.size(), item.pairs.size());
        case ItemKind::FillIn:
        case ItemKind::ShortAnswer:
            return 0.0;
    }
    return 0.0;
}

}  // namespace qgt::grading
