#include "engine/psychometrics/classification.h"
#include "tests/support/catch.h"

#include <cmath>
#include <fstream>
#include <string>
#include <vector>

using Catch::Matchers::WithinAbs;
using qgt::psychometrics::Classification;
using qgt::psychometrics::GroupScores;
using qgt::psychometrics::huynh;
using qgt::psychometrics::kr21;
using qgt::psychometrics::livingstonLewis;
using qgt::psychometrics::measuredReliability;
using qgt::psychometrics::subkoviak;
using qgt::psychometrics::TrueScoreModel;

namespace {

/// Sixty tasks of one mark.
GroupScores scoresIn(const std::string& name) {
    std::ifstream file(std::string(QGT_TEST_DATA) + "/" + name);
    GroupScores scores{{}, 6000, 60};
    for (int right = 0; file >> right;) {
        scores.got.push_back(right * 100);
    }
    return scores;
}

void checkAddsUp(const Classification& found) {
    CHECK_THAT(
        found.rightlyPassed + found.wronglyPassed + found.rightlyFailed + found.wronglyFailed,
        WithinAbs(1.0, 1e-9));
    for (const double share : {found.rightlyPassed,
                               found.wronglyPassed,
                               found.rightlyFailed,
                               found.wronglyFailed,
                               found.consistency.agreement,
                               found.consistency.byChance}) {
        CHECK(share >= -1e-12);
        CHECK(share <= 1.0 + 1e-12);
    }
    CHECK(found.consistency.agreement >= 0.5 - 1e-12);
}

}  // namespace

TEST_CASE("180 scores are classified as by betafunctions, with two parameters", "[psychometrics]") {
    const GroupScores scores = scoresIn("decision_scores_180.txt");
    REQUIRE(scores.got.size() == 180);
    const auto reliability = kr21(scores);
    REQUIRE(reliability);
    CHECK_THAT(*reliability, WithinAbs(0.841796608, 1e-6));
    const auto found = livingstonLewis(scores, 3600, *reliability);
    REQUIRE(found);
    // Four parameters would reach below nought.
    CHECK(found->trueScores.model == TrueScoreModel::TwoParameterBeta);
    CHECK_THAT(found->trueScores.alpha, WithinAbs(7.99657673, 1e-6));
    CHECK_THAT(found->trueScores.beta, WithinAbs(3.36249583, 1e-6));
    CHECK(found->trueScores.lower == 0.0);
    CHECK(found->trueScores.upper == 1.0);
    CHECK_THAT(found->effectiveLength, WithinAbs(60.0, 1e-6));
    CHECK_THAT(found->rightlyPassed, WithinAbs(0.7423067945, 1e-8));
    CHECK_THAT(found->wronglyPassed, WithinAbs(0.0443470228, 1e-8));
    CHECK_THAT(found->rightlyFailed, WithinAbs(0.1671368362, 1e-8));
    CHECK_THAT(found->wronglyFailed, WithinAbs(0.0462093465, 1e-8));
    CHECK_THAT(found->accuracy(), WithinAbs(0.9094436307, 1e-8));
    CHECK_THAT(found->consistency.agreement, WithinAbs(0.873828396, 1e-8));
    CHECK_THAT(found->consistency.byChance, WithinAbs(0.664340822, 1e-8));
    CHECK_THAT(found->consistency.kappa().value_or(0), WithinAbs(0.624107987, 1e-8));
    checkAddsUp(*found);
}

TEST_CASE("180 scores are consistent as Huynh and Subkoviak have it", "[psychometrics]") {
    const GroupScores scores = scoresIn("decision_scores_180.txt");
    const auto byHuynh = huynh(scores, 3600);
    REQUIRE(byHuynh);
    CHECK_THAT(byHuynh->agreement, WithinAbs(0.87404199, 1e-6));
    CHECK_THAT(byHuynh->kappa().value_or(0), WithinAbs(0.62547896, 1e-6));
    const auto bySubkoviak = subkoviak(scores, 3600);
    REQUIRE(bySubkoviak);
    CHECK_THAT(bySubkoviak->agreement, WithinAbs(0.87964857, 1e-6));
    CHECK_THAT(bySubkoviak->kappa().value_or(0), WithinAbs(0.62081767, 1e-6));
}

