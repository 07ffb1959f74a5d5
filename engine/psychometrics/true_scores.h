#pragma once

#include <array>
#include <cstdint>
#include <functional>

namespace qgt::psychometrics {

/// FourParameterBeta: on [lower, upper]. TwoParameterBeta: on [0, 1]. OnePoint: everybody has the
/// same true score, because the marks differ no more than chance makes them.
enum class TrueScoreModel : std::uint8_t { FourParameterBeta, TwoParameterBeta, OnePoint };

/// How the true scores of a group lie, as shares of all marks. OnePoint: at `lower` = `upper`.
struct TrueScores {
    TrueScoreModel model = TrueScoreModel::OnePoint;
    double alpha = 1;
    double beta = 1;
    double lower = 0;
    double upper = 1;
};

/// Raw moments of first to fourth order.
using Moments = std::array<double, 4>;

/// Four-parameter beta with these moments by the method of moments (Lord 1965; Hanson 1991); when
/// its ends leave [0, 1] or its shapes are impossible, the two-parameter beta with the first two;
/// when these have no spread, one point.
[[nodiscard]] TrueScores fitTrueScores(const Moments& moments);

/// The two-parameter half of it.
[[nodiscard]] TrueScores fitTrueScores(double mean, double variance);

/// Integrals over true scores on either side of a cut (a true score at the cut is above it), with
/// the chance to pass as a function of the true score.
struct Sides {
    double below = 0;         ///< share of true scores
    double belowPassing = 0;  ///< share below who pass
    double above = 0;
    double abovePassing = 0;
    double agreeing = 0;  ///< chance that two papers decide alike: ∫ P² + (1−P)²
};

/// Within 1e-9. By tanh-sinh quadrature (Takahasi & Mori 1974) from the cut to either end, which
/// bears the poles of shapes below 1; the step is halved until nothing changes.
[[nodiscard]] Sides integrateSides(const TrueScores& scores,
                                   double cut,
                                   const std::function<double(double)>& passChance);

}  // namespace qgt::psychometrics
