#include "engine/exam/answer_words.h"
#include "engine/exam/exam_result.h"
#include "engine/exam/paper_attempt.h"
#include "engine/exam/paper_entry.h"
#include "engine/exam/paper_keys.h"
#include "engine/exam/paper_stations.h"
#include "engine/exam/paper_variants.h"
#include "engine/seat/attempt.h"
#include "tests/support/catch.h"
#include "tests/support/sat_papers.h"
#include "tests/support/small_exam.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace qgt {

using exam::FrozenPaper;
using test::SmallExam;

namespace {

std::vector<FrozenPaper> sixPapers(const SmallExam& small) {
    const auto candidates = test::candidatesNamed(6);
    const exam::HeldExam held = test::examFor(candidates, 2, 7);
    auto papers = exam::freezePapers({small.blueprint, *small.bank, held, candidates, small.forms});
    REQUIRE(papers.has_value());
    return std::move(papers).value();
}

std::vector<seat::TaskAnswer> answersOf(const std::vector<seat::SlotState>& states) {
    std::vector<seat::TaskAnswer> answers;
    for (const seat::SlotState& state : states) {
        answers.push_back(state.answer);
    }
    return answers;
}

/// Marks and what became of each task, by its id.
std::map<std::string, grading::Score> scoresById(const exam::ExamResult& result) {
    std::map<std::string, grading::Score> scores;
    for (const exam::TaskResult& task : result.tasks) {
        scores[task.id] = task.score;
    }
    return scores;
}

exam::ExamResult scored(const SmallExam& small,
                        const exam::ScoringKey& key,
                        const std::vector<seat::TaskAnswer>& answers) {
    std::vector<seat::SlotState> states(answers.size());
    for (std::size_t i = 0; i < answers.size(); ++i) {
        states[i].answer = answers[i];
    }
    return exam::scorePaper(key, states, {}, *small.bank);
}

seat::SeatNode node(std::vector<int> next) {
    seat::SeatNode one;
    for (const int place : next) {
        one.choices.push_back({"做法", place});
    }
    return one;
}

}  // namespace

TEST_CASE("answers to a copied paper are worth on one's own paper what they were worth there",
          "[exam][paper]") {
    const SmallExam small;
    const std::vector<FrozenPaper> papers = sixPapers(small);
    const FrozenPaper& original = papers[0];
    for (const bool right : {true, false}) {
        CAPTURE(right);
        const auto answers =
            answersOf((right ? test::allRight(original) : test::allWrong(original)).answers);
        const auto there = scoresById(scored(small, original.key, answers));
        for (const std::size_t other : {std::size_t{2}, std::size_t{4}}) {
            const auto carried = exam::onOwnPaper(original.key, papers[other].key, answers);
            REQUIRE(carried.has_value());
            // The orders are others, so the letters are too, and the marks are the same.
            CHECK(*carried != answers);
            CHECK(scoresById(scored(small, papers[other].key, *carried)) == there);
            for (int slot = 1; slot <= papers[other].seat.slotCount(); ++slot) {
                CHECK(seat::checkAnswer(*papers[other].seat.task(slot),
                                        carried->at(static_cast<std::size_t>(slot) - 1)));
            }
        }
        const auto same = exam::onOwnPaper(original.key, original.key, answers).value();
        for (int slot = 1; slot <= original.seat.slotCount(); ++slot) {
            const auto place = static_cast<std::size_t>(slot) - 1;
            CHECK(exam::sameReading(*original.seat.task(slot), same[place], answers[place]));
        }
    }
}

TEST_CASE("answers to one variant are not carried to a paper of another one", "[exam][paper]") {
    const SmallExam small;
    const std::vector<FrozenPaper> papers = sixPapers(small);
    const auto answers = answersOf(test::allRight(papers[0]).answers);
    CHECK(exam::onOwnPaper(papers[0].key, papers[1].key, answers).error().code ==
          "exam.variant-unfit");
    CHECK(exam::onOwnPaper(papers[0].key, papers[2].key, {}).error().code == "exam.variant-unfit");
    auto strange = answers;
    strange.front().response.chosen = {"Z"};
    CHECK_FALSE(exam::onOwnPaper(papers[0].key, papers[2].key, strange).has_value());
}

