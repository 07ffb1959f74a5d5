#include "engine/exam/case_way.h"

#include "engine/core/text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

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
    return !trimmed(text).empty();
}

/// Walks one answer through its case.
class CaseWalker {
  public:
    CaseWalker(const KeyedTask& task, int slot, const OpenMarks& marks)
        : m_task(task),
          m_case(std::get<bank::CaseScenario>(task.task)),
          m_slot(slot),
          m_marks(marks),
          m_node(m_case.node(m_case.start)) {}

    /// False, and nothing is done, when the move does not follow.
    bool take(const seat::SeatMove& move) {
        const std::string* const name = entryAt(m_task.order, move.node);
        if (m_node == nullptr || name == nullptr || *name != m_node->id) {
            return false;
        }
        return m_node->open() ? write(move) : choose(move);
    }

    /// The node to be decided as the seat counts it; -1 at the end.
    [[nodiscard]] int stand() const {
        const auto found = m_node == nullptr
                               ? m_task.order.end()
                               : std::find(m_task.order.begin(), m_task.order.end(), m_node->id);
        return found == m_task.order.end() ? -1 : static_cast<int>(found - m_task.order.begin());
    }

    [[nodiscard]] bool standsOpen() const { return m_node != nullptr && m_node->open(); }

    [[nodiscard]] std::vector<CaseStep> way() && { return std::move(m_way); }

  private:
    bool write(const seat::SeatMove& move) {
        CaseStep step;
        step.node = m_node;
        step.move.node = m_node->id;
        step.text = move.text;
        const auto marked = m_marks.find({m_slot, move.node});
        const std::size_t points = m_node->rubric.size();
        const bool isMarked = marked != m_marks.end() && marked->second.size() == points;
        step.move.met = isMarked ? marked->second : std::vector<bool>(points, false);
        step.waits = !isMarked && saysSomething(move.text);
        m_way.push_back(std::move(step));
        m_node = m_case.node(m_node->next);
        return true;
    }

    /// What was left blank on paper earns nothing, and the way goes on where it does not matter.
    bool skip() {
        const bank::CaseNode* const next = m_case.node(m_node->choices.front().next);
        const bool same = std::all_of(
            m_node->choices.begin(), m_node->choices.end(), [this, next](const auto& choice) {
                return m_case.node(choice.next) == next;
            });
        m_node = same ? next : m_node;
        return same;
    }

    bool choose(const seat::SeatMove& move) {
        if (move.choice == -1) {
            return skip();
        }
        const std::string* const key =
            entryAt(m_task.choices[static_cast<std::size_t>(move.node)], move.choice);
        const bank::Choice* const choice = key == nullptr ? nullptr : bank::choiceOf(*m_node, *key);
        if (choice == nullptr) {
            return false;
        }
        m_way.push_back({m_node, {m_node->id, *key, {}}, {}, false});
        m_node = m_case.node(choice->next);
        return true;
    }

    const KeyedTask& m_task;
    const bank::CaseScenario& m_case;
    int m_slot;
    const OpenMarks& m_marks;
    const bank::CaseNode* m_node;
    std::vector<CaseStep> m_way;
};

}  // namespace

std::vector<CaseStep> wayOf(const KeyedTask& task,
                            const seat::TaskAnswer& answer,
                            int slot,
                            const OpenMarks& marks) {
    CaseWalker walker(task, slot, marks);
    const bool whole = std::all_of(answer.moves.begin(),
                                   answer.moves.end(),
                                   [&walker](const auto& move) { return walker.take(move); });
    // Written when the time was up, and not handed over: it counts as what it is.
    const std::vector<std::string>& texts = answer.response.texts;
    if (whole && walker.standsOpen() && texts.size() == 1 && saysSomething(texts.front())) {
        walker.take({walker.stand(), -1, texts.front()});
    }
    return std::move(walker).way();
}

}  // namespace qgt::exam
