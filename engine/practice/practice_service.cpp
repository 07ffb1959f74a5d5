#include "engine/practice/practice_service.h"

#include "engine/core/date.h"
#include "engine/core/seed.h"
#include "engine/core/text.h"
#include "engine/practice/random_id.h"
#include "engine/practice/shown_order.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace qgt::practice {

namespace {

Status checkText(const std::string& text) {
    if (firstInvalidUtf8(text)) {
        return failure("practice.note-not-text");
    }
    if (characterCount(text) > static_cast<std::size_t>(kMaxNoteCharacters)) {
        return failure("practice.note-too-long", {{"limit", std::to_string(kMaxNoteCharacters)}});
    }
    return ok();
}

MarkEvent markOn(const ItemId& item, MarkKind kind, std::string text = {}) {
    MarkEvent event;
    event.item = item;
    event.kind = kind;
    event.text = std::move(text);
    return event;
}

}  // namespace

Result<PracticeSession> PracticeService::start(const people::Actor& actor,
                                               const BankPtr& bank,
                                               const SessionSpec& spec) {
    if (const Status may = mayPractise(actor); !may) {
        return tl::unexpected(may.error());
    }
    if (const Status fit = checkSpec(spec); !fit) {
        return tl::unexpected(fit.error());
    }
    if (bank->items().empty()) {
        return failure("practice.empty-bank");
    }
    if (!spec.section.empty() && bank->section(spec.section) == nullptr) {
        return failure("practice.unknown-section", {{"section", spec.section}});
    }
    const auto known = past(actor, *bank);
    if (!known) {
        return tl::unexpected(known.error());
    }
    SessionRecord record;
    record.person = actor.person;
    record.startedAt = m_deps.clock.now();
    record.spec = encodeSpec(spec);
    record.seed = drawSeed(actor, *known);
    record.algorithm = m_deps.rule.version();
    const auto drawn = course(actor, bank, spec, *known);
    if (!drawn) {
        return tl::unexpected(drawn.error());
    }
    if (drawn->queue.empty()) {
        return failure("practice.nothing-to-ask");
    }
    record.queue = drawn->queue;
    record.id = SessionId(randomId(m_deps.rng));
    if (const Status left = abandonOpen(actor.person); !left) {
        return tl::unexpected(left.error());
    }
    return spec.kind == SessionKind::Reading
               ? PracticeSession::beginReading(sessionDeps(bank), record, drawn->start)
               : PracticeSession::begin(sessionDeps(bank), record);
}

Result<PracticeService::Course> PracticeService::course(const people::Actor& actor,
                                                        const BankPtr& bank,
                                                        const SessionSpec& spec,
                                                        const Past& past) const {
    DrawContext context{*bank, past.history, past.marks, spec, dayNow()};
    if (!inOrder(spec.kind)) {
        return study(actor, bank, past).map([&](const Study& study) {
            context.study = &study;
            return Course{draw(context, drawSeed(actor, past)), 0};
        });
    }
    const auto known = trails(actor, *bank, past);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const bool reading = spec.kind == SessionKind::Reading;
    const auto places = placesIn(context, reading ? known->read : known->answered);
    const std::size_t start = spec.fromStart ? 0 : startIn(places, spec.kind);
    std::vector<ItemId> all = sequenceOf(context);
    return reading ? Course{std::move(all), start} : Course{stretchOf(context, all, start), 0};
}

Result<Study> PracticeService::study(const people::Actor& actor,
                                     const BankPtr& bank,
                                     const Past& past) const {
    auto facts = m_deps.study == nullptr ? Result<StudyFacts>(plainFacts(*bank))
                                         : m_deps.study->factsOf(actor.person, bank);
    return facts.map([&](const StudyFacts& known) {
        return studyOf(known, past.events, past.exposures, dayNow());
    });
}

Result<Trails> PracticeService::trails(const people::Actor& actor,
                                       const bank::Bank& bank,
                                       const Past& past) const {
    return m_deps.store.sessionsOf(actor.person).map([&](const auto& sessions) {
        return trailsOf(bank, sessions, past.events, past.exposures);
    });
}

Result<std::optional<PracticeSession>> PracticeService::resume(const people::Actor& actor,
                                                               const BankPtr& bank) {
    if (const Status may = mayPractise(actor); !may) {
        return tl::unexpected(may.error());
    }
    return resumeOpenSession(sessionDeps(bank), actor.person);
}

