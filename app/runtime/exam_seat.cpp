#include "app/runtime/entropy.h"
#include "app/runtime/exam_room.h"
#include "app/runtime/invigilator_code.h"
#include "app/runtime/mirror_return.h"
#include "engine/seat/file_attempt_mirror.h"

namespace qgt::app {

void ExamRoom::makeChannel() {
    if (!m_facts.mirrors.empty()) {
        m_mirror = std::make_unique<seat::FileAttemptMirror>(m_facts.mirrors);
    }
    m_channel = std::make_unique<seat::LocalChannel>(
        seat::LocalChannelDeps{m_attempts,
                               m_admission,
                               m_mirror.get(),
                               m_workspace->clock(),
                               randomId,
                               m_facts.program,
                               m_workspace->store().installId()});
}

Status ExamRoom::bringBackMirrored() {
    if (m_facts.mirrors.empty()) {
        return ok();
    }
    const auto mine = m_workspace->store().attempts().attemptsOf(m_actor.person);
    return mine ? bringBackFrom(m_facts.mirrors, *mine, *m_workspace, m_actor.person)
                : tl::unexpected<Error>(mine.error());
}

void ExamRoom::open(const seat::SeatToken& token, const seat::Reply<seat::OpenedSeat>& reply) {
    m_channel->open(token, [&](Result<seat::OpenedSeat> opened) {
        const bool stuck = opened && opened->attempt.phase() == seat::AttemptPhase::NeedsDecision;
        if (const Status decided = stuck ? decideMock(token.exam) : ok(); !decided) {
            reply(tl::unexpected<Error>(decided.error()));
            return;
        }
        if (stuck) {
            opened->attempt = *m_channel->attempt();
        }
        reply(std::move(opened));
    });
}

Status ExamRoom::decideMock(const ExamId& exam) {
    const auto held = m_workspace->store().exams().exam(exam);
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    if (!*held || !(*held)->mock) {
        return ok();
    }
    const std::int64_t used = m_channel->attempt()->usedMs(seat::momentOf(m_workspace->clock()));
    seat::InvigilatorAct act;
    act.note = {m_actor.person, "mock", used};
    for (const auto kind : {seat::AttemptEventKind::UsedTime, seat::AttemptEventKind::Resumed}) {
        act.kind = kind;
        if (Status done = m_channel->invigilate(act); !done) {
            return done;
        }
        act.note.ms = 0;
    }
    return ok();
}

seat::SeatChannel& ExamRoom::channel() {
    return *m_channel;
}

Status ExamRoom::tick() {
    return m_channel->tick();
}

const seat::Attempt* ExamRoom::attempt() const {
    return m_channel->attempt();
}

Status ExamRoom::invigilate(const std::string& code, const seat::InvigilatorAct& act) {
    return actAtSeat(*m_workspace, *m_channel, m_actor.person, {code, act});
}

}  // namespace qgt::app
