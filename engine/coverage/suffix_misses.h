#pragma once

#include "engine/coverage/team.h"

#include <cstddef>
#include <span>
#include <vector>

namespace qgt::coverage {

/// Bounds for a search that takes cadres in ascending order: what a choice of `picks` among the
/// cadres from `from` on can make of the chance that a type is settled by none of them. One choice
/// for each type, so that no single choice of cadres is better.
class SuffixMisses {
  public:
    explicit SuffixMisses(const Team& team);

    /// Per type: the smallest product of (1 - P) over `picks` cadres from `from` on.
    [[nodiscard]] std::span<const double> least(std::size_t from, std::size_t picks) const {
        return row(m_least, from, picks);
    }

    /// Per type: the largest product over all cadres from `from` on but `picks` of them.
    [[nodiscard]] std::span<const double> mostWithout(std::size_t from, std::size_t picks) const {
        return row(m_mostWithout, from, picks);
    }

  private:
    std::size_t m_cadres;
    std::size_t m_types;
    std::vector<double> m_least;
    std::vector<double> m_mostWithout;

    void fill(std::size_t from, std::size_t type, const std::vector<double>& ascending);

    [[nodiscard]] std::size_t place(std::size_t from, std::size_t picks) const {
        return (from * (m_cadres + 1) + picks) * m_types;
    }

    [[nodiscard]] std::span<const double> row(const std::vector<double>& table,
                                              std::size_t from,
                                              std::size_t picks) const {
        return std::span(table).subspan(place(from, picks), m_types);
    }
};

}  // namespace qgt::coverage
