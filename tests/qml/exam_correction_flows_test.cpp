#include "app/desktop/exam_office/exam_correction_words.h"
#include "app/runtime/exam_correction.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "tests/qml/hands.h"
#include "tests/qml/office_hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"
#include "tests/support/shipped_unit.h"

#include <algorithm>
#include <optional>
#include <string>

#include <QQuickItem>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace seat = qgt::seat;

using app::ExamCorrectionModel;
using app::ExamOfficeViewModel;
using qgt::people::Role;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Office;
using qgt::test::seen;
using CorrectionStage = ExamCorrectionModel::Stage;
using View = ExamOfficeViewModel::View;

TEST_CASE("of whom open answers wait to be marked a correction decides nothing",
          "[flows][office]") {
    qgt::test::startOffscreen();
    app::CorrectionRow row;
    row.regraded.before = {4000, 10000, false, false};
    row.regraded.after.got = 4500;
    row.regraded.after.complete = false;
    const QString waits = app::resultRow(row).outcome;
    CHECK(waits.contains(QStringLiteral("not decided yet")));
    row.regraded.after.passed = true;
    CHECK_FALSE(row.flips());
    CHECK(app::resultRow(row).outcome == waits);
    row.regraded.before.complete = row.regraded.after.complete = true;
    CHECK(row.flips());
}

namespace {

/// A drill that everybody of the unit sat, scored; the first half got the first task right.
class SatDrill {
  public:
    explicit SatDrill(Office& office)
        : m_office(office),
          m_workspace(office.page().desk()->workspace),
          m_trainer(office.page().desk()->actor),
          m_clock(office.desk.clock) {
        app::ExamOffice desk(*m_workspace, m_trainer, {QGT_WORKER_PROGRAM});
        app::ExamDraft draft;
        draft.title = "十二月练兵";
        draft.blueprint = qgt::BlueprintId("monthly-drill");
        draft.opens = m_clock.now();
        draft.closes = {draft.opens.ms + 60 * qgt::kMsPerMinute};
        const auto persons = m_workspace->store().people().persons().value();
        for (const auto& person : persons) {
            draft.candidates.push_back({person.id, {}, {}, {}});
        }
        id = desk.save(draft)->id;
        REQUIRE(desk.seal(id, nullptr, false, {}));
        std::size_t place = 0;
        for (const auto& person : persons) {
            sit({person.id, person.committee, {Role::Cadre}}, place++);
        }
        REQUIRE(desk.close(id));
        REQUIRE(desk.score(id, nullptr));
        REQUIRE(desk.publish(id, nullptr));
    }

    /// Opens the first task of which somebody took an option that is not right, and says which.
    /// Which task of the bank comes first depends on the draw.
    int openTaskSomebodyMissed(ExamCorrectionModel& corrections) {
        for (int task = 0; task < corrections.tasks()->rowCount(); ++task) {
            corrections.openTask(task);
            REQUIRE(corrections.stage() == CorrectionStage::Draft);
            const auto& options = corrections.options()->rows();
            const auto taken = std::ranges::find_if(options, [](const auto& option) {
                return !option.inForce && !option.counted.isEmpty() &&
                       !option.counted.startsWith('0');
            });
            if (taken != options.end()) {
                return static_cast<int>(taken - options.begin());
            }
            m_office.desk.press(Qt::Key_Escape);
        }
        FAIL("nobody took a wrong option");
        return 0;
    }

    /// Somebody else orders full marks for the first task.
    void orderByAnother() {
        app::ExamCorrections other(*m_workspace,
                                   {qgt::PersonId("other"), m_trainer.committee, {Role::Trainer}});
        app::CorrectionDraft draft;
        draft.exam = id;
        const auto tasks = other.tasks(id, nullptr);
        REQUIRE(tasks);
        draft.task = tasks->front().id;
        draft.revision = tasks->front().revision;
        draft.action = exam::CorrectionAction::FullMarks;
        draft.reason = "题干有误";
        REQUIRE(other.order(draft, nullptr));
    }

