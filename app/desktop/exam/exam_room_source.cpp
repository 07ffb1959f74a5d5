#include "app/desktop/exam/exam_room_source.h"

#include "app/desktop/exam/channel_seat.h"

#include <utility>

namespace qgt::app {

namespace {

class RoomSource final : public ExamSource {
  public:
    RoomSource(std::shared_ptr<Workspace> workspace, people::Actor actor, ExamRoom::Facts facts)
        : m_workspace(std::move(workspace)), m_actor(std::move(actor)), m_facts(std::move(facts)) {}

    Result<ExamShelf> shelf() override { return room().shelf(); }

    Status bringBack() override {
        // Under a seat that is taken nothing may change in the journal.
        return m_seated ? ok() : room().bringBackMirrored();
    }

    Result<ExamId> makeMock(const BlueprintId& blueprint, const LineId& line) override {
        return room().makeMock(blueprint, line);
    }

    Result<ExamNotice> notice(const ExamId& exam) override { return room().notice(exam); }

    std::shared_ptr<ExamSeat> seat() override {
        const std::shared_ptr<ExamRoom>& room = held();
        m_seated = true;
        return seatAt({{room, &room->channel()},
                       [room](const auto& token, const auto& reply) { room->open(token, reply); }},
                      m_workspace->clock());
    }

    Status invigilate(const std::string& code, const seat::InvigilatorAct& act) override {
        return room().invigilate(code, act);
    }

    Result<ReleasedResult> result(const AttemptId& attempt) override {
        return room().result(attempt);
    }

    Result<std::vector<OpenAnswer>> openAnswers(const AttemptId& attempt) override {
        return room().openAnswers(attempt);
    }

    Status markOpen(const OpenAnswer& marked) override { return room().markOpen(marked); }

    Result<AppealDesk> appeals(const AttemptId& attempt) override {
        return AppealFiling(*m_workspace, m_actor).desk(attempt);
    }

    Result<AppealId> fileAppeal(const AttemptId& attempt,
                                int slot,
                                const std::string& text) override {
        return AppealFiling(*m_workspace, m_actor).file(attempt, slot, text);
    }

    Status keepAppealDraft(const AttemptId& attempt, int slot, const std::string& text) override {
        return AppealFiling(*m_workspace, m_actor).keepDraft(attempt, slot, text);
    }

    std::shared_ptr<const bank::Bank> bank() override { return m_workspace->bankPtr(); }

  private:
    /// Made where it is used: it reads the store.
    const std::shared_ptr<ExamRoom>& held() {
        if (!m_room) {
            m_room = std::make_shared<ExamRoom>(m_workspace, m_actor, m_facts);
        }
        return m_room;
    }

    ExamRoom& room() { return *held(); }

    std::shared_ptr<Workspace> m_workspace;
    people::Actor m_actor;
    ExamRoom::Facts m_facts;
    std::shared_ptr<ExamRoom> m_room;
    bool m_seated = false;
};

}  // namespace

std::shared_ptr<ExamSource> examsOf(std::shared_ptr<Workspace> workspace,
                                    const people::Actor& actor,
                                    const ExamRoom::Facts& facts) {
    return std::make_shared<RoomSource>(std::move(workspace), actor, facts);
}

}  // namespace qgt::app
