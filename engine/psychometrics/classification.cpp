#include "engine/psychometrics/classification.h"

#include "engine/psychometrics/incomplete_beta.h"

#include <algorithm>
#include <cmath>

namespace qgt::psychometrics {

namespace {

/// Mean and variance (divisor n − 1) of the marks as shares.
struct ShareMoments {
    double mean = 0;
    double variance = 0;
};

std::optional<ShareMoments> shareMoments(const GroupScores& scores) {
    const bool possible = std::ranges::all_of(
        scores.got, [&](int marks) { return marks >= 0 && marks <= scores.most; });
    if (scores.got.size() < 2 || scores.most <= 0 || !possible) {
        return std::nullopt;
    }
    const double most = scores.most;
    const auto people = static_cast<double>(scores.got.size());
    ShareMoments moments;
    for (const int marks : scores.got) {
        moments.mean += marks / most / people;
    }
    for (const int marks : scores.got) {
        const double off = marks / most - moments.mean;
        moments.variance += off * off / (people - 1.0);
    }
    const auto [least, greatest] = std::ranges::minmax(scores.got);
    return least < greatest ? std::optional(moments) : std::nullopt;
}

/// E[τ^j] for j = 1..4 from the factorial moments of the marks on 0..length. A length below j has
/// no j-th moment; it is left 0, which no beta distribution fits.
Moments trueMoments(const GroupScores& scores, int length) {
    Moments moments{};
    for (const int marks : scores.got) {
        const double x = static_cast<double>(length) * marks / scores.most;
        double product = 1.0;
        for (int j = 0; j < std::min(length, 4); ++j) {
            product *= (x - j) / (length - j);
            moments.at(static_cast<std::size_t>(j)) += product;
        }
    }
    for (double& moment : moments) {
        moment /= static_cast<double>(scores.got.size());
    }
    return moments;
}

TrueScores trueScoresOf(const GroupScores& scores,
                        const ShareMoments& shares,
                        double reliability,
                        int length,
                        TrueScoreModel richest) {
    if (reliability <= 0.0) {
        return fitTrueScores(shares.mean, 0.0);
    }
    if (length < 4) {
        return fitTrueScores(shares.mean, reliability * shares.variance);
    }
    const Moments moments = trueMoments(scores, length);
    return richest == TrueScoreModel::FourParameterBeta
               ? fitTrueScores(moments)
               : fitTrueScores(moments[0], moments[1] - moments[0] * moments[0]);
}

/// Fewest of `length` tasks that reach the cut; a sum of tenths is not quite what it should be.
int leastPassing(int length, int cut, int most) {
    return static_cast<int>(std::ceil(static_cast<double>(length) * cut / most - 1e-9));
}

double byChance(double passing) {
    return passing * passing + (1.0 - passing) * (1.0 - passing);
}

Sides sidesOf(const TrueScores& trueScores, int length, const GroupScores& scores, int cut) {
    const int least = leastPassing(length, cut, scores.most);
    return integrateSides(trueScores, static_cast<double>(cut) / scores.most, [&](double tau) {
        return binomialAtLeast(length, least, tau);
    });
}

Consistency consistencyOf(const Sides& sides) {
    const double passing = sides.belowPassing + sides.abovePassing;
    return {sides.agreeing, byChance(passing), passing};
}

bool isInside(const std::optional<double>& reliability) {
    return reliability && *reliability > 0.0 && *reliability < 1.0;
}

}  // namespace

std::optional<double> kr21(const GroupScores& scores) {
    const auto shares = shareMoments(scores);
    if (!shares || scores.tasks < 2) {
        return std::nullopt;
    }
    const double k = scores.tasks;
    const double chance = shares->mean * (1.0 - shares->mean) / (k * shares->variance);
    return k / (k - 1.0) * (1.0 - chance);
}

std::optional<Reliability> measuredReliability(const GroupScores& scores) {
    const auto value = kr21(scores);
    const auto shares = shareMoments(scores);
    if (!shares || !isInside(value)) {
        return std::nullopt;
    }
    return Reliability{*value, {shares->mean, std::sqrt(*value * shares->variance)}};
}

std::optional<double> Consistency::kappa() const {
    // What a group of all alike leaves over by rounding is no chance.
    constexpr double kLeast = 1e-12;
    if (1.0 - byChance < kLeast) {
        return std::nullopt;
    }
    return (agreement - byChance) / (1.0 - byChance);
}

std::optional<Classification> livingstonLewis(const GroupScores& scores,
                                              int cut,
                                              double reliability,
                                              TrueScoreModel richest) {
    constexpr double kLongest = 10'000.0;
    const auto shares = shareMoments(scores);
    if (!shares || !(reliability < 1.0)) {
        return std::nullopt;
    }
    const double r = std::max(reliability, 0.0);
    Classification found;
    found.effectiveLength = (shares->mean * (1.0 - shares->mean) - r * shares->variance) /
                            (shares->variance * (1.0 - r));
    const int length =
        static_cast<int>(std::lround(std::clamp(found.effectiveLength, 1.0, kLongest)));
    found.trueScores = trueScoresOf(scores, *shares, r, length, richest);
    const Sides sides = sidesOf(found.trueScores, length, scores, cut);
    found.rightlyPassed = sides.abovePassing;
    found.wronglyPassed = sides.belowPassing;
    found.rightlyFailed = sides.below - sides.belowPassing;
    found.wronglyFailed = sides.above - sides.abovePassing;
    found.consistency = consistencyOf(sides);
    return found;
}

std::optional<Consistency> huynh(const GroupScores& scores, int cut) {
    const auto shares = shareMoments(scores);
    const auto reliability = kr21(scores);
    if (!shares || !isInside(reliability)) {
        return std::nullopt;
    }
    const double sum = scores.tasks * (1.0 / *reliability - 1.0);
    const TrueScores trueScores =
        fitTrueScores(shares->mean, shares->mean * (1.0 - shares->mean) / (sum + 1.0));
    return consistencyOf(sidesOf(trueScores, scores.tasks, scores, cut));
}

std::optional<Consistency> subkoviak(const GroupScores& scores, int cut) {
    const auto shares = shareMoments(scores);
    const auto reliability = kr21(scores);
    if (!shares || !isInside(reliability)) {
        return std::nullopt;
    }
    const int least = leastPassing(scores.tasks, cut, scores.most);
    const auto people = static_cast<double>(scores.got.size());
    double agreeing = 0.0;
    double passing = 0.0;
    for (const int marks : scores.got) {
        const double tau = *reliability * marks / scores.most + (1.0 - *reliability) * shares->mean;
        const double pass = binomialAtLeast(scores.tasks, least, tau);
        agreeing += (pass * pass + (1.0 - pass) * (1.0 - pass)) / people;
        passing += pass / people;
    }
    return Consistency{agreeing, byChance(passing), passing};
}

}  // namespace qgt::psychometrics
