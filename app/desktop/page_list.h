#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// One entry of the rail. `id` names the page, its icon and its place in PageArea.qml.
struct PageEntry {
    QString id;
    /// English source of the title, from QT_TRANSLATE_NOOP("Pages", ...).
    const char* title = "";
    /// Entries of one group stand together; a line separates groups. Group 0 stands at the foot.
    int group = 1;

    bool operator==(const PageEntry&) const = default;
};

/// A page without an entry of its own: it is reached from another one, whose entry stays marked.
struct InnerPage {
    QString id;
    QString within;

    bool operator==(const InnerPage&) const = default;
};

/// What a rail of this program can show, in its order; the composition root picks by role.
[[nodiscard]] const std::vector<PageEntry>& allPages();

/// The entries of allPages() with these ids, in the order of the rail.
[[nodiscard]] std::vector<PageEntry> pagesOf(const QStringList& ids);

/// The key that shows the entry at `row` of the rail; empty beyond the ninth.
[[nodiscard]] QString shortcutOf(int row);

/// The entries of the rail in order.
class PageList final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by AppModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    enum class Role { PageId = Qt::UserRole + 1, Title, Group, FirstOfGroup, Shortcut };

    explicit PageList(QObject* parent);

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setEntries(std::vector<PageEntry> entries);

    [[nodiscard]] const std::vector<PageEntry>& entries() const { return m_entries; }

    [[nodiscard]] bool contains(const QString& id) const;

    /// The title of a page in the language of the screens; empty for an unknown page.
    [[nodiscard]] QString titleOf(const QString& id) const;

    /// Titles are read again, after a change of language.
    void retranslate();

  signals:
    void countChanged();

  private:
    std::vector<PageEntry> m_entries;
};

}  // namespace qgt::app
