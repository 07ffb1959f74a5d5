#pragma once

#include "engine/core/result.h"
#include "engine/exam/assembly.h"

#include <string>
#include <vector>

namespace qgt::exam {

/// "cell_least", "seconds_most", ...: stable, for files and messages between programs.
[[nodiscard]] std::string toText(DemandKind kind);

/// The codes and arguments of the sentences that explain a conflict, in the order to show them: for
/// each set a head (exam.conflict, or exam.conflict-not-exact), then a sentence for each demand
/// (exam.conflict-*), then one for each cell in which items can be written (exam.write-items).
[[nodiscard]] std::vector<Error> wordsFor(const Infeasible& infeasible);

}  // namespace qgt::exam
