#include "engine/core/os/file_lock.h"
#include "tests/faults/program.h"
#include "tests/support/catch.h"
#include "tests/support/small_disk.h"
#include "tests/support/temp_folder.h"
#include "tests/support/wrong_unit.h"

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace fs = std::filesystem;

namespace {

using qgt::faults::Ran;
using qgt::test::SmallDisk;
using qgt::test::TempFolder;
using Words = std::vector<std::string>;

constexpr int kFindings = 1;
constexpr int kCannotOpen = 3;

const Words kPractise{"practise", "--name", qgt::test::kUnitPerson, "--items", "2"};

/// The three things that a message has to say.
struct Says {
    std::string happened;
    std::string safe;
    std::string doNow;
};

/// The real program on a data folder with a unit in it, in both languages.
class Unit {
  public:
    enum class Place : std::uint8_t { Folder, OwnDisk };

    explicit Unit(Place place = Place::Folder) {
        if (place == Place::OwnDisk) {
            m_disk = std::make_unique<SmallDisk>(root());
        }
        if (m_disk != nullptr && !m_disk->mounted()) {
            std::cout << "SKIP: this machine does not allow mounting a small disk\n";
            std::exit(77);
        }
        qgt::test::makeUnit(root());
    }

    [[nodiscard]] fs::path root() const { return m_folder.path() / "数据"; }

    [[nodiscard]] const SmallDisk& disk() const { return *m_disk; }

    [[nodiscard]] Ran run(const std::string& language, const Words& words) const {
        Words command{QGT_CTL, "--lang", language, "--data", root().string()};
        command.insert(command.end(), words.begin(), words.end());
        return qgt::faults::runProgram(
            command, std::string(qgt::test::kUnitPassword) + "\n/q\n", settings);
    }

    /// The exit code, and what happened, what is safe and what to do in each language.
    void refuses(const Words& words, int exitCode, const Says& zh, const Says& en) const {
        for (const auto& [language, says] : {std::pair("zh", zh), std::pair("en", en)}) {
            const Ran ran = run(language, words);
            const std::string said = ran.out + ran.err;
            CAPTURE(words.front(), said);
            CHECK(ran.exitCode == exitCode);
            for (const std::string& part : {says.happened, says.safe, says.doNow}) {
                CAPTURE(part);
                CHECK(said.find(part) != std::string::npos);
            }
        }
    }

    qgt::faults::Settings settings;

  private:
    TempFolder m_folder;
    std::unique_ptr<SmallDisk> m_disk;
};

}  // namespace

TEST_CASE("a bank that is missing is named", "[wrong]") {
    Unit unit;
    unit.refuses({"bank", "check", "/none"},
                 kCannotOpen,
                 {"找不到：/none", "没有改动任何内容", "请核对路径"},
                 {"Not found: /none", "Nothing was changed", "Check the path"});
    fs::remove_all(unit.root() / "bank");
    unit.settings = {{"QGT_BANK", "/none"}};
    unit.refuses(kPractise,
                 kCannotOpen,
                 {"找不到随程序提供的题库：/none", "你的数据没有改动", "请重新安装"},
                 {"bank that comes with the program is missing: /none",
                  "Your data are untouched",
                  "Install again"});
    unit.refuses({"bank", "stats"},
                 kCannotOpen,
                 {"/none", "没有改动任何内容", "请"},
                 {"/none", "Nothing was changed", "Check the path"});
}

TEST_CASE("a bank in which nothing can be read is told, and nobody practises air", "[wrong]") {
    const Unit unit;
    qgt::test::emptyBank(unit.root());
    unit.refuses({"bank", "check", (unit.root() / "bank").string()},
                 kFindings,
                 {"bank.yaml", "没有改动任何内容", "请核对路径"},
                 {"bank.yaml", "Nothing was changed", "Check the path"});
    unit.refuses(kPractise,
                 kCannotOpen,
                 {"没有一道能用的题", "以前的记录都在", "qgtctl bank check"},
                 {"no item that can be used", "records are there", "qgtctl bank check"});
}

