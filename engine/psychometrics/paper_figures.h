#pragma once

#include "engine/psychometrics/classification.h"
#include "engine/psychometrics/item_analysis.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace qgt::psychometrics {

/// Kr20: all tasks right or wrong, of equal marks (Kuder & Richardson 1937, formula 20). Alpha:
/// else (Cronbach 1951). Kr21: from the totals alone, where people had different tasks; it is too
/// small rather than too large.
enum class ReliabilityKind : std::uint8_t { Kr20, Alpha, Kr21 };

struct PaperReliability {
    ReliabilityKind kind = ReliabilityKind::Alpha;
    double value = 0;
    std::optional<Estimate> interval;  ///< by Feldt; none for Kr21
    int variants = 1;                  ///< that were measured, each by itself, and averaged
    double error = 0;  ///< standard error of measurement, S √(1 − r), in hundredths
};

struct PaperFigures {
    int people = 0;
    int passed = 0;  ///< by the total
    Evidence evidence = Evidence::TooFew;
    int most = 0;          ///< hundredths
    double mean = 0;       ///< hundredths
    double deviation = 0;  ///< divisor n − 1
    std::optional<PaperReliability> reliability;
    std::optional<Classification> decision;  ///< at the cut, by that reliability
};

/// Figures of a paper as a whole. Alpha = k/(k−1) (1 − Σ S²_j / S²_T) of those who had the same
/// tasks, averaged over variants by their people less one; a task that was not reached is 0, as it
/// was scored. `cut` in hundredths.
[[nodiscard]] PaperFigures analysePaper(const std::vector<Sitting>& sittings, int cut);

}  // namespace qgt::psychometrics
