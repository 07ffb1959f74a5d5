#include "app/desktop/qml_plugins.h"
#include "app/runtime/workspace.h"
#include "engine/core/os/files.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>

#include <QTest>

using qgt::app::PeopleViewModel;
using qgt::app::PersonImportModel;
using qgt::people::Role;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::focusedName;
using qgt::test::picture;
using qgt::test::TempFolder;
using qgt::test::write;
using Panel = PeopleViewModel::Panel;

namespace {

/// A unit with its administrator on the page 人员.
struct People {
    People() {
        (void)qgt::test::foundUnit(desk);
        qgt::test::enterPeople(desk);
    }

    PeopleViewModel& model() { return *desk.models().people(); }

    PersonImportModel& importing() { return *model().importing(); }

    void preview(const std::string& bytes) {
        model().startImport();
        importing().preview(QString::fromStdString(folder.write("table.csv", bytes).string()));
    }

    /// Comes in as somebody with a temporary secret and sets another.
    void signInAs(int row, const QString& temporary, const QString& own) {
        desk.app.signOut();
        qgt::app::SignInViewModel& signIn = *desk.models().signIn();
        signIn.choose(row);
        signIn.enter(temporary);
        signIn.change(own, own);
        REQUIRE(desk.app.signedIn());
    }

    [[nodiscard]] const qgt::app::PersonLine& line(std::size_t row) {
        return model().persons()->rows().at(row);
    }

    TempFolder folder;
    Desk desk{qgt::test::emptyUnit(folder)};
};

/// 姓名,岗位 and 王海燕,卫生干部 as an older Excel writes them.
const std::string kGbk =
    "\xD0\xD5\xC3\xFB,\xB8\xDA\xCE\xBB\r\n\xCD\xF5\xBA\xA3\xD1\xE0,"
    "\xCE\xC0\xC9\xFA\xB8\xC9\xB2\xBF\r\n";

int countKind(People& people, qgt::app::ImportKind kind) {
    const auto& rows = people.importing().rows()->rows();
    return static_cast<int>(std::ranges::count(rows, kind, &qgt::app::ImportLine::kind));
}

}  // namespace

TEST_CASE("somebody is added by keys alone and the temporary PIN stands on the screen", "[flows]") {
    People people;
    checkInEveryLook(people.desk, "people-alone");
    people.desk.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(people.model().panel() == Panel::Person);
    REQUIRE(qgt::test::drawOnce(people.desk.window()));
    checkInEveryLook(people.desk, "person-new");
    write(people.desk, QStringLiteral("陈静"));
    people.desk.press(Qt::Key_Return);
    write(people.desk, "HK-017");
    people.desk.press(Qt::Key_Return);
    write(people.desk, QStringLiteral("计生干部"));
    people.desk.press(Qt::Key_Return);
    const QString secret = people.model().temporarySecret();
    CHECK(secret.size() == 6);
    CHECK(people.model().panel() == Panel::Person);  // it is shown once: the panel stays
    checkInEveryLook(people.desk, "person-added");
    CHECK(qgt::test::toldByAccessibility(people.desk.window()).contains(secret));
    people.desk.press(Qt::Key_Escape);
    CHECK(people.model().panel() == Panel::None);
    CHECK(people.model().temporarySecret().isEmpty());
    CHECK(people.line(1).name == QStringLiteral("陈静"));
    CHECK(people.line(1).waits);
    people.desk.press(Qt::Key_Return);  // an open panel begins anew with the name
    people.desk.press(Qt::Key_Tab);
    people.desk.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(focusedName(people.desk) == QStringLiteral("姓名"));
    checkQuiet(people.desk);
}

TEST_CASE("arrows and Enter open a person, Ctrl+S saves and Esc drops a change", "[flows]") {
    People people;
    (void)qgt::test::addPerson(people.desk, QStringLiteral("陈静"));
    REQUIRE(qgt::test::drawOnce(people.desk.window()));
    CHECK(focusedName(people.desk).startsWith(QStringLiteral("林芳")));  // the row itself
    people.desk.press(Qt::Key_Down);
    people.desk.press(Qt::Key_Return);
    REQUIRE(people.model().current() == 1);
    REQUIRE(qgt::test::drawOnce(people.desk.window()));
    CHECK(focusedName(people.desk) == QStringLiteral("姓名"));
    qgt::test::rewrite(people.desk, QStringLiteral("陈晶"));
    people.desk.press(Qt::Key_Escape);
    CHECK(people.line(1).name == QStringLiteral("陈静"));
    people.model().open(1);
    REQUIRE(qgt::test::drawOnce(people.desk.window()));
    qgt::test::rewrite(people.desk, QStringLiteral("陈晶"));
    people.desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(people.line(1).name == QStringLiteral("陈晶"));
    CHECK_FALSE(people.model().done().isEmpty());
    REQUIRE(qgt::test::drawOnce(people.desk.window()));
    CHECK(focusedName(people.desk).startsWith(QStringLiteral("陈晶")));
    checkQuiet(people.desk);
}

