#pragma once

#include "engine/coverage/line_coverage.h"
#include "engine/coverage/team.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace qgt::coverage {

/// Rates nearer than this are equal; the first of them then stands for all.
inline constexpr double kSameRate = 1e-12;

struct Pair {
    std::size_t first = 0;
    std::size_t second = 0;

    [[nodiscard]] bool has(std::size_t cadre) const { return cadre == first || cadre == second; }

    bool operator==(const Pair&) const = default;
};

/// The number of the pair of two different cadres: (0, 1), (0, 2) ... (1, 2) ... in this order.
[[nodiscard]] std::size_t pairNumber(std::size_t one, std::size_t other, std::size_t cadres);

/// Coverage of each line by each pair of a team, as arrays, pairs by pairNumber. A pair has the
/// smaller cadre first.
class PairRates {
  public:
    PairRates() = default;
    explicit PairRates(const Team& team);
    PairRates(const Team& team, const PhoneHelp& phone);

    /// Computes the pairs of one cadre in one line anew, after that cell of the team has changed.
    /// Not where help by telephone is reckoned with: there every pair has to do with every cadre.
    void renew(const Team& team, std::size_t cadre, std::size_t line);

    /// Weighs the lines in another way: another slot's requests.
    void weigh(std::span<const double> lineShare);

    [[nodiscard]] std::size_t size() const { return m_pairs.size(); }

    [[nodiscard]] std::size_t cadres() const { return m_cadres; }

    [[nodiscard]] const std::vector<Pair>& pairs() const { return m_pairs; }

    [[nodiscard]] std::size_t numberOf(std::size_t one, std::size_t other) const {
        return pairNumber(one, other, m_cadres);
    }

    [[nodiscard]] double rate(std::size_t pair) const { return m_rate[pair]; }

    [[nodiscard]] std::span<const double> coverage(std::size_t pair) const {
        return std::span(m_coverage).subspan(pair * m_lines, m_lines);
    }

    /// The line that the pair covers least, the first of several; nothing without lines.
    [[nodiscard]] std::optional<std::size_t> weakestLine(std::size_t pair) const;

    /// The pair with the highest rate, the first of several; nothing for fewer than two cadres.
    [[nodiscard]] std::optional<std::size_t> best() const;

  private:
    std::size_t m_cadres = 0;
    std::size_t m_lines = 0;
    std::vector<double> m_lineShare;
    std::vector<Pair> m_pairs;
    std::vector<double> m_coverage;
    std::vector<double> m_rate;

    explicit PairRates(std::size_t cadres, const std::vector<double>& lineShare);
    [[nodiscard]] std::span<double> row(std::size_t pair);
};

}  // namespace qgt::coverage
