#include "engine/memory/pace.h"

#include <algorithm>
#include <cmath>

namespace qgt::memory {

namespace {

/// A second answers nothing; so a blank item or a clock without fractions has a logarithm.
double logOf(double value) {
    return std::log(std::max(value, 1.0));
}

struct Sums {
    double count = 0;
    double x = 0;
    double y = 0;
};

}  // namespace

std::optional<Pace> Pace::of(std::span<const TimedAnswer> answers) {
    if (answers.size() < kLeastTimedAnswers) {
        return std::nullopt;
    }
    Sums mean;
    for (const TimedAnswer& answer : answers) {
        mean.count += 1.0;
        mean.x += logOf(answer.letters);
        mean.y += logOf(answer.seconds);
    }
    mean.x /= mean.count;
    mean.y /= mean.count;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const TimedAnswer& answer : answers) {
        const double x = logOf(answer.letters) - mean.x;
        const double y = logOf(answer.seconds) - mean.y;
        xx += x * x;
        xy += x * y;
        yy += y * y;
    }
    // Longer items take longer; a slope the other way is chance.
    const double slope = xx > 0.0 ? std::max(xy / xx, 0.0) : 0.0;
    const double rest = (yy - slope * (2.0 * xy - slope * xx)) / (mean.count - 1.0);
    constexpr double kNoSpread = 1e-12;
    if (!(rest > kNoSpread)) {
        return std::nullopt;
    }
    return Pace(mean.y - slope * mean.x, slope, std::sqrt(rest));
}

double Pace::deviation(const TimedAnswer& answer) const {
    return (logOf(answer.seconds) - m_atNoLength - m_byLength * logOf(answer.letters)) / m_spread;
}

}  // namespace qgt::memory
