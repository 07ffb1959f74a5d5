#include "engine/core/os/files.h"
#include "tests/qml/hands.h"
#include "tests/qml/keys_trainer.h"
#include "tests/qml/offscreen.h"
#include "tests/support/bank_texts.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <QUrl>

namespace fs = std::filesystem;

using qgt::app::ExamPoolModel;
using qgt::test::changed;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::controlNamed;
using qgt::test::Desk;
using qgt::test::focusedName;
using qgt::test::KeysTrainer;
using qgt::test::rewrite;
using qgt::test::sampleId;
using qgt::test::SampleItem;
using qgt::test::TempFolder;

namespace {

constexpr const char* kStem = "绝密考题甲问的是什么内容？";

SampleItem secret(std::size_t number, const std::string& stem, const std::string& more = {}) {
    SampleItem item;
    item.id = sampleId(number);
    item.stem = stem;
    item.more = "    pool: exam\n" + more;
    return item;
}

/// Three items of two lines and a case, of which one ends within the next months and one has
/// ended.
void writeDrafts(const fs::path& folder) {
    const std::string ending =
        qgt::test::sampleFile({secret(11, kStem), secret(12, "会议记录由谁保管，放在哪里？")});
    qgt::test::writeText(
        folder / "自治.yaml",
        changed(
            ending, "valid: {from: 2026-01-01}", "valid: {from: 2026-01-01, until: 2027-01-31}"));
    qgt::test::writeText(
        folder / "deep/救助.yaml",
        qgt::test::sampleHead("relief") + changed(secret(13, "申请材料不齐时先做什么？").yaml(),
                                                  "valid: {from: 2026-01-01}",
                                                  "valid: {from: 2026-01-01, until: 2026-06-30}"));
    qgt::test::writeText(
        folder / "案例.yaml",
        changed(changed(qgt::test::sampleCase(), "place: desk", "pool: exam\nplace: desk"),
                "sg_proof",
                "sg_residence_proof"));
}

/// The trainer with keys made and the pool open.
struct PoolTrainer : KeysTrainer {
    PoolTrainer() {
        keys().create(qgt::test::kKeysPassphrase, qgt::test::kKeysPassphrase);
        REQUIRE(keys().exist());
        keys().closeSheet();
        desk.clock.advanceMs(1);
    }

    ExamPoolModel& pool() { return *keys().pool(); }

    void open() {
        pool().unlock(qgt::test::kKeysPassphrase);
        CAPTURE(pool().problem().toStdString());
        REQUIRE(pool().unlocked());
    }

    void choose(const fs::path& path) {
        focus(QStringLiteral("题目所在的文件夹或文件，按回车检查"));
        rewrite(desk, QString::fromStdString(path.string()));
        desk.press(Qt::Key_Return);
    }

    /// Drafts in, pool open.
    void fill() {
        writeDrafts(drafts());
        open();
        choose(drafts());
        CAPTURE(pool().done().toStdString());
        REQUIRE(pool().fitting() == 4);
        pool().add();
        REQUIRE_FALSE(pool().empty());
    }

    [[nodiscard]] fs::path drafts() const { return folder.path() / "drafts"; }
};

std::vector<std::string> linesHeld(ExamPoolModel& pool) {
    std::vector<std::string> held;
    for (const auto& row : pool.lines()->rows()) {
        held.push_back(
            (row.line + " " + QString::number(row.count) + ": " + row.kinds).toStdString());
    }
    return held;
}

}  // namespace

