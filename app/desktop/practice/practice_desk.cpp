#include "app/desktop/practice/practice_desk.h"

#include "app/desktop/practice/question_facts.h"
#include "app/desktop/text.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

using practice::Phase;
using practice::PracticeSession;
using practice::SlotState;

QChar tickOf(SlotState state) {
    switch (state) {
        case SlotState::Right:
            return u'r';
        case SlotState::Wrong:
            return u'w';
        case SlotState::Ahead:
        case SlotState::Read:
        case SlotState::Skipped:
            break;
    }
    return u'a';
}

Status notNow() {
    return failure("practice.not-now");
}

}  // namespace

PracticeDesk::PracticeDesk(std::shared_ptr<Workspace> workspace, people::Actor actor)
    : m_workspace(std::move(workspace)), m_actor(std::move(actor)) {}

bool PracticeDesk::mayPractise() const {
    return people::reachOf(m_actor, people::Action::Practise) != people::Reach::None;
}

bool PracticeDesk::atQuestion() const {
    return m_session && m_session->item() != nullptr;
}

Status PracticeDesk::readPast() {
    auto past = m_workspace->practice().items(m_actor, m_workspace->bankPtr());
    if (!past) {
        return tl::unexpected(past.error());
    }
    m_past.emplace(std::move(*past));
    return ok();
}

Result<PracticeOffer> PracticeDesk::offer() {
    const auto bank = m_workspace->bankPtr();
    const auto offered = m_workspace->practice().offer(m_actor, bank);
    if (!offered) {
        return tl::unexpected(offered.error());
    }
    const practice::Supply& supply = offered->supply;
    PracticeOffer offer;
    offer.items = supply.items;
    offer.unseen = supply.unseen;
    offer.errorBook = supply.errorBook;
    offer.favourites = supply.favourites;
    offer.changed = supply.changed;
    offer.difficult = supply.difficult;
    for (std::size_t i = 0; i < supply.lines.size(); ++i) {
        const practice::LineSupply& row = supply.lines[i];
        const bank::ServiceLine& line = *bank->line(row.line);
        offer.lines.push_back({.id = row.line,
                               .name = text(line.name),
                               .nameEnglish = text(line.nameEn),
                               .items = row.items,
                               .unseen = row.unseen,
                               .answered = offered->answered[i],
                               .read = offered->read[i]});
    }
    if (offered->open) {
        offer.openSession = true;
        offer.openPlace = offered->open->place;
        offer.openTotal = offered->open->total;
    }
    return offer;
}

Result<PracticeSnapshot> PracticeDesk::resume() {
    if (const Status read = readPast(); !read) {
        return tl::unexpected(read.error());
    }
    if (!atQuestion()) {
        auto open = m_workspace->practice().resume(m_actor, m_workspace->bankPtr());
        if (!open) {
            return tl::unexpected(open.error());
        }
        if (*open) {
            m_session.emplace(std::move(**open));
        }
    }
    goOn();
    return snapshot();
}

Result<PracticeSnapshot> PracticeDesk::begin(const practice::SessionSpec& spec) {
    if (const Status read = readPast(); !read) {
        return tl::unexpected(read.error());
    }
    auto session = m_workspace->practice().start(m_actor, m_workspace->bankPtr(), spec);
    if (!session) {
        return tl::unexpected(session.error());
    }
    m_session.emplace(std::move(*session));
    return snapshot();
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

Result<PracticeSnapshot> PracticeDesk::showOptions() {
    return after(m_session ? m_session->showOptions() : notNow());
}

Result<PracticeSnapshot> PracticeDesk::readOn() {
    return after(m_session ? m_session->readOn() : notNow());
}

Result<PracticeSnapshot> PracticeDesk::readBack() {
    return after(m_session ? m_session->readBack() : notNow());
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
    if (!atQuestion()) {
        return after(notNow());
    }
    auto marks = keep(mark.item, mark);
    if (!marks) {
        return tl::unexpected(marks.error());
    }
    m_past->marks.put(mark.item, std::move(*marks));
    return snapshot();
}

Result<practice::ItemMarks> PracticeDesk::keep(const ItemId& item, const Mark& mark) {
    practice::PracticeService& service = m_workspace->practice();
    const auto bank = m_workspace->bankPtr();
    switch (mark.kind) {
        case practice::MarkKind::Favourite:
            return service.toggleFavourite(m_actor, bank, item);
        case practice::MarkKind::Doubt:
            return service.toggleDoubt(m_actor, bank, item);
        case practice::MarkKind::Note:
            return service.writeNote(m_actor, bank, item, mark.text);
        case practice::MarkKind::Report:
        case practice::MarkKind::ErrorBook:  // of the page 错题本, not of a session
            break;
    }
    return service.report(m_actor, bank, item, mark.text);
}

Result<PracticeSnapshot> PracticeDesk::after(const Status& status) {
    return status ? snapshot() : Result<PracticeSnapshot>(tl::unexpected(status.error()));
}

Result<PracticeSnapshot> PracticeDesk::snapshot() {
    PracticeSnapshot view;
    view.today = localDate(m_workspace->clock().now(), kShanghaiOffsetMinutes);
    if (!m_session) {
        return view;
    }
    view.open = true;
    view.spec = m_session->spec();
    if (const auto* section = m_workspace->bank().section(view.spec.section); section != nullptr) {
        view.section = text(section->title);
    }
    view.phase = m_session->phase();
    view.remainingMs = m_session->remainingMs();
    view.summary = m_session->summary();
    view.canUndo = view.phase == Phase::MarkingSelf || m_session->state().lastAnswer().has_value();
    view.optionsShown = m_session->state().optionsShown();
    view.canReadOn = m_session->state().pageAfter().has_value();
    view.canReadBack = m_session->state().pageBefore().has_value();
    view.notices = m_session->state().notices();
    describeSlots(view);
    if (atQuestion()) {
        view.question = question();
    } else {
        if (const Status read = readPast(); !read) {
            return tl::unexpected(read.error());
        }
        view.errorBook =
            static_cast<int>(m_past->history.errorBook(practice::ErrorBookState::In).size());
    }
    if (const practice::GivenAnswer* given = m_session->revealed(); given != nullptr) {
        view.revealed = *given;
    }
    return view;
}

Question PracticeDesk::question() const {
    const bank::Bank& bank = m_workspace->bank();
    const bank::Item& item = *m_session->item();
    Question question = questionFacts(bank, item);
    question.shown = m_session->shown();
    for (const bank::HandbookSection* section : bank.sectionsOf(item)) {
        question.sections.push_back({.slug = text(section->slug), .title = text(section->title)});
    }
    question.marks = m_past->marks.of(item.id);
    question.reask = m_session->state().current()->reask;
    const practice::ItemHistory& history = m_past->history.of(item.id);
    question.seenBefore = history.seen;
    question.inErrorBook = history.errorBook == practice::ErrorBookState::In;
    if (history.seen > 0) {
        question.lastSeen = localDate(history.lastSeen, kShanghaiOffsetMinutes);
        question.answered = history.last.has_value();
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
