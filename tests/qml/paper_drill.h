#pragma once

#include "app/runtime/exam_office.h"
#include "app/runtime/paper_desk.h"
#include "tests/qml/office_hands.h"
#include "tests/support/catch.h"

#include <memory>

namespace qgt::test {

/// A sealed drill of everybody of the unit, which is sat on paper.
class PaperDrill {
  public:
    explicit PaperDrill(Office& office, const char* blueprint = "monthly-drill")
        : m_workspace(office.page().desk()->workspace), m_trainer(office.page().desk()->actor) {
        app::ExamOffice desk(*m_workspace, m_trainer, {QGT_WORKER_PROGRAM});
        app::ExamDraft draft;
        draft.title = "十二月练兵";
        draft.blueprint = BlueprintId(blueprint);
        draft.opens = office.desk.clock.now();
        draft.closes = {draft.opens.ms + 60 * kMsPerMinute};
        draft.forms = 2;
        const auto persons = m_workspace->store().people().persons().value();
        for (const auto& person : persons) {
            draft.candidates.push_back({person.id, {}, {}, {}});
        }
        id = desk.save(draft)->id;
        REQUIRE(desk.seal(id, nullptr, false, {}));
        first = draft.candidates[0].person;
        m_other = draft.candidates[1].person;
        REQUIRE(office.page().desk());
        office.show();
        office.page().open(0);
        REQUIRE(office.page().view() == app::ExamOfficeViewModel::View::Room);
    }

    /// The desk of another trainer at another time.
    [[nodiscard]] app::PaperDesk colleague() {
        return {*m_workspace, {m_other, m_trainer.committee, {people::Role::Trainer}}, "qgt test"};
    }

    /// Somebody else entered the first sheet: A where letters stand, nothing elsewhere, and another
    /// letter at one task.
    void enterByColleague(int otherAt) {
        app::PaperDesk desk = colleague();
        const auto opened = desk.open(id, first, nullptr);
        REQUIRE(opened);
        for (int slot = 1; slot <= opened->paper.slotCount(); ++slot) {
            seat::TaskAnswer answer;
            const bool truth = opened->paper.task(slot)->kind == seat::TaskKind::TrueFalse;
            answer.response.chosen = {truth ? "T" : (slot == otherAt ? "B" : "A")};
            REQUIRE(desk.enter(id, first, slot, answer));
        }
        REQUIRE(desk.finish(id, first));
    }

    /// The desk of whoever is signed in.
    [[nodiscard]] app::PaperDesk own() { return {*m_workspace, m_trainer, "qgt test"}; }

    /// Both read the first sheet alike, and it is recorded.
    void recordFirst() {
        app::PaperDesk desk = own();
        const auto opened = desk.open(id, first, nullptr);
        REQUIRE(opened);
        for (int slot = 1; slot <= opened->paper.slotCount(); ++slot) {
            seat::TaskAnswer answer;
            const bool truth = opened->paper.task(slot)->kind == seat::TaskKind::TrueFalse;
            answer.response.chosen = {truth ? "T" : "A"};
            REQUIRE(desk.enter(id, first, slot, answer));
        }
        REQUIRE(desk.finish(id, first));
        enterByColleague(0);
        REQUIRE(desk.record(id, first, nullptr));
    }

    [[nodiscard]] app::Workspace& workspace() { return *m_workspace; }

    ExamId id;
    PersonId first;

  private:
    std::shared_ptr<app::Workspace> m_workspace;
    people::Actor m_trainer;
    PersonId m_other;
};

}  // namespace qgt::test
