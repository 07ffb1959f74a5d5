#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/fact.h"
#include "engine/core/diagnostic.h"

#include <string_view>

namespace qgt::bank {

/// Checks for who writes a bank, too slow or too particular for every start of a program: content
/// against the facts that it names, near duplicates, thin cells. Warnings that are waived are
/// notes, and waivers of these checks that nothing needed are reported.
[[nodiscard]] Diagnostics checkContent(const Bank& bank, const FactRegister& facts);

/// Content against facts: facts that nobody registered; numbers, dates and articles that stand in
/// no fact that the content names; facts of a snapshot or of one year without their precautions.
/// Does nothing when the bank has no register of facts.
void checkFacts(const Bank& bank, const FactRegister& facts, Diagnostics& diagnostics);

/// Pairs of items whose stem and options share most of their wording (Jaccard similarity of folded
/// character trigrams of at least `kNearDuplicate`).
void checkNearDuplicates(const Bank& bank, Diagnostics& diagnostics);

inline constexpr double kNearDuplicate = 0.7;

/// Request types, kinds and levels that a line of some size hardly asks for.
void checkThinCells(const Bank& bank, Diagnostics& diagnostics);

/// Findings that only `checkContent` makes.
[[nodiscard]] bool isContentCheck(std::string_view code);

}  // namespace qgt::bank
