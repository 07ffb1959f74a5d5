#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// What one cell of a heat map says, packed into one number for QML.
struct HeatCell {
    int level = -1;       ///< 0 to 3; -1: not enough evidence
    int role = 0;         ///< 0 none, 1 A, 2 B, as ability::LineRole
    int certificate = 0;  ///< 0 none, 1 valid, 2 due soon, 3 expired, 4 overtaken by new rules
    bool stale = false;   ///< the last proof is long ago
    bool only = false;    ///< the line hangs on this person

    [[nodiscard]] int packed() const;
    [[nodiscard]] static HeatCell unpacked(int code);

    bool operator==(const HeatCell&) const = default;
};

/// Levels of persons by line, as one painted item: fill, level digit, marks. What a cell says in
/// words stands beside it for screen readers. Painted and no Shapes, as `SignMark`.
class HeatMap : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<int> cells READ cells WRITE setCells NOTIFY changed FINAL)
    Q_PROPERTY(int columns READ columns WRITE setColumns NOTIFY changed FINAL)
    Q_PROPERTY(double cellWidth READ cellWidth WRITE setCellWidth NOTIFY changed FINAL)
    Q_PROPERTY(double cellHeight READ cellHeight WRITE setCellHeight NOTIFY changed FINAL)
    Q_PROPERTY(double gap READ gap WRITE setGap NOTIFY changed FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed FINAL)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY changed FINAL)
    Q_PROPERTY(QList<QColor> fills READ fills WRITE setFills NOTIFY changed FINAL)
    Q_PROPERTY(QList<QColor> inks READ inks WRITE setInks NOTIFY changed FINAL)
    Q_PROPERTY(QColor frame READ frame WRITE setFrame NOTIFY changed FINAL)
    Q_PROPERTY(QColor unknown READ unknown WRITE setUnknown NOTIFY changed FINAL)
    Q_PROPERTY(QColor unknownInk READ unknownInk WRITE setUnknownInk NOTIFY changed FINAL)

  public:
    explicit HeatMap(QQuickItem* parent = nullptr);

    /// Row after row, each as HeatCell::packed.
    [[nodiscard]] QList<int> cells() const { return m_cells; }

    [[nodiscard]] int columns() const { return m_columns; }

    [[nodiscard]] double cellWidth() const { return m_cellWidth; }

    [[nodiscard]] double cellHeight() const { return m_cellHeight; }

    [[nodiscard]] double gap() const { return m_gap; }

    [[nodiscard]] double textScale() const { return m_textScale; }

    [[nodiscard]] QString family() const { return m_family; }

    /// Of levels 0 to 3, and the inks on them.
    [[nodiscard]] QList<QColor> fills() const { return m_fills; }

    [[nodiscard]] QList<QColor> inks() const { return m_inks; }

    [[nodiscard]] QColor frame() const { return m_frame; }

    [[nodiscard]] QColor unknown() const { return m_unknown; }

    [[nodiscard]] QColor unknownInk() const { return m_unknownInk; }

    void setCells(const QList<int>& cells) { take(m_cells, cells); }

    void setColumns(int columns) { take(m_columns, columns); }

    void setCellWidth(double width) { take(m_cellWidth, width); }

    void setCellHeight(double height) { take(m_cellHeight, height); }

    void setGap(double gap) { take(m_gap, gap); }

    void setTextScale(double scale) { take(m_textScale, scale); }

    void setFamily(const QString& family) { take(m_family, family); }

    void setFills(const QList<QColor>& fills) { take(m_fills, fills); }

    void setInks(const QList<QColor>& inks) { take(m_inks, inks); }

    void setFrame(const QColor& color) { take(m_frame, color); }

    void setUnknown(const QColor& color) { take(m_unknown, color); }

    void setUnknownInk(const QColor& color) { take(m_unknownInk, color); }

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void changed();

  private:
    template <typename Value>
    void take(Value& value, const Value& wanted) {
        if (value != wanted) {
            value = wanted;
            emit changed();
            update();
        }
    }

    void paintCell(QPainter& painter, const QRectF& place, const HeatCell& cell) const;
    void paintHatch(QPainter& painter, const QRectF& place) const;
    void paintCertificate(QPainter& painter, const QRectF& place, int certificate) const;
    void paintClock(QPainter& painter, const QRectF& place) const;

    QList<int> m_cells;
    int m_columns = 1;
    double m_cellWidth = 45;
    double m_cellHeight = 42;
    double m_gap = 2;
    double m_textScale = 1;
    QString m_family;
    QList<QColor> m_fills;
    QList<QColor> m_inks;
    QColor m_frame;
    QColor m_unknown;
    QColor m_unknownInk;
};

}  // namespace qgt::app
