#include "engine/exam/case_way.h"

#include <algorithm>
#include <cstddef>

namespace qgt::exam {

namespace {

/// Null when there is no such place.
template <typename T>
const T* entryAt(const std::vector<T>& values, int place) {
    return place >= 0 && static_cast<std::size_t>(place) < values.size()
               ? &values[static_cast<std::size_t>(place)]
               : nullptr;
}

bool saysSomething(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") != std::string::npos;
}

CaseStep openStep(const bank::CaseNode& node,
                  const seat::SeatMove& move,
                  int slot,
                  const OpenMarks& marks) {
    CaseStep step{&node, {node.id, {}, {}}, move.text, false};
    const auto marked = marks.find({slot, move.node});
    if (marked != marks.end() && marked->second.size() == node.rubric.size()) {
        step.move.met = marked->second;
        return step;
    }
    step.move.met.assign(node.rubric.size(), false);
    step.waits = saysSomething(move.text);
    return step;
}

}  // namespace

std::vector<CaseStep> wayOf(const KeyedTask& task,
                            const seat::TaskAnswer& answer,
                            int slot,
                            const OpenMarks& marks) {
    const auto& scenario = std::get<bank::CaseScenario>(task.task);
    std::vector<CaseStep> way;
    const bank::CaseNode* node = scenario.node(scenario.start);
    for (const seat::SeatMove& move : answer.moves) {
        const std::string* const name = entryAt(task.order, move.node);
        if (node == nullptr || name == nullptr || *name != node->id) {
            break;
        }
        if (node->open()) {
            way.push_back(openStep(*node, move, slot, marks));
            node = scenario.node(node->next);
            continue;
        }
        const std::string* const key =
            entryAt(task.choices[static_cast<std::size_t>(move.node)], move.choice);
        const bank::Choice* const choice = key == nullptr ? nullptr : bank::choiceOf(*node, *key);
        if (choice == nullptr) {
            break;
        }
        way.push_back({node, {node->id, *key, {}}, {}, false});
        node = scenario.node(choice->next);
    }
    return way;
}

}  // namespace qgt::exam
