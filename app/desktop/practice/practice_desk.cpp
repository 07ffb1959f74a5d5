#include "app/desktop/practice/practice_desk.h"

#include "app/runtime/entropy.h"
#include "app/runtime/workspace.h"
#include "engine/practice/plain_drawing_rule.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

using practice::Phase;
using practice::PracticeSession;
using practice::SlotState;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QChar tickOf(SlotState state) {
    switch (state) {
        case SlotState::Right:
            return u'r';
        case SlotState::Wrong:
            return u'w';
        case SlotState::Ahead:
        case SlotState::Skipped:
            break;
    }
    return u'a';
}

Status notNow() {
    return failure("practice.not-now");
}

/// An author names an article by number; anything else is already worded.
std::vector<BasisFact> basisOf(const bank::Bank& bank, const bank::Item& item) {
    std::vector<BasisFact> facts;
    for (const bank::BasisRef& ref : item.basis) {
        const bank::Source* source = bank.source(ref.source);
        if (source != nullptr) {
            facts.push_back({.title = text(source->title),
                             .article = text(ref.article),
                             .effective = source->effective,
                             .repealed = source->repealedOn});
        }
    }
    return facts;
}

}  // namespace

PracticeDesk::PracticeDesk(std::shared_ptr<Workspace> workspace, people::Actor actor)
    : m_workspace(std::move(workspace)), m_actor(std::move(actor)) {}

practice::SessionDeps PracticeDesk::deps() const {
    return {.store = m_workspace->store().practice(),
            .clock = m_workspace->clock(),
            .bank = {m_workspace, &m_workspace->bank()},
            .offsetMinutes = kShanghaiOffsetMinutes};
}

Status PracticeDesk::readPast() {
    const Status allowed = people::authorize(m_actor,
                                             people::Action::Practise,
                                             {m_actor.person, m_actor.committee},
                                             m_workspace->store().audit());
    if (!allowed) {
        return allowed;
    }
    const auto events = m_workspace->store().practice().answersOf(m_actor.person);
    if (!events) {
        return tl::unexpected(events.error());
    }
    const auto marks = m_workspace->store().practice().marksOf(m_actor.person);
    if (!marks) {
        return tl::unexpected(marks.error());
    }
    m_history.emplace(m_workspace->bank(), *events);
    m_marks.emplace(*marks);
    return ok();
}

Result<PracticeOffer> PracticeDesk::offer() {
    if (const Status read = readPast(); !read) {
        return tl::unexpected(read.error());
    }
    const bank::Bank& bank = m_workspace->bank();
    const practice::SessionSpec all;
    const practice::DrawContext context{
        bank,
        *m_history,
        *m_marks,
        all,
        practiceDay(m_workspace->clock().now(), deps().offsetMinutes)};
    PracticeOffer offer;
    for (const bank::ServiceLine& line : bank.lines()) {
        LineOffer& row = offer.lines.emplace_back();
        row.id = line.id;
        row.name = text(line.name);
        row.nameEnglish = text(line.nameEn);
        for (const bank::Item* item : bank.itemsOf(line.id)) {
            if (practice::eligible(*item, context)) {
                ++row.items;
                row.unseen += m_history->of(item->id).seen == 0 ? 1 : 0;
                offer.favourites += m_marks->of(item->id).favourite ? 1 : 0;
                offer.errorBook +=
                    m_history->of(item->id).errorBook == practice::ErrorBookState::In ? 1 : 0;
            }
        }
        offer.items += row.items;
        offer.unseen += row.unseen;
    }
    if (const Status found = findOpen(); !found) {
        return tl::unexpected(found.error());
    }
    if (m_session && m_session->item() != nullptr) {
        offer.openSession = true;
        offer.openPlace = static_cast<int>(m_session->state().position()) + 1;
        offer.openTotal = static_cast<int>(m_session->state().slots().size());
    }
    return offer;
}

Status PracticeDesk::findOpen() {
    if (m_session && m_session->item() != nullptr) {
        return ok();
    }
    auto open = practice::resumeOpenSession(deps(), m_actor.person);
    if (!open) {
        return tl::unexpected(open.error());
    }
    if (*open) {
        m_session.emplace(std::move(**open));
        m_session->pause();
    }
    return ok();
}

Result<PracticeSnapshot> PracticeDesk::resume() {
    if (const Status read = readPast(); !read) {
        return tl::unexpected(read.error());
    }
    if (const Status found = findOpen(); !found) {
        return tl::unexpected(found.error());
    }
    goOn();
    return snapshot();
}

Result<PracticeSnapshot> PracticeDesk::begin(const practice::SessionSpec& spec) {
    if (const Status read = readPast(); !read) {
        return tl::unexpected(read.error());
    }
    if (const Status found = findOpen(); !found) {
        return tl::unexpected(found.error());
    }
    if (m_session && m_session->item() != nullptr) {
        if (const Status left = m_session->abandon(); !left) {
            return tl::unexpected(left.error());
        }
    }
    auto session = start(spec);
    if (!session) {
        return tl::unexpected(session.error());
    }
    m_session.emplace(std::move(*session));
    return snapshot();
}

Result<PracticeSession> PracticeDesk::start(const practice::SessionSpec& spec) {
    if (const Status fits = practice::checkSpec(spec); !fits) {
        return tl::unexpected(fits.error());
    }
    const Instant now = m_workspace->clock().now();
    const practice::PlainDrawingRule rule;
    practice::SessionRecord record;
    record.id = SessionId(randomId());
    record.person = m_actor.person;
    record.startedAt = now;
    record.spec = practice::encodeSpec(spec);
    record.seed = randomSeed();
    record.algorithm = rule.version();
    Rng rng(record.seed);
    record.queue = rule.draw(
        {m_workspace->bank(), *m_history, *m_marks, spec, practiceDay(now, deps().offsetMinutes)},
        rng);
    return PracticeSession::begin(deps(), record);
}