TEST_CASE("a trainer opens the exam pool and fills it by the keyboard", "[flows][pool]") {
    PoolTrainer trainer;
    Desk& desk = trainer.desk;
    ExamPoolModel& pool = trainer.pool();
    writeDrafts(trainer.drafts());
    trainer.focus(QStringLiteral("考试题库的口令，离开本页前有效"));
    desk.type("not the right one");
    desk.press(Qt::Key_Return);
    CHECK_FALSE(pool.unlocked());
    CHECK_FALSE(pool.problem().isEmpty());
    checkInEveryLook(desk, "pool-locked");
    trainer.focus(QStringLiteral("考试题库的口令，离开本页前有效"));
    desk.type(qgt::test::kKeysPassphrase);
    desk.press(Qt::Key_Return);
    REQUIRE(pool.unlocked());
    CHECK(pool.empty());
    CHECK(pool.problem().isEmpty());
    CHECK(focusedName(desk) == QStringLiteral("题目所在的文件夹或文件，按回车检查"));
    checkInEveryLook(desk, "pool-empty");

    rewrite(desk, QString::fromStdString(trainer.drafts().string()));
    desk.press(Qt::Key_Return);
    CAPTURE(pool.done().toStdString());
    REQUIRE(pool.sound());
    CHECK(pool.fitting() == 4);
    CHECK(pool.empty());  // looked at only
    CHECK(focusedName(desk) == QStringLiteral("把这 4 条加入考试题库"));
    checkInEveryLook(desk, "pool-fits");
    desk.press(Qt::Key_Return);
    CHECK(pool.done().contains(QStringLiteral("已加入")));
    CHECK(pool.fitting() == 0);
    CHECK(focusedName(desk) == QStringLiteral("题目所在的文件夹或文件，按回车检查"));
    CHECK(pool.sum() == QStringLiteral("3 道题、1 个案例"));
    CHECK(linesHeld(pool) ==
          std::vector<std::string>{"居民自治与居务 3: 单选题 2 · 案例 1", "民政救助 1: 单选题 1"});
    CHECK(pool.ends().contains(QStringLiteral("1 条已到期")));
    CHECK(pool.ends().contains(QStringLiteral("1 条在 2027")));
    checkInEveryLook(desk, "pool-added");
    CHECK_FALSE(qgt::test::toldByAccessibility(desk.window()).contains(QString::fromUtf8(kStem)));
    checkQuiet(desk);
}

TEST_CASE("files with an error are told by file and line, and none of them is taken",
          "[flows][pool]") {
    PoolTrainer trainer;
    Desk& desk = trainer.desk;
    ExamPoolModel& pool = trainer.pool();
    writeDrafts(trainer.drafts());
    const std::string good = qgt::test::sampleFile({secret(21, "丙题？"), secret(22, "丁题？")});
    const fs::path bad = trainer.drafts() / "错的.yaml";
    qgt::test::writeText(bad, changed(good, "answer: [A]", "answer: [Z]"));
    trainer.open();
    trainer.choose(trainer.drafts());
    CHECK_FALSE(pool.sound());
    CHECK(pool.fitting() == 0);
    CHECK(pool.done().contains(QStringLiteral("一条也没有加入")));
    CHECK(controlNamed(desk, QStringLiteral("把这 6 条加入考试题库")) == nullptr);
    const auto& findings = pool.findings()->rows();
    REQUIRE_FALSE(findings.empty());
    CHECK(findings.front().severity == QStringLiteral("错误"));
    CHECK(findings.front().place.startsWith(QStringLiteral("错的.yaml 第 ")));
    CHECK_FALSE(findings.front().words.isEmpty());
    const auto firstMild = std::find_if(findings.begin(), findings.end(), [](const auto& row) {
        return row.severity != QStringLiteral("错误");
    });
    CHECK(std::none_of(firstMild, findings.end(), [](const auto& row) {
        return row.severity == QStringLiteral("错误");
    }));
    checkInEveryLook(desk, "pool-errors");
    pool.add();
    CHECK(pool.empty());

    // The same words as on the terminal for a file of another encoding.
    qgt::test::writeText(bad, "schema: 1\nline: selfgov\nitems: # \xB2\xE2\xCA\xD4\xCC\xE2\n");
    clickNamed(desk, QStringLiteral("再检查一次"));
    REQUIRE_FALSE(pool.findings()->rows().empty());
    CHECK(pool.findings()->rows().front().words.contains(QStringLiteral("看起来是 GBK")));
    CHECK(pool.findings()->rows().front().place == QStringLiteral("错的.yaml 第 3 行"));
    qgt::test::picture(desk, "pool-gbk");
    fs::remove(bad);
    pool.checkAgain();
    CHECK(pool.fitting() == 4);
    // What was written between the check and the adding is looked at again.
    qgt::test::writeText(bad, changed(good, "answer: [A]", "answer: [Z]"));
    pool.add();
    CHECK_FALSE(pool.sound());
    CHECK(pool.empty());
    trainer.choose(trainer.folder.path() / "nowhere");
    CHECK(pool.problem().contains(QStringLiteral("nowhere")));
    CHECK(pool.findings()->rows().empty());
    checkQuiet(desk);
}

