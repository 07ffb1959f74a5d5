#include "app/desktop/qml_plugins.h"
#include "tests/qml/hands.h"
#include "tests/qml/office_hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <string>

#include <QTest>

namespace fs = std::filesystem;

using qgt::app::AppSettings;
using qgt::app::BlueprintEditorModel;
using qgt::app::BlueprintsViewModel;
using qgt::app::ExamOfficeViewModel;
using qgt::app::ExamSealModel;
using qgt::test::checkPage;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::drawOnce;
using qgt::test::Office;
using qgt::test::seen;
using Question = BlueprintsViewModel::Question;

namespace {

/// A trainer on the page of the blueprints, where the first one is 全岗通达标.
struct Plans : Office {
    Plans() {
        show();
        clickNamed(desk, QStringLiteral("考试蓝图"));
        REQUIRE(desk.app.page() == "blueprints");
        REQUIRE(plans().blueprints()->rowCount() == 3);
    }

    BlueprintsViewModel& plans() { return *desk.models().blueprints(); }

    BlueprintEditorModel& editor() { return *plans().editor(); }

    void step(int number) {
        desk.press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
        REQUIRE(editor().tab() == number - 1);
        REQUIRE(drawOnce(desk.window()));
    }

    /// In two looks that differ in everything.
    void look(const QString& name) {
        desk.settings.setReduceMotion(true);
        for (const bool other : {false, true}) {
            desk.settings.setTheme(other ? AppSettings::ThemeChoice::Dark
                                         : AppSettings::ThemeChoice::Light);
            desk.settings.setLanguage(other ? AppSettings::ScreenLanguage::English
                                            : AppSettings::ScreenLanguage::Chinese);
            desk.settings.setTextScale(other ? 1.5 : 1);
            CAPTURE(name.toStdString(), other);
            checkPage(desk);
            qgt::test::keepPicture(desk.window(),
                                   name + (other ? "-dark-en-150" : "-light-zh-100"));
        }
        desk.settings.setTheme(AppSettings::ThemeChoice::Light);
        desk.settings.setLanguage(AppSettings::ScreenLanguage::Chinese);
        desk.settings.setTextScale(1);
    }

    /// The check answers a moment after the last letter.
    void waitForCheck() {
        for (int tries = 0; tries < 40 && editor().chance().isEmpty(); ++tries) {
            QTest::qWait(50);
        }
        REQUIRE_FALSE(editor().chance().isEmpty());
    }
};

}  // namespace

