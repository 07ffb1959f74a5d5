#pragma once

#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/exam/assembly.h"
#include "engine/exam/paper_demands.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace qgt::app {

/// What the solver is asked beyond the demands.
struct AssemblyAsk {
    std::filesystem::path worker;  ///< `workerProgram`
    int overlap = 0;               ///< most items that two papers share
    std::uint32_t seed = 1;
    /// Hears how far it is, 0 to 1; may be empty.
    std::function<void(double)> progress = {};
    /// Says that the papers are wanted no longer; may be empty.
    std::function<bool()> stopped = {};
};

/// What came of it: papers, or why there are none.
struct AssembledPapers {
    exam::Papers papers;
    double objective = 0;
    double gap = 0;
    double seconds = 0;
    /// The smallest set of demands that conflict, as sentences of app/messages.tsv; arguments that
    /// name a cell have its name in the demands. Not empty: there are no papers.
    std::vector<Error> conflicts;
};

/// Assembles papers in qgt-worker. Errors: os.child-*, worker.silent, those of the job.
[[nodiscard]] Result<AssembledPapers> assembleInWorker(const exam::PaperDemands& made,
                                                       const AssemblyAsk& ask);

}  // namespace qgt::app
