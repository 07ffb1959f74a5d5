#include "engine/memory/first_stabilities.h"
#include "engine/memory/fit.h"
#include "engine/memory/fit_proposal.h"
#include "engine/memory/predictions.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;
using qgt::memory::FitExtent;
using qgt::memory::fitted;
using qgt::memory::kDefaultParameters;
using qgt::memory::LogReview;
using qgt::memory::MemoryModel;
using qgt::memory::Parameters;
using qgt::memory::proposedFit;
using qgt::memory::Rating;
using qgt::memory::ReviewHistories;
using qgt::memory::withOrderedFirstStabilities;

namespace {

std::vector<LogReview> logOf(const std::string& name) {
    std::ifstream file(std::string(QGT_TEST_DATA) + "/" + name);
    std::string line;
    std::getline(file, line);
    std::vector<LogReview> log;
    for (unsigned card = 0, day = 0, rating = 0; std::getline(file, line);) {
        REQUIRE(std::sscanf(line.c_str(), "%u,%u,%u", &card, &day, &rating) == 3);
        log.push_back(
            LogReview::rated(card, static_cast<std::int32_t>(day), static_cast<Rating>(rating)));
    }
    return log;
}

bool onlyFirstStabilitiesDiffer(const Parameters& w) {
    return std::equal(w.begin() + 4, w.end(), kDefaultParameters.begin() + 4);
}

}  // namespace

TEST_CASE("a log is cut into cards, and days that went back are the same day", "[memory]") {
    const std::vector<LogReview> log{LogReview::rated(9, 3, Rating::Good),
                                     LogReview::rated(4, 3, Rating::Again),
                                     LogReview::rated(9, 3, Rating::Hard),
                                     LogReview::rated(9, 8, Rating::Again),
                                     LogReview::rated(9, 6, Rating::Good),
                                     LogReview::rated(9, 9, Rating::Good)};
    const ReviewHistories histories(log);
    REQUIRE(histories.cards() == 2);
    CHECK(histories.predicted() == 2);
    CHECK(histories.predictedLater() == 1);
    const auto steps = histories.card(0);
    REQUIRE(steps.size() == 5);
    CHECK(steps[0].isFirst());
    CHECK(steps[1].days == 0.0);
    CHECK(steps[2].days == 5.0);
    CHECK(steps[3].days == 0.0);
    CHECK(steps[4].days == 1.0);
    CHECK(ReviewHistories({}).cards() == 0);
}

TEST_CASE("predictions of the defaults have the loss that the reference reckons", "[memory]") {
    // js_default of the reference run.
    const ReviewHistories histories(logOf("fsrs6_log_2k.csv"));
    const auto predicted = predictions(histories, MemoryModel());
    CHECK(predicted.size() == 1'104);
    CHECK_THAT(meanLogLoss(predicted), WithinAbs(0.3779415146990438, 1e-7));
    CHECK_THAT(rmseOverBins(predicted), WithinAbs(0.076498882793302, 1e-7));
}

TEST_CASE("a fit loses no more than the reference optimizer", "[memory]") {
    struct Reference {
        const char* log;
        double loss;
    };

    // fsrs-rs 6.5.0, 5 epochs: mean loss of all items in order of time.
    const auto reference = GENERATE(Reference{"fsrs6_log_400.csv", 0.36227085103843804},
                                    Reference{"fsrs6_log_2k.csv", 0.36723832034060094});
    const ReviewHistories histories(logOf(reference.log));
    const auto fit = fitted(histories);
    CHECK(fit.extent == FitExtent::All);
    CHECK(meanLogLoss(predictions(histories, MemoryModel(fit.parameters))) <
          reference.loss + 0.0005);
    const auto bounds =
        qgt::memory::boundsFor(fit.parameters, 1, qgt::memory::kTrainedSameDayDecay);
    CHECK(clipped(fit.parameters, bounds) == fit.parameters);
}

TEST_CASE("a log that tells little changes little", "[memory]") {
    const ReviewHistories tiny(logOf("fsrs6_log_20.csv"));
    CHECK(tiny.predicted() == 3);
    CHECK(fitted(tiny).extent == FitExtent::Defaults);
    CHECK(fitted(tiny).parameters == kDefaultParameters);
    const ReviewHistories small(logOf("fsrs6_log_60.csv"));
    const auto fit = fitted(small);
    CHECK(fit.extent == FitExtent::FirstStabilities);
    CHECK(fit.parameters != kDefaultParameters);
    CHECK(onlyFirstStabilitiesDiffer(fit.parameters));
    CHECK(fitted(ReviewHistories({})).parameters == kDefaultParameters);
}

TEST_CASE("first stabilities are in the order of their ratings", "[memory]") {
    Parameters w = kDefaultParameters;
    w[1] = 4.0;
    w[2] = 1.0;
    const auto ordered = withOrderedFirstStabilities(w, {5, 10, 30, 7});
    CHECK(ordered[0] == w[0]);
    CHECK_THAT(ordered[1], WithinRel(std::pow(4.0, 0.25), 1e-12));
    CHECK(ordered[2] == ordered[1]);
    CHECK_THAT(ordered[3], WithinRel(w[3], 1e-12));
    // What nobody began with moves along with the others.
    Parameters longer = kDefaultParameters;
    longer[0] *= 2.0;
    longer[2] *= 2.0;
    const auto moved = withOrderedFirstStabilities(longer, {8, 0, 8, 0});
    CHECK_THAT(moved[1], WithinRel(2.0 * kDefaultParameters[1], 1e-12));
    CHECK_THAT(moved[3], WithinRel(2.0 * kDefaultParameters[3], 1e-12));
}

TEST_CASE("parameters are worth adopting when they predict later days better", "[memory]") {
    const auto log = logOf("fsrs6_log_2k.csv");
    const auto proposal = proposedFit(log, kDefaultParameters);
    CHECK(proposal.better());
    CHECK(proposal.heldOut > 200);
    CHECK(proposal.heldFrom > log.front().day);
    CHECK(proposal.fit.parameters == fitted(ReviewHistories(log)).parameters);
    // Those that were fitted to everything know the days that are held out.
    const auto again = proposedFit(log, proposal.fit.parameters);
    CHECK_FALSE(again.better());
    CHECK(again.loss == proposal.loss);
    CHECK_FALSE(proposedFit({}, kDefaultParameters).better());
}

TEST_CASE("a fit tells how far it is", "[memory]") {
    std::vector<double> told;
    const ReviewHistories histories(logOf("fsrs6_log_400.csv"));
    const auto fit = fitted(histories, {1, [&told](double done) { told.push_back(done); }});
    CHECK(told.size() == static_cast<std::size_t>(fit.passes) + 1);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == 1.0);
}
