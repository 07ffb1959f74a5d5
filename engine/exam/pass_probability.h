#pragma once

#include <cstddef>
#include <vector>

namespace qgt::exam {

inline constexpr std::size_t kNoBlock = static_cast<std::size_t>(-1);

/// One thing that is right or wrong, in hundredths of a mark. A task that can be partly right
/// counts as whole or as nothing.
struct ScoredTask {
    int right = 0;
    int wrong = 0;                 ///< at most 0
    std::size_t block = kNoBlock;  ///< index into `PassLines::floors`
    bool critical = false;
};

/// What a paper must have to pass, in hundredths.
struct PassLines {
    int total = 0;
    std::vector<int> floors;  ///< one per block; a block without a floor has one that cannot fail
    int criticalRight = 0;    ///< of the critical tasks
};

/// Chance to pass for somebody who is right on each task with chance `right`, independently.
///
/// Exact up to rounding. With X_i independent, P(X_i = 1) = p, and a task worth
/// s_i = w_i + (r_i − w_i) X_i:
///     P(pass) = P( S ≥ T  and  S_b ≥ F_b for each block b  and  C ≥ c ),
///     S = Σ s_i,  S_b = Σ_{i in b} s_i,  C = Σ_{i critical} X_i.
/// Blocks share no task, so the joint distribution of (S, C) under the floors is the convolution
/// over blocks of the distributions of (S_b, C_b), each cut to S_b ≥ F_b, with that of the tasks in
/// no block. Marks are counted in units of their greatest common divisor.
[[nodiscard]] double passProbability(const std::vector<ScoredTask>& tasks,
                                     const PassLines& lines,
                                     double right);

}  // namespace qgt::exam