    /// Somebody else with the right agrees to every order.
    void agree() {
        app::ExamCorrections other(*m_workspace,
                                   {qgt::PersonId("other"), m_trainer.committee, {Role::Trainer}});
        const auto entries = other.history(id);
        REQUIRE(entries);
        for (const auto& entry : *entries) {
            CHECK(other.approve(entry.order.id));
        }
    }

    qgt::ExamId id;

  private:
    /// Most of the paper right, at the edge of passing.
    void sit(const qgt::people::Actor& actor, std::size_t place) {
        app::ExamRoom room(m_workspace, actor, {"qgt test", {}, {}});
        std::optional<qgt::Result<seat::OpenedSeat>> opened;
        room.open({id, actor.person, {}}, [&](auto reply) { opened = std::move(reply); });
        REQUIRE((opened && *opened));
        const auto stored = m_workspace->store().exams().paper(id, actor.person).value();
        const auto key = exam::scoringKeyOf(*stored, nullptr).value();
        const seat::SeatPaper& paper = (**opened).paper;
        std::int64_t seq = 0;
        const auto say =
            [&](seat::AttemptEventKind kind, int slot, const seat::TaskAnswer& answer) {
                m_clock.advanceMs(qgt::kMsPerSecond);
                room.channel().append({kind, slot, answer, ++seq},
                                      [](const auto& ack) { REQUIRE(ack); });
            };
        for (int slot = 1; slot <= paper.slotCount(); ++slot) {
            const bool right = slot % 5 != 0 && (slot != 1 || place % 2 == 0);
            say(seat::AttemptEventKind::Shown, slot, {});
            const auto at = static_cast<std::size_t>(slot) - 1;
            say(seat::AttemptEventKind::Answered,
                slot,
                qgt::test::answerTo(*paper.task(slot), key.tasks[at], right));
        }
        room.channel().handIn(seq, [](const auto& receipt) { REQUIRE(receipt); });
    }

    Office& m_office;
    std::shared_ptr<app::Workspace> m_workspace;
    qgt::people::Actor m_trainer;
    qgt::test::FakeClock& m_clock;
};

}  // namespace

TEST_CASE("a wrong key is found, corrected by two persons and taken back, by the keyboard too",
          "[flows][office]") {
    Office office;
    SatDrill drill(office);
    qgt::test::Desk& desk = office.desk;
    office.show();
    ExamCorrectionModel& corrections = *office.page().corrections();
    office.page().open(0);
    REQUIRE(office.page().view() == View::Room);
    clickNamed(desk, QStringLiteral("更正答案…"));
    REQUIRE(office.page().view() == View::Corrections);
    CAPTURE(corrections.problem().toStdString());
    REQUIRE(corrections.loaded());
    CHECK(corrections.tasks()->rowCount() > 20);
    qgt::test::checkPage(desk);

    const int other = drill.openTaskSomebodyMissed(corrections);
    const auto& options = corrections.options()->rows();
    corrections.act(ExamCorrectionModel::Action::AcceptAlso);
    corrections.pick(other);
    CHECK(options[static_cast<std::size_t>(other)].picked);
    office.fill(QStringLiteral("原因；考生会在成绩旁边看到"), QStringLiteral("条例第三十九条改了"));
    desk.press(Qt::Key_Return);
    CAPTURE(corrections.problem().toStdString());
    REQUIRE_FALSE(corrections.preview().isEmpty());
    CHECK(corrections.results()->rowCount() > 0);
    checkInEveryLook(desk, "office-correct-draft");
    clickNamed(desk, QStringLiteral("下达更正"));
    REQUIRE(corrections.stage() == CorrectionStage::Entry);
    CHECK_FALSE(corrections.approvable());  // not by who ordered it
    // Whoever has to agree sees the task, the key in force and the proposed one.
    CHECK_FALSE(corrections.stem().isEmpty());
    CHECK(seen(desk, corrections.stem()));
    REQUIRE(options.size() > 1);
    CHECK(options[static_cast<std::size_t>(other)].marked == QStringLiteral("拟定"));
    CHECK(std::ranges::any_of(
        options, [](const auto& one) { return one.marked == QStringLiteral("原来算对"); }));
    CHECK(corrections.entrySteps().contains(QStringLiteral("周岚")));
    checkInEveryLook(desk, "office-correct-entry");
    CHECK_FALSE(corrections.applicable());
    drill.agree();
    desk.press(Qt::Key_Escape);
    REQUIRE(corrections.stage() == CorrectionStage::Overview);
    desk.press(Qt::Key_Escape);
    REQUIRE(office.page().view() == View::Room);
    clickNamed(desk, QStringLiteral("更正答案…"));
    corrections.openEntry(0);
    REQUIRE(corrections.applicable());
    qgt::test::checkPage(desk);
    clickNamed(desk, QStringLiteral("照试算执行"));
    CHECK(corrections.problem().isEmpty());
    CHECK_FALSE(corrections.done().isEmpty());
    REQUIRE(corrections.undoable());
    office.fill(QStringLiteral("撤回的原因；考生会看到"), QStringLiteral("原答案没有错"));
    clickNamed(desk, QStringLiteral("撤回"));
    CHECK(corrections.problem().isEmpty());
    CHECK_FALSE(corrections.undoable());
    checkQuiet(desk);
}

