#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/blueprint.h"
#include "engine/core/date.h"
#include "engine/exam/assembly.h"
#include "engine/exam/supply.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::exam {

/// Which papers are wanted of a blueprint.
struct PaperRequest {
    const bank::Blueprint& blueprint;
    const bank::Bank& bank;  ///< knows lines and blocks
    Date day;                ///< of the exam
    PaperKind kind = PaperKind::Parallel;
    int papers = 1;
};

/// What a cell of the demands stands for; neither sections nor a quota: the safety-critical items.
struct CellMeaning {
    std::string cell;
    std::vector<std::size_t> sections;  ///< numbers in the blueprint
    std::optional<bank::Quota> quota;   ///< expanded
};

/// A pool and what is demanded of it, as assembly understands both.
struct PaperDemands {
    std::vector<AssemblyItem> pool;
    AssemblyBlueprint demands;
    std::vector<CellMeaning> meanings;  ///< one for each quota of the demands, in their order
    /// Ability at which somebody gets the marks that pass, on the usable items as a whole.
    double cut = 0;
};

/// Points of measurement beside the cut, in logits; all count alike.
inline constexpr std::array<double, 3> kPoints{-0.5, 0.0, 0.5};

/// The items of a blueprint, without its cases (`drawCases`). Sections become cells by Hall's
/// theorem (1935): a set of items can be dealt to the sections when no group of sections is the
/// only place for more items than it has room for, so that several sections of a kind need no
/// choice before assembly. Information is that of the author's priors, most of it wanted around the
/// cut, where it decides who passes (van der Linden 2005).
[[nodiscard]] PaperDemands demandsOf(const PaperRequest& request,
                                     const std::vector<const bank::Item*>& supply);

/// The items of a paper by the blueprint's sections, in the blueprint's order, each in the order of
/// `items`; case sections are empty. Empty when they cannot be dealt: no paper of this blueprint.
[[nodiscard]] std::vector<std::vector<const bank::Item*>> dealtToSections(
    const bank::Blueprint& blueprint, const std::vector<const bank::Item*>& items);

/// Case scenarios for each paper: different ones in a paper, all used equally often, of different
/// blocks where that can be. Empty when there are too few.
[[nodiscard]] std::vector<std::vector<const bank::CaseScenario*>> drawCases(
    const PaperRequest& request,
    const std::vector<const bank::CaseScenario*>& supply,
    std::uint64_t seed);

}  // namespace qgt::exam