TEST_CASE("a person who left stays in the list and cannot sign in", "[flows]") {
    People people;
    (void)qgt::test::addPerson(people.desk, QStringLiteral("陈静"));
    people.model().open(1);
    clickNamed(people.desk, QStringLiteral("在岗"));
    people.desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(people.line(1).active);
    picture(people.desk, "people-left");
    people.desk.app.signOut();
    CHECK(people.desk.models().signIn()->persons()->rowCount() == 1);
}

TEST_CASE("the last administrator cannot be switched off, and is told so", "[flows]") {
    People people;
    people.model().open(0);
    people.model().editor()->setActive(false);
    people.model().save();
    CHECK(people.model().problem().contains(QStringLiteral("最后一位")));
    checkInEveryLook(people.desk, "person-refused");
    CHECK(people.model().panel() == Panel::Person);
}

TEST_CASE("a director keeps cadres, a trainer looks and exports, a cadre sees no page", "[flows]") {
    People people;
    const QString director =
        qgt::test::addPerson(people.desk, QStringLiteral("陆文静"), {Role::Director});
    const QString trainer =
        qgt::test::addPerson(people.desk, QStringLiteral("高博"), {Role::Trainer});
    const QString cadre = qgt::test::addPerson(people.desk, QStringLiteral("陈静"));

    people.signInAs(1, director, "a director's words");
    people.desk.app.show("people");
    CHECK(people.model().mayEdit());
    CHECK_FALSE(people.model().mayEditAll());
    people.model().open(0);  // the administrator
    CHECK_FALSE(people.model().editor()->mayReset());
    CHECK_FALSE(people.model().editor()->activeEditable());
    checkInEveryLook(people.desk, "person-as-director");
    people.model().open(3);  // a cadre
    CHECK(people.model().editor()->mayReset());
    people.model().resetSecret();
    const QString fresh = people.model().temporarySecret();
    CHECK(fresh.size() == 6);
    CHECK(fresh != cadre);

    people.signInAs(2, trainer, "a trainer's words");
    people.desk.app.show("people");
    CHECK_FALSE(people.model().mayEdit());
    CHECK(people.model().mayExport());
    people.model().add();
    CHECK(people.model().panel() == Panel::None);
    people.model().open(3);
    CHECK_FALSE(people.model().editor()->editable());
    checkInEveryLook(people.desk, "person-as-trainer");

    people.signInAs(3, fresh, "840293");
    CHECK_FALSE(people.desk.app.pages()->contains("people"));
    checkQuiet(people.desk);
}

TEST_CASE("a good table is shown, imported and asks for nothing twice", "[flows]") {
    People people;
    people.model().startImport();
    checkInEveryLook(people.desk, "import-empty");
    people.preview(
        "\xEF\xBB\xBF姓名,岗位,角色,A角\r\n王海燕,卫生干部,干部,卫生健康\r\n"
        "李国栋,治保干部,,\r\n");
    CHECK(countKind(people, qgt::app::ImportKind::New) == 2);
    CHECK(people.importing().possible());
    checkInEveryLook(people.desk, "import-good");
    clickNamed(people.desk, QStringLiteral("导入 2 人"));
    CHECK(people.model().panel() == Panel::None);
    CHECK(people.model().persons()->rowCount() == 3);
    picture(people.desk, "import-done");
    people.preview("姓名;岗位\n王海燕;妇女干部\n李国栋;治保干部\n");
    CHECK(countKind(people, qgt::app::ImportKind::Changed) == 1);
    CHECK(countKind(people, qgt::app::ImportKind::Unchanged) == 1);
    CHECK(people.importing().rows()->rows().front().text.contains(
        QStringLiteral("卫生干部 → 妇女干部")));
    checkInEveryLook(people.desk, "import-changes");
    checkQuiet(people.desk);
}

