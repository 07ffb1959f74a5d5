#include "app/desktop/qml_plugins.h"
#include "engine/core/os/files.h"
#include "tests/qml/offscreen.h"
#include "tests/qml/station_hall.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace fs = std::filesystem;

using qgt::app::AnswersStanding;
using qgt::app::AppSettings;
using qgt::app::InvigilatorModel;
using qgt::app::SittingViewModel;
using qgt::app::StationViewModel;
using qgt::test::checkPage;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::seen;
using qgt::test::StationHall;
using StationStage = StationViewModel::Stage;

namespace {

/// A few looks: every page has its own, and the rest is in components.
void checkLooks(Desk& desk, const QString& name) {
    checkPage(desk);
    qgt::test::picture(desk, name + "-light-zh-100");
    desk.settings.setTheme(AppSettings::ThemeChoice::Dark);
    desk.settings.setLanguage(AppSettings::ScreenLanguage::English);
    desk.settings.setTextScale(1.5);
    checkPage(desk);
    qgt::test::picture(desk, name + "-dark-en-150");
    desk.settings.setTheme(AppSettings::ThemeChoice::Light);
    desk.settings.setLanguage(AppSettings::ScreenLanguage::Chinese);
    checkPage(desk);
    qgt::test::picture(desk, name + "-light-zh-150");
    desk.settings.setTextScale(1);
}

/// Whoever stands at the seat lets it go on.
void letGoOn(StationHall& hall) {
    hall.sitting().callInvigilator();
    InvigilatorModel& invigilator = *hall.sitting().invigilator();
    invigilator.setCode(QString::fromStdString(hall.unit().sealing().invigilators.front().code));
    invigilator.setReason(QStringLiteral("停电"));
    invigilator.apply();
    CAPTURE(invigilator.problem().toStdString());
    REQUIRE(hall.sitting().cover() == SittingViewModel::Cover::Uncovered);
}

}  // namespace

TEST_CASE("two candidates in turn at a station, with a power cut between, are accepted at home",
          "[flows][station]") {
    StationHall hall;
    StationViewModel& station = hall.station();
    hall.enter();
    checkLooks(hall.desk(), "station-empty");
    station.package()->look(hall.package());
    REQUIRE(station.package()->looked());
    checkLooks(hall.desk(), "station-package");
    hall.importPackage();
    CHECK(station.total() == 2);
    checkLooks(hall.desk(), "station-seats");
    hall.key(Qt::Key_Return);  // the first row has the focus
    REQUIRE(station.stage() == StationStage::Identity);
    checkLooks(hall.desk(), "station-identity");
    hall.key(Qt::Key_Escape);
    REQUIRE(station.stage() == StationStage::Seats);

    hall.sitDown(0);
    CHECK(hall.desk().app.fullWindow());
    CHECK_FALSE(hall.desk().app.signedIn());
    hall.key(Qt::Key_A);
    hall.key(Qt::Key_Right);
    hall.key(Qt::Key_B);
    hall.handIn();
    const QString slip = station.answers()->slip();
    CHECK(slip.size() == 19);
    CHECK(seen(hall.desk(), slip));
    CHECK(hall.brought().size() == 1);
    station.answers()->printSlip();
    CHECK(fs::exists(station.answers()->printed().toStdString()));
    checkLooks(hall.desk(), "station-over");

    // The next one sees nothing of the one before.
    hall.key(Qt::Key_Return);
    REQUIRE(station.stage() == StationStage::Seats);
    CHECK(station.handedIn() == 1);
    CHECK_FALSE(qgt::test::toldByAccessibility(hall.desk().window()).contains(slip));
    CHECK(station.answers()->slip().isEmpty());
    CHECK(station.notice()->who()->rows().empty());
    CHECK_FALSE(hall.desk().app.fullWindow());
    hall.sitDown(1);
    CHECK(hall.sitting().task()->slot() == 1);
    CHECK_FALSE(hall.sitting().task()->answered());
    hall.key(Qt::Key_B);
    CHECK(hall.sitting().saving() == SittingViewModel::Saving::Saved);
    checkQuiet(hall.desk());

    hall.crash();
    hall.enter();
    StationViewModel& again = hall.station();
    again.openExam(0);
    CHECK(again.handedIn() == 1);
    hall.sitDown(1);
    CHECK(hall.sitting().cover() == SittingViewModel::Cover::Interrupted);
    letGoOn(hall);
    CHECK(hall.sitting().task()->rows()->rows()[1].chosen);
    hall.handIn();
    const QString second = again.answers()->slip();
    CHECK(second != slip);

    const auto files = hall.brought();
    REQUIRE(files.size() == 2);
    const auto taken =
        hall.unit().office().importAnswers(hall.unit().exam(), files, hall.unit().ring());
    REQUIRE(taken);
    for (const qgt::app::AnswersTaken& one : *taken) {
        CHECK(one.standing == AnswersStanding::Accepted);
        const bool first = one.candidate == hall.unit().candidates()[0];
        CHECK(QString::fromStdString(one.slip).replace('-', ' ') == (first ? slip : second));
    }
    hall.key(Qt::Key_Return);
    REQUIRE(again.stage() == StationStage::Seats);
    again.leave();
    CHECK(hall.desk().app.page() == "first_run");
    checkQuiet(hall.desk());
}

