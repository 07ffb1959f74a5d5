#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A sentence for the person that is not about one page: what happened, what is safe, what to do.
struct Notice {
    enum class Kind { Info, Ok, Due, Gap };

    Kind kind = Kind::Info;
    /// Two or three words that carry the message; may be empty.
    QString lead;
    QString text;

    bool operator==(const Notice&) const = default;
};

/// The notices that stand under the head until they are put away.
class NoticeList final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by AppModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    enum class Role { Kind = Qt::UserRole + 1, Lead, Text };

    explicit NoticeList(QObject* parent);

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Adds a notice at the top; one that already stands there is not repeated.
    void add(Notice notice);
    Q_INVOKABLE void dismiss(int row);

  signals:
    void countChanged();

  private:
    std::vector<Notice> m_notices;
};

}  // namespace qgt::app