TEST_CASE("1,500 scores are classified as by betafunctions, with four parameters",
          "[psychometrics]") {
    const GroupScores scores = scoresIn("decision_scores_1500.txt");
    REQUIRE(scores.got.size() == 1500);
    const auto reliability = kr21(scores);
    REQUIRE(reliability);
    CHECK_THAT(*reliability, WithinAbs(0.872129442, 1e-6));
    const auto found = livingstonLewis(scores, 3600, *reliability);
    REQUIRE(found);
    CHECK(found->trueScores.model == TrueScoreModel::FourParameterBeta);
    CHECK_THAT(found->trueScores.alpha, WithinAbs(1.84928166, 1e-6));
    CHECK_THAT(found->trueScores.beta, WithinAbs(1.49252095, 1e-6));
    CHECK_THAT(found->trueScores.lower, WithinAbs(0.327268074, 1e-6));
    CHECK_THAT(found->trueScores.upper, WithinAbs(0.954523586, 1e-6));
    // Its quadrature is good for five digits here.
    CHECK_THAT(found->accuracy(), WithinAbs(0.9032075628, 1e-4));
    CHECK_THAT(found->consistency.agreement, WithinAbs(0.865449312, 1e-4));
    CHECK_THAT(found->consistency.byChance, WithinAbs(0.56742622, 1e-4));
    CHECK_THAT(found->consistency.kappa().value_or(0), WithinAbs(0.688953205, 1e-4));
    // The same shapes, integrated with 25 digits.
    CHECK_THAT(found->rightlyPassed, WithinAbs(0.62914540817, 1e-9));
    CHECK_THAT(found->wronglyPassed, WithinAbs(0.05447378056, 1e-9));
    CHECK_THAT(found->rightlyFailed, WithinAbs(0.27406233851, 1e-9));
    CHECK_THAT(found->wronglyFailed, WithinAbs(0.04231847276, 1e-9));
    CHECK_THAT(found->consistency.agreement, WithinAbs(0.86544986536, 1e-9));
    checkAddsUp(*found);
}

TEST_CASE("a pass mark that everybody reaches, or nobody, is right about all", "[psychometrics]") {
    const GroupScores scores = scoresIn("decision_scores_1500.txt");
    for (const int cut : {0, 1, 6000, 6001, 9000}) {
        CAPTURE(cut);
        const auto found = livingstonLewis(scores, cut, 0.87);
        REQUIRE(found);
        checkAddsUp(*found);
        CHECK(found->accuracy() > 0.999);
        CHECK_THAT(found->rightlyPassed + found->wronglyPassed,
                   WithinAbs(cut <= 1 ? 1.0 : 0.0, 1e-3));
    }
    const auto all = livingstonLewis(scores, 0, 0.87);
    CHECK(all->rightlyPassed == 1.0);
    CHECK_FALSE(all->consistency.kappa().has_value());
}

TEST_CASE("a pass mark is least accurate in the thick of the group", "[psychometrics]") {
    const GroupScores scores = scoresIn("decision_scores_180.txt");
    const auto accuracyAt = [&](int cut) { return livingstonLewis(scores, cut, 0.84)->accuracy(); };
    CHECK(accuracyAt(2400) > accuracyAt(3600));
    CHECK(accuracyAt(3600) > accuracyAt(4200));
    CHECK(accuracyAt(4200) < accuracyAt(5600));
    // What measures better decides better.
    CHECK(livingstonLewis(scores, 4200, 0.95)->accuracy() > accuracyAt(4200));
    CHECK(livingstonLewis(scores, 4200, 0.5)->accuracy() < accuracyAt(4200));
}

