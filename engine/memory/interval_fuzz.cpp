#include "engine/memory/interval_fuzz.h"

#include "engine/core/rng.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace qgt::memory {

namespace {

struct FuzzBand {
    double from = 0;
    double to = 0;
    double share = 0;
};

constexpr std::array<FuzzBand, 3> kFuzzBands{
    {{2.5, 7.0, 0.15}, {7.0, 20.0, 0.10}, {20.0, std::numeric_limits<double>::infinity(), 0.05}}};
constexpr int kLeastFuzzedDays = 3;

int rounded(double days) {
    return static_cast<int>(std::lround(days));
}

/// FNV-1a, one string after the other with a byte between that neither holds.
std::uint64_t mixed(std::uint64_t hash, std::string_view text) {
    constexpr std::uint64_t kPrime = 0x100000001b3U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
    }
    return (hash ^ 0xffU) * kPrime;
}

}  // namespace

DayRange fuzzRange(int days, int elapsed, int most) {
    double reach = 1.0;
    for (const FuzzBand& band : kFuzzBands) {
        reach += band.share * std::max(std::min<double>(days, band.to) - band.from, 0.0);
    }
    const int kept = std::min(days, most);
    DayRange range{std::max(2, rounded(kept - reach)), std::min(rounded(kept + reach), most)};
    if (kept > elapsed) {
        range.least = std::max(range.least, elapsed + 1);
    }
    range.least = std::min(range.least, range.most);
    return range;
}

int fuzzed(int days, int elapsed, int most, double unit) {
    if (days < kLeastFuzzedDays) {
        return days;
    }
    const DayRange range = fuzzRange(days, elapsed, most);
    return range.least + static_cast<int>(std::floor(unit * (range.most - range.least + 1)));
}

double fuzzUnit(std::string_view cadre, std::string_view item, int repetitions) {
    constexpr std::uint64_t kOffset = 0xcbf29ce484222325U;
    const std::uint64_t who = mixed(mixed(kOffset, cadre), item);
    return Rng(who + static_cast<std::uint64_t>(repetitions)).unit();
}

}  // namespace qgt::memory
