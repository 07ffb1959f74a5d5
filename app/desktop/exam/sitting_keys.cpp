#include "app/desktop/exam/sitting_view_model.h"

namespace qgt::app {

bool SittingViewModel::press(int key, int modifiers) {
    if (!running()) {
        return false;
    }
    const Qt::KeyboardModifiers held = Qt::KeyboardModifiers(modifiers) & ~Qt::KeypadModifier;
    if (held == (Qt::ControlModifier | Qt::ShiftModifier) && key == Qt::Key_I) {
        callInvigilator();
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_invigilator.shown() ? m_invigilator.close() : closePanel();
        return true;
    }
    return !m_invigilator.shown() && !covered() && pressPaper(key, held);
}

bool SittingViewModel::pressPaper(int key, Qt::KeyboardModifiers held) {
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (held == Qt::ControlModifier && enter) {
        m_panel == Panel::HandIn ? handIn() : askHandIn();
        return true;
    }
    held &= ~Qt::ShiftModifier;
    if (m_panel != Panel::NoPanel || (held != Qt::NoModifier && held != Qt::AltModifier)) {
        return false;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        key == Qt::Key_Left ? goBack() : goOn();
        return true;
    }
    return held == Qt::NoModifier && pressChoice(key);
}

bool SittingViewModel::pressChoice(int key) {
    if (key >= Qt::Key_A && key <= Qt::Key_H) {
        m_task.choose(key - Qt::Key_A);
        return true;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_8) {
        const int place = key - Qt::Key_1;
        m_task.kind() == SittingTask::Kind::Matching ? m_task.chooseLeft(place)
                                                     : m_task.choose(place);
        return true;
    }
    switch (key) {
        case Qt::Key_M:
            toggleFlag();
            return true;
        case Qt::Key_Delete:
            m_task.clear();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_task.confirm();
            return true;
        default:
            return false;
    }
}

}  // namespace qgt::app
