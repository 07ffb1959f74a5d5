#include "engine/exam/selection_witness.h"

#include "engine/core/rng.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>
#include <utility>

namespace qgt::exam {

namespace {

constexpr int kExchanges = 60'000;

/// Everything of an item that a demand looks at, as indices.
struct Candidate {
    std::vector<std::size_t> quotas;
    std::vector<std::size_t> enemies;  ///< candidates
    bool critical = false;
};

/// A place of the paper and who may stand on it.
struct Place {
    const std::vector<std::size_t>* fitting;  ///< candidates of its section
    std::size_t candidate;
};

class Search {
  public:
    Search(const std::vector<const bank::Item*>& supply,
           const SelectionDemand& demand,
           std::uint64_t seed)
        : m_supply(supply), m_demand(demand), m_rng(seed), m_counts(demand.quotas.size()) {
        readCandidates();
    }

    [[nodiscard]] std::optional<std::vector<const bank::Item*>> run() {
        if (!fillPlaces()) {
            return std::nullopt;
        }
        for (int i = 0; i < kExchanges && m_cost > 0 && !m_places.empty(); ++i) {
            exchange();
        }
        if (m_cost > 0) {
            return std::nullopt;
        }
        std::vector<const bank::Item*> chosen;
        for (const Place& place : m_places) {
            chosen.push_back(m_supply[place.candidate]);
        }
        return chosen;
    }

  private:
    void readCandidates() {
        std::unordered_map<std::string, std::size_t> byId;
        for (std::size_t i = 0; i < m_supply.size(); ++i) {
            byId.emplace(m_supply[i]->id.str(), i);
        }
        m_candidates.resize(m_supply.size());
        const auto& critical = m_demand.blueprint.pass.critical.items;
        for (std::size_t i = 0; i < m_supply.size(); ++i) {
            const bank::Item& item = *m_supply[i];
            for (std::size_t q = 0; q < m_demand.quotas.size(); ++q) {
                if (fitsQuota(item, m_demand.quotas[q], m_demand.bank)) {
                    m_candidates[i].quotas.push_back(q);
                }
            }
            for (const ItemId& enemy : item.enemies) {
                const auto found = byId.find(enemy.str());
                // Said on one side, it holds for both.
                if (found != byId.end() && found->second != i) {
                    m_candidates[i].enemies.push_back(found->second);
                    m_candidates[found->second].enemies.push_back(i);
                }
            }
            m_candidates[i].critical =
                std::find(critical.begin(), critical.end(), item.id) != critical.end();
        }
    }

    /// False when a section finds too few items.
    bool fillPlaces() {
        const auto& sections = m_demand.blueprint.sections;
        m_fitting.resize(sections.size());
        m_used.assign(m_supply.size(), false);
        for (std::size_t s = 0; s < sections.size(); ++s) {
            if (sections[s].kind == bank::TaskKind::Case) {
                continue;
            }
            for (std::size_t i = 0; i < m_supply.size(); ++i) {
                if (fitsSection(*m_supply[i], sections[s])) {
                    m_fitting[s].push_back(i);
                }
            }
            if (!fillSection(m_fitting[s], sections[s].count)) {
                return false;
            }
        }
        m_cost = cost();
        return true;
    }

    bool fillSection(const std::vector<std::size_t>& fitting, int count) {
        std::vector<std::size_t> order = fitting;
        m_rng.shuffle(order);
        for (const std::size_t candidate : order) {
            if (count > 0 && !m_used[candidate]) {
                m_places.push_back({&fitting, candidate});
                put(candidate, 1);
                --count;
            }
        }
        return count == 0;
    }

    void put(std::size_t candidate, int by) {
        m_used[candidate] = by > 0;
        for (const std::size_t quota : m_candidates[candidate].quotas) {
            m_counts[quota] += by;
        }
        m_critical += m_candidates[candidate].critical ? by : 0;
    }

    /// How much is missing or too much in all.
    [[nodiscard]] int cost() const {
        int sum = std::abs(m_demand.blueprint.pass.critical.count - m_critical);
        for (std::size_t q = 0; q < m_counts.size(); ++q) {
            const bank::Quota& quota = m_demand.quotas[q];
            sum += std::max(0, quota.min - m_counts[q]);
            sum += quota.max ? std::max(0, m_counts[q] - *quota.max) : 0;
        }
        for (const Place& place : m_places) {
            for (const std::size_t enemy : m_candidates[place.candidate].enemies) {
                sum += m_used[enemy] ? 1 : 0;
            }
        }
        return sum;
    }

    /// Puts another item on a place, and takes it back when that made things worse.
    void exchange() {
        Place& place = m_places[static_cast<std::size_t>(m_rng.below(m_places.size()))];
        const std::size_t other =
            (*place.fitting)[static_cast<std::size_t>(m_rng.below(place.fitting->size()))];
        if (m_used[other]) {
            return;
        }
        const std::size_t before = std::exchange(place.candidate, other);
        put(before, -1);
        put(other, 1);
        const int now = cost();
        if (now <= m_cost) {
            m_cost = now;
            return;
        }
        put(other, -1);
        put(before, 1);
        place.candidate = before;
    }

    const std::vector<const bank::Item*>& m_supply;
    const SelectionDemand& m_demand;
    Rng m_rng;
    std::vector<Candidate> m_candidates;
    std::vector<std::vector<std::size_t>> m_fitting;
    std::vector<Place> m_places;
    std::vector<bool> m_used;
    std::vector<int> m_counts;
    int m_critical = 0;
    int m_cost = 0;
};

}  // namespace

std::optional<std::vector<const bank::Item*>> findSelection(
    const std::vector<const bank::Item*>& supply,
    const SelectionDemand& demand,
    std::uint64_t seed) {
    return Search(supply, demand, seed).run();
}

}  // namespace qgt::exam
