#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/item_file.h"
#include "engine/core/diagnostic.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace qgt::bank {

/// What the four register files said; a register that could not be read is not checked against.
struct Registers {
    BankParts parts;  ///< without items
    bool linesKnown = false;
    bool sourcesKnown = false;
    bool requestsKnown = false;
    std::vector<SourcePos> linePlaces;  ///< one per `parts.lines`
};

class KnownNames;

/// Rules that need more than one file: unique ids, references, repealed and yearly sources, equal
/// stems, lines without items, give-away patterns of keys. Moves the items that have no error out
/// of `files`, in the order of the files. Linear in the number of items.
[[nodiscard]] std::vector<Item> gatherItems(std::vector<ItemFile>& files,
                                            const Registers& registers,
                                            const KnownNames& names,
                                            Diagnostics& diagnostics);

/// Warnings about items, cases and sections that are expired or due for review on `day`.
[[nodiscard]] Diagnostics checkAsOf(const Bank& bank, Date day);

/// A revision that the store has seen before.
struct KnownRevision {
    ItemId id;
    int revision = 1;
    std::string digest;
};

/// Same id and revision with other content is an error; an item older than the newest known
/// revision is a warning.
[[nodiscard]] Diagnostics checkKnownRevisions(const Bank& bank,
                                              const std::vector<KnownRevision>& known);

}  // namespace qgt::bank
