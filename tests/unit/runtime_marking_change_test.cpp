#include "tests/support/catch.h"
#include "tests/support/marking_world.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

// What changes while answers are being marked: raters who leave or lose their account, and attempts
// that count no longer.

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace test = qgt::test;
using app::BlindAnswer;
using app::ExamMarking;
using qgt::PersonId;
using test::kOpenAnswers;
using test::MarkingWorld;

namespace {

void closeAccount(MarkingWorld& world, const PersonId& id, bool active = false) {
    const auto persons = world.unit.workspace().store().people().persons().value();
    qgt::people::Person person = *std::ranges::find(persons, id, &qgt::people::Person::id);
    person.active = active;
    REQUIRE(world.unit.workspace().people().savePerson(world.unit.trainer(), person));
}

app::MarkingPerson personIn(const app::MarkingOverview& seen, const PersonId& id) {
    const auto found = std::ranges::find(seen.persons, id, &app::MarkingPerson::person);
    return found == seen.persons.end() ? app::MarkingPerson() : *found;
}

std::vector<BlindAnswer> queueOf(MarkingWorld& world, std::size_t rater) {
    const auto answers = world.rater(rater).answers(world.written.id, nullptr);
    return answers ? *answers : std::vector<BlindAnswer>();
}

std::vector<int> numbersOf(const std::vector<BlindAnswer>& answers) {
    std::vector<int> numbers;
    std::ranges::transform(answers, std::back_inserter(numbers), &BlindAnswer::number);
    return numbers;
}

qgt::Status take(MarkingWorld& world, std::size_t rater, const std::string& reason) {
    return world.by(world.unit.trainer())
        .takeOut(world.written.id, world.written.rater(rater).person, reason);
}

bool allComplete(MarkingWorld& world) {
    return std::ranges::all_of(world.scored(),
                               [](const exam::ExamResult& result) { return result.complete; });
}

}  // namespace

TEST_CASE(
    "a rater whose account was closed is taken out: what was handed in stays, others get the "
    "rest, and the exam goes on",
    "[runtime][marking]") {
    MarkingWorld world;
    world.handOut(2, 3);
    const auto had = queueOf(world, 2);
    REQUIRE(had.size() == 4);
    const std::vector<bool> all(had[0].points.size(), true);
    REQUIRE(world.rater(2).mark(world.written.id, {had[0].ticket, all, {}, 0, true}));
    REQUIRE(world.rater(2).handIn(world.written.id));
    REQUIRE(world.rater(2).mark(world.written.id, {had[1].ticket, all, {}, 0, true}));
    const PersonId gone = world.written.rater(2).person;
    closeAccount(world, gone);
    CHECK_FALSE(personIn(world.overview(), gone).fit);
    CHECK(personIn(world.overview(), gone).open == 3);

    CHECK(take(world, 2, " ").error().code == "exam.no-reason");
    CHECK(world.by(world.unit.cadre()).takeOut(world.written.id, gone, "x").error().code ==
          "rights.refused");
    CHECK(world.by(world.unit.trainer())
              .takeOut(world.written.id, world.unit.trainer().person, "x")
              .error()
              .code == "marking.no-such-rater");
    REQUIRE(take(world, 2, "调离本街道"));
    CHECK(take(world, 2, "调离本街道").error().code == "marking.no-such-rater");

    const app::MarkingOverview seen = world.overview();
    CHECK(seen.notHandedOut == 0);
    CHECK_FALSE(personIn(seen, gone).rates);
    REQUIRE(seen.left.size() == 1);
    CHECK(seen.left.front().name == "秦阅");
    CHECK(seen.left.front().reason == "调离本街道");
    CHECK(seen.left.front().answers == 3);
    CHECK(seen.raterNames.size() == 3);  // what was handed in is still this rater's
    const auto left = queueOf(world, 2);
    REQUIRE(left.size() == 1);
    CHECK(left.front().handedIn);
    CHECK(world.rater(2).mark(world.written.id, {had[1].ticket, all, {}, 0, true}).error().code ==
          "marking.not-yours");

    world.markAll(0, true);
    world.markAll(1, true);
    CHECK(allComplete(world));
    CHECK(world.overview().figures.decided == kOpenAnswers);
    CHECK(world.office().publish(world.written.id, nullptr).has_value());
    CHECK(take(world, 0, "x").error().code == "exam.results-out");
    const auto records = world.unit.workspace().store().audit().records().value();
    const auto told = std::ranges::find_if(
        records, [](const auto& record) { return record.entry.action == "marking.taken-out"; });
    REQUIRE(told != records.end());
    CHECK(std::ranges::count(told->entry.details,
                             std::pair<std::string, std::string>("reason", "调离本街道")) == 1);
}

