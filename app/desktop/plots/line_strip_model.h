#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A bar that says nothing about competence and so has no colour of it.
inline constexpr int kNoLevel = -1;

/// One service line as the strip shows it.
struct LineBar {
    QString lineId;
    /// Name in two short rows, as the strip has little room ("养老", "助老").
    QString nameTop;
    QString nameBottom;
    /// False when there is not enough evidence; percent, low, high and level then mean nothing.
    bool known = false;
    int percent = 0;
    /// Ends of the nine-tenths interval, per cent.
    int low = 0;
    int high = 0;
    /// Level of competence, 0 to 3, or kNoLevel.
    int level = 0;
    /// The line that the plan of today is about.
    bool focus = false;
    /// The bar as a full sentence, for screen readers and the popover.
    QString sentence;

    bool operator==(const LineBar&) const = default;
};

/// The bars of LineStrip.qml, in the order of the register of lines.
class LineStripModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by a view model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

  public:
    enum class Role {
        LineId = Qt::UserRole + 1,
        NameTop,
        NameBottom,
        Known,
        Percent,
        Low,
        High,
        Level,
        Focus,
        Sentence
    };

    explicit LineStripModel(QObject* parent = nullptr);

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setBars(std::vector<LineBar> bars);
    [[nodiscard]] Q_INVOKABLE QString lineIdAt(int row) const;
    [[nodiscard]] Q_INVOKABLE QString sentenceAt(int row) const;

  signals:
    void countChanged();

  private:
    std::vector<LineBar> m_bars;
};

}  // namespace qgt::app
