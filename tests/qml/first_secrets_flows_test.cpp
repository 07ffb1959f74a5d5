#include "app/desktop/qml_plugins.h"
#include "app/runtime/workspace.h"
#include "engine/core/os/files.h"
#include "engine/store/store.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <memory>

#include <QImage>
#include <QQuickItem>
#include <QTest>

namespace fs = std::filesystem;

using qgt::app::FirstSecretsModel;
using qgt::app::PeopleViewModel;
using qgt::people::Role;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::picture;
using qgt::test::TempFolder;
using Panel = PeopleViewModel::Panel;

namespace {

/// A unit with its administrator on the page 人员.
struct Office {
    Office() {
        (void)qgt::test::foundUnit(*desk);
        qgt::test::enterPeople(*desk);
    }

    [[nodiscard]] PeopleViewModel& people() const { return *desk->models().people(); }

    [[nodiscard]] FirstSecretsModel& secrets() const { return *people().firstSecrets(); }

    void import(const std::string& table) {
        people().startImport();
        people().importing()->preview(
            QString::fromStdString(folder.write("table.csv", table).string()));
        people().importing()->apply();
    }

    /// Comes in with a temporary secret and sets another.
    void signInAs(int row, const QString& temporary, const QString& own) const {
        desk->app.signOut();
        qgt::app::SignInViewModel& signIn = *desk->models().signIn();
        signIn.choose(row);
        signIn.enter(temporary);
        signIn.change(own, own);
        REQUIRE(desk->app.signedIn());
        desk->models().introduction()->close();
        desk->app.show("people");
    }

    [[nodiscard]] QString inFolder() const {
        return QString::fromStdString(folder.path().string());
    }

    TempFolder folder;
    std::unique_ptr<Desk> desk = std::make_unique<Desk>(qgt::test::emptyUnit(folder));
};

constexpr const char* kTable =
    "姓名,岗位,角色\n王海燕,卫生干部,干部\n李国栋,治保干部,\n高博,教员,培训师\n";

std::string contentOf(const fs::path& path) {
    constexpr std::uint64_t kLimit = 1 << 24;
    return qgt::os::readFile(path, kLimit).value();
}

/// Pixels of the accent on the vertical line through the middle of a control.
int accentThroughMiddle(Desk& desk, const QQuickItem& control) {
    const QImage image = desk.window().grabWindow();
    const QRectF place = control.mapRectToScene(QRectF(0, 0, control.width(), control.height()));
    const QColor accent("#1F5FA8");
    int found = 0;
    for (int y = qRound(place.top()); y < qRound(place.bottom()); ++y) {
        found += image.pixelColor(qRound(place.center().x()), y) == accent ? 1 : 0;
    }
    return found;
}

}  // namespace

