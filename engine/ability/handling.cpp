#include "engine/ability/handling.h"

#include "engine/ability/logistic.h"

#include <algorithm>
#include <cmath>

namespace qgt::ability {

namespace {

/// Of a standard normal: 5 % lie beyond.
constexpr double kNinetyPercent = 1.6448536269514722;

double logit(double chance) {
    return std::log(chance / (1.0 - chance));
}

}  // namespace

double RequestProfile::settledBy(double theta) const {
    double settled = 0.0;
    for (const RequestShare& type : types) {
        settled += type.share * sigma(slope * (theta - type.difficulty));
    }
    return settled;
}

std::optional<double> RequestProfile::abilityFor(double settled) const {
    double all = 0.0;
    for (const RequestShare& type : types) {
        all += type.share;
    }
    if (types.empty() || !(slope > 0.0) || settled <= 0.0 || settled >= all) {
        return std::nullopt;
    }
    // The easiest type alone reaches it no later, the hardest no earlier.
    const auto [easiest, hardest] = std::minmax_element(
        types.begin(), types.end(), [](const RequestShare& a, const RequestShare& b) {
            return a.difficulty < b.difficulty;
        });
    const double beyond = logit(settled / all) / slope;
    double least = easiest->difficulty + beyond;
    double most = hardest->difficulty + beyond;
    constexpr double kCloseEnough = 1e-12;
    while (most - least > kCloseEnough * (1.0 + std::abs(least))) {
        const double middle = least + (most - least) / 2.0;
        (settledBy(middle) < settled ? least : most) = middle;
    }
    return least + (most - least) / 2.0;
}

HandlingEstimate estimated(const AbilityState& state, const RequestProfile& profile) {
    const double sd = std::sqrt(std::max(state.variance, 0.0));
    const double h = nodeSpacing(profile.slope * sd);
    const auto count = static_cast<int>(std::ceil(2.0 * kReach / h)) + 1;
    HandlingEstimate estimate;
    estimate.byType.assign(profile.types.size(), 0.0);
    double mass = 0.0;
    double squares = 0.0;
    for (int i = 0; i < count; ++i) {
        const double z = -kReach + i * h;
        const double density = std::exp(-z * z / 2.0);
        double settled = 0.0;
        for (std::size_t r = 0; r < profile.types.size(); ++r) {
            const RequestShare& type = profile.types[r];
            const double one = sigma(profile.slope * (state.mean + sd * z - type.difficulty));
            estimate.byType[r] += density * one;
            settled += type.share * one;
        }
        mass += density;
        estimate.chance += density * settled;
        squares += density * settled * settled;
    }
    for (double& chance : estimate.byType) {
        chance /= mass;
    }
    estimate.chance /= mass;
    const double variance = squares / mass - estimate.chance * estimate.chance;
    estimate.low = profile.settledBy(state.mean - kNinetyPercent * sd);
    estimate.high = profile.settledBy(state.mean + kNinetyPercent * sd);
    estimate.evidence = estimate.chance * (1.0 - estimate.chance) / variance - 1.0;
    return estimate;
}

std::vector<ShareInterval> settledByType(const AbilityState& state, const RequestProfile& profile) {
    const HandlingEstimate estimate = estimated(state, profile);
    const double reach = kNinetyPercent * std::sqrt(std::max(state.variance, 0.0));
    std::vector<ShareInterval> shares;
    shares.reserve(profile.types.size());
    for (std::size_t r = 0; r < profile.types.size(); ++r) {
        const auto at = [&](double theta) {
            return sigma(profile.slope * (theta - profile.types[r].difficulty));
        };
        shares.push_back({estimate.byType[r], at(state.mean - reach), at(state.mean + reach)});
    }
    return shares;
}

double chanceBeyond(double gate, const AbilityState& state) {
    return std::erfc((gate - state.mean) / std::sqrt(2.0 * state.variance)) / 2.0;
}

double chanceToSettle(double settled, const AbilityState& state, const RequestProfile& profile) {
    if (settled <= 0.0) {
        return 1.0;
    }
    const std::optional<double> needed = profile.abilityFor(settled);
    return needed ? chanceBeyond(*needed, state) : 0.0;
}

}  // namespace qgt::ability
