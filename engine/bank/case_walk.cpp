#include "engine/bank/case_walk.h"

#include <algorithm>
#include <map>
#include <optional>
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

/// How a state was reached in the least time.
struct Reached {
    int minutes = 0;
    std::optional<State> from;
    CaseMove move;
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
    }

    CaseWalk walk() {
        m_states.emplace(State{}, Reached{});
        // States are ordered by node, and every move leads forward: each is met once.
        for (auto at = m_states.begin(); at != m_states.end(); ++at) {
            if (m_states.size() > kMostCaseStates) {
                CaseWalk tooMany;
                tooMany.tooMany = true;
                return tooMany;
            }
            step(at->first, at->second);
        }
        return std::move(m_walk);
    }

  private:
    void step(const State& state, const Reached& reached) {
        const CaseNode& node = *m_order[state.node];
        m_walk.nodes.insert(node.id);
        if (node.open()) {
            for (std::uint32_t set = 0; set < (1U << node.rubric.size()); ++set) {
                CaseMove move{node.id, {}, std::vector<bool>(node.rubric.size())};
                for (std::size_t i = 0; i < node.rubric.size(); ++i) {
                    move.met[i] = (set >> i & 1U) != 0;
                }
                take(state, reached.minutes + node.minutes, std::move(move), node.next);
            }
            return;
        }
        for (const Choice& choice : node.choices) {
            take(state,
                 reached.minutes + choice.minutes,
                 CaseMove{node.id, choice.key, {}},
                 choice.next);
        }
    }

    void take(const State& from, int minutes, CaseMove move, const std::string& next) {
        State to;
        to.earned = together(from.earned, earnedBy(m_scenario, *m_order[from.node], move));
        const auto found = std::find_if(
            m_order.begin(), m_order.end(), [&](const CaseNode* node) { return node->id == next; });
        const Reached reached{minutes, from, std::move(move)};
        if (found == m_order.end()) {
            finish(reached, to.earned, next);
            return;
        }
        to.node = static_cast<std::size_t>(found - m_order.begin());
        const auto [known, isNew] = m_states.try_emplace(to);
        if (isNew || minutes < known->second.minutes) {
            known->second = reached;
        }
    }

    void finish(const Reached& reached, const CaseEarned& earned, const std::string& next) {
        if (const CaseEnding* ending = endingAt(m_scenario, next, earned)) {
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
            m_walk.best = wayTo(*reached.from);
            m_walk.best.push_back(reached.move);
        }
    }

    [[nodiscard]] std::vector<CaseMove> wayTo(const State& state) const {
        std::vector<CaseMove> way;
        for (const Reached* at = &m_states.at(state); at->from; at = &m_states.at(*at->from)) {
            way.push_back(at->move);
        }
        std::reverse(way.begin(), way.end());
        return way;
    }

    const CaseScenario& m_scenario;
    std::vector<const CaseNode*> m_order;
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
