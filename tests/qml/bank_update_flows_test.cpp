#include "app/runtime/bank_folders.h"
#include "app/runtime/workspace.h"
#include "engine/core/os/files.h"
#include "tests/qml/desk.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/bank_texts.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <string>

using qgt::app::BankUpdateViewModel;
using qgt::app::PracticeViewModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkPage;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::TempFolder;
using PracticeStage = PracticeViewModel::Stage;

namespace fs = std::filesystem;

namespace {

constexpr const char* kItems = "items/relief/amounts.yaml";
constexpr const char* kFacts = "facts.yaml";
constexpr const char* kCase = "cases/dog-bite.yaml";

std::string read(const fs::path& path) {
    constexpr std::uint64_t kLimit = 8 << 20;
    return qgt::os::readFile(path, kLimit).value();
}

void change(const fs::path& path, const std::string& from, const std::string& to) {
    qgt::test::writeText(path, qgt::test::changed(read(path), from, to));
}

/// The demo unit with an item and a fact of its own making, and a program that brings a newer bank,
/// in which both and the version are others and a case is gone.
struct Unit {
    Unit() {
        fs::copy(fs::path(QGT_SOURCE_DIR) / "question_bank", shipped, fs::copy_options::recursive);
        change(data.bank() / kItems, "difficulty: medium", "difficulty: easy");
        change(data.bank() / kFacts, "grade: a\n", "grade: a_yearly\n");
        change(shipped / kItems, "difficulty: medium", "difficulty: hard");
        change(shipped / kFacts, "7 章 50 条，旧法", "七章五十条，旧法");
        change(shipped / "bank.yaml", "version: ", "version: 9-");
        fs::remove(shipped / kCase);
    }

    [[nodiscard]] std::string own(const char* file) const { return read(data.bank() / file); }

    TempFolder folder;
    qgt::app::DataFolder data = qgt::test::demoCopy(folder);
    fs::path shipped = folder.path() / "shipped";
};

/// 陆文静 is director, trainer and administrator of the demo.
void signInTrainer(Desk& desk) {
    desk.settings.setReduceMotion(true);
    desk.models().signIn()->choose(0);
    desk.models().signIn()->enter("qinghe-demo");
    REQUIRE(desk.app.signedIn());
    REQUIRE(desk.models().bankUpdate()->mayUpdate());
}

}  // namespace

TEST_CASE("a trainer sees that a bank waits, decides the conflict, merges and undoes it",
          "[flows]") {
    const Unit unit;
    Desk desk(unit.data, unit.shipped);
    signInTrainer(desk);
    BankUpdateViewModel& update = *desk.models().bankUpdate();
    REQUIRE(update.waits());
    desk.app.show("today");
    checkInEveryLook(desk, "bank-waits");
    clickNamed(desk, QStringLiteral("到设置里看看"));
    REQUIRE(desk.app.page() == "settings");
    checkInEveryLook(desk, "bank-update");
    const std::string items = unit.own(kItems);
    const std::string facts = unit.own(kFacts);
    clickNamed(desk, QStringLiteral("预览"));
    REQUIRE(update.previewed());
    CAPTURE(update.problem().toStdString(), update.findings().toStdString());
    REQUIRE(update.conflictCount() == 2);
    CHECK(qgt::test::focusedName(desk) == QStringLiteral("先不合并"));
    CHECK(unit.own(kItems) == items);
    checkInEveryLook(desk, "bank-preview");
    update.take(0, true);
    checkPage(desk);
    qgt::test::picture(desk, "bank-preview-theirs");
    update.takeKind(0, false);
    CHECK_FALSE(update.conflicts()->rows().front().takesTheirs);
    update.takeKind(1, true);  // facts
    clickNamed(desk, QStringLiteral("合并"));
    CAPTURE(update.done().toStdString());
    REQUIRE(update.replaced());
    CHECK_FALSE(update.waits());
    CHECK(unit.own(kItems) == items);
    CHECK(unit.own(kFacts).find("七章五十条") != std::string::npos);
    CHECK_FALSE(fs::exists(unit.data.bank() / kCase));
    checkInEveryLook(desk, "bank-merged");
    clickNamed(desk, QStringLiteral("撤销上次合并"));
    CHECK(unit.own(kFacts) == facts);
    CHECK(fs::exists(unit.data.bank() / kCase));
    CHECK(update.waits());
    checkInEveryLook(desk, "bank-undone");
    checkQuiet(desk);
}

TEST_CASE("who practises is not disturbed by a merge, and goes on with the new bank after it",
          "[flows]") {
    const Unit unit;
    Desk desk(unit.data, unit.shipped);
    desk.signInCadre();
    CHECK_FALSE(desk.models().bankUpdate()->mayUpdate());
    CHECK(qgt::test::seen(desk, QStringLiteral("程序带来了新版题库，等培训师合并。")));
    desk.app.show("settings");
    CHECK(qgt::test::controlNamed(desk, QStringLiteral("预览")) == nullptr);
    desk.app.show("practice");
    PracticeViewModel& practice = *desk.models().practice();
    practice.beginWith({});
    practice.dontKnow();
    practice.next();
    REQUIRE(practice.stage() == PracticeStage::Asking);
    const int place = practice.place();
    const QString stem = practice.question()->stem();
    desk.app.signOut();
    signInTrainer(desk);
    BankUpdateViewModel& update = *desk.models().bankUpdate();
    update.preview();
    update.apply();
    REQUIRE(update.replaced());
    // Not opened anew yet: everybody goes on with the bank that the program has.
    desk.app.signOut();
    desk.signInCadre();
    desk.app.show("practice");
    CHECK(practice.stage() == PracticeStage::Asking);
    CHECK(practice.place() == place);
    practice.dontKnow();
    CHECK(practice.stage() == PracticeStage::Revealed);
    CHECK(practice.problem().isEmpty());
    practice.undo();
    desk.app.signOut();
    signInTrainer(desk);
    desk.app.show("settings");
    clickNamed(desk, QStringLiteral("换用新题库"));
    REQUIRE(desk.app.page() == "login");
    CHECK(desk.app.notices()->count() == 1);
    signInTrainer(desk);
    CHECK_FALSE(update.replaced());
    desk.app.signOut();
    desk.signInCadre();
    desk.app.show("practice");
    CHECK(practice.stage() == PracticeStage::Asking);
    CHECK(practice.place() == place);
    CHECK(practice.question()->stem() == stem);
    checkQuiet(desk);
}

TEST_CASE("a merge that would leave errors is refused in words and changes nothing", "[flows]") {
    const Unit unit;
    change(unit.data.bank() / kItems, "    kind: ", "    kind: nonsense  # ");
    Desk desk(unit.data, unit.shipped);
    signInTrainer(desk);
    desk.app.show("settings");
    BankUpdateViewModel& update = *desk.models().bankUpdate();
    update.preview();
    const std::string items = unit.own(kItems);
    REQUIRE(update.findings().contains(QStringLiteral("没有改动任何内容")));
    checkInEveryLook(desk, "bank-refused");
    update.apply();
    CHECK_FALSE(update.replaced());
    CHECK(unit.own(kItems) == items);
    update.cancel();
    CHECK(update.findings().isEmpty());
    checkQuiet(desk);
}
