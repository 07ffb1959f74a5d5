#include "engine/core/rng.h"
#include "engine/practice/exam_forecast.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"

#include <cmath>
#include <optional>
#include <vector>

using Catch::Matchers::WithinAbs;
using qgt::Rng;
using qgt::practice::ExamForecast;
using qgt::practice::ForecastLine;
using qgt::practice::forecastOf;
using qgt::practice::ForecastRules;

namespace {

double chanceOf(int right, int questions, double p) {
    return std::exp(std::lgamma(questions + 1.0) - std::lgamma(right + 1.0) -
                    std::lgamma(questions - right + 1.0) + right * std::log(p) +
                    (questions - right) * std::log(1 - p));
}

double chanceFrom(int right, int questions, double p) {
    double chance = 0;
    for (int k = right; k <= questions; ++k) {
        chance += chanceOf(k, questions, p);
    }
    return chance;
}

}  // namespace

TEST_CASE("with chances known for sure the forecast is binomial", "[practice]") {
    const ExamForecast forecast = forecastOf({{0, 1.0, 0.8, 0.0}}, {20, 0.75, {0.0}});
    CHECK_THAT(forecast.share, WithinAbs(0.8, 1e-12));
    CHECK_THAT(forecast.pass, WithinAbs(chanceFrom(15, 20, 0.8), 1e-12));
    CHECK(forecast.low == 0.65);   // P(13 or fewer) = 0.087, P(12 or fewer) = 0.032
    CHECK(forecast.high == 0.95);  // P(18 or fewer) = 0.931
}

TEST_CASE("floors and total are judged together", "[practice]") {
    const std::vector<ForecastLine> lines{{0, 0.5, 0.7, 0.0}, {1, 0.5, 0.9, 0.0}};
    const ExamForecast floored = forecastOf(lines, {20, 0.75, {0.6, 0.0}});
    double expected = 0;
    for (int weak = 6; weak <= 10; ++weak) {
        expected += chanceOf(weak, 10, 0.7) * chanceFrom(std::max(15 - weak, 0), 10, 0.9);
    }
    CHECK_THAT(floored.pass, WithinAbs(expected, 1e-12));
    const ExamForecast open = forecastOf(lines, {20, 0.75, {0.0, 0.0}});
    CHECK(open.pass > floored.pass);
    CHECK(open.share == floored.share);
    CHECK(open.low == floored.low);
}

TEST_CASE("what is less sure has a wider interval around the same score", "[practice]") {
    ExamForecast before = forecastOf({{0, 1.0, 0.6, 0.0}}, {60, 0.6, {0.0}});
    for (const double sd : {0.05, 0.1, 0.15}) {
        const ExamForecast now = forecastOf({{0, 1.0, 0.6, sd}}, {60, 0.6, {0.0}});
        CHECK_THAT(now.share, WithinAbs(0.6, 0.003));
        CHECK(now.high - now.low > before.high - before.low);
        before = now;
    }
}

TEST_CASE("the interval holds nine times in ten what such exams come to", "[practice]") {
    Rng rng(3);
    const auto normal = [&rng] {
        return std::sqrt(-2 * std::log(1 - rng.unit())) * std::cos(6.283185307179586 * rng.unit());
    };
    int held = 0;
    double passes = 0;
    double expected = 0;
    constexpr int kTrials = 2'000;
    for (int trial = 0; trial < kTrials; ++trial) {
        std::vector<ForecastLine> lines;
        for (std::uint32_t block = 0; block < 3; ++block) {
            lines.push_back({block, 0.2, 0.5 + 0.4 * rng.unit(), 0.08});
            lines.push_back({block, 2.0 / 15, 0.5 + 0.4 * rng.unit(), 0.04});
        }
        const ForecastRules rules{60, 0.7, {0.5, 0.5, 0.5}};
        const ExamForecast forecast = forecastOf(lines, rules);
        int right = 0;
        std::vector<int> ofBlock(3);
        for (const ForecastLine& line : lines) {
            const double p = std::min(1.0, std::max(0.0, line.right + line.sd * normal()));
            for (int question = 0; question < std::lround(line.share * 60); ++question) {
                const int one = rng.unit() < p ? 1 : 0;
                right += one;
                ofBlock[line.block] += one;
            }
        }
        held += right >= 60 * forecast.low - 1e-9 && right <= 60 * forecast.high + 1e-9 ? 1 : 0;
        const bool floors = ofBlock[0] >= 10 && ofBlock[1] >= 10 && ofBlock[2] >= 10;
        passes += right >= 42 && floors ? 1 : 0;
        expected += forecast.pass;
    }
    CHECK(held > 0.89 * kTrials);
    CHECK(held < 0.95 * kTrials);  // counts are whole, so a little more than nine in ten
    CHECK_THAT(passes / kTrials, WithinAbs(expected / kTrials, 0.03));
}

TEST_CASE("who answers right can expect more of the exam, and knows it better", "[practice]") {
    const auto bank = qgt::test::sampleBank();
    constexpr std::int32_t kDay = 20'781;
    qgt::practice::StudyFacts facts = qgt::practice::plainFacts(*bank);
    facts.goal = qgt::practice::StudyGoal{"Exam", kDay + 10, {}, {}, 40, 0.75};
    for (const auto& line : qgt::test::sampleLines()) {
        facts.goal->shareOfLine[line] = 0.25;
    }
    std::vector<qgt::practice::AnswerEvent> events;
    std::optional<ExamForecast> before;
    for (int round = 0; round < 3; ++round) {
        const auto study = qgt::practice::studyOf(facts, events, {}, kDay);
        const qgt::practice::PersonHistory history(*bank, events);
        const auto pool = qgt::practice::studyPool(study, history, kDay);
        const auto now = qgt::practice::examForecast(study, pool, 0);
        REQUIRE(now.has_value());
        CHECK(now->share > (before ? before->share : 0));
        CHECK(now->pass >= (before ? before->pass : 0));
        CHECK(now->high - now->low < (before ? before->high - before->low : 1));
        CHECK(qgt::practice::examForecast(study, pool, 60)->share <= now->share);
        before = now;
        for (const auto& item : bank->items()) {
            qgt::practice::AnswerEvent event;
            event.day = kDay - 9 + 3 * round;
            event.at = qgt::Instant{event.day * 86'400'000LL};
            event.item = item.id;
            event.response = qgt::test::rightResponse(item);
            event.rtMs = 20'000;
            event.confidence = qgt::grading::Confidence::Sure;
            events.push_back(event);
        }
    }
    facts.goal->questions = 0;
    const auto study = qgt::practice::studyOf(facts, {}, {}, kDay);
    const qgt::practice::PersonHistory history(*bank, {});
    CHECK_FALSE(
        qgt::practice::examForecast(study, qgt::practice::studyPool(study, history, kDay), 0)
            .has_value());
}
