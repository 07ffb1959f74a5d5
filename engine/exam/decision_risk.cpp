#include "engine/exam/decision_risk.h"

#include "engine/psychometrics/decision.h"

#include <vector>

namespace qgt::exam {

namespace {

/// What the worst answer to the task costs.
int mostLost(const KeyedTask& task, const bank::BlueprintSection& section) {
    const auto* const item = std::get_if<bank::Item>(&task.task);
    if (item == nullptr) {
        return 0;
    }
    if (section.scoring.scheme == bank::ScoringScheme::DeductNeg) {
        return section.scoring.wrong * static_cast<int>(item->options.size() - item->answer.size());
    }
    return section.scoring.penalty;
}

}  // namespace

DecisionRisk decisionRisk(const ScoringKey& key, int got) {
    std::vector<int> worth;
    for (const KeyedTask& task : key.tasks) {
        const bank::BlueprintSection& section = key.blueprint.sections[task.section];
        worth.push_back(section.marks + mostLost(task, section));
    }
    const psychometrics::Reliability reliability = psychometrics::expectedReliability(worth);
    const int most = key.blueprint.marks;
    return {psychometrics::wrongSideProbability(got, most, key.blueprint.pass.total, reliability),
            psychometrics::intervalHalfWidth(got, most, reliability)};
}

}  // namespace qgt::exam
