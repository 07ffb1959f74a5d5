#pragma once

#include "engine/memory/parameters.h"

#include <array>
#include <cstddef>

namespace qgt::memory {

/// Derivatives by the parameters; one place more than there are, so that they go in pairs.
inline constexpr std::size_t kSlopes = kParameterCount + 1;
using Slopes = std::array<double, kSlopes>;

/// Memory of one card and how it moves with each parameter. Stability by its logarithm: what the
/// model multiplies is then added, and derivatives keep their size.
struct SlopedMemory {
    double logStability = 0;  ///< of days
    double difficulty = 0;
    Slopes logStabilitySlopes{};
    Slopes difficultySlopes{};
};

/// Retrievability and its derivatives.
struct SlopedRecall {
    double r = 1;
    double byLogStability = 0;
    double byDecay = 0;  ///< parameter 20, with the stability held
};

/// What one rating makes of one part of a memory: its value, and derivatives by the memory before
/// and by the parameters themselves.
struct SlopeMove {
    double value = 0;
    double byLogStability = 0;
    double byDifficulty = 0;
    std::array<std::size_t, 5> parameter{};
    std::array<double, 5> byParameter{};
    std::size_t parameters = 0;

    void by(std::size_t index, double slope);

    /// At a bound nothing moves it any more.
    void keepBetween(double least, double most);
};

/// A memory after an answer that was known with some chance: the ratings' moves by their shares.
class MemoryTurn {
  public:
    /// `shareByR` is the derivative of `share` by the retrievability that `recall` tells of.
    void take(const SlopeMove& logStability,
              const SlopeMove& difficulty,
              double share,
              double shareByR,
              const SlopedRecall& recall);

    /// Replaces `memory` by what it is after the answer.
    void apply(SlopedMemory& memory) const;

  private:
    struct Part {
        double value = 0;
        double byLogStability = 0;
        double byDifficulty = 0;
        std::array<std::size_t, 12> parameter{};
        std::array<double, 12> byParameter{};
        std::size_t parameters = 0;

        void take(const SlopeMove& move, double share, double shareByR, const SlopedRecall& recall);
        void add(std::size_t index, double slope);
        void addTo(Slopes& slopes) const;
    };

    Part m_logStability;
    Part m_difficulty;
};

}  // namespace qgt::memory
