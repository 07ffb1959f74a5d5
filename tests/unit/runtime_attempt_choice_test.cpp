#include "app/runtime/exam_room.h"
#include "app/runtime/exam_station.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_world.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace test = qgt::test;
using qgt::PersonId;
using test::ExchangeWorld;
using test::SeatedHand;

namespace {

/// A candidate sits at a machine of its own, answers some tasks and hands in.
app::AnswersGiven broughtFromMachine(ExchangeWorld& world,
                                     const std::string& machine,
                                     int tasks,
                                     std::size_t candidate = 0) {
    app::ExamStation station(world.folder(machine), {"qgt test", nullptr});
    REQUIRE(station.importPackage(world.package(), world.fingerprint()));
    SeatedHand hand(world.clock(), station.channel());
    const PersonId who = world.candidates()[candidate];
    const auto opened = hand.open({world.exam(), who, world.sealing().startCode});
    REQUIRE(opened);
    hand.answer(opened->paper, world.keyOf(who), 1, tasks);
    world.clock().advanceMs(qgt::kMsPerMinute);
    REQUIRE(hand.handIn());
    const auto answers = station.answers(world.exam(), who);
    REQUIRE(answers);
    return {answers->name, answers->bytes};
}

app::AnswersTaken takenHere(ExchangeWorld& world, const app::AnswersGiven& file) {
    auto taken = world.office().importAnswers(world.exam(), {file}, world.ring());
    REQUIRE(taken);
    REQUIRE_FALSE(taken->front().refused());
    return taken->front();
}

}  // namespace

TEST_CASE("of two attempts nothing counts before somebody says which does, and why",
          "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    app::ExamOffice& office = world.office();
    const qgt::ExamId id = world.exam();
    const PersonId who = world.candidates()[0];
    std::vector<qgt::AttemptId> brought;
    for (const int tasks : {6, 2}) {
        const auto given = broughtFromMachine(world, "machine-" + std::to_string(tasks), tasks);
        brought.push_back(takenHere(world, given).attempt);
    }
    const app::SeatRow row = office.board(id)->front();
    CHECK(row.undecided);
    CHECK_FALSE(row.result.has_value());
    REQUIRE(row.attempts.size() == 2);
    CHECK(row.attempts[0].answered == 6);
    CHECK(row.attempts[1].answered == 2);
    CHECK_FALSE(row.attempts[0].here);
    CHECK(row.attempts[0].install != row.attempts[1].install);
    CHECK(office.score(id, &world.ring()).error().code == "exam.attempts-undecided");
    CHECK(office.choose(id, brought[1], "  ").error().code == "exam.no-reason");
    CHECK(office.choose(id, qgt::AttemptId("none"), "x").error().code == "exam.unknown");

    // The second one; once it was scored the word is changed, and the first one is the result.
    REQUIRE(office.choose(id, brought[1], "第一台机器断电，监考员让他换了一台"));
    REQUIRE(office.close(id));
    REQUIRE(office.score(id, &world.ring())->scored == 1);
    CHECK(office.board(id)->front().attempt == brought[1]);
    const int few = office.board(id)->front().result->got;
    REQUIRE(office.choose(id, brought[0], "交卷单上的校验码是第一份的"));
    CHECK_FALSE(office.board(id)->front().result.has_value());
    CHECK(office.publish(id, &world.ring()).error().code == "exam.not-scored");
    REQUIRE(office.score(id, &world.ring())->scored == 1);
    const app::SeatRow after = office.board(id)->front();
    CHECK(after.attempt == brought[0]);
    CHECK(after.result->got > few);
    CHECK(after.choiceReason == "交卷单上的校验码是第一份的");
    CHECK(after.attempts[0].counts);
    REQUIRE(office.publish(id, &world.ring()));
    CHECK(office.choose(id, brought[1], "x").error().code == "exam.results-out");

    // The candidate sees the one that counts; the other gives no result, and both are kept.
    app::ExamRoom room(world.unit().shared(), world.unit().cadre(), {"qgt test", {}, {}});
    CHECK(room.shelf()->exams.front().attempt == brought[0]);
    CHECK(room.shelf()->exams.front().got == after.result->got);
    CHECK(room.result(brought[0])->result.got == after.result->got);
    CHECK(room.result(brought[0])->rounds.size() == 1);
    CHECK(room.result(brought[1]).error().code == "exam.no-result");
    CHECK(world.unit().workspace().store().attempts().attemptsAt(id)->size() == 2);
    const auto said = world.unit().workspace().store().exams().choices(id).value();
    REQUIRE(said.size() == 1);
    CHECK(said.front().candidate == who);
    const auto audited = world.unit().workspace().store().audit().records().value();
    CHECK(std::ranges::count_if(audited, [](const auto& record) {
              return record.entry.action == "exam.attempt-chosen";
          }) == 2);
}

