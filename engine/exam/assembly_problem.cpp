#include "engine/exam/assembly_problem.h"

#include "engine/exam/enemy_groups.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

namespace qgt::exam {

namespace {

using NumberById = std::unordered_map<ItemId, int>;

class Compiler {
  public:
    Compiler(const std::vector<AssemblyItem>& pool, const AssemblyBlueprint& blueprint)
        : m_blueprint(blueprint) {
        const std::set<ItemId> forbidden(blueprint.forbidden.begin(), blueprint.forbidden.end());
        for (const AssemblyItem& item : pool) {
            if (!forbidden.contains(item.id)) {
                m_number.emplace(item.id, static_cast<int>(m_items.size()));
                m_items.push_back(&item);
            }
        }
    }

    AssemblyProblem compile() {
        m_problem.length = m_blueprint.length;
        m_problem.papers = m_blueprint.papers;
        m_problem.overlap = m_blueprint.overlap;
        m_problem.points = static_cast<int>(m_blueprint.shape.size());
        addItems();
        addLength();
        addQuotas();
        addSeconds();
        addEnemies();
        addRounds();
        addUses();
        addForced();
        return std::move(m_problem);
    }

  private:
    int demand(DemandKind kind, const std::string& name = {}) {
        m_problem.demands.push_back({kind, name});
        return static_cast<int>(m_problem.demands.size()) - 1;
    }

    [[nodiscard]] std::vector<int> everyItem() const {
        std::vector<int> all(m_items.size());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }

    void addItems() {
        double seconds = 0;
        for (const AssemblyItem* item : m_items) {
            m_problem.ids.push_back(item->id);
            m_problem.seconds.push_back(item->seconds);
            seconds += item->seconds;
            for (std::size_t t = 0; t < m_blueprint.shape.size(); ++t) {
                m_problem.information.push_back(item->information[t] / m_blueprint.shape[t]);
            }
        }
        if (seconds > 0) {
            m_problem.usualSeconds = seconds / static_cast<double>(m_items.size());
        }
    }

    void addLength() {
        const int demanded = demand(DemandKind::Length);
        const double length = m_blueprint.length;
        m_problem.rules.push_back({false, everyItem(), length, length, demanded, demanded});
    }

    void addQuotas() {
        std::map<std::string, std::vector<int>> members;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            for (const std::string& cell :
                 std::set<std::string>(m_items[i]->cells.begin(), m_items[i]->cells.end())) {
                members[cell].push_back(static_cast<int>(i));
            }
        }
        for (const CellQuota& quota : m_blueprint.quotas) {
            Rule rule;
            rule.members = members[quota.cell];
            rule.least = quota.least;
            rule.most = quota.most;
            if (quota.least > 0) {
                rule.leastDemand = demand(DemandKind::CellLeast, quota.cell);
            }
            if (quota.most < m_blueprint.length || quota.most < quota.least) {
                rule.mostDemand = demand(DemandKind::CellMost, quota.cell);
            }
            if (rule.leastDemand >= 0 || rule.mostDemand >= 0) {
                m_problem.rules.push_back(std::move(rule));
            }
        }
    }

    void addSeconds() {
        Rule rule;
        rule.inSeconds = true;
        rule.least = m_blueprint.leastSeconds;
        rule.most = m_blueprint.mostSeconds;
        if (rule.least > 0) {
            rule.leastDemand = demand(DemandKind::SecondsLeast);
        }
        if (std::isfinite(rule.most)) {
            rule.mostDemand = demand(DemandKind::SecondsMost);
        }
        if (rule.leastDemand >= 0 || rule.mostDemand >= 0) {
            rule.members = everyItem();
            m_problem.rules.push_back(std::move(rule));
        }
    }

    void addEnemies() {
        std::vector<std::vector<int>> groups = enemyGroups(ownEnemies());
        for (const auto& group : m_blueprint.enemies) {
            groups.push_back(numbersOf(group));
        }
        int demanded = -1;
        for (auto& group : groups) {
            if (group.size() > 1) {
                demanded = demanded < 0 ? demand(DemandKind::Enemies) : demanded;
                m_problem.rules.push_back({false, std::move(group), 0, 1, -1, demanded});
            }
        }
    }

    [[nodiscard]] std::vector<std::vector<int>> ownEnemies() const {
        std::vector<std::vector<int>> enemies;
        for (const AssemblyItem* item : m_items) {
            enemies.push_back(numbersOf(item->enemies));
        }
        return enemies;
    }

    /// Without those that are not in the pool, each once.
    [[nodiscard]] std::vector<int> numbersOf(const std::vector<ItemId>& ids) const {
        std::set<int> numbers;
        for (const ItemId& id : ids) {
            if (const auto found = m_number.find(id); found != m_number.end()) {
                numbers.insert(found->second);
            }
        }
        return {numbers.begin(), numbers.end()};
    }

    void addRounds() {
        if (!m_blueprint.earlierOverlap) {
            return;
        }
        std::map<std::string, std::vector<int>> members;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            for (const std::string& round :
                 std::set<std::string>(m_items[i]->rounds.begin(), m_items[i]->rounds.end())) {
                members[round].push_back(static_cast<int>(i));
            }
        }
        for (auto& [round, items] : members) {
            if (static_cast<int>(items.size()) > *m_blueprint.earlierOverlap) {
                const int demanded = demand(DemandKind::EarlierRound, round);
                const double most = *m_blueprint.earlierOverlap;
                m_problem.rules.push_back({false, std::move(items), 0, most, -1, demanded});
            }
        }
    }

    void addUses() {
        const int papers = m_blueprint.papers;
        bool limits = papers > 1 && m_blueprint.overlap < m_blueprint.length;
        for (const AssemblyItem* item : m_items) {
            int left = m_blueprint.overlap == 0 ? 1 : papers;
            if (m_blueprint.mostUses) {
                left = std::clamp(*m_blueprint.mostUses - item->uses, 0, left);
            }
            limits = limits || left < papers;
            m_problem.usesLeft.push_back(left);
        }
        if (limits) {
            m_problem.usesDemand = demand(DemandKind::Uses);
        }
    }

    void addForced() {
        m_problem.forced = numbersOf(m_blueprint.forced);
        const std::set<ItemId> wanted(m_blueprint.forced.begin(), m_blueprint.forced.end());
        m_problem.missesForced = m_problem.forced.size() < wanted.size();
        if (!wanted.empty()) {
            m_problem.forcedDemand = demand(DemandKind::Forced);
        }
    }

    const AssemblyBlueprint& m_blueprint;
    std::vector<const AssemblyItem*> m_items;
    NumberById m_number;
    AssemblyProblem m_problem;
};

}  // namespace

AssemblyProblem assemblyProblem(const std::vector<AssemblyItem>& pool,
                                const AssemblyBlueprint& blueprint) {
    return Compiler(pool, blueprint).compile();
}

}  // namespace qgt::exam
