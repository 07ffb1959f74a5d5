#include "app/desktop/qml_plugins.h"
#include "app/runtime/exam_keys.h"
#include "engine/core/os/files.h"
#include "tests/qml/hands.h"
#include "tests/qml/keys_trainer.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <string>

namespace fs = std::filesystem;

using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::controlNamed;
using qgt::test::Desk;
using qgt::test::focusedName;
using qgt::test::KeysTrainer;
using qgt::test::TempFolder;

namespace {

constexpr const char* kPassphrase = qgt::test::kKeysPassphrase;

}  // namespace

TEST_CASE("a trainer makes the exam keys by the keyboard and prints the recovery sheet",
          "[flows][keys]") {
    KeysTrainer trainer;
    Desk& desk = trainer.desk;
    checkInEveryLook(desk, "settings-no-keys");
    trainer.focus(QStringLiteral("新的考试密钥口令"));
    desk.type("too short");
    desk.press(Qt::Key_Return);
    CHECK(focusedName(desk) == QStringLiteral("口令再输一遍"));
    desk.type("too short");
    desk.press(Qt::Key_Return);
    CHECK(trainer.keys().problem().contains("15"));
    CHECK_FALSE(fs::exists(trainer.keyFile()));
    trainer.focus(QStringLiteral("新的考试密钥口令"));
    desk.type(kPassphrase);
    desk.press(Qt::Key_Tab);
    desk.type(kPassphrase);
    desk.press(Qt::Key_Return);
    CAPTURE(trainer.keys().problem().toStdString());
    REQUIRE(trainer.keys().exist());
    CHECK(trainer.keys().generations()->rowCount() == 1);
    REQUIRE(trainer.keys().sheetOpen());
    checkInEveryLook(desk, "settings-keys-made");

    const QString out = QString::fromStdString((trainer.folder.path() / "stick").string());
    fs::create_directory(out.toStdString());
    trainer.keys().sheet()->savePdf(out);
    const fs::path pdf = trainer.keys().sheet()->written().toStdString();
    CHECK(pdf.extension() == ".pdf");
    CHECK(qgt::os::readFile(pdf, 1 << 24)->starts_with("%PDF-"));
    CHECK(fs::status(pdf).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    clickNamed(desk, QStringLiteral("已打印并锁好"));
    CHECK_FALSE(trainer.keys().sheetOpen());
    checkQuiet(desk);
}

TEST_CASE("the text of a recovery sheet brings lost keys back in the window", "[flows][keys]") {
    KeysTrainer trainer;
    Desk& desk = trainer.desk;
    trainer.keys().create(kPassphrase, kPassphrase);
    const QString out = QString::fromStdString(trainer.folder.path().string());
    trainer.keys().sheet()->saveText(out);
    const fs::path saved = trainer.keys().sheet()->written().toStdString();
    // As it is pasted, with its heading and numbers.
    const QString text =
        QString::fromStdString(qgt::os::readFile(saved, 1 << 16).value_or(std::string()));
    const auto made = qgt::app::unitKeys({trainer.folder.path() / "unit", false}).value();
    trainer.keys().closeSheet();
    fs::remove(trainer.keyFile());
    trainer.keys().enter();
    REQUIRE_FALSE(trainer.keys().exist());

    clickNamed(desk, QStringLiteral("用恢复单恢复…"));
    REQUIRE(trainer.keys().restoring());
    CHECK(focusedName(desk) == QStringLiteral("恢复单上的各行"));
    checkInEveryLook(desk, "settings-keys-restore");
    QString wrong = text;
    const qsizetype place = wrong.lastIndexOf(QLatin1Char('-'));
    wrong[place + 1] = wrong[place + 1] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
    trainer.keys().restore(
        wrong, "four cats under the plane tree", "four cats under the plane tree");
    CHECK_FALSE(trainer.keys().problem().isEmpty());
    CHECK(trainer.keys().restoring());
    CHECK_FALSE(trainer.keys().exist());
    trainer.keys().restore(
        text, "four cats under the plane tree", "four cats under the plane tree");
    CAPTURE(trainer.keys().problem().toStdString());
    REQUIRE(trainer.keys().exist());
    CHECK_FALSE(trainer.keys().restoring());
    CHECK(qgt::app::unitKeys({trainer.folder.path() / "unit", false}).value() == made);
    trainer.keys().check(kPassphrase);
    CHECK_FALSE(trainer.keys().problem().isEmpty());
    trainer.keys().check("four cats under the plane tree");
    CHECK(trainer.keys().problem().isEmpty());
    checkQuiet(desk);
}

TEST_CASE("a passphrase is checked, and a rotation asks before it acts", "[flows][keys]") {
    KeysTrainer trainer;
    Desk& desk = trainer.desk;
    trainer.keys().create(kPassphrase, kPassphrase);
    REQUIRE(trainer.keys().exist());
    trainer.keys().closeSheet();
    trainer.focus(QStringLiteral("考试密钥的口令"));
    desk.type("not the right one");
    desk.press(Qt::Key_Return);
    CHECK_FALSE(trainer.keys().problem().isEmpty());
    checkInEveryLook(desk, "settings-keys-wrong-passphrase");
    CHECK_FALSE(trainer.keys().problem().isEmpty());  // in another language too
    trainer.focus(QStringLiteral("考试密钥的口令"));
    desk.type(kPassphrase);
    desk.press(Qt::Key_Return);
    CHECK(trainer.keys().problem().isEmpty());
    CHECK_FALSE(trainer.keys().done().isEmpty());

    clickNamed(desk, QStringLiteral("更换密钥…"));
    CHECK(focusedName(desk) == QStringLiteral("不，继续用现在的密钥"));
    checkInEveryLook(desk, "settings-keys-rotation-question");
    desk.press(Qt::Key_Escape);
    CHECK(trainer.keys().question().isEmpty());
    CHECK(trainer.keys().generations()->rowCount() == 1);
    trainer.focus(QStringLiteral("考试密钥的口令"));
    desk.type(kPassphrase);
    clickNamed(desk, QStringLiteral("更换密钥…"));
    clickNamed(desk, QStringLiteral("是，更换密钥"));
    CHECK(trainer.keys().generations()->rowCount() == 2);
    CHECK(trainer.keys().sheetOpen());
    checkInEveryLook(desk, "settings-keys-rotated");
    checkQuiet(desk);
}

TEST_CASE("who has no right to the exam keys sees nothing of them", "[flows][keys]") {
    TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    (void)qgt::test::foundUnit(desk);
    qgt::test::enterPeople(desk);
    desk.app.show("settings");
    REQUIRE(qgt::test::drawOnce(desk.window()));
    CHECK_FALSE(desk.models().examKeys()->allowed());
    CHECK(controlNamed(desk, QStringLiteral("建立考试密钥")) == nullptr);
    CHECK_FALSE(qgt::test::seen(desk, QStringLiteral("考试密钥")));
}
