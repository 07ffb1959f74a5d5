#include "app/desktop/qml_plugins.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <string>
#include <utility>

#include <QCoreApplication>
#include <QQuickItem>

namespace fs = std::filesystem;

using qgt::app::CarryViewModel;
using qgt::app::JoinModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::focusedName;
using qgt::test::rewrite;
using qgt::test::seen;
using qgt::test::TempFolder;

namespace {

constexpr const char* kLaptopPin = "491638";

/// The settings of whoever is signed in, drawn.
CarryViewModel& settingsOf(Desk& desk) {
    desk.app.show("settings");
    REQUIRE(qgt::test::drawOnce(desk.window()));
    return *desk.models().carry();
}

/// Gives the control of that name the keyboard, which brings it into view.
void focusOn(Desk& desk, const QString& name) {
    QQuickItem* const control = qgt::test::controlNamed(desk, name);
    REQUIRE(control != nullptr);
    control->forceActiveFocus(Qt::TabFocusReason);
    REQUIRE(qgt::test::drawOnce(desk.window()));
}

/// The committee's computer, a cadre's laptop and the drive between them.
struct CarryTrip {
    TempFolder folder;
    QString stick = QString::fromStdString((folder.path() / "stick").string());
    qgt::app::DataFolder unit = qgt::test::demoCopy(folder);
    qgt::app::DataFolder laptop{folder.path() / "laptop", false};

    CarryTrip() { fs::create_directory(stick.toStdString()); }

    /// What 陈静 takes home: the file's path and its code.
    [[nodiscard]] std::pair<QString, QString> takeOut() const {
        Desk desk(unit);
        desk.signInCadre();
        CarryViewModel& carry = settingsOf(desk);
        carry.takeOut(stick);
        CAPTURE(carry.problem().toStdString());
        REQUIRE(carry.code().size() == 16);
        checkQuiet(desk);
        return {carry.written(), carry.code()};
    }

    static void answerOne(Desk& desk) {
        desk.app.show("today");
        REQUIRE(qgt::test::drawOnce(desk.window()));
        desk.press(Qt::Key_Return);
        REQUIRE(desk.app.page() == "practice");
        desk.models().practice()->dontKnow();
        REQUIRE(qgt::test::drawOnce(desk.window()));
    }
};

}  // namespace

