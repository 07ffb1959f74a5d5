#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/fact.h"

#include <string>

namespace qgt::bank {

/// `COVERAGE.md` of a bank: for every fact the items, cases and handbook sections that name it, and
/// why nothing names it. Markdown in the bank's own language, the same for the same bank.
[[nodiscard]] std::string factCoverage(const Bank& bank, const FactRegister& facts);

}  // namespace qgt::bank
