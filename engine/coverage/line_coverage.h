#pragma once

#include "engine/coverage/team.h"

#include <cstddef>
#include <span>
#include <vector>

namespace qgt::coverage {

/// Those off duty who can be asked by telephone: each request that nobody on duty settles is put to
/// every reachable one, and the share `help` of what they would settle at the desk gets settled.
/// The default leaves coverage to those who are in the room.
struct PhoneHelp {
    double help = 0;
    Crew reachable;
};

/// Coverage of one line: sum over its types of share * (1 - product over the crew of (1 - P)). The
/// product stands inside the sum because all on duty face the same request. 0 for an empty crew.
[[nodiscard]] double lineCoverage(const Team& team,
                                  std::span<const std::size_t> crew,
                                  std::size_t line);

/// Coverage of every line.
[[nodiscard]] std::vector<double> lineCoverages(const Team& team,
                                                std::span<const std::size_t> crew);
[[nodiscard]] std::vector<double> lineCoverages(const Team& team,
                                                std::span<const std::size_t> crew,
                                                const PhoneHelp& phone);

/// What the lines' shares make of their coverages: the one-trip rate (一趟头).
[[nodiscard]] double weighted(std::span<const double> lineShare, std::span<const double> coverage);

[[nodiscard]] double oneTripRate(const Team& team, std::span<const std::size_t> crew);

/// The rate if persons settled requests independently of what the request is: from the lines' mean
/// chances. Too high where types differ (Chebyshev); for comparison only.
[[nodiscard]] double naiveOneTripRate(const Team& team, std::span<const std::size_t> crew);

/// A cadre's chance with a typical request of the line: sum of share * P.
[[nodiscard]] double meanChance(const Team& team, std::size_t cadre, std::size_t line);

}  // namespace qgt::coverage
