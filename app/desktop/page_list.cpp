#include "app/desktop/page_list.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QCoreApplication>

namespace qgt::app {

namespace {

constexpr int kShortcutKeys = 9;  // Ctrl+1 to Ctrl+9

QString titleIn(const PageEntry& entry) {
    return QCoreApplication::translate("Pages", entry.title);
}

}  // namespace

const std::vector<PageEntry>& allPages() {
    static const std::vector<PageEntry> kPages{
        {"today", QT_TRANSLATE_NOOP("Pages", "Today"), 1},
        {"practice", QT_TRANSLATE_NOOP("Pages", "Practice"), 1},
        {"cases", QT_TRANSLATE_NOOP("Pages", "Cases"), 1},
        {"review", QT_TRANSLATE_NOOP("Pages", "Error book"), 1},
        {"mastery", QT_TRANSLATE_NOOP("Pages", "My mastery"), 1},
        {"handbook", QT_TRANSLATE_NOOP("Pages", "Handbooks"), 1},
        {"exam", QT_TRANSLATE_NOOP("Pages", "Exams"), 1},
        {"duty", QT_TRANSLATE_NOOP("Pages", "My duties"), 1},
        {"exam_office", QT_TRANSLATE_NOOP("Pages", "Exam office"), 3},
        {"analysis", QT_TRANSLATE_NOOP("Pages", "Analysis"), 3},
        {"certificate", QT_TRANSLATE_NOOP("Pages", "Certificates"), 3},
        {"team", QT_TRANSLATE_NOOP("Pages", "Team"), 4},
        {"visits", QT_TRANSLATE_NOOP("Pages", "Reception"), 4},
        {"roster", QT_TRANSLATE_NOOP("Pages", "Roster"), 4},
        {"training", QT_TRANSLATE_NOOP("Pages", "Training"), 4},
        {"meeting", QT_TRANSLATE_NOOP("Pages", "Weekly meeting"), 4},
        {"people", QT_TRANSLATE_NOOP("Pages", "People"), 2},
        {"settings", QT_TRANSLATE_NOOP("Pages", "Settings"), 0},
    };
    return kPages;
}

QString shortcutOf(int row) {
    return row < kShortcutKeys ? QStringLiteral("Ctrl+%1").arg(row + 1) : QString();
}

PageList::PageList(QObject* parent) : QAbstractListModel(parent) {}

int PageList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PageList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const PageEntry& entry = m_entries[row];
    switch (static_cast<Role>(role)) {
        case Role::PageId:
            return entry.id;
        case Role::Title:
            return titleIn(entry);
        case Role::Group:
            return entry.group;
        case Role::FirstOfGroup:
            return row > 0 && m_entries[row - 1].group != entry.group;
        case Role::Shortcut:
            return shortcutOf(index.row());
    }
    return {};
}

QHash<int, QByteArray> PageList::roleNames() const {
    return {{static_cast<int>(Role::PageId), "pageId"},
            {static_cast<int>(Role::Title), "title"},
            {static_cast<int>(Role::Group), "group"},
            {static_cast<int>(Role::FirstOfGroup), "firstOfGroup"},
            {static_cast<int>(Role::Shortcut), "shortcut"}};
}

void PageList::setEntries(std::vector<PageEntry> entries) {
    if (entries == m_entries) {
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    emit countChanged();
}

std::vector<PageEntry> pagesOf(const QStringList& ids) {
    std::vector<PageEntry> entries;
    std::ranges::copy_if(allPages(), std::back_inserter(entries), [&](const PageEntry& entry) {
        return ids.contains(entry.id);
    });
    return entries;
}

bool PageList::contains(const QString& id) const {
    return std::ranges::any_of(m_entries, [&](const PageEntry& entry) { return entry.id == id; });
}

QString PageList::titleOf(const QString& id) const {
    const auto found = std::ranges::find(m_entries, id, &PageEntry::id);
    return found == m_entries.end() ? QString() : titleIn(*found);
}

void PageList::retranslate() {
    if (!m_entries.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {static_cast<int>(Role::Title)});
    }
}

}  // namespace qgt::app
