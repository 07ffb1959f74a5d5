#pragma once

#include "engine/optimize/mip_solver.h"

namespace qgt::optimize {

/// COIN-OR CBC through its C interface, with the full driver (preprocessing, cuts, heuristics): to
/// within 1 % it is many times faster than a bare branch and bound. One thread, so that answers
/// repeat. CBC may print and may abort; run it in a child process.
class CbcSolver final : public MipSolver {
  public:
    [[nodiscard]] Result<MipResult> solve(const MipModel& model, const MipLimits& limits) override;
};

}  // namespace qgt::optimize
