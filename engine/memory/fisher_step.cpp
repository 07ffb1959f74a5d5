#include "engine/memory/fisher_step.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace qgt::memory {

namespace {

/// Standard deviations of parameters among people (fsrs-rs 6.6.1, `training.rs`).
constexpr Parameters kSpread{6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6,  0.12, 0.39, 0.18, 0.33,
                             0.3,  0.09, 0.16,  0.57,  0.25, 1.03, 0.31, 0.32, 0.14, 0.27};

/// Square, row by row, as large as the parameters that move.
class SymmetricSystem {
  public:
    SymmetricSystem(const LogLikelihood& likelihood,
                    const std::vector<std::size_t>& moving,
                    double damping)
        : m_size(moving.size()), m_rows(m_size * m_size), m_right(m_size) {
        for (std::size_t i = 0; i < m_size; ++i) {
            for (std::size_t j = 0; j <= i; ++j) {
                at(i, j) = likelihood.information[moving[i] * kSlopes + moving[j]];
            }
            at(i, i) *= 1.0 + damping;
            m_right[i] = -likelihood.slopes[moving[i]];
        }
    }

    /// By Cholesky's decomposition. The prior has made it positive definite.
    [[nodiscard]] std::vector<double> solved() && {
        for (std::size_t i = 0; i < m_size; ++i) {
            eliminate(i);
        }
        for (std::size_t i = m_size; i-- > 0;) {
            for (std::size_t j = i + 1; j < m_size; ++j) {
                m_right[i] -= at(j, i) * m_right[j];
            }
            m_right[i] /= at(i, i);
        }
        return std::move(m_right);
    }

  private:
    [[nodiscard]] double& at(std::size_t row, std::size_t column) {
        return m_rows[row * m_size + column];
    }

    void eliminate(std::size_t row) {
        for (std::size_t column = 0; column <= row; ++column) {
            double rest = at(row, column);
            for (std::size_t k = 0; k < column; ++k) {
                rest -= at(row, k) * at(column, k);
            }
            at(row, column) = column == row ? std::sqrt(rest) : rest / at(column, column);
        }
        for (std::size_t k = 0; k < row; ++k) {
            m_right[row] -= at(row, k) * m_right[k];
        }
        m_right[row] /= at(row, row);
    }

    std::size_t m_size;
    std::vector<double> m_rows;
    std::vector<double> m_right;
};

std::vector<std::size_t> movingParameters(const LogLikelihood& likelihood,
                                          const Parameters& at,
                                          const ParameterBounds& bounds,
                                          const FreeParameters& free) {
    std::vector<std::size_t> moving;
    for (std::size_t k = 0; k < kParameterCount; ++k) {
        const bool pressed = (at[k] <= bounds.least[k] && likelihood.slopes[k] > 0.0) ||
                             (at[k] >= bounds.most[k] && likelihood.slopes[k] < 0.0);
        if (free[k] && !pressed) {
            moving.push_back(k);
        }
    }
    return moving;
}

double quadraticGain(const LogLikelihood& likelihood, const Slopes& change) {
    double gain = 0;
    for (std::size_t i = 0; i < kParameterCount; ++i) {
        gain -= change[i] * likelihood.slopes[i];
        for (std::size_t j = 0; j <= i; ++j) {
            const double part = change[i] * change[j] * likelihood.information[i * kSlopes + j];
            gain -= i == j ? part / 2.0 : part;
        }
    }
    return gain;
}

}  // namespace

void ParameterPrior::addTo(LogLikelihood& likelihood, const Parameters& parameters) const {
    for (std::size_t k = 0; k < kParameterCount; ++k) {
        const double off = (parameters[k] - centre[k]) / kSpread[k];
        likelihood.loss += weight * off * off;
        likelihood.slopes[k] += 2.0 * weight * off / kSpread[k];
        likelihood.information[k * kSlopes + k] += 2.0 * weight / (kSpread[k] * kSpread[k]);
    }
}

FisherStep fisherStep(const LogLikelihood& likelihood,
                      const Parameters& at,
                      const ParameterBounds& bounds,
                      const FreeParameters& free,
                      double damping) {
    const auto moving = movingParameters(likelihood, at, bounds, free);
    const auto solution = SymmetricSystem(likelihood, moving, damping).solved();
    FisherStep step{at, 0.0};
    for (std::size_t k = 0; k < moving.size(); ++k) {
        step.to[moving[k]] += solution[k];
    }
    step.to = clipped(step.to, bounds);
    Slopes change{};
    for (std::size_t k = 0; k < kParameterCount; ++k) {
        change[k] = step.to[k] - at[k];
    }
    step.gain = quadraticGain(likelihood, change);
    return step;
}

}  // namespace qgt::memory