TEST_CASE("every fault of a table is named with its row and nothing is stored", "[flows]") {
    People people;
    people.preview(
        "姓名,工号,角色,A角,爱好\n王海燕,1,干部,卫生健康,花\n李国栋,1,干部,,\n,2,干部,,\n"
        "张敏,3,国王,,\n孙晓,4,干部,没有这条线,\n周慧芳,5\n");
    CHECK(people.importing().faults() == 5);
    CHECK(countKind(people, qgt::app::ImportKind::LookAt) == 1);  // the column 爱好
    CHECK_FALSE(people.importing().possible());
    CHECK(people.importing().rows()->rows().front().kind == qgt::app::ImportKind::Mend);
    checkInEveryLook(people.desk, "import-faults");
    people.importing().apply();
    CHECK(people.model().persons()->rowCount() == 1);
    people.folder.write("table.csv", "姓名\n王海燕\n");  // mended in the other program
    clickNamed(people.desk, QStringLiteral("重新读取"));
    CHECK(people.importing().possible());
    people.preview("工号,岗位\n1,社工\n");
    CHECK(people.importing().faults() == 1);
    checkInEveryLook(people.desk, "import-no-name");
    checkQuiet(people.desk);
}

TEST_CASE("a GBK table is shown as it would be read before anybody believes it", "[flows]") {
    People people;
    people.preview(kGbk);
    CHECK(people.importing().sample() == QStringLiteral("姓名　岗位\n王海燕　卫生干部"));
    CHECK(people.importing().rows()->rowCount() == 0);
    CHECK_FALSE(people.importing().possible());
    checkInEveryLook(people.desk, "import-gbk");
    clickNamed(people.desk, QStringLiteral("文字正确，继续"));
    CHECK(people.importing().sample().isEmpty());
    CHECK(people.importing().encodingLine().contains("GBK"));
    REQUIRE(people.importing().possible());
    picture(people.desk, "import-gbk-believed");
    people.importing().apply();
    CHECK(people.line(1).name == QStringLiteral("王海燕"));
    checkQuiet(people.desk);
}

TEST_CASE("a workbook and a file of noise are refused in words", "[flows]") {
    People people;
    people.preview(std::string("PK\x03\x04 and what follows"));
    CHECK(people.importing().problem().contains(QStringLiteral("工作簿")));
    checkInEveryLook(people.desk, "import-workbook");
    people.preview(std::string("\x81\xFF\x00\x01", 4));
    CHECK_FALSE(people.importing().problem().isEmpty());
    people.importing().preview("/no/such/file.csv");
    CHECK(people.importing().problem().contains("/no/such/file.csv"));
    CHECK_FALSE(people.importing().possible());
}

TEST_CASE("a street of 300 persons is imported, shown and searched without waiting", "[flows]") {
    People people;
    std::string rows = "姓名,工号,岗位\n";
    for (int i = 1; i <= 300; ++i) {
        rows += "干部" + std::to_string(i) + "号," + std::to_string(1000 + i) + ",社工\n";
    }
    people.preview(rows);
    REQUIRE(people.importing().toStore() == 300);
    picture(people.desk, "import-300");
    people.importing().apply();
    REQUIRE(people.model().persons()->rowCount() == 301);
    checkInEveryLook(people.desk, "people-300");
    people.desk.press(Qt::Key_Slash);
    CHECK(focusedName(people.desk) == QStringLiteral("按姓名、工号或岗位查找"));
    write(people.desk, "1234");
    CHECK(people.model().persons()->rowCount() == 1);
    people.desk.press(Qt::Key_Return);  // to the table
    people.desk.press(Qt::Key_Return);  // opens the one
    CHECK(people.model().editor()->name() == QStringLiteral("干部234号"));
    picture(people.desk, "people-found");
    people.model().close();
    people.model().setFilter(QStringLiteral("没有的人"));
    picture(people.desk, "people-nobody");
    checkQuiet(people.desk);
}

TEST_CASE("an export is a new file that Excel and the import both read", "[flows]") {
    People people;
    (void)qgt::test::addPerson(people.desk, QStringLiteral("陈静"));
    people.model().startExport();
    qgt::app::PersonExportModel& exporting = *people.model().exporting();
    const QString target = QString::fromStdString(people.folder.path().string());
    exporting.write(target, " ");
    CHECK(exporting.problem().contains(QStringLiteral("用途")));
    checkInEveryLook(people.desk, "export-no-purpose");
    exporting.write("/no/such/folder", "x");
    CHECK(exporting.problem().contains("/no/such/folder"));
    exporting.write(target, QStringLiteral("排班"));
    REQUIRE(exporting.problem().isEmpty());
    checkInEveryLook(people.desk, "export-done");
    exporting.write(target, QStringLiteral("排班"));
    const auto first = people.folder.path() / "人员名单-20261124.csv";
    CHECK(std::filesystem::exists(first));
    CHECK(std::filesystem::exists(people.folder.path() / "人员名单-20261124-2.csv"));
    const std::string bytes = qgt::os::readFile(first, 1 << 20).value();
    CHECK(bytes.starts_with("\xEF\xBB\xBF"));
    people.preview(bytes);
    CHECK(countKind(people, qgt::app::ImportKind::Unchanged) == 2);
    CHECK(people.importing().rows()->rowCount() == 2);
    checkQuiet(people.desk);
}

