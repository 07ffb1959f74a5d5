#include "engine/exam/assembly_check.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace qgt::exam {

namespace {

using Kind = AssemblyBreach::Kind;
using ItemsById = std::unordered_map<ItemId, const AssemblyItem*>;

/// Rounding of sums of seconds.
constexpr double kSecondsTolerance = 1e-6;

ItemsById byId(const std::vector<AssemblyItem>& pool) {
    ItemsById items;
    for (const AssemblyItem& item : pool) {
        items.emplace(item.id, &item);
    }
    return items;
}

bool isAmount(double value) {
    return std::isfinite(value) && value >= 0;
}

Status checkItem(const AssemblyItem& item, std::size_t points) {
    const bool fit = !item.id.empty() && isAmount(item.seconds) && item.uses >= 0 &&
                     item.information.size() == points &&
                     std::all_of(item.information.begin(), item.information.end(), isAmount);
    return fit ? ok() : Status(failure("exam.unfit-pool", {{"item", item.id.str()}}));
}

/// Name of the first field that makes no sense, or empty.
std::string unfitField(const AssemblyBlueprint& blueprint) {
    const bool individual = blueprint.kind == PaperKind::Individual;
    const int mostPapers = individual ? kMostIndividualPapers : kMostParallelPapers;
    if (blueprint.length < 1) {
        return "length";
    }
    if (blueprint.papers < 1 || blueprint.papers > mostPapers) {
        return "papers";
    }
    if (blueprint.overlap < 0 || blueprint.earlierOverlap.value_or(0) < 0) {
        return "overlap";
    }
    if (blueprint.mostUses.value_or(0) < 0) {
        return "most_uses";
    }
    if (!isAmount(blueprint.leastSeconds) || !(blueprint.mostSeconds >= 0)) {
        return "seconds";
    }
    const auto positive = [](double share) { return std::isfinite(share) && share > 0; };
    if (!std::all_of(blueprint.shape.begin(), blueprint.shape.end(), positive)) {
        return "shape";
    }
    return {};
}

/// Counts one paper against the blueprint.
class PaperCheck {
  public:
    PaperCheck(const ItemsById& items,
               const AssemblyBlueprint& blueprint,
               std::vector<AssemblyBreach>& found)
        : m_items(items), m_blueprint(blueprint), m_found(found) {}

    void check(int number, const std::vector<ItemId>& paper) {
        m_number = number;
        m_paper = {paper.begin(), paper.end()};
        if (static_cast<int>(paper.size()) != m_blueprint.length) {
            report(Kind::Length, {}, static_cast<double>(paper.size()));
        }
        checkMembers(paper);
        checkCells();
        checkSeconds();
        checkEnemies();
        checkRounds();
        for (const ItemId& id : m_blueprint.forced) {
            if (!m_paper.contains(id)) {
                report(Kind::Forced, id.str(), 0);
            }
        }
        for (const ItemId& id : m_blueprint.forbidden) {
            if (m_paper.contains(id)) {
                report(Kind::Forbidden, id.str(), 1);
            }
        }
    }

  private:
    void report(Kind kind, const std::string& name, double has) {
        m_found.push_back({kind, m_number, name, has});
    }

    [[nodiscard]] const AssemblyItem* find(const ItemId& id) const {
        const auto found = m_items.find(id);
        return found == m_items.end() ? nullptr : found->second;
    }

    void checkMembers(const std::vector<ItemId>& paper) {
        if (m_paper.size() != paper.size()) {
            report(Kind::Repeated, {}, static_cast<double>(paper.size() - m_paper.size()));
        }
        for (const ItemId& id : m_paper) {
            if (find(id) == nullptr) {
                report(Kind::UnknownItem, id.str(), 1);
            }
        }
    }

    void checkCells() {
        std::map<std::string, int> counts;
        for (const ItemId& id : m_paper) {
            if (const AssemblyItem* item = find(id)) {
                for (const std::string& cell :
                     std::set<std::string>(item->cells.begin(), item->cells.end())) {
                    ++counts[cell];
                }
            }
        }
        for (const CellQuota& quota : m_blueprint.quotas) {
            const int count = counts[quota.cell];
            if (count < quota.least || count > quota.most) {
                report(Kind::Cell, quota.cell, count);
            }
        }
    }

    void checkSeconds() {
        double seconds = 0;
        for (const ItemId& id : m_paper) {
            const AssemblyItem* item = find(id);
            seconds += item == nullptr ? 0 : item->seconds;
        }
        if (seconds < m_blueprint.leastSeconds - kSecondsTolerance ||
            seconds > m_blueprint.mostSeconds + kSecondsTolerance) {
            report(Kind::Seconds, {}, seconds);
        }
    }

