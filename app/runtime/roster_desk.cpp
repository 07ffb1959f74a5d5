#include "app/runtime/roster_desk.h"

#include "app/runtime/planned_duties.h"
#include "engine/coverage/line_coverage.h"
#include "engine/coverage/training.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace qgt::app {

namespace {

using coverage::Attendance;
using coverage::Crew;
using coverage::DutySaying;
using coverage::DutyWord;
using coverage::PlannedSlot;
using coverage::SlotTime;

constexpr double kVisitorHundredths = 100.0;

bool isAbout(const DutySaying& said, const PlannedSlot& slot) {
    const coverage::DayPart part =
        slot.time == SlotTime::Day ? coverage::DayPart::Day : coverage::DayPart::Evening;
    return said.day == slot.day && (said.part == coverage::DayPart::Whole || said.part == part);
}

}  // namespace

RosterDesk::RosterDesk(const RosterBook& book, coverage::RosterRecord record)
    : m_team(book.team),
      m_today(book.today),
      m_sayings(book.sayings),
      m_record(std::move(record)),
      m_spread(m_team.ability) {
    findTired(book);
    for (const PlannedSlot& slot : m_record.slots) {
        Crew& crew = m_crews.emplace_back();
        for (const PersonId& person : slot.crew) {
            if (const auto member = memberOf(person)) {
                crew.push_back(*member);
            }
        }
        std::ranges::sort(crew);
    }
    makeProblem();
}

void RosterDesk::findTired(const RosterBook& book) {
    const Date before{m_record.firstDay.days - 1};
    for (const coverage::RosterRecord& one : book.rosters) {
        for (const PlannedSlot& slot : one.slots) {
            for (const PersonId& person : slot.crew) {
                const auto member = memberOf(person);
                if (member && one.id != m_record.id && slot.day == before &&
                    slot.time == SlotTime::Evening) {
                    m_tired.push_back(*member);
                }
            }
        }
    }
}

std::optional<std::size_t> RosterDesk::memberOf(const PersonId& person) const {
    const auto found = std::ranges::find(m_team.members, person, &TeamMember::id);
    return found == m_team.members.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - m_team.members.begin()));
}

void RosterDesk::makeProblem() {
    m_problem = {};
    m_problem.team = coverage::expectedTeam(m_team.ability);
    for (std::size_t k = 0; k < m_record.slots.size(); ++k) {
        const PlannedSlot& slot = m_record.slots[k];
        m_problem.slots.push_back({static_cast<std::size_t>(slot.day.days - m_record.firstDay.days),
                                   slot.time,
                                   isFreeDay(slot),
                                   static_cast<std::size_t>(slot.persons),
                                   slot.visitors / kVisitorHundredths,
                                   m_team.ability.lineShare});
        const bool full = m_crews[k].size() == m_problem.slots[k].persons;
        if (full && (slot.locked || isOver(k))) {
            m_problem.locked.push_back({k, m_crews[k]});
        }
    }
    addLeave();
    addWishes();
    m_problem.rules = coverage::fairRules(m_problem);
    m_problem.allowances = coverage::leaveAllowances(m_problem);
    addAllowances();
    m_rows = coverage::rosterRows(m_problem);
    m_broken = coverage::breachesOf(m_rows, m_crews);
}

void RosterDesk::addLeave() {
    const auto add = [this](std::size_t member, std::size_t slot) {
        const Attendance one{member, slot};
        if (!isOver(slot) && std::ranges::find(m_problem.leave, one) == m_problem.leave.end()) {
            m_problem.leave.push_back(one);
        }
    };
    for (std::size_t slot = 0; slot < m_record.slots.size(); ++slot) {
        for (const DutySaying& said : m_sayings) {
            const auto member = memberOf(said.person);
            if (member && said.word == DutyWord::Leave && isAbout(said, m_record.slots[slot])) {
                add(*member, slot);
            }
        }
        if (m_problem.slots[slot].day == 0 && m_problem.slots[slot].time == SlotTime::Day) {
            for (const std::size_t member : m_tired) {
                add(member, slot);
            }
        }
    }
}

void RosterDesk::addWishes() {
    for (std::size_t slot = 0; slot < m_record.slots.size(); ++slot) {
        for (const DutySaying& said : m_sayings) {
            const auto member = memberOf(said.person);
            if (member && said.word != DutyWord::Leave && isAbout(said, m_record.slots[slot])) {
                const double worth = kWishWorth * m_problem.slots[slot].visitors;
                m_problem.wishes.push_back(
                    {{*member, slot}, said.word == DutyWord::Like ? worth : -worth});
            }
        }
    }
}

void RosterDesk::addAllowances() {
    for (const coverage::PlannedAllowance& one : m_record.allowances) {
        if (const auto member = memberOf(one.person)) {
            m_problem.allowances.push_back({one.rule,
                                            *member,
                                            one.period,
                                            static_cast<std::size_t>(one.fewer),
                                            static_cast<std::size_t>(one.more)});
        }
    }
}

