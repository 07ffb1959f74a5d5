#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Minutes of practice of one day.
struct DayMinutes {
    int minutes = 0;
    /// The day as a full sentence, for screen readers and the popover.
    QString sentence;
    /// Stands under the column when the day's week is the first of a month ("9 月"); else empty.
    QString monthLabel;

    bool operator==(const DayMinutes&) const = default;
};

/// The days of MinutesHeatmap.qml from a Monday to today, one column a week.
class MinutesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by a view model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    enum class Role { Minutes = Qt::UserRole + 1, Amount, Sentence, MonthLabel, Today };

    explicit MinutesModel(QObject* parent = nullptr);

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The first day is a Monday, the last one is today.
    void setDays(std::vector<DayMinutes> days);
    [[nodiscard]] Q_INVOKABLE QString sentenceAt(int row) const;

  signals:
    void countChanged();

  private:
    std::vector<DayMinutes> m_days;
};

/// Depth of colour for an amount of minutes, 0 (none) to 4 (half an hour or more).
[[nodiscard]] int amountOf(int minutes);

}  // namespace qgt::app
