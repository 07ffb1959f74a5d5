#include "tests/qml/desk.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <algorithm>

using qgt::app::ExamViewModel;
using qgt::app::SittingTask;
using qgt::app::SittingViewModel;
using qgt::test::checkQuiet;
using qgt::test::Desk;
using qgt::test::drawOnce;
using qgt::test::TempFolder;
using Stage = ExamViewModel::Stage;
using Saving = SittingViewModel::Saving;

namespace {

/// 陈静 opens the drill that the demo's committee holds.
void beginFirst(Desk& desk) {
    ExamViewModel& exam = *desk.models().exam();
    REQUIRE(exam.stage() == Stage::Shelf);
    REQUIRE(exam.exams()->rowCount() > 0);
    exam.openExam(0);
    REQUIRE(exam.stage() == Stage::Notice);
    REQUIRE(drawOnce(desk.window()));
    desk.press(Qt::Key_Return);
    REQUIRE(exam.stage() == Stage::Sitting);
    REQUIRE(drawOnce(desk.window()));
}

void sitDown(Desk& desk) {
    desk.settings.setReduceMotion(true);
    desk.signInCadre();
    desk.app.show("exam");
    beginFirst(desk);
}

/// A case to its end; where a choice leads on to no open question is for chance to say.
void decideAll(SittingTask& task) {
    while (!task.caseEnded()) {
        if (task.caseOpen()) {
            task.setWritten(QStringLiteral("先请老人坐下，记下来，约好回话的日子"));
        } else {
            task.choose(0);
        }
        REQUIRE(task.caseReady());
        task.confirm();
    }
}

/// A mock of the all-round exam from the list to its result, of which the two cases are answered.
void sitWholeMock(Desk& desk) {
    ExamViewModel& exam = *desk.models().exam();
    if (exam.stage() == Stage::Result) {
        desk.press(Qt::Key_Escape);
    }
    REQUIRE(exam.stage() == Stage::Shelf);
    const auto& offers = exam.offers()->rows();
    const auto whole =
        std::ranges::find(offers, QStringLiteral("全岗通达标"), &qgt::app::ExamShelfRow::title);
    REQUIRE(whole != offers.end());
    exam.openOffer(static_cast<int>(whole - offers.begin()));
    REQUIRE(exam.stage() == Stage::Notice);
    desk.press(Qt::Key_Return);
    REQUIRE(exam.stage() == Stage::Sitting);
    SittingViewModel& sitting = *exam.sitting();
    // Through the sections to the two cases, and through each to its end.
    for (const int slot : {61, 62}) {
        for (int tries = 0; sitting.task()->slot() != slot && tries < 8; ++tries) {
            sitting.go(slot);
            sitting.leaveAnyway();
        }
        REQUIRE(sitting.task()->slot() == slot);
        decideAll(*sitting.task());
    }
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(exam.stage() == Stage::Over);
    desk.press(Qt::Key_Return);
    REQUIRE(exam.stage() == Stage::Result);
}

}  // namespace

TEST_CASE("what was answered is in the journal when the program comes back after a crash",
          "[pages]") {
    const TempFolder folder;
    const qgt::app::DataFolder data = qgt::test::demoCopy(folder);
    {
        Desk desk(data);
        sitDown(desk);
        SittingViewModel& sitting = *desk.models().exam()->sitting();
        desk.press(Qt::Key_B);
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_M);
        CHECK(sitting.saving() == Saving::Saved);
        CHECK(sitting.problem().isEmpty());
        checkQuiet(desk);
    }
    Desk desk(data);
    desk.settings.setReduceMotion(true);
    desk.signInCadre();
    // The first page says so, and Enter leads there: the time goes on.
    REQUIRE(desk.app.page() == "today");
    CHECK(desk.models().exam()->underWay());
    CHECK(desk.models().exam()->due().contains(QStringLiteral("月度练兵")));
    CHECK(desk.models().exam()->due().contains(QStringLiteral("还剩")));
    CHECK(desk.models().exam()->due().contains(QStringLiteral("已保存")));
    CHECK(qgt::test::seen(desk, desk.models().exam()->due()));
    qgt::test::checkInEveryLook(desk, "today-exam-under-way");
    desk.press(Qt::Key_Return);
    REQUIRE(desk.app.page() == "exam");
    beginFirst(desk);
    SittingViewModel& sitting = *desk.models().exam()->sitting();
    CHECK(sitting.cover() == SittingViewModel::Cover::Uncovered);
    CHECK(sitting.task()->slot() == 2);
    CHECK(sitting.flagged());
    // What the journal has is said before anything is answered anew.
    CHECK(sitting.savedTitle() == QStringLiteral("已保存"));
    CHECK(sitting.savedRemark().contains(QStringLiteral("题")));
    CHECK(qgt::test::seen(desk, sitting.savedRemark()));
    CHECK(sitting.task()->rows()->rows()[0].chosen);
    desk.press(Qt::Key_Left);
    CHECK(sitting.task()->rows()->rows()[1].chosen);
    desk.press(Qt::Key_C);
    CHECK(sitting.saving() == Saving::Saved);
    checkQuiet(desk);
}

