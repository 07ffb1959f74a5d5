#include "app/desktop/handbook/handbook_view_model.h"

#include "app/desktop/text.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

constexpr int kWholeSection = 500;  // more than any section has

bool belongsTo(const bank::HandbookSection& section, const LineId& line) {
    return section.line == line ||
           std::ranges::find(section.alsoLines, line) != section.alsoLines.end();
}

}  // namespace

HandbookViewModel::HandbookViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_contents(this),
      m_filters(this),
      m_section(wording(), this),
      m_printing(executor(), wording(), this) {}

int HandbookViewModel::current() const {
    const auto& rows = m_contents.rows();
    const auto found = std::ranges::find(rows, text(m_slug), &ContentsRow::slug);
    return m_slug.empty() || found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

QString HandbookViewModel::filterName() const {
    return m_filter.empty() ? tr("all lines") : lineName(m_filter);
}

QString HandbookViewModel::lineName(const LineId& line) const {
    const bank::ServiceLine* known = m_bank == nullptr ? nullptr : m_bank->line(line);
    return known == nullptr ? QString() : text(wording().english() ? known->nameEn : known->name);
}

int HandbookViewModel::rowBeyond(int by) const {
    const auto& rows = m_contents.rows();
    const int count = static_cast<int>(rows.size());
    const int step = by < 0 ? -1 : 1;
    for (int row = current() + step; row >= 0 && row < count; row += step) {
        if (rows[static_cast<std::size_t>(row)].kind == ContentsRow::Kind::Section) {
            return row;
        }
    }
    return -1;
}

bool HandbookViewModel::hasPrevious() const {
    return rowBeyond(-1) >= 0;
}

bool HandbookViewModel::hasNext() const {
    return rowBeyond(1) >= 0;
}

void HandbookViewModel::attach(std::shared_ptr<Workspace> workspace,
                               std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_bank.reset();
    m_books.reset();
    changeHands();
    m_slug.clear();
    m_filter = LineId();
    m_origin = Origin::None;
    closeContents();
    m_section.show(nullptr, {}, {});
    m_printing.offer(nullptr, {}, {});
    m_contents.setRows({});
    emit changed();
}

void HandbookViewModel::retranslate() {
    if (m_books) {
        list();
    }
    m_section.retranslate();
    m_printing.retranslate();
    emit changed();
    emit problemChanged();
}

void HandbookViewModel::comeFrom(Origin origin, const QString& slug) {
    m_slug = slug.toStdString();
    m_filter = LineId();
    m_origin = origin;
}

void HandbookViewModel::enter() {
    if (!m_workspace || !m_actor) {
        return;
    }
    m_bank = m_workspace->bankPtr();
    read(
        [workspace = m_workspace, bank = m_bank, actor = *m_actor] {
            return workspace->practice().handbooks(actor, bank);
        },
        [this](Result<practice::Handbooks> books) {
            if (went(books)) {
                take(std::move(*books));
            }
        });
}

void HandbookViewModel::leave() {
    m_printing.close();
    m_origin = Origin::None;
    closeContents();
    emit changed();
}

void HandbookViewModel::closeContents() {
    if (!contentsOpen()) {
        return;
    }
    m_filtering = false;
    m_contentsOpen = false;
    emit filteringChanged();
}

void HandbookViewModel::take(practice::Handbooks books) {
    m_books = std::move(books);
    const bool known = m_bank->section(m_slug) != nullptr;
    if (!known) {
        m_slug = m_bank->sections().empty() ? std::string() : m_bank->sections().front().slug;
    }
    list();
    showSection();
}

bool HandbookViewModel::listed(const bank::HandbookSection& section) const {
    return m_filter.empty() || belongsTo(section, m_filter);
}

ContentsRow HandbookViewModel::rowOf(const bank::HandbookSection& section,
                                     const practice::SectionStanding& standing) {
    ContentsRow row;
    row.title = text(section.title);
    row.slug = text(section.slug);
    row.told = row.title;
    if (standing.items > 0) {
        row.complete = standing.seen == standing.items;
        row.remark = tr("%1/%2", "items seen, of all").arg(standing.seen).arg(standing.items);
        row.told = tr("%1, %2 of %n item(s) seen", nullptr, standing.items)
                       .arg(row.title)
                       .arg(standing.seen);
    }
    return row;
}

void HandbookViewModel::list() {
    std::vector<ContentsRow> rows;
    const bank::HandbookSection* before = nullptr;
    for (const practice::SectionStanding& standing : m_books->sections) {
        const bank::HandbookSection* const section = m_bank->section(standing.slug);
        if (section == nullptr || !listed(*section)) {
            continue;
        }
        const bool newBook = before == nullptr || before->book != section->book;
        if (newBook) {
            rows.push_back({.kind = ContentsRow::Kind::Book,
                            .title = SectionWords::bookName(section->book),
                            .slug = {},
                            .remark = {},
                            .told = {}});
        }
        if (newBook || before->chapter != section->chapter) {
            rows.push_back({.kind = ContentsRow::Kind::Chapter,
                            .title = text(section->chapter),
                            .slug = {},
                            .remark = {},
                            .told = {}});
        }
        rows.push_back(rowOf(*section, standing));
        before = section;
    }
    m_contents.setRows(std::move(rows));
    listFilters();
    emit changed();
}

void HandbookViewModel::listFilters() {
    m_lines.clear();
    std::vector<FilterRow> rows{{.name = tr("all lines"), .chosen = m_filter.empty()}};
    for (const bank::ServiceLine& line : m_bank->lines()) {
        const bool any = std::ranges::any_of(
            m_bank->sections(), [&](const auto& section) { return belongsTo(section, line.id); });
        if (any) {
            m_lines.push_back(line.id);
            rows.push_back({.name = lineName(line.id), .chosen = line.id == m_filter});
        }
    }
    m_filters.setRows(std::move(rows));
}

void HandbookViewModel::showSection() {
    const auto found =
        std::ranges::find(m_books->sections, m_slug, &practice::SectionStanding::slug);
    m_section.show(m_bank,
                   found == m_books->sections.end() ? practice::SectionStanding{} : *found,
                   Date{m_books->day});
    m_printing.offer(m_bank, m_slug, Date{m_books->day});
    emit changed();
    ++m_openings;
    emit opened();
}

void HandbookViewModel::open(const QString& slug) {
    goTo(slug.toStdString());
    closeContents();
}

void HandbookViewModel::goTo(const std::string& slug) {
    const bank::HandbookSection* const section =
        m_bank == nullptr ? nullptr : m_bank->section(slug);
    if (section == nullptr || !m_books) {
        return;
    }
    m_slug = section->slug;
    if (!listed(*section)) {
        m_filter = LineId();
        list();
    }
    showSection();
}

void HandbookViewModel::turn(int by) {
    const int row = rowBeyond(by);
    if (row >= 0) {
        goTo(m_contents.rows()[static_cast<std::size_t>(row)].slug.toStdString());
    }
}

void HandbookViewModel::toggleFiltering() {
    m_filtering = !m_filtering;
    emit filteringChanged();
}

void HandbookViewModel::toggleContents() {
    m_contentsOpen = !contentsOpen();
    m_filtering = false;
    emit filteringChanged();
}

void HandbookViewModel::filterBy(int row) {
    if (!m_books || row < 0 || row > static_cast<int>(m_lines.size())) {
        return;
    }
    m_filter = row == 0 ? LineId() : m_lines[static_cast<std::size_t>(row) - 1];
    m_filtering = false;
    m_contentsOpen = true;  // so that the choice is seen
    list();
    emit filteringChanged();
    if (current() < 0) {
        turn(1);
    }
}

void HandbookViewModel::practise() {
    if (m_section.practicable() == 0) {
        return;
    }
    practice::SessionSpec spec;
    spec.kind = practice::SessionKind::Section;
    spec.section = m_slug;
    spec.limit = {.unit = practice::LimitUnit::Items, .amount = kWholeSection};
    emit sessionRequested(spec);
}

void HandbookViewModel::back() {
    if (m_origin != Origin::None) {
        emit backRequested(m_origin);
    }
}

void HandbookViewModel::escape() {
    if (m_printing.open()) {
        m_printing.close();
    } else if (contentsOpen()) {
        closeContents();
    } else {
        back();
    }
}

bool HandbookViewModel::press(int key, int modifiers) {
    if (modifiers == Qt::ControlModifier && key == Qt::Key_P) {
        m_printing.toggle();
        return true;
    }
    if ((modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0) {
        return false;
    }
    switch (key) {
        case Qt::Key_Left:
            turn(-1);
            return true;
        case Qt::Key_Right:
            turn(1);
            return true;
        case Qt::Key_L:
            toggleFiltering();
            return true;
        case Qt::Key_M:
            toggleContents();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            practise();
            return true;
        case Qt::Key_Escape:
            escape();
            return true;
        default:
            return false;
    }
}

}  // namespace qgt::app
