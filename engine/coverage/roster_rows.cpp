#include "engine/coverage/roster_rows.h"

#include <algorithm>
#include <utility>

namespace qgt::coverage {

namespace {

constexpr std::size_t kAnyCount = static_cast<std::size_t>(-1);
constexpr std::size_t kWeekdays = 5;

class RowsMaker {
  public:
    explicit RowsMaker(const RosterProblem& problem)
        : m_problem(problem), m_weeks(problem.slots.empty() ? 0 : lastWeek() + 1) {
        // The event of each single attendance stands first, so that its number is known.
        for (std::size_t cadre = 0; cadre < problem.team.cadres; ++cadre) {
            for (std::size_t slot = 0; slot < problem.slots.size(); ++slot) {
                m_made.events.push_back({true, {{cadre, slot}}});
            }
        }
    }

    RosterRows run() {
        addLeave();
        addLocks();
        for (std::size_t cadre = 0; cadre < m_problem.team.cadres; ++cadre) {
            addDays(cadre);
            addRest(cadre);
            addWeeks(cadre);
            addFairness(cadre);
            addFreeWeekends(cadre);
        }
        addMentorPairs();
        for (const RosterAllowance& one : m_problem.allowances) {
            letOff(one);
        }
        return std::move(m_made);
    }

  private:
    const RosterProblem& m_problem;
    std::size_t m_weeks;
    RosterRows m_made;

    [[nodiscard]] std::size_t lastWeek() const {
        std::size_t last = 0;
        for (std::size_t slot = 0; slot < m_problem.slots.size(); ++slot) {
            last = std::max(last, m_problem.weekOf(slot));
        }
        return last;
    }

    [[nodiscard]] std::size_t eventOf(std::size_t cadre, std::size_t slot) const {
        return cadre * m_problem.slots.size() + slot;
    }

    /// The slots of which something is true.
    template <typename Predicate>
    [[nodiscard]] std::vector<std::size_t> slotsWith(const Predicate& isSo) const {
        std::vector<std::size_t> found;
        for (std::size_t slot = 0; slot < m_problem.slots.size(); ++slot) {
            if (isSo(slot)) {
                found.push_back(slot);
            }
        }
        return found;
    }

    /// A row over attendances of one cadre; one that cannot be broken is left out.
    void add(RosterRow row, const std::vector<std::size_t>& slots) {
        for (const std::size_t slot : slots) {
            row.events.push_back(eventOf(*row.cadre, slot));
        }
        if (row.least > 0 || row.most < row.events.size()) {
            m_made.rows.push_back(std::move(row));
        }
    }

    void letOff(const RosterAllowance& allowance) {
        for (RosterRow& row : m_made.rows) {
            if (row.rule == allowance.rule && row.cadre == allowance.cadre &&
                row.period == allowance.period) {
                row.least -= std::min(row.least, allowance.fewer);
                row.most += std::min(kAnyCount - row.most, allowance.more);
            }
        }
    }

    void addLeave() {
        for (const Attendance& leave : m_problem.leave) {
            add({RosterRule::Leave, leave.cadre, leave.slot, 0, 0, {}}, {leave.slot});
        }
    }

    void addLocks() {
        for (const LockedSlot& lock : m_problem.locked) {
            for (const std::size_t cadre : lock.crew) {
                add({RosterRule::Locked, cadre, lock.slot, 1, 1, {}}, {lock.slot});
            }
        }
    }

    void addDays(std::size_t cadre) {
        if (!m_problem.rules.oneSlotADay) {
            return;
        }
        std::size_t days = 0;
        for (const DutySlot& slot : m_problem.slots) {
            days = std::max(days, slot.day + 1);
        }
        for (std::size_t day = 0; day < days; ++day) {
            add({RosterRule::OneSlotADay, cadre, day, 0, 1, {}},
                slotsWith([&](std::size_t slot) { return m_problem.slots[slot].day == day; }));
        }
    }

    void addRest(std::size_t cadre) {
        if (!m_problem.rules.restAfterEvening) {
            return;
        }
        for (std::size_t evening = 0; evening < m_problem.slots.size(); ++evening) {
            const DutySlot& before = m_problem.slots[evening];
            if (before.time != SlotTime::Evening) {
                continue;
            }
            const auto next = slotsWith([&](std::size_t slot) {
                return m_problem.slots[slot].day == before.day + 1 &&
                       m_problem.slots[slot].time == SlotTime::Day;
            });
            for (const std::size_t slot : next) {
                add({RosterRule::RestAfterEvening, cadre, before.day, 0, 1, {}}, {evening, slot});
            }
        }
    }

    void addWeeks(std::size_t cadre) {
        const RosterRules& rules = m_problem.rules;
        for (std::size_t week = 0; week < m_weeks; ++week) {
            if (rules.weeklyMost) {
                add({RosterRule::WeeklyMost, cadre, week, 0, *rules.weeklyMost, {}},
                    slotsWith([&](std::size_t slot) { return m_problem.weekOf(slot) == week; }));
            }
            if (rules.visitTimes) {
                addVisitTime(cadre, week);
            }
        }
    }

