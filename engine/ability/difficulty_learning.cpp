#include "engine/ability/difficulty_learning.h"

namespace qgt::ability {

namespace {

struct AgingState {
    AbilityState state;
    std::int32_t day = 0;
};

/// Everybody's cells before the first answer of `firstDay`.
std::vector<std::vector<AgingState>> priorStates(const LearningModel& model,
                                                 std::int32_t firstDay) {
    std::vector<std::vector<AgingState>> states;
    for (const std::vector<AbilityPrior>& priors : model.priors) {
        std::vector<AgingState> cells;
        cells.reserve(priors.size());
        for (const AbilityPrior& prior : priors) {
            cells.push_back({prior.state(), firstDay});
        }
        states.push_back(std::move(cells));
    }
    return states;
}

}  // namespace

std::vector<ItemDifficulty> learnedDifficulties(const LearningModel& model,
                                                const std::vector<UnseenAnswer>& answers) {
    std::vector<ItemDifficulty> difficulties;
    difficulties.reserve(model.items.size());
    for (const LearnedItem& item : model.items) {
        difficulties.push_back(item.prior);
    }
    auto states = priorStates(model, answers.empty() ? 0 : answers.front().day);
    for (const UnseenAnswer& answer : answers) {
        const LearnedItem& item = model.items[answer.item];
        const AbilityPrior& prior = model.priors[answer.person][item.line];
        AgingState& cell = states[answer.person][item.line];
        cell.state = agedOver(cell.state, prior, model.lines[item.line], cell.day, answer.day);
        cell.day = answer.day;
        ItemDifficulty& difficulty = difficulties[answer.item];
        const AbilityState before = cell.state;
        const ItemCurve curve = averagedCurve(model.discrimination, difficulty, item.guess);
        cell.state = updated(before, {curve, answer.right, 1.0});
        difficulty =
            difficultyAfter(difficulty, before, model.discrimination, item.guess, answer.right);
    }
    return difficulties;
}

}  // namespace qgt::ability
