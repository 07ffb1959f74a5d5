#pragma once

#include "engine/bank/item.h"

namespace qgt::exam {

/// Three-parameter logistic item, D = 1: P = c + (1 - c) / (1 + exp(-a (theta - b))).
struct ItemParameters {
    double a = 1;
    double b = 0;
    double c = 0;
};

/// The author's prior until an item is calibrated: easy, medium, hard stand for b = -1, 0, +1; a is
/// 1; c is one over the number of options, 0 where nothing can be picked by chance (no options).
[[nodiscard]] ItemParameters priorParameters(bank::Difficulty difficulty, int options);

/// The same for an item of the bank: a true/false item has two options, kinds without options none.
[[nodiscard]] ItemParameters priorParameters(const bank::Item& item);

/// Fisher information of the item at an ability: a² (Q / P) ((P - c) / (1 - c))² (Lord 1980).
[[nodiscard]] double informationAt(const ItemParameters& item, double theta);

}  // namespace qgt::exam
