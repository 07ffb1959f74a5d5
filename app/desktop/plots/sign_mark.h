#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The sign beside a meaning colour, drawn so that no font is needed. Painted and no Shape: without
/// a graphics card Qt 6.4 draws a shape outside of its clip, and a layer, which would hold it back,
/// keeps showing the sign of before.
class SignMark : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mark mark READ mark WRITE setMark NOTIFY markChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)

  public:
    enum Mark { None, Ok, Due, Gap };
    Q_ENUM(Mark)

    explicit SignMark(QQuickItem* parent = nullptr);

    [[nodiscard]] Mark mark() const { return m_mark; }

    [[nodiscard]] QColor color() const { return m_color; }

    void setMark(Mark mark);
    void setColor(const QColor& color);

    /// A tick, a triangle or a cross over the whole item, which is a square.
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void markChanged();
    void colorChanged();

  private:
    Mark m_mark = None;
    QColor m_color;
};

}  // namespace qgt::app
