#pragma once

namespace qgt::app {

/// Ends of the nine-tenths Wilson interval of a share, per cent. Wilson (1927), z = 1.645: honest
/// for few answers, where a plain ± would run past 0 or 100.
struct ShareInterval {
    int percent = 0;
    int low = 0;
    int high = 0;
};

[[nodiscard]] ShareInterval shareInterval(int right, int all);

/// Fewer first answers than this say nothing: 证据不足.
inline constexpr int kEnoughFirstAnswers = 4;

}  // namespace qgt::app