TEST_CASE("practice goes home with its code, is done there and comes back", "[flows][carry]") {
    CarryTrip trip;
    const auto [file, code] = trip.takeOut();
    CHECK(file.endsWith(QStringLiteral(".qgtout")));
    CHECK(fs::status(file.toStdString()).permissions() ==
          (fs::perms::owner_read | fs::perms::owner_write));
    QString back;
    {
        Desk desk(trip.laptop);
        REQUIRE(desk.app.page() == "first_run");
        clickNamed(desk, QStringLiteral("我从居委会带来了文件：这是我自己的电脑，在家练习"));
        JoinModel& joining = *desk.models().joining();
        REQUIRE(joining.isOpen());
        CHECK(focusedName(desk) == QStringLiteral("文件，名字以 .qgtout 结尾"));
        desk.press(Qt::Key_Escape);
        CHECK_FALSE(joining.isOpen());
        clickNamed(desk, QStringLiteral("我从居委会带来了文件：这是我自己的电脑，在家练习"));
        rewrite(desk, file);
        desk.press(Qt::Key_Return);
        rewrite(desk, QStringLiteral("0000-0000-0000-0"));
        desk.press(Qt::Key_Return);
        desk.type(kLaptopPin);
        desk.press(Qt::Key_Return);
        desk.type(kLaptopPin);
        desk.press(Qt::Key_Return);
        CHECK(joining.isOpen());
        CHECK(seen(desk, joining.problem()));
        checkInEveryLook(desk, "join-wrong-code");
        rewrite(desk, code.toLower());
        desk.press(Qt::Key_Return);
        desk.type(kLaptopPin);
        desk.press(Qt::Key_Return);
        desk.type(kLaptopPin);
        desk.press(Qt::Key_Return);
        CAPTURE(joining.problem().toStdString());
        QCoreApplication::processEvents();
        REQUIRE(desk.app.page() == "login");
        checkInEveryLook(desk, "login-at-home");
        desk.models().signIn()->choose(0);
        desk.type(kLaptopPin);
        desk.press(Qt::Key_Return);
        REQUIRE(desk.app.signedIn());
        desk.models().introduction()->close();
        CarryTrip::answerOne(desk);
        CarryViewModel& carry = settingsOf(desk);
        REQUIRE(carry.atHome());
        CHECK(carry.homeLine().contains(QStringLiteral("作答 1 次")));
        carry.writeHome(trip.stick);
        back = carry.written();
        CHECK(back.endsWith(QStringLiteral(".qgtback")));
        CHECK(carry.code().isEmpty());
        CHECK(carry.homeLine().contains(QStringLiteral("没有再作答")));
        focusOn(desk, QStringLiteral("写出我的作答"));
        checkInEveryLook(desk, "settings-at-home");
        // A newer file of the unit is read where nobody is signed in.
        clickNamed(desk, QStringLiteral("退出登录，读入文件"));
        CHECK(desk.app.page() == "login");
        CHECK(desk.models().joining()->isOpen());
        CHECK(desk.models().joining()->again());
        CHECK(focusedName(desk) == QStringLiteral("文件，名字以 .qgtout 结尾"));
        checkInEveryLook(desk, "join-again");
        checkQuiet(desk);
    }
    Desk desk(trip.unit);
    desk.signInCadre();
    CarryViewModel& carry = settingsOf(desk);
    REQUIRE(carry.computers()->rowCount() == 1);
    carry.bringBack(back);
    CAPTURE(carry.problem().toStdString());
    CHECK(carry.brought().contains(QStringLiteral("新的作答 1 次")));
    CHECK_FALSE(carry.clockWasAhead());
    focusOn(desk, QStringLiteral("自己电脑上写出的文件；按 Enter 读入"));
    checkInEveryLook(desk, "settings-brought-back");
    carry.bringBack(back);
    CHECK(carry.brought().contains(QStringLiteral("都已经有了")));
    clickNamed(desk, QStringLiteral("停用这台电脑：") + carry.computers()->rows()[0].taken);
    REQUIRE(carry.asked() == 0);
    CHECK(focusedName(desk) == QStringLiteral("不，留着"));
    desk.press(Qt::Key_Escape);
    CHECK(carry.asked() == -1);
    carry.ask(0);
    carry.end();
    CHECK(carry.ended());
    carry.bringBack(back);
    CHECK(seen(desk, carry.problem()));
    checkQuiet(desk);
}

TEST_CASE("the code of a file is shown once and gone when the page is left", "[flows][carry]") {
    CarryTrip trip;
    Desk desk(trip.unit);
    desk.signInCadre();
    CarryViewModel& carry = settingsOf(desk);
    REQUIRE(carry.allowed());
    carry.takeOut(QStringLiteral("/nowhere/at/all"));
    CHECK_FALSE(carry.problem().isEmpty());
    CHECK(carry.code().isEmpty());
    carry.takeOut(trip.stick);
    const QString code = carry.code();
    REQUIRE(code.size() == 16);
    CHECK(seen(desk, code));
    focusOn(desk, QStringLiteral("带走我的练习"));
    checkInEveryLook(desk, "settings-taken-home");
    desk.app.show("today");
    REQUIRE(qgt::test::drawOnce(desk.window()));
    (void)settingsOf(desk);
    CHECK(carry.code().isEmpty());
    CHECK_FALSE(seen(desk, code));
    checkQuiet(desk);
}

TEST_CASE("who does not practise takes nothing home", "[flows][carry]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    (void)qgt::test::foundUnit(desk);
    qgt::test::enterPeople(desk);
    CHECK_FALSE(settingsOf(desk).allowed());
    CHECK_FALSE(seen(desk, QStringLiteral("带走、带回")));
}
