#include "engine/practice/case_session.h"

#include "engine/core/text.h"

#include <utility>

namespace qgt::practice {

namespace {

tl::unexpected<Error> caseNotNow() {
    return failure("case.not-now");
}

}  // namespace

CaseSession::CaseSession(const CaseDeps& deps,
                         CaseAttempt attempt,
                         const bank::CaseScenario& scenario,
                         CasePlay play)
    : m_deps(deps),
      m_attempt(std::move(attempt)),
      m_scenario(&scenario),
      m_play(std::move(play)),
      m_timer(deps.clock.sinceBoot()) {}

Result<CaseSession> CaseSession::begin(const CaseDeps& deps,
                                       const CaseAttempt& attempt,
                                       const std::vector<bank::CaseMove>& taken) {
    const bank::CaseScenario* scenario = deps.bank->caseScenario(attempt.scenario);
    if (scenario == nullptr) {
        return failure("case.gone", {{"case", attempt.scenario.str()}});
    }
    auto play = playAll(*scenario, taken);
    if (!play || play->node == nullptr) {
        return failure("case.rewritten", {{"title", scenario->title}});
    }
    CaseSession session(deps, attempt, *scenario, std::move(*play));
    std::vector<CaseEvent> events;
    for (const bank::CaseMove& move : taken) {
        CaseEvent event = session.eventOf(CaseEventKind::Took);
        event.number = static_cast<int>(events.size()) + 1;
        event.node = move.node;
        event.choice = move.choice;
        event.met = move.met;
        event.dwellMs = 0;
        events.push_back(std::move(event));
    }
    if (const Status begun = deps.store.begin(attempt, events); !begun) {
        return tl::unexpected(begun.error());
    }
    session.m_events = static_cast<int>(events.size());
    return session;
}

std::optional<CaseSession> CaseSession::replay(const CaseDeps& deps, const CaseHistory& history) {
    const bank::CaseScenario* scenario = deps.bank->caseScenario(history.attempt.scenario);
    const CaseMoves moves = movesOf(history.events);
    if (scenario == nullptr || moves.over || scenario->meaning != history.attempt.meaning) {
        return std::nullopt;
    }
    auto play = playAll(*scenario, moves.moves);
    if (!play || (moves.written && (play->node == nullptr || !play->node->open()))) {
        return std::nullopt;
    }
    CaseSession session(deps, history.attempt, *scenario, std::move(*play));
    session.m_written = moves.written;
    session.m_events = static_cast<int>(history.events.size());
    return session;
}

CasePhase CaseSession::phase() const {
    if (m_play.node == nullptr) {
        return CasePhase::Ended;
    }
    if (m_written) {
        return CasePhase::MarkingSelf;
    }
    return m_play.node->open() ? CasePhase::Writing : CasePhase::Choosing;
}

bool CaseSession::canStepBack() const {
    return !m_over && (m_written || !m_play.moves.empty());
}

CaseEvent CaseSession::eventOf(CaseEventKind kind) const {
    CaseEvent event;
    event.attempt = m_attempt.id;
    event.number = m_events + 1;
    event.at = m_deps.clock.now();
    event.kind = kind;
    event.node = m_play.node == nullptr ? std::string() : m_play.node->id;
    event.dwellMs = m_timer.elapsedMs(m_deps.clock.sinceBoot());
    return event;
}

Status CaseSession::append(const CaseEvent& event) {
    Status kept = m_deps.store.append(event);
    if (kept) {
        ++m_events;
        m_timer = AnswerTimer(m_deps.clock.sinceBoot());
    }
    return kept;
}

Status CaseSession::decide(const CaseEvent& event, const bank::CaseMove& move) {
    Status kept = append(event);
    if (kept) {
        m_written.reset();
        play(*m_scenario, m_play, move);
    }
    return kept;
}

Status CaseSession::choose(const std::string& key) {
    if (m_over || phase() != CasePhase::Choosing) {
        return caseNotNow();
    }
    if (bank::choiceOf(*m_play.node, key) == nullptr) {
        return failure("case.no-such-choice", {{"key", key}});
    }
    CaseEvent event = eventOf(CaseEventKind::Chose);
    event.choice = key;
    return decide(event, bank::CaseMove{event.node, key, {}});
}

Status CaseSession::write(const std::string& text) {
    if (m_over || phase() != CasePhase::Writing) {
        return caseNotNow();
    }
    if (firstInvalidUtf8(text)) {
        return failure("practice.note-not-text");
    }
    if (characterCount(text) > kMostCaseText) {
        return failure("practice.note-too-long", {{"limit", std::to_string(kMostCaseText)}});
    }
    CaseEvent event = eventOf(CaseEventKind::Wrote);
    event.text = text;
    Status kept = append(event);
    if (kept) {
        m_written = text;
    }
    return kept;
}

Status CaseSession::markRubric(const std::vector<bool>& met) {
    if (m_over || phase() != CasePhase::MarkingSelf) {
        return caseNotNow();
    }
    if (met.size() != m_play.node->rubric.size()) {
        return failure("practice.marks-unfit",
                       {{"expected", std::to_string(m_play.node->rubric.size())}});
    }
    CaseEvent event = eventOf(CaseEventKind::Marked);
    event.met = met;
    return decide(event, bank::CaseMove{event.node, {}, met});
}

Status CaseSession::stepBack() {
    if (m_over) {
        return caseNotNow();
    }
    if (!canStepBack()) {
        return failure("practice.nothing-to-undo");
    }
    Status kept = append(eventOf(CaseEventKind::Back));
    if (!kept) {
        return kept;
    }
    if (m_written) {
        m_written.reset();
        return ok();
    }
    std::vector<bank::CaseMove> moves = m_play.moves;
    moves.pop_back();
    // What was played up to here fits, and so does what is left of it.
    m_play = playAll(*m_scenario, moves).value_or(beginPlay(*m_scenario));
    return ok();
}

Status CaseSession::finish() {
    if (m_over || phase() != CasePhase::Ended) {
        return caseNotNow();
    }
    Status kept = append(eventOf(CaseEventKind::Finished));
    m_over = m_over || kept.has_value();
    return kept;
}

Status CaseSession::leave() {
    if (m_over) {
        return caseNotNow();
    }
    Status kept = append(eventOf(CaseEventKind::Left));
    m_over = m_over || kept.has_value();
    return kept;
}

void CaseSession::pause() {
    m_timer.pause(m_deps.clock.sinceBoot());
}

void CaseSession::resume() {
    m_timer.resume(m_deps.clock.sinceBoot());
}

}  // namespace qgt::practice
