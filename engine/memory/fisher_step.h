#pragma once

#include "engine/memory/log_likelihood.h"
#include "engine/memory/parameters.h"

#include <bitset>
#include <cstddef>

namespace qgt::memory {

/// How far parameters usually lie from the defaults, as fsrs-rs has it: the loss of a log grows by
/// `weight` times the sum of squared standard distances.
struct ParameterPrior {
    Parameters centre = kDefaultParameters;
    double weight = 1.0;

    /// Adds what the prior says at `parameters` to what a log says.
    void addTo(LogLikelihood& likelihood, const Parameters& parameters) const;
};

using FreeParameters = std::bitset<kParameterCount>;

/// One step of Fisher scoring.
struct FisherStep {
    Parameters to{};
    double gain = 0;  ///< by which the loss falls if it is as quadratic as it is taken for
};

/// The step from `at` along the parameters that are `free`, damped: `damping` times its diagonal is
/// added to the information. A parameter at a bound that the slope presses against stays there; the
/// others end inside of `bounds`.
[[nodiscard]] FisherStep fisherStep(const LogLikelihood& likelihood,
                                    const Parameters& at,
                                    const ParameterBounds& bounds,
                                    const FreeParameters& free,
                                    double damping);

}  // namespace qgt::memory
