#include "app/desktop/review/review_view_model.h"

#include "app/desktop/practice/question_facts.h"
#include "app/desktop/text.h"
#include "engine/core/date.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::app {

namespace {

using practice::ErrorSource;
using practice::ShelfEntry;
using practice::ShelfFilter;

constexpr std::array kSources{ErrorSource::Practice, ErrorSource::Exam, ErrorSource::ByHand};

}  // namespace

ReviewViewModel::ReviewViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_rows(this),
      m_lines(this),
      m_kinds(this),
      m_sources(this),
      m_item(wording(), this),
      m_search(wording(), this),
      m_export({executor(), wording()}, this) {
    connect(&m_search, &SearchModel::itemRequested, this, [this](const QString& id) {
        showItem(ItemId(id.toStdString()));
    });
    connect(&m_search, &SearchModel::caseRequested, this, &ReviewViewModel::caseRequested);
    connect(&m_search, &SearchModel::sectionRequested, this, &ReviewViewModel::sectionRequested);
}

void ReviewViewModel::attach(std::shared_ptr<Workspace> workspace,
                             std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_entries.clear();
    m_facts.reset();
    m_filter = {};
    m_shelf = practice::Shelf::Errors;
    m_counts = {};
    m_shown = {};
    changeHands();
    m_search.clear();
    m_export.close();
    showList();
}

void ReviewViewModel::retranslate() {
    m_item.retranslate();
    m_search.retranslate();
    m_export.retranslate();
    showList();
    emit problemChanged();
}

void ReviewViewModel::enter() {
    if (!m_workspace || !m_actor) {
        return;
    }
    read([workspace = m_workspace, actor = *m_actor] { return readReview(*workspace, actor); },
         [this](const Result<ReviewFacts>& facts) { take(facts); });
}

void ReviewViewModel::take(const Result<ReviewFacts>& facts) {
    if (!went(facts)) {
        return;
    }
    m_facts = *facts;
    m_counts = practice::countShelves(*m_facts->items);
    showList();
    showItemNow();
}

void ReviewViewModel::setShelf(Shelf shelf) {
    if (shelf == this->shelf()) {
        return;
    }
    m_shelf = static_cast<practice::Shelf>(shelf);
    m_filter = {};
    m_export.close();
    showList();
}

std::vector<ShelfEntry> ReviewViewModel::entriesWith(const ShelfFilter& filter) const {
    return m_facts ? practice::entriesOf(*m_facts->items, m_shelf, filter, m_facts->day)
                   : std::vector<ShelfEntry>{};
}

void ReviewViewModel::showList() {
    m_entries = entriesWith(m_filter);
    std::vector<ReviewRow> rows;
    for (const ShelfEntry& entry : m_entries) {
        rows.push_back({.item = text(entry.item->id.str()),
                        .stem = stemText(entry.item->stem),
                        .line = lineName(entry.item->line),
                        .kind = PracticeQuestion::nameOfKind(entry.item->kind),
                        .story = m_shelf == practice::Shelf::Notes ? text(entry.marks->note)
                                                                   : storyOf(*entry.history),
                        .rest = !entry.askable,
                        .selected = entry.item->id == m_shown});
    }
    m_rows.setRows(std::move(rows));
    showFilters();
    emit changed();
}

void ReviewViewModel::showFilters() {
    m_lines.show(lineChoices());
    m_kinds.show(kindChoices());
    m_sources.show(sourceChoices());
}

/// A filter is offered with what the two others leave, and with what is chosen: the last item of a
/// line may have left meanwhile.
std::vector<ReviewFilterRow> ReviewViewModel::lineChoices() const {
    ShelfFilter rest = m_filter;
    rest.lines.clear();
    const std::vector<ShelfEntry> entries = entriesWith(rest);
    std::vector<ReviewFilterRow> choices{{.key = {},
                                          .name = tr("all lines"),
                                          .count = static_cast<int>(entries.size()),
                                          .chosen = m_filter.lines.empty()}};
    if (!m_facts) {
        return choices;
    }
    for (const bank::ServiceLine& line : m_facts->items->bank->lines()) {
        const auto count = std::ranges::count_if(
            entries, [&line](const ShelfEntry& entry) { return entry.item->line == line.id; });
        const bool chosen = m_filter.lines == std::vector{line.id};
        if (count > 0 || chosen) {
            choices.push_back({.key = text(line.id.str()),
                               .name = lineName(line.id),
                               .count = static_cast<int>(count),
                               .chosen = chosen});
        }
    }
    return choices;
}

std::vector<ReviewFilterRow> ReviewViewModel::kindChoices() const {
    ShelfFilter rest = m_filter;
    rest.kinds.clear();
    const std::vector<ShelfEntry> entries = entriesWith(rest);
    std::vector<ReviewFilterRow> choices{{.key = {},
                                          .name = tr("all kinds"),
                                          .count = static_cast<int>(entries.size()),
                                          .chosen = m_filter.kinds.empty()}};
    for (int i = 0; i <= static_cast<int>(bank::ItemKind::ShortAnswer); ++i) {
        const auto kind = static_cast<bank::ItemKind>(i);
        const auto count = std::ranges::count_if(
            entries, [kind](const ShelfEntry& entry) { return entry.item->kind == kind; });
        const bool chosen = m_filter.kinds == std::vector{kind};
        if (count > 0 || chosen) {
            choices.push_back({.key = text(bank::toText(kind)),
                               .name = PracticeQuestion::nameOfKind(kind),
                               .count = static_cast<int>(count),
                               .chosen = chosen});
        }
    }
    return choices;
}