TEST_CASE("groups that no beta distribution fits are still classified", "[psychometrics]") {
    struct Odd {
        GroupScores scores;
        double reliability;
        TrueScoreModel model;
    };

    const auto odd = GENERATE(
        // No more difference than chance makes.
        Odd{{{3000, 3000, 3100, 3000}, 6000, 60}, 0.0, TrueScoreModel::OnePoint},
        Odd{{{3000, 3000, 3100, 3000}, 6000, 60}, -3.0, TrueScoreModel::OnePoint},
        // All or nothing.
        Odd{{{0, 6000, 0, 6000, 6000}, 6000, 60}, 0.99, TrueScoreModel::TwoParameterBeta},
        Odd{{{0, 6000}, 6000, 60}, 0.5, TrueScoreModel::TwoParameterBeta},
        // Two people; one task; nearly all with full marks.
        Odd{{{3000, 4000}, 6000, 60}, 0.8, TrueScoreModel::TwoParameterBeta},
        Odd{{{100, 0, 100}, 100, 1}, 0.3, TrueScoreModel::TwoParameterBeta},
        Odd{{{6000, 6000, 6000, 6000, 5900}, 6000, 60}, 0.2, TrueScoreModel::OnePoint},
        // Nearly perfect, so that the length is enormous.
        Odd{{{2500, 3000, 3500, 4000}, 6000, 60}, 0.999999, TrueScoreModel::FourParameterBeta});
    for (const int cut : {0, 1500, 3000, 3600, 6000}) {
        CAPTURE(odd.scores.got, odd.reliability, cut);
        const auto found = livingstonLewis(odd.scores, cut, odd.reliability);
        REQUIRE(found);
        CHECK(found->trueScores.model == odd.model);
        checkAddsUp(*found);
    }
}

TEST_CASE("what is no group says nothing", "[psychometrics]") {
    const std::vector<GroupScores> none{{{}, 6000, 60},
                                        {{3000}, 6000, 60},
                                        {{3000, 3000, 3000}, 6000, 60},
                                        {{3000, 6001}, 6000, 60},
                                        {{-1, 3000}, 6000, 60},
                                        {{0, 0}, 0, 60}};
    for (const GroupScores& scores : none) {
        CAPTURE(scores.got);
        CHECK_FALSE(kr21(scores).has_value());
        CHECK_FALSE(livingstonLewis(scores, 3600, 0.8).has_value());
        CHECK_FALSE(huynh(scores, 3600).has_value());
        CHECK_FALSE(subkoviak(scores, 3600).has_value());
        CHECK_FALSE(measuredReliability(scores).has_value());
    }
    CHECK_FALSE(kr21({{0, 100}, 100, 1}).has_value());
    const GroupScores group{{3000, 4000, 5000}, 6000, 60};
    for (const double value : {1.0, 1.5, std::nan("")}) {
        CHECK_FALSE(livingstonLewis(group, 3600, value).has_value());
    }
    // Marks that differ less than chance makes them have no reliability inside 0..1.
    const GroupScores alike{{3000, 3100, 3000, 3100}, 6000, 60};
    CHECK(kr21(alike).value_or(1) < 0.0);
    CHECK_FALSE(huynh(alike, 3600).has_value());
    CHECK_FALSE(subkoviak(alike, 3600).has_value());
}

TEST_CASE("a group's own reliability says the length of its paper", "[psychometrics]") {
    const auto measured = measuredReliability(scoresIn("decision_scores_180.txt"));
    REQUIRE(measured);
    // KR-21 is the reliability with which as many tasks as there are measure.
    CHECK_THAT(qgt::psychometrics::effectiveLength(*measured), WithinAbs(60.0, 1e-6));
    CHECK_THAT(measured->spread.mean, WithinAbs(42.2388889 / 60.0, 1e-8));
}
