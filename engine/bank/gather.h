#pragma once

#include "engine/bank/case_reader.h"
#include "engine/bank/handbook_reader.h"
#include "engine/bank/references.h"

#include <vector>

namespace qgt::bank {

/// The cases whose names outside their file are all known and whose id stands once, by number.
[[nodiscard]] std::vector<CaseScenario> gatherCases(std::vector<CaseFile>& files,
                                                    const KnownNames& names,
                                                    Diagnostics& diagnostics);

/// Tells `names` of every section. When a file has an error, which names it would have had is not
/// known, and nothing is checked against them.
void nameSections(const std::vector<HandbookFile>& files, KnownNames& names);

/// The sections in file order; a link without words gets the title of its section.
[[nodiscard]] std::vector<HandbookSection> gatherSections(std::vector<HandbookFile>& files,
                                                          const KnownNames& names,
                                                          Diagnostics& diagnostics);

}  // namespace qgt::bank
