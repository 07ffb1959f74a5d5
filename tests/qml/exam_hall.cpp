#include "tests/qml/exam_hall.h"

#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

namespace qgt::test {

ExamHall::ExamHall() : desk(demoCopy(folder)), exams(std::make_shared<ScriptedExams>(desk.clock)) {
    desk.settings.setReduceMotion(true);
    desk.signInCadre();
    exam().attach(std::make_shared<app::ExamDesk>(exams));
}

void ExamHall::enter() {
    desk.app.show("exam");
    REQUIRE(desk.app.page() == "exam");
    REQUIRE(exam().stage() == app::ExamViewModel::Stage::Shelf);
    REQUIRE(drawOnce(desk.window()));
}

void ExamHall::sitDown() {
    enter();
    key(Qt::Key_Return);  // the first row has the focus
    REQUIRE(exam().stage() == app::ExamViewModel::Stage::Notice);
    REQUIRE(drawOnce(desk.window()));
    key(Qt::Key_Return);
    REQUIRE(exam().stage() == app::ExamViewModel::Stage::Sitting);
    REQUIRE(drawOnce(desk.window()));
}

void ExamHall::goTo(seat::TaskKind kind) {
    sitting().go(exams->first(kind));
    sitting().leaveAnyway();
    REQUIRE(sitting().task()->slot() == exams->first(kind));
    REQUIRE(drawOnce(desk.window()));
}

}  // namespace qgt::test