    /// Daytimes on leave are not free for visits.
    void addVisitTime(std::size_t cadre, std::size_t week) {
        const auto isDaytime = [&](std::size_t slot) {
            const DutySlot& one = m_problem.slots[slot];
            return m_problem.weekOf(slot) == week && one.time == SlotTime::Day && !one.weekend;
        };
        const auto daytimes = slotsWith(isDaytime);
        const auto open = slotsWith([&](std::size_t slot) {
            return isDaytime(slot) && std::find(m_problem.leave.begin(),
                                                m_problem.leave.end(),
                                                Attendance{cadre, slot}) == m_problem.leave.end();
        });
        std::vector<std::size_t> days(daytimes.size());
        std::transform(daytimes.begin(), daytimes.end(), days.begin(), [&](std::size_t slot) {
            return m_problem.slots[slot].day;
        });
        days.erase(std::unique(days.begin(), days.end()), days.end());
        const std::size_t free =
            *m_problem.rules.visitTimes * std::min(days.size(), kWeekdays) / kWeekdays;
        const std::size_t most = open.size() > free ? open.size() - free : 0;
        add({RosterRule::VisitTime, cadre, week, 0, most, {}}, open);
    }

    void addFairness(std::size_t cadre) {
        const auto addRange = [&](RosterRule rule,
                                  const std::optional<CountRange>& range,
                                  const std::vector<std::size_t>& slots) {
            if (range) {
                add({rule, cadre, 0, range->least, range->most, {}}, slots);
            }
        };
        addRange(RosterRule::FairTotals, m_problem.rules.totals, slotsWith([](std::size_t) {
                     return true;
                 }));
        addRange(
            RosterRule::FairEvenings, m_problem.rules.evenings, slotsWith([&](std::size_t slot) {
                return m_problem.slots[slot].time == SlotTime::Evening;
            }));
        addRange(RosterRule::FairWeekends,
                 m_problem.rules.weekends,
                 slotsWith([&](std::size_t slot) { return m_problem.slots[slot].weekend; }));
    }

    void addFreeWeekends(std::size_t cadre) {
        constexpr std::size_t kBlock = 4;
        for (std::size_t first = 0; m_problem.rules.freeWeekend && first + kBlock <= m_weeks;
             first += kBlock) {
            RosterRow row{RosterRule::FreeWeekend, cadre, first, 1, kAnyCount, {}};
            for (std::size_t week = first; week < first + kBlock; ++week) {
                RosterEvent off{false, {}};
                for (const std::size_t slot : slotsWith([&](std::size_t s) {
                         return m_problem.weekOf(s) == week && m_problem.isOnWeekend(s);
                     })) {
                    off.attendances.push_back({cadre, slot});
                }
                row.events.push_back(m_made.events.size());
                m_made.events.push_back(std::move(off));
            }
            m_made.rows.push_back(std::move(row));
        }
    }

    /// In weeks with at least five days on which two are on duty.
    void addMentorPairs() {
        for (const Pair& pair : m_problem.mentorPairs) {
            for (std::size_t week = 0; week < m_weeks; ++week) {
                const auto slots = slotsWith([&](std::size_t slot) {
                    return m_problem.weekOf(slot) == week && m_problem.slots[slot].persons == 2;
                });
                if (slots.size() < kWeekdays) {
                    continue;
                }
                RosterRow row{RosterRule::MentorPair, pair.first, week, 1, kAnyCount, {}};
                for (const std::size_t slot : slots) {
                    row.events.push_back(m_made.events.size());
                    m_made.events.push_back({true, {{pair.first, slot}, {pair.second, slot}}});
                }
                m_made.rows.push_back(std::move(row));
            }
        }
    }
};

bool happens(const RosterEvent& event, const std::vector<Crew>& roster) {
    return std::all_of(
        event.attendances.begin(), event.attendances.end(), [&](const Attendance& one) {
            const Crew& crew = roster[one.slot];
            return (std::find(crew.begin(), crew.end(), one.cadre) != crew.end()) == event.there;
        });
}

}  // namespace

RosterRows rosterRows(const RosterProblem& problem) {
    return RowsMaker(problem).run();
}

std::vector<RosterBreach> breachesOf(const RosterRows& rows, const std::vector<Crew>& roster) {
    std::vector<RosterBreach> found;
    for (const RosterRow& row : rows.rows) {
        const auto count = static_cast<std::size_t>(
            std::count_if(row.events.begin(), row.events.end(), [&](std::size_t event) {
                return happens(rows.events[event], roster);
            }));
        if (const std::size_t by = row.breach(count); by > 0) {
            found.push_back({row.rule, row.cadre, row.period, by, count < row.least});
        }
    }
    return found;
}

}  // namespace qgt::coverage
