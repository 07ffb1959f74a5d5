#pragma once

#include "engine/core/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace qgt::coverage {

/// More cadres than a committee, or a reception of several, ever has.
inline constexpr std::size_t kMostCadres = 64;

/// Cadres by number, ascending; those on duty together.
using Crew = std::vector<std::size_t>;

/// The request types (事项) of all lines (条线), numbered through: line l has the types
/// firstType[l] .. firstType[l + 1] - 1.
struct RequestTypes {
    std::vector<std::size_t> firstType{0};
    /// Share of each type among the requests of its line (omega); those of a line sum to 1.
    std::vector<double> share;

    void addLine(std::span<const double> shares);

    [[nodiscard]] std::size_t lines() const { return firstType.size() - 1; }

    [[nodiscard]] std::size_t types() const { return share.size(); }

    bool operator==(const RequestTypes&) const = default;
};

/// What coverage is computed from: plain arrays.
struct Team {
    std::size_t cadres = 0;
    RequestTypes requests;
    /// Share of each line among all requests of the slot (w); they sum to 1.
    std::vector<double> lineShare;
    /// Chance that a cadre settles a request in one trip (P), [cadre * types + type].
    std::vector<double> settles;

    [[nodiscard]] std::span<const double> of(std::size_t cadre) const {
        return std::span(settles).subspan(cadre * requests.types(), requests.types());
    }

    /// The cell (cadre, line): its types.
    [[nodiscard]] std::span<const double> cell(std::size_t cadre, std::size_t line) const;
    [[nodiscard]] std::span<double> cell(std::size_t cadre, std::size_t line);

    bool operator==(const Team&) const = default;
};

/// The team as it faces one line only, which then is all that is asked for.
[[nodiscard]] Team inOneLine(const Team& team, std::size_t line);

/// Errors: coverage.unfit-team (arrays whose sizes do not fit, a chance or share outside 0..1 or no
/// number, more than kMostCadres; arg what).
[[nodiscard]] Status checkTeam(const Team& team);

}  // namespace qgt::coverage
