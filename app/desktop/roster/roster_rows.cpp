#include "app/desktop/roster/roster_view_model.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <utility>

namespace qgt::app {

namespace {

using coverage::RosterBreach;
using coverage::RosterRule;

/// From these rates on a duty is called good, or not low.
constexpr double kGoodRate = 0.85;
constexpr double kLowRate = 0.75;
constexpr int kDaysOfWeek = 7;
constexpr int kNamedDigits = 9;

int gradeOf(double rate) {
    return rate >= kGoodRate ? 0 : rate >= kLowRate ? 1 : 2;
}

}  // namespace

void RosterViewModel::show() {
    if (m_desk) {
        m_sum = m_desk->sum();
        showGrid();
        m_seat = std::clamp(m_seat, 0, static_cast<int>(m_seats.size()) - 1);
    } else {
        m_seats.clear();
        m_seat = -1;
        m_held = -1;
        m_days.setRows({});
        m_duties.setRows({});
    }
    showSeats();
    showPanel();
    showRules();
    showCounts();
    emit changed();
    emit moved();
}

int RosterViewModel::seatsADay() const {
    int most = 0;
    for (const RosterSlotRow& row : m_duties.rows()) {
        most = std::max(most, row.above + row.seats);
    }
    return most;
}

int RosterViewModel::dutiesADay() const {
    int most = 0;
    for (const RosterSlotRow& row : m_duties.rows()) {
        most = std::max(most, row.order + 1);
    }
    return most;
}

std::size_t RosterViewModel::slotHere() const {
    return m_seats[static_cast<std::size_t>(m_seat)].slot;
}

bool RosterViewModel::locked() const {
    return m_desk && m_seat >= 0 && m_desk->record().slots[slotHere()].locked;
}

QString RosterViewModel::dayNote(Date day) const {
    QStringList notes;
    const coverage::RosterRecord record = m_desk->record();
    if (std::ranges::any_of(record.slots,
                            [day](const auto& slot) { return slot.day == day && slot.holiday; })) {
        notes.append(tr("holiday"));
    }
    for (const coverage::DutySaying& said : m_book->sayings) {
        if (said.day == day && said.word == coverage::DutyWord::Leave) {
            const auto member =
                std::ranges::find(m_book->team.members, said.person, &TeamMember::id);
            notes.append(tr("%1 on leave").arg(text(member->name)));
        }
    }
    return listed(notes);
}

RosterSlotRow RosterViewModel::slotRow(std::size_t slot) const {
    const coverage::DutySlot& duty = m_desk->problem().slots[slot];
    RosterSlotRow row;
    row.day = static_cast<int>(duty.day);
    row.seats = static_cast<int>(duty.persons);
    for (std::size_t before = 0; before < slot; ++before) {
        const coverage::DutySlot& other = m_desk->problem().slots[before];
        row.above += other.day == duty.day ? static_cast<int>(other.persons) : 0;
        row.order += other.day == duty.day ? 1 : 0;
    }
    row.part = duty.time == coverage::SlotTime::Evening ? tr("E", "evening, short")
                                                        : tr("D", "daytime, short");
    QStringList names;
    for (const std::size_t member : m_desk->crews()[slot]) {
        names.append(nameOf(member));
    }
    if (const auto rate = m_desk->rateOf(slot)) {
        constexpr double kHundred = 100.0;
        row.percent = static_cast<int>(std::lround(rate->rate.value * kHundred));
        row.grade = gradeOf(rate->rate.value);
        names.append(tr("%1 % settled in one trip").arg(row.percent));
    }
    row.locked = m_desk->record().slots[slot].locked;
    row.over = m_desk->isOver(slot);
    if (row.locked) {
        names.append(tr("locked"));
    }
    row.sentence =
        slotWords(slot) + tr(": ", "between a name and what is said of it") + listed(names);
    return row;
}

void RosterViewModel::showGrid() {
    std::vector<RosterDayRow> days;
    for (int k = 0; k < m_record.weeks * kDaysOfWeek; ++k) {
        const Date day{m_record.firstDay.days + k};
        const QString name = dayWords(day);
        days.push_back({name, dayNote(day), k % kDaysOfWeek >= 5, day == m_book->today});
    }
    m_days.setRows(std::move(days));
    std::vector<RosterSlotRow> rows;
    m_seats.clear();
    for (std::size_t slot = 0; slot < m_record.slots.size(); ++slot) {
        rows.push_back(slotRow(slot));
        for (std::size_t place = 0; place < m_desk->problem().slots[slot].persons; ++place) {
            m_seats.push_back({slot, place});
        }
    }
    m_duties.setRows(std::move(rows));
}

void RosterViewModel::showSeats() {
    std::vector<RosterSeatRow> rows;
    const bool holds = m_desk && m_held >= 0;
    for (std::size_t k = 0; k < m_seats.size(); ++k) {
        const RosterSlotRow& duty = m_duties.rows()[m_seats[k].slot];
        RosterSeatRow row;
        row.day = duty.day;
        row.above = duty.above + static_cast<int>(m_seats[k].place);
        row.order = duty.order;
        row.name = nameIn(m_seats[k]);
        row.chosen = static_cast<int>(k) == m_seat;
        row.held = static_cast<int>(k) == m_held;
        if (holds && !row.held) {
            const auto change =
                m_desk->exchange(m_seats[static_cast<std::size_t>(m_held)], m_seats[k]);
            row.illegal = !change || !change->legal();
        }
        rows.push_back(std::move(row));
    }
    m_seatRows.setRows(std::move(rows));
}

void RosterViewModel::showPanel() {
    std::vector<RosterOfferRow> offers;
    m_offers = m_desk && m_seat >= 0 ? m_desk->offers(m_seats[static_cast<std::size_t>(m_seat)])
                                     : std::vector<SeatChange>();
    for (std::size_t k = 0; k < m_offers.size(); ++k) {
        const SeatChange& change = m_offers[k];
        offers.push_back({k < kNamedDigits ? QString::number(k + 1) : QString(),
                          nameOf(change.cadre),
                          offerWords(change),
                          change.legal()});
    }
    m_offerRows.setRows(std::move(offers));
}

void RosterViewModel::showRules() {
    std::vector<RosterRuleRow> rules;
    if (m_desk) {
        const auto broken = m_desk->breaches();
        const auto add = [&](const QString& words, std::initializer_list<RosterRule> meant) {
            const auto isMeant = [&meant](RosterRule rule) {
                return std::ranges::find(meant, rule) != meant.end();
            };
            if (std::ranges::none_of(meant, [this](RosterRule r) { return m_desk->hasRule(r); })) {
                return;
            }
            QStringList details;
            for (const RosterBreach& one : broken) {
                if (isMeant(one.rule) && details.size() < 2) {
                    details.append(breachWords(one));
                }
            }
            rules.push_back({words, listed(details), details.isEmpty()});
        };
        add(tr("One duty a day; no day duty after an evening"),
            {RosterRule::OneSlotADay, RosterRule::RestAfterEvening});
        add(tr("At most 5 duties a week, 2 daytimes free for visits"),
            {RosterRule::WeeklyMost, RosterRule::VisitTime});
        add(tr("A wholly free weekend in four weeks"), {RosterRule::FreeWeekend});
        add(tr("Duties, evenings and weekends shared to within 1; less for those on leave"),
            {RosterRule::FairTotals, RosterRule::FairEvenings, RosterRule::FairWeekends});
        add(tr("Nobody is on duty who is on leave"), {RosterRule::Leave});
        if (!m_desk->record().allowances.empty()) {
            rules.push_back({tr("%n rule(s) let off for this roster",
                                nullptr,
                                static_cast<int>(m_desk->record().allowances.size())),
                             QString(),
                             true});
        }
    }
    m_rules.setRows(std::move(rules));
}

void RosterViewModel::showCounts() {
    std::vector<RosterCountRow> counts;
    if (m_desk) {
        for (std::size_t member = 0; member < m_sum.counts.size(); ++member) {
            const DutyCount& count = m_sum.counts[member];
            RosterCountRow row{nameOf(member),
                               static_cast<int>(count.days),
                               static_cast<int>(count.evenings),
                               static_cast<int>(count.weekends),
                               QString()};
            row.sentence = tr("%1: %2 daytime, %3 evening, %4 weekend duties")
                               .arg(row.name)
                               .arg(row.days)
                               .arg(row.evenings)
                               .arg(row.weekends);
            counts.push_back(std::move(row));
        }
    }
    m_counts.setRows(std::move(counts));
}

}  // namespace qgt::app
