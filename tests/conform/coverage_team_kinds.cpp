#include "engine/coverage/absence.h"
#include "engine/coverage/bus_factor.h"
#include "engine/coverage/duty_set.h"
#include "engine/coverage/line_coverage.h"
#include "engine/coverage/pair_rates.h"
#include "engine/coverage/partial_pooling.h"
#include "tests/conform/coverage_input.h"
#include "tests/conform/coverage_kind.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace qgt::conform {

namespace {

using coverage::Pair;
using coverage::PairRates;
using coverage::Team;
using nlohmann::json;
using nlohmann::ordered_json;

ordered_json pairAnswer(const Pair& pair) {
    return {pair.first, pair.second};
}

std::vector<std::size_t> linesBelow(std::span<const double> coverages, double threshold) {
    std::vector<std::size_t> below;
    for (std::size_t line = 0; line < coverages.size(); ++line) {
        if (coverages[line] < threshold) {
            below.push_back(line);
        }
    }
    return below;
}

template <typename Value>
ordered_json orNull(const std::optional<Value>& value) {
    return value ? ordered_json(*value) : ordered_json(nullptr);
}

}  // namespace

ordered_json pairCoverageAnswer(const json& given) {
    const Team team = teamOf(given);
    const double threshold = given.at("threshold").get<double>();
    const PairRates rates(team);
    ordered_json rows = ordered_json::array();
    ordered_json covering = ordered_json::array();
    for (std::size_t k = 0; k < rates.size(); ++k) {
        const Pair pair = rates.pairs()[k];
        const auto weakest = rates.weakestLine(k);
        const auto below = linesBelow(rates.coverage(k), threshold);
        rows.push_back(
            {{"pair", pairAnswer(pair)},
             {"one_trip", rates.rate(k)},
             {"min_line", orNull(weakest)},
             {"min_cov", weakest ? ordered_json(rates.coverage(k)[*weakest]) : nullptr},
             {"below", below},
             {"one_trip_naive", naiveOneTripRate(team, std::array{pair.first, pair.second})}});
        if (below.empty()) {
            covering.push_back(pairAnswer(pair));
        }
    }
    const auto best = rates.best();
    return {{"pairs", rows},
            {"covering_pairs", covering},
            {"best_pair", best ? pairAnswer(rates.pairs()[*best]) : nullptr},
            {"best_one_trip", best ? ordered_json(rates.rate(*best)) : nullptr}};
}

ordered_json minDutySetAnswer(const json& given) {
    const Team team = teamOf(given);
    coverage::Crew all(team.cadres);
    std::iota(all.begin(), all.end(), std::size_t{0});
    const std::vector<double> whole = coverage::lineCoverages(team, all);
    const auto least = std::min_element(whole.begin(), whole.end());
    const auto found = coverage::smallestDutySet(team, given.at("threshold").get<double>());
    return {{"feasible", found.has_value()},
            {"size", found ? ordered_json(found->crew.size()) : nullptr},
            {"set", found ? ordered_json(found->crew) : nullptr},
            {"one_trip", found ? ordered_json(found->oneTrip) : nullptr},
            {"all_team_min_cov", least != whole.end() ? ordered_json(*least) : nullptr}};
}

ordered_json absenceTestAnswer(const json& given) {
    const Team team = teamOf(given);
    ordered_json answer;
    for (const coverage::Absence& worst : coverage::absenceTest(PairRates(team))) {
        const auto& pair = worst.bestPair;
        answer[std::to_string(worst.absent.size())] = {
            {"worst_value", pair ? ordered_json(worst.rate) : nullptr},
            {"absent", worst.absent},
            {"best_remaining_pair", pair ? pairAnswer(*pair) : nullptr},
            {"weakest_line", orNull(worst.weakestLine)}};
    }
    return answer;
}

ordered_json busFactorAnswer(const json& given) {
    const Team team = teamOf(given);
    const auto capable = given.at("prob_capable").get<std::vector<std::vector<double>>>();
    const auto factors = coverage::busFactors(team, given.at("threshold").get<double>());
    ordered_json counts = ordered_json::array();
    std::vector<std::size_t> single;
    std::vector<std::size_t> already;
    std::vector<double> one;
    std::vector<double> two;
    for (std::size_t line = 0; line < factors.size(); ++line) {
        const auto& factor = factors[line];
        counts.push_back(factor ? ordered_json(factor->count()) : nullptr);
        if (factor && factor->count() == 0) {
            already.push_back(line);
        }
        if (factor && factor->count() == 1) {
            single.push_back(line);
        }
        std::vector<double> chances;
        for (const std::vector<double>& cadre : capable) {
            chances.push_back(cadre.at(line));
        }
        one.push_back(coverage::atLeast(chances, 1));
        two.push_back(coverage::atLeast(chances, 2));
    }
    return {{"bus_factor", counts},
            {"spof_lines", single},
            {"already_below", already},
            {"prob_at_least_1", one},
            {"prob_at_least_2", two}};
}

ordered_json shrinkageAnswer(const json& given) {
    const auto all = coverage::pooled(given.at("estimate_logit").get<std::vector<double>>(),
                                      given.at("se").get<std::vector<double>>());
    if (!all) {
        throw std::invalid_argument("estimates without fit standard errors");
    }
    return {{"mu", all->mean},
            {"tau2", all->between},
            {"shrunk", all->shrunk},
            {"pooling", all->pooling}};
}

}  // namespace qgt::conform
