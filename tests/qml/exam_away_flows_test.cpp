#include "app/desktop/exam/exam_desk.h"
#include "app/desktop/exam/exam_room_source.h"
#include "app/runtime/exam_station.h"
#include "engine/core/os/files.h"
#include "engine/exam/answer_file.h"
#include "engine/seat/exam_package.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_world.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QQuickItem>

namespace fs = std::filesystem;
namespace app = qgt::app;
namespace seat = qgt::seat;

using app::ExamOfficeViewModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::controlNamed;
using qgt::test::Desk;
using qgt::test::drawOnce;
using qgt::test::ExchangeWorld;
using qgt::test::picture;
using qgt::test::rewrite;
using qgt::test::SeatedHand;
using qgt::test::seen;
using qgt::test::TempFolder;
using qgt::test::write;
using View = ExamOfficeViewModel::View;

namespace {

constexpr const char* kPassphraseLabel = "考试密钥的口令；离开这场考试后要重新输入";

/// What is left of a unit with a sealed exam once its program has ended: its data, a drive with
/// answer files, and the slips.
struct Carried {
    fs::path data;
    fs::path drive;
    std::string title = "居住证过关";
    std::string slip;       ///< of the first candidate
    std::string otherSlip;  ///< of the same candidate on another machine
    std::string fingerprint;
};

/// The first candidate answers some tasks at a machine of its own and hands in; the answers lie on
/// the drive. Gives the slip.
std::string sitAway(ExchangeWorld& world,
                    const fs::path& drive,
                    const std::string& machine,
                    int tasks) {
    auto place = world.folder(machine);
    app::ExamStation station(place, {"qgt test", nullptr});
    REQUIRE(station.importPackage(world.package(), world.fingerprint()));
    SeatedHand hand(world.clock(), station.channel());
    const qgt::PersonId who = world.candidates()[0];
    const auto opened = hand.open({world.exam(), who, world.sealing().startCode});
    REQUIRE(opened);
    hand.answer(opened->paper, world.keyOf(who), 1, tasks);
    world.clock().advanceMs(qgt::kMsPerMinute);
    REQUIRE(hand.handIn());
    const auto answers = station.answers(world.exam(), who);
    REQUIRE(answers);
    REQUIRE(qgt::os::writeFileAtomically(drive / answers->name, answers->bytes));
    return answers->slip;
}

Carried carried(const TempFolder& folder) {
    qgt::test::startOffscreen();
    qputenv("QGT_WORKER", QGT_WORKER_PROGRAM);
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    Carried all;
    all.data = world.unit().data();
    all.drive = folder.path() / "drive";
    all.fingerprint = world.fingerprint();
    fs::create_directories(all.drive / "again");
    all.slip = sitAway(world, all.drive, "station", 6);
    all.otherSlip = sitAway(world, all.drive / "again", "other", 3);
    REQUIRE(qgt::os::writeFileAtomically(all.drive / "torn.qgtanswers", "no answers"));
    return all;
}

/// The trainer at the page 考务, with the exam open.
struct TrainersDesk {
    explicit TrainersDesk(const Carried& carried) : desk(app::DataFolder{carried.data}) {
        app::SignInViewModel& signIn = *desk.models().signIn();
        int row = 0;
        while (signIn.persons()->rows().at(static_cast<std::size_t>(row)).name !=
               QString::fromUtf8(qgt::test::kExamPerson)) {
            ++row;
        }
        signIn.choose(row);
        signIn.enter(qgt::test::kExamPassword);
        REQUIRE(desk.app.signedIn());
        desk.models().introduction()->close();
        desk.app.show("exam_office");
        REQUIRE(drawOnce(desk.window()));
        page().open(0);
        REQUIRE(page().view() == View::Room);
    }

    app::ExamOfficeViewModel& page() { return *desk.models().examOffice(); }

    app::ExamAwayModel& away() { return *page().away(); }

    void focus(const char* name) {
        CAPTURE(std::string(name));
        QQuickItem* const control = controlNamed(desk, QString::fromUtf8(name));
        REQUIRE(control != nullptr);
        control->forceActiveFocus(Qt::TabFocusReason);
        REQUIRE(drawOnce(desk.window()));
    }