TEST_CASE("a variant is the paper of the first who has it", "[exam][paper]") {
    exam::HeldExam held = test::examFor(test::candidatesNamed(4), 2, 7);
    std::vector<exam::StoredPaper> papers(4);
    for (std::size_t i = 0; i < 4; ++i) {
        papers[3 - i].candidate = held.candidates[i].person;
        papers[3 - i].form = i % 2 == 0 ? "A" : "B";
    }
    CHECK(exam::variantsOf(held, papers) ==
          std::vector<exam::PaperVariant>{{"A", PersonId("p1"), {PersonId("p1"), PersonId("p3")}},
                                          {"B", PersonId("p2"), {PersonId("p2"), PersonId("p4")}}});
    held.candidates.erase(held.candidates.begin());
    CHECK(exam::variantsOf(held, papers)[1].original == PersonId("p3"));
}

TEST_CASE("stations follow the way where there is one, and tell nothing of it where it forks",
          "[exam][paper]") {
    seat::SeatCase straight;
    straight.start = 2;
    straight.nodes = {node({-1, -1}), node({}), node({1, 1})};
    straight.nodes[1].next = 0;
    CHECK(exam::stationsOf(straight) == std::vector<int>{2, 1, 0});
    CHECK(exam::stationOf(straight, 2) == 1);
    CHECK(exam::stationOf(straight, -1) == 0);
    seat::SeatCase forks = straight;
    forks.nodes[2].choices[1].next = 0;
    CHECK(exam::stationsOf(forks) == std::vector<int>{0, 1, 2});

    seat::SeatTask task;
    task.kind = seat::TaskKind::Case;
    task.scenario = straight;
    const auto answer = exam::answerFromKeys(task, "b|先登记|a");
    REQUIRE(answer.has_value());
    CHECK(answer->moves == std::vector<seat::SeatMove>{{2, 1, {}}, {1, -1, "先登记"}, {0, 0, {}}});
    CHECK(exam::keysOf(task, *answer) == "B|先登记|A");
    // The same, typed station by station.
    std::vector<seat::SeatMove> moves;
    for (const char* keys : {" b", "先登记", "Ａ"}) {
        const auto move = exam::moveFromKeys(straight, seat::nodeAfter(straight, moves), keys);
        REQUIRE(move.has_value());
        moves.push_back(*move);
    }
    CHECK(seat::nodeAfter(straight, moves) == -1);
    CHECK(exam::answerFromWay(moves) == *answer);
    CHECK(exam::moveFromKeys(straight, 2, "c").error().code == "exam.keyed-station");
    CHECK(exam::moveFromKeys(straight, 2, "ab").error().code == "exam.keyed-station");
    CHECK(exam::moveFromKeys(straight, 1, "甲|乙")->text == "甲/乙");
    // A blank is a step where nothing depends on it, and the end where something does.
    CHECK(seat::nodeAfter(straight, {*exam::moveFromKeys(straight, 2, "")}) == 1);
    CHECK(seat::nodeAfter(forks, {*exam::moveFromKeys(forks, 2, "-")}) == -1);
    CHECK(exam::answerFromWay({*exam::moveFromKeys(forks, 2, "-")}).empty());
}