TEST_CASE("a committee is added and a person moves into it", "[flows]") {
    People people;
    people.model().editCommittees();
    checkInEveryLook(people.desk, "committee");
    clickNamed(people.desk, QStringLiteral("新建居委会"));
    people.model().saveCommittee("", "");
    CHECK_FALSE(people.model().problem().isEmpty());
    people.model().saveCommittee(QStringLiteral("临山居委会"), QStringLiteral("四川北路街道"));
    CHECK(people.model().committees()->rowCount() == 2);
    people.model().open(0);
    checkInEveryLook(people.desk, "person-two-committees");
    clickNamed(people.desk, QStringLiteral("临山居委会"));
    people.model().save();
    CHECK(people.line(0).post.contains(QStringLiteral("临山居委会")));
    checkQuiet(people.desk);
}

TEST_CASE("a backup is made, the data are checked, and a restore asks before it acts", "[flows]") {
    People people;
    Desk& desk = people.desk;
    desk.app.show("settings");
    qgt::app::DataCareViewModel& care = *desk.models().dataCare();
    checkInEveryLook(desk, "settings-no-backup");
    clickNamed(desk, QStringLiteral("立即备份"));
    CAPTURE(care.problem().toStdString());
    REQUIRE(care.backups()->rowCount() == 1);
    CHECK(care.done().contains("backups"));
    checkInEveryLook(desk, "settings-backed-up");
    clickNamed(desk, QStringLiteral("核验数据"));
    CHECK(care.sound());
    picture(desk, "settings-checked");

    desk.app.show("people");
    (void)qgt::test::addPerson(desk, QStringLiteral("陈静"));
    desk.app.show("settings");
    care.choose(0);
    checkInEveryLook(desk, "settings-restore-question");
    CHECK(focusedName(desk) == QStringLiteral("不，保留现在的数据"));
    desk.press(Qt::Key_Escape);
    CHECK(care.chosen() == -1);
    CHECK(desk.app.signedIn());
    care.choose(0);
    care.restore();
    CHECK(desk.app.page() == "login");
    CHECK(desk.app.notices()->count() == 1);
    picture(desk, "restored");
    CHECK(desk.models().signIn()->persons()->rowCount() == 1);  // 陈静 came after the backup
    qgt::test::enterPeople(desk);
    const auto kept = people.folder.path() / "unit" / "store";
    const bool replaced =
        std::any_of(std::filesystem::directory_iterator(kept), {}, [](const auto& entry) {
            return entry.path().filename().string().starts_with("replaced-");
        });
    CHECK(replaced);
    checkQuiet(desk);
}

TEST_CASE("a damaged backup is refused and the present data stay", "[flows]") {
    People people;
    Desk& desk = people.desk;
    desk.app.show("settings");
    qgt::app::DataCareViewModel& care = *desk.models().dataCare();
    care.backUp();
    CAPTURE(care.problem().toStdString());
    REQUIRE(care.backups()->rowCount() == 1);
    const std::string name = care.backups()->rows().front().file.toStdString();
    const auto path = people.folder.path() / "unit" / "backups" / name;
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    desk.app.show("people");
    (void)qgt::test::addPerson(desk, QStringLiteral("陈静"));
    desk.app.show("settings");
    care.choose(0);
    care.restore();
    CHECK(desk.app.page() == "login");
    CHECK(desk.app.notices()->count() == 1);
    CHECK(desk.models().signIn()->persons()->rowCount() == 2);
    picture(desk, "restore-refused");
}

TEST_CASE("who may not back up sees nothing of it in the settings", "[flows]") {
    People people;
    const QString secret = qgt::test::addPerson(people.desk, QStringLiteral("陈静"));
    people.signInAs(1, secret, "840293");
    people.desk.app.show("settings");
    REQUIRE(qgt::test::drawOnce(people.desk.window()));
    CHECK(qgt::test::controlNamed(people.desk, QStringLiteral("立即备份")) == nullptr);
    CHECK_FALSE(people.desk.models().dataCare()->mayRestore());
}
