#include "engine/coverage/absence.h"

#include "engine/coverage/combinations.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace qgt::coverage {

namespace {

/// Pairs from the highest rate down; of equal ones the first comes first.
std::vector<std::size_t> byRate(const PairRates& pairs) {
    std::vector<std::size_t> order(pairs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&pairs](std::size_t a, std::size_t b) {
        return pairs.rate(a) > pairs.rate(b);
    });
    return order;
}

std::optional<std::size_t> bestWithout(const PairRates& pairs,
                                       const std::vector<std::size_t>& order,
                                       std::span<const std::size_t> absent) {
    const auto found = std::find_if(order.begin(), order.end(), [&](std::size_t pair) {
        return std::none_of(absent.begin(), absent.end(), [&](std::size_t cadre) {
            return pairs.pairs()[pair].has(cadre);
        });
    });
    return found == order.end() ? std::nullopt : std::optional(*found);
}

Absence worstOf(const PairRates& pairs, const std::vector<std::size_t>& order, std::size_t away) {
    Absence worst;
    bool any = false;
    forEachCombination(pairs.cadres(), away, [&](const std::vector<std::size_t>& absent) {
        const auto best = bestWithout(pairs, order, absent);
        const double rate = best ? pairs.rate(*best) : 0.0;
        if (!any || rate < worst.rate - kSameRate) {
            any = true;
            worst = {absent, std::nullopt, rate, std::nullopt};
            if (best) {
                worst.bestPair = pairs.pairs()[*best];
                worst.weakestLine = pairs.weakestLine(*best);
            }
        }
        return true;
    });
    return worst;
}

}  // namespace

std::vector<Absence> absenceTest(const PairRates& pairs, std::size_t most) {
    const std::vector<std::size_t> order = byRate(pairs);
    std::vector<Absence> found;
    for (std::size_t away = 0; away <= std::min(most, pairs.cadres()); ++away) {
        found.push_back(worstOf(pairs, order, away));
    }
    return found;
}

}  // namespace qgt::coverage
