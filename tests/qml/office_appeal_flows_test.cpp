#include "app/runtime/appeal_filing.h"
#include "app/runtime/exam_correction.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/integrity/digest.h"
#include "tests/qml/hands.h"
#include "tests/qml/office_hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"
#include "tests/support/shipped_unit.h"

#include <algorithm>
#include <optional>
#include <string>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QQuickItem>
#include <QRegularExpression>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace seat = qgt::seat;

using app::ExamAppealsModel;
using app::ExamOfficeViewModel;
using qgt::people::Role;
using qgt::test::checkPage;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::focusedName;
using qgt::test::Office;
using qgt::test::picture;
using View = ExamOfficeViewModel::View;

namespace {

/// An exam of one line with open papers that one cadre sat and got wrong; published.
class SatLine {
  public:
    explicit SatLine(Office& office, bool publishes = true)
        : m_workspace(office.page().desk()->workspace), m_clock(office.desk.clock) {
        const qgt::people::Actor trainer = office.page().desk()->actor;
        app::ExamOffice desk(*m_workspace, trainer, {QGT_WORKER_PROGRAM});
        const auto persons = m_workspace->store().people().persons().value();
        const auto cadre =
            std::ranges::find(persons, std::string("陈静"), &qgt::people::Person::name);
        actor = {cadre->id, cadre->committee, {Role::Cadre}};
        app::ExamDraft draft;
        draft.title = "居住证过关";
        draft.blueprint = qgt::BlueprintId("one-line");
        draft.line = qgt::LineId("residence");
        draft.opens = m_clock.now();
        draft.closes = {draft.opens.ms + qgt::kMsPerHour};
        draft.candidates = {{actor.person, {}, {}, {}}};
        exam::HeldExam held = desk.save(draft).value();
        id = held.id;
        // The same plan from the practice bank, so that it needs no keys.
        qgt::bank::Blueprint plan = app::frozenBlueprint(held).value();
        plan.pool = qgt::bank::PaperPool::Practice;
        plan.protection = qgt::bank::Protection::L0;
        plan.minMinutes = 0;
        plan.certificate.reset();
        plan.pass.critical = {};
        held.blueprint = qgt::bank::blueprintYaml(plan, qgt::integrity::digestHex).value();
        ++held.revision;
        REQUIRE(m_workspace->store().exams().saveExam(held));
        const auto sealed = desk.seal(id, nullptr, false, {});
        REQUIRE(sealed);
        REQUIRE(sealed->conflicts.empty());
        sit();
        REQUIRE(desk.close(id));
        REQUIRE(desk.score(id, nullptr));
        if (publishes) {
            REQUIRE(desk.publish(id, nullptr));
        }
    }

    /// The papers are sealed from now on, as far as the pages can tell.
    void lock() {
        auto& exams = m_workspace->store().exams();
        exam::HeldExam held = exams.exam(id).value().value();
        held.lock.generation = 1;
        ++held.revision;
        REQUIRE(exams.saveExam(held));
    }

    void appeal(int slot, const std::string& text) {
        CHECK(app::AppealFiling(*m_workspace, actor).file(attempt, slot, text));
    }

    qgt::ExamId id;
    qgt::people::Actor actor;
    qgt::AttemptId attempt;

  private:
    void sit() {
        app::ExamRoom room(m_workspace, actor, {"qgt test", {}, {}});
        std::optional<qgt::Result<seat::OpenedSeat>> opened;
        room.open({id, actor.person, {}}, [&](auto reply) { opened = std::move(reply); });
        REQUIRE((opened && *opened));
        attempt = (**opened).attempt.head().attempt;
        const auto stored = m_workspace->store().exams().paper(id, actor.person).value();
        const auto key = exam::scoringKeyOf(*stored, nullptr).value();
        const seat::SeatPaper& paper = (**opened).paper;
        std::int64_t seq = 0;
        for (int slot = 1; slot <= paper.slotCount(); ++slot) {
            m_clock.advanceMs(qgt::kMsPerSecond);
            const auto answer = qgt::test::answerTo(
                *paper.task(slot), key.tasks[static_cast<std::size_t>(slot) - 1], false);
            const auto say = [&](seat::AttemptEventKind kind, const seat::TaskAnswer& given) {
                room.channel().append({kind, slot, given, ++seq}, [](const auto& ack) {
                    CAPTURE(ack ? std::string() : ack.error().code);
                    REQUIRE(ack);
                });
            };
            say(seat::AttemptEventKind::Shown, {});
            say(seat::AttemptEventKind::Answered, answer);
        }
        room.channel().handIn(seq, [](const auto& receipt) { REQUIRE(receipt); });
    }