coverage::RosterRecord RosterDesk::record() const {
    coverage::RosterRecord record = m_record;
    for (std::size_t slot = 0; slot < m_crews.size(); ++slot) {
        record.slots[slot].crew.clear();
        for (const std::size_t member : m_crews[slot]) {
            record.slots[slot].crew.push_back(m_team.members[member].id);
        }
    }
    return record;
}

std::size_t RosterDesk::openSlots() const {
    std::size_t open = 0;
    for (std::size_t slot = 0; slot < m_crews.size(); ++slot) {
        open += m_crews[slot].size() < m_problem.slots[slot].persons ? 1U : 0U;
    }
    return open;
}

bool RosterDesk::isOver(std::size_t slot) const {
    return m_record.slots[slot].day < m_today;
}

double RosterDesk::plainRate(std::size_t slot, const Crew& crew) const {
    return coverage::weighted(m_problem.slots[slot].lineShare,
                              coverage::lineCoverages(m_problem.team, crew));
}

std::optional<SlotRate> RosterDesk::rateOf(std::size_t slot) const {
    const Crew& crew = m_crews[slot];
    if (crew.empty()) {
        return std::nullopt;
    }
    const std::vector<double>& shares = m_problem.slots[slot].lineShare;
    const std::vector<double> covered = coverage::lineCoverages(m_problem.team, crew);
    SlotRate rate;
    rate.rate = coverage::ninetyPercent(
        coverage::weighted(shares, covered),
        m_spread.rateVariance(crew, shares) + m_team.mix.lines.rateVariance(covered));
    for (std::size_t line = 0; line < shares.size(); ++line) {
        if (shares[line] * (1 - covered[line]) > shares[rate.gap] * (1 - covered[rate.gap])) {
            rate.gap = line;
        }
    }
    rate.gapCoverage = covered[rate.gap];
    return rate;
}

double RosterDesk::visitors() const {
    double all = 0;
    for (const coverage::DutySlot& slot : m_problem.slots) {
        all += slot.visitors;
    }
    return all;
}

RosterSum RosterDesk::sum() const {
    RosterSum sum;
    sum.counts = counts();
    const coverage::CrewValues values([this] {
        coverage::RosterProblem plain = m_problem;
        plain.wishes.clear();
        return plain;
    }());
    const double all = visitors();
    double deviation = 0;
    std::vector<double> covered(m_team.ability.lineShare.size(), 0.0);
    for (std::size_t k = 0; k < m_crews.size(); ++k) {
        const coverage::DutySlot& slot = m_problem.slots[k];
        const double weight = slot.visitors / all;
        // Errors of abilities go through many slots: that they add up is the worst that can be.
        deviation += weight * std::sqrt(m_spread.rateVariance(m_crews[k], slot.lineShare));
        const std::vector<double> lines = coverage::lineCoverages(m_problem.team, m_crews[k]);
        for (std::size_t line = 0; line < lines.size(); ++line) {
            covered[line] += weight * lines[line];
        }
        const std::size_t crews = values.crews(slot.persons).size();
        for (std::size_t crew = 0; crew < crews; ++crew) {
            sum.anyCrew += values.value(k, crew) / (all * static_cast<double>(crews));
        }
    }
    sum.rate =
        coverage::ninetyPercent(coverage::weighted(m_team.ability.lineShare, covered),
                                deviation * deviation + m_team.mix.lines.rateVariance(covered));
    sum.afterStudy = studied() / all;
    return sum;
}

std::vector<DutyCount> RosterDesk::counts() const {
    std::vector<DutyCount> counts(m_team.members.size());
    for (std::size_t k = 0; k < m_crews.size(); ++k) {
        const coverage::DutySlot& slot = m_problem.slots[k];
        for (const std::size_t member : m_crews[k]) {
            DutyCount& count = counts[member];
            ++(slot.weekend                     ? count.weekends
               : slot.time == SlotTime::Evening ? count.evenings
                                                : count.days);
        }
    }
    return counts;
}

double RosterDesk::studied() const {
    std::vector<coverage::PlannedDuty> duties;
    for (std::size_t k = 0; k < m_crews.size(); ++k) {
        duties.push_back({m_crews[k], m_problem.slots[k].visitors, m_problem.slots[k].lineShare});
    }
    coverage::Team studied = m_problem.team;
    for (std::size_t cadre = 0; cadre < studied.cadres; ++cadre) {
        coverage::Team best = studied;
        double most = coverage::dutyValue(studied, duties);
        for (std::size_t line = 0; line < studied.requests.lines(); ++line) {
            coverage::Team tried = studied;
            std::ranges::copy(coverage::packageOf(m_team.ability, cadre, line, kStudyHours).settles,
                              tried.cell(cadre, line).begin());
            if (const double value = coverage::dutyValue(tried, duties); value > most) {
                most = value;
                best = std::move(tried);
            }
        }
        studied = std::move(best);
    }
    return coverage::dutyValue(studied, duties);
}

}  // namespace qgt::app
