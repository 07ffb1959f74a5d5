#include "engine/ability/level.h"

namespace qgt::ability {

LevelGates levelGates(const RequestProfile& profile, const LevelRules& rules) {
    return {profile.abilityFor(rules.awareSettles),
            profile.abilityFor(rules.capableSettles),
            profile.abilityFor(rules.mentorSettles)};
}

LevelChances levelChances(const AbilityState& state, const LevelGates& gates) {
    const auto beyond = [&state](const std::optional<double>& gate) {
        return gate ? chanceBeyond(*gate, state) : 0.0;
    };
    return {beyond(gates.aware), beyond(gates.capable), beyond(gates.mentor)};
}

Level levelReached(std::optional<Level> held,
                   const LevelChances& chances,
                   const LevelRules& rules) {
    const auto reached = [&](Level level, double chance, double needed) {
        const double slack = held && *held >= level ? rules.margin : 0.0;
        return chance >= needed - slack;
    };
    if (reached(Level::Mentor, chances.mentor, rules.sureToReach)) {
        return Level::Mentor;
    }
    if (reached(Level::Capable, chances.capable, rules.sureToReach)) {
        return Level::Capable;
    }
    if (reached(Level::Aware, chances.aware, rules.likelyToReach)) {
        return Level::Aware;
    }
    return Level::Unfamiliar;
}

std::optional<Level> levelToShow(std::optional<Level> held,
                                 double evidence,
                                 const LevelChances& chances,
                                 const LevelRules& rules) {
    if (!(evidence >= rules.leastEvidence)) {
        return std::nullopt;
    }
    return levelReached(held, chances, rules);
}

std::optional<Level> levelHeld(std::optional<Level> held,
                               const AbilityState& state,
                               double answers,
                               const LevelScale& scale) {
    const Level reached = levelReached(held, levelChances(state, scale.gates), scale.rules);
    if (held && reached <= *held) {
        return reached;
    }
    // Evidence costs an integral, and is asked for only where something would rise by it.
    const double least = scale.rules.leastEvidence;
    const bool enough = answers >= least && estimated(state, scale.requests).evidence >= least;
    return enough ? std::optional(reached) : held;
}

}  // namespace qgt::ability
