#include "app/desktop/focus_in_view.h"

#include <algorithm>

#include <QQuickWindow>

namespace qgt::app {

FocusInView::FocusInView(QQuickItem* parent) : QQuickItem(parent) {}

void FocusInView::setFlickable(QQuickItem* flickable) {
    if (flickable != m_flickable) {
        if (m_flickable != nullptr) {
            m_flickable->disconnect(this);
        }
        m_flickable = flickable;
        if (m_flickable != nullptr) {
            // Flickable's own class is not public: its signals are found by name.
            connect(m_flickable, SIGNAL(contentHeightChanged()), this, SLOT(settle()));
            connect(m_flickable, SIGNAL(heightChanged()), this, SLOT(settle()));
            connect(m_flickable, SIGNAL(contentYChanged()), this, SLOT(scrolled()));
        }
        emit flickableChanged();
    }
}

void FocusInView::itemChange(ItemChange change, const ItemChangeData& data) {
    if (change == ItemSceneChange) {
        disconnect(m_connection);
        if (data.window != nullptr) {
            m_connection =
                connect(data.window, &QQuickWindow::activeFocusItemChanged, this, [this] {
                    m_keeping = true;
                    follow();
                });
        }
    }
    QQuickItem::itemChange(change, data);
}

void FocusInView::settle() {
    if (m_keeping) {
        follow();
    }
}

void FocusInView::scrolled() {
    m_keeping = m_keeping && m_moving;
}

void FocusInView::follow() {
    const QQuickItem* focused = window() == nullptr ? nullptr : window()->activeFocusItem();
    if (m_flickable == nullptr || focused == nullptr || focused == m_flickable ||
        !m_flickable->isAncestorOf(focused)) {
        return;
    }
    const double shownFrom = m_flickable->property("contentY").toDouble();
    const double height = m_flickable->height();
    const double lowest = std::max(0.0, m_flickable->property("contentHeight").toDouble() - height);
    const double top = focused->mapToItem(m_flickable, QPointF(0, 0)).y() + shownFrom;
    const double highestStart = top - m_margin;  // shows the control's upper edge
    const double lowestStart = top + focused->height() + m_margin - height;
    const double next = std::min(std::max(shownFrom, lowestStart), highestStart);
    m_moving = true;
    m_flickable->setProperty("contentY", std::clamp(next, 0.0, lowest));
    m_moving = false;
}

}  // namespace qgt::app
