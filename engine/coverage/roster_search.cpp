#include "engine/coverage/roster_search.h"

#include "engine/core/rng.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace qgt::coverage {

namespace {

/// A roster whose breaches are counted as it changes.
class CountedRoster {
  public:
    CountedRoster(const RosterProblem& problem, const RosterRows& rows)
        : m_slots(problem.slots.size()),
          m_rows(rows),
          m_eventsOf(problem.team.cadres * m_slots),
          m_rowsOf(rows.events.size()),
          m_wanting(rows.events.size(), 0),
          m_counts(rows.rows.size(), 0) {
        for (std::size_t k = 0; k < rows.rows.size(); ++k) {
            for (const std::size_t event : rows.rows[k].events) {
                m_rowsOf[event].push_back(k);
            }
        }
        for (std::size_t k = 0; k < rows.events.size(); ++k) {
            if (m_rowsOf[k].empty()) {
                continue;
            }
            for (const Attendance& one : rows.events[k].attendances) {
                m_eventsOf[one.cadre * m_slots + one.slot].push_back(k);
            }
            m_wanting[k] = rows.events[k].there ? rows.events[k].attendances.size() : 0;
            if (m_wanting[k] == 0) {
                change(k, true);
            }
        }
        m_breach = 0;
        for (std::size_t k = 0; k < m_counts.size(); ++k) {
            m_breach += rows.rows[k].breach(m_counts[k]);
        }
    }

    void set(std::size_t cadre, std::size_t slot, bool there) {
        for (const std::size_t event : m_eventsOf[cadre * m_slots + slot]) {
            const bool helps = m_rows.events[event].there == there;
            if (helps && --m_wanting[event] == 0) {
                change(event, true);
            } else if (!helps && m_wanting[event]++ == 0) {
                change(event, false);
            }
        }
    }

    [[nodiscard]] std::size_t breach() const { return m_breach; }

  private:
    std::size_t m_slots;
    const RosterRows& m_rows;
    /// Events with this attendance, and rows with this event.
    std::vector<std::vector<std::size_t>> m_eventsOf;
    std::vector<std::vector<std::size_t>> m_rowsOf;
    /// Attendances of the event that are not as it says; at 0 it happens.
    std::vector<std::size_t> m_wanting;
    std::vector<std::size_t> m_counts;
    std::size_t m_breach = 0;

    void change(std::size_t event, bool happens) {
        for (const std::size_t k : m_rowsOf[event]) {
            m_breach -= m_rows.rows[k].breach(m_counts[k]);
            m_counts[k] = happens ? m_counts[k] + 1 : m_counts[k] - 1;
            m_breach += m_rows.rows[k].breach(m_counts[k]);
        }
    }
};

class Annealing {
  public:
    Annealing(const RosterProblem& problem,
              const CrewValues& values,
              const RosterRows& rows,
              const RosterSearchSettings& settings)
        : m_problem(problem),
          m_values(values),
          m_steps(settings.steps),
          m_rng(settings.seed),
          m_counted(problem, rows) {
        double visitors = 0;
        for (std::size_t slot = 0; slot < problem.slots.size(); ++slot) {
            const std::vector<Crew>& crews = values.crews(problem.slots[slot].persons);
            const std::size_t crew = m_rng.below(crews.size());
            m_roster.push_back(crews[crew]);
            m_value += values.value(slot, crew);
            for (const std::size_t cadre : m_roster.back()) {
                m_counted.set(cadre, slot, true);
            }
            visitors += std::abs(problem.slots[slot].visitors);
        }
        m_scale = visitors / static_cast<double>(std::max<std::size_t>(1, problem.slots.size()));
    }

    std::optional<std::vector<Crew>> run() {
        keep();
        for (std::size_t step = 0; step < m_steps && !m_roster.empty(); ++step) {
            // From where half of an average loss is taken to where none is.
            const double done = static_cast<double>(step) / static_cast<double>(m_steps);
            m_heat = m_scale * kHot * std::pow(kCold / kHot, done);
            if (m_rng.unit() < kReplacements) {
                replaceOne();
            } else {
                exchange();
            }
        }
        return m_best;
    }

  private:
    static constexpr double kHot = 0.05;
    static constexpr double kCold = 0.0005;
    /// What one breach costs, in settled visitors of an average slot.
    static constexpr double kBreachPrice = 0.3;
    static constexpr double kReplacements = 0.3;

    struct Change {
        std::size_t slot = 0;
        std::size_t out = 0;
        std::size_t in = 0;
    };

    const RosterProblem& m_problem;
    const CrewValues& m_values;
    std::size_t m_steps;
    Rng m_rng;
    CountedRoster m_counted;
    std::vector<Crew> m_roster;
    double m_value = 0;
    double m_scale = 1;
    double m_heat = 0;
    std::optional<std::vector<Crew>> m_best;
    double m_bestValue = 0;

    /// Somebody else for one of a slot.
    void replaceOne() {
        const std::size_t slot = m_rng.below(m_roster.size());
        const std::size_t out = m_roster[slot][m_rng.below(m_roster[slot].size())];
        const std::size_t in = m_rng.below(m_problem.team.cadres);
        if (!isIn(slot, in)) {
            attempt({{slot, out, in}});
        }
    }

    /// Two persons change places, so that nobody has more or fewer duties than before.
    void exchange() {
        const std::size_t one = m_rng.below(m_roster.size());
        const std::size_t other = m_rng.below(m_roster.size());
        const std::size_t fromOne = m_roster[one][m_rng.below(m_roster[one].size())];
        const std::size_t fromOther = m_roster[other][m_rng.below(m_roster[other].size())];
        if (one != other && !isIn(other, fromOne) && !isIn(one, fromOther)) {
            attempt({{one, fromOne, fromOther}, {other, fromOther, fromOne}});
        }
    }

    [[nodiscard]] bool isIn(std::size_t slot, std::size_t cadre) const {
        const Crew& crew = m_roster[slot];
        return std::find(crew.begin(), crew.end(), cadre) != crew.end();
    }

    void attempt(const std::vector<Change>& changes) {
        const double value = m_value;
        const std::size_t breach = m_counted.breach();
        for (const Change& change : changes) {
            apply(change);
        }
        const double more =
            m_value - value -
            m_scale * kBreachPrice *
                (static_cast<double>(m_counted.breach()) - static_cast<double>(breach));
        if (more >= 0 || m_rng.unit() < std::exp(more / m_heat)) {
            keep();
            return;
        }
        for (const Change& change : changes) {
            apply({change.slot, change.in, change.out});
        }
        m_value = value;
    }

    void apply(const Change& change) {
        Crew& crew = m_roster[change.slot];
        m_value -= m_values.value(change.slot, m_values.numberOf(crew));
        std::replace(crew.begin(), crew.end(), change.out, change.in);
        std::sort(crew.begin(), crew.end());
        m_value += m_values.value(change.slot, m_values.numberOf(crew));
        m_counted.set(change.out, change.slot, false);
        m_counted.set(change.in, change.slot, true);
    }

    void keep() {
        if (m_counted.breach() == 0 && (!m_best || m_value > m_bestValue + kSameRate)) {
            m_best = m_roster;
            m_bestValue = m_value;
        }
    }
};

}  // namespace

std::optional<std::vector<Crew>> searchRoster(const RosterProblem& problem,
                                              const CrewValues& values,
                                              const RosterRows& rows,
                                              const RosterSearchSettings& settings) {
    return Annealing(problem, values, rows, settings).run();
}

}  // namespace qgt::coverage