    void unlock() {
        focus(kPassphraseLabel);
        write(desk, QString::fromUtf8(qgt::test::kExamPassphrase));
        clickNamed(desk, QStringLiteral("打开密钥"));
        CAPTURE(away().problem().toStdString());
        REQUIRE(away().keyed());
    }

    void take(const fs::path& place) {
        focus("放答卷的文件夹或答卷文件；按 Enter 导入");
        rewrite(desk, QString::fromStdString(place.string()));
        desk.press(Qt::Key_Return);
    }

    Desk desk;
};

QString cardName(const app::ExamDoubleRow& row) {
    return QStringLiteral("%1 %2：%3 开始，%4，最近动作 %5，已答 %6，校验码 %7")
        .arg(row.label, row.place, row.began, row.ended, row.last, row.answered, row.slip);
}

const app::ExamAnswerRow& rowOf(TrainersDesk& trainer, const QString& standing) {
    const auto& rows = trainer.away().answers()->rows();
    const auto found = std::ranges::find(rows, standing, &app::ExamAnswerRow::standing);
    REQUIRE(found != rows.end());
    return *found;
}

}  // namespace

TEST_CASE("a package goes out and answer files come in, each with what became of it",
          "[flows][office]") {
    const TempFolder folder;
    const Carried brought = carried(folder);
    TrainersDesk trainer(brought);
    Desk& desk = trainer.desk;
    clickNamed(desk, QStringLiteral("不联网的席位…"));
    REQUIRE(trainer.page().view() == View::Away);
    CHECK(trainer.away().fingerprint().toStdString() == brought.fingerprint);
    checkInEveryLook(desk, "away-locked");
    trainer.unlock();

    // What goes out is what a seat takes; a folder that is not there is told, and nothing is lost.
    trainer.away().writePackage("/nowhere/at/all");
    CHECK(trainer.away().problem().contains("/nowhere/at/all"));
    trainer.focus("文件夹；已有的文件不会被覆盖");
    rewrite(desk, QString::fromStdString(folder.path().string()));
    clickNamed(desk, QStringLiteral("制作考试包"));
    CAPTURE(trainer.away().problem().toStdString());
    REQUIRE(trainer.away().written().contains("居住证过关"));
    std::vector<fs::path> packages;
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        if (entry.path().extension() == ".qgtexam") {
            packages.push_back(entry.path());
        }
    }
    REQUIRE(packages.size() == 1);
    const auto read = seat::readPackage(*qgt::os::readFile(packages.front(), 64U << 20U), nullptr);
    REQUIRE(read);
    CHECK(read->package.seats.size() == 2);
    CHECK(qgt::integrity::fingerprint(read->root) == brought.fingerprint);
    clickNamed(desk, QStringLiteral("席位说明（PDF）"));
    CHECK(trainer.away().written().endsWith(".pdf"));

    clickNamed(desk, QStringLiteral("收回答卷"));
    trainer.take(brought.drive / "again" / "nothing");
    CHECK(trainer.away().answers()->rowCount() == 1);  // said of the one file that is not there
    trainer.take(brought.drive);
    CAPTURE(trainer.away().counts().toStdString());
    REQUIRE(trainer.away().answers()->rowCount() == 3);
    CHECK(seen(desk, QString::fromStdString(brought.slip)));
    CHECK(seen(desk, QString::fromStdString(brought.otherSlip)));
    CHECK(seen(desk, QStringLiteral("001 陈静")));
    CHECK(trainer.away().counts() ==
          QStringLiteral("文件 3 个：收下 2 · 已在这里 0 · 不收 1 · 要看一看 1"));
    const app::ExamAnswerRow second = rowOf(trainer, QStringLiteral("第二份作答"));
    CHECK_FALSE(second.advice.isEmpty());
    CHECK_FALSE(rowOf(trainer, QStringLiteral("不能用")).advice.isEmpty());
    checkInEveryLook(desk, "away-taken");

    // The whole drive once more changes nothing.
    trainer.take(brought.drive);
    CHECK(trainer.away().counts() ==
          QStringLiteral("文件 3 个：收下 0 · 已在这里 2 · 不收 1 · 要看一看 2"));
    desk.press(Qt::Key_Escape);
    REQUIRE(trainer.page().view() == View::Room);
    CHECK(trainer.page().room()->keyed());  // what was unlocked there is so here
    checkQuiet(desk);
}

