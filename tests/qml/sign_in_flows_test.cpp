#include "app/desktop/qml_plugins.h"
#include "app/runtime/error_log.h"
#include "app/runtime/workspace.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <QTest>

using qgt::app::AppSettings;
using qgt::app::SignInViewModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::focusedName;
using qgt::test::picture;
using qgt::test::TempFolder;
using qgt::test::write;
using Stage = SignInViewModel::Stage;

TEST_CASE("the unit is founded by keys alone and its code put away", "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    write(desk, QStringLiteral("试一试居委会"));
    desk.press(Qt::Key_Return);
    write(desk, QStringLiteral("四川北路街道"));
    desk.press(Qt::Key_Return);
    write(desk, QStringLiteral("林芳"));
    desk.press(Qt::Key_Return);
    desk.type("quiet sentence");
    desk.press(Qt::Key_Return);
    desk.type("quiet sentence");
    picture(desk, "first-run-filled");
    desk.press(Qt::Key_Return);
    CHECK(desk.models().firstRun()->recoveryCode().size() == 24);
    checkInEveryLook(desk, "first-run-code");
    desk.press(Qt::Key_Space);  // written down
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Return);
    CHECK(desk.app.page() == "login");
    desk.press(Qt::Key_Down);
    desk.type("quiet sentence");
    desk.press(Qt::Key_Return);
    CHECK(desk.app.signedIn());
    checkQuiet(desk);
}

TEST_CASE("who chooses their name with the mouse types the secret at once", "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    static_cast<void>(qgt::test::foundUnit(desk));
    REQUIRE(desk.app.page() == "login");
    clickNamed(desk, QStringLiteral("林芳"));
    CHECK(focusedName(desk) == QStringLiteral("密码"));
    desk.type(qgt::test::kAdministratorPassword);
    desk.press(Qt::Key_Return);
    CHECK(desk.app.signedIn());
    checkQuiet(desk);
}

TEST_CASE("among many a PIN typed before the name does not stay where it can be read", "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    static_cast<void>(qgt::test::foundUnit(desk));
    qgt::app::SignInFacts facts;
    for (int i = 0; i < 14; ++i) {
        qgt::app::SignInPerson person;
        person.name =
            i == 7 ? QStringLiteral("石青") : QStringLiteral("林芳%1").arg(QChar(u'甲' + i));
        person.committee = QStringLiteral("12号院");
        person.hasSecret = true;
        facts.persons.push_back(person);
    }
    SignInViewModel& signIn = *desk.models().signIn();
    signIn.attach(nullptr, facts, false);
    REQUIRE(qgt::test::drawOnce(desk.window()));
    REQUIRE(focusedName(desk) == QStringLiteral("查找姓名"));
    desk.type("27");
    CHECK(signIn.filter().isEmpty());
    CHECK_FALSE(qgt::test::seen(desk, QStringLiteral("27")));
    CHECK(qgt::test::seen(desk, signIn.filterNote()));
    checkInEveryLook(desk, "sign-in-pin-too-early");
    desk.press(Qt::Key_Return);
    CHECK(signIn.current() == -1);
    desk.type("12");  // stands in somebody's words
    CHECK(signIn.filter() == QStringLiteral("12"));
    CHECK(signIn.filterNote().isEmpty());
    qgt::test::rewrite(desk, QStringLiteral("王"));
    CHECK(qgt::test::seen(desk, signIn.filterNote()));
    qgt::test::rewrite(desk, QStringLiteral("石"));
    CHECK(signIn.filterNote().isEmpty());
    CHECK(signIn.currentName() == QStringLiteral("石青"));
    checkQuiet(desk);
}

TEST_CASE("after leaving the page of the new PIN what is typed is the PIN and never a name",
          "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    static_cast<void>(qgt::test::foundUnit(desk));
    qgt::test::enterPeople(desk);
    QString secret;
    for (int i = 0; i < 14; ++i) {
        secret = qgt::test::addPerson(desk, QStringLiteral("林芳%1").arg(QChar(u'甲' + i)));
    }
    desk.app.signOut();
    SignInViewModel& signIn = *desk.models().signIn();
    REQUIRE(qgt::test::drawOnce(desk.window()));
    REQUIRE(focusedName(desk) == QStringLiteral("查找姓名"));
    qgt::test::write(desk, QStringLiteral("林芳%1").arg(QChar(u'甲' + 13)));
    REQUIRE(signIn.current() == 0);
    signIn.enter(secret);
    REQUIRE(signIn.stage() == SignInViewModel::Stage::MustChange);
    desk.press(Qt::Key_Escape);
    REQUIRE(signIn.stage() == SignInViewModel::Stage::Choose);
    desk.type("27");
    CHECK(signIn.current() == 0);
    CHECK_FALSE(qgt::test::seen(desk, QStringLiteral("27")));
    CHECK(focusedName(desk) != QStringLiteral("查找姓名"));
    checkQuiet(desk);
}

