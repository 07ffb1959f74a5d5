#include "engine/exam/item_information.h"

#include <cmath>

namespace qgt::exam {

namespace {

double difficultyOf(bank::Difficulty difficulty) {
    switch (difficulty) {
        case bank::Difficulty::Easy:
            return -1;
        case bank::Difficulty::Hard:
            return 1;
        case bank::Difficulty::Medium:
            break;
    }
    return 0;
}

int optionsOf(const bank::Item& item) {
    switch (item.kind) {
        case bank::ItemKind::TrueFalse:
            return 2;
        case bank::ItemKind::SingleChoice:
        case bank::ItemKind::MultipleChoice:
            return static_cast<int>(item.options.size());
        case bank::ItemKind::FillIn:
        case bank::ItemKind::Ordering:
        case bank::ItemKind::Matching:
        case bank::ItemKind::ShortAnswer:
            break;
    }
    return 0;
}

}  // namespace

ItemParameters priorParameters(bank::Difficulty difficulty, int options) {
    return {1.0, difficultyOf(difficulty), options > 1 ? 1.0 / options : 0.0};
}

ItemParameters priorParameters(const bank::Item& item) {
    return priorParameters(item.difficulty, optionsOf(item));
}

double informationAt(const ItemParameters& item, double theta) {
    // (P - c) / (1 - c) is the logistic part L, and 1 - P = (1 - c) (1 - L).
    const double logistic = 1 / (1 + std::exp(-item.a * (theta - item.b)));
    const double right = item.c + (1 - item.c) * logistic;
    if (right <= 0) {
        return 0;
    }
    return item.a * item.a * logistic * logistic * (1 - item.c) * (1 - logistic) / right;
}

}  // namespace qgt::exam
