#include "app/desktop/roster/roster_view_model.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace qgt::app {

namespace {

using coverage::RosterBreach;
using coverage::RosterRule;

constexpr double kPerCent = 100.0;
constexpr std::size_t kMostNamed = 3;

int wholePerCent(double share) {
    return static_cast<int>(std::lround(share * kPerCent));
}

/// "+0.6", "-1.2": points of a rate.
QString signedPoints(double share) {
    const double points = std::round(share * kPerCent * 10) / 10;
    return (points < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) +
           QString::number(std::abs(points), 'f', 1);
}

}  // namespace

QString RosterViewModel::listed(const QStringList& parts) const {
    return parts.join(tr(", ", "between the parts of a sentence"));
}

QString RosterViewModel::nameOf(std::size_t member) const {
    return text(m_book->team.members[member].name);
}

QString RosterViewModel::nameIn(const Seat& seat) const {
    const coverage::Crew& crew = m_desk->crews()[seat.slot];
    return seat.place < crew.size() ? nameOf(crew[seat.place]) : QString();
}

Date RosterViewModel::dayOf(std::size_t offset) const {
    return {m_record.firstDay.days + static_cast<int>(offset)};
}

QString RosterViewModel::dayWords(Date day) const {
    return wording().day(day, m_book->today);
}

QString RosterViewModel::partWords(const coverage::PlannedSlot& slot) const {
    return slot.time == coverage::SlotTime::Evening ? tr("evening (staggered hours)")
                                                    : tr("daytime");
}

QString RosterViewModel::slotWords(std::size_t slot) const {
    const coverage::PlannedSlot& planned = m_record.slots[slot];
    return tr("%1 %2", "day and part of the day").arg(dayWords(planned.day), partWords(planned));
}

QString RosterViewModel::period() const {
    if (!m_book) {
        return {};
    }
    return m_desk ? tr("%1 to %2").arg(dayWords(m_record.firstDay), dayWords(m_record.lastDay()))
                  : tr("New roster");
}

QString RosterViewModel::standing() const {
    if (!m_desk) {
        return {};
    }
    if (m_saving || m_dirty) {
        return tr("Saving …");
    }
    return m_record.state == coverage::RosterState::Published ? tr("Published: everybody sees it")
                                                              : tr("Draft, saved; only you see it");
}

QString RosterViewModel::rate() const {
    return filled() ? tr("%1 %").arg(wholePerCent(m_sum.rate.value)) : QString();
}

QString RosterViewModel::rateNote() const {
    if (!m_desk) {
        return {};
    }
    if (!filled()) {
        return tr("%n duty(s) still open", nullptr, static_cast<int>(m_desk->openSlots()));
    }
    return tr("settled in one trip over the whole roster (%1–%2)")
        .arg(wholePerCent(m_sum.rate.low))
        .arg(wholePerCent(m_sum.rate.high));
}

QString RosterViewModel::worth() const {
    if (!filled()) {
        return {};
    }
    return tr("Who is on duty with whom is worth a few points: %1 against any pair at random. "
              "Study is worth more: %2 after %3 hours of each.")
        .arg(signedPoints(m_sum.rate.value - m_sum.anyCrew),
             signedPoints(m_sum.afterStudy - m_sum.rate.value))
        .arg(static_cast<int>(kStudyHours));
}

QString RosterViewModel::firstDay() const {
    return m_book ? wording().weekdayAndDay(Instant{m_firstDay.days * kMsPerDay}) : QString();
}

QString RosterViewModel::slotTitle() const {
    if (!m_desk || m_seat < 0) {
        return {};
    }
    const coverage::PlannedSlot slot = m_desk->record().slots[slotHere()];
    return tr("%1 %2", "day and part of the day")
        .arg(wording().weekdayAndDay(Instant{slot.day.days * kMsPerDay}), partWords(slot));
}

QString RosterViewModel::slotRate() const {
    const auto rate = m_desk && m_seat >= 0 ? m_desk->rateOf(slotHere()) : std::nullopt;
    return rate ? tr("%1 % settled in one trip (%2–%3)")
                      .arg(wholePerCent(rate->rate.value))
                      .arg(wholePerCent(rate->rate.low))
                      .arg(wholePerCent(rate->rate.high))
                : tr("Nobody is on duty yet");
}