TEST_CASE(
    "a third attempt makes it doubtful again which one counts, and none comes once results are out",
    "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    app::ExamOffice& office = world.office();
    const auto first = takenHere(world, broughtFromMachine(world, "a", 2));
    static_cast<void>(takenHere(world, broughtFromMachine(world, "b", 2)));
    REQUIRE(office.choose(world.exam(), first.attempt, "第二份是练手的"));
    CHECK_FALSE(office.board(world.exam())->front().undecided);
    const app::AnswersGiven third = broughtFromMachine(world, "c", 2);
    CHECK(takenHere(world, third).isDouble);
    CHECK(office.board(world.exam())->front().undecided);
    REQUIRE(office.close(world.exam()));
    CHECK(office.publish(world.exam(), &world.ring()).error().code == "exam.attempts-undecided");
    REQUIRE(office.choose(world.exam(), first.attempt, "第三份也是练手的"));
    REQUIRE(office.score(world.exam(), &world.ring()));
    REQUIRE(office.publish(world.exam(), &world.ring()));
    const app::AnswersGiven fourth = broughtFromMachine(world, "d", 2);
    CHECK(office.importAnswers(world.exam(), {fourth}, world.ring()).error().code ==
          "answers.late-unexplained");
    const auto late = office.importAnswers(world.exam(), {third, fourth}, world.ring(), "路上丢了");
    REQUIRE(late);
    CHECK(late->front().standing == app::AnswersStanding::AlreadyHere);
    REQUIRE(late->back().refused());
    CHECK(late->back().problem->code == "answers.result-out");
    CHECK(office.board(world.exam())->front().attempt == first.attempt);
}

TEST_CASE("answers that come after the results are scored at once for who had none, for a reason",
          "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    app::ExamOffice& office = world.office();
    const auto first = takenHere(world, broughtFromMachine(world, "a", 3));
    const app::AnswersGiven late = broughtFromMachine(world, "b", 5, 1);
    const auto earlier = office.close(world.exam()).and_then([&](auto) {
        return office.score(world.exam(), &world.ring());
    });
    REQUIRE(earlier);
    REQUIRE(office.publish(world.exam(), &world.ring()));
    const auto published = office.board(world.exam());
    REQUIRE(published);
    CHECK(published->at(1).attempt.empty());

    CHECK(office.importAnswers(world.exam(), {late}, world.ring(), "  ").error().code ==
          "answers.late-unexplained");
    const auto looked = office.lookAtAnswers(world.exam(), {late}, world.ring());
    REQUIRE(looked);
    CHECK_FALSE(looked->front().slip.empty());
    CHECK(looked->front().added > 0);
    CHECK(looked->front().begun < looked->front().lastAt);
    CHECK(office.board(world.exam())->at(1).attempt.empty());  // nothing is taken by looking
    // A file that lies in its place, or beside it, was not compared with any slip.
    for (const std::string& digest : {std::string(), looked->front().digest + "0"}) {
        const auto unseen = office.importAnswers(
            world.exam(), {{late.name, late.bytes, digest}}, world.ring(), "移动盘落在街道");
        REQUIRE(unseen);
        CHECK(unseen->front().problem->code == "answers.not-looked");
        CHECK(office.board(world.exam())->at(1).attempt.empty());
    }
    const auto taken = office.importAnswers(world.exam(),
                                            {{late.name, late.bytes, looked->front().digest}},
                                            world.ring(),
                                            "移动盘落在街道");
    REQUIRE(taken);
    CHECK(taken->front().slip == looked->front().slip);
    CHECK_FALSE(taken->front().refused());
    const auto after = office.board(world.exam());
    REQUIRE(after);
    REQUIRE(after->at(1).result.has_value());
    CHECK(after->at(1).answered == 5);
    CHECK(after->front().attempt == first.attempt);
    CHECK(after->front().result == published->front().result);
    const auto& incidents = after->at(1).incidents;
    const auto line = std::ranges::find(incidents, true, &app::SeatIncident::takenLate);
    REQUIRE(line != incidents.end());
    CHECK(line->note.reason == "移动盘落在街道");
    CHECK(line->note.by == world.unit().trainer().person);
    const auto records = world.unit().workspace().store().audit().records();
    REQUIRE(records);
    const auto told = std::ranges::find_if(*records, [](const auto& record) {
        return std::ranges::find(record.entry.details,
                                 qgt::Args::value_type{"reason", "移动盘落在街道"}) !=
               record.entry.details.end();
    });
    CHECK(told != records->end());
    CHECK(office.importAnswers(world.exam(), {late}, world.ring(), "再来一次")->front().standing ==
          app::AnswersStanding::AlreadyHere);
}