TEST_CASE("a long list of findings is shown page by page", "[flows][pool]") {
    PoolTrainer trainer;
    ExamPoolModel& pool = trainer.pool();
    std::vector<SampleItem> items;
    for (std::size_t i = 0; i < 60; ++i) {
        items.push_back(secret(100 + i, "第 " + std::to_string(i) + " 题问什么？"));
        items.back().answer = "Z";
    }
    qgt::test::writeText(trainer.drafts() / "a.yaml", qgt::test::sampleFile(items));
    trainer.open();
    pool.chooseFolder(QUrl::fromLocalFile(QString::fromStdString(trainer.drafts().string())));
    REQUIRE(pool.findings()->rowCount() == 40);
    const int more = pool.more();
    REQUIRE(more >= 20);
    clickNamed(trainer.desk, QStringLiteral("再显示一些，还有 %1 条").arg(more));
    CHECK(pool.findings()->rowCount() == std::min(80, 40 + more));
    qgt::test::checkPage(trainer.desk);
    checkQuiet(trainer.desk);
}

TEST_CASE("removing an item asks first and says what goes", "[flows][pool]") {
    PoolTrainer trainer;
    Desk& desk = trainer.desk;
    ExamPoolModel& pool = trainer.pool();
    trainer.fill();
    const QString id = QString::fromStdString(sampleId(12));
    trainer.focus(QStringLiteral("题目或案例的编号，按回车"));
    rewrite(desk, id);
    desk.press(Qt::Key_Return);
    CHECK(pool.question().contains(id));
    CHECK(pool.question().contains(QStringLiteral("单选")));
    CHECK(focusedName(desk) == QStringLiteral("不，保持不变"));
    checkInEveryLook(desk, "pool-remove-question");
    desk.press(Qt::Key_Escape);
    CHECK(pool.question().isEmpty());
    CHECK(focusedName(desk) == QStringLiteral("题目或案例的编号，按回车"));
    CHECK(pool.sum() == QStringLiteral("3 道题、1 个案例"));
    desk.press(Qt::Key_Return);
    clickNamed(desk, QStringLiteral("是，删除"));
    CHECK(pool.done().contains(id));
    CHECK(pool.sum() == QStringLiteral("2 道题、1 个案例"));
    pool.askRemoval("aaaaaaaaab");
    pool.remove();
    CHECK(pool.sum() == QStringLiteral("2 道题、0 个案例"));
    pool.askRemoval(id);
    pool.remove();
    CHECK(pool.problem().contains(id));
    checkInEveryLook(desk, "pool-no-such-item");
    checkQuiet(desk);
}