    std::shared_ptr<app::Workspace> m_workspace;
    qgt::test::FakeClock& m_clock;
};

/// The text of a PDF without white space: where lines break is the printer's business.
QString wordsIn(const QString& path) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    constexpr int kMs = 30'000;
    REQUIRE(reader.waitForFinished(kMs));
    return QString::fromUtf8(reader.readAllStandardOutput())
        .normalized(QString::NormalizationForm_KC)
        .remove(QRegularExpression(QStringLiteral("\\s")));
}

/// The words of the only PDF of a folder; a copy is kept for people.
QString onlyPdfIn(const qgt::test::TempFolder& folder, const QString& name) {
    const QDir place(QString::fromStdString(folder.path().string()));
    const QStringList files = place.entryList({QStringLiteral("*.pdf")}, QDir::Files);
    REQUIRE(files.size() == 1);
    QFile file(place.filePath(files.front()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    qgt::test::keepFile(name, file.readAll());
    return wordsIn(place.filePath(files.front()));
}

}  // namespace

TEST_CASE(
    "a trainer opens the window for appeals, rejects one with a reason, and corrects a key "
    "for another",
    "[flows][office][appeals]") {
    Office office;
    SatLine line(office);
    qgt::test::Desk& desk = office.desk;
    office.show();
    ExamAppealsModel& appeals = *office.page().appeals();
    office.page().open(0);
    REQUIRE(office.page().view() == View::Room);
    clickNamed(desk, QStringLiteral("公布与复核…"));
    REQUIRE(office.page().view() == View::Appeals);
    CAPTURE(appeals.problem().toStdString());
    REQUIRE(appeals.loaded());
    CHECK(appeals.stages()->rowCount() == 3);
    CHECK_FALSE(appeals.anyAppeal());
    checkPage(desk);
    picture(desk, QStringLiteral("office-stages"));
    clickNamed(desk, QStringLiteral("公布：答卷与复核"));
    CHECK(focusedName(desk) == QStringLiteral("不，先不公布"));
    clickNamed(desk, QStringLiteral("是，公布：答卷与复核"));
    CHECK(appeals.problem().isEmpty());
    CHECK_FALSE(appeals.done().isEmpty());

    line.appeal(0, "总分少算了");
    line.appeal(1, "第一题的答案不对");
    desk.press(Qt::Key_Escape);
    clickNamed(desk, QStringLiteral("公布与复核…"));
    REQUIRE(appeals.entries()->rowCount() == 2);
    checkPage(desk);
    picture(desk, QStringLiteral("office-appeals"));
    appeals.open(0);
    REQUIRE(appeals.opened());
    CHECK(appeals.decidable());
    office.fill(QStringLiteral("答复的理由；考生会看到"), QStringLiteral("逐题核对过，没有少算"));
    clickNamed(desk, QStringLiteral("不采纳，成绩不变"));
    CHECK(appeals.problem().isEmpty());
    CHECK_FALSE(appeals.opened());

    // The rejected one went behind the one that waits.
    appeals.open(0);
    REQUIRE(appeals.correctable());
    checkPage(desk);
    picture(desk, QStringLiteral("office-appeal"));
    clickNamed(desk, QStringLiteral("题目有误：更正答案…"));
    REQUIRE(office.page().view() == View::Corrections);
    app::ExamCorrectionModel& corrections = *office.page().corrections();
    REQUIRE(corrections.stage() == app::ExamCorrectionModel::Stage::Draft);
    CHECK(corrections.appeal().contains(QStringLiteral("2")));
    corrections.act(app::ExamCorrectionModel::Action::FullMarks);
    corrections.order({}, {}, corrections.appeal() + QStringLiteral("题干有误"));
    REQUIRE(corrections.stage() == app::ExamCorrectionModel::Stage::Entry);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    clickNamed(desk, QStringLiteral("公布与复核…"));
    CHECK(appeals.entries()->rows().front().heading.contains(QStringLiteral("2")));
    appeals.open(0);
    CHECK_FALSE(appeals.decidable());
    checkQuiet(desk);
}

TEST_CASE("results are published alone, and appeals open on other terms afterwards",
          "[flows][office][appeals]") {
    Office office;
    const SatLine line(office, false);
    qgt::test::Desk& desk = office.desk;
    office.show();
    ExamAppealsModel& appeals = *office.page().appeals();
    office.page().open(0);
    clickNamed(desk, QStringLiteral("公布与复核…"));
    REQUIRE(appeals.loaded());
    CHECK_FALSE(appeals.asksKeys());
    clickNamed(desk, QStringLiteral("公布：成绩"));
    CHECK(focusedName(desk) == QStringLiteral("不，先不公布"));
    checkPage(desk);
    picture(desk, QStringLiteral("office-publish-alone"));
    clickNamed(desk, QStringLiteral("是，公布：成绩"));
    CAPTURE(appeals.problem().toStdString());
    CHECK(appeals.done().contains(QStringLiteral("成绩")));
    auto& store = office.page().desk()->workspace->store();
    CHECK(store.exams().exam(line.id).value()->state == exam::ExamState::Published);
    auto stages = store.appeals().stages().value();
    REQUIRE(stages.size() == 1);
    CHECK(stages.front().stage == qgt::bank::ReleaseStage::Published);
    appeals.release(1, appeals.until(), QStringLiteral("3"));
    stages = store.appeals().stages().value();
    REQUIRE(stages.size() == 2);
    CHECK(stages.back().appeals == 3);
    desk.press(Qt::Key_Escape);
    CHECK(office.room().exam().state == exam::ExamState::Published);
    checkQuiet(desk);
}

TEST_CASE("an appeal of sealed papers leads to the field of the keys", "[flows][office][appeals]") {
    Office office;
    SatLine line(office);
    qgt::test::Desk& desk = office.desk;
    office.show();
    ExamAppealsModel& appeals = *office.page().appeals();
    office.page().open(0);
    office.page().openAppeals();
    appeals.release(1, appeals.until(), QStringLiteral("2"));
    line.appeal(1, "第一题的答案不对");
    line.lock();
    office.page().back();
    office.page().back();
    office.page().open(0);
    office.page().openAppeals();
    REQUIRE(appeals.asksKeys());
    REQUIRE(appeals.entries()->rowCount() == 1);
    clickNamed(desk,
               appeals.entries()->rows().front().heading + QStringLiteral(". ") +
                   appeals.entries()->rows().front().state + QStringLiteral(". ") +
                   appeals.entries()->rows().front().words);
    CHECK_FALSE(appeals.opened());
    CHECK(focusedName(desk).startsWith(QStringLiteral("考试密钥的口令")));
    checkPage(desk);
    picture(desk, QStringLiteral("office-appeal-keys"));
}

TEST_CASE(
    "of an appeal about the whole result whoever decides names the task whose key is "
    "corrected",
    "[flows][office][appeals]") {
    Office office;
    SatLine line(office);
    qgt::test::Desk& desk = office.desk;
    office.show();
    ExamAppealsModel& appeals = *office.page().appeals();
    office.page().open(0);
    office.page().openAppeals();
    appeals.release(1, appeals.until(), QStringLiteral("2"));
    line.appeal(0, "总分不对");
    office.page().back();
    office.page().openAppeals();
    appeals.open(0);
    REQUIRE(appeals.opened());
    CHECK_FALSE(appeals.markable());
    CHECK(appeals.namesTask());
    checkPage(desk);
    picture(desk, QStringLiteral("office-appeal-whole"));
    clickNamed(desk, QStringLiteral("第 2 题有误：更正答案…"));
    REQUIRE(office.page().view() == View::Corrections);
    app::ExamCorrectionModel& corrections = *office.page().corrections();
    REQUIRE(corrections.stage() == app::ExamCorrectionModel::Stage::Draft);
    CHECK(corrections.appeal().contains(QStringLiteral("1")));
    corrections.act(app::ExamCorrectionModel::Action::FullMarks);
    corrections.order({}, {}, corrections.appeal() + QStringLiteral("题干有误"));
    CAPTURE(corrections.problem().toStdString());
    REQUIRE(corrections.stage() == app::ExamCorrectionModel::Stage::Entry);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    clickNamed(desk, QStringLiteral("公布与复核…"));
    appeals.open(0);
    CHECK_FALSE(appeals.decidable());
    checkQuiet(desk);
}

TEST_CASE("the evidence of an appeal is a PDF with the task as seen, and names no rater",
          "[flows][office][appeals]") {
    Office office;
    SatLine line(office);
    office.show();
    ExamAppealsModel& appeals = *office.page().appeals();
    office.page().open(0);
    office.page().openAppeals();
    appeals.release(1, appeals.until(), QStringLiteral("2"));
    line.appeal(1, "第一题的答案不对");
    office.page().back();
    office.page().openAppeals();
    appeals.open(0);
    REQUIRE(appeals.decidable());
    CHECK(appeals.necessity().isEmpty());
    appeals.reject(QStringLiteral("答案没有错"));
    // The only trainer has decided about it before.
    line.appeal(1, "第一题还是不对");
    office.page().back();
    office.page().openAppeals();
    appeals.open(0);
    REQUIRE(appeals.decidable());
    CHECK(appeals.notYou().isEmpty());
    CHECK(appeals.necessity().contains(QStringLiteral("没有别的培训师了")));
    checkPage(office.desk);
    picture(office.desk, QStringLiteral("office-appeal-necessity"));
    appeals.reject(QStringLiteral("再核对过，没有错"));
    appeals.open(1);
    REQUIRE(appeals.opened());
    const qgt::test::TempFolder folder;
    appeals.saveEvidence(QString::fromStdString(folder.path().string()));
    CAPTURE(appeals.problem().toStdString());
    REQUIRE_FALSE(appeals.done().isEmpty());
    const QString words = onlyPdfIn(folder, QStringLiteral("evidence.pdf"));
    CHECK(words.contains(QStringLiteral("第一题还是不对")));
    CHECK(words.contains(QStringLiteral("不得已")));
    CHECK(words.contains(QStringLiteral("居住证过关")));
    CHECK(words.contains(QStringLiteral("陈静")));
    CHECK(words.contains(QStringLiteral("从未更正")));
    CHECK_FALSE(words.contains(QStringLiteral("周岚")));
    const auto records = office.page().desk()->workspace->store().audit().records().value();
    CHECK(words.contains(QString::fromStdString(records.back().hash)));
    checkQuiet(office.desk);
}

TEST_CASE("the result sheet of an exam says what became of everybody", "[flows][office][appeals]") {
    Office office;
    const SatLine line(office);
    office.show();
    office.page().open(0);
    office.page().openPrints();
    app::ExamPrintModel& prints = *office.page().prints();
    constexpr int kResultSheet = 6;
    prints.choose(kResultSheet);
    const qgt::test::TempFolder folder;
    prints.savePdf(QString::fromStdString(folder.path().string()));
    CAPTURE(prints.problem().toStdString());
    REQUIRE(prints.problem().isEmpty());
    const QString words = onlyPdfIn(folder, QStringLiteral("result-sheet.pdf"));
    CHECK(words.contains(QStringLiteral("陈静")));
    CHECK(words.contains(QStringLiteral("不合格")));
    checkQuiet(office.desk);
}
