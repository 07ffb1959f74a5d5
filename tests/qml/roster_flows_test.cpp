#include "app/desktop/demo/demo_secrets.h"
#include "app/desktop/qml_plugins.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <vector>

#include <QQuickItem>
#include <QTest>

using qgt::app::DutyViewModel;
using qgt::app::RosterSeatRow;
using qgt::app::RosterViewModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::Desk;
using qgt::test::TempFolder;

namespace {

constexpr std::size_t kQuickSteps = 100'000;

/// The demo with the real worker.
struct RosterDemo {
    RosterDemo() {
        qputenv("QGT_WORKER", QGT_WORKER_PROGRAM);
        folder.emplace();
        desk.emplace(qgt::test::demoCopy(*folder));
        desk->settings.setReduceMotion(true);
    }

    /// 陆文静 on the page 排班.
    RosterViewModel& direct() {
        desk->models().signIn()->choose(0);
        desk->models().signIn()->enter(qgt::app::kDemoPassword);
        REQUIRE(desk->app.signedIn());
        return roster();
    }

    RosterViewModel& roster() {
        desk->models().roster()->searchFor(kQuickSteps);
        desk->app.show("roster");
        REQUIRE(qgt::test::drawOnce(desk->window()));
        REQUIRE(desk->models().roster()->enough());
        return *desk->models().roster();
    }

    DutyViewModel& duty() {
        desk->signInCadre();
        desk->app.show("duty");
        REQUIRE(qgt::test::drawOnce(desk->window()));
        REQUIRE(desk->models().duty()->ready());
        return *desk->models().duty();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        desk->press(key, modifiers);
    }

    std::optional<TempFolder> folder;
    std::optional<Desk> desk;
};

QStringList namesOf(RosterViewModel& roster) {
    QStringList names;
    for (const RosterSeatRow& seat : roster.seats()->rows()) {
        names.append(seat.name);
    }
    return names;
}

/// The middle of a seat in the window; null when it is not shown.
QPoint placeOfSeat(QQuickItem& within, std::size_t seat) {
    if (QString::fromLatin1(within.metaObject()->className()).startsWith("RosterSeat_") &&
        within.property("index").toInt() == static_cast<int>(seat)) {
        return within.mapToScene(QPointF(within.width() / 2, within.height() / 2)).toPoint();
    }
    for (QQuickItem* const child : within.childItems()) {
        if (const QPoint found = placeOfSeat(*child, seat); !found.isNull()) {
            return found;
        }
    }
    return {};
}

}  // namespace

TEST_CASE("the demo's roster is published, whole and keeps every rule", "[flows][roster]") {
    RosterDemo demo;
    RosterViewModel& roster = demo.direct();
    REQUIRE(roster.planning());
    CHECK(roster.filled());
    CHECK(roster.days()->rowCount() == 14);
    CHECK_FALSE(namesOf(roster).contains(QString()));
    CHECK_FALSE(roster.rate().isEmpty());
    CHECK_FALSE(roster.worth().isEmpty());
    for (const auto& rule : roster.rules()->rows()) {
        CAPTURE(rule.text.toStdString());
        CHECK(rule.good);
    }
    CHECK(roster.counts()->rowCount() == 7);
    checkInEveryLook(*demo.desk, "roster");
    demo.desk->window().resize(960, 700);
    checkInEveryLook(*demo.desk, "roster-narrow");
    checkQuiet(*demo.desk);
}

