#include "engine/exam/counted_attempt.h"
#include "tests/support/catch.h"

using qgt::AttemptId;
using qgt::ExamId;
using qgt::bank::CountedAttempt;
using qgt::exam::countedAttempt;
using qgt::exam::RoundResult;

namespace {

RoundResult roundOf(int got, bool passed, bool complete = true) {
    return {AttemptId("a"), ExamId("e"), got, passed, complete};
}

}  // namespace

TEST_CASE("a passed attempt counts before one with more marks that failed a floor",
          "[exam][rounds]") {
    const std::vector<RoundResult> rounds{
        roundOf(8200, false), roundOf(7600, true), roundOf(7600, true), roundOf(7900, false)};
    CHECK(countedAttempt(rounds, CountedAttempt::Best) == 1U);
    CHECK(countedAttempt(rounds, CountedAttempt::First) == 0U);
    CHECK(countedAttempt(rounds, CountedAttempt::Last) == 3U);
}

TEST_CASE("an attempt that waits for marking does not count yet", "[exam][rounds]") {
    const std::vector<RoundResult> rounds{
        roundOf(9000, true, false), roundOf(5000, false), roundOf(9900, true, false)};
    for (const CountedAttempt rule :
         {CountedAttempt::Best, CountedAttempt::First, CountedAttempt::Last}) {
        CHECK(countedAttempt(rounds, rule) == 1U);
    }
    CHECK_FALSE(countedAttempt({roundOf(9000, true, false)}, CountedAttempt::Best));
    CHECK_FALSE(countedAttempt({}, CountedAttempt::Best));
}
