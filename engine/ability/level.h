#pragma once

#include "engine/ability/handling.h"

#include <cstdint>
#include <optional>
#include <utility>

namespace qgt::ability {

/// What somebody may be called in a line. Without enough evidence there is no level (未知), which
/// is not the same as the lowest.
enum class Level : std::uint8_t {
    Unfamiliar = 0,  ///< 陌生
    Aware = 1,       ///< 了解
    Capable = 2,     ///< 能办
    Mentor = 3,      ///< 可带教
};

/// When a level is reached: the share of requests that somebody has to settle, and how sure that
/// has to be.
struct LevelRules {
    double leastEvidence = 4;  ///< nu below which nothing is called
    double mentorSettles = 0.9;
    double capableSettles = 0.8;
    double awareSettles = 0.5;
    double sureToReach = 0.8;    ///< of Capable and Mentor
    double likelyToReach = 0.5;  ///< of Aware
    /// A level that was held is lost only when its chance falls this far below what reached it: 0.8
    /// is lost below 0.7.
    double margin = 0.1;

    bool operator==(const LevelRules&) const = default;
};

/// The abilities that the levels of a line ask for; nothing where no ability settles as much.
struct LevelGates {
    std::optional<double> aware;
    std::optional<double> capable;
    std::optional<double> mentor;
};

[[nodiscard]] LevelGates levelGates(const RequestProfile& profile, const LevelRules& rules = {});

/// How sure it is that somebody's ability is beyond each gate.
struct LevelChances {
    double aware = 0;
    double capable = 0;
    double mentor = 0;
};

[[nodiscard]] LevelChances levelChances(const AbilityState& state, const LevelGates& gates);

/// The highest level whose chance is what it needs. A level up to the one that was `held` needs
/// `margin` less, so that a level rises at once and does not flicker.
[[nodiscard]] Level levelReached(std::optional<Level> held,
                                 const LevelChances& chances,
                                 const LevelRules& rules = {});

/// The level to show: as `levelReached`, and none on little evidence (nu), whatever was held. Where
/// the prior is of a role, `evidence` is to be no more than the answers that were given: what
/// owners of a line can do on the average says nothing of this one.
[[nodiscard]] std::optional<Level> levelToShow(std::optional<Level> held,
                                               double evidence,
                                               const LevelChances& chances,
                                               const LevelRules& rules = {});

/// A line as levels need it.
struct LevelScale {
    RequestProfile requests;
    LevelRules rules;
    LevelGates gates;

    explicit LevelScale(RequestProfile profile = {}, const LevelRules& levelRules = {})
        : requests(std::move(profile)), rules(levelRules), gates(levelGates(requests, rules)) {}
};

/// The level that is held after an answer, `answers` (their weights) having been given. Falls by
/// the chances alone, and rises only where there is evidence enough to show it.
[[nodiscard]] std::optional<Level> levelHeld(std::optional<Level> held,
                                             const AbilityState& state,
                                             double answers,
                                             const LevelScale& scale);

}  // namespace qgt::ability
