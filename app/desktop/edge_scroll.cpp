#include "app/desktop/edge_scroll.h"

#include <algorithm>
#include <cmath>

#include <QTimerEvent>

namespace qgt::app {

namespace {

constexpr int kScrollTickMs = 16;
/// Pixels a tick for a pixel inside the edge, and at most: half a screen in a second.
constexpr double kPull = 0.2;
constexpr double kFastest = 8;

}  // namespace

EdgeScroll::EdgeScroll(QQuickItem* parent) : QQuickItem(parent) {}

void EdgeScroll::setActive(bool active) {
    if (active != m_timer.isActive()) {
        if (active) {
            m_timer.start(kScrollTickMs, this);
        } else {
            m_timer.stop();
        }
        emit activeChanged();
    }
}

QQuickItem* EdgeScroll::page() const {
    QQuickItem* item = m_carried;
    // Flickable's own class is not public: it is found by name.
    while (item != nullptr && !item->inherits("QQuickFlickable")) {
        item = item->parentItem();
    }
    return item;
}

void EdgeScroll::timerEvent(QTimerEvent* event) {
    QQuickItem* around = event->timerId() == m_timer.timerId() ? page() : nullptr;
    if (around == nullptr) {
        return;
    }
    const double pointer = m_carried->mapToItem(around, m_grip).y();
    const double above = std::min(0.0, pointer - m_edge);
    const double below = std::max(0.0, pointer - (around->height() - m_edge));
    const double wanted = std::clamp(kPull * (above + below), -kFastest, kFastest);
    const double from = around->property("contentY").toDouble();
    const double lowest =
        std::max(0.0, around->property("contentHeight").toDouble() - around->height());
    const double to = std::clamp(from + std::round(wanted), 0.0, lowest);
    if (to != from) {
        around->setProperty("contentY", to);
        emit scrolled(to - from);
    }
}

}  // namespace qgt::app
