#include "engine/grading/grade.h"

#include "engine/grading/answer_parts.h"

#include <cmath>
#include <cstddef>

namespace qgt::grading {

namespace {

using bank::Item;
using bank::ItemKind;

constexpr int kWhole = 100;

int shareOf(const AnswerParts& parts) {
    return parts.all == 0 ? 0 : static_cast<int>(parts.got * kWhole / parts.all);
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
    result.shareHundredths = response.dontKnow ? 0 : shareOf(answerParts(item, response));
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
