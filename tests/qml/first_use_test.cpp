#include "tests/qml/desk.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <algorithm>

using qgt::app::IntroductionModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::seen;
using qgt::test::TempFolder;

namespace {

constexpr const char* kOwnPin = "483920";

void signInAdministrator(Desk& desk) {
    desk.models().signIn()->choose(0);
    desk.models().signIn()->enter(qgt::test::kAdministratorPassword);
    REQUIRE(desk.app.signedIn());
    REQUIRE(qgt::test::drawOnce(desk.window()));
}

/// 林芳 adds 王小梅, who signs in for the first time with a PIN of her own.
void signInNewCadre(Desk& desk) {
    qgt::test::enterPeople(desk);
    const QString pin = qgt::test::addPerson(desk, QStringLiteral("王小梅"));
    desk.app.signOut();
    qgt::app::SignInViewModel& signIn = *desk.models().signIn();
    const auto& rows = signIn.persons()->rows();
    const auto row = std::ranges::find(rows, QStringLiteral("王小梅"), &qgt::app::SignInRow::name);
    signIn.choose(static_cast<int>(row - rows.begin()));
    signIn.enter(pin);
    REQUIRE(signIn.stage() == qgt::app::SignInViewModel::Stage::MustChange);
    signIn.change(kOwnPin, kOwnPin);
    REQUIRE(desk.app.signedIn());
    REQUIRE(qgt::test::drawOnce(desk.window()));
}

}  // namespace

TEST_CASE("the introduction shows itself after the first sign-in and never again", "[pages]") {
    const TempFolder folder;
    const qgt::app::DataFolder data = qgt::test::emptyUnit(folder);
    {
        Desk desk(data);
        qgt::test::foundUnit(desk);
        signInAdministrator(desk);
        IntroductionModel& introduction = *desk.models().introduction();
        REQUIRE(introduction.shown());
        REQUIRE(introduction.steps() == 3);
        desk.press(Qt::Key_Return);
        CHECK(introduction.step() == 2);
        desk.press(Qt::Key_Left);
        CHECK(introduction.step() == 1);
        desk.press(Qt::Key_Right);
        desk.press(Qt::Key_Return);
        CHECK(introduction.step() == 3);
        desk.press(Qt::Key_Return);
        CHECK_FALSE(introduction.shown());
        desk.app.signOut();
        signInAdministrator(desk);
        CHECK_FALSE(introduction.shown());
        checkQuiet(desk);
    }
    Desk later(data);
    signInAdministrator(later);
    CHECK_FALSE(later.models().introduction()->shown());
}

TEST_CASE("the introduction is skipped at any step by Esc or its button, for good", "[pages]") {
    const TempFolder folder;
    const qgt::app::DataFolder data = qgt::test::emptyUnit(folder);
    {
        Desk desk(data);
        qgt::test::foundUnit(desk);
        signInAdministrator(desk);
        IntroductionModel& introduction = *desk.models().introduction();
        REQUIRE(introduction.shown());
        desk.press(Qt::Key_Escape);
        CHECK_FALSE(introduction.shown());
        for (int steps = 0; steps < 3; ++steps) {
            introduction.show();
            for (int i = 0; i < steps; ++i) {
                desk.press(Qt::Key_Return);
            }
            REQUIRE(introduction.step() == steps + 1);
            desk.press(Qt::Key_Escape);
            CHECK_FALSE(introduction.shown());
        }
        introduction.show();
        clickNamed(desk, QStringLiteral("跳过"));
        CHECK_FALSE(introduction.shown());
        checkQuiet(desk);
    }
    Desk later(data);
    signInAdministrator(later);
    CHECK_FALSE(later.models().introduction()->shown());
}

TEST_CASE("each person has an own first day, and the page has the keyboard after it", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    qgt::test::foundUnit(desk);
    signInNewCadre(desk);
    IntroductionModel& introduction = *desk.models().introduction();
    REQUIRE(introduction.shown());  // the administrator's was put away before
    CHECK(introduction.title().contains(QStringLiteral("今日")));
    for (int step = 1; step <= 3; ++step) {
        checkInEveryLook(desk, QStringLiteral("introduction-%1").arg(step));
        introduction.next();
    }
    introduction.show();
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Return);  // starts what today plans
    CHECK(desk.app.page() == "practice");
    checkQuiet(desk);
}

TEST_CASE("whoever signs out in the middle of the introduction sees it the next time", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    qgt::test::foundUnit(desk);
    signInAdministrator(desk);
    IntroductionModel& introduction = *desk.models().introduction();
    introduction.next();
    desk.app.signOut();
    CHECK_FALSE(introduction.shown());
    introduction.show();
    CHECK_FALSE(introduction.shown());  // of nobody
    signInAdministrator(desk);
    CHECK(introduction.shown());
    CHECK(introduction.step() == 1);
    checkQuiet(desk);
}

TEST_CASE("the demo shows the introduction only when asked for, by F1 or in the settings",
          "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    desk.signInCadre();
    IntroductionModel& introduction = *desk.models().introduction();
    CHECK_FALSE(introduction.shown());
    desk.press(Qt::Key_F1);
    clickNamed(desk, QStringLiteral("三步入门"));
    CHECK(introduction.shown());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(introduction.shown());
    desk.app.show("settings");
    clickNamed(desk, QStringLiteral("再看一遍三步入门"));
    CHECK(introduction.shown());
    checkQuiet(desk);
}

TEST_CASE("F1 shows the keys of the page that is open, on every page", "[pages]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    constexpr const char* kCommon = "Shift+Tab";
    desk.press(Qt::Key_F1);
    CHECK(seen(desk, kCommon));
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(seen(desk, kCommon));
    desk.models().signIn()->choose(0);
    desk.models().signIn()->enter("qinghe-demo");
    REQUIRE(desk.app.signedIn());
    for (const auto& page : desk.app.pages()->entries()) {
        CAPTURE(page.id.toStdString());
        desk.app.show(page.id);
        desk.press(Qt::Key_F1);
        CHECK(seen(desk, QStringLiteral("按键：") + desk.app.pageTitle()));
        checkInEveryLook(desk, QStringLiteral("keys-") + page.id);
        desk.press(Qt::Key_Escape);
        CHECK_FALSE(seen(desk, kCommon));
    }
    checkQuiet(desk);
}
