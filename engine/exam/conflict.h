#pragma once

#include "engine/core/result.h"
#include "engine/exam/assembly.h"
#include "engine/exam/assembly_problem.h"
#include "engine/optimize/mip_solver.h"

#include <optional>

namespace qgt::exam {

/// Why no papers keep all demands. First counts what each cell has; if every cell has enough, looks
/// for the smallest set of demands that cannot be kept together: demands that must be relaxed in
/// one way or another are collected from models in which breaches are paid for, until the smallest
/// set that meets each of these ways is itself impossible (Ignatiev et al. 2015). Where that takes
/// too many rounds, drops one demand after another that the conflict does not need. Several papers
/// are looked at as one pooled demand first. Nothing when the demands do not conflict, or when no
/// answer was found in time.
[[nodiscard]] Result<std::optional<Infeasible>> explainConflict(const AssemblyProblem& problem,
                                                                optimize::MipSolver& solver,
                                                                const optimize::MipLimits& limits);

}  // namespace qgt::exam