TEST_CASE("a file that is no YAML is told with its line, the other files are practised",
          "[wrong]") {
    const Unit unit;
    qgt::test::addFileWithOpenQuote(unit.root());
    unit.refuses({"bank", "check", (unit.root() / "bank").string()},
                 kFindings,
                 {"zz_wrong.yaml:5:", "没有读入这个文件", "请补上收尾的引号"},
                 {"zz_wrong.yaml:5:", "Nothing of the file was read", "Add the closing quote"});
    CHECK(unit.run("zh", kPractise).exitCode == 0);
}

TEST_CASE("a file in GBK is told as such, the other files are practised", "[wrong]") {
    const Unit unit;
    qgt::test::addFileInGbk(unit.root());
    const Says zh{"看起来是 GBK", "没有读入这个文件", "另存为 UTF-8"};
    const Says en{"looks like GBK", "Nothing of it was read", "Save it as UTF-8"};
    const fs::path bank = unit.root() / "bank";
    unit.refuses({"bank", "check", bank.string()}, kFindings, zh, en);
    unit.refuses(
        {"bank", "check", (bank / "items/selfgov/zz_wrong.yaml").string()}, kFindings, zh, en);
    CHECK(unit.run("zh", kPractise).exitCode == 0);
}

TEST_CASE("a second program is refused and told who holds the data", "[wrong]") {
    const Unit unit;
    const auto held =
        qgt::os::FileLock::acquire(unit.root() / "store" / "lock", "qgt, 陈静, pid 7");
    REQUIRE(held.has_value());
    for (const Words& words : {kPractise, Words{"backup"}, Words{"verify"}, Words{"rebuild"}}) {
        unit.refuses(words,
                     kCannotOpen,
                     {"（qgt, 陈静, pid 7）", "没有改动任何内容", "请先关闭那个程序"},
                     {"(qgt, 陈静, pid 7)", "Nothing was changed", "Close that program"});
    }
}

TEST_CASE("data of a newer version are refused and stay as they are", "[wrong]") {
    const Unit unit;
    qgt::test::makeStoreNewer(unit.root());
    const std::string before = qgt::test::storeBytes(unit.root());
    for (const Words& words : {kPractise, Words{"backup"}, Words{"verify"}, Words{"rebuild"}}) {
        unit.refuses(
            words,
            kCannotOpen,
            {qgt::test::storeFile(unit.root()).string(), "一个字节也没有改动", "请安装新版本"},
            {qgt::test::storeFile(unit.root()).string(),
             "Not one byte was changed",
             "Install the newer version"});
    }
    CHECK(qgt::test::storeBytes(unit.root()) == before);
}

TEST_CASE("a folder that cannot be written is viewed, and what would write is refused", "[wrong]") {
    const Unit unit(Unit::Place::OwnDisk);
    unit.disk().makeReadOnly();
    const std::string folder = unit.root().string();
    for (const Words& words : {kPractise, Words{"backup"}, Words{"rebuild"}}) {
        unit.refuses(words,
                     kCannotOpen,
                     {"只能查看，不能保存：" + folder, "已有内容未动", "请检查文件夹权限"},
                     {"can be viewed but not saved: " + folder,
                      "What is there is untouched",
                      "Check the folder's permissions"});
    }
    CHECK(unit.run("zh", {"verify"}).exitCode == 0);
    CHECK(unit.run("zh", {"doctor"}).exitCode == 0);
}

TEST_CASE("on a full disk what cannot be saved is told, and all is there when there is room",
          "[wrong]") {
    const Unit unit(Unit::Place::OwnDisk);
    unit.disk().fillUp();
    unit.refuses({"backup"},
                 kCannotOpen,
                 {"空间不够，没有做备份", "已有的数据和备份都在", "请腾出空间"},
                 {"not enough room for a backup",
                  "The data and earlier backups are there",
                  "Free some space"});
    SECTION("the reserve lets a session begin and end") {
        CHECK(unit.run("zh", kPractise).exitCode == 0);
    }
    SECTION("without it nothing begins") {
        fs::remove(unit.root() / "store" / "reserve");
        unit.disk().fillUp();
        unit.refuses(kPractise,
                     kCannotOpen,
                     {"磁盘已满", "都在", "请腾出空间"},
                     {"The disk is full", "is there", "Free some space"});
    }
    unit.disk().makeRoom();
    CHECK(unit.run("zh", {"verify"}).exitCode == 0);
    CHECK(unit.run("zh", kPractise).exitCode == 0);
}