TEST_CASE("numbers behind choices lead where the seat leads, and stand in no order of theirs",
          "[exam][paper]") {
    const SmallExam small;
    const seat::SeatPaper paper = sixPapers(small)[0].seat;
    const exam::PaperStations stations = exam::paperStations(paper);
    CHECK(stations == exam::paperStations(paper));
    const std::vector<exam::StationWay>& ways = stations.ways;
    std::size_t forks = 0;
    for (int slot = 1; slot <= paper.slotCount(); ++slot) {
        const auto& scenario = paper.task(slot)->scenario;
        for (std::size_t i = 0; scenario && i < scenario->nodes.size(); ++i) {
            const seat::SeatNode& one = scenario->nodes[i];
            forks += one.onlyNext() ? 0 : one.choices.size();
        }
    }
    REQUIRE(ways.size() == forks);
    REQUIRE(forks > 0);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        // One place alone bears the number of a choice.
        const auto bears = [&](const exam::StationPlace& place) {
            return std::count(place.numbers.begin(), place.numbers.end(), ways[i].number) > 0;
        };
        const auto& places = stations.places;
        REQUIRE(std::count_if(places.begin(), places.end(), bears) == 1);
        const auto place = std::find_if(places.begin(), places.end(), bears);
        CHECK(place->slot == ways[i].slot);
        const seat::SeatCase& scenario = *paper.task(ways[i].slot)->scenario;
        const int next = scenario.nodes.at(static_cast<std::size_t>(ways[i].node))
                             .choices.at(static_cast<std::size_t>(ways[i].choice))
                             .next;
        CHECK(exam::stationOf(scenario, next) == ways[i].station);
        CHECK(place->node == next);
    }
    // No number is missing.
    std::vector<int> numbers;
    for (const exam::StationPlace& place : stations.places) {
        numbers.insert(numbers.end(), place.numbers.begin(), place.numbers.end());
    }
    std::sort(numbers.begin(), numbers.end());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        CHECK(numbers[i] == 101 + static_cast<int>(i));
    }
    // Another paper, another order.
    std::vector<std::vector<int>> orders;
    for (const FrozenPaper& one : sixPapers(small)) {
        std::vector<int>& order = orders.emplace_back();
        for (const exam::StationWay& way : exam::paperStations(one.seat).ways) {
            order.push_back(way.node * 10 + way.choice);
        }
    }
    CHECK(std::any_of(orders.begin(), orders.end(), [](const std::vector<int>& order) {
        return !std::is_sorted(order.begin(), order.end());
    }));
}

TEST_CASE("a decision that was left blank on paper is no end where nothing depends on it",
          "[exam][paper]") {
    seat::SeatTask task;
    task.kind = seat::TaskKind::Case;
    task.scenario.emplace();
    task.scenario->start = 2;
    // 2 → 1 → 3, which is to be written → 0; and from 0 either to 4 or to the end.
    task.scenario->nodes = {node({4, -1}), node({3, 3, 3}), node({1, 1}), node({}), node({-1, -1})};
    task.scenario->nodes[3].next = 0;
    const std::vector<std::pair<std::string, std::vector<seat::SeatMove>>> rows{
        {"B-|先登记；再看|AB",
         {{2, 1, {}}, {1, -1, {}}, {3, -1, "先登记；再看"}, {0, 0, {}}, {4, 1, {}}}},
        {"-C", {{2, -1, {}}, {1, 2, {}}}},
        {"BC||A", {{2, 1, {}}, {1, 2, {}}, {3, -1, {}}, {0, 0, {}}}}};
    for (const auto& [keys, moves] : rows) {
        CAPTURE(keys);
        const auto answer = exam::answerFromKeys(task, keys);
        REQUIRE(answer.has_value());
        CHECK(answer->moves == moves);
        CHECK(exam::keysOf(task, *answer) == keys);
    }
    CHECK(exam::answerFromKeys(task, "b ，c｜ 先登记 ｜ａ")->moves ==
          std::vector<seat::SeatMove>{{2, 1, {}}, {1, 2, {}}, {3, -1, "先登记"}, {0, 0, {}}});
    // Blanks at the end say nothing, and one on which the way depends ends it.
    CHECK(exam::answerFromKeys(task, "BC|先登记|-")->moves ==
          std::vector<seat::SeatMove>{{2, 1, {}}, {1, 2, {}}, {3, -1, "先登记"}});
    CHECK(exam::answerFromKeys(task, "--")->empty());
    CHECK_FALSE(exam::answerFromKeys(task, "BC|先登记|-A").has_value());
    CHECK_FALSE(exam::answerFromKeys(task, "BC|先登记|BA").has_value());
    CHECK_FALSE(exam::answerFromKeys(task, "BD").has_value());
    CHECK_FALSE(exam::answerFromKeys(task, "B?").has_value());
    // How a text was spaced makes no difference between two readings.
    CHECK(exam::sameReading(task,
                            *exam::answerFromKeys(task, "BC|先 登记|A"),
                            *exam::answerFromKeys(task, "BC|先登记|A")));
    CHECK_FALSE(exam::sameReading(task,
                                  *exam::answerFromKeys(task, "BC|先登记|A"),
                                  *exam::answerFromKeys(task, "B-|先登记|A")));
}

