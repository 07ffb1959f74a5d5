#include "engine/bank/case_walk.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

namespace qgt::bank {

namespace {

/// Where a way stands: ways with equal states have equal futures.
struct State {
    std::size_t node = 0;  ///< index in the order of the walk
    CaseEarned earned;

    auto key() const { return std::tie(node, earned.granted, earned.forfeited, earned.critical); }

    bool operator<(const State& other) const { return key() < other.key(); }
};

/// One thing that can be decided at a node, and what comes of it.
struct Step {
    CaseMove move;
    CaseEarned earned;
    int minutes = 0;
    std::string_view next;
    std::size_t to = 0;  ///< index in the order of the walk; its size when the way ends
};

/// How a state was reached in the least time; nothing at the start.
struct Reached {
    int minutes = 0;
    const State* from = nullptr;  ///< a key of the map of states, which stays where it is
    const Step* by = nullptr;
};

/// Nodes in an order in which every move leads forward; nothing when some way leads back.
class NodeOrder {
  public:
    explicit NodeOrder(const CaseScenario& scenario) : m_scenario(scenario) {}

    /// Nothing when the graph has a loop.
    std::optional<std::vector<const CaseNode*>> find() {
        if (!visit(m_scenario.start)) {
            return std::nullopt;
        }
        std::reverse(m_order.begin(), m_order.end());
        return m_order;
    }

  private:
    enum class Mark : std::uint8_t { Open, Done };

    bool visit(const std::string& id) {
        const CaseNode* node = m_scenario.node(id);
        if (node == nullptr) {
            return true;
        }
        const auto [mark, isNew] = m_marks.emplace(id, Mark::Open);
        if (!isNew) {
            return mark->second == Mark::Done;
        }
        bool forward = node->open() ? visit(node->next) : true;
        for (const Choice& choice : node->choices) {
            forward = forward && visit(choice.next);
        }
        m_marks[id] = Mark::Done;
        m_order.push_back(node);
        return forward;
    }

    const CaseScenario& m_scenario;
    std::map<std::string, Mark> m_marks;
    std::vector<const CaseNode*> m_order;
};

class Walker {
  public:
    Walker(const CaseScenario& scenario, std::vector<const CaseNode*> order)
        : m_scenario(scenario), m_order(std::move(order)) {
        m_walk.least = kCaseMarks;
        for (const CaseNode* node : m_order) {
            m_steps.push_back(stepsOf(*node));
        }
    }

    CaseWalk walk() {
        m_states.emplace(State{}, Reached{});
        std::size_t moves = 0;
        // States are ordered by node, and every move leads forward: each is met once.
        for (const auto& [state, reached] : m_states) {
            moves += m_steps[state.node].size();
            if (m_states.size() > kMostCaseStates || moves > kMostCaseMoves) {
                CaseWalk tooMany;
                tooMany.tooMany = true;
                return tooMany;
            }
            m_walk.nodes.insert(m_order[state.node]->id);
            for (const Step& step : m_steps[state.node]) {
                take(state, Reached{reached.minutes + step.minutes, &state, &step});
            }
        }
        m_walk.mostClean = std::max(m_bestScore, 0);
        return std::move(m_walk);
    }

  private:
    /// An open node has one step for every combination of its points.
    [[nodiscard]] std::vector<Step> stepsOf(const CaseNode& node) const {
        std::vector<Step> steps;
        for (const Choice& choice : node.choices) {
            steps.push_back(
                step(node, CaseMove{node.id, choice.key, {}}, choice.minutes, choice.next));
        }
        // Of answers that earn the same the whole one is the best one.
        for (std::uint32_t set = node.open() ? 1U << node.rubric.size() : 0U; set-- > 0;) {
            CaseMove move{node.id, {}, std::vector<bool>(node.rubric.size())};
            for (std::size_t i = 0; i < node.rubric.size(); ++i) {
                move.met[i] = (set >> i & 1U) != 0;
            }
            steps.push_back(step(node, std::move(move), node.minutes, node.next));
        }
        return steps;
    }

    [[nodiscard]] Step step(const CaseNode& node,
                            CaseMove move,
                            int minutes,
                            std::string_view next) const {
        const auto found = std::find_if(m_order.begin(), m_order.end(), [&](const CaseNode* other) {
            return other->id == next;
        });
        const CaseEarned earned = earnedBy(m_scenario, node, move);
        return Step{std::move(move),
                    earned,
                    minutes,
                    next,
                    static_cast<std::size_t>(found - m_order.begin())};
    }

    void take(const State& from, const Reached& reached) {
        const State to{reached.by->to, together(from.earned, reached.by->earned)};
        if (to.node == m_order.size()) {
            finish(reached, to.earned);
            return;
        }
        const auto [known, isNew] = m_states.try_emplace(to, reached);
        if (!isNew && reached.minutes < known->second.minutes) {
            known->second = reached;
        }
    }

    void finish(const Reached& reached, const CaseEarned& earned) {
        if (const CaseEnding* ending = endingAt(m_scenario, reached.by->next, earned)) {
            m_walk.endings.insert(ending->id);
        }
        const int score = caseScore(m_scenario, earned);
        m_walk.least = std::min(m_walk.least, score);
        m_walk.most = std::max(m_walk.most, score);
        m_walk.earned |= earned.kept();
        const bool better =
            score > m_bestScore || (score == m_bestScore && reached.minutes < m_bestMinutes);
        if (!earned.critical && better) {
            m_bestScore = score;
            m_bestMinutes = reached.minutes;
            m_walk.best = wayTo(reached);
        }
    }

    [[nodiscard]] std::vector<CaseMove> wayTo(const Reached& end) const {
        std::vector<CaseMove> way;
        for (const Reached* at = &end; at->by != nullptr; at = &m_states.at(*at->from)) {
            way.push_back(at->by->move);
        }
        std::reverse(way.begin(), way.end());
        return way;
    }

    const CaseScenario& m_scenario;
    std::vector<const CaseNode*> m_order;
    std::vector<std::vector<Step>> m_steps;  ///< of each node of `m_order`
    std::map<State, Reached> m_states;
    CaseWalk m_walk;
    int m_bestScore = -1;
    int m_bestMinutes = 0;
};

}  // namespace

CaseWalk walkCase(const CaseScenario& scenario) {
    auto order = NodeOrder(scenario).find();
    if (!order || order->empty()) {
        CaseWalk walk;
        walk.loops = true;
        return walk;
    }
    return Walker(scenario, std::move(*order)).walk();
}

}  // namespace qgt::bank
