#include "app/desktop/cases/case_view_model.h"

namespace qgt::app {

bool CaseViewModel::press(int key, int modifiers) {
    const bool undo = modifiers == Qt::ControlModifier && key == Qt::Key_Z;
    const bool plain = (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (m_stage == Stage::Loading || m_stage == Stage::Shelf || (!plain && !undo)) {
        return false;
    }
    if (undo || key == Qt::Key_Z) {
        stepBack();
        return true;
    }
    if (key == Qt::Key_Escape) {
        toShelf();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        confirm();
        return true;
    }
    if (key == Qt::Key_L) {
        lookUp();
        return true;
    }
    if (key >= Qt::Key_A && key <= Qt::Key_H) {
        choose(key - Qt::Key_A);
        return true;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_8) {
        choose(key - Qt::Key_1);
        return true;
    }
    return false;
}

}  // namespace qgt::app
