#include "engine/memory/first_stabilities.h"

#include <cmath>
#include <vector>

namespace qgt::memory {

namespace {

/// Ratings that share one stability.
struct Pool {
    double weight = 0;
    double logStability = 0;
    std::size_t ratings = 1;
};

void join(Pool& into, const Pool& next) {
    const double weight = into.weight + next.weight;
    into.logStability =
        (into.weight * into.logStability + next.weight * next.logStability) / weight;
    into.weight = weight;
    into.ratings += next.ratings;
}

/// How much longer than by default the ratings that there are last: a mean of logarithms.
double logShift(const Parameters& parameters, const FirstRatings& cards) {
    double sum = 0;
    double all = 0;
    for (std::size_t k = 0; k < cards.size(); ++k) {
        const auto weight = static_cast<double>(cards[k]);
        sum += weight * std::log(parameters[k] / kDefaultParameters[k]);
        all += weight;
    }
    return all > 0.0 ? sum / all : 0.0;
}

}  // namespace

FirstRatings firstRatingsOf(const ReviewHistories& histories) {
    FirstRatings cards{};
    for (std::size_t k = 0; k < histories.cards(); ++k) {
        const HistoryStep& first = histories.card(k).front();
        const Rating rating = first.right ? first.ifKnown : Rating::Again;
        ++cards[static_cast<std::size_t>(rating) - 1];
    }
    return cards;
}

Parameters withOrderedFirstStabilities(const Parameters& parameters, const FirstRatings& cards) {
    // Less than any card: a rating without cards yields to those that have some.
    constexpr double kNoCards = 1e-6;
    const double shift = logShift(parameters, cards);
    std::vector<Pool> pools;
    for (std::size_t k = 0; k < cards.size(); ++k) {
        Pool pool{static_cast<double>(cards[k]), std::log(parameters[k]), 1};
        if (cards[k] == 0) {
            pool = {kNoCards, std::log(kDefaultParameters[k]) + shift, 1};
        }
        pools.push_back(pool);
        while (pools.size() > 1 &&
               pools[pools.size() - 2].logStability > pools.back().logStability) {
            const Pool last = pools.back();
            pools.pop_back();
            join(pools.back(), last);
        }
    }
    Parameters ordered = parameters;
    std::size_t rating = 0;
    for (const Pool& pool : pools) {
        for (std::size_t k = 0; k < pool.ratings; ++k, ++rating) {
            // What was in order stays as it is, to the last digit.
            const bool alone = pool.ratings == 1 && cards[rating] > 0;
            ordered[rating] = alone ? parameters[rating] : std::exp(pool.logStability);
        }
    }
    return clipped(ordered, boundsFor(ordered));
}

}  // namespace qgt::memory
