#include "app/desktop/exam/exam_words.h"
#include "app/desktop/qml_plugins.h"
#include "app/desktop/settings/app_settings.h"
#include "tests/qml/exam_hall.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <QTest>

using qgt::app::ExamViewModel;
using qgt::app::SittingViewModel;
using qgt::seat::AttemptEventKind;
using qgt::seat::Directive;
using qgt::seat::TaskKind;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::controlNamed;
using qgt::test::drawOnce;
using qgt::test::ExamHall;
using qgt::test::seen;
using Stage = ExamViewModel::Stage;
using Saving = SittingViewModel::Saving;
using Cover = SittingViewModel::Cover;
using Panel = SittingViewModel::Panel;

namespace {

int countOf(const ExamHall& hall, AttemptEventKind kind) {
    int count = 0;
    for (const qgt::seat::Change& change : hall.exams->journal) {
        count += change.kind == kind ? 1 : 0;
    }
    return count;
}

}  // namespace

TEST_CASE("from the list through the notice into the paper, by keys alone", "[pages]") {
    ExamHall hall;
    hall.enter();
    CHECK(seen(hall.desk, QStringLiteral("2026 年度全岗通能力考核")));
    hall.key(Qt::Key_Return);
    REQUIRE(hall.exam().stage() == Stage::Notice);
    CHECK(seen(hall.desk, QStringLiteral("考前须知")));
    hall.key(Qt::Key_Escape);
    REQUIRE(hall.exam().stage() == Stage::Shelf);
    hall.sitDown();
    CHECK(hall.desk.app.fullWindow());
    CHECK(controlNamed(hall.desk, QStringLiteral("今日")) == nullptr);
    hall.key(Qt::Key_1, Qt::ControlModifier);
    hall.key(Qt::Key_Escape);
    CHECK(hall.desk.app.page() == "exam");
    CHECK(hall.exam().stage() == Stage::Sitting);
    CHECK(countOf(hall, AttemptEventKind::Shown) == 1);
    checkQuiet(hall.desk);
}

TEST_CASE("a start code that is missing or wrong begins nothing", "[pages]") {
    ExamHall hall;
    hall.exams->needsCode = true;
    hall.enter();
    hall.key(Qt::Key_Return);
    REQUIRE(hall.exam().stage() == Stage::Notice);
    REQUIRE(drawOnce(hall.desk.window()));
    CHECK_FALSE(hall.exam().notice()->mayBegin());
    hall.desk.type("1111");
    hall.key(Qt::Key_Return);
    CHECK(hall.exam().stage() == Stage::Notice);
    CHECK_FALSE(hall.exam().problem().isEmpty());
    qgt::test::rewrite(hall.desk, QStringLiteral("7788"));
    hall.key(Qt::Key_Return);
    CHECK(hall.exam().stage() == Stage::Sitting);
}

TEST_CASE("a mock exam about one line asks for the line first", "[pages]") {
    ExamHall hall;
    hall.enter();
    hall.exam().openOffer(1);
    CHECK(hall.exam().stage() == Stage::Shelf);
    CHECK_FALSE(hall.exam().lineOffer().isEmpty());
    hall.exam().chooseLine(2);
    CHECK(hall.exam().stage() == Stage::Notice);
    CHECK(hall.exams->mockLine == hall.exams->bank()->lines()[2].id);
    checkQuiet(hall.desk);
}

TEST_CASE("a mock exam speaks of no invigilator, and none can be called", "[pages]") {
    ExamHall hall;
    hall.enter();
    hall.exam().openOffer(1);
    hall.exam().chooseLine(2);
    REQUIRE(hall.exam().stage() == Stage::Notice);
    REQUIRE(drawOnce(hall.desk.window()));
    CHECK_FALSE(hall.exam().notice()->invigilated());
    CHECK_FALSE(qgt::test::seen(hall.desk, QStringLiteral("不是就返回，告诉监考员")));
    hall.key(Qt::Key_Return);
    REQUIRE(hall.exam().stage() == Stage::Sitting);
    hall.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(hall.sitting().invigilator()->shown());
    // After an outage that the clocks do not explain it goes on by itself.
    const qgt::app::AppSettings settings({.file = {}, .systemDark = false});
    qgt::app::ExamEntry begun;
    begun.open = qgt::seat::AttemptStanding();
    const qgt::app::Wording wording(settings);
    CHECK(qgt::app::standingInWords(begun, {}, wording).contains(QStringLiteral("监考员")));
    begun.mock = true;
    CHECK_FALSE(qgt::app::standingInWords(begun, {}, wording).contains(QStringLiteral("监考员")));
    checkQuiet(hall.desk);
}

