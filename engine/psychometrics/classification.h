#pragma once

#include "engine/psychometrics/decision.h"
#include "engine/psychometrics/true_scores.h"

#include <optional>
#include <vector>

namespace qgt::psychometrics {

/// Marks of a group on one paper, in hundredths.
struct GroupScores {
    std::vector<int> got;
    int most = 0;
    int tasks = 0;  ///< of the paper; marks count as most/tasks a task
};

/// KR-21 (Kuder & Richardson 1937): k/(k−1) (1 − M(k−M)/(k S²)), S² with divisor n − 1, marks in
/// tasks. Below 0 when the marks differ less than chance makes them. Nothing for fewer than two
/// people or tasks, marks outside 0..most, or when everybody has the same.
[[nodiscard]] std::optional<double> kr21(const GroupScores& scores);

/// The same with the spread of true scores that it finds, for the decision on one candidate.
[[nodiscard]] std::optional<Reliability> measuredReliability(const GroupScores& scores);

/// How often two papers of the kind would decide alike.
struct Consistency {
    double agreement = 0;
    double byChance = 0;  ///< agreement if the two papers knew nothing of each other
    double passing = 0;   ///< share that one paper passes, by the model

    /// Cohen's: (agreement − byChance) / (1 − byChance); nothing when all pass, or none.
    [[nodiscard]] std::optional<double> kappa() const;
};

/// Shares of the group by what they truly are and what the paper says; they add up to 1.
struct Classification {
    TrueScores trueScores;       ///< and by which model
    double effectiveLength = 0;  ///< before rounding
    double rightlyPassed = 0;
    double wronglyPassed = 0;
    double rightlyFailed = 0;
    double wronglyFailed = 0;
    Consistency consistency;

    [[nodiscard]] double accuracy() const { return rightlyPassed + rightlyFailed; }
};

/// Accuracy and consistency of a pass mark by Livingston & Lewis (1995).
///
/// n = (M(most−M) − r S²) / (S² (1−r)), rounded, stands for the length; marks are put on 0..n. True
/// scores are the beta distribution with the moments E[τ^j] = E[x(x−1)…(x−j+1)] / (n(n−1)…(n−j+1)):
/// with four parameters, else with two, else one point (`TrueScores::model` says which). Somebody
/// truly passes from τ = cut/most on, and a paper passes from x = n·cut/most on, where x | τ is
/// binomial (n, τ). The shares are the model's; they are not stretched to the group's pass rate.
///
/// Nothing when `kr21` gives nothing but for the number of tasks, or when `reliability` is no
/// number below 1; at 0 and below, one point. `richest` TwoParameterBeta does not try four.
[[nodiscard]] std::optional<Classification> livingstonLewis(
    const GroupScores& scores,
    int cut,
    double reliability,
    TrueScoreModel richest = TrueScoreModel::FourParameterBeta);

/// Consistency by Huynh (1976): the beta-binomial model on the paper's own number of tasks, with
/// α = (1/KR21 − 1) M and β = k/KR21 − k − α. Nothing when KR-21 is not inside 0..1.
[[nodiscard]] std::optional<Consistency> huynh(const GroupScores& scores, int cut);

/// Consistency by Subkoviak (1976): each one's true score is r x/k + (1−r) M/k with r = KR-21, and
/// two papers are binomial in it. Nothing when KR-21 is not inside 0..1.
[[nodiscard]] std::optional<Consistency> subkoviak(const GroupScores& scores, int cut);

}  // namespace qgt::psychometrics
