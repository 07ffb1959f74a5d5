#include "app/desktop/demo/demo_secrets.h"
#include "app/desktop/qml_plugins.h"
#include "engine/core/os/files.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <string>

using qgt::app::ReceptionViewModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::Desk;
using qgt::test::TempFolder;

namespace {

/// Somebody of the demo on the page 接待登记.
struct Received {
    explicit Received(bool director) {
        desk.settings.setReduceMotion(true);
        if (director) {
            desk.models().signIn()->choose(0);
            desk.models().signIn()->enter(qgt::app::kDemoPassword);
            REQUIRE(desk.app.signedIn());
        } else {
            desk.signInCadre();
        }
        desk.app.show("visits");
        REQUIRE(qgt::test::drawOnce(desk.window()));
        REQUIRE(page().ready());
    }

    ReceptionViewModel& page() { return *desk.models().reception(); }

    TempFolder folder;
    Desk desk{qgt::test::demoCopy(folder)};
};

}  // namespace

TEST_CASE("a request is logged in three keys and taken back by one", "[flows][reception]") {
    Received received(false);
    ReceptionViewModel& page = received.page();
    CHECK(page.lines()->rowCount() == 18);
    CHECK(page.entries()->rowCount() == 0);
    const QString unknown = page.mixNote();
    received.desk.press(Qt::Key_B);
    CHECK_FALSE(page.complete());
    CHECK(page.requests()->rowCount() > 0);
    received.desk.press(Qt::Key_S);
    CHECK(page.complete());
    received.desk.press(Qt::Key_Return);
    REQUIRE(page.entries()->rowCount() == 1);
    CHECK(page.logged().contains(page.lines()->rows()[1].name));
    CHECK(page.todays().contains('1'));
    CHECK(page.mixNote() != unknown);
    CHECK_FALSE(page.complete());
    // A digit names the matter; Enter without an outcome logs nothing.
    received.desk.press(Qt::Key_B);
    received.desk.press(Qt::Key_1);
    received.desk.press(Qt::Key_Return);
    CHECK(page.entries()->rowCount() == 1);
    received.desk.press(Qt::Key_U);
    received.desk.press(Qt::Key_Return);
    REQUIRE(page.entries()->rowCount() == 2);
    const QString second = page.entries()->rows()[0].text;
    received.desk.press(Qt::Key_Z);
    CHECK(page.entries()->rowCount() == 1);
    CHECK(page.logged().contains(second));
    CHECK_FALSE(page.mayImport());
    checkQuiet(received.desk);
}

TEST_CASE("a table is looked at row by row, and logged when nothing is to be mended",
          "[flows][reception]") {
    Received received(true);
    ReceptionViewModel& page = received.page();
    REQUIRE(page.mayImport());
    const std::string line = page.lines()->rows()[0].name.toStdString();
    const auto file = received.folder.path() / "log.csv";
    REQUIRE(qgt::os::writeFileAtomically(
        file, "日期,条线,结果,件数,姓名\n2026-01-05," + line + ",办结,2,甲\n天,天线,好,零,乙\n"));
    page.preview(file);
    REQUIRE(page.importing());
    CHECK_FALSE(page.importPossible());
    REQUIRE(page.findings()->rowCount() == 5);
    CHECK(page.findings()->rows()[0].mend);
    CHECK_FALSE(page.findings()->rows()[4].mend);
    checkInEveryLook(received.desk, "reception-table");
    received.desk.press(Qt::Key_Escape);
    CHECK_FALSE(page.importing());
    REQUIRE(qgt::os::writeFileAtomically(file,
                                         "日期,条线,结果,件数\n2026-01-05," + line + ",办结,2\n"));
    page.preview(file);
    REQUIRE(page.importPossible());
    qgt::test::clickNamed(received.desk, QStringLiteral("全部登记"));
    CHECK_FALSE(page.importing());
    REQUIRE(page.entries()->rowCount() == 1);
    page.preview(file);
    CHECK_FALSE(page.problem().isEmpty());
    received.desk.app.show("today");
    checkQuiet(received.desk);
}

TEST_CASE("the reception is whole in every look", "[flows][reception]") {
    Received received(true);
    received.desk.press(Qt::Key_K);
    checkInEveryLook(received.desk, "reception");
    received.desk.press(Qt::Key_S);
    received.desk.press(Qt::Key_Return);
    received.desk.press(Qt::Key_A);
    received.desk.press(Qt::Key_T);
    checkInEveryLook(received.desk, "reception-logged");
    received.desk.window().resize(960, 700);
    checkInEveryLook(received.desk, "reception-narrow");
    received.desk.app.show("today");
    checkQuiet(received.desk);
}
