#include "engine/coverage/roster_model.h"

#include <algorithm>
#include <utility>

namespace qgt::coverage {

namespace {

using optimize::kUnlimited;
using optimize::Row;
using optimize::Term;

bool contains(const Crew& crew, std::size_t cadre) {
    return std::find(crew.begin(), crew.end(), cadre) != crew.end();
}

class ModelMaker {
  public:
    ModelMaker(const RosterProblem& problem, const CrewValues& values, const RosterRows& rows)
        : m_problem(problem), m_values(values), m_rows(rows) {}

    RosterModel best() {
        m_made.mip.sense = optimize::Sense::Maximise;
        addCrews(kModelScale);
        addRows({});
        return std::move(m_made);
    }

    RosterModel leastBreach(const std::vector<RosterRule>& soft) {
        m_made.mip.sense = optimize::Sense::Minimise;
        addCrews(0);
        addRows(soft);
        return std::move(m_made);
    }

  private:
    const RosterProblem& m_problem;
    const CrewValues& m_values;
    const RosterRows& m_rows;
    RosterModel m_made;

    void addCrews(double scale) {
        for (std::size_t slot = 0; slot < m_problem.slots.size(); ++slot) {
            m_made.firstColumn.push_back(m_made.mip.columns.size());
            Row one{1, 1, {}};
            const std::size_t crews = m_values.crews(m_problem.slots[slot].persons).size();
            for (std::size_t crew = 0; crew < crews; ++crew) {
                const double value = scale == 0 ? 0.0 : scale * m_values.value(slot, crew);
                one.terms.push_back({m_made.mip.addColumn({0, 1, value, true}), 1});
            }
            m_made.mip.rows.push_back(std::move(one));
        }
    }

    void addRows(const std::vector<RosterRule>& soft) {
        for (std::size_t k = 0; k < m_rows.rows.size(); ++k) {
            const RosterRow& from = m_rows.rows[k];
            Row row{static_cast<double>(from.least), limitOf(from), {}};
            for (const std::size_t event : from.events) {
                addEvent(m_rows.events[event], row.terms);
            }
            if (std::find(soft.begin(), soft.end(), from.rule) != soft.end()) {
                addPaid(k, row);
            }
            m_made.mip.rows.push_back(std::move(row));
        }
    }

    static double limitOf(const RosterRow& row) {
        return row.most >= row.events.size() ? kUnlimited : static_cast<double>(row.most);
    }

    void addPaid(std::size_t number, Row& row) {
        const RosterRow& from = m_rows.rows[number];
        const auto most = static_cast<double>(from.events.size() + from.least);
        for (const double factor : {1.0, -1.0}) {
            if ((factor > 0 && from.least == 0) || (factor < 0 && row.upper == kUnlimited)) {
                continue;
            }
            const int column = m_made.mip.addColumn({0, most, 1, true});
            row.terms.push_back({column, factor});
            m_made.paid.push_back({static_cast<std::size_t>(column), number});
        }
    }

    /// The columns whose sum is 1 when the event happens.
    void addEvent(const RosterEvent& event, std::vector<Term>& terms) {
        if (event.there) {
            addCrewsWith(event.attendances.front().slot, event.attendances, terms);
            return;
        }
        const int off = m_made.mip.addColumn({0, 1, 0, true});
        terms.push_back({off, 1});
        for (const Attendance& one : event.attendances) {
            Row row{-kUnlimited, 1, {{off, 1}}};
            addCrewsWith(one.slot, {one}, row.terms);
            m_made.mip.rows.push_back(std::move(row));
        }
    }

    /// The columns of the slot's crews that have all of these, who are in one slot.
    void addCrewsWith(std::size_t slot,
                      const std::vector<Attendance>& members,
                      std::vector<Term>& terms) const {
        const std::vector<Crew>& crews = m_values.crews(m_problem.slots[slot].persons);
        for (std::size_t crew = 0; crew < crews.size(); ++crew) {
            if (std::all_of(members.begin(), members.end(), [&](const Attendance& one) {
                    return contains(crews[crew], one.cadre);
                })) {
                terms.push_back({static_cast<int>(m_made.firstColumn[slot] + crew), 1});
            }
        }
    }
};

}  // namespace

RosterModel bestRosterModel(const RosterProblem& problem,
                            const CrewValues& values,
                            const RosterRows& rows) {
    return ModelMaker(problem, values, rows).best();
}

RosterModel leastBreachModel(const RosterProblem& problem,
                             const CrewValues& values,
                             const RosterRows& rows,
                             const std::vector<RosterRule>& soft) {
    return ModelMaker(problem, values, rows).leastBreach(soft);
}

std::vector<Crew> rosterIn(const RosterProblem& problem,
                           const CrewValues& values,
                           const RosterModel& model,
                           const std::vector<double>& point) {
    std::vector<Crew> roster;
    for (std::size_t slot = 0; slot < problem.slots.size(); ++slot) {
        const std::vector<Crew>& crews = values.crews(problem.slots[slot].persons);
        const auto first = point.begin() + static_cast<std::ptrdiff_t>(model.firstColumn[slot]);
        const auto taken =
            std::max_element(first, first + static_cast<std::ptrdiff_t>(crews.size()));
        roster.push_back(crews[static_cast<std::size_t>(taken - first)]);
    }
    return roster;
}

std::vector<double> pointOf(const RosterModel& model,
                            const CrewValues& values,
                            const RosterRows& rows,
                            const std::vector<Crew>& roster) {
    std::vector<double> point(model.mip.columns.size(), 0.0);
    for (std::size_t slot = 0; slot < roster.size(); ++slot) {
        point[model.firstColumn[slot] + values.numberOf(roster[slot])] = 1;
    }
    // Columns of events that nobody may hinder come after the crews, in the order of rows and
    // events.
    std::size_t column = model.firstColumn.empty() ? 0 : model.firstColumn.back();
    column += roster.empty() ? 0 : values.crews(roster.back().size()).size();
    for (const RosterRow& row : rows.rows) {
        for (const std::size_t number : row.events) {
            const RosterEvent& event = rows.events[number];
            if (!event.there) {
                const bool isOff = std::none_of(
                    event.attendances.begin(), event.attendances.end(), [&](const Attendance& one) {
                        return contains(roster[one.slot], one.cadre);
                    });
                point[column++] = isOff ? 1 : 0;
            }
        }
    }
    return point;
}

}  // namespace qgt::coverage
