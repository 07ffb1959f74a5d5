#include "app/desktop/qml_plugins.h"
#include "engine/core/os/file_lock.h"
#include "tests/faults/program.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"
#include "tests/support/small_disk.h"
#include "tests/support/wrong_unit.h"

#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iostream>
#include <memory>
#include <optional>

namespace fs = std::filesystem;

using qgt::app::AppSettings;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::picture;
using qgt::test::SmallDisk;
using qgt::test::TempFolder;

namespace {

/// The three things that a message has to say.
struct Says {
    const char* happened;
    const char* safe;
    const char* doNow;
};

/// A unit in a data folder, and what is wrong there before the window opens.
class Unit {
  public:
    enum class Place { Folder, OwnDisk };

    explicit Unit(Place place = Place::Folder) {
        if (place == Place::OwnDisk) {
            m_disk = std::make_unique<SmallDisk>(data.root);
        }
        if (m_disk != nullptr && !m_disk->mounted()) {
            std::cout << "SKIP: this machine does not allow mounting a small disk\n";
            std::exit(77);
        }
        qgt::test::makeUnit(data.root);
    }

    [[nodiscard]] const SmallDisk& disk() const { return *m_disk; }

  private:
    TempFolder m_folder;
    std::unique_ptr<SmallDisk> m_disk;

  public:
    const qgt::app::DataFolder data{qgt::test::emptyUnit(m_folder)};
};

using Words = std::function<QString(Desk&)>;

const Words kStartProblem = [](Desk& desk) { return desk.models().start()->problem(); };
const Words kSignInProblem = [](Desk& desk) { return desk.models().signIn()->problem(); };
const Words kBankLine = [](Desk& desk) { return desk.models().signIn()->bankLine(); };

/// The words say all three in both languages, and stand in the window for eyes and screen readers.
void checkSaid(
    Desk& desk, const Words& words, const Says& zh, const Says& en, const QString& name) {
    desk.settings.setReduceMotion(true);
    for (const auto language :
         {AppSettings::ScreenLanguage::English, AppSettings::ScreenLanguage::Chinese}) {
        desk.settings.setLanguage(language);
        const bool english = language == AppSettings::ScreenLanguage::English;
        const Says& says = english ? en : zh;
        qgt::test::checkPage(desk);
        const QString said = words(desk);
        CAPTURE(said.toStdString());
        for (const char* part : {says.happened, says.safe, says.doNow}) {
            CAPTURE(part);
            CHECK(said.contains(QString::fromUtf8(part)));
        }
        QString told = qgt::test::toldByAccessibility(desk.window());
        told.remove(QChar(0x2009));  // typesetting
        CHECK(told.contains(said));
        picture(desk, name + (english ? "-en" : "-zh"));
    }
}

void comeIn(Desk& desk) {
    desk.models().signIn()->choose(0);
    desk.models().signIn()->enter(qgt::test::kUnitPassword);
}

/// The program as a process: how it ends when its first page stands.
int endsWith(const Unit& unit, const qgt::faults::Settings& more = {}) {
    qgt::faults::Settings settings{{"QT_QPA_PLATFORM", "offscreen"},
                                   {"QT_QUICK_BACKEND", "software"}};
    settings.insert(settings.end(), more.begin(), more.end());
    return qgt::faults::runProgram(
               {QGT_PROGRAM, "--data", unit.data.root.string(), "--first-frame"}, {}, settings)
        .exitCode;
}

}  // namespace

TEST_CASE("a bank that is missing is told, and put back it opens", "[flows]") {
    const Unit unit;
    fs::rename(unit.data.root / "bank", unit.data.root / "elsewhere");
    CHECK(endsWith(unit, {{"QGT_BANK", "/none"}}) == 1);
    Desk desk(unit.data, "/none");
    CHECK(desk.app.page() == "start");
    checkSaid(desk,
              kStartProblem,
              {"找不到随程序提供的题库：/none", "你的数据没有改动", "请重新安装"},
              {"bank that comes with the program is missing: /none",
               "Your data are untouched",
               "Install again"},
              "wrong-no-bank");
    fs::rename(unit.data.root / "elsewhere", unit.data.root / "bank");
    clickNamed(desk, QStringLiteral("再试一次"));
    CHECK(desk.app.page() == "login");
}

