#pragma once

#include "engine/core/strong_id.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace qgt::exam {

/// What assembly needs to know of an item.
struct AssemblyItem {
    ItemId id;
    /// Names of the cells that count it, e.g. "line:residence", "level:apply". Names are the
    /// caller's; a quota counts the items that carry its name.
    std::vector<std::string> cells;
    double seconds = 60;
    /// At the blueprint's points, in their order.
    std::vector<double> information;
    std::vector<ItemId> enemies;
    /// How often it was shown so far.
    int uses = 0;
    /// Earlier rounds that it was in.
    std::vector<std::string> rounds;
};

/// Each paper has least to most items of this cell.
struct CellQuota {
    std::string cell;
    int least = 0;
    int most = 0;
};

enum class PaperKind : std::uint8_t {
    Parallel,   ///< a few papers that measure alike, as good as the pool allows
    Individual  ///< one per candidate: many papers, exposure spread over the pool
};

inline constexpr int kMostParallelPapers = 6;
inline constexpr int kMostIndividualPapers = 500;

struct AssemblyBlueprint {
    int length = 0;
    std::vector<CellQuota> quotas;
    double leastSeconds = 0;
    double mostSeconds = std::numeric_limits<double>::infinity();
    /// Wanted information at each point relative to the others. The objective is the largest y such
    /// that every paper has at least shape[t] * y at every point t. Empty: any paper will do.
    std::vector<double> shape;
    /// At most one item of each group in a paper; in addition to the items' own enemies.
    std::vector<std::vector<ItemId>> enemies;
    PaperKind kind = PaperKind::Parallel;
    int papers = 1;
    /// Most items that any two of the papers share.
    int overlap = 0;
    /// Most items that a paper shares with each earlier round.
    std::optional<int> earlierOverlap;
    /// Most uses of an item, earlier ones included.
    std::optional<int> mostUses;
    std::vector<ItemId> forced;
    std::vector<ItemId> forbidden;
};

using Papers = std::vector<std::vector<ItemId>>;

/// Papers that keep every demand of the blueprint (checked apart from the solver).
struct Assembly {
    Papers papers;
    /// y of the poorest paper.
    double objective = 0;
    /// No papers reach more.
    double bound = 0;

    /// (bound - objective) / objective.
    [[nodiscard]] double gap() const;
};

enum class DemandKind : std::uint8_t {
    CellLeast,
    CellMost,
    Length,
    SecondsLeast,
    SecondsMost,
    Enemies,
    EarlierRound,
    Uses,  ///< most uses of an item and overlap of papers
    Forced
};

/// A demand of the blueprint that takes part in a conflict.
struct Conflict {
    DemandKind kind = DemandKind::CellLeast;
    /// Of the cell or round; empty otherwise.
    std::string name;
    /// What can be had while the other demands of the set are kept, and what is demanded; both over
    /// all papers together.
    double has = 0;
    double needs = 0;
    /// Items to write in this cell, so that the set conflicts no more; 0 where writing cannot help.
    int write = 0;
};

/// Demands that cannot be kept together, while each smaller part of them can.
using ConflictSet = std::vector<Conflict>;

struct Infeasible {
    /// Each set conflicts by itself. Cells that have too few items come all at once; otherwise one.
    std::vector<ConflictSet> sets;
    /// Whether it is proven that no set has fewer demands.
    bool smallest = true;
    /// False when time ran out: the set may then hold demands that need not be there.
    bool exact = true;
};

using AssemblyOutcome = std::variant<Assembly, Infeasible>;

}  // namespace qgt::exam
