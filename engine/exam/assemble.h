#pragma once

#include "engine/core/result.h"
#include "engine/exam/assembly.h"
#include "engine/optimize/mip_solver.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace qgt::exam {

struct AssemblySettings {
    /// Stop once (bound - y) / y is at most this; nothing: 1e-4 for one paper, 0.01 for several.
    std::optional<double> gap;
    /// Time for the solver by the wall clock. When it is up, the best papers so far are the answer.
    double seconds = 10;
    std::uint32_t seed = 1;
};

/// Papers found so far.
struct AssemblyProgress {
    double objective = 0;
    double bound = 0;
};

using AssemblyWatch = std::function<void(const AssemblyProgress&)>;

/// Papers at once (2,000 items: within 200 ms), without proof and without a solver: for a preview.
/// Nothing when the search finds none, which proves nothing. Errors: exam.unfit-pool,
/// exam.unfit-blueprint.
[[nodiscard]] Result<std::optional<Papers>> previewPapers(const std::vector<AssemblyItem>& pool,
                                                          const AssemblyBlueprint& blueprint,
                                                          std::uint32_t seed);

/// Papers that keep the blueprint and are as good as can be, with a bound; or why there are none.
/// The bound is that of all papers pooled (van der Linden & Adema 1998). The search comes first;
/// where it stays too far from the bound, parallel papers are solved as one model (maximin, van der
/// Linden 2005), and individual ones that break a rule are made anew by the solver. `watch` may be
/// empty; it hears what the search has found before the solver goes on. Errors: exam.unfit-pool,
/// exam.unfit-blueprint, exam.no-papers-in-time, exam.papers-break-rule (of the solver; arg what),
/// optimize.*.
[[nodiscard]] Result<AssemblyOutcome> assemble(const std::vector<AssemblyItem>& pool,
                                               const AssemblyBlueprint& blueprint,
                                               optimize::MipSolver& solver,
                                               const AssemblySettings& settings,
                                               const AssemblyWatch& watch);

}  // namespace qgt::exam
