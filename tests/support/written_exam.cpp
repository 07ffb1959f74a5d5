#include "tests/support/written_exam.h"

#include "app/runtime/blueprint_shelf.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "engine/seat/task_answer.h"
#include "tests/support/must.h"
#include "tests/support/shipped_unit.h"

#include <optional>
#include <stdexcept>
#include <utility>

namespace qgt::test {

namespace {

bank::Blueprint writtenBlueprint(const bank::Bank& bank) {
    bank::Blueprint plan = *bank.blueprint(BlueprintId("monthly-drill"));
    plan.id = BlueprintId("written");
    plan.title = "笔答练兵";
    plan.revision = 1;
    plan.quotas.clear();
    bank::BlueprintSection single = plan.sections.front();
    single.count = 1;
    single.marks = 1000;
    bank::BlueprintSection open;
    open.title = "简答题";
    open.kind = bank::TaskKind::ShortAnswer;
    open.count = 2;
    open.marks = 4500;
    open.scoring.scheme = bank::ScoringScheme::Proportional;
    plan.sections = {single, open};
    return plan;
}

people::Actor addPersonOf(app::Workspace& workspace,
                          const people::Actor& by,
                          const std::string& name,
                          people::Role role) {
    people::Person person;
    person.name = name;
    person.committee = by.committee;
    person.roles = {role};
    return {must(workspace.people().savePerson(by, person)).id, by.committee, {role}};
}

}  // namespace

std::string WrittenExam::candidateName(int which) {
    return "应考人" + std::to_string(which + 1);
}

WrittenExam::WrittenExam(Unit unit, int candidates) : m_unit(std::move(unit)) {
    app::Workspace& workspace = *m_unit.workspace;
    must(app::BlueprintShelf(workspace, m_unit.trainer)
             .save(writtenBlueprint(workspace.bank()), std::nullopt));
    for (const char* name : {"高阅", "柳阅", "秦阅"}) {
        m_raters.push_back(
            addPersonOf(workspace, m_unit.administrator, name, people::Role::Trainer));
    }
    app::ExamOffice office(workspace, m_unit.trainer, {m_unit.worker});
    app::ExamDraft draft;
    draft.title = "笔答";
    draft.blueprint = BlueprintId("written");
    draft.opens = m_unit.clock.now();
    draft.closes = {draft.opens.ms + 60 * kMsPerMinute};
    std::vector<people::Actor> cadres;
    for (int i = 0; i < candidates; ++i) {
        cadres.push_back(
            addPersonOf(workspace, m_unit.administrator, candidateName(i), people::Role::Cadre));
        draft.candidates.push_back({cadres.back().person, {}, {}, {}});
    }
    id = must(office.save(draft)).id;
    if (!must(office.seal(id, nullptr, false, {})).conflicts.empty()) {
        throw std::runtime_error("no papers");
    }
    for (int i = 0; i < candidates; ++i) {
        sit(cadres[static_cast<std::size_t>(i)], i);
    }
    must(office.close(id));
    must(office.score(id, nullptr));
}

void WrittenExam::sit(const people::Actor& actor, int place) {
    app::ExamRoom room(m_unit.workspace, actor, {"qgt test", {}, {}});
    std::optional<Result<seat::OpenedSeat>> opened;
    room.open({id, actor.person, {}}, [&](auto reply) { opened = std::move(reply); });
    const seat::SeatPaper paper = must(std::move(*opened)).paper;
    std::int64_t seq = 0;
    const auto say = [&](seat::AttemptEventKind kind, int slot, const seat::TaskAnswer& answer) {
        m_unit.clock.advanceMs(kMsPerSecond);
        room.channel().append({kind, slot, answer, ++seq}, [](const auto& ack) { must(ack); });
    };
    for (int slot = 1; slot <= paper.slotCount(); ++slot) {
        say(seat::AttemptEventKind::Shown, slot, {});
        seat::TaskAnswer answer;
        if (paper.task(slot)->kind == seat::TaskKind::ShortAnswer) {
            answer.response.texts = {"先请坐，问清来意，再一次说清。第 " +
                                     std::to_string(place + 1) + " 种说法。"};
            say(seat::AttemptEventKind::Answered, slot, answer);
        }
    }
    room.channel().handIn(seq, [](const auto& receipt) { must(receipt); });
}

}  // namespace qgt::test
