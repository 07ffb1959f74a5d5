#include "app/desktop/pin_input.h"

#include <QKeyEvent>

namespace qgt::app {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

}  // namespace

PinInput::PinInput(QQuickItem* parent) : QQuickItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
}

void PinInput::setPin(const QString& pin) {
    QString digits;
    for (const QChar c : pin) {
        if (isDigit(c) && digits.size() < kDigits) {
            digits.append(c);
        }
    }
    if (digits != m_pin) {
        m_pin = digits;
        emit pinChanged();
    }
}

void PinInput::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit accepted();
            return;
        case Qt::Key_Backspace:
            setPin(m_pin.chopped(m_pin.isEmpty() ? 0 : 1));
            return;
        default:
            break;
    }
    const QString typed = event->text();
    if (typed.size() != 1 || !isDigit(typed.front())) {
        event->ignore();
        return;
    }
    if (entered() < kDigits) {
        setPin(m_pin + typed);
        if (entered() == kDigits) {
            emit filled();
        }
    }
}

void PinInput::mousePressEvent(QMouseEvent* /*event*/) {
    forceActiveFocus(Qt::MouseFocusReason);
}

}  // namespace qgt::app
