#include "app/desktop/focus_move.h"

#include <QQuickItem>

namespace qgt::app {

namespace {

void move(QQuickItem* from, bool forward, Qt::FocusReason reason) {
    if (from == nullptr) {
        return;
    }
    if (QQuickItem* next = from->nextItemInFocusChain(forward)) {
        next->forceActiveFocus(reason);
    }
}

}  // namespace

FocusMove::FocusMove(QObject* parent) : QObject(parent) {}

void FocusMove::forward(QQuickItem* from) {
    move(from, true, Qt::TabFocusReason);
}

void FocusMove::back(QQuickItem* from) {
    move(from, false, Qt::BacktabFocusReason);
}

void FocusMove::to(QQuickItem* item) {
    item->forceActiveFocus(Qt::TabFocusReason);
}

}  // namespace qgt::app
