#include "tests/qml/exam_hall.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <QQuickItem>
#include <QTest>

namespace app = qgt::app;

using app::ExamViewModel;
using qgt::test::checkPage;
using qgt::test::checkQuiet;
using qgt::test::ExamHall;
using qgt::test::picture;
using qgt::test::seen;
using Stage = ExamViewModel::Stage;

namespace {

/// 陈静 before a result that may be appealed against, twice.
struct Appealing {
    Appealing() {
        app::AppealDesk& appeals = hall.exams->appealDesk;
        appeals.open = true;
        appeals.until = {hall.desk.clock.now().ms + 5 * qgt::kMsPerDay};
        appeals.left = 2;
        appeals.most = 2;
        appeals.tasks = true;
        hall.enter();
        hall.exam().openExam(1);
        REQUIRE(hall.exam().stage() == Stage::Result);
        REQUIRE(qgt::test::drawOnce(hall.desk.window()));
    }

    [[nodiscard]] app::ExamAppealModel& appeal() { return *hall.exam().appeal(); }

    ExamHall hall;
};

}  // namespace

TEST_CASE("an appeal is written by the keyboard, kept when one leaves it, and filed",
          "[pages][appeals]") {
    Appealing place;
    ExamHall& hall = place.hall;
    CHECK(place.appeal().mayFile());
    checkPage(hall.desk);
    picture(hall.desk, QStringLiteral("appeal-result"));
    hall.key(Qt::Key_A);
    REQUIRE(hall.exam().stage() == Stage::Appeal);
    checkPage(hall.desk);
    qgt::test::write(hall.desk, QStringLiteral("多选题少给了分"));
    CHECK_FALSE(place.appeal().kept());
    picture(hall.desk, QStringLiteral("appeal-writing"));
    // The first Esc leaves the field, the second one the page.
    hall.key(Qt::Key_Escape);
    hall.key(Qt::Key_Escape);
    REQUIRE(hall.exam().stage() == Stage::Result);
    REQUIRE(hall.exams->appealDesk.drafts.size() == 1);
    CHECK(hall.exams->appealDesk.drafts.front().text == "多选题少给了分");
    CHECK(hall.exams->appealDesk.appeals.empty());
    hall.key(Qt::Key_A);
    CHECK(place.appeal().draft() == QStringLiteral("多选题少给了分"));
    CHECK(place.appeal().kept());
    hall.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hall.exam().stage() == Stage::Result);
    REQUIRE(hall.exams->appealDesk.appeals.size() == 1);
    CHECK(place.appeal().lines()->rowCount() == 1);
    CHECK(hall.exams->appealDesk.drafts.empty());
    CHECK(seen(hall.desk, QStringLiteral("多选题少给了分")));
    checkPage(hall.desk);
    checkQuiet(hall.desk);
}

TEST_CASE("a task of the paper is called wrong by one key, or by two clicks", "[pages][appeals]") {
    Appealing place;
    ExamHall& hall = place.hall;
    hall.key(Qt::Key_R);
    REQUIRE(hall.exam().stage() == Stage::Review);
    checkPage(hall.desk);
    hall.key(Qt::Key_Down);
    hall.key(Qt::Key_Down);
    hall.key(Qt::Key_P);
    REQUIRE(hall.exam().stage() == Stage::Appeal);
    CHECK(place.appeal().about().contains(QStringLiteral("3")));
    CHECK_FALSE(place.appeal().stem().isEmpty());
    hall.key(Qt::Key_Escape);
    hall.key(Qt::Key_Escape);
    REQUIRE(hall.exam().stage() == Stage::Review);
    REQUIRE(qgt::test::drawOnce(hall.desk.window()));
    const QPoint middle(hall.desk.window().width() / 2, hall.desk.window().height() / 2);
    QTest::mouseClick(&hall.desk.window(), Qt::LeftButton, {}, middle);
    qgt::test::clickNamed(hall.desk, QStringLiteral("题目有误…"));
    CHECK(hall.exam().stage() == Stage::Appeal);
    checkQuiet(hall.desk);
}

TEST_CASE("without a window nothing offers an appeal, and what was answered stays to be read",
          "[pages][appeals]") {
    Appealing place;
    ExamHall& hall = place.hall;
    app::AppealDesk& appeals = hall.exams->appealDesk;
    appeals.open = false;
    app::AppealSeen seenOne;
    seenOne.appeal.text = "请再看一遍";
    seenOne.state = qgt::exam::AppealState::Rejected;
    seenOne.reason = "已按采分点给分";
    appeals.appeals = {seenOne};
    hall.key(Qt::Key_Escape);
    hall.exam().openExam(1);
    REQUIRE(qgt::test::drawOnce(hall.desk.window()));
    CHECK_FALSE(place.appeal().mayFile());
    hall.key(Qt::Key_A);
    CHECK(hall.exam().stage() == Stage::Result);
    CHECK(place.appeal().lines()->rows().front().answer == QStringLiteral("已按采分点给分"));
    checkPage(hall.desk);
    picture(hall.desk, QStringLiteral("appeal-answered"));
    checkQuiet(hall.desk);
}
