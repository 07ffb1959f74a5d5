#include "app/desktop/demo/demo_secrets.h"
#include "app/desktop/plots/heat_map.h"
#include "app/desktop/qml_plugins.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <vector>

#include <QElapsedTimer>
#include <QTest>

using qgt::app::HeatCell;
using qgt::app::TeamViewModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::Desk;
using qgt::test::TempFolder;

namespace {

/// 陆文静, the director of the demo, on the page 团队.
struct Directed {
    Directed() {
        desk.settings.setReduceMotion(true);
        desk.models().signIn()->choose(0);
        desk.models().signIn()->enter(qgt::app::kDemoPassword);
        REQUIRE(desk.app.signedIn());
        desk.app.show("team");
        REQUIRE(qgt::test::drawOnce(desk.window()));
        REQUIRE(team().enough());
    }

    TeamViewModel& team() { return *desk.models().team(); }

    void walkTo(int row, int column) {
        // Every step must lead nearer, so that a key that nobody takes ends the test.
        for (int steps = 0; steps < 32 && team().row() != row; ++steps) {
            desk.press(team().row() < row ? Qt::Key_Down : Qt::Key_Up);
        }
        for (int steps = 0; steps < 32 && team().column() != column; ++steps) {
            desk.press(team().column() < column ? Qt::Key_Right : Qt::Key_Left);
        }
        REQUIRE(team().row() == row);
        REQUIRE(team().column() == column);
    }

    TempFolder folder;
    Desk desk{qgt::test::demoCopy(folder)};
};

int onDuty(TeamViewModel& team) {
    const auto& rows = team.persons()->rows();
    return static_cast<int>(std::ranges::count(rows, true, &qgt::app::TeamPersonRow::onDuty));
}

}  // namespace

TEST_CASE("a cell of the heat map is what was packed into it", "[team]") {
    for (int level = -1; level <= 3; ++level) {
        for (int certificate = 0; certificate <= 4; ++certificate) {
            for (int role = 0; role <= 2; ++role) {
                for (const bool mark : {false, true}) {
                    const HeatCell cell{level, role, certificate, mark, !mark};
                    CHECK(HeatCell::unpacked(cell.packed()) == cell);
                }
            }
        }
    }
}

TEST_CASE("the map is walked by arrows, and each place reads as a sentence", "[flows][team]") {
    Directed directed;
    TeamViewModel& team = directed.team();
    CHECK(team.persons()->rowCount() == 7);
    CHECK(team.lines()->rowCount() == 18);
    CHECK(team.cells()->rowCount() == 7 * 18);
    CHECK(team.cellCodes().size() == 7 * 18);
    CHECK(onDuty(team) == 2);
    directed.walkTo(2, 3);
    const QString here = team.here();
    CHECK(here.startsWith(team.persons()->rows()[2].name));
    CHECK(here.contains(team.lines()->rows()[3].name));
    CHECK(team.cells()->rows()[2 * 18 + 3].sentence == here);
    const QString told = qgt::test::toldByAccessibility(directed.desk.window());
    CHECK(told.contains(here));
    for (const auto& row : team.cells()->rows()) {
        CHECK(told.contains(row.sentence));
    }
    CHECK(told.contains(team.answer()));
    directed.desk.press(Qt::Key_End);
    CHECK(team.column() == 17);
    directed.desk.press(Qt::Key_Home);
    CHECK(team.column() == -1);
    checkQuiet(directed.desk);
}

TEST_CASE("Enter looks closely at a cell, which is on record and seen by that person",
          "[flows][team]") {
    Directed directed;
    TeamViewModel& team = directed.team();
    directed.walkTo(4, 0);  // 陈静
    const QString line = team.lines()->rows()[0].name;
    directed.desk.press(Qt::Key_Return);
    CHECK(team.panel() == TeamViewModel::Panel::Cell);
    CHECK(team.title() == QStringLiteral("陈静"));
    CHECK_FALSE(team.certificate().isEmpty());
    CHECK_FALSE(team.currency().isEmpty());
    CHECK_FALSE(team.recordNote().isEmpty());
    // Levels and clocks, and no share of a single person.
    CHECK_FALSE(team.estimate().contains('%'));
    CHECK_FALSE(team.estimateNote().contains('%'));
    directed.desk.press(Qt::Key_Escape);
    CHECK(team.panel() == TeamViewModel::Panel::Whole);
    directed.desk.app.signOut();
    directed.desk.signInCadre();
    directed.desk.app.show("mastery");
    REQUIRE(qgt::test::drawOnce(directed.desk.window()));
    const QString looks = directed.desk.models().mastery()->looks();
    CHECK(looks.contains(QStringLiteral("陆文静")));
    CHECK(looks.contains(line));
    CHECK(looks.count('\n') >= 1);  // the page, and the cell
    CHECK_FALSE(directed.desk.app.pages()->contains("team"));
    checkQuiet(directed.desk);
}

