#include "app/desktop/practice/practice_view_model.h"

namespace qgt::app {

using grading::Confidence;

bool PracticeViewModel::press(int key, int modifiers) {
    if (modifiers == Qt::ControlModifier && key == Qt::Key_Z) {
        undo();
        return true;
    }
    // Out of a field of several lines, where Enter begins the next one.
    if (modifiers == Qt::ControlModifier && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        const bool asking = m_stage == Stage::Asking || m_stage == Stage::Marking;
        return asking && !covered() && pressAsking(key);
    }
    const bool plain = (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const bool onItem = m_stage == Stage::Asking || m_stage == Stage::Marking ||
                        m_stage == Stage::Revealed || m_stage == Stage::Reading;
    if (!plain || !onItem) {
        return false;
    }
    if (pressAnywhere(key)) {
        return true;
    }
    switch (m_stage) {
        case Stage::Revealed:
            return pressRevealed(key);
        case Stage::Reading:
            return pressReading(key);
        default:
            return covered() ? pressCovered(key) : pressAsking(key);
    }
}

bool PracticeViewModel::pressAnywhere(int key) {
    switch (key) {
        case Qt::Key_K:
            toggleFavourite();
            return true;
        case Qt::Key_R:
            toggleDoubt();
            return true;
        case Qt::Key_N:
            writeNote();
            return true;
        case Qt::Key_P:
            writeReport();
            return true;
        case Qt::Key_T:
            speak();
            return m_aloud.available();
        case Qt::Key_Escape:
            emit leaveRequested();
            return true;
        case Qt::Key_Z:
            undo();
            return true;
        default:
            return false;
    }
}

bool PracticeViewModel::pressAsking(int key) {
    if (key >= Qt::Key_A && key <= Qt::Key_H) {
        m_question.choose(key - Qt::Key_A);
        return true;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_8) {
        const int place = key - Qt::Key_1;
        if (m_question.kind() == PracticeQuestion::Kind::Matching) {
            m_question.chooseLeft(place);
        } else {
            m_question.choose(place);
        }
        return true;
    }
    switch (key) {
        case Qt::Key_S:
            confirm(static_cast<int>(Confidence::Sure));
            return true;
        case Qt::Key_U:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            confirm(static_cast<int>(Confidence::Unsure));
            return true;
        case Qt::Key_V:
            confirm(static_cast<int>(Confidence::Guess));
            return true;
        case Qt::Key_X:
            dontKnow();
            return true;
        default:
            return false;
    }
}

bool PracticeViewModel::pressCovered(int key) {
    switch (key) {
        case Qt::Key_O:
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            showOptions();
            return true;
        case Qt::Key_X:
            dontKnow();
            return true;
        default:
            return false;
    }
}

bool PracticeViewModel::pressReading(int key) {
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Right:
            readOn();
            return true;
        case Qt::Key_Left:
            readBack();
            return true;
        default:
            return pressHandbook(key);
    }
}

bool PracticeViewModel::pressRevealed(int key) {
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        next();
        return true;
    }
    return pressHandbook(key);
}

bool PracticeViewModel::pressHandbook(int key) {
    const auto& sections = m_question.handbook()->rows();
    if (key == Qt::Key_L && !sections.empty()) {
        openHandbook(sections.front().slug);
        return true;
    }
    return false;
}

}  // namespace qgt::app