TEST_CASE("a roster is begun, solved, changed by keys, stepped back and published",
          "[flows][roster]") {
    RosterDemo demo;
    RosterViewModel& roster = demo.direct();
    demo.press(Qt::Key_N);
    REQUIRE_FALSE(roster.planning());
    checkInEveryLook(*demo.desk, "roster-start");
    roster.setWeeks(2);
    demo.press(Qt::Key_Return);
    REQUIRE(roster.planning());
    REQUIRE(roster.filled());
    CHECK_FALSE(roster.solving());
    CHECK_FALSE(roster.solved().isEmpty());
    const QStringList solved = namesOf(roster);
    // The last of two weeks is far enough from today.
    demo.press(Qt::Key_Home);
    CHECK(roster.seat() == 0);
    demo.press(Qt::Key_Right);
    CHECK(roster.seats()->rows()[static_cast<std::size_t>(roster.seat())].day == 1);
    demo.press(Qt::Key_Down);
    CHECK(roster.seats()->rows()[static_cast<std::size_t>(roster.seat())].above == 1);
    // The first offer that is legal is taken by its digit.
    REQUIRE(roster.offers()->rowCount() == 5);
    const bool legal = roster.offers()->rows().front().legal;
    demo.press(Qt::Key_1);
    CHECK((namesOf(roster) != solved) == legal);
    if (legal) {
        CHECK(roster.canUndo());
        demo.press(Qt::Key_Z);
    }
    CHECK(namesOf(roster) == solved);
    demo.press(Qt::Key_L);
    CHECK(roster.locked());
    const QString here = roster.seatName();
    demo.press(Qt::Key_1);
    CHECK(namesOf(roster) == solved);
    CHECK_FALSE(roster.refusal().isEmpty());
    CHECK_FALSE(roster.refusalReason().isEmpty());
    demo.press(Qt::Key_S);
    CHECK(roster.seatName() == here);
    demo.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(roster.problem().isEmpty());
    CHECK(roster.standing().contains(QStringLiteral("已发布")));
    checkQuiet(*demo.desk);
}

TEST_CASE("whoever is held sees where a change would break a rule, and Esc lets go",
          "[flows][roster]") {
    RosterDemo demo;
    RosterViewModel& roster = demo.direct();
    demo.press(Qt::Key_End);
    demo.press(Qt::Key_X);
    REQUIRE(roster.holding());
    const QStringList before = namesOf(roster);
    const auto& seats = roster.seats()->rows();
    const auto illegal = std::ranges::find(seats, true, &RosterSeatRow::illegal);
    REQUIRE(illegal != seats.end());
    const auto there = static_cast<int>(illegal - seats.begin());
    checkInEveryLook(*demo.desk, "roster-held");  // the rows are others after it
    roster.dropOn(there);
    CHECK(namesOf(roster) == before);
    CHECK_FALSE(roster.refusal().isEmpty());
    CHECK_FALSE(roster.refusalReason().isEmpty());
    checkInEveryLook(*demo.desk, "roster-refused");
    demo.press(Qt::Key_Escape);
    CHECK_FALSE(roster.holding());
    CHECK(roster.refusal().isEmpty());
    checkQuiet(*demo.desk);
}

