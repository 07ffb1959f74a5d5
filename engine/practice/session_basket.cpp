#include "engine/practice/session_basket.h"

#include "engine/core/clock.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>

namespace qgt::practice {

namespace {

using Items = std::vector<const bank::Item*>;

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

}  // namespace

bool SessionBasket::full() const {
    const SessionLimit& limit = m_context.spec.limit;
    return limit.unit == LimitUnit::Items &&
           m_items.size() >= static_cast<std::size_t>(limit.amount);
}

bool SessionBasket::take(const bank::Item& item) {
    const SessionLimit& limit = m_context.spec.limit;
    const std::int64_t cost = expectedMs(item, m_context.history);
    const bool fits = limit.unit == LimitUnit::Items || m_items.empty() ||
                      m_usedMs + cost <= limit.amount * kMsPerMinute;
    if (!fits || full() || hasEnemyOf(item)) {
        return false;
    }
    m_items.push_back(&item);
    m_ids.insert(item.id.str());
    for (const ItemId& enemy : item.enemies) {
        m_barred.insert(enemy.str());
    }
    m_usedMs += cost;
    return true;
}

/// Enmity is written on one side and holds for both. A section is asked whole: who has just
/// read it was told more by its text than one item gives away of another; and who names the
/// items wants them all.
bool SessionBasket::hasEnemyOf(const bank::Item& item) const {
    if (m_context.spec.kind == SessionKind::Section || m_context.spec.kind == SessionKind::Chosen) {
        return false;
    }
    return m_barred.contains(item.id.str()) ||
           std::any_of(item.enemies.begin(), item.enemies.end(), [this](const ItemId& enemy) {
               return m_ids.contains(enemy.str());
           });
}

std::vector<ItemId> interleavedByLine(Items left) {
    Counts counts;
    for (const bank::Item* const item : left) {
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

}  // namespace qgt::practice