    void checkEnemies() {
        for (const auto& group : m_blueprint.enemies) {
            const std::set<ItemId> members(group.begin(), group.end());
            const auto met =
                std::count_if(members.begin(), members.end(), [this](const ItemId& id) {
                    return m_paper.contains(id);
                });
            if (met > 1) {
                report(Kind::Enemies, group.front().str(), static_cast<double>(met));
            }
        }
        for (const ItemId& id : m_paper) {
            const AssemblyItem* item = find(id);
            const auto meets = [&](const ItemId& enemy) {
                return enemy != id && m_paper.contains(enemy);
            };
            if (item != nullptr && std::any_of(item->enemies.begin(), item->enemies.end(), meets)) {
                report(Kind::Enemies, id.str(), 2);
            }
        }
    }

    void checkRounds() {
        if (!m_blueprint.earlierOverlap) {
            return;
        }
        std::map<std::string, int> shared;
        for (const ItemId& id : m_paper) {
            if (const AssemblyItem* item = find(id)) {
                for (const std::string& round :
                     std::set<std::string>(item->rounds.begin(), item->rounds.end())) {
                    ++shared[round];
                }
            }
        }
        for (const auto& [round, count] : shared) {
            if (count > *m_blueprint.earlierOverlap) {
                report(Kind::EarlierRound, round, count);
            }
        }
    }

    const ItemsById& m_items;
    const AssemblyBlueprint& m_blueprint;
    std::vector<AssemblyBreach>& m_found;
    int m_number = 0;
    std::set<ItemId> m_paper;
};

void checkOverlap(const AssemblyBlueprint& blueprint,
                  const Papers& papers,
                  std::vector<AssemblyBreach>& found) {
    for (std::size_t p = 0; p < papers.size(); ++p) {
        const std::set<ItemId> first(papers[p].begin(), papers[p].end());
        for (std::size_t q = p + 1; q < papers.size(); ++q) {
            const std::set<ItemId> second(papers[q].begin(), papers[q].end());
            const auto shared =
                std::count_if(second.begin(), second.end(), [&first](const ItemId& id) {
                    return first.contains(id);
                });
            if (shared > blueprint.overlap) {
                found.push_back({Kind::Overlap,
                                 static_cast<int>(p),
                                 std::to_string(q),
                                 static_cast<double>(shared)});
            }
        }
    }
}

void checkUses(const std::vector<AssemblyItem>& pool,
               const AssemblyBlueprint& blueprint,
               const Papers& papers,
               std::vector<AssemblyBreach>& found) {
    if (!blueprint.mostUses) {
        return;
    }
    std::unordered_map<ItemId, int> uses;
    for (const auto& paper : papers) {
        for (const ItemId& id : std::set<ItemId>(paper.begin(), paper.end())) {
            ++uses[id];
        }
    }
    for (const AssemblyItem& item : pool) {
        const auto now = uses.find(item.id);
        if (now != uses.end() && now->second + item.uses > *blueprint.mostUses) {
            found.push_back(
                {Kind::Uses, -1, item.id.str(), static_cast<double>(now->second + item.uses)});
        }
    }
}

}  // namespace

Status checkInputs(const std::vector<AssemblyItem>& pool, const AssemblyBlueprint& blueprint) {
    std::set<ItemId> ids;
    for (const AssemblyItem& item : pool) {
        if (Status fit = checkItem(item, blueprint.shape.size()); !fit) {
            return fit;
        }
        if (!ids.insert(item.id).second) {
            return failure("exam.unfit-pool", {{"item", item.id.str()}});
        }
    }
    const std::string field = unfitField(blueprint);
    return field.empty() ? ok() : Status(failure("exam.unfit-blueprint", {{"field", field}}));
}

std::vector<AssemblyBreach> breachesOf(const std::vector<AssemblyItem>& pool,
                                       const AssemblyBlueprint& blueprint,
                                       const Papers& papers) {
    std::vector<AssemblyBreach> found;
    const ItemsById items = byId(pool);
    if (static_cast<int>(papers.size()) != blueprint.papers) {
        found.push_back({Kind::PaperCount, -1, {}, static_cast<double>(papers.size())});
    }
    PaperCheck check(items, blueprint, found);
    for (std::size_t p = 0; p < papers.size(); ++p) {
        check.check(static_cast<int>(p), papers[p]);
    }
    checkOverlap(blueprint, papers, found);
    checkUses(pool, blueprint, papers, found);
    return found;
}

double objectiveOf(const std::vector<AssemblyItem>& pool,
                   const AssemblyBlueprint& blueprint,
                   const Papers& papers) {
    const ItemsById items = byId(pool);
    double poorest = std::numeric_limits<double>::infinity();
    for (const auto& paper : papers) {
        for (std::size_t t = 0; t < blueprint.shape.size(); ++t) {
            double sum = 0;
            for (const ItemId& id : paper) {
                sum += items.at(id)->information[t];
            }
            poorest = std::min(poorest, sum / blueprint.shape[t]);
        }
    }
    return std::isinf(poorest) ? 0 : poorest;
}

double Assembly::gap() const {
    return objective > 0 ? (bound - objective) / objective : 0;
}

}  // namespace qgt::exam
