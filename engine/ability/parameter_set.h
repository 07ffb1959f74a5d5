#pragma once

#include "engine/ability/clocks.h"
#include "engine/ability/evidence_rules.h"
#include "engine/ability/level.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/memory/parameters.h"

#include <compare>
#include <map>
#include <string>
#include <string_view>

namespace qgt::ability {

/// The model that a stored set belongs to. A set of another model is never read as one of this.
inline constexpr std::string_view kAbilityModel = "ability-1";

/// What a set says of an item: another meaning (key, law or task) is another item.
struct ItemMeaning {
    ItemId item;
    int meaning = 1;

    auto operator<=>(const ItemMeaning&) const = default;
};

/// How hard the author said an item is, in logits.
struct AuthorScale {
    double easy = -0.8;
    double medium = 0;
    double hard = 0.8;
    double sd = 0.5;  ///< of what answers show around that

    bool operator==(const AuthorScale&) const = default;
};

/// What somebody in a line is believed to be able to do before the first answer:
///     mean = base + line + cadre + role, variance = sd^2.
struct PriorRules {
    double base = -0.4;
    double sd = 1.2;
    double owner = 1.6;    ///< A 角
    double standIn = 0.8;  ///< B 角
    double lineSd = 0.5;   ///< how much lines differ, for pooling
    double cadreSd = 0.5;  ///< how much cadres differ

    bool operator==(const PriorRules&) const = default;
};

/// Everything that ability is computed under, frozen: states are folds of events under one set.
struct ParameterSet {
    double tauDays = 260;  ///< half of the distance to the prior is gone after 180 days
    std::map<LineId, double> tauOfLine;
    double discrimination = 1;
    double requestSlope = 1.5;
    AuthorScale author;
    PriorRules prior;
    EvidenceRules evidence;
    LevelRules levels;
    /// How fast things are forgotten; inside of `memory::boundsFor`.
    memory::Parameters memory = memory::kDefaultParameters;
    /// Learned by partial pooling and from answers; empty in the set that nobody's answers were
    /// needed for.
    std::map<LineId, double> line;
    std::map<PersonId, double> cadre;
    std::map<ItemMeaning, ItemDifficulty> items;

    bool operator==(const ParameterSet&) const = default;
};

/// As it is stored: compact JSON, always the same for the same set; what is read is equal.
[[nodiscard]] std::string encodeParameterSet(const ParameterSet& set);

/// Errors: ability.parameters-damaged, ability.parameters-other-model (arg model).
[[nodiscard]] Result<ParameterSet> decodeParameterSet(std::string_view stored);

/// Where somebody stands in a line: from the duties (AB 角) of the person.
enum class LineRole : std::uint8_t { None, Owner, StandIn };

[[nodiscard]] AbilityPrior priorFor(const ParameterSet& set,
                                    const LineId& line,
                                    const PersonId& cadre,
                                    LineRole role);

}  // namespace qgt::ability
