#pragma once

#include "engine/memory/review_histories.h"
#include "engine/memory/slope_move.h"

#include <array>
#include <cstddef>
#include <vector>

namespace qgt::memory {

/// Lower triangle of a symmetric matrix, row by row of `kSlopes` places.
using Information = std::array<double, kSlopes * kSlopes>;

/// What a log says of parameters.
struct LogLikelihood {
    double loss = 0;  ///< sum of -ln P(what was answered), over predicted answers
    Slopes slopes{};  ///< derivative of `loss` by each parameter
    /// Fisher information: the expected second derivative of `loss`.
    Information information{};

    LogLikelihood& operator+=(const LogLikelihood& other);
};

/// Cards that are looked at together, by their indices: the same for any number of threads.
struct CardRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// A log, cut into pieces of work.
class LikelihoodTask {
  public:
    /// `histories` outlives the task.
    explicit LikelihoodTask(const ReviewHistories& histories);

    /// One pass over the answers, forwards. Every piece is summed by itself and the pieces in their
    /// order, so the result has the same bits for any number of threads (0: as many as cores).
    [[nodiscard]] LogLikelihood at(const Parameters& parameters, unsigned threads) const;

  private:
    const ReviewHistories& m_histories;
    std::vector<CardRange> m_pieces;
};

}  // namespace qgt::memory