TEST_CASE("digits, Space, G, T and X ask what if, and Z steps back to where it began",
          "[flows][team]") {
    Directed directed;
    TeamViewModel& team = directed.team();
    const QString best = team.rate();
    const QString answer = team.answer();
    CHECK_FALSE(team.canUndo());
    directed.desk.press(Qt::Key_1);
    directed.desk.press(Qt::Key_2);
    CHECK(team.persons()->rows()[0].onDuty);
    CHECK(team.persons()->rows()[1].onDuty);
    CHECK_FALSE(team.step().isEmpty());
    CHECK_FALSE(team.advice().isEmpty());
    const QString two = team.rate();
    directed.desk.press(Qt::Key_C);
    CHECK(team.kept()->rowCount() == 1);
    CHECK(team.kept()->rows()[0].rate == two);
    directed.desk.press(Qt::Key_X);
    CHECK(team.rate().section(' ', 0, 0).toInt() > two.section(' ', 0, 0).toInt());
    directed.desk.press(Qt::Key_Z);
    CHECK(team.rate() == two);
    // Whoever goes while on duty is replaced.
    directed.walkTo(0, 0);
    directed.desk.press(Qt::Key_Space);
    CHECK(team.persons()->rows()[0].away);
    CHECK_FALSE(team.persons()->rows()[0].onDuty);
    CHECK(onDuty(team) == 2);
    CHECK(team.awayNames() == team.persons()->rows()[0].name);
    directed.desk.press(Qt::Key_Space);
    CHECK_FALSE(team.persons()->rows()[0].away);
    directed.desk.press(Qt::Key_G);
    CHECK(team.cautious());
    CHECK_FALSE(team.answer().contains(QStringLiteral("–")));
    directed.desk.press(Qt::Key_G);
    directed.desk.press(Qt::Key_T);
    CHECK(team.phone());
    while (team.canUndo()) {
        directed.desk.press(Qt::Key_Z);
    }
    CHECK(team.rate() == best);
    CHECK(team.answer() == answer);
    CHECK(team.awayNames().isEmpty());
    checkQuiet(directed.desk);
}

TEST_CASE("no more than three answers are kept to compare, and each can be dropped",
          "[flows][team]") {
    Directed directed;
    TeamViewModel& team = directed.team();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        directed.desk.press(key);
        directed.desk.press(Qt::Key_C);
    }
    REQUIRE(team.kept()->rowCount() == 3);
    const QString last = team.kept()->rows()[2].who;
    CHECK(last.contains(team.persons()->rows()[3].name));
    team.dropKept(0);
    CHECK(team.kept()->rowCount() == 2);
    CHECK(team.kept()->rows()[1].who == last);
}

TEST_CASE("the heads are a person and a line, each looked at closely", "[flows][team]") {
    Directed directed;
    TeamViewModel& team = directed.team();
    directed.walkTo(1, -1);
    directed.desk.press(Qt::Key_Return);
    CHECK(team.panel() == TeamViewModel::Panel::Person);
    CHECK(team.levels()->rowCount() == 18);
    CHECK(team.findings().contains(team.persons()->rows()[1].name));
    const bool before = team.away();
    qgt::test::clickNamed(directed.desk, QStringLiteral("如果缺勤"));
    CHECK(team.away() != before);
    directed.desk.press(Qt::Key_Escape);  // and the map has the keys again
    directed.walkTo(1, 0);
    directed.walkTo(-1, 0);
    directed.desk.press(Qt::Key_Return);
    CHECK(team.panel() == TeamViewModel::Panel::Line);
    CHECK(team.levels()->rowCount() == 7);
    CHECK(team.findings().contains(QString::number(team.lines()->rows()[0].covered)));
    checkQuiet(directed.desk);
}

TEST_CASE("lines stand by requests or by blocks, and a step is answered within a frame",
          "[flows][team]") {
    Directed directed;
    TeamViewModel& team = directed.team();
    const auto& rows = team.lines()->rows();
    CHECK(std::ranges::is_sorted(rows, std::ranges::greater(), &qgt::app::TeamLineRow::share));
    directed.desk.press(Qt::Key_B);
    CHECK_FALSE(team.byRequests());
    CHECK(rows.front().name != QString());
    std::vector<qint64> spent;
    for (int round = 0; round < 21; ++round) {
        QElapsedTimer timer;
        timer.start();
        team.putOnDuty(round % 7);
        spent.push_back(timer.nsecsElapsed());
    }
    std::ranges::sort(spent);
    constexpr qint64 kFrameNs = 16'000'000;
    CHECK(spent[spent.size() / 2] < kFrameNs);
}

TEST_CASE("who is alone is told that a desk needs two, and the button leads to 人员",
          "[flows][team]") {
    TempFolder folder;
    Desk desk{qgt::test::emptyUnit(folder)};
    desk.models().firstRun()->setAlsoDirector(true);
    qgt::test::foundUnit(desk);
    desk.models().signIn()->choose(0);
    desk.models().signIn()->enter(qgt::test::kAdministratorPassword);
    REQUIRE(desk.app.signedIn());
    desk.models().introduction()->close();
    desk.app.show("team");
    CHECK(desk.models().team()->ready());
    CHECK_FALSE(desk.models().team()->enough());
    checkInEveryLook(desk, "team-empty");
    qgt::test::clickNamed(desk, QStringLiteral("去“人员”页"));
    CHECK(desk.app.page() == "people");
    checkQuiet(desk);
}

TEST_CASE("the team is whole in every look", "[flows][team]") {
    Directed directed;
    checkInEveryLook(directed.desk, "team");
    directed.desk.press(Qt::Key_1);
    directed.desk.press(Qt::Key_C);
    directed.walkTo(4, 2);
    directed.desk.press(Qt::Key_Return);
    checkInEveryLook(directed.desk, "team-cell");
    directed.walkTo(4, -1);
    directed.desk.press(Qt::Key_Return);
    checkInEveryLook(directed.desk, "team-person");
    directed.desk.window().resize(960, 700);
    checkInEveryLook(directed.desk, "team-narrow");
    directed.desk.app.show("today");
    checkQuiet(directed.desk);
}
