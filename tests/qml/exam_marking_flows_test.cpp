#include "tests/qml/marking_desk.h"

#include <string>

using qgt::app::BlindMarkingModel;
using qgt::app::ExamOfficeViewModel;
using qgt::app::MarkingRoundModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::MarkingDesk;
using qgt::test::seen;
using qgt::test::WrittenExam;
using RoundStage = MarkingRoundModel::Stage;
using View = ExamOfficeViewModel::View;

TEST_CASE("answers are handed out to two raters, marked by the keyboard, handed in and scored",
          "[flows][office][marking]") {
    MarkingDesk desk(2);
    Desk& hands = desk.office.desk;
    MarkingRoundModel& marking = desk.marking();
    CHECK_FALSE(marking.begun());
    CHECK(marking.raters() == 1);  // no certificate rests on it
    qgt::test::checkPage(hands);
    clickNamed(hands, QStringLiteral("每份两人评"));
    CHECK(marking.raters() == 2);
    clickNamed(hands, QStringLiteral("分发答卷"));
    CHECK_FALSE(marking.problem().isEmpty());  // one rater cannot be two
    clickNamed(hands, QStringLiteral("高阅"));
    clickNamed(hands, QStringLiteral("分发答卷"));
    CAPTURE(marking.problem().toStdString());
    REQUIRE(marking.begun());
    CHECK(marking.own() == 4);
    CHECK_FALSE(marking.hidden().isEmpty());

    clickNamed(hands, QStringLiteral("评我的答卷（4）"));
    REQUIRE(marking.stage() == RoundStage::Answers);
    BlindMarkingModel& queue = desk.queue();
    REQUIRE(queue.total() == 4);
    CHECK_FALSE(qgt::test::toldByAccessibility(hands.window())
                    .contains(QString::fromStdString(WrittenExam::candidateName(0))));
    qgt::test::checkPage(hands);
    hands.press(Qt::Key_1);
    CHECK(queue.points()->rows().front().met);
    CHECK(queue.left() == 4);  // ticked, not done
    hands.press(Qt::Key_Return);
    CHECK(queue.place() == 2);
    CHECK(queue.left() == 3);
    hands.press(Qt::Key_Left);
    CHECK(queue.place() == 1);
    CHECK(queue.points()->rows().front().met);
    hands.press(Qt::Key_1);
    CHECK_FALSE(queue.points()->rows().front().met);  // not handed in: it can be changed
    for (int i = 0; i < 4; ++i) {
        hands.press(Qt::Key_Return);
    }
    REQUIRE(queue.asked());
    hands.press(Qt::Key_Escape);
    CHECK_FALSE(queue.asked());
    CHECK(queue.ready() == 4);
    // Enter, which rated the last one, does not hand in.
    clickNamed(hands, QStringLiteral("交出（4）…"));
    hands.press(Qt::Key_Return);
    CHECK_FALSE(queue.asked());
    CHECK(queue.ready() == 4);
    clickNamed(hands, QStringLiteral("交出（4）…"));
    clickNamed(hands, QStringLiteral("是，交出"));
    CAPTURE(queue.problem().toStdString());
    CHECK(queue.ready() == 0);
    CHECK(queue.locked());
    hands.press(Qt::Key_1);
    CHECK_FALSE(queue.points()->rows().front().met);
    desk.markBy(0, false);
    hands.press(Qt::Key_Escape);
    REQUIRE(marking.stage() == RoundStage::Overview);
    CHECK(marking.hidden().isEmpty());
    CHECK(marking.raterRows()->rowCount() == 2);
    hands.press(Qt::Key_Escape);
    REQUIRE(desk.office.page().view() == View::Room);
    CHECK(desk.office.room().waiting() == 0);  // scored again by itself
    checkQuiet(hands);
}

TEST_CASE("the pages of marking are drawn in every look", "[flows][office][marking]") {
    MarkingDesk desk(3);
    Desk& hands = desk.office.desk;
    clickNamed(hands, QStringLiteral("每份两人评"));
    clickNamed(hands, QStringLiteral("高阅"));
    checkInEveryLook(hands, "marking-plan");
    clickNamed(hands, QStringLiteral("分发答卷"));
    clickNamed(hands, QStringLiteral("评我的答卷（6）"));
    hands.press(Qt::Key_1);
    checkInEveryLook(hands, "marking-answer");
    for (int i = 0; i < 6; ++i) {
        hands.press(Qt::Key_Return);
    }
    hands.press(Qt::Key_Return);
    desk.markBy(0, true);
    hands.press(Qt::Key_Escape);
    REQUIRE(desk.marking().stage() == RoundStage::Overview);
    checkInEveryLook(hands, "marking-report");
    checkQuiet(hands);
}
