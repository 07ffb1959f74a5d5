#pragma once

#include <cstdint>
#include <string_view>

namespace qgt::memory {

/// Days, both included.
struct DayRange {
    int least = 0;
    int most = 0;

    bool operator==(const DayRange&) const = default;
};

/// Around an interval of `days`, so that what was learned together does not come back together:
/// ± (1 + 15 % of the days from 2.5 to 7 + 10 % of those to 20 + 5 % of the rest). Not below 2
/// days, not above `most`, and not on a day that is past already when the interval is longer than
/// the `elapsed` days since the last answer.
[[nodiscard]] DayRange fuzzRange(int days, int elapsed, int most);

/// The day of the range that `unit`, from [0, 1), draws; `days` itself when they are fewer than 3.
[[nodiscard]] int fuzzed(int days, int elapsed, int most, double unit);

/// A number in [0, 1) that is the same whenever this answer is replayed, and another for the next
/// person, item or repetition.
[[nodiscard]] double fuzzUnit(std::string_view cadre, std::string_view item, int repetitions);

}  // namespace qgt::memory
