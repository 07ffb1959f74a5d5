#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/fact.h"

#include <string>
#include <string_view>

namespace qgt::bank {

/// Where a bank keeps what `factCoverage` says of it.
inline constexpr std::string_view kCoverageFile = "COVERAGE.md";

/// `COVERAGE.md` of a bank: for every fact the items, cases and handbook sections that name it, and
/// why nothing names it. Markdown in the bank's own language, the same for the same bank.
[[nodiscard]] std::string factCoverage(const Bank& bank, const FactRegister& facts);

}  // namespace qgt::bank
