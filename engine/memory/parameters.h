#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::memory {

inline constexpr std::size_t kParameterCount = 21;

inline constexpr std::size_t kDecayParameter = 20;

/// The 21 numbers of FSRS-6 by their customary index. In words: 0-3 stability (days) after a first
/// Again, Hard, Good, Easy; 4-7 difficulty; 8-10 growth of stability when it was known; 11-14
/// stability after forgetting; 15, 16 Hard and Easy beside Good; 17-19 a further review on the same
/// day; 20 how steeply memory decays.
using Parameters = std::array<double, kParameterCount>;

/// What nobody's answers were needed for: the defaults of FSRS-6 (fsrs-rs 6.6.1).
inline constexpr Parameters kDefaultParameters{
    0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001,  1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

/// Least and most that each parameter may be.
struct ParameterBounds {
    Parameters least{};
    Parameters most{};
};

/// Bounds of a deck with so many relearning steps: with more than one, what a lapse and the steps
/// after it do together may not raise stability, which bounds 17 and 18 by 11, 13 and 14 of
/// `parameters`. `leastSameDayDecay` is the least of 19: 0 accepts decks without same-day reviews,
/// fitting keeps to `kTrainedSameDayDecay`.
[[nodiscard]] ParameterBounds boundsFor(const Parameters& parameters,
                                        std::size_t relearningSteps = 1,
                                        double leastSameDayDecay = 0.0);

inline constexpr double kTrainedSameDayDecay = 0.01;

/// The nearest parameters inside of the bounds; what is not a number becomes the least.
[[nodiscard]] Parameters clipped(const Parameters& parameters, const ParameterBounds& bounds);

/// The model that a stored vector of numbers belongs to, by name. Stored so that an older vector
/// can be told from a newer one, and is never taken for it.
inline constexpr std::string_view kModelName = "fsrs-6";

/// Parameters as they are stored.
struct ParameterSet {
    std::string model{kModelName};
    std::vector<double> w{kDefaultParameters.begin(), kDefaultParameters.end()};

    bool operator==(const ParameterSet&) const = default;
};

/// Parameters of FSRS-6 from those of FSRS-4.5 (17 numbers), FSRS-5 (19) or FSRS-6 (21): the same
/// predictions as far as the newer model can make them. Not clipped. Nothing for another length or
/// a number that is not finite.
[[nodiscard]] std::optional<Parameters> migrated(std::span<const double> older);

/// As `migrated`, by the name of the model ("fsrs-4.5", "fsrs-5", "fsrs-6"), which has to fit the
/// length.
[[nodiscard]] std::optional<Parameters> parametersOf(const ParameterSet& stored);

}  // namespace qgt::memory
