#include "app/desktop/exam/change_queue.h"
#include "app/desktop/exam/sitting_record.h"
#include "tests/support/catch.h"

#include <string>
#include <utility>
#include <vector>

using qgt::app::ChangeQueue;
using qgt::app::Shuts;
using qgt::app::SittingCounts;
using qgt::app::SittingRecord;
using qgt::seat::AttemptEventKind;
using qgt::seat::Navigation;
using qgt::seat::TaskAnswer;

namespace {

TaskAnswer letter(const std::string& key) {
    TaskAnswer answer;
    answer.response.chosen = {key};
    return answer;
}

/// Two tasks behind a lock, two to and fro, two one way.
SittingRecord threeParts() {
    qgt::app::OpenedSitting opened;
    for (const Navigation way : {Navigation::SectionLock, Navigation::Free, Navigation::Linear}) {
        qgt::seat::SeatSection section;
        section.navigation = way;
        qgt::seat::SeatTask task;
        task.options = {"one", "two"};
        section.tasks = {task, task};
        opened.paper.sections.push_back(section);
    }
    return SittingRecord(std::move(opened));
}

}  // namespace

TEST_CASE("one change is under way at a time, and the next follows it", "[exam]") {
    ChangeQueue queue(4);
    queue.add(AttemptEventKind::Shown, 1);
    queue.add(AttemptEventKind::Answered, 1, letter("A"));
    REQUIRE(queue.next());
    CHECK(queue.next()->seq == 5);
    queue.sent();
    CHECK_FALSE(queue.next());
    queue.acknowledged(5);
    REQUIRE(queue.next());
    CHECK(queue.next()->seq == 6);
    CHECK(queue.next()->answer == letter("A"));
}

TEST_CASE("a newer answer takes the place of one that waits and never of one that was sent",
          "[exam]") {
    ChangeQueue queue;
    queue.add(AttemptEventKind::Answered, 1, letter("A"));
    queue.sent();
    queue.add(AttemptEventKind::Answered, 1, letter("B"));
    queue.add(AttemptEventKind::Answered, 1, letter("C"));
    CHECK(queue.size() == 2);
    queue.failed();
    CHECK(queue.next()->answer == letter("A"));  // it may have arrived
    queue.sent();
    queue.acknowledged(1);
    CHECK(queue.next()->answer == letter("C"));
    CHECK(queue.next()->seq == 2);
    queue.add(AttemptEventKind::Answered, 2, letter("A"));
    CHECK(queue.size() == 2);
}

TEST_CASE("an answer to an earlier try neither drops nor sends anything", "[exam]") {
    ChangeQueue queue;
    queue.add(AttemptEventKind::Shown, 1);
    queue.add(AttemptEventKind::Shown, 2);
    queue.sent();
    queue.acknowledged(1);
    queue.sent();
    queue.acknowledged(1);
    CHECK(queue.size() == 1);
    CHECK(queue.underWay());
    CHECK(queue.lastAcknowledged() == 1);
}

TEST_CASE("what the exam does not take goes, and what waits moves up", "[exam]") {
    ChangeQueue queue;
    queue.add(AttemptEventKind::Shown, 1);
    queue.add(AttemptEventKind::Shown, 2);
    queue.sent();
    queue.refused();
    REQUIRE(queue.next());
    CHECK(queue.next()->seq == 1);
    CHECK(queue.next()->slot == 2);
    queue.add(AttemptEventKind::Shown, 3);
    queue.acknowledged(1);
    CHECK(queue.next()->seq == 2);
}

TEST_CASE("a part behind a lock is left for good, and going inside it shuts nothing", "[exam]") {
    SittingRecord record = threeParts();
    CHECK(record.shuts(1, 2) == Shuts::Nothing);
    CHECK(record.shuts(2, 3) == Shuts::Section);
    record.leaveSection(0);
    CHECK_FALSE(record.reachable(1));
    CHECK_FALSE(record.reachable(2));
    CHECK_FALSE(record.beside(3, -1));
    CHECK(record.beside(3, 1) == 4);
    CHECK(record.shuts(3, 5) == Shuts::Nothing);
}

TEST_CASE("one way means no way back to what stood before", "[exam]") {
    SittingRecord record = threeParts();
    record.show(5);
    CHECK(record.shuts(5, 6) == Shuts::Task);
    CHECK(record.shuts(5, 4) == Shuts::Nothing);
    record.show(6);
    CHECK_FALSE(record.reachable(5));
    CHECK(record.reachable(6));
    CHECK(record.beside(6, -1) == 4);
}

TEST_CASE("the sheet counts answered, open, unseen and flagged tasks", "[exam]") {
    SittingRecord record = threeParts();
    record.show(1);
    record.show(2);
    record.answer(1, letter("A"));
    record.flag(2, true);
    CHECK(record.counts() == SittingCounts{1, 1, 4, 1});
    CHECK(record.firstOpen() == 2);
    CHECK(record.firstUnseen() == 3);
    CHECK(record.firstFlagged() == 2);
    record.answer(1, {});
    CHECK(record.counts().open == 2);
}

TEST_CASE("a case is answered at its end only", "[exam]") {
    qgt::app::OpenedSitting opened;
    qgt::seat::SeatTask task;
    task.kind = qgt::seat::TaskKind::Case;
    task.scenario.emplace();
    task.scenario->nodes.resize(2);
    task.scenario->nodes[0].choices = {{"on", 1}, {"out", -1}};
    qgt::seat::SeatSection section;
    section.tasks = {task};
    opened.paper.sections.push_back(section);
    SittingRecord record(std::move(opened));
    TaskAnswer answer;
    answer.moves.push_back({0, 0, {}});
    record.answer(1, answer);
    CHECK_FALSE(record.done(1));
    CHECK(qgt::app::nodeToDecide(*task.scenario, answer.moves) == 1);
    answer.moves.push_back({1, -1, "in own words"});
    record.answer(1, answer);
    CHECK(record.done(1));
    answer.moves = {{0, 1, {}}};
    record.answer(1, answer);
    CHECK(record.done(1));
}
