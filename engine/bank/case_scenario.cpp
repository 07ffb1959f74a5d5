#include "engine/bank/case_scenario.h"

#include "engine/bank/case_names.h"

#include <algorithm>

namespace qgt::bank {

namespace {

template <typename T>
const T* findById(const std::vector<T>& values, std::string_view id) {
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const T& value) { return value.id == id; });
    return found == values.end() ? nullptr : &*found;
}

std::uint32_t bitOf(const CaseScenario& scenario, const std::string& criterion) {
    const auto place = scenario.criterion(criterion);
    return place ? 1U << *place : 0U;
}

bool holds(const CaseScenario& scenario, const CaseEnding& ending, const CaseEarned& earned) {
    return caseScore(scenario, earned) >= ending.score && !(ending.clean && earned.critical) &&
           std::all_of(ending.needs.begin(), ending.needs.end(), [&](const std::string& need) {
               return (earned.kept() & bitOf(scenario, need)) != 0;
           });
}

}  // namespace

const CaseNode* CaseScenario::node(std::string_view name) const {
    return findById(nodes, name);
}

const CaseEnding* CaseScenario::ending(std::string_view name) const {
    return findById(endings, name);
}

const CasePerson* CaseScenario::person(std::string_view name) const {
    return findById(people, name);
}

std::optional<std::size_t> CaseScenario::criterion(std::string_view name) const {
    const Criterion* found = findById(criteria, name);
    return found == nullptr ? std::nullopt
                            : std::optional(static_cast<std::size_t>(found - criteria.data()));
}

std::string toText(CasePlace place) {
    return nameOf(kCasePlaces, place);
}

std::string toText(CaseTrait trait) {
    return nameOf(kCaseTraits, trait);
}

const Choice* choiceOf(const CaseNode& node, std::string_view key) {
    const auto found = std::find_if(node.choices.begin(),
                                    node.choices.end(),
                                    [&](const Choice& choice) { return choice.key == key; });
    return found == node.choices.end() ? nullptr : &*found;
}

bool fits(const CaseNode& node, const CaseMove& move) {
    if (move.node != node.id) {
        return false;
    }
    return node.open() ? move.choice.empty() && move.met.size() == node.rubric.size()
                       : move.met.empty() && choiceOf(node, move.choice) != nullptr;
}

CaseEarned earnedBy(const CaseScenario& scenario, const CaseNode& node, const CaseMove& move) {
    CaseEarned earned;
    if (node.open()) {
        for (std::size_t i = 0; i < node.rubric.size(); ++i) {
            earned.granted |= move.met[i] ? bitOf(scenario, node.rubric[i].grants) : 0U;
        }
        return earned;
    }
    const Choice& choice = *choiceOf(node, move.choice);
    for (const std::string& id : choice.grants) {
        earned.granted |= bitOf(scenario, id);
    }
    for (const std::string& id : choice.forfeits) {
        earned.forfeited |= bitOf(scenario, id);
    }
    earned.critical = !choice.critical.empty();
    return earned;
}

CaseEarned together(const CaseEarned& a, const CaseEarned& b) {
    return CaseEarned{a.granted | b.granted, a.forfeited | b.forfeited, a.critical || b.critical};
}

int caseScore(const CaseScenario& scenario, const CaseEarned& earned) {
    int score = 0;
    for (std::size_t i = 0; i < scenario.criteria.size(); ++i) {
        score += (earned.kept() >> i & 1U) != 0 ? scenario.criteria[i].marks : 0;
    }
    return score;
}

const CaseEnding* endingAt(const CaseScenario& scenario,
                           std::string_view next,
                           const CaseEarned& earned) {
    if (next != kCaseEnd) {
        return scenario.ending(next);
    }
    const auto found = std::find_if(
        scenario.endings.begin(), scenario.endings.end(), [&](const CaseEnding& ending) {
            return holds(scenario, ending, earned);
        });
    return found == scenario.endings.end() ? nullptr : &*found;
}

}  // namespace qgt::bank
