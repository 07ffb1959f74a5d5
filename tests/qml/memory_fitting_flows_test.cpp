#include "app/desktop/qml_plugins.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::focusedName;
using qgt::test::rewrite;
using qgt::test::TempFolder;

TEST_CASE("the memory model is fitted to the unit's answers and adopted with a reason", "[flows]") {
    const TempFolder folder;
    qputenv("QGT_WORKER", QGT_WORKER_PROGRAM);
    Desk desk(qgt::test::demoCopy(folder));
    desk.settings.setReduceMotion(true);
    desk.models().signIn()->choose(0);  // director, trainer and administrator of the demo
    desk.models().signIn()->enter("qinghe-demo");
    REQUIRE(desk.app.signedIn());
    desk.app.show("settings");
    REQUIRE(qgt::test::drawOnce(desk.window()));
    qgt::app::MemoryFittingModel& memory = *desk.models().dataCare()->memory();
    REQUIRE(memory.allowed());
    CHECK_FALSE(memory.own());
    clickNamed(desk, QStringLiteral("按我们的作答估计"));
    CAPTURE(memory.problem().toStdString(), memory.finding().toStdString());
    REQUIRE_FALSE(memory.running());
    REQUIRE(memory.better());
    checkInEveryLook(desk, "settings-memory-found");
    clickNamed(desk, QStringLiteral("采用新的数…"));
    CHECK(focusedName(desk) == QStringLiteral("原因（和您的名字一起保存）"));
    clickNamed(desk, QStringLiteral("采用"));
    CHECK(memory.problem().contains(QStringLiteral("原因")));
    rewrite(desk, QStringLiteral("练了半年"));
    clickNamed(desk, QStringLiteral("采用"));
    CHECK(memory.own());
    CHECK(memory.inForce().contains(QStringLiteral("练了半年")));
    checkInEveryLook(desk, "settings-memory-adopted");
    clickNamed(desk, QStringLiteral("换回程序自带的数…"));
    rewrite(desk, QStringLiteral("试完了"));
    clickNamed(desk, QStringLiteral("采用"));
    CHECK_FALSE(memory.own());
    checkQuiet(desk);
}
