#pragma once

namespace qgt::ability {

/// What is believed of one cadre's ability in one line: a normal distribution on the logit scale on
/// which items have their difficulty.
struct AbilityState {
    double mean = 0;
    double variance = 1;

    bool operator==(const AbilityState&) const = default;
};

/// What is believed of anybody in that role before the first answer, and again when all answers are
/// long out of date.
struct AbilityPrior {
    double mean = 0;
    double variance = 1.44;

    bool operator==(const AbilityPrior&) const = default;

    [[nodiscard]] AbilityState state() const { return {mean, variance}; }
};

/// The one formula of ageing, for forgetting and for changed rules: of the distance to the prior
/// the share `retained` stays, so the interval widens by itself. `retained` is kept inside 0 to 1.
/// Ageing twice is ageing by the product.
[[nodiscard]] AbilityState aged(const AbilityState& before,
                                const AbilityPrior& prior,
                                double retained);

/// Share retained after `days` when a line is forgotten with time constant `tauDays` (half of it is
/// gone after 0.69 of it). Negative days (a clock that was set back) retain all.
[[nodiscard]] double retainedAfter(double days, double tauDays);

/// Share retained through a change of rules that touches the share `kappa` of the line's items by
/// weight.
[[nodiscard]] double retainedThrough(double kappa);

}  // namespace qgt::ability