TEST_CASE("what is wrong with a package is said in words, and nothing is taken by a click",
          "[flows][station]") {
    StationHall hall;
    hall.enter();
    StationViewModel& station = hall.station();
    qgt::app::StationPackageModel& package = *station.package();
    package.look(hall.path("nothing.qgtexam"));
    CHECK_FALSE(package.looked());
    CHECK(package.problem().contains("nothing.qgtexam"));

    REQUIRE(qgt::os::writeFileAtomically(hall.path("cut.qgtexam").toStdString(),
                                         hall.unit().package().substr(1)));
    package.look(hall.path("cut.qgtexam"));
    CHECK_FALSE(package.looked());
    CHECK(package.problem().contains(QStringLiteral("签名不对")));
    CHECK(seen(hall.desk(), package.problem()));

    // The last group is not on the screen, so somebody has to be asked for it.
    package.look(hall.package());
    REQUIRE(package.looked());
    const QString print = QString::fromStdString(hall.unit().fingerprint());
    CHECK(package.groups().startsWith(print.left(4)));
    CHECK_FALSE(qgt::test::toldByAccessibility(hall.desk().window()).contains(print.right(4)));
    CHECK_FALSE(package.mayImport());
    CHECK(qgt::test::focusedName(hall.desk()) == QStringLiteral("培训师念的最后一组"));
    qgt::test::write(hall.desk(), print.left(4));
    hall.key(Qt::Key_Return);
    CHECK(package.problem().contains(QStringLiteral("最后一组")));
    CHECK(station.exams()->rowCount() == 0);
    checkPage(hall.desk());
    package.setGroup(print.right(4).toLower());
    package.importIt();
    REQUIRE(station.stage() == StationStage::Seats);

    // Known and trusted from now on.
    station.back();
    REQUIRE(station.stage() == StationStage::Exams);
    CHECK(station.exams()->rowCount() == 1);
    package.look(hall.package());
    CHECK(package.trusted());
    CHECK(package.known());
    CHECK_FALSE(package.mayImport());
    clickNamed(hall.desk(), QStringLiteral("离开考点机"));
    CHECK(hall.desk().app.page() == "first_run");
    checkQuiet(hall.desk());
}

TEST_CASE("a wrong code begins nothing, and answers leave a station only when somebody says so",
          "[flows][station]") {
    StationHall hall;
    hall.enter();
    hall.importPackage();
    StationViewModel& station = hall.station();
    station.setFilter(QStringLiteral("沈岚"));
    CHECK(station.seats()->rowCount() == 1);
    station.openOnly();
    REQUIRE(station.stage() == StationStage::Identity);
    CHECK(station.name() == QStringLiteral("沈岚"));
    hall.key(Qt::Key_Return);
    station.notice()->setCode("0000");
    station.begin();
    CHECK(station.stage() == StationStage::Notice);
    CHECK(station.problem().contains(QStringLiteral("代码不对")));
    CHECK(seen(hall.desk(), station.problem()));
    hall.key(Qt::Key_Escape);
    REQUIRE(station.stage() == StationStage::Seats);
    CHECK(station.filter().isEmpty());

    hall.sitDown(1);
    hall.key(Qt::Key_A);
    hall.crash();
    hall.enter();
    StationViewModel& again = hall.station();
    again.openExam(0);
    again.carryAll();
    CHECK(hall.brought().empty());  // handed in only
    CHECK(again.answers()->allWritten().contains(QStringLiteral("没有交卷")));
    again.openSeat(1);
    REQUIRE(again.begun());
    again.carryOpen();
    CHECK(hall.brought().empty());
    clickNamed(hall.desk(), QStringLiteral("这台电脑考不下去了"));
    REQUIRE(again.leaving());
    checkLooks(hall.desk(), "station-carry");
    clickNamed(hall.desk(), QStringLiteral("写出没交卷的答卷"));
    REQUIRE(again.stage() == StationStage::Over);
    CHECK_FALSE(again.answers()->closed());
    REQUIRE(hall.brought().size() == 1);
    const auto taken =
        hall.unit().office().importAnswers(hall.unit().exam(), hall.brought(), hall.unit().ring());
    REQUIRE(taken);
    CHECK(taken->front().standing == AnswersStanding::Incomplete);

    // A folder that is gone: said, and the answers stay.
    again.answers()->chooseFolder(hall.path("no-stick"));
    CHECK(again.answers()->problem().contains("no-stick"));
    checkPage(hall.desk());
    checkQuiet(hall.desk());
}