TEST_CASE(
    "where too few raters are left the answers wait, and whoever joins gets them, who left too",
    "[runtime][marking]") {
    MarkingWorld world;
    world.handOut(2, 2);
    const auto kept = queueOf(world, 0);
    REQUIRE(take(world, 1, "病假"));
    CHECK(world.overview().notHandedOut == kOpenAnswers);
    CHECK(world.rater(1).answers(world.written.id, nullptr).error().code == "marking.not-a-rater");
    CHECK(numbersOf(queueOf(world, 0)) == numbersOf(kept));
    app::MarkingChoice choice;
    ExamMarking trainer = world.by(world.unit.trainer());
    CHECK(trainer.handOut(world.written.id, choice, nullptr).error().code ==
          "marking.too-few-raters");
    choice.raters = {world.written.rater(2).person};
    REQUIRE(trainer.handOut(world.written.id, choice, nullptr));
    CHECK(world.overview().notHandedOut == 0);
    CHECK(queueOf(world, 2).size() == kOpenAnswers);
    CHECK(numbersOf(queueOf(world, 0)) == numbersOf(kept));
    REQUIRE(take(world, 2, "又来不了"));
    choice.raters = {world.written.rater(1).person};
    REQUIRE(trainer.handOut(world.written.id, choice, nullptr));
    CHECK(queueOf(world, 1).size() == kOpenAnswers);
    CHECK(world.overview().left.size() == 2);
    world.markAll(0, true);
    world.markAll(1, true);
    CHECK(allComplete(world));
}

TEST_CASE("a third rater who leaves makes place for another one", "[runtime][marking]") {
    MarkingWorld world;
    world.handOut(2, 2, exam::ThirdRule::ThirdAlone);
    world.markAll(0, true);
    world.markAll(1, false);
    app::MarkingChoice choice;
    choice.raters = {world.written.rater(2).person};
    ExamMarking trainer = world.by(world.unit.trainer());
    REQUIRE(trainer.handOut(world.written.id, choice, nullptr));
    REQUIRE(take(world, 2, "病假"));
    CHECK(world.overview().without == kOpenAnswers);
    CHECK(world.overview().notHandedOut == 0);
    choice.raters = {world.unit.trainer().person};
    REQUIRE(trainer.handOut(world.written.id, choice, nullptr));
    CHECK(trainer.answers(world.written.id, nullptr).value().size() == kOpenAnswers);
}

TEST_CASE("a rater without an account does not stop answers from being handed out",
          "[runtime][marking]") {
    MarkingWorld world;
    world.handOut(1, 2);
    closeAccount(world, world.written.rater(1).person);
    app::MarkingChoice choice;
    choice.raters = {world.written.rater(2).person};
    REQUIRE(world.by(world.unit.trainer()).handOut(world.written.id, choice, nullptr));
    choice.raters = {world.unit.cadre().person};
    CHECK(world.by(world.unit.trainer()).handOut(world.written.id, choice, nullptr).error().code ==
          "marking.unfit");
}

TEST_CASE("what comes to a rater as the third one looks like all the rest", "[runtime][marking]") {
    MarkingWorld world;
    world.handOut(2, 3);
    const auto before = queueOf(world, 2);
    REQUIRE(before.size() == 4);
    world.markAll(0, true);
    world.markAll(1, false);
    const auto after = queueOf(world, 2);
    REQUIRE(after.size() == kOpenAnswers);
    // Answers to one task stand together, and their number did not change.
    std::map<std::string, int> taskOf;
    std::vector<int> tasks;
    for (const BlindAnswer& answer : before) {
        taskOf[answer.question] = answer.task;
    }
    for (const BlindAnswer& answer : after) {
        CHECK(answer.task == taskOf.at(answer.question));
        CHECK_FALSE(answer.marked);
        tasks.push_back(answer.task);
    }
    CHECK(std::ranges::is_sorted(tasks));
    CHECK(tasks.front() == 1);
    CHECK(tasks.back() == 2);
    // The same order after a new start, and those that were there in their own.
    const std::vector<int> numbers = numbersOf(after);
    REQUIRE(world.unit.backUp(world.folder.path() / "kept"));
    world.unit.putBack(world.folder.path() / "kept");
    world.written.reopened(world.unit.shared());
    CHECK(numbersOf(queueOf(world, 2)) == numbers);
    std::vector<int> earlier;
    std::ranges::copy_if(numbers, std::back_inserter(earlier), [&before](int number) {
        return std::ranges::find(before, number, &BlindAnswer::number) != before.end();
    });
    CHECK(earlier == numbersOf(before));
}

