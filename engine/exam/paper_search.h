#pragma once

#include "engine/exam/assembly_problem.h"

#include <cstdint>
#include <vector>

namespace qgt::exam {

struct SearchSettings {
    /// Rounds of exchanges; more give better papers.
    int rounds = 30;
    /// Most exchanges to look at in all: bounds the time, alike on every machine.
    std::int64_t looks = 40'000'000;
    /// What one more use of an item costs, in units of y: spreads exposure over the pool.
    double burden = 0;
    /// Orders items of equal worth, so that another seed draws other papers.
    std::uint64_t seed = 1;
};

struct SearchResult {
    /// Numbers of items, ascending.
    std::vector<std::vector<int>> papers;
    /// Whether every rule is kept. The search proves nothing: papers may exist that it misses.
    bool feasible = false;
};

/// Papers at once: each takes the best item in turn, then items are exchanged as long as that mends
/// breaches or raises the poorest paper. Deterministic.
[[nodiscard]] SearchResult searchPapers(const AssemblyProblem& problem,
                                        const SearchSettings& settings);

}  // namespace qgt::exam