TEST_CASE("after an import everybody gets a first PIN at once, on the screen and on paper",
          "[flows]") {
    Office office;
    Desk& desk = *office.desk;
    office.import(kTable);
    CHECK(office.people().done().contains(QStringLiteral("发首次 PIN")));
    checkInEveryLook(desk, "import-done-pins");
    clickNamed(desk, QStringLiteral("给 3 人发首次 PIN"));
    REQUIRE(office.people().panel() == Panel::FirstSecrets);
    checkInEveryLook(desk, "first-secrets-question");
    clickNamed(desk, QStringLiteral("给这 3 人各发一个"));
    REQUIRE(office.secrets().given() == 3);
    CHECK(office.secrets().waiting() == 0);
    CHECK(office.people().withoutSecret() == 0);
    const auto rows = office.secrets().rows()->rows();
    CHECK(rows[0].secret.size() == 6);
    CHECK(rows[2].secret.size() >= 10);  // a trainer signs in with a password
    const QString told = qgt::test::toldByAccessibility(desk.window());
    for (const auto& row : rows) {
        CHECK(told.contains(row.secret));
    }
    checkInEveryLook(desk, "first-secrets-given");

    SECTION("nothing but the two steps at the foot takes them from the screen") {
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_N, Qt::ControlModifier);
        office.people().startImport();
        office.people().close();
        CHECK(office.people().panel() == Panel::FirstSecrets);
        CHECK(office.secrets().given() == 3);
        clickNamed(desk, QStringLiteral("我已存好或抄好"));
        clickNamed(desk, QStringLiteral("关闭，不再显示"));
        CHECK(office.people().panel() == Panel::None);
        CHECK(office.secrets().given() == 0);
        CHECK_FALSE(qgt::test::toldByAccessibility(desk.window()).contains(rows[0].secret));
        office.people().startFirstSecrets();
        CHECK(office.people().panel() == Panel::None);  // there is nobody left
        office.signInAs(1, rows[0].secret, "840293");
    }
    SECTION("as a PDF and as text, for their owner only, and with a record") {
        office.secrets().sheet()->savePdf("/no/such/folder");
        CHECK(office.secrets().sheet()->problem().contains("/no/such/folder"));
        checkInEveryLook(desk, "first-secrets-not-saved");
        office.secrets().sheet()->choose(QUrl::fromLocalFile(office.inFolder()));
        clickNamed(desk, QStringLiteral("存为 PDF，供打印"));
        const fs::path pdf = office.folder.path() / "首次PIN-20261124.pdf";
        CHECK(office.secrets().sheet()->written().toStdString() == pdf.string());
        checkInEveryLook(desk, "first-secrets-saved");
        CHECK(contentOf(pdf).starts_with("%PDF-"));
        CHECK(fs::status(pdf).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
        clickNamed(desk, QStringLiteral("存为文本"));
        const std::string text = contentOf(office.folder.path() / "首次PIN-20261124.txt");
        for (const auto& row : rows) {
            CHECK(text.find((row.name + "　" + row.post + "　" + row.secret).toStdString()) !=
                  std::string::npos);
        }
        if (const QString shots = qEnvironmentVariable("QGT_SHOTS"); !shots.isEmpty()) {
            fs::copy_file(pdf,
                          fs::path(shots.toStdString()) / "first-secrets.pdf",
                          fs::copy_options::overwrite_existing);
        }
    }
    SECTION("and they are kept nowhere else") {
        const std::string secret = rows[2].secret.toStdString();
        office.people().acknowledgeSecrets();
        desk.app.signOut();
        for (const auto& entry : fs::recursive_directory_iterator(office.folder.path())) {
            CAPTURE(entry.path().string());
            CHECK((!entry.is_regular_file() ||
                   contentOf(entry.path()).find(secret) == std::string::npos));
        }
    }
    checkQuiet(desk);
}

TEST_CASE("who got a first PIN and what went to paper is in the audit record", "[flows]") {
    Office office;
    office.import(kTable);
    office.people().startFirstSecrets();
    office.secrets().give();
    office.secrets().sheet()->saveText(office.inFolder());
    const qgt::test::FakeClock clock;
    office.desk->app.signOut();
    // The unit's lock is given back with the window.
    TempFolder copy;
    fs::copy(office.folder.path() / "unit", copy.path() / "unit", fs::copy_options::recursive);
    qgt::store::OpenOptions options;
    options.folder = copy.path() / "unit";
    options.clock = &clock;
    options.newId = [] { return std::string("first-secrets"); };
    const auto opened = qgt::store::Store::open(options);
    REQUIRE(opened.has_value());
    const auto records = (*opened)->audit().records().value();
    const auto count = [&records](const std::string& action) {
        return std::count_if(records.begin(), records.end(), [&](const auto& record) {
            return record.entry.action == action;
        });
    };
    CHECK(count("secret.reset") == 3);
    CHECK(count("secret.sheet-written") == 1);
}

TEST_CASE("a director gives first PINs to the cadres of the own committee, a trainer to nobody",
          "[flows]") {
    Office office;
    Desk& desk = *office.desk;
    const QString director = qgt::test::addPerson(desk, QStringLiteral("陆文静"), {Role::Director});
    const QString trainer = qgt::test::addPerson(desk, QStringLiteral("高博"), {Role::Trainer});
    office.import("姓名,角色\n王海燕,干部\n钱进,培训师\n");
    CHECK(office.people().withoutSecret() == 2);
    office.signInAs(1, director, "a director's words");
    CHECK(office.people().withoutSecret() == 1);
    office.people().startFirstSecrets();
    office.secrets().give();
    REQUIRE(office.secrets().given() == 1);
    CHECK(office.secrets().rows()->rows()[0].name == QStringLiteral("王海燕"));
    office.people().acknowledgeSecrets();
    office.signInAs(2, trainer, "a trainer's words");
    CHECK(office.people().withoutSecret() == 0);
    office.people().startFirstSecrets();
    CHECK(office.people().panel() == Panel::None);
    checkQuiet(desk);
}

