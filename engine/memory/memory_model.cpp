#include "engine/memory/memory_model.h"

#include <algorithm>
#include <cmath>

namespace qgt::memory {

namespace {

constexpr double kGoodGrade = 3.0;
constexpr double kEasyGrade = 4.0;
/// At this retrievability the interval is the stability itself.
constexpr double kAnchorRetention = 0.9;

std::size_t indexOf(Rating rating) {
    return static_cast<std::size_t>(rating);
}

double gradeOf(Rating rating) {
    return static_cast<double>(rating);
}

double keptStability(double stability) {
    return std::clamp(stability, kLeastStability, kMostStability);
}

double keptDifficulty(double difficulty) {
    return std::clamp(difficulty, kLeastDifficulty, kMostDifficulty);
}

/// base^exponent for positive bases: twice as fast as pow, which is right to the last digit.
double power(double base, double exponent) {
    return std::exp(exponent * std::log(base));
}

/// Of a first answer, before it is kept inside 1 to 10.
double firstDifficulty(const Parameters& w, double grade) {
    return w[4] - std::exp(w[5] * (grade - 1.0)) + 1.0;
}

}  // namespace

MemoryModel::MemoryModel(const Parameters& parameters)
    : m_w(parameters),
      m_factor(std::expm1(-std::log(kAnchorRetention) / parameters[20])),
      m_easyPull(parameters[7] * firstDifficulty(parameters, kEasyGrade)),
      m_growth(std::exp(parameters[8])),
      m_lapseCeiling(std::exp(-parameters[17] * parameters[18])),
      m_grade{1.0, 1.0, parameters[15], 1.0, parameters[16]} {
    for (std::size_t k = 1; k < m_first.size(); ++k) {
        const auto grade = static_cast<double>(k);
        m_sameDay[k] = std::exp(m_w[17] * (grade - kGoodGrade + m_w[18]));
        m_first[k] = {keptStability(m_w[k - 1]), keptDifficulty(firstDifficulty(m_w, grade))};
    }
    m_first[0] = m_first[1];
}

double MemoryModel::retrievability(double days, double stability) const {
    return power(1.0 + m_factor * std::max(days, 0.0) / keptStability(stability), -m_w[20]);
}

double MemoryModel::interval(double stability, double retention) const {
    return stability / m_factor * (power(retention, -1.0 / m_w[20]) - 1.0);
}

int MemoryModel::wholeDays(double stability, double retention, int most) const {
    const double days = std::round(interval(stability, retention));
    return static_cast<int>(std::clamp(days, 1.0, std::max(1.0, static_cast<double>(most))));
}

MemoryState MemoryModel::first(Rating rating) const {
    return m_first[indexOf(rating)];
}

MemoryState MemoryModel::next(const MemoryState& before, int days, Rating rating) const {
    if (rating == Rating::Manual) {
        return before;
    }
    const MemoryState kept{keptStability(before.stability), keptDifficulty(before.difficulty)};
    double stability = 0;
    if (days <= 0) {
        stability = sameDayStability(kept.stability, rating);
    } else {
        const double r = retrievability(days, kept.stability);
        stability = rating == Rating::Again ? stabilityWhenForgotten(kept, r)
                                            : stabilityWhenKnown(kept, r, rating);
    }
    return {keptStability(stability), nextDifficulty(kept.difficulty, rating)};
}

double MemoryModel::sameDayStability(double stability, Rating rating) const {
    const double growth = m_sameDay[indexOf(rating)] * power(stability, -m_w[19]);
    return stability * (rating == Rating::Again ? growth : std::max(growth, 1.0));
}

double MemoryModel::stabilityWhenKnown(const MemoryState& before, double r, Rating rating) const {
    const double growth = m_growth * (11.0 - before.difficulty) * power(before.stability, -m_w[9]) *
                          (std::exp(m_w[10] * (1.0 - r)) - 1.0) * m_grade[indexOf(rating)];
    return before.stability * (1.0 + growth);
}

double MemoryModel::stabilityWhenForgotten(const MemoryState& before, double r) const {
    const double relearned = m_w[11] * power(before.difficulty, -m_w[12]) *
                             (power(before.stability + 1.0, m_w[13]) - 1.0) *
                             std::exp(m_w[14] * (1.0 - r));
    return std::min(relearned, before.stability * m_lapseCeiling);
}

double MemoryModel::nextDifficulty(double difficulty, Rating rating) const {
    const double moved =
        difficulty - (kMostDifficulty - difficulty) * m_w[6] * (gradeOf(rating) - kGoodGrade) / 9.0;
    return keptDifficulty(m_easyPull + (1.0 - m_w[7]) * moved);
}

MemoryState MemoryModel::fromSm2(double ease, double intervalDays, double retention) const {
    // The stability that has this retention after the interval, and the difficulty with which a
    // Good now would lengthen it by the ease.
    const double stability =
        keptStability(intervalDays * m_factor / (power(retention, -1.0 / m_w[20]) - 1.0));
    const double growth =
        m_growth * power(stability, -m_w[9]) * (std::exp(m_w[10] * (1.0 - retention)) - 1.0);
    return {stability, keptDifficulty(11.0 - (ease - 1.0) / growth)};
}

}  // namespace qgt::memory
