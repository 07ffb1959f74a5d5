#include "tests/qml/desk.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <QQuickItem>
#include <QTest>

using qgt::app::PracticeOfferModel;
using qgt::app::PracticeQuestion;
using qgt::app::PracticeViewModel;
using qgt::bank::ItemKind;
using qgt::practice::SessionSpec;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::focusedName;
using qgt::test::TempFolder;
using Stage = PracticeViewModel::Stage;

namespace {

SessionSpec oneOf(ItemKind kind) {
    SessionSpec spec;
    spec.kinds = {kind};
    spec.limit = {.unit = qgt::practice::LimitUnit::Items, .amount = 1};
    return spec;
}

/// The row of an answer that has this letter and text, as a screen reader names it.
QPoint middleOf(Desk& desk, const qgt::app::AnswerRow& row) {
    QQuickItem* item = qgt::test::controlNamed(desk, row.key + u' ' + row.text);
    CAPTURE(row.text.toStdString());
    REQUIRE(item != nullptr);
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}

/// Presses at one place, carries to another in small moves, looks, and lets go.
void drag(Desk& desk, QPoint from, QPoint to, const QString& pictureName = {}) {
    QQuickWindow& window = desk.window();
    QTest::mousePress(&window, Qt::LeftButton, {}, from);
    constexpr int kMoves = 12;
    for (int i = 1; i <= kMoves; ++i) {
        QTest::mouseMove(&window, from + (to - from) * i / kMoves);
    }
    if (!pictureName.isEmpty()) {
        checkInEveryLook(desk, pictureName);
    }
    QTest::mouseRelease(&window, Qt::LeftButton, {}, to);
    REQUIRE(qgt::test::drawOnce(window));
}

QStringList textsOf(PracticeQuestion& question) {
    QStringList texts;
    const auto rows = question.rows()->rows();
    for (const auto& row : rows) {
        texts.append(row.text);
    }
    return texts;
}

}  // namespace

TEST_CASE("steps are put in order with the mouse, and the keyboard follows", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    practice.beginWith(oneOf(ItemKind::Ordering));
    PracticeQuestion& question = *practice.question();
    REQUIRE(qgt::test::drawOnce(desk.window()));
    QStringList steps = textsOf(question);
    REQUIRE(steps.size() >= 3);
    const auto rows = question.rows()->rows();
    drag(desk, middleOf(desk, rows[0]), middleOf(desk, rows[2]), "drag-step");
    steps.move(0, 2);
    CHECK(textsOf(question) == steps);
    CHECK(focusedName(desk).endsWith(steps[2]));
    const auto after = question.rows()->rows();
    drag(desk, middleOf(desk, after[2]), middleOf(desk, after[0]));
    steps.move(2, 0);
    CHECK(textsOf(question) == steps);
    // Let go on itself, nothing changes; the keys do what they did.
    const auto same = question.rows()->rows();
    drag(desk, middleOf(desk, same[1]), middleOf(desk, same[1]) + QPoint(0, 3));
    CHECK(textsOf(question) == steps);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    steps.move(1, 2);
    CHECK(textsOf(question) == steps);
    desk.press(Qt::Key_U);
    CHECK(practice.stage() == Stage::Revealed);
    checkQuiet(desk);
}

TEST_CASE("a step carried to the edge of a long page scrolls it and can be let go far below",
          "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    practice.beginWith(oneOf(ItemKind::Ordering));
    PracticeQuestion& question = *practice.question();
    desk.settings.setTextScale(2);
    REQUIRE(qgt::test::drawOnce(desk.window()));
    QStringList steps = textsOf(question);
    const auto rows = question.rows()->rows();
    const auto last = static_cast<qsizetype>(rows.size()) - 1;
    QQuickItem* page =
        qgt::test::controlNamed(desk, rows[0].key + u' ' + rows[0].text)->parentItem();
    while (page != nullptr && !page->inherits("QQuickFlickable")) {
        page = page->parentItem();
    }
    REQUIRE(page != nullptr);
    const double lowest = page->property("contentHeight").toDouble() - page->height();
    REQUIRE(lowest > 40);
    page->setProperty("contentY", 0);
    const QPoint from = middleOf(desk, rows[0]);
    const int bottom = qRound(page->mapToScene(QPointF(0, page->height())).y());
    QQuickWindow& window = desk.window();
    QTest::mousePress(&window, Qt::LeftButton, {}, from);
    constexpr int kMoves = 12;
    for (int i = 1; i <= kMoves; ++i) {
        QTest::mouseMove(&window, from + QPoint(0, bottom - 4 - from.y()) * i / kMoves);
    }
    CHECK(QTest::qWaitFor([&] { return page->property("contentY").toDouble() >= lowest; }, 5'000));
    const QPoint to = middleOf(desk, rows[rows.size() - 1]);
    QTest::mouseMove(&window, to);
    qgt::test::picture(desk, "drag-edge");
    QTest::mouseRelease(&window, Qt::LeftButton, {}, to);
    steps.move(0, last);
    CHECK(textsOf(question) == steps);
    checkQuiet(desk);
}

TEST_CASE("sides are matched with the mouse in either direction, and by a click as before",
          "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    practice.beginWith(oneOf(ItemKind::Matching));
    PracticeQuestion& question = *practice.question();
    REQUIRE(qgt::test::drawOnce(desk.window()));
    const auto left = question.rows()->rows();
    const auto right = question.rights()->rows();
    REQUIRE(left.size() >= 3);
    const auto entered = [&](std::size_t row) { return question.rows()->rows()[row].entered; };
    drag(desk, middleOf(desk, right[1]), middleOf(desk, left[2]), "drag-match");
    CHECK(entered(2).startsWith(right[1].key));
    drag(desk, middleOf(desk, left[0]), middleOf(desk, right[0]));
    CHECK(entered(0).startsWith(right[0].key));
    QTest::mouseClick(&desk.window(), Qt::LeftButton, {}, middleOf(desk, left[1]));
    QTest::mouseClick(&desk.window(), Qt::LeftButton, {}, middleOf(desk, right[2]));
    CHECK(entered(1).startsWith(right[2].key));
    desk.press(Qt::Key_U);
    CHECK(practice.stage() == Stage::Revealed);
    checkQuiet(desk);
}

TEST_CASE("on the start panel Space takes the choice in focus and Enter begins", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    PracticeOfferModel& offer = *practice.offer();
    REQUIRE(practice.stage() == Stage::Start);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Space);
    CHECK(offer.kind() == PracticeOfferModel::Kind::Line);
    desk.press(Qt::Key_Return);  // no line is chosen: nothing begins
    CHECK(practice.stage() == Stage::Start);
    CHECK(practice.problem().isEmpty());
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Return);
    CHECK(offer.kind() == PracticeOfferModel::Kind::Line);  // Enter pressed no segment
    offer.setKind(PracticeOfferModel::Kind::Plan);
    desk.press(Qt::Key_Return);
    CHECK(practice.stage() == Stage::Asking);
    const int place = practice.place();
    practice.dontKnow();
    practice.next();
    desk.app.show("today");
    REQUIRE(desk.models().today()->openTotal() > 0);
    checkInEveryLook(desk, "today-open");
    desk.press(Qt::Key_Return);  // goes on instead of beginning anew
    CHECK(desk.app.page() == "practice");
    CHECK(practice.place() == place + 1);
    checkQuiet(desk);
}

