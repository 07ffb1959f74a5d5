#pragma once

#include "engine/psychometrics/classification.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qgt::conform {

/// What a group of scores is asked: right answers of `tasks` tasks, in hundredths.
struct DecisionInput {
    psychometrics::GroupScores scores;
    int cut = 0;
};

/// By both models of true scores; nothing where the scores have no spread.
struct DecisionAnswer {
    double mean = 0;
    std::optional<double> variance;  ///< divisor n - 1
    std::optional<double> kr21;
    double passing = 0;  ///< share of the group
    std::optional<psychometrics::Classification> fourParameters;
    std::optional<psychometrics::Classification> twoParameters;
    std::optional<psychometrics::Consistency> huynh;
    std::optional<psychometrics::Consistency> subkoviak;
};

[[nodiscard]] DecisionAnswer decisionAnswer(const DecisionInput& input);

/// The answer by the names that a file with expected values gives them, see `expectedIn`.
[[nodiscard]] std::map<std::string, double> namedValues(const DecisionInput& input,
                                                        const DecisionAnswer& answer);

/// A value of a file with expected values and its line.
struct ExpectedValue {
    std::string name;
    double value = 0;
    int line = 0;
};

/// Reads what R prints of betafunctions' LL.CA, and lines with KR-21, Huynh and Subkoviak beside
/// it. Names: "mean", "var", "kr21", "huynh.alpha", "huynh.p0", "subkoviak.kappa",
/// "4P.parameters.alpha", "4P.true.positive", "2P.i.j", "4P.classification.consistency.kappa". The
/// fit of the model is left out: that program bins what it observed one score beside what it
/// expects.
[[nodiscard]] std::vector<ExpectedValue> expectedIn(std::istream& text);

/// How far a value may be off: 1e-4 by Livingston and Lewis, whose quadrature there ends early,
/// else 1e-6.
[[nodiscard]] double toleranceOf(const std::string& name);

}  // namespace qgt::conform
