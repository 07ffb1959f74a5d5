#pragma once

#include "engine/ability/ability_state.h"

#include <optional>
#include <vector>

namespace qgt::ability {

/// One request type of a line: its share of the line's requests and how hard it is.
struct RequestShare {
    double share = 1;
    double difficulty = 0;  ///< beta, logits

    bool operator==(const RequestShare&) const = default;
};

/// The requests of a line. What a cadre of ability theta settles of them in one trip is
///     q(theta) = sum over types of share / (1 + exp(-slope (theta - difficulty))).
struct RequestProfile {
    double slope = 1.5;
    std::vector<RequestShare> types;

    bool operator==(const RequestProfile&) const = default;

    [[nodiscard]] double settledBy(double theta) const;

    /// The ability at which the share `settled` is reached; nothing when no ability reaches it or
    /// every one does.
    [[nodiscard]] std::optional<double> abilityFor(double settled) const;
};

/// What a cadre can do in a line today, and how sure that is.
struct HandlingEstimate {
    std::vector<double> byType;  ///< chance to settle a request of each type
    double chance = 0;           ///< p: of a request of the line
    double low = 0;              ///< 90 % interval of q: from
    double high = 0;             ///< to
    /// nu = p (1 - p) / Var[q] - 1: as sure as after so many answers of right or wrong.
    double evidence = 0;
};

/// A share with its 90 % interval.
struct ShareInterval {
    double chance = 0;
    double low = 0;
    double high = 0;
};

/// The chance to settle a request of each type of the profile. All of them rest on the one ability
/// in the line: types differ by how hard they are.
[[nodiscard]] std::vector<ShareInterval> settledByType(const AbilityState& state,
                                                       const RequestProfile& profile);

[[nodiscard]] HandlingEstimate estimated(const AbilityState& state, const RequestProfile& profile);

/// P(theta >= gate).
[[nodiscard]] double chanceBeyond(double gate, const AbilityState& state);

/// P(q >= settled), by the ability at which the profile reaches it.
[[nodiscard]] double chanceToSettle(double settled,
                                    const AbilityState& state,
                                    const RequestProfile& profile);

}  // namespace qgt::ability
