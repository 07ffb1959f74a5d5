#include "app/desktop/exam_office/rater_desk.h"
#include "tests/qml/marking_desk.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <QTest>

namespace app = qgt::app;

using app::BlindMarkingModel;
using app::MarkingRoundModel;
using qgt::test::checkInEveryLook;
using qgt::test::checkQuiet;
using qgt::test::clickNamed;
using qgt::test::Desk;
using qgt::test::MarkingDesk;
using qgt::test::seen;
using RoundStage = MarkingRoundModel::Stage;

namespace {

constexpr int kSavingPatienceMs = 8000;

/// The queue of the unit on a disk that takes nothing while `failing` says so.
class FullDisk final : public app::RaterDesk {
  public:
    explicit FullDisk(std::unique_ptr<app::RaterDesk> whole) : m_whole(std::move(whole)) {}

    std::optional<qgt::Error> failing;

    qgt::Result<std::vector<app::BlindAnswer>> answers() override { return m_whole->answers(); }

    qgt::Status mark(const app::BlindMark& mark) override {
        return failing ? qgt::Status(tl::unexpected(*failing)) : m_whole->mark(mark);
    }

    qgt::Result<int> handIn() override { return m_whole->handIn(); }

    std::shared_ptr<const qgt::bank::Bank> bank() override { return m_whole->bank(); }

  private:
    std::unique_ptr<app::RaterDesk> m_whole;
};

/// The queue is open, and its disk can be filled.
std::shared_ptr<FullDisk> openQueueOn(MarkingDesk& desk) {
    clickNamed(desk.office.desk, QStringLiteral("分发答卷"));
    clickNamed(desk.office.desk, QStringLiteral("评我的答卷（4）"));
    REQUIRE(desk.marking().stage() == RoundStage::Answers);
    auto disk = std::make_shared<FullDisk>(std::make_unique<app::ExamRaterDesk>(
        *desk.office.page().desk(), desk.written.id, app::OfficeRing()));
    desk.queue().begin(disk);
    REQUIRE(desk.queue().total() == 4);
    return disk;
}

/// What the disk has of the answer that was first on the screen.
app::BlindAnswer keptFirst(FullDisk& disk) {
    return disk.answers().value().front();
}

}  // namespace

TEST_CASE("what the disk did not take stays on the screen, and nothing is handed in before it has",
          "[flows][office][marking]") {
    MarkingDesk desk(2);
    Desk& hands = desk.office.desk;
    const auto disk = openQueueOn(desk);
    BlindMarkingModel& queue = desk.queue();
    for (int i = 0; i < 4; ++i) {
        hands.press(Qt::Key_Return);
    }
    REQUIRE(queue.asked());
    hands.press(Qt::Key_Escape);
    for (int i = 0; i < 3; ++i) {
        hands.press(Qt::Key_Left);
    }
    REQUIRE(queue.place() == 1);
    CHECK(queue.saved() == QStringLiteral("已保存"));

    disk->failing = qgt::Error{"file.no-space", {{"path", "qgt.db"}}};
    hands.press(Qt::Key_1);
    CHECK(queue.points()->rows().front().met);
    CHECK_FALSE(queue.problem().isEmpty());
    CHECK_FALSE(queue.unsaved().isEmpty());
    CHECK(queue.saved().isEmpty());
    CHECK_FALSE(keptFirst(*disk).met.front());
    checkInEveryLook(hands, "marking-unsaved");
    clickNamed(hands, QStringLiteral("交出（4）…"));
    CHECK_FALSE(queue.asked());
    CHECK(queue.ready() == 4);
    hands.press(Qt::Key_Escape);
    CHECK(desk.marking().stage() == RoundStage::Answers);  // nobody leaves it behind either
    hands.press(Qt::Key_Right);
    CHECK(queue.points()->rows().front().met);

    disk->failing.reset();
    clickNamed(hands, QStringLiteral("交出（4）…"));
    REQUIRE(queue.asked());
    CHECK(keptFirst(*disk).met.front());
    CHECK(queue.problem().isEmpty());
    CHECK(queue.unsaved().isEmpty());
    // It fails again between the question and the answer.
    disk->failing = qgt::Error{"store.failed", {{"reason", "disk"}}};
    queue.say(QStringLiteral("第二点说得含糊"));
    clickNamed(hands, QStringLiteral("是，交出"));
    CHECK(queue.ready() == 4);
    CHECK_FALSE(queue.locked());
    CHECK_FALSE(queue.unsaved().isEmpty());
    disk->failing.reset();
    // It is tried again by itself.
    REQUIRE(QTest::qWaitFor([&] { return queue.unsaved().isEmpty(); }, kSavingPatienceMs));
    CHECK(queue.problem().isEmpty());
    CHECK(keptFirst(*disk).comment == "第二点说得含糊");
    clickNamed(hands, QStringLiteral("交出（4）…"));
    clickNamed(hands, QStringLiteral("是，交出"));
    CHECK(queue.ready() == 0);
    CHECK(queue.locked());
    CHECK(keptFirst(*disk).met.front());
    checkQuiet(hands);
}

