#pragma once

#include "engine/practice/study.h"
#include "engine/practice/study_pool.h"

#include <cstdint>
#include <vector>

namespace qgt::practice {

/// What somebody can expect of an exam. Shares of its marks.
struct ExamForecast {
    double share = 0;  ///< expected
    double low = 0;    ///< nine times in ten from
    double high = 0;   ///< to
    double pass = 0;   ///< chance to have the pass mark and every floor

    bool operator==(const ExamForecast&) const = default;
};

/// A line of an exam, for one person.
struct ForecastLine {
    std::uint32_t block = 0;  ///< place in `ForecastRules::floors`
    double share = 0;         ///< of the questions
    double right = 0;  ///< chance to be right on a question of it, guesses and slips included
    double sd = 0;     ///< how far off that may be, because ability is not known for sure
};

struct ForecastRules {
    int questions = 0;
    double pass = 0;             ///< share of the marks; 0: none is needed
    std::vector<double> floors;  ///< by block, the same
};

/// Every question counts as much and is drawn at random from its line. Given the chances, what is
/// right in a block is binomial, blocks are independent, and total and floors are judged together,
/// exactly; that chances are not known for sure is averaged over `kForecastDraws` draws of them,
/// always the same. O(draws · questions^2).
[[nodiscard]] ExamForecast forecastOf(const std::vector<ForecastLine>& lines,
                                      const ForecastRules& rules);

inline constexpr int kForecastDraws = 64;

/// Of the study's exam, which it has to have, if it were sat `days` after the day of the pool and
/// nothing were practised until then. Cases and safety-critical items are left out: nothing says
/// how they are mastered. Nothing is said where the exam asks no item.
[[nodiscard]] std::optional<ExamForecast> examForecast(const Study& study,
                                                       const StudyPool& pool,
                                                       int days);

}  // namespace qgt::practice
