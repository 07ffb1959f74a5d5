#pragma once

#include <optional>
#include <span>

namespace qgt::memory {

/// One timed answer: how long it took and how long the item is to read.
struct TimedAnswer {
    double seconds = 0;
    double letters = 0;  ///< of stem and options
};

/// How fast one person answers: logarithms of seconds, with the item's length taken out.
class Pace {
  public:
    /// From at least `kLeastTimedAnswers` answers of a person, without those that were clicked
    /// through or left lying. Nothing when there are fewer, or all took the same time.
    [[nodiscard]] static std::optional<Pace> of(std::span<const TimedAnswer> answers);

    /// Standard deviations by which an answer was slower (above 0) or faster than usual.
    [[nodiscard]] double deviation(const TimedAnswer& answer) const;

    static constexpr std::size_t kLeastTimedAnswers = 10;

  private:
    Pace(double atNoLength, double byLength, double spread)
        : m_atNoLength(atNoLength), m_byLength(byLength), m_spread(spread) {}

    double m_atNoLength = 0;
    double m_byLength = 0;  ///< more logarithm of seconds by logarithm of letters
    double m_spread = 1;
};

}  // namespace qgt::memory
