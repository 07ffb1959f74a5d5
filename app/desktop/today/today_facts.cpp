#include "app/desktop/today/today_facts.h"

#include "app/runtime/workspace.h"
#include "engine/practice/drawing_rule.h"
#include "engine/practice/item_history.h"
#include "engine/practice/mark_book.h"
#include "engine/practice/plain_drawing_rule.h"
#include "engine/practice/session.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>

namespace qgt::app {

namespace {

using practice::Need;
using practice::PersonHistory;

constexpr std::array kPlanMinutes{5, 15, 30};
constexpr std::size_t kMostChanges = 3;
constexpr int kAboutLength = 20;  // characters that fit a headline

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/// The sentence to remember names what the item is about; without one the stem has to.
QString aboutOf(const bank::Item& item) {
    QString about = text(item.summary.empty() ? item.stem : item.summary);
    if (about.endsWith(u'。')) {
        about.chop(1);
    }
    return about.size() <= kAboutLength ? about : about.left(kAboutLength) + QStringLiteral("…");
}

PlanFacts planOf(const practice::DrawContext& context, int minutes) {
    Rng rng(static_cast<std::uint64_t>(context.day));
    const std::vector<ItemId> items = practice::PlainDrawingRule().draw(context, rng);
    PlanFacts plan;
    plan.minutes = minutes;
    plan.items = static_cast<int>(items.size());
    std::unordered_map<std::string, int> byLine;
    const bank::ServiceLine* focus = nullptr;
    for (const ItemId& id : items) {
        const Need need = practice::needOn(context.day, context.history.of(id));
        plan.retry += need == Need::Retry ? 1 : 0;
        plan.fresh += need == Need::New ? 1 : 0;
        plan.refresh += need == Need::Refresh || need == Need::SeenToday ? 1 : 0;
        const bank::ServiceLine* line = context.bank.line(context.bank.item(id)->line);
        if (line != nullptr &&
            (++byLine[line->id.str()] > (focus == nullptr ? 0 : byLine[focus->id.str()]))) {
            focus = line;
        }
    }
    if (focus != nullptr) {
        plan.focus = text(focus->name);
        plan.focusEnglish = text(focus->nameEn);
    }
    return plan;
}

LineFacts lineOf(const bank::Bank& bank,
                 const PersonHistory& history,
                 const bank::ServiceLine& line) {
    LineFacts facts{.id = line.id,
                    .name = text(line.name),
                    .nameEnglish = text(line.nameEn),
                    .shortName = text(line.shortName)};
    for (const bank::Item* item : bank.itemsOf(line.id)) {
        const practice::ItemHistory& past = history.of(item->id);
        ++facts.items;
        facts.seen += past.seen > 0 ? 1 : 0;
        facts.first += past.first ? 1 : 0;
        facts.firstRight += past.first && past.first->right ? 1 : 0;
    }
    return facts;
}

std::vector<std::int64_t> msByDay(const std::vector<practice::AnswerEvent>& events,
                                  std::int32_t today) {
    // Columns are weeks that begin on Monday; 1970-01-05 was one.
    const int weekday = static_cast<int>((today + 3) % 7);
    const int days = (kHeatWeeks - 1) * 7 + weekday + 1;
    std::vector<std::int64_t> sums(static_cast<std::size_t>(days), 0);
    for (const practice::AnswerEvent& event : events) {
        const int back = today - event.day;
        if (back >= 0 && back < days) {
            sums[static_cast<std::size_t>(days - 1 - back)] += event.rtMs;
        }
    }
    return sums;
}

void addChanges(TodayFacts& facts, const bank::Bank& bank, const PersonHistory& history) {
    std::vector<const bank::Item*> touched;
    for (const bank::Item& item : bank.items()) {
        const practice::ItemHistory& past = history.of(item.id);
        if (item.lawChange && (past.seen > 0 || past.seenInOldMeaning)) {
            touched.push_back(&item);
        }
    }
    facts.changedItems = static_cast<int>(touched.size());
    std::ranges::stable_sort(touched, [](const bank::Item* a, const bank::Item* b) {
        return a->lawChange->since > b->lawChange->since;
    });
    for (const bank::Item* item : touched) {
        const bank::LawChange& change = *item->lawChange;
        const bank::Source* source = bank.source(change.source);
        if (facts.changes.size() < kMostChanges) {
            facts.changes.push_back({.about = aboutOf(*item),
                                     .was = text(change.was),
                                     .now = text(change.now),
                                     .source = source == nullptr ? QString() : text(source->title),
                                     .article = text(change.article),
                                     .since = change.since});
        }
    }
}

/// Where an open session stands: its events replayed, as going on with it would do.
Status addOpenSession(TodayFacts& facts, Workspace& workspace, const PersonId& person) {
    const auto history = workspace.store().practice().openSession(person);
    if (!history) {
        return tl::unexpected(history.error());
    }
    if (!*history) {
        return ok();
    }
    const std::shared_ptr<const bank::Bank> bank(std::shared_ptr<const void>(), &workspace.bank());
    const auto session = practice::PracticeSession::replay(
        {.store = workspace.store().practice(), .clock = workspace.clock(), .bank = bank},
        **history);
    if (!session) {
        return tl::unexpected(session.error());
    }
    if (*session) {
        facts.openPlace = static_cast<int>((*session)->state().position()) + 1;
        facts.openTotal = static_cast<int>((*session)->state().slots().size());
    }
    return ok();
}

}  // namespace

Result<TodayFacts> readToday(Workspace& workspace, const people::Actor& actor) {
    const Status allowed = people::authorize(actor,
                                             people::Action::Practise,
                                             {actor.person, actor.committee},
                                             workspace.store().audit());
    if (!allowed) {
        return tl::unexpected(allowed.error());
    }
    practice::PracticeStore& store = workspace.store().practice();
    const auto events = store.answersOf(actor.person);
    if (!events) {
        return tl::unexpected(events.error());
    }
    const auto marks = store.marksOf(actor.person);
    if (!marks) {
        return tl::unexpected(marks.error());
    }
    const bank::Bank& bank = workspace.bank();
    const PersonHistory history(bank, *events);
    const practice::MarkBook book(*marks);
    TodayFacts facts;
    facts.now = workspace.clock().now();
    facts.today = localDate(facts.now, kShanghaiOffsetMinutes);
    const std::int32_t day = practiceDay(facts.now, kShanghaiOffsetMinutes);
    for (const int minutes : kPlanMinutes) {
        practice::SessionSpec spec;
        spec.limit.amount = minutes;
        facts.plans.push_back(planOf({bank, history, book, spec, day}, minutes));
    }
    for (const bank::ServiceLine& line : bank.lines()) {
        facts.lines.push_back(lineOf(bank, history, line));
    }
    facts.msByDay = msByDay(*events, day);
    addChanges(facts, bank, history);
    facts.errorBook = static_cast<int>(history.errorBook(practice::ErrorBookState::In).size());
    facts.answered = static_cast<int>(events->size());
    if (const Status added = addOpenSession(facts, workspace, actor.person); !added) {
        return tl::unexpected(added.error());
    }
    return facts;
}

}  // namespace qgt::app
