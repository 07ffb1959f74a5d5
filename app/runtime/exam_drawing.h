#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/bank.h"
#include "engine/bank/blueprint.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/exam/paper.h"
#include "engine/exam/paper_demands.h"
#include "engine/exam/supply.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace qgt::app {

/// From what papers of a blueprint are drawn.
struct DrawingSource {
    std::shared_ptr<const bank::Bank> bank;  ///< knows lines, blueprints, cases
    /// The items that certify; null where the blueprint draws from the bank.
    std::shared_ptr<const bank::Bank> pool;
    std::map<std::string, int> corrected = {};  ///< see exam::leaveOutCorrected
};

/// The same with what was corrected after the unit's exams. Errors: store.*.
[[nodiscard]] Result<DrawingSource> drawingSource(Workspace& workspace,
                                                  std::shared_ptr<const bank::Bank> pool);

/// How far drawing is, 0 to 1, and whether it is wanted no longer; both may be empty. Asked on the
/// thread that draws.
struct DrawingWatch {
    std::function<void(double)> progress;
    std::function<bool()> stopped;
};

struct DrawingOrder {
    const bank::Blueprint& blueprint;
    LineId line;  ///< of a blueprint about one line
    Date day;     ///< of the exam
    int papers = 1;
    bool individual = false;
    std::uint64_t seed = 1;
    /// How often the candidates saw an item: those seen least are drawn first.
    std::map<ItemId, int> uses;
    std::filesystem::path worker;
    DrawingWatch watch;
};

/// Forms of papers, which point into the source; or why there are none.
struct DrawnForms {
    std::vector<exam::PaperForm> forms;
    std::vector<Error> conflicts;             ///< sentences; arguments may name a cell
    std::vector<exam::CellMeaning> meanings;  ///< what the cells stand for
    double gap = 0;
    bool publicCases = false;  ///< its cases are those that everybody practises
    /// Sentences: what rests on a source that is repealed by the day was not drawn, nor what a
    /// corrected key is still missing in.
    std::vector<Error> leftOut;
};

/// What a blueprint may be made of from a source. Cases come from the bank where the exam pool has
/// none.
[[nodiscard]] exam::Supply supplyFor(const bank::Blueprint& blueprint,
                                     const DrawingSource& source,
                                     const LineId& line,
                                     Date day);

/// What was left out, a sentence for each repealed source and one for corrected keys.
[[nodiscard]] std::vector<Error> leftOutWords(const exam::Supply& supply);

/// Draws papers by the solver in qgt-worker. Errors: exam.which-line (arg id), os.child-*,
/// worker.*, those of assembly.
[[nodiscard]] Result<DrawnForms> drawForms(const DrawingSource& source, const DrawingOrder& order);

/// Draws one paper at once, without a solver and so without a proof; when the search finds none the
/// solver is asked.
[[nodiscard]] Result<DrawnForms> drawOneForm(const DrawingSource& source,
                                             const DrawingOrder& order);

/// "A", "B", …
[[nodiscard]] std::string formLabel(std::size_t number);

}  // namespace qgt::app
