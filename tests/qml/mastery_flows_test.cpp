#include "app/desktop/qml_plugins.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <algorithm>

using qgt::app::MasteryViewModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::Desk;
using qgt::test::TempFolder;

namespace {

/// A cadre of the demo, who has practised for weeks, on the page 我的掌握.
struct Mastered {
    Mastered() {
        desk.settings.setReduceMotion(true);
        desk.signInCadre();
        desk.app.show("mastery");
        REQUIRE(qgt::test::drawOnce(desk.window()));
        REQUIRE(model().ready());
    }

    MasteryViewModel& model() { return *desk.models().mastery(); }

    const qgt::app::MasteryRow& row(int at) {
        return model().lines()->rows()[static_cast<std::size_t>(at)];
    }

    /// The first line that is called something, or the first that is not.
    int lineThat(bool known) {
        const auto& rows = model().lines()->rows();
        const auto found = std::ranges::find_if(
            rows, [known](const qgt::app::MasteryRow& one) { return (one.level >= 0) == known; });
        REQUIRE(found != rows.end());
        return static_cast<int>(found - rows.begin());
    }

    void walkTo(int row) {
        while (model().current() < row) {
            desk.press(Qt::Key_Down);
        }
        while (model().current() > row) {
            desk.press(Qt::Key_Up);
        }
    }

    TempFolder folder;
    Desk desk{qgt::test::demoCopy(folder)};
};

}  // namespace

TEST_CASE(
    "the own lines are looked at by the arrows, and Enter practises the one that stands there",
    "[flows][mastery]") {
    Mastered mastered;
    MasteryViewModel& model = mastered.model();
    CHECK(model.lines()->rowCount() == 18);
    mastered.walkTo(mastered.lineThat(true));
    const qgt::app::MasteryRow chosen = mastered.row(model.current());
    CHECK(model.level() == chosen.level);
    CHECK(model.estimate().startsWith(QString::number(chosen.percent)));
    CHECK(chosen.low <= chosen.percent);
    CHECK(chosen.percent <= chosen.high);
    // The curve ends where the line stands, and its words say so.
    const QList<double> points = model.points();
    REQUIRE(points.size() >= 8);
    CHECK(points[points.size() - 4] == 1.0);
    CHECK(qRound(points[points.size() - 3] * 100) == chosen.percent);
    CHECK(qRound(points[points.size() - 2] * 100) == chosen.low);
    CHECK(qRound(points[points.size() - 1] * 100) == chosen.high);
    CHECK(model.courseWords().contains(QString::number(chosen.percent)));
    CHECK_FALSE(model.answers().isEmpty());
    const QString told = qgt::test::toldByAccessibility(mastered.desk.window());
    CHECK(told.contains(chosen.sentence));
    CHECK(told.contains(model.courseWords()));
    CHECK(told.contains(model.certificateNote()));

    mastered.desk.press(Qt::Key_Return);
    CHECK(mastered.desk.app.page() == "practice");
    checkQuiet(mastered.desk);
}

TEST_CASE("a line with little evidence is called nothing and says what is wanted",
          "[flows][mastery]") {
    Mastered mastered;
    const int row = mastered.lineThat(false);
    mastered.walkTo(row);
    CHECK(mastered.model().level() == -1);
    CHECK_FALSE(mastered.row(row).remark.isEmpty());
    CHECK(mastered.model().estimateRange().isEmpty());
    CHECK_FALSE(mastered.model().estimate().contains('%'));
    CHECK(mastered.model().advice().isEmpty());
    mastered.desk.press(Qt::Key_U);
    CHECK(mastered.desk.app.page() == "practice");
    checkQuiet(mastered.desk);
}

TEST_CASE("my mastery is whole in every look", "[flows][mastery]") {
    Mastered mastered;
    checkInEveryLook(mastered.desk, "mastery");
    mastered.walkTo(mastered.lineThat(true));
    checkInEveryLook(mastered.desk, "mastery-known");
    mastered.desk.window().resize(760, 700);
    checkInEveryLook(mastered.desk, "mastery-narrow");
    mastered.desk.app.show("today");
    checkQuiet(mastered.desk);
}