TEST_CASE("two attempts of a candidate are held side by side, and one is chosen with a reason",
          "[flows][office]") {
    const TempFolder folder;
    const Carried brought = carried(folder);
    TrainersDesk trainer(brought);
    Desk& desk = trainer.desk;
    app::ExamRoomModel& room = *trainer.page().room();
    clickNamed(desk, QStringLiteral("不联网的席位…"));
    trainer.unlock();
    clickNamed(desk, QStringLiteral("收回答卷"));
    trainer.take(brought.drive);
    desk.press(Qt::Key_Escape);
    REQUIRE(room.undecided() == 1);
    CHECK(room.seats()->rows().front().state == QStringLiteral("不止一份，未定"));
    clickNamed(desk, QStringLiteral("结束考试…"));
    clickNamed(desk, QStringLiteral("是，结束"));
    CHECK(room.step() == app::ExamRoomModel::Step::Decide);
    CHECK(controlNamed(desk, QStringLiteral("评分")) == nullptr);
    checkInEveryLook(desk, "attempts-board");

    clickNamed(desk, QStringLiteral("定哪一份算数…"));
    REQUIRE(trainer.page().view() == View::Attempts);
    app::ExamDoubleModel& attempts = *trainer.page().attempts();
    REQUIRE(attempts.list()->rowCount() == 2);
    CHECK_FALSE(attempts.possible());  // who decides has to look first
    CHECK(seen(desk, QString::fromStdString(brought.slip)));
    CHECK(seen(desk, QString::fromStdString(brought.otherSlip)));
    clickNamed(desk, cardName(attempts.list()->rows().front()));
    CHECK(attempts.possible());
    checkInEveryLook(desk, "attempts-side-by-side");
    clickNamed(desk, QStringLiteral("选定的这一份算数"));
    CHECK_FALSE(attempts.problem().isEmpty());  // not without a reason
    trainer.focus("为什么这一份算数；写进留痕记录");
    write(desk, QStringLiteral("交卷单上是第一份的校验码"));
    desk.press(Qt::Key_Return);
    REQUIRE(trainer.page().view() == View::Room);
    CHECK(room.undecided() == 0);
    CHECK(room.seats()->rows().front().state == QStringLiteral("已交，2 份中的一份"));

    // It may be decided anew; Escape leaves it as it is.
    trainer.focus("座位");
    desk.press(Qt::Key_Return);
    REQUIRE(trainer.page().view() == View::Attempts);
    CHECK(attempts.before().contains(QStringLiteral("交卷单上是第一份的校验码")));
    desk.press(Qt::Key_Escape);
    clickNamed(desk, QStringLiteral("评分"));
    CAPTURE(room.problem().toStdString());
    REQUIRE(room.step() == app::ExamRoomModel::Step::Publish);
    clickNamed(desk, QStringLiteral("公布成绩…"));
    CHECK(room.questionText().contains(QStringLiteral("不用密钥就能读")));
    clickNamed(desk, QStringLiteral("是，公布"));
    CHECK(room.doubles() == 0);  // nothing is decided any more

    // From now on the candidate looks through the paper that was sealed, with what was answered.
    const app::OfficeDesk unit = trainer.page().desk().value();
    const qgt::PersonId who = room.exam().candidates.front().person;
    app::ExamViewModel& candidate = *desk.models().exam();
    candidate.attach(std::make_shared<app::ExamDesk>(
        app::examsOf(unit.workspace,
                     {who, unit.actor.committee, {qgt::people::Role::Cadre}},
                     {"qgt test", {}, {}})));
    desk.app.show("exam");
    REQUIRE(drawOnce(desk.window()));
    candidate.enter();
    candidate.openExam(0);
    REQUIRE(candidate.result()->hasReview());
    candidate.showReview();
    REQUIRE(drawOnce(desk.window()));
    const auto& tasks = candidate.result()->review()->rows();
    REQUIRE(tasks.size() == 20);
    CHECK(std::ranges::any_of(tasks, [](const app::ReviewedTask& task) {
        return task.stem.contains(QString::fromStdString(qgt::test::ShippedUnit::poolStem()));
    }));
    CHECK(std::ranges::all_of(tasks,
                              [](const app::ReviewedTask& task) { return task.right.isEmpty(); }));
    picture(desk, "attempts-review");
    checkQuiet(desk);
}

