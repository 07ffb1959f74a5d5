#include "engine/ability/clocks.h"

#include <algorithm>

namespace qgt::ability {

namespace {

CertificateState stateOf(const CertificateFacts& facts,
                         std::optional<int> daysLeft,
                         const CertificateRules& rules) {
    if (facts.ended) {
        return CertificateState::Ended;
    }
    if (facts.changed >= rules.supersededAt) {
        return CertificateState::Superseded;
    }
    if (daysLeft && *daysLeft < 0) {
        return CertificateState::Expired;
    }
    return daysLeft && *daysLeft <= rules.soonDays ? CertificateState::DueSoon
                                                   : CertificateState::Valid;
}

CurrencyState stateAfter(int days, const CurrencyRules& rules) {
    if (days <= rules.currentDays) {
        return CurrencyState::Current;
    }
    return days <= rules.graceDays ? CurrencyState::Grace : CurrencyState::Recheck;
}

}  // namespace

CertificateClock certificateClock(const std::optional<CertificateFacts>& newest,
                                  Date today,
                                  const CertificateRules& rules) {
    if (!newest) {
        return {};
    }
    std::optional<int> daysLeft;
    if (newest->until) {
        daysLeft = newest->until->days - today.days;
    }
    return {stateOf(*newest, daysLeft, rules), newest->until, daysLeft};
}

CurrencyClock currencyClock(std::optional<std::int32_t> lastDay,
                            std::int32_t today,
                            const CurrencyRules& rules) {
    if (!lastDay) {
        return {};
    }
    const int days = std::max(today - *lastDay, 0);
    return {stateAfter(days, rules), days};
}

EstimateClock estimateClock(const AbilityState& today,
                            std::optional<Level> held,
                            double answers,
                            const LevelScale& scale) {
    EstimateClock clock{estimated(today, scale.requests), std::nullopt};
    const auto shown = levelToShow(held,
                                   std::min(clock.handling.evidence, answers),
                                   levelChances(today, scale.gates),
                                   scale.rules);
    if (shown && held) {
        clock.level = std::min(*shown, *held);
    }
    return clock;
}

bool contradicts(const ThreeClocks& clocks, double least) {
    const bool certified = clocks.certificate.state == CertificateState::Valid ||
                           clocks.certificate.state == CertificateState::DueSoon;
    return certified && clocks.estimate.level && clocks.estimate.handling.chance < least;
}

}  // namespace qgt::ability
