#include "engine/psychometrics/true_scores.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace qgt::psychometrics {

namespace {

/// A spread of a tenth of a percent of the marks is none: one point says the same.
constexpr double kLeastDeviation = 1e-3;

constexpr double kLeastShapes = 1e-3;

struct Shapes {
    double alpha = 1;
    double beta = 1;
};

std::optional<TrueScores> fitFour(const Moments& m) {
    const double variance = m[1] - m[0] * m[0];
    const double third = m[2] - 3.0 * m[0] * m[1] + 2.0 * std::pow(m[0], 3);
    const double fourth =
        m[3] - 4.0 * m[0] * m[2] + 6.0 * m[0] * m[0] * m[1] - 3.0 * std::pow(m[0], 4);
    const double skew = third / std::pow(variance, 1.5);
    const double kurtosis = fourth / (variance * variance);
    // Pearson's type I by its moments (Johnson, Kotz & Balakrishnan 1995, chapter 25).
    const double sum =
        6.0 * (kurtosis - skew * skew - 1.0) / (6.0 + 3.0 * skew * skew - 2.0 * kurtosis);
    if (!(sum > 0.0) || !std::isfinite(sum)) {
        return std::nullopt;
    }
    const double root = std::sqrt((sum + 2.0) * (sum + 2.0) * skew * skew + 16.0 * (sum + 1.0));
    const double lean = (sum + 2.0) * skew / root;
    TrueScores fit{TrueScoreModel::FourParameterBeta, sum / 2.0 * (1.0 - lean), 0, 0, 0};
    fit.beta = sum - fit.alpha;
    const double range = std::sqrt(variance) * root / 2.0;
    fit.lower = m[0] - fit.alpha / sum * range;
    fit.upper = fit.lower + range;
    const bool admissible =
        fit.alpha > 0.0 && fit.beta > 0.0 && fit.lower >= 0.0 && fit.upper <= 1.0;
    return admissible ? std::optional(fit) : std::nullopt;
}

/// One end of a beta distribution on [0, 1]: from 0 to `end`, where `shapes.alpha` belongs to the
/// end at 0.
struct Stretch {
    Shapes shapes;
    double end = 1;
    double logScale =
        0;  ///< taken away from logarithms of the density, so that they do not underflow
};

struct StretchSums {
    double all = 0;
    double passing = 0;
    double agreeing = 0;
};

/// ln(1 / (1 + exp(−x))), also where exp(−x) is too large for a number.
double logLogistic(double x) {
    return x < -700.0 ? x : -std::log1p(std::exp(-x));
}

/// With t = end · q, q = 1 / (1 + exp(−π sinh u)): t^(α−1) dt = t^α (1−q) π cosh u du, in
/// logarithms, so that a pole at 0 costs nothing.
StretchSums overStretch(const Stretch& stretch,
                        double step,
                        const std::function<double(double)>& passChance) {
    constexpr double kNegligible = 45.0;  // exp(-45) of the whole
    constexpr double kLast = 3.5;
    const double first =
        -std::asinh(kNegligible / (std::numbers::pi * std::min(stretch.shapes.alpha, 1.0)));
    const int steps = static_cast<int>(std::ceil((kLast - first) / step));
    StretchSums sums;
    for (int i = 0; i <= steps; ++i) {
        const double u = first + i * step;
        const double bend = std::numbers::pi * std::sinh(u);
        const double logT = std::log(stretch.end) + logLogistic(bend);
        const double t = std::exp(logT);
        const double logDensity =
            stretch.shapes.alpha * logT + (stretch.shapes.beta - 1.0) * std::log1p(-t);
        const double weight = std::exp(logDensity - stretch.logScale) / (1.0 + std::exp(bend)) *
                              std::numbers::pi * std::cosh(u) * step;
        const double pass = passChance(t);
        sums.all += weight;
        sums.passing += weight * pass;
        sums.agreeing += weight * (pass * pass + (1.0 - pass) * (1.0 - pass));
    }
    return sums;
}

Sides onePoint(double score, double cut, double pass) {
    Sides sides;
    (score < cut ? sides.below : sides.above) = 1.0;
    (score < cut ? sides.belowPassing : sides.abovePassing) = pass;
    sides.agreeing = pass * pass + (1.0 - pass) * (1.0 - pass);
    return sides;
}

/// The share of the scale at which the integral is cut in two, and where the two parts belong.
struct Parting {
    double at = 0.5;
    bool lowerIsBelow = true;
    bool upperIsBelow = false;
};

Parting partingOf(const TrueScores& scores, double cut) {
    const double at = (cut - scores.lower) / (scores.upper - scores.lower);
    if (at <= 0.0) {
        return {0.5, false, false};
    }
    // From 1 to the last number below it no logarithm tells the parts apart.
    return at < 1.0 - 1e-12 ? Parting{at, true, false} : Parting{0.5, true, true};
}

void add(Sides& sides, bool below, const StretchSums& sums) {
    (below ? sides.below : sides.above) += sums.all;
    (below ? sides.belowPassing : sides.abovePassing) += sums.passing;
    sides.agreeing += sums.agreeing;
}

Sides withStep(const TrueScores& scores,
               const Parting& parting,
               double step,
               const std::function<double(double)>& passChance) {
    const double range = scores.upper - scores.lower;
    const double mean = scores.alpha / (scores.alpha + scores.beta);
    const double scale = scores.alpha * std::log(mean) + scores.beta * std::log1p(-mean);
    Sides sides;
    add(sides,
        parting.lowerIsBelow,
        overStretch({{scores.alpha, scores.beta}, parting.at, scale}, step, [&](double t) {
            return passChance(scores.lower + range * t);
        }));
    add(sides,
        parting.upperIsBelow,
        overStretch({{scores.beta, scores.alpha}, 1.0 - parting.at, scale}, step, [&](double t) {
            return passChance(scores.upper - range * t);
        }));
    const double whole = sides.below + sides.above;
    return {sides.below / whole,
            sides.belowPassing / whole,
            sides.above / whole,
            sides.abovePassing / whole,
            sides.agreeing / whole};
}

double difference(const Sides& a, const Sides& b) {
    return std::max({std::abs(a.below - b.below),
                     std::abs(a.belowPassing - b.belowPassing),
                     std::abs(a.abovePassing - b.abovePassing),
                     std::abs(a.agreeing - b.agreeing)});
}

}  // namespace

