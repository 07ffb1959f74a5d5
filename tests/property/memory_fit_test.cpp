#include "engine/memory/fit.h"
#include "engine/memory/log_likelihood.h"
#include "engine/memory/predictions.h"
#include "tests/support/catch.h"
#include "tests/support/choice_log.h"

#include <cmath>
#include <span>
#include <vector>

using qgt::memory::fitted;
using qgt::memory::kDefaultParameters;
using qgt::memory::kParameterCount;
using qgt::memory::LikelihoodTask;
using qgt::memory::LogLikelihood;
using qgt::memory::MemoryModel;
using qgt::memory::Parameters;
using qgt::memory::Prediction;
using qgt::memory::ReviewHistories;
using qgt::test::choiceLogOf;
using qgt::test::ChoiceWorld;

namespace {

/// Parameters far from every bound and default.
Parameters otherParameters() {
    return {0.35, 1.6,  3.4, 11.5, 6.0,  0.75, 2.4,  0.03, 1.72, 0.14, 0.95,
            1.62, 0.08, 0.3, 1.75, 0.55, 2.2,  0.48, 0.12, 0.05, 0.19};
}

double meanLossAt(const LikelihoodTask& task, const Parameters& w, std::size_t answers) {
    return task.at(w, 1).loss / static_cast<double>(answers);
}

/// Largest difference between a derivative of the mean loss and its central difference.
double worstSlope(const ReviewHistories& histories, const Parameters& w) {
    const LikelihoodTask task(histories);
    const std::size_t answers = histories.predicted();
    const LogLikelihood here = task.at(w, 1);
    double worst = 0;
    for (std::size_t k = 0; k < kParameterCount; ++k) {
        const double step = 1e-6 * std::max(1.0, std::abs(w[k]));
        Parameters more = w;
        Parameters less = w;
        more[k] += step;
        less[k] -= step;
        const double difference =
            (meanLossAt(task, more, answers) - meanLossAt(task, less, answers)) / (2.0 * step);
        const double slope = here.slopes[k] / static_cast<double>(answers);
        worst = std::max(worst, std::abs(slope - difference) / std::max(1.0, std::abs(slope)));
    }
    return worst;
}

/// Root mean square distance of predictions from the truth.
double distance(const std::vector<Prediction>& found, const std::vector<double>& truth) {
    REQUIRE(found.size() == truth.size());
    double squares = 0;
    for (std::size_t k = 0; k < found.size(); ++k) {
        squares += (found[k].recall - truth[k]) * (found[k].recall - truth[k]);
    }
    return std::sqrt(squares / static_cast<double>(found.size()));
}

std::vector<Prediction> fittedPredictions(std::span<const qgt::memory::LogReview> log) {
    const ReviewHistories histories(log);
    return predictions(histories, MemoryModel(fitted(histories).parameters));
}

}  // namespace

TEST_CASE("derivatives of the loss are those of central differences", "[memory]") {
    const int seed = GENERATE(1, 2, 3);
    CAPTURE(seed);
    ChoiceWorld world;
    world.seed = static_cast<std::uint64_t>(seed);
    world.answers = 1'500;
    const auto log = choiceLogOf(world);
    for (const auto& reviews : {log.plain, log.guessAware}) {
        const ReviewHistories histories(reviews);
        CHECK(worstSlope(histories, kDefaultParameters) < 1e-6);
        CHECK(worstSlope(histories, otherParameters()) < 1e-6);
    }
}

TEST_CASE("the loss of the fit is that of the predictions", "[memory]") {
    ChoiceWorld world;
    world.answers = 2'000;
    const auto log = choiceLogOf(world);
    for (const auto& reviews : {log.plain, log.guessAware}) {
        const ReviewHistories histories(reviews);
        const double mean =
            meanLossAt(LikelihoodTask(histories), otherParameters(), histories.predicted());
        const auto predicted = predictions(histories, MemoryModel(otherParameters()));
        CHECK_THAT(meanLogLoss(predicted), Catch::Matchers::WithinAbs(mean, 1e-12));
    }
}

TEST_CASE("a fit has the same bits for any number of threads", "[memory]") {
    ChoiceWorld world;
    world.answers = 12'000;
    const auto log = choiceLogOf(world);
    const ReviewHistories histories(log.guessAware);
    const Parameters one = fitted(histories, {1, {}}).parameters;
    CHECK(fitted(histories, {2, {}}).parameters == one);
    CHECK(fitted(histories, {7, {}}).parameters == one);
    CHECK(fitted(histories).parameters == one);
}

// Where R = g / (s + g), here 0.86, a right answer is as likely as knowing, and both fits agree.
// The further from there items come back, the more guessing the plain fit takes for memory.
TEST_CASE("a fit that knows of guessing comes nearer to what was really known", "[memory]") {
    const int seed = GENERATE(11, 12, 13, 14);
    const double retention = GENERATE(0.7, 0.5);
    CAPTURE(seed, retention);
    ChoiceWorld world;
    world.seed = static_cast<std::uint64_t>(seed);
    world.retention = retention;
    if (seed % 2 == 0) {
        world.truth = otherParameters();
    }
    const auto log = choiceLogOf(world);
    const double plain = distance(fittedPredictions(log.plain), log.trueRecall);
    const double aware = distance(fittedPredictions(log.guessAware), log.trueRecall);
    CAPTURE(plain, aware);
    CHECK(aware < plain);
}
