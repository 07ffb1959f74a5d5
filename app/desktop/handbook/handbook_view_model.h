#pragma once

#include "app/desktop/handbook/contents_list.h"
#include "app/desktop/handbook/handbook_print_model.h"
#include "app/desktop/handbook/handbook_section_view.h"
#include "app/desktop/page_view_model.h"
#include "engine/practice/practice_service.h"

#include <memory>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// The page 手册: the contents of the three handbooks and the section that is open.
class HandbookViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(int openings READ openings NOTIFY opened FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL)
    Q_PROPERTY(QString filterName READ filterName NOTIFY changed FINAL)
    Q_PROPERTY(bool filtering READ filtering NOTIFY filteringChanged FINAL)
    Q_PROPERTY(bool contentsOpen READ contentsOpen NOTIFY filteringChanged FINAL)
    Q_PROPERTY(Origin origin READ origin NOTIFY changed FINAL)
    Q_PROPERTY(bool sessionOpen READ sessionOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY changed FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ContentsList* contents READ contents CONSTANT FINAL)
    Q_PROPERTY(qgt::app::FilterList* filters READ filters CONSTANT FINAL)
    Q_PROPERTY(qgt::app::HandbookSectionView* section READ section CONSTANT FINAL)
    Q_PROPERTY(qgt::app::HandbookPrintModel* printing READ printing CONSTANT FINAL)

  public:
    /// What led here and is gone back to.
    enum class Origin { None, Item, Case };
    Q_ENUM(Origin)

    explicit HandbookViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_books.has_value(); }

    /// The bank has no handbooks.
    /// How often another section was opened.
    [[nodiscard]] int openings() const { return m_openings; }

    [[nodiscard]] bool empty() const { return m_books && m_books->sections.empty(); }

    /// Row of the open section in the contents; -1: none.
    [[nodiscard]] int current() const;

    /// Name of the line whose sections are listed; all of them without one.
    [[nodiscard]] QString filterName() const;

    /// The lines to filter by stand where the contents stood.
    [[nodiscard]] bool filtering() const { return m_filtering; }

    /// The keyboard is in the contents; they stand in the place of the text where there is no room
    /// for both.
    [[nodiscard]] bool contentsOpen() const { return m_contentsOpen || m_filtering; }

    /// Where somebody came from who wants back.
    [[nodiscard]] Origin origin() const { return m_origin; }

    /// A session waits, which a new one would end.
    [[nodiscard]] bool sessionOpen() const { return m_books && m_books->open; }

    [[nodiscard]] bool hasPrevious() const;
    [[nodiscard]] bool hasNext() const;

    [[nodiscard]] ContentsList* contents() { return &m_contents; }

    [[nodiscard]] FilterList* filters() { return &m_filters; }

    [[nodiscard]] HandbookSectionView* section() { return &m_section; }

    [[nodiscard]] HandbookPrintModel* printing() { return &m_printing; }

    /// Another person reads from now on; a null workspace when nobody is signed in.
    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();

    /// The section to show when the page is entered next, and what is gone back to after it.
    void comeFrom(Origin origin, const QString& slug);

    /// The page was opened: what is known of each section is read anew.
    Q_INVOKABLE void enter();
    /// The page was left: the way back is forgotten.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void open(const QString& slug);
    /// The section `by` places on in the contents; none beyond their ends.
    Q_INVOKABLE void turn(int by);
    Q_INVOKABLE void toggleFiltering();
    Q_INVOKABLE void toggleContents();
    /// Lists only the sections of the row of `filters`.
    Q_INVOKABLE void filterBy(int row);
    Q_INVOKABLE void practise();
    /// Back to the item or the case that led here.
    Q_INVOKABLE void back();
    /// A key of the page; true when it meant something.
    Q_INVOKABLE bool press(int key, int modifiers);

  signals:
    void changed();
    void filteringChanged();
    /// Another section stands there: reading begins at its top.
    void opened();
    void sessionRequested(const qgt::practice::SessionSpec& spec);
    void backRequested(qgt::app::HandbookViewModel::Origin origin);

  private:
    void take(practice::Handbooks books);
    void list();
    void escape();
    void goTo(const std::string& slug);
    void closeContents();
    void listFilters();
    void showSection();
    [[nodiscard]] bool listed(const bank::HandbookSection& section) const;
    [[nodiscard]] static ContentsRow rowOf(const bank::HandbookSection& section,
                                           const practice::SectionStanding& standing);
    [[nodiscard]] int rowBeyond(int by) const;
    [[nodiscard]] QString lineName(const LineId& line) const;

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::shared_ptr<const bank::Bank> m_bank;
    std::optional<practice::Handbooks> m_books;
    int m_openings = 0;
    std::string m_slug;
    LineId m_filter;
    std::vector<LineId> m_lines;  ///< of the rows of `filters` but the first
    ContentsList m_contents;
    FilterList m_filters;
    HandbookSectionView m_section;
    HandbookPrintModel m_printing;
    bool m_filtering = false;
    bool m_contentsOpen = false;
    Origin m_origin = Origin::None;
};

}  // namespace qgt::app