std::vector<ReviewFilterRow> ReviewViewModel::sourceChoices() const {
    static const std::array kNames{QT_TR_NOOP("wrong in practice"),
                                   QT_TR_NOOP("wrong in an exam"),
                                   QT_TR_NOOP("put in by me")};
    ShelfFilter rest = m_filter;
    rest.source.reset();
    const std::vector<ShelfEntry> entries = entriesWith(rest);
    std::vector<ReviewFilterRow> choices{{.key = {},
                                          .name = tr("any source"),
                                          .count = static_cast<int>(entries.size()),
                                          .chosen = !m_filter.source}};
    for (std::size_t i = 0; i < kSources.size(); ++i) {
        const auto count = std::ranges::count_if(
            entries, [i](const ShelfEntry& entry) { return entry.source == kSources.at(i); });
        const bool chosen = m_filter.source == kSources.at(i);
        if (count > 0 || chosen) {
            choices.push_back({.key = QString::number(i),
                               .name = tr(kNames.at(i)),
                               .count = static_cast<int>(count),
                               .chosen = chosen});
        }
    }
    return choices;
}

void ReviewViewModel::showFiltered() {
    showList();
    const auto shows = [this](const ShelfEntry& entry) { return entry.item->id == m_shown; };
    if (!m_shown.empty() && std::ranges::none_of(m_entries, shows)) {
        close();
    }
}

void ReviewViewModel::filterLine(const QString& key) {
    m_filter.lines = key.isEmpty() ? std::vector<LineId>{} : std::vector{LineId(key.toStdString())};
    showFiltered();
}

void ReviewViewModel::filterKind(const QString& key) {
    const auto kind = bank::itemKindFromText(key.toStdString());
    m_filter.kinds = kind ? std::vector{*kind} : std::vector<bank::ItemKind>{};
    showFiltered();
}

void ReviewViewModel::filterSource(const QString& key) {
    const auto at = static_cast<std::size_t>(key.toInt());
    m_filter.source =
        key.isEmpty() || at >= kSources.size() ? std::nullopt : std::optional(kSources.at(at));
    showFiltered();
}

void ReviewViewModel::clearFilters() {
    m_filter = {};
    showFiltered();
}

int ReviewViewModel::askable() const {
    return static_cast<int>(std::ranges::count(m_entries, true, &ShelfEntry::askable));
}

void ReviewViewModel::open(int row) {
    if (row >= 0 && static_cast<std::size_t>(row) < m_entries.size()) {
        showItem(m_entries[static_cast<std::size_t>(row)].item->id);
    }
}

void ReviewViewModel::showItem(const ItemId& item) {
    m_shown = item;
    m_writingNote = false;
    m_export.close();
    if (m_facts) {
        showList();
        showItemNow();
    } else {
        enter();
    }
}

void ReviewViewModel::close() {
    m_shown = {};
    m_export.close();
    m_writingNote = false;
    showList();
    emit itemChanged();
}

void ReviewViewModel::showItemNow() {
    const bank::Item* item = m_shown.empty() ? nullptr : m_facts->items->bank->item(m_shown);
    if (item == nullptr) {
        m_shown = {};
        emit itemChanged();
        return;
    }
    PracticeSnapshot view;
    view.open = true;
    view.today = localDate(m_facts->now, kShanghaiOffsetMinutes);
    view.phase = practice::Phase::Revealed;
    view.question = questionFacts(*m_facts->items->bank, *item);
    view.question->marks = m_facts->items->marks.of(item->id);
    practice::GivenAnswer given;
    given.response = keyResponse(*item);
    view.revealed = given;
    m_item.show(view);
    emit itemChanged();
}

void ReviewViewModel::practise() {
    if (askable() > 0) {
        emit sessionRequested(practice::sessionOver(m_entries));
    }
}

void ReviewViewModel::change(ReviewChange::What what, const QString& note) {
    if (!m_workspace || !m_actor || m_shown.empty()) {
        return;
    }
    ReviewChange asked{.item = m_shown, .what = what, .note = note.toStdString()};
    read(
        [workspace = m_workspace, actor = *m_actor, asked = std::move(asked)] {
            return changeReview(*workspace, actor, asked);
        },
        [this](const Result<ReviewFacts>& facts) { take(facts); });
}

void ReviewViewModel::toggleErrorBook() {
    change(inErrorBook() ? ReviewChange::What::OutOfErrorBook : ReviewChange::What::IntoErrorBook);
}

void ReviewViewModel::toggleFavourite() {
    change(ReviewChange::What::Favourite);
}

void ReviewViewModel::toggleDoubt() {
    change(ReviewChange::What::Doubt);
}

void ReviewViewModel::writeNote() {
    m_writingNote = itemShown();
    emit itemChanged();
}

void ReviewViewModel::saveNote(const QString& text) {
    m_writingNote = false;
    change(ReviewChange::What::Note, text);
    emit itemChanged();
}

void ReviewViewModel::stopWriting() {
    m_writingNote = false;
    emit itemChanged();
}

void ReviewViewModel::startExport() {
    if (!m_entries.empty() && m_facts) {
        m_shown = {};
        showList();
        emit itemChanged();
        m_export.start(printOf());
    }
}

bool ReviewViewModel::press(int key) {
    switch (key) {
        case Qt::Key_T:
            practise();
            return true;
        case Qt::Key_K:
            toggleFavourite();
            return itemShown();
        case Qt::Key_R:
            toggleDoubt();
            return itemShown();
        case Qt::Key_N:
            writeNote();
            return itemShown();
        case Qt::Key_M:
            toggleErrorBook();
            return itemShown();
        default:
            return false;
    }
}

}  // namespace qgt::app
