#pragma once

#include "engine/memory/fit.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace qgt::memory {

/// Parameters that a unit may adopt, and how they did on answers that they had not seen.
struct FitProposal {
    Fit fit;                    ///< to the whole log
    std::int32_t heldFrom = 0;  ///< practice day from which answers were held out
    std::size_t heldOut = 0;    ///< how many
    double loss = 0;            ///< mean loss of those, by parameters fitted to the days before
    double currentLoss = 0;     ///< the same by the parameters in force

    /// Only then are they worth adopting: a fit that does not predict the days after its log better
    /// than what is in force has learned the noise.
    [[nodiscard]] bool better() const { return heldOut > 0 && loss < currentLoss; }
};

/// Fits to the first four fifths of the time-ordered `log` (cut between days), predicts the rest by
/// that and by `current`, and fits to all of it. Nothing is adopted here: that is an event with the
/// name of who decided it.
[[nodiscard]] FitProposal proposedFit(std::span<const LogReview> log,
                                      const Parameters& current,
                                      const FitSettings& settings = {});

}  // namespace qgt::memory