TEST_CASE("a director's table with a role beyond cadre is refused in the preview, by its row",
          "[flows]") {
    Office office;
    Desk& desk = *office.desk;
    const QString director = qgt::test::addPerson(desk, QStringLiteral("陆文静"), {Role::Director});
    office.signInAs(1, director, "a director's words");
    office.import("姓名,角色\n王海燕,干部\n钱进,培训师\n林芳,干部\n");
    qgt::app::PersonImportModel& importing = *office.people().importing();
    CHECK(office.people().panel() == Panel::Import);
    CHECK(importing.faults() == 2);
    CHECK_FALSE(importing.possible());
    const auto rows = importing.rows()->rows();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].kind == qgt::app::ImportKind::Mend);
    CHECK(rows[0].text.contains(QStringLiteral("第 3 行")));
    CHECK(rows[0].text.contains(QStringLiteral("钱进")));
    CHECK(rows[0].text.contains(QStringLiteral("请管理员导入")));
    CHECK(rows[1].text.contains(QStringLiteral("林芳")));
    checkInEveryLook(desk, "import-role-beyond");
    office.import("姓名,角色\n王海燕,干部\n");
    CHECK(office.people().panel() == Panel::None);
    checkQuiet(desk);
}

TEST_CASE("the recovery code goes to paper from the page that shows it", "[flows]") {
    const TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    desk.settings.setReduceMotion(true);
    qgt::app::FirstRunViewModel& first = *desk.models().firstRun();
    first.setCommittee(QStringLiteral("试一试居委会"));
    first.setAdministrator(QStringLiteral("林芳"));
    first.found(qgt::test::kAdministratorPassword, qgt::test::kAdministratorPassword);
    const std::string code = first.recoveryCode().toStdString();
    REQUIRE(code.size() == 24);
    first.sheet()->savePdf("/no/such/folder");
    CHECK(first.sheet()->problem().contains("/no/such/folder"));
    first.sheet()->choose(QUrl::fromLocalFile(QString::fromStdString(folder.path().string())));
    clickNamed(desk, QStringLiteral("存为 PDF，供打印"));
    clickNamed(desk, QStringLiteral("存为文本"));
    checkInEveryLook(desk, "recovery-code-saved");
    const fs::path pdf = folder.path() / "恢复码-20261124.pdf";
    CHECK(contentOf(pdf).starts_with("%PDF-"));
    CHECK(fs::status(pdf).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(contentOf(folder.path() / "恢复码-20261124.txt").find(code) != std::string::npos);
    if (const QString shots = qEnvironmentVariable("QGT_SHOTS"); !shots.isEmpty()) {
        fs::copy_file(pdf,
                      fs::path(shots.toStdString()) / "recovery-code.pdf",
                      fs::copy_options::overwrite_existing);
    }
    first.acknowledge();
    CHECK(desk.app.page() == "login");
    CHECK(first.recoveryCode().isEmpty());
    checkQuiet(desk);
}

TEST_CASE("the focus ring of the first row is whole", "[flows]") {
    Office office;
    Desk& desk = *office.desk;
    (void)qgt::test::addPerson(desk, QStringLiteral("陈静"));
    REQUIRE(qgt::test::drawOnce(desk.window()));
    const auto ring = [&](std::size_t index) {
        const qgt::app::PersonLine& row = office.people().persons()->rows().at(index);
        const QQuickItem* control = qgt::test::controlNamed(
            desk, QStringList{row.name, row.post, row.roles, row.duties, row.last}.join(", "));
        REQUIRE(control != nullptr);
        return accentThroughMiddle(desk, *control);
    };
    CHECK(ring(0) == 4);  // two lines of two pixels
    picture(desk, "people-first-row");
    desk.press(Qt::Key_Down);
    REQUIRE(qgt::test::drawOnce(desk.window()));
    CHECK(ring(0) == 0);
    CHECK(ring(1) == 4);
}
