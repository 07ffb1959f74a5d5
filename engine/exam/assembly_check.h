#pragma once

#include "engine/core/result.h"
#include "engine/exam/assembly.h"

#include <string>
#include <vector>

namespace qgt::exam {

/// A demand that a paper does not keep.
struct AssemblyBreach {
    enum class Kind : std::uint8_t {
        PaperCount,
        Length,
        UnknownItem,
        Repeated,
        Cell,
        Seconds,
        Enemies,
        Overlap,
        EarlierRound,
        Uses,
        Forced,
        Forbidden
    };

    Kind kind = Kind::Length;
    /// Number of the paper, from 0; -1 for what concerns all.
    int paper = -1;
    /// The cell, round or item.
    std::string name;
    double has = 0;

    bool operator==(const AssemblyBreach&) const = default;
};

/// Whether pool and blueprint make sense at all: ids are there once, numbers are finite and not
/// negative, every item has information at every point, counts are in their limits. Errors:
/// exam.unfit-pool (arg item), exam.unfit-blueprint (arg field).
[[nodiscard]] Status checkInputs(const std::vector<AssemblyItem>& pool,
                                 const AssemblyBlueprint& blueprint);

/// Everything that the papers break, recounted from the pool's own words. Shares no code with what
/// makes papers, so that neither a solver's tolerance nor a slip of the model goes unnoticed.
[[nodiscard]] std::vector<AssemblyBreach> breachesOf(const std::vector<AssemblyItem>& pool,
                                                     const AssemblyBlueprint& blueprint,
                                                     const Papers& papers);

/// y of the poorest paper: the least, over papers and points, of information over shape. 0 without
/// papers or points. Every id must be in the pool.
[[nodiscard]] double objectiveOf(const std::vector<AssemblyItem>& pool,
                                 const AssemblyBlueprint& blueprint,
                                 const Papers& papers);

}  // namespace qgt::exam