TEST_CASE("blanks on a sheet earn nothing, and what stands beside them counts", "[exam][paper]") {
    const SmallExam small;
    const std::vector<FrozenPaper> papers = sixPapers(small);
    const FrozenPaper& paper = papers[0];
    const auto right = answersOf(test::allRight(paper).answers);
    const auto whole = scoresById(scored(small, paper.key, right));
    auto answers = right;
    int orderings = 0;
    int cases = 0;
    for (int slot = 1; slot <= paper.seat.slotCount(); ++slot) {
        const auto place = static_cast<std::size_t>(slot) - 1;
        const seat::SeatTask& task = *paper.seat.task(slot);
        seat::TaskAnswer& answer = answers[place];
        if (task.kind == seat::TaskKind::Ordering) {
            answer.response.chosen.front().clear();
            ++orderings;
        } else if (task.kind == seat::TaskKind::Case &&
                   task.scenario->nodes.at(static_cast<std::size_t>(answer.moves[0].node))
                       .onlyNext()) {
            answer.moves[0].choice = -1;
            ++cases;
        }
        REQUIRE(seat::checkAnswer(task, answer));
        CHECK(exam::answerFromKeys(task, exam::keysOf(task, answer)).has_value());
        CHECK(seat::decodeAnswer(seat::encodeAnswer(answer)).value() == answer);
    }
    REQUIRE(orderings == 1);
    const auto partly = scoresById(scored(small, paper.key, answers));
    for (int slot = 1; slot <= paper.seat.slotCount(); ++slot) {
        const exam::KeyedTask& task = paper.key.tasks[static_cast<std::size_t>(slot) - 1];
        const auto* const item = std::get_if<bank::Item>(&task.task);
        if (item == nullptr || item->kind != bank::ItemKind::Ordering) {
            continue;
        }
        // Three of four steps in their order: two of three neighbours.
        CHECK(partly.at(item->id.str()).hundredths == 2 * whole.at(item->id.str()).hundredths / 3);
        CHECK(
            exam::givenWords(task, answers[static_cast<std::size_t>(slot) - 1]).starts_with("—\n"));
    }
    const auto carried = exam::onOwnPaper(paper.key, papers[2].key, answers);
    REQUIRE(carried.has_value());
    CHECK(scoresById(scored(small, papers[2].key, *carried)) == partly);
    CAPTURE(cases);
}

TEST_CASE("answers from paper are an attempt like any other that knows where it came from",
          "[exam][paper]") {
    const SmallExam small;
    FrozenPaper paper = sixPapers(small)[2];
    paper.seat.sections[1].navigation = seat::Navigation::SectionLock;
    paper.seat.sections[2].navigation = seat::Navigation::Linear;
    paper.seat.sections.back().navigation = seat::Navigation::Linear;
    const auto right = test::allRight(paper);
    seat::AttemptHead head;
    head.attempt = AttemptId("a1");
    head.exam = paper.seat.exam;
    head.candidate = paper.seat.candidate.person;
    head.paperDigest = seat::digestOf(paper.seat);
    head.install = InstallId("i1");
    head.program = exam::paperProgram("qgt 1.0");
    head.terms.budgetMs = kMsPerHour;
    head.terms.leastMs = kMsPerHour;
    CHECK(exam::isFromPaper(head));
    const exam::PaperEntered entered{{Instant{5'000}, {}, "boot"}, {PersonId("anna"), "paper", 0}};
    const auto record = exam::attemptFromPaper(paper.seat, head, answersOf(right.answers), entered);
    REQUIRE(record.has_value());
    CHECK(seat::isClosed(*record));
    const auto attempt = seat::Attempt::replay(paper.seat, *record);
    REQUIRE(attempt.has_value());
    CHECK(attempt->closed() == seat::CloseReason::Invigilator);
    CHECK(attempt->usedMs(entered.at) == 0);
    const exam::ExamResult result =
        exam::scorePaper(paper.key, attempt->slotStates(), right.marks, *small.bank);
    CHECK(result.got == result.most);

    const auto blank = exam::attemptFromPaper(paper.seat, head, {}, entered);
    REQUIRE(blank.has_value());
    CHECK(seat::Attempt::replay(paper.seat, *blank)->answered() == 0);
    head.program = "qgt 1.0";
    CHECK_FALSE(exam::isFromPaper(head));
}

}  // namespace qgt