Result<Today> PracticeService::today(const people::Actor& actor, const BankPtr& bank) {
    if (const Status may = mayPractise(actor); !may) {
        return tl::unexpected(may.error());
    }
    const auto known = past(actor, *bank);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const auto open = openPlace(actor, bank);
    if (!open) {
        return tl::unexpected(open.error());
    }
    const auto studied = study(actor, bank, *known);
    if (!studied) {
        return tl::unexpected(studied.error());
    }
    Today today;
    today.day = dayNow();
    today.open = *open;
    today.goal = studied->goal;
    if (today.goal) {
        today.forecast = examForecast(*studied, studyPool(*studied, known->history, today.day), 0);
    }
    today.times = practiceTimes(known->events, today.day, m_deps.offsetMinutes);
    today.suggestedMinutes = suggestedMinutes(today.times);
    for (const int minutes : kPlanMinutes) {
        SessionSpec spec;
        spec.limit = {LimitUnit::Minutes, minutes};
        const DrawContext context{*bank, known->history, known->marks, spec, today.day, &*studied};
        today.plans.push_back(todayPlan(context, draw(context, drawSeed(actor, *known))));
    }
    today.lines = lineStandings(*bank, known->history, today.day);
    today.changes =
        policyChanges(*bank, known->history, Date{today.day - kPolicyDays}, Date{today.day});
    today.answered = static_cast<int>(std::count_if(
        known->events.begin(), known->events.end(), [](const auto& e) { return !e.undoOf; }));
    return today;
}

Result<Offer> PracticeService::offer(const people::Actor& actor, const BankPtr& bank) {
    if (const Status may = mayPractise(actor); !may) {
        return tl::unexpected(may.error());
    }
    const auto known = past(actor, *bank);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const auto open = openPlace(actor, bank);
    if (!open) {
        return tl::unexpected(open.error());
    }
    const auto trodden = trails(actor, *bank, *known);
    if (!trodden) {
        return tl::unexpected(trodden.error());
    }
    const SessionSpec all;
    const DrawContext context{*bank, known->history, known->marks, all, dayNow()};
    return Offer{supplyOf(context),
                 placesIn(context, trodden->answered),
                 placesIn(context, trodden->read),
                 *open};
}

Result<Handbooks> PracticeService::handbooks(const people::Actor& actor, const BankPtr& bank) {
    if (const Status may = mayPractise(actor); !may) {
        return tl::unexpected(may.error());
    }
    const auto known = past(actor, *bank);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const auto open = openPlace(actor, bank);
    if (!open) {
        return tl::unexpected(open.error());
    }
    const std::int32_t day = dayNow();
    return Handbooks{day, sectionStandings(*bank, known->history, day), *open};
}

Result<PersonItems> PracticeService::items(const people::Actor& actor, const BankPtr& bank) {
    if (const Status may = mayPractise(actor); !may) {
        return tl::unexpected(may.error());
    }
    auto known = past(actor, *bank);
    if (!known) {
        return tl::unexpected(known.error());
    }
    return PersonItems{bank, std::move(known->history), std::move(known->marks)};
}

Result<ItemMarks> PracticeService::toggleFavourite(const people::Actor& actor,
                                                   const BankPtr& bank,
                                                   const ItemId& item) {
    return toggle(actor, bank, markOn(item, MarkKind::Favourite));
}

Result<ItemMarks> PracticeService::toggleDoubt(const people::Actor& actor,
                                               const BankPtr& bank,
                                               const ItemId& item) {
    return toggle(actor, bank, markOn(item, MarkKind::Doubt));
}

Result<ItemMarks> PracticeService::writeNote(const people::Actor& actor,
                                             const BankPtr& bank,
                                             const ItemId& item,
                                             const std::string& text) {
    return keep(actor, bank, markOn(item, MarkKind::Note, std::string(trimmed(text))));
}

Status PracticeService::setInErrorBook(const people::Actor& actor,
                                       const BankPtr& bank,
                                       const ItemId& item,
                                       bool in) {
    const auto known = items(actor, bank);
    if (!known) {
        return tl::unexpected(known.error());
    }
    const bool isIn = known->history.of(item).errorBook == ErrorBookState::In;
    if (isIn == in && bank->item(item) != nullptr) {
        return ok();
    }
    MarkEvent event = markOn(item, MarkKind::ErrorBook);
    event.on = in;
    const auto kept = keep(actor, bank, std::move(event));
    return kept ? ok() : Status(tl::unexpected(kept.error()));
}

Result<ItemMarks> PracticeService::report(const people::Actor& actor,
                                          const BankPtr& bank,
                                          const ItemId& item,
                                          const std::string& text) {
    const people::Target target{actor.person, actor.committee};
    if (const Status may =
            people::authorize(actor, people::Action::ReportItem, target, m_deps.audit);
        !may) {
        return tl::unexpected(may.error());
    }
    if (trimmed(text).empty()) {
        return failure("practice.report-empty");
    }
    return keep(actor, bank, markOn(item, MarkKind::Report, std::string(trimmed(text))));
}

