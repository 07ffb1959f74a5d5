#pragma once

#include "engine/bank/bank.h"

#include <cstdint>
#include <map>
#include <string>

namespace qgt::practice {

/// The exam that somebody prepares for.
struct StudyGoal {
    std::string title;
    std::int32_t day = 0;                  ///< calendar day on which it is sat
    std::map<LineId, double> shareOfLine;  ///< of its items; they add up to 1
    std::map<BlockId, double> floor;       ///< share of a block's marks below which nobody passes
    int questions = 0;                     ///< of a paper; cases are none
    double pass = 0;                       ///< share of all marks from which one passes; 0: none
    bool own = false;                      ///< a day that the person set, no exam that waits

    bool operator==(const StudyGoal&) const = default;
};

/// What an exam by the blueprint asks, sat on the day. `line` for a blueprint about one line. A
/// line has what the quotas give it and its block; what they leave open falls to lines by how many
/// items can be practised.
[[nodiscard]] StudyGoal goalOf(const bank::Blueprint& blueprint,
                               const LineId& line,
                               const bank::Bank& bank,
                               std::int32_t day);

}  // namespace qgt::practice