TrueScores fitTrueScores(const Moments& moments) {
    const double variance = moments[1] - moments[0] * moments[0];
    if (variance >= kLeastDeviation * kLeastDeviation) {
        if (const auto four = fitFour(moments)) {
            return *four;
        }
    }
    return fitTrueScores(moments[0], variance);
}

TrueScores fitTrueScores(double mean, double variance) {
    if (!(variance >= kLeastDeviation * kLeastDeviation)) {
        return {TrueScoreModel::OnePoint, 1, 1, mean, mean};
    }
    // All or nothing for everybody has the sum 0, which is the limit of beta distributions.
    const double sum = std::max(mean * (1.0 - mean) / variance - 1.0, kLeastShapes);
    return {TrueScoreModel::TwoParameterBeta, mean * sum, (1.0 - mean) * sum, 0.0, 1.0};
}

Sides integrateSides(const TrueScores& scores,
                     double cut,
                     const std::function<double(double)>& passChance) {
    if (scores.model == TrueScoreModel::OnePoint) {
        return onePoint(scores.lower, cut, passChance(scores.lower));
    }
    constexpr double kClose = 1e-11;
    constexpr int kMostHalvings = 8;
    const double sum = scores.alpha + scores.beta;
    const double deviation = std::sqrt(scores.alpha * scores.beta / (sum + 1.0)) / sum;
    // No step over a narrow peak, which would look like two steps that agree.
    double step = std::min(1.0 / 16.0, deviation / 2.0);
    const Parting parting = partingOf(scores, cut);
    Sides sides = withStep(scores, parting, step, passChance);
    for (int halving = 0; halving < kMostHalvings; ++halving) {
        step /= 2.0;
        const Sides finer = withStep(scores, parting, step, passChance);
        const double change = difference(sides, finer);
        sides = finer;
        if (change < kClose) {
            break;
        }
    }
    return sides;
}

}  // namespace qgt::psychometrics