TEST_CASE("answers of an attempt that does not count are nobody's to mark", "[runtime][marking]") {
    MarkingWorld world;
    world.handOut(2, 2);
    world.markAll(0, true);
    const auto first =
        world.unit.workspace().store().attempts().attemptsAt(world.written.id).value().front().head;
    REQUIRE(first.candidate == world.candidate(0));
    const qgt::AttemptId paper = world.fromPaper(0, {});
    // It is not said yet which of the two counts.
    CHECK(queueOf(world, 1).size() == kOpenAnswers - 2);
    CHECK(world.overview().figures.answers == kOpenAnswers - 2);
    REQUIRE(world.office().choose(world.written.id, paper, "电脑中途坏了"));
    CHECK(world.overview().notHandedOut == 2);
    CHECK(personIn(world.overview(), world.written.rater(1).person).open == kOpenAnswers - 2);
    world.markAll(1, true);
    CHECK(personIn(world.overview(), world.written.rater(1).person).open == 0);
    CHECK(world.rater(1).handIn(world.written.id).error().code == "marking.not-marked");
    world.handOut(2, 2);
    world.markAll(0, true);
    world.markAll(1, true);
    CHECK(allComplete(world));
    CHECK(world.rater(1).overview(world.written.id, nullptr)->figuresShown);

    // The word is changed: what was set aside is to be marked again.
    REQUIRE(world.office().choose(world.written.id, first.attempt, "还是第一份"));
    CHECK_FALSE(world.rater(1).overview(world.written.id, nullptr)->figuresShown);
    CHECK(personIn(world.overview(), world.written.rater(1).person).open == 2);
    world.markAll(1, true);
    CHECK(allComplete(world));
}

TEST_CASE("whoever entered an answer from paper does not mark it while somebody else could",
          "[runtime][marking][paper]") {
    MarkingWorld world;
    const PersonId first = world.written.rater(0).person;
    const PersonId second = world.written.rater(1).person;
    const qgt::AttemptId paper = world.fromPaper(0, {first, second});
    REQUIRE(world.office().choose(world.written.id, paper, "电脑中途坏了"));
    app::MarkingChoice choice;
    choice.raters = {first, second};
    ExamMarking trainer = world.by(world.unit.trainer());
    REQUIRE(trainer.handOut(world.written.id, choice, nullptr));
    CHECK(world.overview().figures.answers == kOpenAnswers - 2);
    CHECK(world.overview().notHandedOut == 2);
    CHECK(world.overview().nobodyMay == 2);
    choice.raters = {world.written.rater(2).person};
    REQUIRE(trainer.handOut(world.written.id, choice, nullptr));
    const auto filed =
        world.unit.workspace().store().marking().filedOf(world.written.id, paper).value();
    REQUIRE(filed.size() == 2);
    for (const exam::FiledTicket& one : filed) {
        CHECK(one.ticket.rater == world.written.rater(2).person);
    }
}

TEST_CASE("whoever entered an answer from paper marks it where nobody else is left, and it is said",
          "[runtime][marking][paper]") {
    MarkingWorld world;
    const PersonId first = world.written.rater(0).person;
    const PersonId second = world.written.rater(1).person;
    const PersonId trainer = world.unit.trainer().person;
    REQUIRE(
        world.office().choose(world.written.id, world.fromPaper(0, {first, second, trainer}), "x"));
    closeAccount(world, world.written.rater(2).person);
    app::MarkingChoice choice;
    choice.raters = {first, second};
    REQUIRE(world.by(world.unit.trainer()).handOut(world.written.id, choice, nullptr));
    CHECK(world.overview().notHandedOut == 0);
    CHECK(world.overview().byReaders == 2);
    const auto records = world.unit.workspace().store().audit().records().value();
    CHECK(std::ranges::any_of(records, [](const auto& record) {
        return record.entry.action == "marking.handed-out" &&
               std::ranges::count(record.entry.details,
                                  std::pair<std::string, std::string>("entered", "2")) == 1;
    }));
    world.markAll(0, true);
    world.markAll(1, true);
    CHECK(allComplete(world));
}

