#include "app/desktop/review/review_view_model.h"
#include "engine/core/date.h"

namespace qgt::app {

using practice::ErrorBookState;
using practice::ItemHistory;

QString ReviewViewModel::lineName(const LineId& line) const {
    const bank::ServiceLine* known = m_facts ? m_facts->items->bank->line(line) : nullptr;
    return known == nullptr
               ? QString()
               : QString::fromStdString(wording().english() ? known->nameEn : known->name);
}

QString ReviewViewModel::wrongStory(const ItemHistory& history) const {
    const practice::WrongAnswer& last = *history.lastWrong;
    const QString when = wording().moment(last.at, m_facts->now);
    const QString where = last.origin == practice::AnswerOrigin::Exam
                              ? tr("in an exam, %1").arg(when)
                          : last.dontKnow ? tr("not known in practice, %1").arg(when)
                          : last.sure     ? tr("in practice, sure of it, %1").arg(when)
                                          : tr("in practice, %1").arg(when);
    return history.wrong > 1 ? tr("%1, %n time(s) in all", nullptr, history.wrong).arg(where)
                             : where;
}

QString ReviewViewModel::storyOf(const ItemHistory& history) const {
    if (history.errorBook == ErrorBookState::Never) {
        if (history.seen == 0) {
            return tr("not answered yet");
        }
        const QString seen = wording().moment(history.lastSeen, m_facts->now);
        return history.counted == 0 ? tr("last seen %1, not answered yet").arg(seen)
                                    : tr("last seen %1, never wrong").arg(seen);
    }
    const QString since = wording().moment(history.bookSince, m_facts->now);
    if (history.errorBook == ErrorBookState::Archived) {
        return history.bookByHand ? tr("taken out by you, %1").arg(since)
                                  : tr("right on two days, done with since %1").arg(since);
    }
    const QString came =
        history.bookByHand ? tr("put in by you, %1").arg(since) : wrongStory(history);
    return history.rightDays > 0 ? tr("%1; right on 1 of 2 days").arg(came) : came;
}

QString ReviewViewModel::story() const {
    return m_facts && itemShown() ? storyOf(m_facts->items->history.of(m_shown)) : QString();
}

bool ReviewViewModel::inErrorBook() const {
    return m_facts && itemShown() &&
           m_facts->items->history.of(m_shown).errorBook == ErrorBookState::In;
}

QString ReviewViewModel::shelfName() const {
    switch (m_shelf) {
        case practice::Shelf::Errors:
            return tr("Error book");
        case practice::Shelf::Cleared:
            return tr("Done with");
        case practice::Shelf::Favourites:
            return tr("Kept");
        case practice::Shelf::Doubts:
            return tr("In doubt");
        case practice::Shelf::Notes:
            break;
    }
    return tr("Notes");
}

ReviewPrint ReviewViewModel::printOf() const {
    const Date today = localDate(m_facts->now, kShanghaiOffsetMinutes);
    const auto count = static_cast<int>(m_entries.size());
    ReviewPrint print;
    print.day = today;
    print.title = shelfName();
    print.remark = tr("%n item(s), as of %1", nullptr, count).arg(wording().fullDay(today));
    print.answerWord = tr("Answer");
    print.basisWord = tr("Basis");
    print.noteWord = tr("My note");
    print.pageWord = tr("Page %1 of %2");
    print.head = {tr("No."),
                  tr("Line"),
                  tr("Kind"),
                  tr("Question"),
                  tr("Options"),
                  tr("Answer"),
                  tr("Explanation"),
                  tr("Basis"),
                  tr("Times wrong"),
                  tr("What happened"),
                  tr("My note")};
    for (const practice::ShelfEntry& entry : m_entries) {
        print.items.push_back(
            printedItem(*m_facts, entry.item->id, storyOf(*entry.history), wording()));
    }
    return print;
}

QString ReviewViewModel::emptyTitle() const {
    if (filtered()) {
        return tr("Nothing here fits the filters");
    }
    switch (m_shelf) {
        case practice::Shelf::Errors:
            return tr("The error book is empty");
        case practice::Shelf::Cleared:
            return tr("Nothing is done with yet");
        case practice::Shelf::Favourites:
            return tr("Nothing is kept yet");
        case practice::Shelf::Doubts:
            return tr("Nothing is in doubt");
        case practice::Shelf::Notes:
            break;
    }
    return tr("No notes yet");
}

QString ReviewViewModel::emptyText() const {
    if (filtered()) {
        return tr("Take a filter away and the items come back.");
    }
    switch (m_shelf) {
        case practice::Shelf::Errors:
            return tr(
                "What goes wrong in practice or in an exam comes here by itself and leaves "
                "after it was right on two different days. Any item can be put in with M.");
        case practice::Shelf::Cleared:
            return tr(
                "Items from the error book come here when they were right on two different "
                "days, so that you see what you have mastered.");
        case practice::Shelf::Favourites:
            return tr("Press K at any item in practice to keep it here.");
        case practice::Shelf::Doubts:
            return tr("Press R at any item in practice to look at it again here.");
        case practice::Shelf::Notes:
            break;
    }
    return tr("Press N at any item in practice to write a note; it stands here with its item.");
}

}  // namespace qgt::app