TEST_CASE("the pool is written out as plain text for a purpose, after a warning", "[flows][pool]") {
    PoolTrainer trainer;
    Desk& desk = trainer.desk;
    ExamPoolModel& pool = trainer.pool();
    trainer.fill();
    const fs::path stick = trainer.folder.path() / "stick";
    fs::create_directory(stick);
    pool.offerFolder(QUrl::fromLocalFile(QString::fromStdString(stick.string())));
    const fs::path out = stick / "exam-pool-2026-11-24";
    CHECK(pool.folder().toStdString() == out.string());
    clickNamed(desk, QStringLiteral("写成明文…"));
    CHECK(pool.problem().contains(QStringLiteral("用途")));
    CHECK(pool.question().isEmpty());
    trainer.focus(QStringLiteral("做什么用？连同您的姓名记入审计记录"));
    rewrite(desk, QStringLiteral("请街道复核"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    CHECK(pool.question().contains(QStringLiteral("明文")));
    CHECK_FALSE(fs::exists(out));
    checkInEveryLook(desk, "pool-export-question");
    clickNamed(desk, QStringLiteral("是，写成明文"));
    CAPTURE(pool.problem().toStdString());
    CHECK(pool.done().contains(QString::fromStdString(out.string())));
    CHECK(qgt::os::listFiles(out, ".yaml").value().size() == 3);
    CHECK(qgt::os::readFile(out / "selfgov/自治.yaml", 1 << 20).value().find(kStem) !=
          std::string::npos);
    pool.askExport(pool.folder(), "again");
    pool.exportPlain();
    CHECK(pool.problem().contains(QStringLiteral("已有文件")));
    checkInEveryLook(desk, "pool-exported-before");
    checkQuiet(desk);
}

TEST_CASE("a check of the whole pool says what it found", "[flows][pool]") {
    PoolTrainer trainer;
    ExamPoolModel& pool = trainer.pool();
    trainer.fill();
    clickNamed(trainer.desk, QStringLiteral("检查考试题库"));
    CHECK(pool.sound());
    CHECK(pool.done().contains(QStringLiteral("4 条")));
    checkInEveryLook(trainer.desk, "pool-checked");
    checkQuiet(trainer.desk);
}

TEST_CASE("leaving the page, locking and other keys close the exam pool", "[flows][pool]") {
    PoolTrainer trainer;
    Desk& desk = trainer.desk;
    ExamPoolModel& pool = trainer.pool();
    trainer.fill();
    desk.app.show("people");
    REQUIRE(qgt::test::drawOnce(desk.window()));
    CHECK_FALSE(pool.unlocked());
    CHECK(pool.sum().isEmpty());
    CHECK(pool.lines()->rows().empty());
    desk.app.show("settings");
    REQUIRE(qgt::test::drawOnce(desk.window()));
    trainer.open();
    clickNamed(desk, QStringLiteral("锁上"));
    CHECK_FALSE(pool.unlocked());
    CHECK(focusedName(desk) == QStringLiteral("考试题库的口令，离开本页前有效"));
    trainer.open();
    trainer.keys().rotate(qgt::test::kKeysPassphrase);
    REQUIRE(trainer.keys().generations()->rowCount() == 2);
    CHECK_FALSE(pool.unlocked());
    trainer.open();  // sealed to the old generation, opened with the new ring
    CHECK(pool.sum() == QStringLiteral("3 道题、1 个案例"));
    desk.app.signOut();
    CHECK_FALSE(pool.unlocked());
    CHECK_FALSE(pool.allowed());
    checkQuiet(desk);
}

TEST_CASE("who has no right to the exam pool sees nothing of it", "[flows][pool]") {
    TempFolder folder;
    Desk desk(qgt::test::emptyUnit(folder));
    (void)qgt::test::foundUnit(desk);
    qgt::test::enterPeople(desk);
    desk.app.show("settings");
    REQUIRE(qgt::test::drawOnce(desk.window()));
    CHECK_FALSE(desk.models().examKeys()->pool()->allowed());
    CHECK_FALSE(qgt::test::seen(desk, QStringLiteral("考试题库")));
    CHECK(controlNamed(desk, QStringLiteral("打开考试题库")) == nullptr);
}
