#include "engine/memory/fit.h"

#include "engine/memory/first_stabilities.h"
#include "engine/memory/fisher_step.h"
#include "engine/memory/log_likelihood.h"

#include <algorithm>
#include <cmath>

namespace qgt::memory {

namespace {

constexpr int kMostRounds = 40;
/// Gain in the mean loss of an answer below which a further round is not worth its time: the loss
/// of parameters that people have is known to a tenth of a percent at best.
constexpr double kLeastGain = 1e-4;

FitExtent extentOf(const ReviewHistories& histories) {
    if (histories.predicted() < kLeastForStabilities) {
        return FitExtent::Defaults;
    }
    const bool enough = histories.predicted() >= kLeastForAll && histories.predictedLater() > 0;
    return enough ? FitExtent::All : FitExtent::FirstStabilities;
}

FreeParameters freeIn(FitExtent extent) {
    constexpr unsigned long kFirstStabilities = 0b1111;
    return extent == FitExtent::All ? FreeParameters().set() : FreeParameters(kFirstStabilities);
}

/// Where a search stands.
struct Standing {
    Parameters at{};
    LogLikelihood objective;
};

/// The likelihood of a log under the prior, and the way down.
class Search {
  public:
    Search(const ReviewHistories& histories, const FitSettings& settings)
        : m_task(histories),
          m_settings(settings),
          m_enough(kLeastGain * static_cast<double>(histories.predicted())) {}

    [[nodiscard]] int passes() const { return m_passes; }

    /// Until a round gains too little.
    [[nodiscard]] Parameters down(const Parameters& from, const FreeParameters& free) {
        const ParameterBounds bounds = boundsFor(from, 1, kTrainedSameDayDecay);
        Standing best = standingAt(clipped(from, bounds));
        double damping = kFirstDamping;
        for (int round = 0; round < kMostRounds && damping < kMostDamping; ++round) {
            const FisherStep step = fisherStep(best.objective, best.at, bounds, free, damping);
            if (step.gain < m_enough) {
                break;
            }
            Standing trial = standingAt(step.to);
            const bool better = trial.objective.loss < best.objective.loss;
            damping *= better ? kLessDamping : kMoreDamping;
            if (better) {
                best = trial;
            }
        }
        return best.at;
    }

  private:
    static constexpr double kFirstDamping = 1e-3;
    static constexpr double kLessDamping = 0.1;
    static constexpr double kMoreDamping = 10.0;
    static constexpr double kMostDamping = 1e8;
    /// Passes that most logs take.
    static constexpr double kUsualPasses = 4.0;

    [[nodiscard]] Standing standingAt(const Parameters& parameters) {
        Standing standing{parameters, m_task.at(parameters, m_settings.threads)};
        m_prior.addTo(standing.objective, parameters);
        ++m_passes;
        if (m_settings.progress) {
            m_settings.progress(m_passes / (m_passes + kUsualPasses));
        }
        return standing;
    }

    LikelihoodTask m_task;
    const FitSettings& m_settings;
    double m_enough;
    ParameterPrior m_prior;
    int m_passes = 0;
};

}  // namespace

Fit fitted(const ReviewHistories& histories, const FitSettings& settings) {
    Fit fit;
    fit.extent = extentOf(histories);
    if (fit.extent != FitExtent::Defaults) {
        Search search(histories, settings);
        fit.parameters = withOrderedFirstStabilities(
            search.down(kDefaultParameters, freeIn(fit.extent)), firstRatingsOf(histories));
        fit.passes = search.passes();
    }
    if (settings.progress) {
        settings.progress(1.0);
    }
    return fit;
}

}  // namespace qgt::memory