TEST_CASE("passwords that differ or are too short are said, emptied and asked again", "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    qgt::app::FirstRunViewModel& first = *desk.models().firstRun();
    first.setCommittee(QStringLiteral("试一试居委会"));
    first.setAdministrator(QStringLiteral("林芳"));
    clickNamed(desk, QStringLiteral("密码，至少 10 个字符"));
    desk.type("short");
    desk.press(Qt::Key_Return);
    desk.type("other");
    desk.press(Qt::Key_Return);
    CHECK(first.problem().contains(QStringLiteral("不一样")));
    CHECK(focusedName(desk) == QStringLiteral("密码，至少 10 个字符"));
    desk.type("short");
    desk.press(Qt::Key_Return);
    desk.type("short");
    desk.press(Qt::Key_Return);
    CHECK(first.problem().contains(QStringLiteral("10")));
    checkInEveryLook(desk, "first-run-short");
    CHECK(first.recoveryCode().isEmpty());
    checkQuiet(desk);
}

TEST_CASE("the recovery code is the way back in, and is replaced", "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    const QString code = qgt::test::foundUnit(desk);
    SignInViewModel& signIn = *desk.models().signIn();
    desk.press(Qt::Key_Down);
    clickNamed(desk, QStringLiteral("忘记了"));
    picture(desk, "sign-in-forgot");
    clickNamed(desk, QStringLiteral("用恢复码进入"));
    REQUIRE(signIn.stage() == Stage::Recover);
    CHECK(focusedName(desk) == QStringLiteral("恢复码"));
    desk.type("AAAA-BBBB");
    desk.press(Qt::Key_Return);
    desk.type("another quiet one");
    desk.press(Qt::Key_Return);
    desk.type("another quiet one");
    desk.press(Qt::Key_Return);
    CHECK(signIn.stage() == Stage::Recover);
    CHECK_FALSE(signIn.problem().isEmpty());
    checkInEveryLook(desk, "recover-wrong");
    signIn.recover(code.toLower().remove('-'), "another quiet one", "another quiet one");
    REQUIRE(signIn.stage() == Stage::Recovered);
    CHECK(signIn.recoveryCode() != code);
    checkInEveryLook(desk, "recovered");
    signIn.cancel();
    signIn.enter("another quiet one");
    CHECK(desk.app.signedIn());
    checkQuiet(desk);
}

TEST_CASE("Esc leaves the recovery and nothing has changed", "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    (void)qgt::test::foundUnit(desk);
    desk.models().signIn()->startRecovery();
    REQUIRE(qgt::test::drawOnce(desk.window()));
    desk.press(Qt::Key_Escape);
    CHECK(desk.models().signIn()->stage() == Stage::Choose);
}

TEST_CASE("who holds a temporary PIN sets one of their own before anything else", "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    (void)qgt::test::foundUnit(desk);
    qgt::test::enterPeople(desk);
    const QString temporary = qgt::test::addPerson(desk, QStringLiteral("陈静"));
    CHECK(temporary.size() == 6);
    desk.app.signOut();
    SignInViewModel& signIn = *desk.models().signIn();
    signIn.choose(1);
    REQUIRE(qgt::test::drawOnce(desk.window()));
    desk.type(temporary.toLatin1().constData());
    desk.press(Qt::Key_Return);
    REQUIRE(signIn.stage() == Stage::MustChange);
    CHECK_FALSE(desk.app.signedIn());
    checkInEveryLook(desk, "must-change");
    desk.type("123456");
    desk.type("123456");  // the sixth digit goes on to the next field
    desk.press(Qt::Key_Return);
    CHECK(signIn.problem().contains(QStringLiteral("容易被猜到")));
    picture(desk, "must-change-guessable");
    desk.type("840293");
    desk.type("840291");
    desk.press(Qt::Key_Return);
    CHECK(signIn.problem().contains(QStringLiteral("不一样")));
    desk.type("840293");
    desk.type("840293");
    desk.press(Qt::Key_Return);
    CHECK(desk.app.person() == QStringLiteral("陈静"));
    CHECK_FALSE(desk.app.pages()->contains("people"));
    desk.app.signOut();
    signIn.choose(1);
    signIn.enter(temporary);
    CHECK_FALSE(desk.app.signedIn());  // the temporary one has ended
    checkQuiet(desk);
}