TEST_CASE("while another program holds the data the window names it, and opens afterwards",
          "[flows]") {
    const Unit unit;
    auto held = std::optional(
        qgt::os::FileLock::acquire(unit.data.root / "store" / "lock", "qgt, 陈静, pid 7"));
    REQUIRE(held->has_value());
    CHECK(endsWith(unit) == 1);
    Desk desk(unit.data);
    CHECK(desk.app.page() == "start");
    checkSaid(desk,
              kStartProblem,
              {"（qgt, 陈静, pid 7）", "没有改动任何内容", "请先关闭那个程序"},
              {"(qgt, 陈静, pid 7)", "Nothing was changed", "Close that program"},
              "wrong-second");
    held.reset();
    clickNamed(desk, QStringLiteral("再试一次"));
    CHECK(desk.app.page() == "login");
    CHECK(endsWith(Unit()) == 0);
}

TEST_CASE("data of a newer version are not opened and not touched", "[flows]") {
    const Unit unit;
    qgt::test::makeStoreNewer(unit.data.root);
    const std::string before = qgt::test::storeBytes(unit.data.root);
    CHECK(endsWith(unit) == 1);
    {
        Desk desk(unit.data);
        CHECK(desk.app.page() == "start");
        checkSaid(
            desk,
            kStartProblem,
            {"由更新的版本写成", "一个字节也没有改动", "请安装新版本"},
            {"written by a newer version", "Not one byte was changed", "Install the newer version"},
            "wrong-newer");
    }
    CHECK(qgt::test::storeBytes(unit.data.root) == before);
}

TEST_CASE("in a folder that cannot be written nobody comes in, and is told why", "[flows]") {
    const Unit unit(Unit::Place::OwnDisk);
    unit.disk().makeReadOnly();
    Desk desk(unit.data);
    REQUIRE(desk.app.page() == "login");
    comeIn(desk);
    CHECK_FALSE(desk.app.signedIn());
    const std::string folder = unit.data.root.string();
    checkSaid(desk,
              kSignInProblem,
              {("只能查看，不能保存：" + folder).c_str(), "已有内容未动", "请检查文件夹权限"},
              {("can be viewed but not saved: " + folder).c_str(),
               "What is there is untouched",
               "Check the folder's permissions"},
              "wrong-read-only");
}

TEST_CASE("on a full disk nobody is told that something was saved", "[flows]") {
    const Unit unit(Unit::Place::OwnDisk);
    fs::remove(unit.data.root / "store" / "reserve");
    Desk desk(unit.data);
    REQUIRE(desk.app.page() == "login");
    fs::remove(unit.data.root / "store" / "reserve");  // made again at opening
    unit.disk().fillUp();
    comeIn(desk);
    CHECK_FALSE(desk.app.signedIn());
    checkSaid(desk,
              kSignInProblem,
              {"磁盘已满", "都在", "请腾出空间"},
              {"The disk is full", "is there", "Free some space"},
              "wrong-full");
    unit.disk().makeRoom();
    comeIn(desk);
    CHECK(desk.app.signedIn());
}

TEST_CASE("files of the bank that cannot be read are told at the door, the others are asked",
          "[flows]") {
    const Unit unit;
    SECTION("no YAML") {
        qgt::test::addFileWithOpenQuote(unit.data.root);
    }
    SECTION("GBK") {
        qgt::test::addFileInGbk(unit.data.root);
    }
    Desk desk(unit.data);
    REQUIRE(desk.app.page() == "login");
    checkSaid(desk,
              kBankLine,
              {"题库文件有 1 处错误", "全部记录照常", "qgtctl bank check"},
              {"1 faults in the bank's files", "records are as before", "qgtctl bank check"},
              "wrong-file");
    comeIn(desk);
    REQUIRE(desk.app.signedIn());
    desk.app.show("practice");
    desk.models().practice()->begin();
    CHECK(desk.models().practice()->problem().isEmpty());
}

TEST_CASE("with an empty bank the window opens and says that there is nothing to ask", "[flows]") {
    const Unit unit;
    qgt::test::emptyBank(unit.data.root);
    Desk desk(unit.data);
    REQUIRE(desk.app.page() == "login");
    checkSaid(desk,
              kBankLine,
              {"处错误", "全部记录照常", "qgtctl bank check"},
              {"faults in the bank's files", "records are as before", "qgtctl bank check"},
              "wrong-empty-bank");
    comeIn(desk);
    REQUIRE(desk.app.signedIn());
    qgt::test::checkPage(desk);
    picture(desk, "wrong-empty-bank-today");
    desk.app.show("practice");
    checkSaid(
        desk,
        [](Desk& at) { return at.models().practice()->offer()->emptyText(); },
        {"没有一道能用的题", "以前的记录都在", "qgtctl bank check"},
        {"no item that can be used", "records are there", "qgtctl bank check"},
        "wrong-empty-bank-practice");
}
