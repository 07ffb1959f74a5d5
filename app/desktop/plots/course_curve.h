#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A share over time with its interval as a band, answers as dots and marked days as lines, drawn
/// over the whole item: left is the first day, bottom is nothing. Painted and no Shape, as
/// `SignMark`.
class CourseCurve : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<double> points READ points WRITE setPoints NOTIFY contentChanged FINAL)
    Q_PROPERTY(QList<double> answers READ answers WRITE setAnswers NOTIFY contentChanged FINAL)
    Q_PROPERTY(QList<double> marks READ marks WRITE setMarks NOTIFY contentChanged FINAL)
    Q_PROPERTY(double target READ target WRITE setTarget NOTIFY contentChanged FINAL)
    Q_PROPERTY(QColor lineColor READ lineColor WRITE setLineColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor bandColor READ bandColor WRITE setBandColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor gridColor READ gridColor WRITE setGridColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor inkColor READ inkColor WRITE setInkColor NOTIFY colorsChanged FINAL)
    Q_PROPERTY(QColor markColor READ markColor WRITE setMarkColor NOTIFY colorsChanged FINAL)

  public:
    explicit CourseCurve(QQuickItem* parent = nullptr);

    /// Four numbers a point, each 0 to 1: place in time, share, low and high end.
    [[nodiscard]] QList<double> points() const { return m_points; }

    /// Two numbers an answer: place in time, and 1 when it was right.
    [[nodiscard]] QList<double> answers() const { return m_answers; }

    /// Places in time.
    [[nodiscard]] QList<double> marks() const { return m_marks; }

    /// The share at which a dashed line stands.
    [[nodiscard]] double target() const { return m_target; }

    [[nodiscard]] QColor lineColor() const { return m_line; }

    [[nodiscard]] QColor bandColor() const { return m_band; }

    [[nodiscard]] QColor gridColor() const { return m_grid; }

    [[nodiscard]] QColor inkColor() const { return m_ink; }

    [[nodiscard]] QColor markColor() const { return m_mark; }

    void setPoints(const QList<double>& points) { setContent(m_points, points); }

    void setAnswers(const QList<double>& answers) { setContent(m_answers, answers); }

    void setMarks(const QList<double>& marks) { setContent(m_marks, marks); }

    void setTarget(double target) { setContent(m_target, target); }

    void setLineColor(const QColor& color) { setColor(m_line, color); }

    void setBandColor(const QColor& color) { setColor(m_band, color); }

    void setGridColor(const QColor& color) { setColor(m_grid, color); }

    void setInkColor(const QColor& color) { setColor(m_ink, color); }

    void setMarkColor(const QColor& color) { setColor(m_mark, color); }

    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void contentChanged();
    void colorsChanged();

  private:
    template <typename Value>
    void setContent(Value& value, const Value& wanted) {
        if (value != wanted) {
            value = wanted;
            emit contentChanged();
            update();
        }
    }

    void setColor(QColor& color, const QColor& wanted);
    [[nodiscard]] QPointF at(double place, double share) const;
    void paintGrid(QPainter& painter) const;
    void paintCourse(QPainter& painter) const;
    void paintAnswers(QPainter& painter) const;

    QList<double> m_points;
    QList<double> m_answers;
    QList<double> m_marks;
    double m_target = 0;
    QColor m_line;
    QColor m_band;
    QColor m_grid;
    QColor m_ink;
    QColor m_mark;
};

}  // namespace qgt::app