TEST_CASE("choices are answers at once, one letter or several", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.key(Qt::Key_B);
    CHECK(hall.exams->answerTo(1).response.chosen == std::vector<std::string>{"B"});
    hall.key(Qt::Key_1);
    CHECK(hall.exams->answerTo(1).response.chosen == std::vector<std::string>{"A"});
    hall.key(Qt::Key_Delete);
    CHECK(hall.exams->answerTo(1) == qgt::seat::TaskAnswer{});
    hall.goTo(TaskKind::MultipleChoice);
    const int several = hall.exams->first(TaskKind::MultipleChoice);
    hall.key(Qt::Key_C);
    hall.key(Qt::Key_A);
    CHECK(hall.exams->answerTo(several).response.chosen == std::vector<std::string>{"A", "C"});
    hall.key(Qt::Key_Down);
    hall.key(Qt::Key_Space);
    CHECK(hall.exams->answerTo(several).response.chosen == std::vector<std::string>{"A", "B", "C"});
    hall.goTo(TaskKind::TrueFalse);
    hall.key(Qt::Key_2);
    CHECK(hall.exams->answerTo(hall.exams->first(TaskKind::TrueFalse)).response.chosen ==
          std::vector<std::string>{"F"});
    checkQuiet(hall.desk);
}

TEST_CASE("blanks are written by keys, and the arrows stay in the field", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.goTo(TaskKind::FillIn);
    const int slot = hall.exams->first(TaskKind::FillIn);
    hall.desk.type("am");
    hall.key(Qt::Key_Left);
    hall.key(Qt::Key_Left);
    hall.key(Qt::Key_Left);
    CHECK(hall.sitting().task()->slot() == slot);
    CHECK_FALSE(hall.sitting().flagged());
    CHECK(countOf(hall, AttemptEventKind::Answered) == 0);
    hall.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(hall.sitting().task()->slot() == slot + 1);
    REQUIRE_FALSE(hall.exams->answerTo(slot).response.texts.empty());
    CHECK(hall.exams->answerTo(slot).response.texts.front() == "am");
    hall.key(Qt::Key_Left, Qt::AltModifier);
    REQUIRE(drawOnce(hall.desk.window()));
    CHECK(hall.sitting().task()->rows()->rows().front().entered == "am");
    checkQuiet(hall.desk);
}

TEST_CASE("what is typed becomes an answer without any key for it", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.goTo(TaskKind::ShortAnswer);
    qgt::test::write(hall.desk, QStringLiteral("先稳住情绪"));
    const int slot = hall.exams->first(TaskKind::ShortAnswer);
    CHECK(hall.exams->answerTo(slot).response.texts.empty());
    REQUIRE(QTest::qWaitFor([&] { return !hall.exams->answerTo(slot).response.texts.empty(); }));
    CHECK(hall.exams->answerTo(slot).response.texts.front() == "先稳住情绪");
    hall.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(hall.sitting().panel() == Panel::HandIn);
    checkQuiet(hall.desk);
}

TEST_CASE("steps are put in order by keys, or said to be right as they stand", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.goTo(TaskKind::Ordering);
    const int slot = hall.exams->first(TaskKind::Ordering);
    hall.key(Qt::Key_Down, Qt::AltModifier);
    hall.key(Qt::Key_Down, Qt::AltModifier);  // the focus went with the step
    const auto& chosen = hall.exams->answerTo(slot).response.chosen;
    REQUIRE(chosen.size() >= 3);
    CHECK(chosen[0] == "B");
    CHECK(chosen[1] == "C");
    CHECK(chosen[2] == "A");
    hall.key(Qt::Key_Right);
    REQUIRE(hall.sitting().task()->slot() == slot + 1);
    REQUIRE(drawOnce(hall.desk.window()));
    clickNamed(hall.desk, QStringLiteral("就按现在的顺序"));
    CHECK(hall.exams->answerTo(slot + 1).response.chosen.front() == "A");
    checkQuiet(hall.desk);
}

TEST_CASE("pairs are made by letters, the next left side by itself", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.goTo(TaskKind::Matching);
    const int slot = hall.exams->first(TaskKind::Matching);
    hall.key(Qt::Key_B);
    hall.key(Qt::Key_A);
    CHECK(hall.exams->answerTo(slot).response.matches[0] == 1);
    CHECK(hall.exams->answerTo(slot).response.matches[1] == 0);
    hall.key(Qt::Key_1);
    hall.key(Qt::Key_A);  // it was the second one's
    CHECK(hall.exams->answerTo(slot).response.matches[0] == 0);
    CHECK(hall.exams->answerTo(slot).response.matches[1] == -1);
    checkQuiet(hall.desk);
}