TEST_CASE("a mark that can never be kept is said once and stops nobody",
          "[flows][office][marking]") {
    MarkingDesk desk(2);
    Desk& hands = desk.office.desk;
    const auto disk = openQueueOn(desk);
    disk->failing = qgt::Error{"marking.not-yours", {}};
    hands.press(Qt::Key_1);
    CHECK_FALSE(desk.queue().problem().isEmpty());
    CHECK(desk.queue().unsaved().isEmpty());
    hands.press(Qt::Key_Escape);
    CHECK(desk.marking().stage() == RoundStage::Overview);
    checkQuiet(hands);
}

TEST_CASE("a remark that is being written when somebody else signs in is kept",
          "[flows][office][marking]") {
    MarkingDesk desk(2);
    const auto disk = openQueueOn(desk);
    desk.queue().say(QStringLiteral("写到一半"));
    CHECK(keptFirst(*disk).comment.empty());
    desk.office.page().attach(std::nullopt);
    CHECK(desk.queue().total() == 0);
    CHECK(keptFirst(*disk).comment == "写到一半");
}

TEST_CASE("a rater is taken out with a reason, and the page says who, by whom and why",
          "[flows][office][marking]") {
    MarkingDesk desk(2);
    Desk& hands = desk.office.desk;
    MarkingRoundModel& marking = desk.marking();
    clickNamed(hands, QStringLiteral("每份两人评"));
    clickNamed(hands, QStringLiteral("高阅"));
    clickNamed(hands, QStringLiteral("柳阅"));
    clickNamed(hands, QStringLiteral("分发答卷"));
    REQUIRE(marking.begun());
    REQUIRE(marking.raterRows()->rowCount() == 3);
    CHECK(marking.left().isEmpty());
    CHECK_FALSE(marking.hidden().isEmpty());
    clickNamed(hands, QStringLiteral("把高阅调出阅卷…"));
    CHECK(marking.takeOutText().contains(QStringLiteral("高阅")));
    checkInEveryLook(hands, "marking-take-out");
    hands.press(Qt::Key_Escape);
    CHECK(marking.takeOutText().isEmpty());
    clickNamed(hands, QStringLiteral("把高阅调出阅卷…"));
    clickNamed(hands, QStringLiteral("是，调出"));
    CHECK_FALSE(marking.problem().isEmpty());  // no reason
    CHECK(marking.raterRows()->rowCount() == 3);
    desk.office.fill(QStringLiteral("调出的原因，会记入审计记录"), QStringLiteral("调离本街道"));
    hands.press(Qt::Key_Return);
    CAPTURE(marking.problem().toStdString());
    CHECK(marking.takeOutText().isEmpty());
    CHECK(marking.raterRows()->rowCount() == 2);
    CHECK(marking.left().contains(QStringLiteral("高阅")));
    CHECK(marking.left().contains(QStringLiteral("周岚")));
    CHECK(marking.left().contains(QStringLiteral("调离本街道")));
    CHECK(marking.own() == 4);  // everything falls to the two who are left
    CHECK(marking.shortage().isEmpty());
    clickNamed(hands, QStringLiteral("把柳阅调出阅卷…"));
    desk.office.fill(QStringLiteral("调出的原因，会记入审计记录"), QStringLiteral("病假"));
    hands.press(Qt::Key_Return);
    CHECK_FALSE(marking.shortage().isEmpty());
    CHECK(marking.canHandOut());
    checkInEveryLook(hands, "marking-too-few");
    REQUIRE(marking.canLetOneMark());
    desk.office.fill(QStringLiteral("剩下的由一人评的原因，会记入审计记录"),
                     QStringLiteral("没有别人可以阅卷"));
    hands.press(Qt::Key_Return);
    CAPTURE(marking.problem().toStdString());
    CHECK(marking.shortage().isEmpty());
    CHECK(marking.raters() == 1);
    CHECK_FALSE(marking.canLetOneMark());
    checkQuiet(hands);
}
