#pragma once

#include "tests/qml/desk.h"
#include "tests/qml/hands.h"
#include "tests/qml/scripted_exams.h"
#include "tests/support/temp_folder.h"

#include <memory>

namespace qgt::test {

/// The program with 陈静 signed in, and exams that do as the test says.
class ExamHall {
  public:
    ExamHall();

    TempFolder folder;
    Desk desk;
    std::shared_ptr<ScriptedExams> exams;

    [[nodiscard]] app::ExamViewModel& exam() { return *desk.models().exam(); }

    [[nodiscard]] app::SittingViewModel& sitting() { return *exam().sitting(); }

    /// Opens the page and shows its list.
    void enter();
    /// From the list through the notice to the first task, by keys.
    void sitDown();
    /// To the first task of the kind; what shuts behind it is confirmed.
    void goTo(seat::TaskKind kind);

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        desk.press(key, modifiers);
    }
};

}  // namespace qgt::test