TEST_CASE("whoever wrote open answers in a mock exam marks them, and then knows the result",
          "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.settings.setReduceMotion(true);
    desk.signInCadre();
    desk.app.show("exam");
    ExamViewModel& exam = *desk.models().exam();
    // Nearly every way through a case comes to an open question; a paper without one is made anew.
    // And one is sat after the other without any frame in between.
    sitWholeMock(desk);
    for (int papers = 0; papers < 8 && (papers < 1 || !exam.result()->waitsForMe()); ++papers) {
        sitWholeMock(desk);
    }
    REQUIRE(exam.result()->waitsForMe());
    qgt::test::checkPage(desk);
    desk.press(Qt::Key_O);
    REQUIRE(exam.stage() == Stage::Marking);
    REQUIRE(exam.marking()->total() > 0);
    qgt::test::checkInEveryLook(desk, "exam-own-marking");
    while (exam.stage() == Stage::Marking) {
        desk.press(Qt::Key_1);
        desk.press(Qt::Key_Return);
    }
    REQUIRE(exam.stage() == Stage::Result);
    CHECK_FALSE(exam.result()->waitsForMe());
    checkQuiet(desk);
}

TEST_CASE("a mock exam is drawn, sat to its end and shows its result at once", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.settings.setReduceMotion(true);
    desk.signInCadre();
    desk.app.show("exam");
    ExamViewModel& exam = *desk.models().exam();
    const auto& offers = exam.offers()->rows();
    const auto drill =
        std::ranges::find(offers, QStringLiteral("月度练兵"), &qgt::app::ExamShelfRow::title);
    REQUIRE(drill != offers.end());
    exam.openOffer(static_cast<int>(drill - offers.begin()));
    CHECK(exam.problem().isEmpty());
    REQUIRE(exam.stage() == Stage::Notice);
    qgt::test::checkPage(desk);
    desk.press(Qt::Key_Return);
    REQUIRE(exam.stage() == Stage::Sitting);
    SittingViewModel& sitting = *exam.sitting();
    while (sitting.canGoOn()) {
        desk.press(Qt::Key_A);
        desk.press(Qt::Key_B);
        desk.press(Qt::Key_Right);
    }
    desk.press(Qt::Key_A);
    qgt::test::picture(desk, "exam-real-paper");
    CHECK(sitting.open() == 0);
    CHECK(sitting.unseen() == 0);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(exam.stage() == Stage::Over);
    REQUIRE(exam.resultOut());
    desk.press(Qt::Key_Return);
    REQUIRE(exam.stage() == Stage::Result);
    CHECK_FALSE(exam.result()->got().isEmpty());
    CHECK(exam.result()->hasTable());
    qgt::test::checkInEveryLook(desk, "exam-real-result");
    desk.press(Qt::Key_R);
    REQUIRE(exam.stage() == Stage::Review);
    CHECK(exam.result()->review()->rowCount() == 22);
    qgt::test::picture(desk, "exam-real-review");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    CHECK(exam.stage() == Stage::Shelf);
    checkQuiet(desk);
}
