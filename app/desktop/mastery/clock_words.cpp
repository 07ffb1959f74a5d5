#include "app/desktop/mastery/clock_words.h"

namespace qgt::app {

using ability::CertificateState;
using ability::CurrencyState;

ClockSaid ClockWords::certificate(const LineMastery& line, const Wording& wording) {
    const ability::CertificateClock& clock = line.certificate;
    int sign = SignMark::Due;
    if (clock.state == CertificateState::None) {
        sign = SignMark::None;
    } else if (clock.state == CertificateState::Valid) {
        sign = SignMark::Ok;
    }
    return {certificateStanding(clock, wording), certificateNote(clock, wording), sign};
}

QString ClockWords::certificateStanding(const ability::CertificateClock& clock,
                                        const Wording& wording) {
    switch (clock.state) {
        case CertificateState::None:
            return tr("none");
        case CertificateState::Valid:
        case CertificateState::DueSoon:
            return clock.until ? tr("valid until %1").arg(wording.fullDay(*clock.until))
                               : tr("valid");
        case CertificateState::Expired:
            return tr("expired");
        case CertificateState::Superseded:
            return tr("overtaken by new rules");
        case CertificateState::Ended:
            break;
    }
    return tr("revoked or replaced");
}

QString ClockWords::certificateNote(const ability::CertificateClock& clock,
                                    const Wording& wording) {
    switch (clock.state) {
        case CertificateState::None:
            return tr("comes from passing an exam, and from nothing else");
        case CertificateState::Valid:
        case CertificateState::DueSoon:
            return clock.daysLeft ? tr("%n days left", nullptr, *clock.daysLeft)
                                  : tr("as long as its rules hold");
        case CertificateState::Expired:
            return clock.until ? tr("since %1").arg(wording.fullDay(*clock.until)) : QString();
        case CertificateState::Superseded:
            return tr("a new exam brings it back");
        case CertificateState::Ended:
            break;
    }
    return tr("see the page of certificates");
}

ClockSaid ClockWords::currency(const LineMastery& line) {
    const std::optional<int> days = line.currency.days;
    QString standing = tr("not practised yet");
    if (days) {
        standing = *days == 0 ? tr("practised today") : tr("practised %n days ago", nullptr, *days);
    }
    int sign = SignMark::Due;
    if (line.currency.state == CurrencyState::Never) {
        sign = SignMark::None;
    } else if (line.currency.state == CurrencyState::Current) {
        sign = SignMark::Ok;
    }
    return {standing, currencyNote(line.currency.state), sign};
}

QString ClockWords::currencyNote(CurrencyState state) {
    const ability::CurrencyRules rules;
    switch (state) {
        case CurrencyState::Never:
        case CurrencyState::Current:
            return tr("current for %1 days after an answer").arg(rules.currentDays);
        case CurrencyState::Grace:
            return tr("more than %1 days ago: practise again").arg(rules.currentDays);
        case CurrencyState::Recheck:
            break;
    }
    return tr("more than %1 days ago: check yourself on items not seen yet").arg(rules.graceDays);
}

}  // namespace qgt::app
