#pragma once

#include "engine/exam/marking.h"

#include <optional>
#include <vector>

namespace qgt::exam {

/// A mean with how sure it is; shares of an answer's marks, so that tasks of any size compare.
struct MeanShare {
    int count = 0;
    double mean = 0;
    std::optional<double> halfWidth;  ///< of 95 %; nothing below `kLeastForInterval`

    bool operator==(const MeanShare&) const = default;
};

/// Fewer than that say how they came out and nothing of how it would come out again.
inline constexpr int kLeastForInterval = 10;
inline constexpr int kLeastForKappa = 20;

/// Two marks of each answer of several: how many are equal, how many one point of the rubric apart.
struct Agreement {
    int pairs = 0;
    int exact = 0;
    int adjacent = 0;  ///< not exact

    bool operator==(const Agreement&) const = default;
};

/// What the marks that were handed in say of a rater.
struct RaterFigures {
    PersonId rater;
    int given = 0;  ///< answers that the rater has, second comings among them
    int marked = 0;
    int handedIn = 0;
    MeanShare meanShare;  ///< of the marks given
    /// The rater's mark less that of another one for the same answer: above 0 is mild.
    MeanShare severity;
    /// The later half of that less the earlier one; nothing below `kLeastForInterval` in each.
    std::optional<double> drift;
    Agreement others;
    Agreement again;    ///< with what the rater said before of the same answer
    MeanShare againBy;  ///< the second time less the first
    /// Quadratically weighted, with the others; nothing below `kLeastForKappa` pairs or where
    /// nothing varies.
    std::optional<double> kappa;

    bool operator==(const RaterFigures&) const = default;
};

/// How the marking of an exam stands.
struct MarkingFigures {
    int answers = 0;
    int decided = 0;
    int byMean = 0;    ///< of two raters
    int byThird = 0;   ///< a third rater or an arbiter was needed
    int apart = 0;     ///< wait for a third rater or an arbiter
    Agreement raters;  ///< the first two of each answer
    /// In the order of the plan; after them those who left and had handed something in.
    std::vector<RaterFigures> each;

    bool operator==(const MarkingFigures&) const = default;
};

[[nodiscard]] MarkingFigures markingFigures(const MarkingPlan& plan,
                                            const std::vector<FiledTicket>& filed);

/// Cohen's kappa with quadratic weights of two marks each, as shares; nothing where nothing varies.
[[nodiscard]] std::optional<double> weightedKappa(
    const std::vector<std::pair<double, double>>& pairs);

}  // namespace qgt::exam