TEST_CASE("who finds a wrong key elsewhere comes to its task by one call", "[flows][office]") {
    Office office;
    SatDrill drill(office);
    office.show();
    ExamCorrectionModel& corrections = *office.page().corrections();
    const auto key = exam::scoringKeyOf(
        office.page().desk()->workspace->store().exams().papers(drill.id).value().front(), nullptr);
    const std::string third = std::get<qgt::bank::Item>(key.value().tasks.at(2).task).id.str();
    office.page().correctTask(QString::fromStdString(drill.id.str()),
                              QString::fromStdString(third));
    REQUIRE(office.page().view() == View::Corrections);
    CHECK(corrections.stage() == CorrectionStage::Draft);
    CHECK_FALSE(corrections.stem().isEmpty());
    checkQuiet(office.desk);
}

TEST_CASE(
    "work that waits is said on the first page, in the list and in the room, with the way there",
    "[flows][office]") {
    Office office;
    SatDrill drill(office);
    drill.orderByAnother();
    qgt::test::Desk& desk = office.desk;
    office.show();
    desk.app.show("today");  // looks for work when it is opened
    REQUIRE(qgt::test::drawOnce(desk.window()));
    const QString waits = QStringLiteral("1 处答案更正等您同意");
    REQUIRE(office.page().waiting()->rowCount() == 1);
    CHECK(seen(desk, QStringLiteral("十二月练兵：") + waits));
    checkInEveryLook(desk, "today-work-waits");
    office.show();
    REQUIRE(office.page().exams()->rowCount() == 1);
    CHECK(office.page().exams()->rows().front().waiting == waits);
    CHECK(seen(desk, waits));
    checkInEveryLook(desk, "office-list-work-waits");
    office.page().open(0);
    REQUIRE(office.page().view() == View::Room);
    CHECK(seen(desk, waits));
    checkInEveryLook(desk, "office-room-work-waits");
    clickNamed(desk, QStringLiteral("去更正答案"));
    REQUIRE(office.page().view() == View::Corrections);
    ExamCorrectionModel& corrections = *office.page().corrections();
    corrections.openEntry(0);
    REQUIRE(corrections.approvable());
    corrections.approve();
    CHECK(corrections.problem().isEmpty());
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    REQUIRE(office.page().view() == View::Room);
    CHECK(office.page().waitingHere()->rowCount() == 0);
    CHECK(office.page().waiting()->rowCount() == 0);
    checkQuiet(desk);
}

TEST_CASE("from the first page one key leads to the work that waits", "[flows][office]") {
    Office office;
    SatDrill drill(office);
    drill.orderByAnother();
    office.show();
    office.desk.app.show("today");
    REQUIRE(qgt::test::drawOnce(office.desk.window()));
    clickNamed(office.desk, QStringLiteral("去更正答案"));
    CHECK(office.desk.app.page() == "exam_office");
    CHECK(office.page().view() == View::Corrections);
    checkQuiet(office.desk);
}
