#include "engine/practice/shown_order.h"

#include "engine/core/rng.h"
#include "engine/core/seed.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace qgt::practice {

namespace {

std::vector<std::string> optionKeys(const bank::Item& item) {
    std::vector<std::string> keys;
    keys.reserve(item.options.size());
    std::transform(item.options.begin(),
                   item.options.end(),
                   std::back_inserter(keys),
                   [](const bank::Option& option) { return option.key; });
    return keys;
}

std::vector<std::string> rightIndices(const bank::Item& item) {
    std::vector<std::string> indices;
    for (std::size_t i = 0; i < item.pairs.size() + item.extra.size(); ++i) {
        indices.push_back(std::to_string(i));
    }
    return indices;
}

}  // namespace

std::vector<std::string> shownOrder(const bank::Item& item, const Showing& showing) {
    Rng rng(seedFor(showing.seed, item.id.str() + (showing.reask ? "/again" : "/first")));
    switch (item.kind) {
        case bank::ItemKind::SingleChoice:
        case bank::ItemKind::MultipleChoice: {
            std::vector<std::string> keys = optionKeys(item);
            if (showing.shuffleChoices) {
                rng.shuffle(keys);
            }
            return keys;
        }
        case bank::ItemKind::TrueFalse:
            return optionKeys(item);
        case bank::ItemKind::Ordering: {
            std::vector<std::string> keys = optionKeys(item);
            rng.shuffle(keys);
            if (keys.size() > 1 && keys == item.answer) {
                std::swap(keys[0], keys[1]);
            }
            return keys;
        }
        case bank::ItemKind::Matching: {
            std::vector<std::string> indices = rightIndices(item);
            rng.shuffle(indices);
            return indices;
        }
        case bank::ItemKind::FillIn:
        case bank::ItemKind::ShortAnswer:
            return {};
    }
    return {};
}

std::vector<std::string> writtenOrder(const bank::Item& item) {
    return item.kind == bank::ItemKind::Matching ? rightIndices(item) : optionKeys(item);
}

}  // namespace qgt::practice
