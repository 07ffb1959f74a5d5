#pragma once

#include "app/runtime/roster_book.h"
#include "tests/support/must.h"
#include "tests/support/sample_bank.h"
#include "tests/support/shipped_unit.h"

#include <string>
#include <vector>

namespace qgt::test {

/// A unit with a director and so many cadres, who know different lines.
class RosterTeam {
  public:
    RosterTeam(ShippedUnit& unit, std::size_t cadres) : m_unit(unit) {
        const people::Actor& first = unit.cadre();
        m_director = unit.trainer();
        m_director.roles = {people::Role::Director};
        m_ids.push_back(first.person);
        for (std::size_t k = 1; k < cadres; ++k) {
            people::Person person;
            person.id = PersonId("cadre" + std::to_string(k));
            person.name = "同事" + std::to_string(k);
            person.committee = first.committee;
            person.roles = {people::Role::Cadre};
            must(unit.workspace().store().people().savePerson(person, unit.trainer().person));
            m_ids.push_back(person.id);
        }
        const auto& lines = unit.workspace().bank().lines();
        for (std::size_t k = 0; k < m_ids.size(); ++k) {
            for (std::size_t line = k % 3; line < lines.size(); line += 2 + k % 3) {
                answer(m_ids[k], lines[line].id);
            }
        }
    }

    [[nodiscard]] const people::Actor& director() const { return m_director; }

    [[nodiscard]] people::Actor cadre(std::size_t k) const {
        people::Actor actor = m_unit.cadre();
        actor.person = m_ids[k];
        return actor;
    }

    [[nodiscard]] app::RosterBook book() const {
        return must(app::rosterBook(m_unit.workspace(), m_director));
    }

    [[nodiscard]] app::Workspace& workspace() const { return m_unit.workspace(); }

  private:
    ShippedUnit& m_unit;
    people::Actor m_director;
    std::vector<PersonId> m_ids;

    void answer(const PersonId& person, const LineId& line) {
        app::Workspace& workspace = m_unit.workspace();
        const auto& items = workspace.bank().itemsOf(line);
        for (std::size_t k = 0; k < items.size() && k < 6; ++k) {
            practice::AnswerEvent event;
            event.at = workspace.clock().now();
            event.day = practiceDay(event.at, kShanghaiOffsetMinutes);
            event.person = person;
            event.item = items[k]->id;
            event.revision = items[k]->revision;
            event.meaning = items[k]->meaning;
            event.response = rightResponse(*items[k]);
            must(workspace.store().practice().appendAnswer(event));
        }
    }
};

}  // namespace qgt::test