QString RosterViewModel::slotGap() const {
    const auto rate = m_desk && m_seat >= 0 ? m_desk->rateOf(slotHere()) : std::nullopt;
    if (!rate || rate->gap >= m_bank->lines().size()) {
        return {};
    }
    const bank::ServiceLine& line = m_bank->lines()[rate->gap];
    const double share = m_book->team.ability.lineShare[rate->gap];
    return tr("Costs most: %1, %2 % settled (%3 points)")
        .arg(text(wording().english() ? line.nameEn : line.shortName))
        .arg(wholePerCent(rate->gapCoverage))
        .arg(share * (1 - rate->gapCoverage) * kPerCent, 0, 'f', 1);
}

QString RosterViewModel::seatName() const {
    if (!m_desk || m_seat < 0) {
        return {};
    }
    const QString name = nameIn(m_seats[static_cast<std::size_t>(m_seat)]);
    return name.isEmpty() ? tr("open", "a seat with nobody") : name;
}

QString RosterViewModel::heldName() const {
    return m_desk && m_held >= 0 ? nameIn(m_seats[static_cast<std::size_t>(m_held)]) : QString();
}

QString RosterViewModel::here() const {
    if (!m_desk || m_seat < 0) {
        return {};
    }
    QStringList parts{slotTitle(), seatName(), slotRate()};
    if (locked()) {
        parts.append(tr("locked"));
    }
    if (m_seatRows.rows()[static_cast<std::size_t>(m_seat)].illegal) {
        parts.append(tr("%1 cannot change to here").arg(heldName()));
    }
    return listed(parts);
}

/// A rule that would be broken, as somebody would say it.
QString RosterViewModel::breachWords(const RosterBreach& breach) const {
    const QString who = breach.cadre ? nameOf(*breach.cadre) : QString();
    const auto by = static_cast<int>(breach.by);
    const auto week = static_cast<int>(breach.period) + 1;
    switch (breach.rule) {
        case RosterRule::Leave:
            return tr("%1 is not free: %2").arg(who, slotWords(breach.period));
        case RosterRule::Locked:
            return m_desk->isOver(breach.period) ? tr("%1 is over").arg(slotWords(breach.period))
                                                 : tr("%1 is locked").arg(slotWords(breach.period));
        case RosterRule::OneSlotADay:
            return tr("%1 has a duty on %2 already; one a day")
                .arg(who, dayWords(dayOf(breach.period)));
        case RosterRule::RestAfterEvening:
            return tr("%1 has the evening of %2; no day duty on the next day")
                .arg(who, dayWords(dayOf(breach.period)));
        case RosterRule::WeeklyMost:
            return tr("%1 would have more than 5 duties in week %2").arg(who).arg(week);
        case RosterRule::VisitTime:
            return tr("%1 would have too few free daytimes for visits in week %2")
                .arg(who)
                .arg(week);
        case RosterRule::FairTotals:
            return breach.tooFew ? tr("%1 would have %n duty(s) too few", nullptr, by).arg(who)
                                 : tr("%1 would have %n duty(s) too many", nullptr, by).arg(who);
        case RosterRule::FairEvenings:
            return breach.tooFew ? tr("%1 would have %n evening(s) too few", nullptr, by).arg(who)
                                 : tr("%1 would have %n evening(s) too many", nullptr, by).arg(who);
        case RosterRule::FairWeekends:
            return breach.tooFew
                       ? tr("%1 would have %n weekend duty(s) too few", nullptr, by).arg(who)
                       : tr("%1 would have %n weekend duty(s) too many", nullptr, by).arg(who);
        case RosterRule::FreeWeekend:
            return tr("%1 would have no wholly free weekend in four weeks").arg(who);
        case RosterRule::MentorPair:
            return tr("%1 would not meet the mentee in week %2").arg(who).arg(week);
    }
    return {};
}

