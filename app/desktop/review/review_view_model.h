#pragma once

#include "app/desktop/page_view_model.h"
#include "app/desktop/practice/practice_question.h"
#include "app/desktop/review/review_desk.h"
#include "app/desktop/review/review_export_model.h"
#include "app/desktop/review/review_lists.h"
#include "app/desktop/search/search_model.h"

#include <memory>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// The page 错题本: five shelves of a person's items with filters, one item at the right, and the
/// search over the whole bank. Which item stands where is the engine's to say.
class ReviewViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(Shelf shelf READ shelf WRITE setShelf NOTIFY changed FINAL)
    Q_PROPERTY(int errors READ errors NOTIFY changed FINAL)
    Q_PROPERTY(int cleared READ cleared NOTIFY changed FINAL)
    Q_PROPERTY(int favourites READ favourites NOTIFY changed FINAL)
    Q_PROPERTY(int doubts READ doubts NOTIFY changed FINAL)
    Q_PROPERTY(int notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(int askable READ askable NOTIFY changed FINAL)
    Q_PROPERTY(bool filtered READ filtered NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    Q_PROPERTY(bool itemShown READ itemShown NOTIFY itemChanged FINAL)
    Q_PROPERTY(QString story READ story NOTIFY itemChanged FINAL)
    Q_PROPERTY(bool inErrorBook READ inErrorBook NOTIFY itemChanged FINAL)
    Q_PROPERTY(bool writingNote READ writingNote NOTIFY itemChanged FINAL)
    Q_PROPERTY(qgt::app::ReviewList* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ReviewFilterList* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ReviewFilterList* kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ReviewFilterList* sources READ sources CONSTANT FINAL)
    Q_PROPERTY(qgt::app::PracticeQuestion* item READ item CONSTANT FINAL)
    Q_PROPERTY(qgt::app::SearchModel* search READ search CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ReviewExportModel* exporting READ exporting CONSTANT FINAL)

  public:
    enum class Shelf { Errors, Cleared, Favourites, Doubts, Notes };
    Q_ENUM(Shelf)

    explicit ReviewViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_facts.has_value(); }

    [[nodiscard]] Shelf shelf() const { return static_cast<Shelf>(m_shelf); }

    [[nodiscard]] int errors() const { return m_counts.errors; }

    [[nodiscard]] int cleared() const { return m_counts.cleared; }

    [[nodiscard]] int favourites() const { return m_counts.favourites; }

    [[nodiscard]] int doubts() const { return m_counts.doubts; }

    [[nodiscard]] int notes() const { return m_counts.notes; }

    /// Items of the list that a session over it would ask.
    [[nodiscard]] int askable() const;

    [[nodiscard]] bool filtered() const { return m_filter != practice::ShelfFilter{}; }

    [[nodiscard]] QString emptyTitle() const;
    [[nodiscard]] QString emptyText() const;

    [[nodiscard]] bool itemShown() const { return !m_shown.empty(); }

    /// What happened with the item at the right.
    [[nodiscard]] QString story() const;
    [[nodiscard]] bool inErrorBook() const;

    [[nodiscard]] bool writingNote() const { return m_writingNote; }

    [[nodiscard]] ReviewList* rows() { return &m_rows; }

    [[nodiscard]] ReviewFilterList* lines() { return &m_lines; }

    [[nodiscard]] ReviewFilterList* kinds() { return &m_kinds; }

    [[nodiscard]] ReviewFilterList* sources() { return &m_sources; }

    [[nodiscard]] PracticeQuestion* item() { return &m_item; }

    [[nodiscard]] SearchModel* search() { return &m_search; }

    [[nodiscard]] ReviewExportModel* exporting() { return &m_export; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();
    void setShelf(Shelf shelf);

    /// Shows an item that another page names, whatever shelf it stands on.
    void showItem(const ItemId& item);

    /// The page was opened: everything is read again.
    Q_INVOKABLE void enter();
    /// The row of the list, or of what was found while something is searched.
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void close();
    /// An empty key stands for all.
    Q_INVOKABLE void filterLine(const QString& key);
    Q_INVOKABLE void filterKind(const QString& key);
    Q_INVOKABLE void filterSource(const QString& key);
    Q_INVOKABLE void clearFilters();
    Q_INVOKABLE void practise();
    Q_INVOKABLE void toggleErrorBook();
    Q_INVOKABLE void toggleFavourite();
    Q_INVOKABLE void toggleDoubt();
    Q_INVOKABLE void writeNote();
    Q_INVOKABLE void saveNote(const QString& text);
    Q_INVOKABLE void stopWriting();
    /// Begins to write the list as it stands into a file.
    Q_INVOKABLE void startExport();
    /// A letter of the page; true when it meant something.
    Q_INVOKABLE bool press(int key);

  signals:
    void changed();
    void itemChanged();
    void sessionRequested(const qgt::practice::SessionSpec& spec);
    void caseRequested(const QString& id);
    void sectionRequested(const QString& slug);

  private:
    void take(const Result<ReviewFacts>& facts);
    void change(ReviewChange::What what, const QString& note = {});
    void showList();
    void showItemNow();
    void showFilters();
    /// The list after a filter changed; an open item that it hides is closed.
    void showFiltered();
    [[nodiscard]] std::vector<ReviewFilterRow> lineChoices() const;
    [[nodiscard]] std::vector<ReviewFilterRow> kindChoices() const;
    [[nodiscard]] std::vector<ReviewFilterRow> sourceChoices() const;
    [[nodiscard]] std::vector<practice::ShelfEntry> entriesWith(
        const practice::ShelfFilter& filter) const;
    [[nodiscard]] QString storyOf(const practice::ItemHistory& history) const;
    [[nodiscard]] QString wrongStory(const practice::ItemHistory& history) const;
    [[nodiscard]] QString lineName(const LineId& line) const;
    [[nodiscard]] QString shelfName() const;
    /// The list as it stands, worded.
    [[nodiscard]] ReviewPrint printOf() const;

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::optional<ReviewFacts> m_facts;
    practice::Shelf m_shelf = practice::Shelf::Errors;
    practice::ShelfFilter m_filter;
    practice::ShelfCounts m_counts;
    std::vector<practice::ShelfEntry> m_entries;  ///< of m_facts
    ItemId m_shown;                               ///< empty: none
    bool m_writingNote = false;
    ReviewList m_rows;
    ReviewFilterList m_lines;
    ReviewFilterList m_kinds;
    ReviewFilterList m_sources;
    PracticeQuestion m_item;
    SearchModel m_search;
    ReviewExportModel m_export;
};

}  // namespace qgt::app
