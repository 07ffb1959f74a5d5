#include "tests/qml/exam_hall.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

using qgt::app::ExamViewModel;
using qgt::seat::Directive;
using qgt::seat::TaskKind;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::drawOnce;
using qgt::test::ExamHall;
using Stage = ExamViewModel::Stage;

TEST_CASE("list and notice of exams are whole in every look", "[pages]") {
    ExamHall hall;
    hall.enter();
    checkInEveryLook(hall.desk, "exam-shelf");
    hall.exam().openOffer(1);
    checkInEveryLook(hall.desk, "exam-line");
    hall.exams->needsCode = true;
    hall.exam().openExam(0);
    REQUIRE(hall.exam().stage() == Stage::Notice);
    checkInEveryLook(hall.desk, "exam-notice");
    hall.exams->showsNothing = true;
    hall.exam().toShelf();
    checkInEveryLook(hall.desk, "exam-none");
    checkQuiet(hall.desk);
}

TEST_CASE("every kind of task of a paper is whole in every look", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.key(Qt::Key_A);
    hall.key(Qt::Key_Right);
    hall.key(Qt::Key_M);
    hall.key(Qt::Key_Right);
    hall.key(Qt::Key_Right);
    checkInEveryLook(hall.desk, "exam-single");
    const std::vector<std::pair<TaskKind, QString>> kinds{
        {TaskKind::MultipleChoice, "exam-multiple"},
        {TaskKind::TrueFalse, "exam-true-false"},
        {TaskKind::FillIn, "exam-fill-in"},
        {TaskKind::Ordering, "exam-ordering"},
        {TaskKind::Matching, "exam-matching"},
        {TaskKind::ShortAnswer, "exam-short"},
        {TaskKind::Case, "exam-case"}};
    for (const auto& [kind, name] : kinds) {
        hall.goTo(kind);
        hall.sitting().task()->choose(0);
        hall.sitting().task()->choose(1);
        checkInEveryLook(hall.desk, name);
    }
    hall.sitting().task()->confirm();
    checkInEveryLook(hall.desk, "exam-case-second");
    checkQuiet(hall.desk);
}

TEST_CASE("what stands over a paper is whole in every look", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.key(Qt::Key_A);
    hall.key(Qt::Key_Return, Qt::ControlModifier);
    checkInEveryLook(hall.desk, "exam-hand-in");
    hall.key(Qt::Key_Escape);
    hall.sitting().go(hall.exams->first(TaskKind::TrueFalse));
    checkInEveryLook(hall.desk, "exam-leave");
    hall.key(Qt::Key_Escape);
    hall.exams->failing = qgt::Error{"file.no-space", {{"path", "qgt.db"}}};
    hall.key(Qt::Key_B);
    checkInEveryLook(hall.desk, "exam-not-saved");
    hall.exams->failing.reset();
    hall.sitting().retry();
    hall.exams->tell(Directive::Kind::Pause, "有人身体不适");
    checkInEveryLook(hall.desk, "exam-paused");
    hall.sitting().callInvigilator();
    checkInEveryLook(hall.desk, "exam-invigilator");
    checkQuiet(hall.desk);
}

TEST_CASE("the end and the result of an exam are whole in every look", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.desk.clock.advanceMs(30 * qgt::kMsPerMinute);
    hall.sitting().askHandIn();
    hall.sitting().handIn();
    REQUIRE(hall.exam().stage() == Stage::Over);
    checkInEveryLook(hall.desk, "exam-over");
    hall.exam().showResult();
    REQUIRE(hall.exam().stage() == Stage::Result);
    checkInEveryLook(hall.desk, "exam-result");
    hall.key(Qt::Key_R);
    REQUIRE(hall.exam().stage() == Stage::Review);
    checkInEveryLook(hall.desk, "exam-review");
    hall.key(Qt::Key_Escape);
    CHECK(hall.exam().stage() == Stage::Result);
    checkQuiet(hall.desk);
}

TEST_CASE("the result starts a practice of the line that lost most, by one key", "[pages]") {
    ExamHall hall;
    hall.enter();
    hall.exam().openExam(1);
    REQUIRE(hall.exam().stage() == Stage::Result);
    CHECK(hall.exam().result()->rounds().contains(QStringLiteral("54.6")));
    CHECK(hall.exam().result()->corrections().contains(QStringLiteral("53.35")));
    REQUIRE(drawOnce(hall.desk.window()));
    hall.key(Qt::Key_Return);
    CHECK(hall.desk.app.page() == "practice");
    REQUIRE(hall.desk.models().practice()->stage() == qgt::app::PracticeViewModel::Stage::Asking);
    CHECK(hall.desk.models().practice()->question()->line() ==
          QString::fromStdString(hall.exams->bank()->lines()[0].name));
    checkQuiet(hall.desk);
}
