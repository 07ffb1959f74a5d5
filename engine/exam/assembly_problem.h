#pragma once

#include "engine/exam/assembly.h"

#include <cstddef>
#include <string>
#include <vector>

namespace qgt::exam {

/// Number of an item, paper, rule or demand as an index.
[[nodiscard]] inline std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

/// One demand that can be dropped by itself.
struct Demand {
    DemandKind kind = DemandKind::Length;
    std::string name;
};

/// In every paper: least <= sum over the members <= most, of 1 or of their seconds.
struct Rule {
    bool inSeconds = false;
    std::vector<int> members;
    double least = 0;
    double most = 0;
    /// Numbers of the demands that the two sides belong to; -1 where there is none.
    int leastDemand = -1;
    int mostDemand = -1;
};

/// Pool and blueprint by number: what searches and models work on. Items that can never be used
/// (forbidden) are left out.
struct AssemblyProblem {
    int length = 0;
    int papers = 1;
    int overlap = 0;
    int points = 0;
    std::vector<ItemId> ids;
    std::vector<double> seconds;
    /// information / shape at [item * points + point].
    std::vector<double> information;
    /// How often an item may still be used.
    std::vector<int> usesLeft;
    std::vector<int> forced;
    /// A forced item is not there (unknown or forbidden); no papers can keep that.
    bool missesForced = false;
    std::vector<Rule> rules;
    std::vector<Demand> demands;
    int usesDemand = -1;
    int forcedDemand = -1;
    /// Typical seconds of an item: what a missing or spare second weighs against a missing item.
    double usualSeconds = 60;

    [[nodiscard]] int itemCount() const { return static_cast<int>(ids.size()); }
};

/// Both have to be fit (checkInputs).
[[nodiscard]] AssemblyProblem assemblyProblem(const std::vector<AssemblyItem>& pool,
                                              const AssemblyBlueprint& blueprint);

}  // namespace qgt::exam