Result<PracticeSnapshot> PracticeDesk::answer(const grading::Response& response,
                                              grading::Confidence confidence) {
    return after(m_session ? m_session->answer(response, confidence) : notNow());
}

Result<PracticeSnapshot> PracticeDesk::dontKnow() {
    return after(m_session ? m_session->dontKnow() : notNow());
}

Result<PracticeSnapshot> PracticeDesk::markRubric(const std::vector<bool>& met) {
    return after(m_session ? m_session->markRubric(met) : notNow());
}

Result<PracticeSnapshot> PracticeDesk::next() {
    return after(m_session ? m_session->next() : notNow());
}

Result<PracticeSnapshot> PracticeDesk::undo() {
    return after(m_session ? m_session->undo() : notNow());
}

Result<PracticeSnapshot> PracticeDesk::finish() {
    return after(m_session ? m_session->finish() : notNow());
}

void PracticeDesk::pause() {
    if (m_session) {
        m_session->pause();
    }
}

void PracticeDesk::goOn() {
    if (m_session) {
        m_session->resume();
    }
}

Result<PracticeSnapshot> PracticeDesk::mark(const Mark& mark) {
    const bank::Item* item = m_session ? m_session->item() : nullptr;
    if (item == nullptr) {
        return after(notNow());
    }
    const practice::MarkEvent event{.person = m_actor.person,
                                    .item = item->id,
                                    .revision = item->revision,
                                    .at = m_workspace->clock().now(),
                                    .kind = mark.kind,
                                    .on = mark.on,
                                    .text = mark.text};
    if (const Status kept = m_workspace->store().practice().appendMark(event); !kept) {
        return tl::unexpected(kept.error());
    }
    m_marks->apply(event);
    return snapshot();
}

Result<PracticeSnapshot> PracticeDesk::after(const Status& status) {
    return status ? snapshot() : Result<PracticeSnapshot>(tl::unexpected(status.error()));
}

Result<PracticeSnapshot> PracticeDesk::snapshot() {
    PracticeSnapshot view;
    view.today = localDate(m_workspace->clock().now(), deps().offsetMinutes);
    if (!m_session) {
        return view;
    }
    view.open = true;
    view.spec = m_session->spec();
    view.phase = m_session->phase();
    view.remainingMs = m_session->remainingMs();
    view.summary = m_session->summary();
    view.canUndo = view.phase == Phase::MarkingSelf || m_session->state().lastAnswer().has_value();
    view.notices = m_session->state().notices();
    describeSlots(view);
    if (m_session->item() != nullptr) {
        view.question = question();
    } else {
        if (const Status read = readPast(); !read) {
            return tl::unexpected(read.error());
        }
        view.errorBook =
            static_cast<int>(m_history->errorBook(practice::ErrorBookState::In).size());
    }
    if (const practice::GivenAnswer* given = m_session->revealed(); given != nullptr) {
        view.revealed = *given;
    }
    return view;
}

Question PracticeDesk::question() const {
    const bank::Bank& bank = m_workspace->bank();
    const bank::Item& item = *m_session->item();
    Question question;
    question.item = item;
    if (const bank::ServiceLine* line = bank.line(item.line); line != nullptr) {
        question.line = text(line->name);
        question.lineEnglish = text(line->nameEn);
    }
    question.shown = m_session->shown();
    question.basis = basisOf(bank, item);
    question.marks = m_marks->of(item.id);
    question.reask = m_session->state().current()->reask;
    const practice::ItemHistory& history = m_history->of(item.id);
    question.seenBefore = history.seen;
    question.inErrorBook = history.errorBook == practice::ErrorBookState::In;
    if (history.seen > 0) {
        question.lastSeen = localDate(history.lastSeen, deps().offsetMinutes);
        question.lastRight = history.last && history.last->right;
    }
    return question;
}

void PracticeDesk::describeSlots(PracticeSnapshot& view) const {
    const std::vector<practice::Slot>& slots = m_session->state().slots();
    const std::size_t position = m_session->state().position();
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const bool current = i == position && m_session->item() != nullptr;
        view.ticks += current ? QChar(u'c') : tickOf(slots[i].state);
        view.askedAgain = view.askedAgain || (i > position && position < slots.size() &&
                                              slots[i].item == slots[position].item);
        if (!slots[i].reask && slots[i].answer) {
            addOutcome(view.outcomes, slots[i]);
        }
    }
    view.place = static_cast<int>(std::min(position + 1, slots.size()));
    view.total = static_cast<int>(slots.size());
}

void PracticeDesk::addOutcome(std::vector<LineOutcome>& outcomes,
                              const practice::Slot& slot) const {
    const bank::Bank& bank = m_workspace->bank();
    const bank::Item* item = bank.item(slot.item);
    const bank::ServiceLine* line = item == nullptr ? nullptr : bank.line(item->line);
    if (line == nullptr) {
        return;
    }
    auto found = std::ranges::find(outcomes, text(line->name), &LineOutcome::line);
    if (found == outcomes.end()) {
        outcomes.push_back({.line = text(line->name), .lineEnglish = text(line->nameEn)});
        found = std::prev(outcomes.end());
    }
    ++found->asked;
    found->right += slot.state == SlotState::Right ? 1 : 0;
}

}  // namespace qgt::app
