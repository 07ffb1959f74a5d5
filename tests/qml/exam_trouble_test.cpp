#include "tests/qml/exam_hall.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <QTest>

using qgt::app::ExamViewModel;
using qgt::app::InvigilatorModel;
using qgt::app::SittingViewModel;
using qgt::seat::Directive;
using qgt::seat::TaskKind;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::drawOnce;
using qgt::test::ExamHall;
using qgt::test::seen;
using Stage = ExamViewModel::Stage;
using Saving = SittingViewModel::Saving;
using Cover = SittingViewModel::Cover;

namespace {

constexpr int kPatienceMs = 8000;

bool becomes(ExamHall& hall, Saving saving) {
    return QTest::qWaitFor([&] { return hall.sitting().saving() == saving; }, kPatienceMs);
}

}  // namespace

TEST_CASE("saved is said only of what the journal has", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    CHECK(hall.sitting().saving() == Saving::Saved);
    CHECK(hall.sitting().savedRemark().contains(QStringLiteral("20:00:00")));
    hall.exams->delayMs = 3000;
    hall.desk.clock.advanceMs(60'000);
    hall.key(Qt::Key_A);
    CHECK(hall.sitting().savedRemark().contains(QStringLiteral("20:00:00")));  // the one before
    REQUIRE(becomes(hall, Saving::Slow));
    CHECK(
        QTest::qWaitFor([&] { return seen(hall.desk, QStringLiteral("正在保存…")); }, kPatienceMs));
    REQUIRE(becomes(hall, Saving::Saved));
    CHECK(hall.sitting().savedRemark().contains(QStringLiteral("20:01:00")));
    CHECK(hall.sitting().saveProblem().isEmpty());
    checkQuiet(hall.desk);
}

TEST_CASE("a save that takes seconds is said clearly, and one goes on answering", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.exams->delayMs = 2500;
    hall.key(Qt::Key_A);
    REQUIRE(becomes(hall, Saving::Stuck));
    CHECK_FALSE(hall.sitting().saveProblem().isEmpty());
    hall.key(Qt::Key_Right);
    hall.key(Qt::Key_C);
    CHECK(hall.sitting().task()->slot() == 2);
    hall.exams->delayMs = -1;
    REQUIRE(becomes(hall, Saving::Saved));
    CHECK(hall.exams->answerTo(1).response.chosen == std::vector<std::string>{"A"});
    CHECK(hall.exams->answerTo(2).response.chosen == std::vector<std::string>{"C"});
    checkQuiet(hall.desk);
}

TEST_CASE("a save that fails is said, kept, and gone through with in order", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    const std::size_t before = hall.exams->journal.size();
    hall.exams->failing = qgt::Error{"file.no-space", {{"path", "qgt.db"}}};
    hall.key(Qt::Key_A);
    CHECK(hall.sitting().saving() == Saving::NotSaved);
    CHECK(seen(hall.desk, QStringLiteral("未保存")));
    hall.key(Qt::Key_Right);
    hall.key(Qt::Key_B);
    hall.key(Qt::Key_M);
    CHECK(hall.exams->journal.size() == before);
    clickNamed(hall.desk, QStringLiteral("现在再保存一次"));
    CHECK(hall.sitting().saving() == Saving::NotSaved);
    hall.exams->failing.reset();
    clickNamed(hall.desk, QStringLiteral("现在再保存一次"));
    CHECK(hall.sitting().saving() == Saving::Saved);
    CHECK(hall.exams->journal.size() == before + 4);
    std::int64_t seq = 0;
    for (const qgt::seat::Change& change : hall.exams->journal) {
        CHECK(change.seq == ++seq);
    }
    CHECK(hall.exams->answerTo(2).response.chosen == std::vector<std::string>{"B"});
    checkQuiet(hall.desk);
}

TEST_CASE("a failed save is tried again by itself", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.exams->failing = qgt::Error{"file.no-space", {{"path", "qgt.db"}}};
    hall.key(Qt::Key_A);
    REQUIRE(hall.sitting().saving() == Saving::NotSaved);
    hall.exams->failing.reset();
    REQUIRE(becomes(hall, Saving::Saved));
    CHECK(hall.exams->answerTo(1).response.chosen == std::vector<std::string>{"A"});
    checkQuiet(hall.desk);
}

TEST_CASE("the time left follows the boot clock and what the exam says", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    CHECK(hall.sitting().timeLeft() == QStringLiteral("60 分 00 秒"));
    hall.desk.clock.advanceMs(61'000);
    CHECK(hall.sitting().timeLeft() == QStringLiteral("58 分 59 秒"));
    hall.desk.clock.setWall(qgt::Instant{0});  // whoever turns the wall clock wins nothing
    CHECK(hall.sitting().timeLeft() == QStringLiteral("58 分 59 秒"));
    hall.exams->extend(600'000);
    hall.exams->tell(Directive::Kind::Extend, "考场停电");
    CHECK(hall.sitting().timeLeft() == QStringLiteral("68 分 59 秒"));
    CHECK_FALSE(hall.sitting().timeShort());
    hall.desk.clock.advanceMs(64 * qgt::kMsPerMinute);
    CHECK(hall.sitting().timeShort());
    checkQuiet(hall.desk);
}

TEST_CASE("ten, five and one minutes are said once", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.desk.clock.advanceMs(49 * qgt::kMsPerMinute);
    QTest::qWait(600);
    CHECK(hall.sitting().announcement().isEmpty());
    hall.desk.clock.advanceMs(qgt::kMsPerMinute);
    REQUIRE(QTest::qWaitFor([&] { return !hall.sitting().announcement().isEmpty(); }));
    CHECK(seen(hall.desk, QStringLiteral("还有 10 分钟")));
    hall.desk.clock.advanceMs(16'000);
    REQUIRE(QTest::qWaitFor([&] { return hall.sitting().announcement().isEmpty(); }));
    hall.desk.clock.advanceMs(5 * qgt::kMsPerMinute);
    REQUIRE(QTest::qWaitFor([&] { return !hall.sitting().announcement().isEmpty(); }));
    CHECK(seen(hall.desk, QStringLiteral("还有 5 分钟")));
    checkQuiet(hall.desk);
}

TEST_CASE("when the time is up the paper closes by itself and says so calmly", "[pages]") {
    ExamHall hall;
    hall.exams->resultReleased = false;
    hall.sitDown();
    hall.key(Qt::Key_A);
    hall.desk.clock.advanceMs(61 * qgt::kMsPerMinute);
    REQUIRE(QTest::qWaitFor([&] { return hall.exam().stage() == Stage::Over; }));
    CHECK(seen(hall.desk, QStringLiteral("时间到，已自动交卷")));
    CHECK_FALSE(hall.desk.app.fullWindow());
    hall.key(Qt::Key_Return);
    CHECK(hall.exam().stage() == Stage::Shelf);
    checkQuiet(hall.desk);
}

TEST_CASE("a pause covers the paper, says why, and lets no time pass", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.exams->tell(Directive::Kind::Pause, "有人身体不适");
    CHECK(hall.sitting().cover() == Cover::Paused);
    CHECK(hall.sitting().coverText().contains(QStringLiteral("有人身体不适")));
    REQUIRE(drawOnce(hall.desk.window()));
    const QString before = hall.sitting().timeLeft();
    const std::size_t journal = hall.exams->journal.size();
    hall.key(Qt::Key_A);
    hall.key(Qt::Key_M);
    hall.key(Qt::Key_Right);
    hall.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(hall.exams->journal.size() == journal);
    hall.desk.clock.advanceMs(300'000);
    CHECK(hall.sitting().timeLeft() == before);
    hall.exams->extend(300'000);
    hall.exams->tell(Directive::Kind::Resume, "");
    CHECK(hall.sitting().cover() == Cover::Uncovered);
    CHECK(hall.sitting().timeLeft() == before);
    hall.key(Qt::Key_A);
    CHECK(hall.exams->answerTo(1).response.chosen == std::vector<std::string>{"A"});
    checkQuiet(hall.desk);
}

TEST_CASE("an interrupted exam goes on when the invigilator lets it, by code and reason",
          "[pages]") {
    ExamHall hall;
    hall.exams->phase = qgt::seat::AttemptPhase::Interrupted;
    hall.sitDown();
    CHECK(hall.sitting().cover() == Cover::Interrupted);
    // The time goes on behind the cover, and the page does not say otherwise.
    const QString before = hall.sitting().timeLeft();
    hall.desk.clock.advanceMs(300'000);
    CHECK(hall.sitting().timeLeft() < before);
    CHECK(hall.sitting().cover() == Cover::Interrupted);
    hall.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(drawOnce(hall.desk.window()));
    InvigilatorModel& invigilator = *hall.sitting().invigilator();
    REQUIRE(invigilator.shown());
    CHECK(invigilator.act() == InvigilatorModel::Act::Resume);
    hall.desk.type("1234");  // the code has the focus
    CHECK_FALSE(invigilator.complete());
    hall.key(Qt::Key_Tab);
    qgt::test::write(hall.desk, QStringLiteral("断电"));
    REQUIRE(invigilator.complete());
    hall.key(Qt::Key_Return);
    CHECK_FALSE(invigilator.problem().isEmpty());
    CHECK(hall.sitting().cover() == Cover::Interrupted);
    invigilator.setCode(QStringLiteral("246810"));
    invigilator.apply();
    CHECK_FALSE(invigilator.shown());
    CHECK(hall.sitting().cover() == Cover::Uncovered);
    REQUIRE(hall.exams->acts.size() == 1);
    CHECK(hall.exams->acts[0].note.reason == "断电");
    REQUIRE(drawOnce(hall.desk.window()));
    hall.key(Qt::Key_A);
    CHECK(hall.exams->answerTo(1).response.chosen == std::vector<std::string>{"A"});
}

TEST_CASE("whoever signs out is out of the exam for the next person", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.desk.app.signOut();
    CHECK_FALSE(hall.desk.app.fullWindow());
    CHECK(hall.desk.app.page() == "login");
    CHECK(hall.exam().stage() == Stage::Loading);
    CHECK(hall.sitting().title().isEmpty());
    checkQuiet(hall.desk);
}

TEST_CASE("answers that could not be brought back from the second copy are spoken of", "[pages]") {
    ExamHall hall;
    hall.exams->notBroughtBack =
        qgt::Error{"exam.not-brought-back", {{"path", "/stick/a.journal"}, {"reason", "file.io"}}};
    hall.enter();
    CHECK(hall.exam().problem().contains(QStringLiteral("/stick/a.journal")));
    CHECK(seen(hall.desk, hall.exam().problem()));
    qgt::test::checkPage(hall.desk);
    hall.exams->notBroughtBack.reset();
    hall.exam().toShelf();
    CHECK(hall.exam().problem().isEmpty());
    checkQuiet(hall.desk);
}