TEST_CASE("a copy is made into a drill, mended, tried, saved and sealed", "[flows][blueprint]") {
    qputenv("QGT_WORKER", QGT_WORKER_PROGRAM);
    Plans page;
    Desk& desk = page.desk;
    CHECK(desk.app.railPage() == "exam_office");
    page.look("blueprints-list");
    desk.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(page.plans().editing());
    CHECK(page.editor().title() == QStringLiteral("全岗通达标（副本）"));
    page.look("blueprint-basics");
    page.fill(QStringLiteral("考试名称"), QStringLiteral("本单位大练兵"));
    clickNamed(desk, QStringLiteral("练习题"));
    CHECK(seen(desk, QStringLiteral("5 规则（1 处要改）")));  // no certificate from known items
    page.step(5);
    CHECK(seen(desk,
               QStringLiteral("发证书要用保密的考试题库，保护等级不低于 L1：请改“题目从哪里来”和"
                              "“要求的保护等级”，或者不发证书")));
    clickNamed(desk, QStringLiteral("合格的人发证书"));
    CHECK(page.editor().fit());
    page.look("blueprint-rules");

    page.step(3);
    page.fill(QStringLiteral("每条条线，至少几道"), QStringLiteral("4"));
    CHECK_FALSE(page.editor().fit());
    CHECK(seen(desk,
               QStringLiteral("各条线、各版块或各层次的配额合起来是 72 题，与全卷 60 道题对不上。"
                              "请调整配额或题数。")));
    CHECK(page.editor().state() == QStringLiteral("1 处要改"));
    page.look("blueprint-quotas-wrong");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(page.plans().blueprints()->rowCount() == 3);  // nothing that is wrong is saved
    page.fill(QStringLiteral("每条条线，至少几道"), QStringLiteral("two"));
    CHECK_FALSE(page.editor().fit());
    page.fill(QStringLiteral("每条条线，至少几道"), QStringLiteral("2"));
    CHECK(page.editor().fit());
    page.waitForCheck();
    CHECK(page.editor().chance().startsWith(QStringLiteral("P（不合格｜答对 85%）= ")));
    page.step(2);
    page.look("blueprint-paper");
    page.step(4);
    page.look("blueprint-pass");

    page.step(6);
    clickNamed(desk, QStringLiteral("试抽试卷"));
    CAPTURE(page.editor().trial()->problem().toStdString());
    REQUIRE(page.editor().trial()->outcome());
    CHECK(page.editor().trial()->outcome()->papers == 2);
    CHECK(page.editor().trial()->first()->rowCount() == 4);
    page.look("blueprint-trial");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    CAPTURE(page.editor().problem().toStdString());
    CHECK(seen(desk, QStringLiteral("已保存，第 1 版；考务里现在就可以选。")));
    desk.press(Qt::Key_Escape);
    REQUIRE_FALSE(page.plans().editing());
    CHECK(page.plans().blueprints()->rowCount() == 4);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.app.page() == "exam_office");

    clickNamed(desk, QStringLiteral("新建考试"));
    page.fill(QStringLiteral("名称，考生看到的就是它"), QStringLiteral("十二月大练兵"));
    clickNamed(desk, QStringLiteral("本单位大练兵"));
    clickNamed(desk, QStringLiteral("1"));
    clickNamed(desk, QStringLiteral("全选这 8 人"));
    clickNamed(desk, QStringLiteral("保存"));
    REQUIRE(page.setup().saved());
    desk.press(Qt::Key_Escape);
    REQUIRE(page.page().view() == ExamOfficeViewModel::View::List);

    // The blueprint is mended once more after the exam was saved.
    clickNamed(desk, QStringLiteral("考试蓝图"));
    page.plans().setCurrent(3);
    page.plans().edit();
    REQUIRE(page.editor().title() == QStringLiteral("本单位大练兵"));
    page.fill(QStringLiteral("考试名称"), QStringLiteral("本单位冬季大练兵"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.app.page() == "exam_office");
    page.page().open(0);
    REQUIRE(page.page().view() == ExamOfficeViewModel::View::Setup);
    CHECK(page.setup().replanned());
    page.look("office-setup-replanned");
    clickNamed(desk, QStringLiteral("保存并封卷…"));
    CAPTURE(page.setup().problem().toStdString());
    REQUIRE(page.page().view() == ExamOfficeViewModel::View::Sealing);
    CHECK_FALSE(page.setup().replanned());
    clickNamed(desk, QStringLiteral("封卷…"));
    clickNamed(desk, QStringLiteral("是，封卷"));
    CAPTURE(page.sealing().problem().toStdString());
    CHECK(page.sealing().stage() == ExamSealModel::Stage::Codes);
    checkQuiet(desk);
}

TEST_CASE("what conflicts and what to write is said in words", "[flows][blueprint]") {
    qputenv("QGT_WORKER", QGT_WORKER_PROGRAM);
    Plans page;
    Desk& desk = page.desk;
    page.plans().copy();
    page.step(3);
    page.fill(QStringLiteral("首问，至少几道"), QStringLiteral("60"));
    REQUIRE(page.editor().fit());
    page.step(6);
    clickNamed(desk, QStringLiteral("样题"));
    clickNamed(desk, QStringLiteral("试抽试卷"));
    CAPTURE(page.editor().trial()->problem().toStdString());
    CHECK(page.editor().trial()->conflicts()->rowCount() > 1);
    CHECK(page.editor().trial()->summary().isEmpty());
    page.look("blueprint-conflict");
    page.step(3);
    page.fill(QStringLiteral("首问，至少几道"), QStringLiteral("6"));
    page.step(6);
    CHECK(page.editor().trial()->conflicts()->rowCount() == 0);  // it was of another one
    checkQuiet(desk);
}

