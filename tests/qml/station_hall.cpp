#include "tests/qml/station_hall.h"

#include "engine/core/os/files.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

namespace qgt::test {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 24U;
constexpr std::int64_t kDownMs = 2 * kMsPerMinute;

}  // namespace

StationHall::StationHall()
    : m_unit(m_away.path() / "home", QGT_WORKER_PROGRAM), m_data(emptyUnit(m_here)) {
    fs::create_directories(stick());
    REQUIRE(os::writeFileAtomically(package().toStdString(), m_unit.package()));
    m_desk = std::make_unique<Desk>(m_data);
    desk().clock.setWall(m_unit.clock().now());
    desk().settings.setReduceMotion(true);
}

QString StationHall::path(const char* file) const {
    return QString::fromStdString((m_away.path() / file).string());
}

void StationHall::enter() {
    clickNamed(desk(), QStringLiteral("只作考点机：考生不用账户，在这台电脑上考试"));
    REQUIRE(desk().app.page() == "station");
    REQUIRE(station().stage() == app::StationViewModel::Stage::Exams);
    REQUIRE(drawOnce(desk().window()));
}

void StationHall::importPackage() {
    station().package()->look(package());
    station().package()->setGroup(QString::fromStdString(m_unit.fingerprint()).right(4));
    station().package()->importIt();
    REQUIRE(station().stage() == app::StationViewModel::Stage::Seats);
    station().answers()->chooseFolder(QString::fromStdString(stick().string()));
}

void StationHall::sitDown(int row) {
    station().openSeat(row);
    REQUIRE(station().stage() == app::StationViewModel::Stage::Identity);
    REQUIRE(drawOnce(desk().window()));
    key(Qt::Key_Return);
    REQUIRE(station().stage() == app::StationViewModel::Stage::Notice);
    REQUIRE(drawOnce(desk().window()));
    desk().type(m_unit.sealing().startCode.c_str());
    key(Qt::Key_Return);
    CAPTURE(station().problem().toStdString());
    REQUIRE(station().stage() == app::StationViewModel::Stage::Sitting);
    REQUIRE(drawOnce(desk().window()));
}

void StationHall::handIn() {
    desk().clock.advanceMs(30 * kMsPerMinute);
    key(Qt::Key_Return, Qt::ControlModifier);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(station().stage() == app::StationViewModel::Stage::Over);
    REQUIRE(drawOnce(desk().window()));
}

void StationHall::crash() {
    const Instant now = desk().clock.now();
    m_desk.reset();
    m_desk = std::make_unique<Desk>(m_data);
    desk().clock.set({now.ms + kDownMs}, {kDownMs}, "boot-2");
    desk().settings.setReduceMotion(true);
}

std::vector<app::AnswersGiven> StationHall::brought() const {
    std::vector<app::AnswersGiven> files;
    const auto names = os::listFiles(stick(), ".qgtanswers");
    REQUIRE(names);
    for (const std::string& name : *names) {
        files.push_back({name, os::readFile(stick() / name, kMostBytes).value()});
    }
    return files;
}

}  // namespace qgt::test
