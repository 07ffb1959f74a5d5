#include "app/desktop/demo/demo_secrets.h"
#include "app/desktop/qml_plugins.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <QTest>

using qgt::app::OwnTrainingViewModel;
using qgt::app::TrainingViewModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::Desk;
using qgt::test::TempFolder;

namespace {

/// 陆文静, the director of the demo, on the page 培训.
struct Trained {
    Trained() {
        desk.settings.setReduceMotion(true);
        desk.models().signIn()->choose(0);
        desk.models().signIn()->enter(qgt::app::kDemoPassword);
        REQUIRE(desk.app.signedIn());
        desk.app.show("training");
        REQUIRE(qgt::test::drawOnce(desk.window()));
        REQUIRE(page().ready());
    }

    TrainingViewModel& page() { return *desk.models().training(); }

    /// The row of 陈静, who signs in as the cadre of the tests.
    int cadreRow() {
        const auto& rows = page().persons()->rows();
        for (std::size_t k = 0; k < rows.size(); ++k) {
            if (rows[k].name == QStringLiteral("陈静")) {
                return static_cast<int>(k);
            }
        }
        return -1;
    }

    TempFolder folder;
    Desk desk{qgt::test::demoCopy(folder)};
};

}  // namespace

TEST_CASE("a plan says for whom, what, how long, what it gains and why", "[flows][training]") {
    Trained trained;
    TrainingViewModel& page = trained.page();
    CHECK(page.persons()->rowCount() == 7);
    CHECK(page.floors()->rowCount() == 18);
    REQUIRE(page.steps()->rowCount() > 0);
    CHECK(page.rate().contains('%'));
    CHECK_FALSE(page.least().isEmpty());
    CHECK(page.bound().contains('%'));
    CHECK_FALSE(page.dutiesNote().isEmpty());
    const QString told = qgt::test::toldByAccessibility(trained.desk.window());
    for (const auto& step : page.steps()->rows()) {
        CHECK(step.gain.contains('+'));
        CHECK_FALSE(step.material.isEmpty());
        CHECK(told.contains(step.reason));
    }
    CHECK(told.contains(page.rate()));
    checkQuiet(trained.desk);
}

TEST_CASE("hours by keys and buttons, evenness and floors change the plan", "[flows][training]") {
    Trained trained;
    TrainingViewModel& page = trained.page();
    const QString rate = page.rateNote();
    trained.desk.press(Qt::Key_Plus);
    CHECK(page.persons()->rows().front().hours == 3);
    CHECK(page.rateNote() != rate);
    trained.desk.press(Qt::Key_Minus);
    CHECK(page.rateNote() == rate);
    for (int presses = 0; presses < 3; ++presses) {
        trained.desk.press(Qt::Key_Minus);
    }
    CHECK(page.persons()->rows().front().hours == 0);
    CHECK(page.steps()->rowCount() == 0);
    CHECK_FALSE(page.canHandOut());
    qgt::test::clickNamed(trained.desk, QStringLiteral("给陈静加一小时"));
    CHECK(page.persons()->rows()[static_cast<std::size_t>(trained.cadreRow())].hours == 1);
    REQUIRE(page.steps()->rowCount() == 1);
    CHECK(page.steps()->rows().front().person == QStringLiteral("陈静"));
    const QString words = page.evennessWords();
    page.setEvenness(100);
    CHECK(page.evennessWords() != words);
    const bool floored = page.floors()->rows().front().chosen;
    page.toggleFloor(0);
    CHECK(page.floors()->rows().front().chosen != floored);
    checkQuiet(trained.desk);
}

TEST_CASE(
    "what is handed out stands on the cadre's Today, is practised from there, and can be "
    "taken back",
    "[flows][training]") {
    Trained trained;
    TrainingViewModel& page = trained.page();
    trained.desk.press(Qt::Key_H);
    REQUIRE(page.inForce());
    REQUIRE(page.handed()->rowCount() == page.steps()->rowCount());
    CHECK_FALSE(page.handed()->rows().front().done);
    CHECK(page.problem().isEmpty());
    checkInEveryLook(trained.desk, "training-handed");
    trained.desk.app.signOut();
    trained.desk.signInCadre();
    CHECK_FALSE(trained.desk.app.pages()->contains("training"));
    REQUIRE(qgt::test::drawOnce(trained.desk.window()));
    OwnTrainingViewModel& own = *trained.desk.models().ownTraining();
    REQUIRE(own.any());
    REQUIRE(own.tasks()->rowCount() > 0);
    CHECK(own.remark().contains(QStringLiteral("陆文静")));
    const auto& task = own.tasks()->rows().front();
    CHECK_FALSE(task.done);
    CHECK(task.possible);
    checkInEveryLook(trained.desk, "today-training");
    own.practise(0);
    CHECK(trained.desk.app.page() == "practice");
    trained.desk.app.show("today");
    REQUIRE(qgt::test::drawOnce(trained.desk.window()));
    if (!task.section.isEmpty()) {
        own.read(0);
        CHECK(trained.desk.app.page() == "handbook");
    }
    trained.desk.app.signOut();
    CHECK_FALSE(own.any());
    trained.desk.models().signIn()->choose(0);
    trained.desk.models().signIn()->enter(qgt::app::kDemoPassword);
    trained.desk.app.show("training");
    REQUIRE(qgt::test::drawOnce(trained.desk.window()));
    REQUIRE(page.inForce());
    qgt::test::clickNamed(trained.desk, QStringLiteral("收回计划"));
    CHECK_FALSE(page.inForce());
    trained.desk.app.show("today");
    checkQuiet(trained.desk);
}

TEST_CASE("the page 培训 is whole in every look", "[flows][training]") {
    Trained trained;
    checkInEveryLook(trained.desk, "training");
    trained.desk.window().resize(960, 700);
    checkInEveryLook(trained.desk, "training-narrow");
    trained.desk.app.show("today");
    checkQuiet(trained.desk);
}
