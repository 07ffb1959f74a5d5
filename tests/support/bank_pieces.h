#pragma once

#include "engine/exam/paper.h"

#include <cstdint>
#include <vector>

namespace qgt::test {

/// A blueprint and a form of it.
struct BankPiece {
    bank::Blueprint blueprint;
    exam::PaperForm form;
};

/// Every item of the shipped bank once, at most fifty of a kind in a piece, and all its cases in
/// one.
[[nodiscard]] const std::vector<BankPiece>& piecesOfBank();

/// The piece with the cases.
[[nodiscard]] const BankPiece& casesOfBank();

/// The paper of one candidate.
[[nodiscard]] exam::FrozenPaper frozen(const BankPiece& piece, std::uint64_t seed);

}  // namespace qgt::test
