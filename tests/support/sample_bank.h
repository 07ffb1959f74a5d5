#pragma once

#include "engine/bank/bank.h"
#include "engine/grading/response.h"

#include <memory>
#include <string>
#include <vector>

namespace qgt::test {

/// Lines of the sample bank: three main ones (weight 3) and a minor one (weight 1).
[[nodiscard]] std::vector<LineId> sampleLines();

/// An item of the kind, true from 2026-01-01 for ever, with three to five options, two blanks,
/// three pairs and an extra, or three rubric points of 1, 2 and 1 marks.
[[nodiscard]] bank::Item sampleItem(bank::ItemKind kind,
                                    const std::string& id,
                                    const LineId& line = sampleLines().front());

/// Two items of each of the seven kinds in each of the four lines: 56 items with ids s00 to s55,
/// line by line.
[[nodiscard]] bank::BankParts sampleParts();

[[nodiscard]] std::shared_ptr<const bank::Bank> sampleBank();

/// A fully right response, and one that is wrong.
[[nodiscard]] grading::Response rightResponse(const bank::Item& item);
[[nodiscard]] grading::Response wrongResponse(const bank::Item& item);

}  // namespace qgt::test