TEST_CASE("a case goes step by step and shows nothing of what comes of it", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.goTo(TaskKind::Case);
    const int slot = hall.exams->first(TaskKind::Case);
    hall.key(Qt::Key_A);
    CHECK(hall.exams->answerTo(slot).moves.empty());  // chosen and not said
    hall.key(Qt::Key_Return);
    REQUIRE(hall.exams->answerTo(slot).moves.size() == 1);
    REQUIRE(hall.sitting().task()->caseOpen());
    REQUIRE(drawOnce(hall.desk.window()));
    qgt::test::write(hall.desk, QStringLiteral("先请她登记"));
    clickNamed(hall.desk, QStringLiteral("就这样说，说出后不能改"));
    REQUIRE(hall.exams->answerTo(slot).moves.size() == 2);
    CHECK(hall.exams->answerTo(slot).moves[1].text == "先请她登记");
    CHECK(hall.sitting().open() == 1 + 1);  // this case and the first task
    REQUIRE(drawOnce(hall.desk.window()));
    hall.key(Qt::Key_B);
    hall.key(Qt::Key_Return);
    CHECK(hall.sitting().task()->caseEnded());
    for (const auto& line : hall.sitting().task()->lines()->rows()) {
        CHECK(line.kind != qgt::app::CaseLine::Kind::Outcome);
    }
    checkQuiet(hall.desk);
}

TEST_CASE("a window that is closed in the middle of a paper asks whether to hand in", "[pages]") {
    ExamHall hall;
    CHECK(hall.sitting().mayClose());
    hall.sitDown();
    CHECK_FALSE(hall.desk.window().close());
    CHECK(hall.desk.window().isVisible());
    CHECK(hall.sitting().panel() == Panel::HandIn);
    hall.key(Qt::Key_Escape);
    CHECK(hall.sitting().running());
    checkQuiet(hall.desk);
}

TEST_CASE("flags stand on the sheet, and the sheet leads to any task", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.key(Qt::Key_Right);
    hall.key(Qt::Key_M);
    CHECK(hall.sitting().flagged());
    CHECK(hall.sitting().flags() == 1);
    REQUIRE(drawOnce(hall.desk.window()));
    clickNamed(hall.desk, QStringLiteral("第 7 题, 没看过"));
    CHECK(hall.sitting().task()->slot() == 7);
    hall.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hall.sitting().panel() == Panel::HandIn);
    REQUIRE(drawOnce(hall.desk.window()));
    hall.key(Qt::Key_B);  // the paper behind the list takes nothing
    CHECK(countOf(hall, AttemptEventKind::Answered) == 0);
    hall.sitting().goToFlagged();
    CHECK(hall.sitting().task()->slot() == 2);
    hall.key(Qt::Key_M);
    CHECK(hall.sitting().flags() == 0);
    checkQuiet(hall.desk);
}

TEST_CASE("a part that shuts behind is asked about and cannot be entered again", "[pages]") {
    ExamHall hall;
    hall.sitDown();
    const int next = hall.exams->first(TaskKind::MultipleChoice);
    hall.sitting().go(next - 1);
    hall.key(Qt::Key_Right);
    REQUIRE(hall.sitting().panel() == Panel::Leave);
    CHECK(hall.sitting().task()->slot() == next - 1);
    hall.key(Qt::Key_Escape);
    CHECK(hall.sitting().panel() == Panel::NoPanel);
    CHECK(countOf(hall, AttemptEventKind::SectionLeft) == 0);
    hall.key(Qt::Key_Right);
    REQUIRE(drawOnce(hall.desk.window()));
    clickNamed(hall.desk, QStringLiteral("继续往下"));
    CHECK(hall.sitting().task()->slot() == next);
    CHECK(countOf(hall, AttemptEventKind::SectionLeft) == 1);
    CHECK_FALSE(hall.sitting().canGoBack());
    hall.sitting().go(1);
    CHECK(hall.sitting().task()->slot() == next);
    checkQuiet(hall.desk);
}

TEST_CASE("handing in asks what is open, waits for the least time, and ends with a receipt",
          "[pages]") {
    ExamHall hall;
    hall.sitDown();
    hall.key(Qt::Key_A);
    hall.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hall.sitting().panel() == Panel::HandIn);
    CHECK(hall.sitting().unseen() == hall.exams->paper().slotCount() - 1);
    CHECK(hall.sitting().tooEarly().contains(QStringLiteral("20")));
    hall.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(hall.exam().stage() == Stage::Sitting);
    CHECK_FALSE(hall.exams->handedInAfter);
    hall.desk.clock.advanceMs(20 * qgt::kMsPerMinute);
    hall.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(hall.exam().stage() == Stage::Over);
    CHECK(hall.exams->handedInAfter == hall.exams->journal.back().seq);
    CHECK_FALSE(hall.exam().receipt().isEmpty());
    CHECK_FALSE(hall.desk.app.fullWindow());
    hall.key(Qt::Key_Return);
    CHECK(hall.exam().stage() == Stage::Result);
    checkQuiet(hall.desk);
}
