#pragma once

#include "engine/core/result.h"
#include "engine/optimize/mip_model.h"

#include <cstdint>
#include <vector>

namespace qgt::optimize {

/// When a solver may stop. The same model, limits and seed give the same answer unless `seconds`
/// was what stopped it.
struct MipLimits {
    /// Stop once (bound - objective) / |objective| is at most this.
    double gap = 1e-6;
    /// Stop once |bound - objective| is at most this; for objectives near zero.
    double absoluteGap = 1e-9;
    /// By the wall clock.
    double seconds = 10;
    std::uint32_t seed = 1;
};

enum class MipStatus : std::uint8_t {
    Solved,      ///< within the gap
    Stopped,     ///< a feasible point, but the time was up before the gap closed
    Infeasible,  ///< proven
    Unbounded,
    Unknown  ///< the time was up before a feasible point was found, or the solver gave up
};

struct MipResult {
    MipStatus status = MipStatus::Unknown;
    /// Of `values`; without meaning when these are empty.
    double objective = 0;
    /// No feasible point is better than this.
    double bound = 0;
    /// One per column, integers rounded; empty unless Solved or Stopped.
    std::vector<double> values;

    /// |bound - objective| relative to the objective.
    [[nodiscard]] double gap() const;
};

class MipSolver {
  public:
    MipSolver() = default;
    MipSolver(const MipSolver&) = delete;
    MipSolver& operator=(const MipSolver&) = delete;
    virtual ~MipSolver() = default;

    /// Errors: optimize.unfit-model (a column that is not there, limits that cross),
    /// optimize.wrong-answer (the solver's point breaks the model).
    [[nodiscard]] virtual Result<MipResult> solve(const MipModel& model,
                                                  const MipLimits& limits) = 0;
};

}  // namespace qgt::optimize
