#include "app/desktop/exam/exam_room_source.h"

#include <utility>

namespace qgt::app {

namespace {

OpenedSitting sittingOf(const seat::OpenedSeat& opened, const seat::Moment& now) {
    const seat::Attempt& attempt = opened.attempt;
    OpenedSitting sitting;
    sitting.paper = opened.paper;
    sitting.attempt = attempt.head().attempt;
    sitting.phase = attempt.phase();
    sitting.slotStates = attempt.slotStates();
    sitting.leftSections = attempt.leftSections();
    sitting.lastShown = attempt.lastShown();
    sitting.lastSeq = attempt.lastSeq();
    sitting.usedMs = attempt.usedMs(now);
    sitting.remainingMs = attempt.remainingMs(now);
    return sitting;
}

class ChannelSeat final : public ExamSeat {
  public:
    ChannelSeat(std::shared_ptr<ExamRoom> room, const Clock& clock)
        : m_room(std::move(room)), m_clock(clock) {}

    ChannelSeat(const ChannelSeat&) = delete;
    ChannelSeat& operator=(const ChannelSeat&) = delete;

    ~ChannelSeat() override { m_room->channel().onDirective({}); }

    void open(const seat::SeatToken& token, const seat::Reply<OpenedSitting>& reply) override {
        m_room->open(token, [reply, &clock = m_clock](const Result<seat::OpenedSeat>& opened) {
            if (opened) {
                reply(sittingOf(*opened, seat::momentOf(clock)));
            } else {
                reply(tl::unexpected(opened.error()));
            }
        });
    }

    void append(const seat::Change& change, const seat::Reply<seat::Ack>& reply) override {
        m_room->channel().append(change, reply);
    }

    void handIn(std::int64_t lastSeq, const seat::Reply<seat::Receipt>& reply) override {
        m_room->channel().handIn(lastSeq, reply);
    }

    void onDirective(std::function<void(const seat::Directive&)> told) override {
        m_room->channel().onDirective(std::move(told));
    }

  private:
    std::shared_ptr<ExamRoom> m_room;
    const Clock& m_clock;
};

class RoomSource final : public ExamSource {
  public:
    RoomSource(std::shared_ptr<Workspace> workspace,
               const people::Actor& actor,
               const ExamRoom::Facts& facts)
        : m_workspace(std::move(workspace)), m_actor(actor), m_facts(facts) {}

    Result<ExamShelf> shelf() override { return room().shelf(); }

    Result<ExamId> makeMock(const BlueprintId& blueprint, const LineId& line) override {
        return room().makeMock(blueprint, line);
    }

    Result<ExamNotice> notice(const ExamId& exam) override { return room().notice(exam); }

    std::shared_ptr<ExamSeat> seat() override {
        return std::make_shared<ChannelSeat>(held(), m_workspace->clock());
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

    std::shared_ptr<const bank::Bank> bank() override { return m_workspace->bankPtr(); }

  private:
    /// Made where it is used: it reads the store.
    const std::shared_ptr<ExamRoom>& held() {
        if (!m_room) {
            m_room = std::make_shared<ExamRoom>(m_workspace, m_actor, m_facts);
            // When it does not work the journal stands by itself, and what it has is not less.
            static_cast<void>(m_room->bringBackMirrored());
        }
        return m_room;
    }

    ExamRoom& room() { return *held(); }

    std::shared_ptr<Workspace> m_workspace;
    people::Actor m_actor;
    ExamRoom::Facts m_facts;
    std::shared_ptr<ExamRoom> m_room;
};

}  // namespace

std::shared_ptr<ExamSource> examsOf(std::shared_ptr<Workspace> workspace,
                                    const people::Actor& actor,
                                    const ExamRoom::Facts& facts) {
    return std::make_shared<RoomSource>(std::move(workspace), actor, facts);
}

}  // namespace qgt::app
