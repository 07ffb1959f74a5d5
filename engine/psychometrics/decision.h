#pragma once

#include <vector>

namespace qgt::psychometrics {

/// True scores of a group, as shares of all marks.
struct Spread {
    double mean = 0;
    double deviation = 0;  ///< standard deviation
};

/// Assumed until a group has sat a paper. It is no finding; it passes 88 % at the one pass mark
/// that was read in public, 60 of 100, where Hongkou's district test of 2016 passed 90 % at once.
inline constexpr Spread kAssumedSpread{0.75, 0.12};

/// A reliability is that of a paper in a group, and says nothing without the group's spread.
struct Reliability {
    double value = 0;  ///< share of the variance of marks that is variance of true scores, 0..1
    Spread spread = kAssumedSpread;
};

/// What KR-21 is expected to find in a group of this spread, from the marks of the paper's tasks
/// (their order and unit do not matter; a task without marks does not count):
///     k = (Σw)² / Σw²,    r = k / (k + μ(1−μ)/σ² − 1)
/// For tasks of equal worth k is their number and r that of the beta-binomial model (Keats & Lord
/// 1962); k for unequal ones is the number of equal ones with the same error variance τ(1−τ)/k.
///
/// Like KR-21 it takes all tasks for equally difficult, and each for whole or nothing. Both make r
/// smaller than it is: the risks below come out too large rather than too small. A case that is
/// marked by criteria counts as one task here; its criteria given as tasks of their own would count
/// as independent, which they are not. A task that can cost marks is worth what lies between its
/// best and its worst.
[[nodiscard]] Reliability expectedReliability(const std::vector<int>& marksOfTasks,
                                              const Spread& spread = kAssumedSpread);

/// Effective test length of Livingston & Lewis (1995): how many right-or-wrong tasks of equal
/// difficulty measure as well as the paper does. With the variance of marks S² = σ²/r, as shares:
///     n = (μ(1−μ) − r S²) / (S² (1−r)) = r (μ(1−μ) − σ²) / (σ² (1−r))
/// Not rounded; kept between 0 (nothing is known) and 100,000. For `expectedReliability` it is k
/// again, so for one candidate the assumed spread cancels out.
[[nodiscard]] double effectiveLength(const Reliability& reliability);

/// Chance that somebody who got these marks truly stands on the other side of the cut.
///
/// With s = got/most, n = `effectiveLength` and a flat prior on 0..1, the true score is
///     τ | s ~ Beta(1 + n s, 1 + n (1 − s))
/// (the posterior of Novick & Lewis 1974, on the length of Livingston & Lewis 1995). Whoever passed
/// (got >= cut) is on the wrong side with chance P(τ < cut/most), whoever failed with the rest.
///
/// At the cut it is near 1/2, and it falls with the distance on either side. It falls with length
/// too, but for marks so close to the cut that a short paper leaves the flat prior the last word
/// (just below a cut of 75 %, above which lies a quarter of the prior).
///
/// At the ends: nobody is below a cut of 0, so the chance is 0; a true score of exactly 100 % has
/// no chance, so with cut = most it is 1 for full marks and 0 below. Marks below 0 count as 0.
[[nodiscard]] double wrongSideProbability(int gotHundredths,
                                          int mostHundredths,
                                          int cutHundredths,
                                          const Reliability& reliability);

/// Share of an interval that is shown to people.
inline constexpr double kShownCoverage = 0.80;

/// Least half width h, in hundredths and rounded up, with P(|τ·most − got| <= h) >= coverage under
/// the same posterior. Around the marks, and not around the posterior's mean, so that it reads as
/// "43 ± 4" also at the ends, where half of it lies outside of the scale.
[[nodiscard]] int intervalHalfWidth(int gotHundredths,
                                    int mostHundredths,
                                    const Reliability& reliability,
                                    double coverage = kShownCoverage);

}  // namespace qgt::psychometrics
