#pragma once

#include "engine/memory/parameters.h"
#include "engine/memory/review_histories.h"

#include <cstddef>
#include <cstdint>
#include <functional>

namespace qgt::memory {

/// How much a log can tell.
enum class FitExtent : std::uint8_t {
    Defaults,          ///< fewer than `kLeastForStabilities` predicted answers
    FirstStabilities,  ///< parameters 0 to 3
    All                ///< from `kLeastForAll` on, where some answers follow a predicted one
};

inline constexpr std::size_t kLeastForStabilities = 8;
inline constexpr std::size_t kLeastForAll = 64;

struct FitSettings {
    unsigned threads = 0;  ///< 0: as many as cores; the result has the same bits for any number
    /// Told how far the fit is, from 0 to 1.
    std::function<void(double done)> progress;
};

struct Fit {
    Parameters parameters = kDefaultParameters;
    FitExtent extent = FitExtent::Defaults;
    int passes = 0;  ///< over the log
};

/// The parameters that make a log likeliest, held near the defaults as far as the log is too small
/// to say otherwise (the Gaussian prior of fsrs-rs), inside of `boundsFor` with
/// `kTrainedSameDayDecay`. How each answer counts is in the log: rated answers give the plain fit,
/// answers with guess and slip one in which R goes on meaning "knows it".
///
/// Fisher scoring: Newton's method with the expected second derivative, damped until the loss
/// falls; three or four passes over the log.
[[nodiscard]] Fit fitted(const ReviewHistories& histories, const FitSettings& settings = {});

}  // namespace qgt::memory