TEST_CASE("where nobody joins for a rater who left, one rater may do, with a reason",
          "[runtime][marking]") {
    MarkingWorld world;
    ExamMarking trainer = world.by(world.unit.trainer());
    CHECK(trainer.letOneMark(world.written.id, "x").error().code == "marking.unfit");
    world.handOut(2, 2);
    REQUIRE(take(world, 0, "病假"));
    REQUIRE(world.overview().notHandedOut == kOpenAnswers);
    CHECK(trainer.letOneMark(world.written.id, " ").error().code == "exam.no-reason");
    REQUIRE(trainer.letOneMark(world.written.id, "街道只剩一位阅卷人"));
    CHECK(trainer.letOneMark(world.written.id, "x").error().code == "marking.unfit");
    CHECK(world.overview().notHandedOut == 0);
    world.markAll(1, true);
    CHECK(allComplete(world));
    CHECK(world.office().publish(world.written.id, nullptr).has_value());
    const auto records = world.unit.workspace().store().audit().records().value();
    CHECK(std::ranges::count_if(records, [](const auto& record) {
              return record.entry.action == "marking.one-rater";
          }) == 1);
}

TEST_CASE("a third rater who comes back is seen, and gets what waited", "[runtime][marking]") {
    MarkingWorld world;
    world.handOut(2, 2);
    world.handOut(2, 3);
    closeAccount(world, world.written.rater(2).person);
    world.markAll(0, true);
    world.markAll(1, false);
    CHECK(world.overview().without == kOpenAnswers);
    CHECK(world.overview().notHandedOut == 0);
    closeAccount(world, world.written.rater(2).person, true);
    CHECK(world.overview().without == 0);
    CHECK(world.overview().notHandedOut == kOpenAnswers);
    world.handOut(2, 3);
    CHECK(queueOf(world, 2).size() == kOpenAnswers);
    CHECK(world.overview().notHandedOut == 0);
}

TEST_CASE("what came late is marked where results are out, and nothing else is",
          "[runtime][marking]") {
    MarkingWorld world;
    REQUIRE_FALSE(allComplete(world));
    exam::ExamStore& exams = world.unit.workspace().store().exams();
    exam::HeldExam out = *exams.exam(world.written.id).value();
    out.state = exam::ExamState::Published;
    ++out.revision;
    REQUIRE(exams.saveExam(out));
    CHECK_FALSE(world.overview().closed);
    world.handOut(1, 1);
    world.markAll(0, true);
    CHECK(allComplete(world));
    CHECK(world.overview().closed);
    app::MarkingChoice choice;
    choice.raters = {world.written.rater(1).person};
    CHECK(world.by(world.unit.trainer()).handOut(world.written.id, choice, nullptr).error().code ==
          "exam.results-out");
}

TEST_CASE("a second coming that nobody marks hides no figures for ever", "[runtime][marking]") {
    constexpr int kEnoughForAgain = 6;
    MarkingWorld world(kEnoughForAgain);
    world.handOut(1, 1);
    exam::MarkingStore& store = world.unit.workspace().store().marking();
    bool anyAgain = false;
    const auto filed = store.filed(world.written.id).value();
    for (const exam::FiledTicket& one : filed) {
        const bool again = one.place.role == exam::TicketRole::Again;
        anyAgain = anyAgain || again;
        const std::vector<bool> all(one.place.weights.size(), true);
        REQUIRE(
            (again || world.rater(0).mark(world.written.id, {one.ticket.id, all, {}, 0, true})));
    }
    REQUIRE(anyAgain);
    REQUIRE(world.rater(0).handIn(world.written.id));
    CHECK(allComplete(world));
    REQUIRE(world.office().publish(world.written.id, nullptr));
    CHECK(world.rater(0).overview(world.written.id, nullptr)->figuresShown);
}
