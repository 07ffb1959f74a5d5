#pragma once

#include "engine/memory/review_histories.h"
#include "engine/memory/slope_move.h"

#include <array>

namespace qgt::memory {

/// `MemoryModel` with derivatives derived by hand, over answers that were known with some chance.
/// Where the model takes a least or a most, the derivative is that of the side taken.
class SlopedModel {
  public:
    explicit SlopedModel(const Parameters& parameters);

    [[nodiscard]] SlopedMemory first(const HistoryStep& step) const;
    [[nodiscard]] SlopedRecall recall(const SlopedMemory& memory, double days) const;

    /// Moves `memory` past an answer that is not its first. `recall` is that of the answer.
    void advance(SlopedMemory& memory, const HistoryStep& step, const SlopedRecall& recall) const;

  private:
    [[nodiscard]] SlopeMove firstDifficulty(Rating rating) const;
    [[nodiscard]] SlopeMove firstLogStability(Rating rating) const;
    [[nodiscard]] SlopeMove difficultyAfter(double difficulty, Rating rating) const;
    [[nodiscard]] SlopeMove logStabilityAfter(const SlopedMemory& memory,
                                              const HistoryStep& step,
                                              const SlopedRecall& recall,
                                              Rating rating) const;
    [[nodiscard]] SlopeMove sameDay(double logStability, Rating rating) const;
    [[nodiscard]] SlopeMove known(const SlopedMemory& memory,
                                  const SlopedRecall& recall,
                                  Rating rating) const;
    [[nodiscard]] SlopeMove forgotten(const SlopedMemory& memory, const SlopedRecall& recall) const;

    Parameters m_w;
    double m_factor = 0;
    double m_factorByDecay = 0;
    double m_easyDifficulty = 0;  ///< D0(Easy), not kept inside 1 to 10
    double m_easyDifficultyByW5 = 0;
    double m_logLapse = 0;                           ///< ln w11
    std::array<SlopeMove, 5> m_firstLogStability{};  ///< by rating
    std::array<SlopeMove, 5> m_firstDifficulty{};    ///< by rating
};

}  // namespace qgt::memory
