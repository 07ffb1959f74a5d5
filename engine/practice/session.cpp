#include "engine/practice/session.h"

#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/practice/shown_order.h"

#include <algorithm>
#include <utility>

namespace qgt::practice {

namespace {

using bank::ItemKind;
using grading::Confidence;
using grading::Response;

bool saysSomething(const Response& response) {
    return !response.chosen.empty() ||
           std::any_of(response.texts.begin(),
                       response.texts.end(),
                       [](const std::string& text) { return !text.empty(); }) ||
           std::any_of(response.matches.begin(), response.matches.end(), [](int match) {
               return match >= 0;
           });
}

tl::unexpected<Error> notNow() {
    return failure("practice.not-now");
}

}  // namespace

PracticeSession::PracticeSession(const SessionDeps& deps, SessionRecord record, SessionSpec spec)
    : m_deps(deps),
      m_record(std::move(record)),
      m_spec(std::move(spec)),
      m_state(deps.bank, m_record, m_spec.kind),
      m_timer(deps.clock.sinceBoot()) {}

Result<PracticeSession> PracticeSession::begin(const SessionDeps& deps,
                                               const SessionRecord& record) {
    auto spec = decodeSpec(record.spec);
    if (!spec) {
        return tl::unexpected(spec.error());
    }
    PracticeSession session(deps, record, std::move(*spec));
    if (session.m_state.exhausted()) {
        return failure("practice.nothing-to-ask");
    }
    if (const Status begun = deps.store.beginSession(record); !begun) {
        return tl::unexpected(begun.error());
    }
    return session;
}

Result<PracticeSession> PracticeSession::beginReading(const SessionDeps& deps,
                                                      const SessionRecord& record,
                                                      std::size_t start) {
    auto spec = decodeSpec(record.spec);
    if (!spec) {
        return tl::unexpected(spec.error());
    }
    PracticeSession session(deps, record, std::move(*spec));
    if (start >= record.queue.size() || deps.bank->item(record.queue[start]) == nullptr) {
        return failure("practice.nothing-to-ask");
    }
    const ExposureEvent first = session.exposureOf(record.queue[start], ExposureKind::Read);
    if (const Status begun = deps.store.beginReading(record, first); !begun) {
        return tl::unexpected(begun.error());
    }
    session.m_state.apply(first);
    return session;
}

Result<std::optional<PracticeSession>> PracticeSession::replay(const SessionDeps& deps,
                                                               const SessionHistory& history) {
    auto spec = decodeSpec(history.record.spec);
    if (!spec) {
        return tl::unexpected(spec.error());
    }
    PracticeSession session(deps, history.record, std::move(*spec));
    for (const SessionHistory::Entry& entry : history.entries) {
        std::visit([&session](const auto& event) { session.m_state.apply(event); }, entry);
    }
    session.m_state.settle();
    if (session.m_state.exhausted()) {
        return std::nullopt;
    }
    return std::optional<PracticeSession>(std::move(session));
}

Status PracticeSession::mayAnswer() const {
    return phase() == Phase::Asking && !paused() ? ok() : Status(notNow());
}

Status PracticeSession::answer(const Response& response, Confidence confidence) {
    if (Status may = mayAnswer(); !may) {
        return may;
    }
    const bool shortAnswer = item()->kind == ItemKind::ShortAnswer;
    if (!shortAnswer && !saysSomething(response)) {
        return failure("practice.nothing-answered");
    }
    if (Status storable = grading::checkStorable(response); !storable) {
        return storable;
    }
    const std::int64_t rtMs = m_timer.elapsedMs(m_deps.clock.sinceBoot());
    if (shortAnswer) {
        m_marking = Marking{response, confidence, rtMs};
        return ok();
    }
    AnswerEvent event = eventFor(m_state.current()->item, m_state.current()->reask);
    event.response = response;
    event.confidence = confidence;
    event.rtMs = rtMs;
    event.shownOrder = shown();
    return record(std::move(event));
}

Status PracticeSession::dontKnow() {
    if (Status may = mayAnswer(); !may) {
        return may;
    }
    AnswerEvent event = eventFor(m_state.current()->item, m_state.current()->reask);
    event.response.dontKnow = true;
    event.rtMs = m_timer.elapsedMs(m_deps.clock.sinceBoot());
    event.shownOrder = shown();
    return record(std::move(event));
}

Status PracticeSession::showOptions() {
    if (Status may = mayAnswer(); !may) {
        return may;
    }
    if (m_state.optionsShown()) {
        return notNow();
    }
    ExposureEvent event = exposureOf(m_state.current()->item, ExposureKind::Recall);
    event.thinkMs = m_timer.elapsedMs(m_deps.clock.sinceBoot());
    return record(event);
}

Status PracticeSession::readOn() {
    return turnTo(m_state.pageAfter());
}

Status PracticeSession::readBack() {
    return turnTo(m_state.pageBefore());
}

Status PracticeSession::turnTo(std::optional<std::size_t> place) {
    if (phase() != Phase::Reading || !place) {
        return notNow();
    }
    return record(exposureOf(m_state.slots()[*place].item, ExposureKind::Read));
}

Status PracticeSession::markRubric(const std::vector<bool>& met) {
    if (!m_marking || paused()) {
        return notNow();
    }
    if (met.size() != item()->rubric.size()) {
        return failure("practice.marks-unfit",
                       {{"expected", std::to_string(item()->rubric.size())}});
    }
    AnswerEvent event = eventFor(m_state.current()->item, m_state.current()->reask);
    event.response = m_marking->response;
    event.response.rubricMet = met;
    event.confidence = m_marking->confidence;
    event.rtMs = m_marking->rtMs;
    return record(std::move(event));
}

Status PracticeSession::next() {
    if (phase() != Phase::Revealed || paused()) {
        return notNow();
    }
    return step(overAt(m_deps.clock.now()) ? SessionStep::Finished : SessionStep::Advanced);
}

Status PracticeSession::undo() {
    const bool open = phase() == Phase::Asking || phase() == Phase::Revealed;
    if (m_marking) {
        m_marking.reset();
        return ok();
    }
    if (!open || paused()) {
        return notNow();
    }
    const Slot* const last = m_state.lastAnswered();
    if (last == nullptr) {
        return failure("practice.nothing-to-undo");
    }
    AnswerEvent event = eventFor(last->item, last->reask);
    event.undoOf = m_state.lastAnswer();
    return record(std::move(event));
}

Status PracticeSession::finish() {
    return step(SessionStep::Finished);
}

Status PracticeSession::abandon() {
    return step(SessionStep::Abandoned);
}

Status PracticeSession::keepShown() {
    const Slot* const page = m_state.current();
    if (phase() != Phase::Reading || page == nullptr || page->state == SlotState::Read) {
        return ok();
    }
    return turnTo(m_state.position());
}

void PracticeSession::pause() {
    m_timer.pause(m_deps.clock.sinceBoot());
}

void PracticeSession::resume() {
    m_timer.resume(m_deps.clock.sinceBoot());
}

const bank::Item* PracticeSession::item() const {
    const bool over = phase() == Phase::Finished || phase() == Phase::Abandoned;
    const Slot* const slot = m_state.current();
    return over || slot == nullptr ? nullptr : m_deps.bank->item(slot->item);
}

std::vector<std::string> PracticeSession::shown() const {
    if (const GivenAnswer* const given = revealed(); given != nullptr) {
        return given->shownOrder;
    }
    const bank::Item* const asked = item();
    if (asked == nullptr) {
        return {};
    }
    if (phase() == Phase::Reading) {
        return writtenOrder(*asked);
    }
    return shownOrder(*asked,
                      Showing{m_record.seed, m_state.current()->reask, m_spec.shuffleOptions});
}

const GivenAnswer* PracticeSession::revealed() const {
    const Slot* const slot = m_state.current();
    return phase() == Phase::Revealed && slot != nullptr && slot->answer ? &*slot->answer : nullptr;
}

std::int64_t PracticeSession::remainingMs() const {
    if (m_spec.limit.unit == LimitUnit::Minutes) {
        return std::max<std::int64_t>(m_spec.limit.amount * kMsPerMinute - m_state.elapsedMs(), 0);
    }
    std::int64_t expected = 0;
    for (const Slot& slot : m_state.slots()) {
        const bank::Item* const ahead =
            slot.state == SlotState::Ahead ? m_deps.bank->item(slot.item) : nullptr;
        expected += ahead == nullptr ? 0 : ahead->seconds * kMsPerSecond;
    }
    return expected;
}

SessionSummary PracticeSession::summary() const {
    SessionSummary summary;
    for (const Slot& slot : m_state.slots()) {
        const bool right = slot.state == SlotState::Right;
        if (slot.reask) {
            summary.rightOnSecond += right ? 1 : 0;
        } else if (slot.answer) {
            ++summary.asked;
            summary.right += right ? 1 : 0;
        } else {
            summary.ahead += slot.state == SlotState::Ahead ? 1 : 0;
        }
    }
    const auto isRead = [](const Slot& slot) { return slot.state == SlotState::Read; };
    summary.read =
        static_cast<int>(std::count_if(m_state.slots().begin(), m_state.slots().end(), isRead));
    summary.elapsedMs = m_state.elapsedMs();
    return summary;
}

AnswerEvent PracticeSession::eventFor(const ItemId& item, bool reask) const {
    AnswerEvent event;
    event.at = m_deps.clock.now();
    event.day = practiceDay(event.at, m_deps.offsetMinutes);
    event.person = m_record.person;
    event.session = m_record.id;
    event.item = item;
    if (const bank::Item* const known = m_deps.bank->item(item); known != nullptr) {
        event.revision = known->revision;
        event.meaning = known->meaning;
    }
    event.origin = reask ? AnswerOrigin::Reask : AnswerOrigin::Practice;
    return event;
}

ExposureEvent PracticeSession::exposureOf(const ItemId& item, ExposureKind kind) const {
    const AnswerEvent facts = eventFor(item, false);
    ExposureEvent event;
    event.session = m_record.id;
    event.person = m_record.person;
    event.item = item;
    event.revision = facts.revision;
    event.meaning = facts.meaning;
    event.at = facts.at;
    event.day = facts.day;
    event.kind = kind;
    return event;
}

bool PracticeSession::overAt(Instant at) const {
    const bool timeUp = m_spec.limit.unit == LimitUnit::Minutes &&
                        m_state.elapsedMsAt(at) >= m_spec.limit.amount * kMsPerMinute;
    return timeUp || !m_state.hasNext();
}

Status PracticeSession::record(AnswerEvent event) {
    const auto seq = m_deps.store.appendAnswer(event);
    if (!seq) {
        return tl::unexpected(seq.error());
    }
    event.seq = *seq;
    m_marking.reset();
    m_state.apply(event);
    m_timer = AnswerTimer(m_deps.clock.sinceBoot());
    return ok();
}

Status PracticeSession::record(const ExposureEvent& event) {
    if (Status kept = m_deps.store.appendExposure(event); !kept) {
        return kept;
    }
    m_state.apply(event);
    m_timer = AnswerTimer(m_deps.clock.sinceBoot());
    return ok();
}

Status PracticeSession::step(SessionStep step) {
    if (phase() == Phase::Finished || phase() == Phase::Abandoned) {
        return notNow();
    }
    const SessionEvent event{m_record.id, m_deps.clock.now(), step};
    if (Status kept = m_deps.store.appendStep(event); !kept) {
        return kept;
    }
    m_marking.reset();
    m_state.apply(event);
    m_timer = AnswerTimer(m_deps.clock.sinceBoot());
    return ok();
}

Result<std::optional<PracticeSession>> resumeOpenSession(const SessionDeps& deps,
                                                         const PersonId& person) {
    const auto history = deps.store.openSession(person);
    if (!history) {
        return tl::unexpected(history.error());
    }
    if (!*history) {
        return std::nullopt;
    }
    auto session = PracticeSession::replay(deps, **history);
    if (session && !*session) {
        const SessionEvent over{(*history)->record.id, deps.clock.now(), SessionStep::Finished};
        if (const Status kept = deps.store.appendStep(over); !kept) {
            return tl::unexpected(kept.error());
        }
    }
    if (session && *session) {
        if (const Status kept = (*session)->keepShown(); !kept) {
            return tl::unexpected(kept.error());
        }
    }
    return session;
}

}  // namespace qgt::practice