/// The same rule let off.
QString RosterViewModel::letOffWords(const RosterBreach& breach) const {
    const QString who = breach.cadre ? nameOf(*breach.cadre) : QString();
    const auto by = static_cast<int>(breach.by);
    const auto week = static_cast<int>(breach.period) + 1;
    switch (breach.rule) {
        case RosterRule::Leave:
            return tr("ask %1 about %2").arg(who, slotWords(breach.period));
        case RosterRule::Locked:
            return tr("unlock %1").arg(slotWords(breach.period));
        case RosterRule::OneSlotADay:
            return tr("%1 two duties on %2").arg(who, dayWords(dayOf(breach.period)));
        case RosterRule::RestAfterEvening:
            return tr("%1 a day duty after the evening of %2")
                .arg(who, dayWords(dayOf(breach.period)));
        case RosterRule::WeeklyMost:
            return tr("%1 %2 duties in week %3")
                .arg(who)
                .arg(static_cast<int>(*m_desk->problem().rules.weeklyMost) + by)
                .arg(week);
        case RosterRule::VisitTime:
            return tr("%1 %n free daytime(s) less in week %2", nullptr, by).arg(who).arg(week);
        case RosterRule::FairTotals:
            return breach.tooFew ? tr("%1 %n duty(s) less", nullptr, by).arg(who)
                                 : tr("%1 %n duty(s) more", nullptr, by).arg(who);
        case RosterRule::FairEvenings:
            return breach.tooFew ? tr("%1 %n evening(s) less", nullptr, by).arg(who)
                                 : tr("%1 %n evening(s) more", nullptr, by).arg(who);
        case RosterRule::FairWeekends:
            return breach.tooFew ? tr("%1 %n weekend duty(s) less", nullptr, by).arg(who)
                                 : tr("%1 %n weekend duty(s) more", nullptr, by).arg(who);
        case RosterRule::FreeWeekend:
            return tr("%1 no wholly free weekend").arg(who);
        case RosterRule::MentorPair:
            return tr("%1 a week without the mentee (week %2)").arg(who).arg(week);
    }
    return {};
}

QString RosterViewModel::wayWords(const coverage::Relaxation& way) const {
    QStringList parts;
    for (std::size_t k = 0; k < way.breaches.size() && k < kMostNamed; ++k) {
        parts.append(letOffWords(way.breaches[k]));
    }
    QString words = listed(parts);
    if (way.breaches.size() > kMostNamed) {
        words += tr(" and %n more", nullptr, static_cast<int>(way.breaches.size() - kMostNamed));
    }
    const RosterRule rule = way.breaches.front().rule;
    return rule == RosterRule::Leave || rule == RosterRule::Locked ? words
                                                                   : tr("Allow %1").arg(words);
}

QString RosterViewModel::offerWords(const SeatChange& change) const {
    if (!change.legal()) {
        return breachWords(change.breaks.front());
    }
    const QString gain = tr("%1 %, whole roster %2 points")
                             .arg(wholePerCent(change.slotRate))
                             .arg(signedPoints(change.totalGain));
    return change.other ? tr("for %1; %2").arg(slotWords(change.other->slot), gain)
                        : tr("one more duty; %1").arg(gain);
}

/// Where whoever is held may change to, nearest first.
QString RosterViewModel::placesFor(const Seat& held) const {
    const int day = static_cast<int>(m_desk->problem().slots[held.slot].day);
    std::vector<std::pair<int, std::size_t>> places;
    for (std::size_t row = 0; row < m_seats.size(); ++row) {
        const RosterSeatRow& seat = m_seatRows.rows()[row];
        if (!seat.illegal && !seat.held && m_seats[row].slot != held.slot && !seat.name.isEmpty()) {
            places.emplace_back(std::abs(seat.day - day), m_seats[row].slot);
        }
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    QStringList named;
    for (std::size_t k = 0; k < places.size() && k < 2; ++k) {
        named.append(slotWords(places[k].second));
    }
    return named.isEmpty() ? tr("No other place keeps the rules.")
                           : tr("Possible: %1.").arg(listed(named));
}

void RosterViewModel::refuse(const QString& what, const std::vector<RosterBreach>& breaks) {
    QStringList reasons;
    for (const RosterBreach& one : breaks) {
        reasons.append(breachWords(one));
    }
    showSeats();
    showPanel();
    m_refusal = what;
    m_refusalReason =
        reasons.isEmpty() ? tr("One of the two is there already.") : listed(reasons.mid(0, 2));
    if (m_held >= 0) {
        m_refusalReason +=
            tr(". ", "between sentences") + placesFor(m_seats[static_cast<std::size_t>(m_held)]);
    }
    emit moved();
}

}  // namespace qgt::app