TEST_CASE("nobody loses a changed blueprint by leaving, and the last change can be taken back",
          "[flows][blueprint]") {
    Plans page;
    Desk& desk = page.desk;
    desk.press(Qt::Key_Return);
    REQUIRE(page.plans().editing());
    page.step(4);
    page.fill(QStringLiteral("合格线"), QStringLiteral("70"));
    CHECK(page.editor().dirty());
    desk.app.show("today");
    CHECK(desk.app.page() == "blueprints");
    CHECK(page.plans().question() == Question::Leave);
    page.look("blueprint-leave");
    desk.press(Qt::Key_Escape);
    CHECK(page.plans().editing());
    CHECK(page.editor().dirty());
    desk.app.signOut();
    CHECK(desk.app.signedIn());
    clickNamed(desk, QStringLiteral("留在这里"));
    desk.app.show("today");
    clickNamed(desk, QStringLiteral("保存并离开"));
    CHECK(desk.app.page() == "today");

    desk.app.show("blueprints");
    REQUIRE(drawOnce(desk.window()));
    CHECK(page.plans().blueprints()->rows()[0].origin == QStringLiteral("随程序，本单位改过"));
    CHECK(page.plans().blueprints()->rows()[0].pass.contains("70"));
    clickNamed(desk, QStringLiteral("撤销对“全岗通达标”的上一次改动"));
    CHECK(page.plans().blueprints()->rows()[0].origin == QStringLiteral("随程序"));

    page.plans().copy();
    page.editor().save();
    page.plans().back();
    REQUIRE(page.plans().blueprints()->rowCount() == 4);
    CHECK_FALSE(page.plans().removable());  // the first one came with the program
    page.plans().setCurrent(3);
    REQUIRE(page.plans().removable());
    page.plans().askRemove();
    page.look("blueprint-remove");
    clickNamed(desk, QStringLiteral("是，删除"));
    CHECK(page.plans().blueprints()->rowCount() == 3);
    CHECK_FALSE(fs::exists(page.folder.path() / "unit/bank/blueprints/unit-all-round.yaml"));

    page.plans().setCurrent(0);
    page.plans().edit();
    page.editor().edit("total", "60");
    desk.app.show("today");
    clickNamed(desk, QStringLiteral("放弃改动"));
    CHECK(desk.app.page() == "today");
    desk.app.show("blueprints");
    CHECK_FALSE(page.plans().editing());
    CHECK(page.plans().blueprints()->rows()[0].pass.contains("75"));
    checkQuiet(desk);
}

TEST_CASE("quotas of several conditions and parts are added, moved and taken out",
          "[flows][blueprint]") {
    Plans page;
    page.plans().copy();
    page.step(3);
    BlueprintEditorModel& editor = page.editor();
    const auto formHas = [&](const QString& label) {
        return std::ranges::any_of(editor.form()->rows(),
                                   [&](const auto& row) { return row.label == label; });
    };
    editor.chooseSubject(3);  // 研判
    CHECK_FALSE(editor.quotaChosen());
    editor.chooseSubject(2);  // 应用, in its place
    CHECK_FALSE(editor.quotaChosen());
    editor.chooseSubject(4);  // 首问
    editor.addQuota();
    CHECK(formHas(QStringLiteral("应用 · 首问")));
    CHECK(editor.fit());
    editor.editLeast("quota.level=apply+first", "");
    CHECK_FALSE(editor.dirty());

    page.step(2);
    editor.addPart();
    CHECK_FALSE(editor.fit());
    editor.edit("section.4.title", QStringLiteral("排序题"));
    editor.choose("section.4.kind", 4);
    editor.edit("section.4.count", "5");
    editor.edit("marks", "105");
    editor.edit("section.4.marks", "1");
    CHECK(editor.fit() == false);  // blocks have exactly ten items each
    CHECK(editor.state() == QStringLiteral("1 处要改"));
    editor.movePart(4, -4);
    CHECK(editor.form()->rows()[8].value == QStringLiteral("排序题"));
    editor.removePart(0);
    editor.edit("marks", "100");
    CHECK(editor.fit());
    CHECK_FALSE(editor.dirty());
    checkQuiet(page.desk);
}
