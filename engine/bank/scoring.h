#pragma once

#include <cstdint>

namespace qgt::bank {

/// How the tasks of one section turn answers into marks; the words of question_bank/SCHEMA.md.
/// engine/grading computes them.
enum class ScoringScheme : std::uint8_t {
    Exact,
    EachHalf,
    HalfIfSubset,
    Proportional,
    DeductFloor0,
    DeductNeg,
    AnyOne
};

/// A scheme with its numbers. All of them are hundredths of a mark, so that no sum is a rounded
/// one.
struct Scoring {
    ScoringScheme scheme = ScoringScheme::Exact;
    int each = 0;     ///< EachHalf: for each right option of a choice that is not whole
    int right = 0;    ///< DeductFloor0, DeductNeg: for each right option
    int wrong = 0;    ///< DeductFloor0, DeductNeg: off for each wrong option
    int penalty = 0;  ///< Exact: off for an answer that is wrong, not for one that is missing

    bool operator==(const Scoring&) const = default;
};

}  // namespace qgt::bank