TEST_CASE("late answer files are taken as they were looked at, and one of them can be left out",
          "[flows][office]") {
    const TempFolder folder;
    const Carried brought = carried(folder);
    TrainersDesk trainer(brought);
    Desk& desk = trainer.desk;
    app::ExamAwayModel& away = trainer.away();
    clickNamed(desk, QStringLiteral("不联网的席位…"));
    trainer.unlock();
    desk.press(Qt::Key_Escape);
    // Nobody's answers have come when the results go out.
    for (const char* step : {"结束考试…", "是，结束", "评分", "公布成绩…", "是，公布"}) {
        // Where there is nothing to score, nobody is asked to.
        if (controlNamed(desk, QString::fromUtf8(step)) != nullptr) {
            clickNamed(desk, QString::fromUtf8(step));
        }
    }
    REQUIRE(trainer.page().room()->exam().state == qgt::exam::ExamState::Published);
    clickNamed(desk, QStringLiteral("不联网的席位…"));
    const auto look = [&] {
        trainer.focus("答卷所在的文件夹或文件；Enter 查看");
        rewrite(desk, QString::fromStdString(brought.drive.string()));
        desk.press(Qt::Key_Return);
    };
    look();
    CAPTURE(away.problem().toStdString());
    REQUIRE(away.looked() == 2);
    const auto rowWith = [&](const std::string& slip) {
        const auto& rows = away.answers()->rows();
        return static_cast<int>(
            std::ranges::find(rows, QString::fromStdString(slip), &app::ExamAnswerRow::slip) -
            rows.begin());
    };
    clickNamed(desk, QStringLiteral("这份不收"));
    CHECK(away.looked() == 1);
    CHECK(seen(desk, QStringLiteral("不收这份")));
    checkInEveryLook(desk, "away-left-out");
    clickNamed(desk, QStringLiteral("还是收这份"));
    CHECK(away.looked() == 2);
    away.toggleLeftOut(rowWith(brought.slip));
    away.setLateReason(QStringLiteral("移动盘落在街道"));
    // Somebody puts another file in the place of the one that was compared with its slip.
    const fs::path other = fs::directory_iterator(brought.drive / "again")->path();
    const fs::path kept = folder.path() / "kept";
    fs::copy_file(other, kept);
    fs::path mine;
    for (const auto& entry : fs::directory_iterator(brought.drive)) {
        if (entry.is_regular_file() && entry.path().filename() != "torn.qgtanswers") {
            mine = entry.path();
        }
    }
    fs::copy_file(mine, other, fs::copy_options::overwrite_existing);
    away.takeLooked();
    REQUIRE(away.answers()->rowCount() == 1);
    CHECK(away.answers()->rows().front().standing == QStringLiteral("不能用"));
    CHECK(trainer.page().room()->seats()->rows().front().state != QStringLiteral("已交"));

    // A file that comes once the others were looked at is not among what is taken.
    fs::copy_file(kept, other, fs::copy_options::overwrite_existing);
    look();
    REQUIRE(away.looked() == 2);
    away.toggleLeftOut(rowWith(brought.otherSlip));
    fs::copy_file(kept, brought.drive / "unseen.qgtanswers");
    away.takeLooked();
    REQUIRE(away.answers()->rowCount() == 1);
    CHECK(away.answers()->rows().front().slip.toStdString() == brought.slip);
    CHECK(away.answers()->rows().front().sign != 0);
    CHECK(away.looked() == 0);
    checkQuiet(desk);
}