TEST_CASE("a wrong try delays its own person only", "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    SignInViewModel& signIn = *desk.models().signIn();
    signIn.choose(4);
    REQUIRE(qgt::test::drawOnce(desk.window()));
    for (int i = 0; i < 3; ++i) {
        desk.type("112233");
        desk.press(Qt::Key_Return);
        desk.clock.advanceMs(60'000);
        signIn.choose(3);
        signIn.choose(4);
        REQUIRE(qgt::test::drawOnce(desk.window()));
    }
    desk.type("112233");
    desk.press(Qt::Key_Return);
    CHECK(signIn.waitSeconds() == 8);
    checkInEveryLook(desk, "sign-in-wait");
    signIn.choose(5);
    CHECK(signIn.waitSeconds() == 0);
    CHECK(signIn.problem().isEmpty());
    signIn.enter("270518");
    CHECK(desk.app.signedIn());
    desk.app.signOut();
    signIn.choose(4);
    signIn.enter("270518");
    CHECK_FALSE(desk.app.signedIn());
    CHECK(signIn.waitSeconds() == 8);
    checkQuiet(desk);
}

TEST_CASE("a PIN that is not complete is neither checked nor counted", "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    SignInViewModel& signIn = *desk.models().signIn();
    signIn.choose(4);
    REQUIRE(qgt::test::drawOnce(desk.window()));
    desk.type("270");
    desk.press(Qt::Key_Return);
    picture(desk, "sign-in-incomplete");
    CHECK(signIn.attempts() == 0);
    CHECK(signIn.waitSeconds() == 0);
    desk.type("518");
    desk.press(Qt::Key_Return);
    CHECK(desk.app.signedIn());
}

TEST_CASE("who has no PIN yet is told whom to ask", "[flows]") {
    TempFolder folder;
    const std::string table = folder.write("people.csv", "姓名,岗位\n赵一,社工\n").string();
    Desk desk(qgt::test::emptyUnit(folder));
    (void)qgt::test::foundUnit(desk);
    qgt::test::enterPeople(desk);
    qgt::app::PersonImportModel& importing = *desk.models().people()->importing();
    desk.models().people()->startImport();
    importing.preview(QString::fromStdString(table));
    importing.apply();
    desk.app.signOut();
    desk.models().signIn()->choose(1);
    checkInEveryLook(desk, "sign-in-no-pin");
    CHECK(qgt::test::toldByAccessibility(desk.window()).contains(QStringLiteral("还没有密码")));
    checkQuiet(desk);
}

TEST_CASE("a long list is searched by name, and the only one left is chosen", "[flows]") {
    TempFolder folder;
    std::string rows = "姓名,岗位\n";
    for (int i = 1; i <= 300; ++i) {
        rows += "干部" + std::to_string(i) + "号,社工\n";
    }
    const std::string table = folder.write("many.csv", rows).string();
    Desk desk(qgt::test::emptyUnit(folder));
    (void)qgt::test::foundUnit(desk);
    qgt::test::enterPeople(desk);
    qgt::app::PersonImportModel& importing = *desk.models().people()->importing();
    desk.models().people()->startImport();
    importing.preview(QString::fromStdString(table));
    importing.apply();
    desk.app.signOut();
    picture(desk, "sign-in-many");
    CHECK(focusedName(desk) == QStringLiteral("查找姓名"));
    write(desk, QStringLiteral("干部17"));
    CHECK(desk.models().signIn()->persons()->rowCount() == 11);
    qgt::test::rewrite(desk, QStringLiteral("林芳"));
    CHECK(desk.models().signIn()->currentName() == QStringLiteral("林芳"));
    picture(desk, "sign-in-found");
    desk.type(qgt::test::kAdministratorPassword);
    desk.press(Qt::Key_Return);
    CHECK(desk.app.signedIn());
    checkQuiet(desk);
}

TEST_CASE("words made in the program follow the language of the screens at once", "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::demoCopy(folder));
    CHECK(desk.models().signIn()->dateLine().contains(QStringLiteral("星期二")));
    desk.settings.setLanguage(AppSettings::ScreenLanguage::English);
    CHECK(desk.models().signIn()->dateLine().contains("Tuesday"));
    desk.settings.setLanguage(AppSettings::ScreenLanguage::Chinese);
    CHECK(desk.models().signIn()->dateLine().contains(QStringLiteral("星期二")));
}

TEST_CASE("English says one person and two persons", "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    (void)qgt::test::foundUnit(desk);
    qgt::test::enterPeople(desk);
    desk.settings.setLanguage(AppSettings::ScreenLanguage::English);
    CHECK(desk.models().people()->countLine() == "1 person");
    (void)qgt::test::addPerson(desk, QStringLiteral("陈静"));
    CHECK(desk.models().people()->countLine() == "2 persons");
}

TEST_CASE("an error that is shown leaves its code in the error log, and no name", "[flows]") {
    const TempFolder folder;
    const auto data = qgt::test::demoCopy(folder);
    Desk desk(data);
    desk.models().signIn()->choose(4);
    desk.models().signIn()->enter("112233");
    REQUIRE(qgt::test::drawOnce(desk.window()));
    const auto lines = qgt::app::ErrorLog(data.root).lines();
    REQUIRE(lines.size() == 1);  // however often the page asked for the words
    CHECK(lines.front().ends_with(" sign-in.wrong"));
}
