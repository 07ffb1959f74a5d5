#include "engine/ability/clocks.h"
#include "tests/support/catch.h"

using qgt::Date;
using qgt::ability::AbilityState;
using qgt::ability::certificateClock;
using qgt::ability::CertificateFacts;
using qgt::ability::CertificateState;
using qgt::ability::CurrencyState;
using qgt::ability::Level;
using qgt::ability::LevelScale;
using qgt::ability::ThreeClocks;

namespace {

const Date kToday{20'800};

CertificateState stateWith(int daysLeft, double changed = 0, bool ended = false) {
    const CertificateFacts facts{{kToday.days - 300}, Date{kToday.days + daysLeft}, changed, ended};
    return certificateClock(facts, kToday).state;
}

CurrencyState currencyAfter(int days) {
    return qgt::ability::currencyClock(kToday.days - days, kToday.days).state;
}

const LevelScale kOneType(qgt::ability::RequestProfile{1.5, {{1.0, 0.0}}});

}  // namespace

TEST_CASE("a certificate holds, comes to its end, and is superseded by changed rules",
          "[ability]") {
    CHECK(certificateClock(std::nullopt, kToday) == qgt::ability::CertificateClock{});
    CHECK(stateWith(31) == CertificateState::Valid);
    CHECK(stateWith(30) == CertificateState::DueSoon);
    CHECK(stateWith(0) == CertificateState::DueSoon);
    CHECK(stateWith(-1) == CertificateState::Expired);
    CHECK(stateWith(200, 0.29) == CertificateState::Valid);
    CHECK(stateWith(200, 0.3) == CertificateState::Superseded);
    CHECK(stateWith(200, 0.9, true) == CertificateState::Ended);
    CertificateFacts facts{{kToday.days - 9}, Date{kToday.days + 100}, 0, false};
    CHECK(certificateClock(facts, kToday).daysLeft == 100);
    facts.until.reset();
    CHECK(certificateClock(facts, kToday).state == CertificateState::Valid);
    CHECK_FALSE(certificateClock(facts, kToday).daysLeft);
}

TEST_CASE("currency is days since the last answer, and a clock that was set back is today",
          "[ability]") {
    CHECK(qgt::ability::currencyClock(std::nullopt, 5).state == CurrencyState::Never);
    CHECK(currencyAfter(0) == CurrencyState::Current);
    CHECK(currencyAfter(90) == CurrencyState::Current);
    CHECK(currencyAfter(91) == CurrencyState::Grace);
    CHECK(currencyAfter(180) == CurrencyState::Grace);
    CHECK(currencyAfter(181) == CurrencyState::Recheck);
    CHECK(qgt::ability::currencyClock(9, 5).days == 0);
}

TEST_CASE("the estimate's level is held or below: time takes it away and never gives one",
          "[ability]") {
    const AbilityState strong{2.6, 0.1};
    CHECK(estimateClock(strong, Level::Mentor, 40, kOneType).level == Level::Mentor);
    CHECK(estimateClock(strong, Level::Aware, 40, kOneType).level == Level::Aware);
    CHECK_FALSE(estimateClock(strong, std::nullopt, 40, kOneType).level);
    CHECK_FALSE(estimateClock(strong, Level::Mentor, 3, kOneType).level);
    CHECK(estimateClock({0.3, 0.2}, Level::Mentor, 40, kOneType).level == Level::Aware);
    const auto vague = estimateClock({2.6, 9.0}, Level::Mentor, 40, kOneType);
    CHECK_FALSE(vague.level);
    CHECK(vague.handling.high > vague.handling.low);
}

TEST_CASE("certified and not able is said as a contradiction, and neither clock moves",
          "[ability]") {
    ThreeClocks clocks;
    clocks.certificate.state = CertificateState::Valid;
    clocks.estimate = estimateClock({0.2, 0.2}, Level::Aware, 40, kOneType);
    CHECK(clocks.estimate.handling.chance < 0.65);
    CHECK(contradicts(clocks));
    clocks.certificate.state = CertificateState::Expired;
    CHECK_FALSE(contradicts(clocks));
    clocks.certificate.state = CertificateState::DueSoon;
    clocks.estimate = estimateClock({2.2, 0.2}, Level::Capable, 40, kOneType);
    CHECK_FALSE(contradicts(clocks));
    // Nothing is known: that is no contradiction.
    clocks.estimate = estimateClock({-0.4, 1.44}, std::nullopt, 0, kOneType);
    CHECK_FALSE(contradicts(clocks));
}
