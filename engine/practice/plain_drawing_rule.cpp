#include "engine/practice/plain_drawing_rule.h"

#include "engine/core/clock.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <string>

namespace qgt::practice {

namespace {

using bank::Item;
using Items = std::vector<const Item*>;

constexpr std::array<Need, 4> kNeeds{Need::Retry, Need::New, Need::Refresh, Need::SeenToday};

/// The candidates of one line, and how its turn comes (smooth weighted round robin).
struct Lane {
    double pull = 1.0;
    double credit = 0.0;
    std::array<Items, kNeeds.size()> byNeed;  ///< next one last
};

using Lanes = std::map<std::string, Lane>;  // by line id

Lane laneOf(const LineId& line, const DrawContext& context) {
    const bank::ServiceLine* const known = context.bank.line(line);
    const double weight = known == nullptr ? 1.0 : static_cast<double>(known->weight);
    const double share = roughShareRight(context.bank, context.history, line);
    // The start credit puts the weakest line first without changing anybody's share of turns.
    return Lane{weight * (2.0 - share), weight * (1.0 - share), {}};
}

Lanes lanesOf(const DrawContext& context, Rng& rng) {
    Lanes lanes;
    for (const Item& item : context.bank.items()) {
        if (eligible(item, context)) {
            const auto lane =
                lanes.contains(item.line.str())
                    ? lanes.find(item.line.str())
                    : lanes.emplace(item.line.str(), laneOf(item.line, context)).first;
            const Need need = needOn(context.day, context.history.of(item.id));
            lane->second.byNeed[static_cast<std::size_t>(need)].push_back(&item);
        }
    }
    const auto laterFirst = [&context](const Item* a, const Item* b) {
        return context.history.of(a->id).lastSeen.ms > context.history.of(b->id).lastSeen.ms;
    };
    for (auto& [line, lane] : lanes) {
        for (const Need need : kNeeds) {
            Items& items = lane.byNeed[static_cast<std::size_t>(need)];
            rng.shuffle(items);
            if (need != Need::New) {
                std::stable_sort(items.begin(), items.end(), laterFirst);
            }
        }
    }
    return lanes;
}

/// Collects items until the limit of the session.
class Basket {
  public:
    explicit Basket(const DrawContext& context) : m_context(context) {}

    [[nodiscard]] bool full() const {
        const SessionLimit& limit = m_context.spec.limit;
        return limit.unit == LimitUnit::Items &&
               m_items.size() >= static_cast<std::size_t>(limit.amount);
    }

    bool take(const Item* item) {
        const SessionLimit& limit = m_context.spec.limit;
        const std::int64_t cost = expectedMs(*item, m_context.history);
        const bool fits = limit.unit == LimitUnit::Items || m_items.empty() ||
                          m_usedMs + cost <= limit.amount * kMsPerMinute;
        if (!fits || hasEnemyOf(*item)) {
            return false;
        }
        m_items.push_back(item);
        m_ids.insert(item->id.str());
        for (const ItemId& enemy : item->enemies) {
            m_barred.insert(enemy.str());
        }
        m_usedMs += cost;
        return true;
    }

    [[nodiscard]] const Items& items() const { return m_items; }

  private:
    /// Enmity is written on one side and holds for both. A section is asked whole: who has just
    /// read it was told more by its text than one item gives away of another; and who names the
    /// items wants them all.
    [[nodiscard]] bool hasEnemyOf(const Item& item) const {
        if (m_context.spec.kind == SessionKind::Section ||
            m_context.spec.kind == SessionKind::Chosen) {
            return false;
        }
        return m_barred.contains(item.id.str()) ||
               std::any_of(item.enemies.begin(), item.enemies.end(), [this](const ItemId& enemy) {
                   return m_ids.contains(enemy.str());
               });
    }

    const DrawContext& m_context;
    Items m_items;
    std::set<std::string> m_ids;
    std::set<std::string> m_barred;
    std::int64_t m_usedMs = 0;
};

/// The lane whose turn it is among those with items of the need; null when there are none.
Lane* laneOnTurn(Lanes& lanes, std::size_t need) {
    Lane* best = nullptr;
    for (auto& [line, lane] : lanes) {
        if (!lane.byNeed[need].empty() && (best == nullptr || lane.credit > best->credit)) {
            best = &lane;
        }
    }
    return best;
}

/// Every lane that waits gains its pull; the one that had its turn pays all of them.
void payTurn(Lanes& lanes, std::size_t need, Lane& turn) {
    double pulls = turn.pull;
    turn.credit += turn.pull;
    for (auto& [line, lane] : lanes) {
        if (&lane != &turn && !lane.byNeed[need].empty()) {
            lane.credit += lane.pull;
            pulls += lane.pull;
        }
    }
    turn.credit -= pulls;
}

void fillFrom(Lanes& lanes, Need need, Basket& basket) {
    const auto index = static_cast<std::size_t>(need);
    for (Lane* lane = laneOnTurn(lanes, index); lane != nullptr && !basket.full();
         lane = laneOnTurn(lanes, index)) {
        const Item* const item = lane->byNeed[index].back();
        lane->byNeed[index].pop_back();
        if (basket.take(item)) {
            payTurn(lanes, index, *lane);
        }
    }
}

using Counts = std::map<std::string, std::size_t>;  // by line id

/// Whether items of `counts` can follow an item of `line` without neighbours of one line.
bool canFollow(const std::string& line, const Counts& counts, std::size_t left) {
    return std::all_of(counts.begin(), counts.end(), [&](const auto& entry) {
        return entry.second <= (entry.first == line ? left / 2 : (left + 1) / 2);
    });
}

/// Index of the item that comes next: the earliest that repeats no line and lets the rest do so
/// too; where that is impossible, one of the fullest other line; else the first.
std::size_t nextOf(const Items& left, const std::string& previous, const Counts& counts) {
    std::size_t fallback = 0;
    std::size_t most = 0;
    std::set<std::string> tried;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const std::string& line = left[i]->line.str();
        if (line == previous || !tried.insert(line).second) {
            continue;
        }
        Counts after = counts;
        --after[line];
        if (canFollow(line, after, left.size() - 1)) {
            return i;
        }
        if (counts.at(line) > most) {
            most = counts.at(line);
            fallback = i;
        }
    }
    return fallback;
}

std::vector<ItemId> interleaved(Items left) {
    Counts counts;
    for (const Item* const item : left) {
        ++counts[item->line.str()];
    }
    std::vector<ItemId> order;
    std::string previous;
    while (!left.empty()) {
        const auto next =
            std::next(left.begin(), static_cast<std::ptrdiff_t>(nextOf(left, previous, counts)));
        order.push_back((*next)->id);
        previous = (*next)->line.str();
        --counts[previous];
        left.erase(next);
    }
    return order;
}

}  // namespace

std::vector<ItemId> PlainDrawingRule::draw(const DrawContext& context, Rng& rng) const {
    Lanes lanes = lanesOf(context, rng);
    Basket basket(context);
    for (const Need need : kNeeds) {
        fillFrom(lanes, need, basket);
    }
    return interleaved(basket.items());
}

}  // namespace qgt::practice