TEST_CASE("out of the field of a short answer by Tab, X and Enter go on to what comes next",
          "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    practice.beginWith(oneOf(ItemKind::ShortAnswer));
    REQUIRE(qgt::test::drawOnce(desk.window()));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_X);
    REQUIRE(practice.stage() == Stage::Revealed);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(practice.writingNote());
    CHECK(practice.stage() != Stage::Revealed);
    checkQuiet(desk);
}

TEST_CASE("an open session is no trap: another kind can be chosen, or it goes on", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    REQUIRE(practice.stage() == Stage::Start);
    CHECK_FALSE(practice.offer()->openSession());
    practice.beginWith(oneOf(ItemKind::SingleChoice));
    const QString stem = practice.question()->stem();
    desk.app.show("today");
    desk.app.show("practice");  // the rail leads into the open session
    REQUIRE(practice.stage() == Stage::Asking);
    REQUIRE(qgt::test::drawOnce(desk.window()));
    clickNamed(desk, QStringLiteral("练别的"));
    REQUIRE(practice.stage() == Stage::Start);
    CHECK(practice.offer()->openSession());
    checkInEveryLook(desk, "start-open");
    clickNamed(desk, QStringLiteral("接着做"));
    REQUIRE(practice.stage() == Stage::Asking);
    CHECK(practice.question()->stem() == stem);
    clickNamed(desk, QStringLiteral("练别的"));
    practice.offer()->setKind(PracticeOfferModel::Kind::Reading);
    desk.press(Qt::Key_Return);
    CHECK(practice.stage() == Stage::Reading);
    checkQuiet(desk);
}

TEST_CASE("a choice without items says why and what to do instead", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    desk.models().firstRun()->setAlsoDirector(true);
    (void)qgt::test::foundUnit(desk);
    qgt::test::enterPeople(desk);
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    PracticeOfferModel& offer = *practice.offer();
    REQUIRE(practice.stage() == Stage::Start);
    for (const auto kind : {PracticeOfferModel::Kind::ErrorBook,
                            PracticeOfferModel::Kind::Favourites,
                            PracticeOfferModel::Kind::Changed,
                            PracticeOfferModel::Kind::Difficult}) {
        offer.setKind(kind);
        CHECK_FALSE(offer.emptyTitle().isEmpty());
        CHECK(qgt::test::seen(desk, offer.emptyText()));
        if (kind == PracticeOfferModel::Kind::ErrorBook) {
            desk.press(Qt::Key_Return);  // nothing begins, and nothing breaks
            CHECK(practice.stage() == Stage::Start);
            CHECK(practice.problem().isEmpty());
            checkInEveryLook(desk, "start-empty");
        }
        clickNamed(desk, QStringLiteral("改练今天的计划"));
        CHECK(offer.kind() == PracticeOfferModel::Kind::Plan);
    }
    checkQuiet(desk);
}

TEST_CASE("a placement asks two unseen items of each line, as long as it is", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    desk.models().firstRun()->setAlsoDirector(true);
    (void)qgt::test::foundUnit(desk);
    qgt::test::enterPeople(desk);
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    clickNamed(desk, QStringLiteral("摸底"));
    CHECK(practice.offer()->kind() == PracticeOfferModel::Kind::Placement);
    CHECK(practice.offer()->sentence().contains(QStringLiteral("36")));
    checkInEveryLook(desk, "start-placement");
    desk.press(Qt::Key_Return);
    REQUIRE(practice.stage() == Stage::Asking);
    CHECK(practice.total() == 36);
    checkQuiet(desk);
}

TEST_CASE("the habits of practice in the settings are those of the practice page", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    desk.app.show("settings");
    qgt::app::PracticeHabits& habits = *desk.models().practice()->habits();
    const bool hidden = habits.hideOptions();
    clickNamed(desk, QStringLiteral("先想后看选项：想好了再显示选项"));
    CHECK(habits.hideOptions() != hidden);
    habits.setAutoNext(true);
    checkInEveryLook(desk, "settings-habits");
    desk.app.show("practice");
    CHECK(habits.hideOptions() != hidden);
    checkQuiet(desk);
}
