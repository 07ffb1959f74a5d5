#pragma once

#include "engine/bank/bank.h"
#include "engine/core/date.h"

#include <string>
#include <vector>

namespace qgt::app {

/// A section of a handbook, and how long it takes to study.
struct SectionToRead {
    std::string slug;
    int minutes = 0;

    bool operator==(const SectionToRead&) const = default;
};

/// What there is to study of a line.
struct LineMaterial {
    LineId line;
    std::vector<SectionToRead> sections;  ///< those whose matters are asked for most come first
    int items = 0;                        ///< that may be practised
    double itemMinutes = 0;               ///< of one, with reading the reasons
    double minutes = 0;                   ///< of all of it, items practised on several days
};

/// Of every line of the bank, in its order.
[[nodiscard]] std::vector<LineMaterial> lineMaterials(const bank::Bank& bank, Date day);

/// What so much time is made of: at most half of it is reading, the rest practice.
struct StudyPortion {
    std::vector<std::string> sections;  ///< slugs
    int items = 0;                      ///< different ones

    bool operator==(const StudyPortion&) const = default;
};

[[nodiscard]] StudyPortion portionOf(const LineMaterial& material, int minutes);

}  // namespace qgt::app
