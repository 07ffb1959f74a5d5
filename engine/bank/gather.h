#pragma once

#include "engine/bank/blueprint_reader.h"
#include "engine/bank/case_reader.h"
#include "engine/bank/handbook_reader.h"
#include "engine/bank/references.h"

#include <vector>

namespace qgt::bank {

/// The cases whose names outside their file are all known and whose id stands once, by number.
[[nodiscard]] std::vector<CaseScenario> gatherCases(std::vector<CaseFile>& files,
                                                    const KnownNames& names,
                                                    Diagnostics& diagnostics);

/// The blueprints that fit the lines and blocks of the bank and whose id stands once, by id.
[[nodiscard]] std::vector<Blueprint> gatherBlueprints(std::vector<BlueprintFile>& files,
                                                      const Registers& registers,
                                                      const KnownNames& names,
                                                      Diagnostics& diagnostics);

/// Tells `names` of every item whose id could be read. When a file was refused, or the folder was
/// not read in whole, which items it would have had is not known, and no section is checked for it.
void nameItems(const std::vector<ItemFile>& files, bool whole, KnownNames& names);

/// Tells `names` of every section. When a file has an error, or the folder was not read in whole,
/// which names it would have had is not known, and nothing is checked against them.
void nameSections(const std::vector<HandbookFile>& files, bool whole, KnownNames& names);

/// The sections in file order; a link without words gets the title of its section.
[[nodiscard]] std::vector<HandbookSection> gatherSections(std::vector<HandbookFile>& files,
                                                          const KnownNames& names,
                                                          Diagnostics& diagnostics);

}  // namespace qgt::bank
