#include "app/desktop/plots/course_curve.h"

#include <array>

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace qgt::app {

namespace {

constexpr qsizetype kOfPoint = 4;
constexpr qsizetype kOfAnswer = 2;
constexpr double kCurveLine = 2.0;
constexpr double kDot = 4.0;  // radius
constexpr double kDotsFromFloor = 13.0;
constexpr std::array kGridShares{0.0, 0.2, 0.4, 0.6, 0.8, 1.0};

}  // namespace

CourseCurve::CourseCurve(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void CourseCurve::setColor(QColor& color, const QColor& wanted) {
    if (color != wanted) {
        color = wanted;
        emit colorsChanged();
        update();
    }
}

QPointF CourseCurve::at(double place, double share) const {
    return {place * width(), (1.0 - share) * height()};
}

void CourseCurve::paint(QPainter* painter) {
    paintCourse(*painter);
    paintGrid(*painter);
    paintAnswers(*painter);
}

void CourseCurve::paintGrid(QPainter& painter) const {
    painter.setPen(QPen(m_grid, 1.0));
    for (const double share : kGridShares) {
        painter.drawLine(at(0.0, share), at(1.0, share));
    }
    painter.setPen(QPen(m_ink, 1.0, Qt::DashLine));
    painter.drawLine(at(0.0, m_target), at(1.0, m_target));
    painter.setPen(QPen(m_mark, kCurveLine));
    for (const double mark : m_marks) {
        painter.drawLine(at(mark, 0.0), at(mark, 1.0));
    }
}

void CourseCurve::paintCourse(QPainter& painter) const {
    QPolygonF curve;
    QPolygonF band;
    QPolygonF floor;
    for (qsizetype k = 0; k + kOfPoint <= m_points.size(); k += kOfPoint) {
        curve.append(at(m_points[k], m_points[k + 1]));
        floor.prepend(at(m_points[k], m_points[k + 2]));
        band.append(at(m_points[k], m_points[k + 3]));
    }
    band.append(floor);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_band);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_line, kCurveLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(curve);
}

void CourseCurve::paintAnswers(QPainter& painter) const {
    painter.setPen(QPen(m_ink, 1.5));
    for (qsizetype k = 0; k + kOfAnswer <= m_answers.size(); k += kOfAnswer) {
        const bool right = m_answers[k + 1] > 0.0;
        painter.setBrush(right ? QBrush(m_ink) : QBrush(m_band));
        painter.drawEllipse(QPointF(m_answers[k] * width(), height() - kDotsFromFloor), kDot, kDot);
    }
}

}  // namespace qgt::app