Status PracticeService::mayPractise(const people::Actor& actor) {
    return people::authorize(actor,
                             people::Action::Practise,
                             people::Target{actor.person, actor.committee},
                             m_deps.audit);
}

Result<PracticeService::Past> PracticeService::past(const people::Actor& actor,
                                                    const bank::Bank& bank) const {
    auto events = m_deps.store.answersOf(actor.person);
    if (!events) {
        return tl::unexpected(events.error());
    }
    const auto marks = m_deps.store.marksOf(actor.person);
    if (!marks) {
        return tl::unexpected(marks.error());
    }
    auto exposures = m_deps.store.exposuresOf(actor.person);
    if (!exposures) {
        return tl::unexpected(exposures.error());
    }
    PersonHistory history(bank, *events, *marks, *exposures);
    return Past{std::move(*events), std::move(*exposures), std::move(history), MarkBook(*marks)};
}

std::uint64_t PracticeService::drawSeed(const people::Actor& actor, const Past& past) const {
    return seedFor(static_cast<std::uint64_t>(past.events.size()),
                   actor.person.str() + "/" + std::to_string(dayNow()));
}

std::vector<ItemId> PracticeService::draw(const DrawContext& context, std::uint64_t seed) const {
    Rng rng(seed);
    return m_deps.rule.draw(context, rng);
}

std::int32_t PracticeService::dayNow() const {
    return practiceDay(m_deps.clock.now(), m_deps.offsetMinutes);
}

SessionDeps PracticeService::sessionDeps(const BankPtr& bank) const {
    return {m_deps.store, m_deps.clock, bank, m_deps.offsetMinutes};
}

Result<std::optional<OpenPlace>> PracticeService::openPlace(const people::Actor& actor,
                                                            const BankPtr& bank) const {
    const auto history = m_deps.store.openSession(actor.person);
    if (!history) {
        return tl::unexpected(history.error());
    }
    if (!*history) {
        return std::nullopt;
    }
    const auto session = PracticeSession::replay(sessionDeps(bank), **history);
    // A damaged session stops nobody from seeing the page; going on with it says what is wrong.
    if (!session || !*session || (*session)->item() == nullptr) {
        return std::nullopt;
    }
    const SessionState& state = (*session)->state();
    return OpenPlace{static_cast<int>(state.position()) + 1,
                     static_cast<int>(state.slots().size())};
}

Status PracticeService::abandonOpen(const PersonId& person) {
    for (;;) {
        const auto open = m_deps.store.openSession(person);
        if (!open) {
            return tl::unexpected(open.error());
        }
        if (!*open) {
            return ok();
        }
        const SessionEvent left{(*open)->record.id, m_deps.clock.now(), SessionStep::Abandoned};
        if (Status kept = m_deps.store.appendStep(left); !kept) {
            return kept;
        }
    }
}

Result<ItemMarks> PracticeService::toggle(const people::Actor& actor,
                                          const BankPtr& bank,
                                          MarkEvent event) {
    if (const Status may = mayPractise(actor); !may) {
        return tl::unexpected(may.error());
    }
    const auto marks = m_deps.store.marksOf(actor.person);
    if (!marks) {
        return tl::unexpected(marks.error());
    }
    const MarkBook book(*marks);
    const ItemMarks& now = book.of(event.item);
    event.on = event.kind == MarkKind::Favourite ? !now.favourite : !now.doubt;
    return keep(actor, bank, std::move(event));
}

Result<ItemMarks> PracticeService::keep(const people::Actor& actor,
                                        const BankPtr& bank,
                                        MarkEvent event) {
    if (const Status may = mayPractise(actor); !may) {
        return tl::unexpected(may.error());
    }
    const bank::Item* const item = bank->item(event.item);
    if (item == nullptr) {
        return failure("practice.unknown-item", {{"item", event.item.str()}});
    }
    if (const Status fit = checkText(event.text); !fit) {
        return tl::unexpected(fit.error());
    }
    event.person = actor.person;
    event.revision = item->revision;
    event.at = m_deps.clock.now();
    if (const Status kept = m_deps.store.appendMark(event); !kept) {
        return tl::unexpected(kept.error());
    }
    const auto marks = m_deps.store.marksOf(actor.person);
    if (!marks) {
        return tl::unexpected(marks.error());
    }
    return MarkBook(*marks).of(event.item);
}

}  // namespace qgt::practice
