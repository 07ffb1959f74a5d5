#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/blueprint_check.h"
#include "engine/exam/paper_demands.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace qgt::app {

/// From what papers are drawn on trial.
enum class TrialSource : std::uint8_t { Practice, Specimen, Pool };

struct TrialAsk {
    bank::Blueprint blueprint;
    TrialSource source = TrialSource::Practice;
    LineId line;  ///< of a blueprint about one line
    int papers = 1;
    std::shared_ptr<const integrity::KeyRing> ring;  ///< TrialSource::Pool
    std::filesystem::path worker;
    std::function<void(double)> progress;
    std::function<bool()> stopped;
};

/// A section of the first paper. What an exam pool has is not named.
struct TrialSection {
    std::string title;
    std::vector<std::string> tasks;
};

struct TrialOutcome {
    std::vector<Error> conflicts;  ///< not empty: there are no papers, for these reasons
    std::vector<exam::CellMeaning> meanings;
    exam::BlueprintCheck check;
    std::size_t items = 0;  ///< that can be used
    std::size_t cases = 0;
    std::size_t papers = 0;
    std::vector<TrialSection> first;
    bool publicCases = false;
    std::vector<Error> leftOut;  ///< sentences: what rests on a repealed source is not drawn
};

/// The blueprint as it is tried from a source: what only certifies is left out of the others.
[[nodiscard]] bank::Blueprint blueprintFor(TrialSource source, bank::Blueprint blueprint);

/// Draws papers as an exam would, by the solver in the worker, and keeps none of them. Errors:
/// rights.refused, exam.which-line, keys.none, os.child-stopped, those of drawing and of the pool.
[[nodiscard]] Result<TrialOutcome> tryBlueprint(Workspace& workspace,
                                                const people::Actor& actor,
                                                const TrialAsk& ask);

/// What a blueprint says by itself, the chance to fail above all; against what is in the bank where
/// it draws from there.
[[nodiscard]] exam::BlueprintCheck judgeBlueprint(const bank::Bank& bank,
                                                  const bank::Blueprint& blueprint,
                                                  Date today);

}  // namespace qgt::app
