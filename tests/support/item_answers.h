#pragma once

#include "engine/psychometrics/item_analysis.h"

#include <cstddef>
#include <string>
#include <vector>

namespace qgt::test {

/// Answers to items of four options and one mark each.
struct ItemAnswers {
    std::vector<psychometrics::AnalysedItem> items;
    std::vector<psychometrics::Sitting> sittings;

    /// Another option of the item is right, and everybody is scored anew.
    void rekey(std::size_t item, std::size_t option);
};

/// A file of tests/data: a line with the keys, then a line a person, a letter an item, "-" left
/// empty.
[[nodiscard]] ItemAnswers answersIn(const std::string& name);

/// Lines as in the file.
[[nodiscard]] ItemAnswers answersOf(const std::string& keys,
                                    const std::vector<std::string>& people);

}  // namespace qgt::test