TEST_CASE("two names are dragged onto each other", "[flows][roster]") {
    RosterDemo demo;
    RosterViewModel& roster = demo.direct();
    demo.press(Qt::Key_End);
    demo.press(Qt::Key_X);
    const auto held = static_cast<std::size_t>(roster.seat());
    std::vector<RosterSeatRow> seats = roster.seats()->rows();
    const auto legal = std::find_if(seats.begin(), seats.end(), [](const RosterSeatRow& seat) {
        return !seat.illegal && !seat.held;
    });
    demo.press(Qt::Key_Escape);
    if (legal == seats.end()) {
        WARN("no exchange with the last seat keeps the rules");
        return;
    }
    const auto other = static_cast<std::size_t>(legal - seats.begin());
    const QPoint from = placeOfSeat(*demo.desk->window().contentItem(), held);
    const QPoint to = placeOfSeat(*demo.desk->window().contentItem(), other);
    REQUIRE_FALSE(from.isNull());
    REQUIRE_FALSE(to.isNull());
    QTest::mousePress(&demo.desk->window(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step) {
        QTest::mouseMove(&demo.desk->window(), from + (to - from) * step / 10);
    }
    QTest::mouseRelease(&demo.desk->window(), Qt::LeftButton, {}, to);
    CHECK(roster.seats()->rows()[held].name == seats[other].name);
    CHECK_FALSE(roster.holding());
    checkQuiet(*demo.desk);
}

TEST_CASE("where no roster keeps all rules a way out is one click", "[flows][roster]") {
    RosterDemo demo;
    RosterViewModel& roster = demo.direct();
    // 陈静's last duty is locked, and then she says that she is on leave.
    const auto& seats = roster.seats()->rows();
    const auto hers = std::find_if(seats.rbegin(), seats.rend(), [](const RosterSeatRow& seat) {
        return seat.name == QStringLiteral("陈静");
    });
    REQUIRE(hers != seats.rend());
    const int day = hers->day;
    roster.choose(static_cast<int>(seats.rend() - hers) - 1);
    demo.press(Qt::Key_L);
    REQUIRE(roster.locked());
    demo.desk->app.signOut();
    DutyViewModel& duty = demo.duty();
    duty.choose(day);
    demo.press(Qt::Key_Q);
    REQUIRE(duty.leave());
    demo.desk->app.signOut();
    demo.direct();
    CHECK(std::ranges::any_of(roster.rules()->rows(), [](const auto& rule) { return !rule.good; }));
    demo.press(Qt::Key_S);
    CHECK_FALSE(roster.conflict().isEmpty());
    REQUIRE(roster.waysOut()->rowCount() == 2);
    checkInEveryLook(*demo.desk, "roster-conflict");
    const auto& ways = roster.waysOut()->rows();
    CHECK(std::ranges::count(ways, true, &qgt::app::RosterRuleRow::good) == 1);
    const auto unlock = std::ranges::find(ways, true, &qgt::app::RosterRuleRow::good);
    roster.takeWayOut(static_cast<int>(unlock - ways.begin()));
    CHECK(roster.conflict().isEmpty());
    CHECK(roster.filled());
    CHECK(std::ranges::all_of(roster.rules()->rows(), [](const auto& rule) { return rule.good; }));
    checkQuiet(*demo.desk);
}

TEST_CASE("a cadre sees the own duties, and says leave and wishes by keys", "[flows][duty]") {
    RosterDemo demo;
    DutyViewModel& duty = demo.duty();
    CHECK(duty.days()->rowCount() == 42);
    CHECK_FALSE(duty.next().isEmpty());
    const auto& days = duty.days()->rows();
    CHECK(std::ranges::any_of(days, [](const auto& day) { return !day.duty.isEmpty(); }));
    demo.press(Qt::Key_Down);
    demo.press(Qt::Key_Down);
    const auto here = static_cast<std::size_t>(duty.day());
    demo.press(Qt::Key_Q);
    CHECK(duty.leave());
    CHECK(duty.days()->rows()[here].leave);
    demo.press(Qt::Key_Right, Qt::ShiftModifier);
    demo.press(Qt::Key_Q);
    CHECK(duty.days()->rows()[here + 1].leave);
    demo.press(Qt::Key_Down);
    demo.press(Qt::Key_1);
    CHECK(duty.dayWish() == 1);
    demo.press(Qt::Key_2);
    CHECK(duty.dayWish() == -1);
    demo.press(Qt::Key_2);
    CHECK(duty.dayWish() == 0);
    demo.press(Qt::Key_2);
    checkInEveryLook(*demo.desk, "duty");
    demo.desk->window().resize(960, 700);
    checkInEveryLook(*demo.desk, "duty-narrow");
    checkQuiet(*demo.desk);
}

TEST_CASE("today names the duty of today or tomorrow and with whom", "[flows][duty]") {
    RosterDemo demo;
    DutyViewModel& duty = demo.duty();
    const auto& days = duty.days()->rows();
    const auto today = std::ranges::find(days, true, &qgt::app::DutyDayRow::today);
    REQUIRE(today != days.end());
    const bool soon = !today->duty.isEmpty() || !std::next(today)->duty.isEmpty();
    demo.desk->app.show("today");
    CHECK(demo.desk->models().today()->duty().isEmpty() == !soon);
    checkQuiet(*demo.desk);
}
