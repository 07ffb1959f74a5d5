#pragma once

#include "engine/bank/item.h"
#include "engine/core/result.h"
#include "engine/grading/response.h"

namespace qgt::grading {

/// A response judged by the item's key.
struct Grade {
    bool right = false;       ///< fully right
    int shareHundredths = 0;  ///< 0 to 100: share of the item's marks, see `grade`
    bool selfMarked = false;  ///< short answers: never evidence of ability

    bool operator==(const Grade&) const = default;
};

/// Pure function of item and response; an unfit response (an unknown key, too few blanks) is wrong
/// with share 0, never an error. 不会 is always wrong with share 0.
///
/// Shares, rounded down so that 100 means fully right:
/// - single choice, true/false, multiple choice: 100 or 0 (少选、多选、错选均不得分);
/// - fill-in: blanks that fit / blanks, compared after `foldForComparison` with every accepted
/// form;
/// - ordering: neighbours of the right order that are neighbours in the answer / (steps − 1);
/// - matching: lefts with their right / lefts;
/// - short answer: marks of the points marked as met / all marks.
[[nodiscard]] Grade grade(const bank::Item& item, const Response& response);

/// Chance of a right answer by guessing: 1/m for single choice, 1/2 for true/false,
/// 1/(2^m − m − 1) for multiple choice, 1/m! for ordering, 1/(n!/(n−m)!) for matching of m lefts
/// with n rights, 0 for fill-in and short answer.
[[nodiscard]] double guessRate(const bank::Item& item);

}  // namespace qgt::grading
