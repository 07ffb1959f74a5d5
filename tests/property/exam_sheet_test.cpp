#include "engine/core/seed.h"
#include "engine/exam/case_way.h"
#include "engine/exam/exam_result.h"
#include "engine/exam/paper_attempt.h"
#include "engine/exam/paper_entry.h"
#include "engine/exam/paper_keys.h"
#include "engine/exam/paper_stations.h"
#include "engine/exam/paper_variants.h"
#include "engine/seat/attempt.h"
#include "tests/support/bank_pieces.h"
#include "tests/support/catch.h"
#include "tests/support/sat_papers.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace qgt {

using exam::FrozenPaper;
using exam::PaperEntryKind;

namespace {

/// What two persons type from a sheet, as it is agreed upon.
std::vector<seat::TaskAnswer> readTwice(const seat::SeatPaper& paper,
                                        const std::vector<seat::TaskAnswer>& answers) {
    std::vector<exam::PaperEntryLine> lines;
    const auto add = [&lines](PaperEntryKind kind, const char* by, int slot, std::string body) {
        lines.push_back(
            {ExamId("e1"), PersonId("p1"), kind, PersonId(by), slot, std::move(body), Instant{0}});
    };
    for (const char* by : {"anna", "bo"}) {
        for (int slot = 1; slot <= paper.slotCount(); ++slot) {
            const seat::SeatTask& task = *paper.task(slot);
            const auto typed = exam::answerFromKeys(
                task, exam::keysOf(task, answers[static_cast<std::size_t>(slot) - 1]));
            REQUIRE(typed.has_value());
            add(PaperEntryKind::Entered, by, slot, seat::encodeAnswer(*typed));
        }
        add(PaperEntryKind::Finished, by, 0, {});
    }
    return exam::agreedAnswers(exam::enteredSheet(lines).value(), paper).value();
}

std::string idOf(const exam::KeyedTask& task) {
    const auto* const item = std::get_if<bank::Item>(&task.task);
    return item != nullptr ? item->id.str() : std::get<bank::CaseScenario>(task.task).id.str();
}

/// What a candidate answers who has this paper before the eyes: each task right, wrong or not at
/// all, as `seed` says of it, in whatever order it stands.
std::vector<seat::TaskAnswer> saidOn(const FrozenPaper& paper, std::uint64_t seed) {
    const test::SatPaper right = test::allRight(paper);
    const test::SatPaper wrong = test::allWrong(paper);
    std::vector<seat::TaskAnswer> answers;
    for (std::size_t i = 0; i < right.answers.size(); ++i) {
        const std::uint64_t kind = seedFor(seed, idOf(paper.key.tasks[i])) % 5;
        answers.push_back(kind == 0   ? seat::TaskAnswer()
                          : kind <= 2 ? right.answers[i].answer
                                      : wrong.answers[i].answer);
    }
    return answers;
}

exam::ExamResult scoredAt(const FrozenPaper& paper, const std::vector<seat::SlotState>& states) {
    return exam::scorePaper(paper.key, states, {}, test::shippedBank());
}

/// What a sheet of cases shows of a choice, without its words.
struct PrintedChoice {
    int number = 0;         ///< behind the choice
    std::size_t at = 0;     ///< in the order of print, the place that bears this number
    std::size_t heads = 0;  ///< how many numbers stand there
    bool right = false;
};

/// The forks of the best ways of all shipped cases.
std::vector<std::vector<PrintedChoice>> printedForks(std::uint64_t seed) {
    const FrozenPaper paper = test::frozen(test::casesOfBank(), seed);
    const test::SatPaper right = test::allRight(paper);
    const exam::PaperStations stations = exam::paperStations(paper.seat);
    std::map<int, std::size_t> places;
    for (std::size_t i = 0; i < stations.places.size(); ++i) {
        for (const int number : stations.places[i].numbers) {
            places[number] = i;
        }
    }
    std::map<std::pair<int, int>, std::vector<PrintedChoice>> forks;
    for (const exam::StationWay& way : stations.ways) {
        const std::size_t at = places.at(way.number);
        const auto& moves = right.answers[static_cast<std::size_t>(way.slot) - 1].answer.moves;
        const auto made = std::find_if(moves.begin(), moves.end(), [&](const seat::SeatMove& one) {
            return one.node == way.node;
        });
        if (made != moves.end()) {
            forks[{way.slot, way.node}].push_back(
                {way.number, at, stations.places[at].numbers.size(), made->choice == way.choice});
        }
    }
    std::vector<std::vector<PrintedChoice>> all;
    std::transform(forks.begin(), forks.end(), std::back_inserter(all), [](const auto& fork) {
        return fork.second;
    });
    return all;
}

}  // namespace

TEST_CASE("no rule of what is printed at the places of a case picks the right choice",
          "[exam][paper][property]") {
    const std::vector<std::pair<const char*, std::function<std::size_t(const PrintedChoice&)>>>
        rules{{"number", [](const auto& one) { return static_cast<std::size_t>(one.number); }},
              {"place", [](const auto& one) { return one.at; }},
              {"heads", [](const auto& one) { return one.heads; }}};
    for (const auto& [name, rule] : rules) {
        for (const bool most : {false, true}) {
            CAPTURE(name, most);
            double hits = 0;
            double chance = 0;
            double forks = 0;
            for (std::uint64_t seed = 1; seed <= 8; ++seed) {
                for (const std::vector<PrintedChoice>& fork : printedForks(seed)) {
                    std::vector<std::size_t> said;
                    std::transform(fork.begin(), fork.end(), std::back_inserter(said), rule);
                    const std::size_t best = most ? *std::max_element(said.begin(), said.end())
                                                  : *std::min_element(said.begin(), said.end());
                    // Among equals the candidate guesses.
                    double equals = 0;
                    double right = 0;
                    for (std::size_t i = 0; i < fork.size(); ++i) {
                        equals += said[i] == best ? 1 : 0;
                        right += said[i] == best && fork[i].right ? 1 : 0;
                    }
                    hits += right / equals;
                    chance += 1.0 / static_cast<double>(fork.size());
                    ++forks;
                }
            }
            REQUIRE(forks > 100);
            CHECK(hits / forks < chance / forks + 0.1);
        }
    }
}

TEST_CASE("every answer to every task of the bank can be typed as it stands on a sheet",
          "[exam][paper][property]") {
    for (const test::BankPiece& piece : test::piecesOfBank()) {
        const FrozenPaper paper = test::frozen(piece, 5);
        for (const test::SatPaper& sat : {test::allRight(paper), test::allWrong(paper)}) {
            for (int slot = 1; slot <= paper.seat.slotCount(); ++slot) {
                const seat::SeatTask& task = *paper.seat.task(slot);
                const auto& answer = sat.answers[static_cast<std::size_t>(slot) - 1].answer;
                const std::string keys = exam::keysOf(task, answer);
                CAPTURE(keys);
                const auto typed = exam::answerFromKeys(task, keys);
                REQUIRE(typed.has_value());
                REQUIRE(exam::sameReading(task, *typed, answer));
            }
        }
    }
}

TEST_CASE("a blank step of a case changes nothing but its own marks", "[exam][paper][property]") {
    const FrozenPaper paper = test::frozen(test::casesOfBank(), 5);
    const test::SatPaper sat = test::allRight(paper);
    int blanks = 0;
    for (int slot = 1; slot <= paper.seat.slotCount(); ++slot) {
        const seat::SeatTask& task = *paper.seat.task(slot);
        const exam::KeyedTask& key = paper.key.tasks[static_cast<std::size_t>(slot) - 1];
        const seat::TaskAnswer& answer = sat.answers[static_cast<std::size_t>(slot) - 1].answer;
        const auto whole = exam::wayOf(key, answer, slot, sat.marks.first);
        for (std::size_t i = 0; i < answer.moves.size(); ++i) {
            const auto& node =
                task.scenario->nodes.at(static_cast<std::size_t>(answer.moves[i].node));
            seat::TaskAnswer blank = answer;
            blank.moves[i].choice = -1;
            blank.moves[i].text.clear();
            const bool goesOn = node.open() || node.onlyNext().has_value();
            REQUIRE(seat::checkAnswer(task, blank).has_value() == goesOn);
            const auto way = exam::wayOf(key, blank, slot, sat.marks.first);
            if (!goesOn) {
                REQUIRE(way.size() == i);
                continue;
            }
            REQUIRE(way.size() == whole.size() - (node.open() ? 0 : 1));
            for (std::size_t k = 0; k < whole.size(); ++k) {
                const std::size_t there = k > i && !node.open() ? k - 1 : k;
                REQUIRE((k == i || way[there].move == whole[k].move));
            }
            blanks += node.open() ? 0 : 1;
        }
    }
    CHECK(blanks > 30);
}

TEST_CASE("the exam of all lines on paper comes to what it comes to at a screen",
          "[exam][paper][property]") {
    const bank::Bank& bank = test::shippedBank();
    const bank::Blueprint& blueprint = *bank.blueprint(BlueprintId("all-round"));
    const auto forms = test::practiceForms(blueprint, bank, 2, {});
    REQUIRE(forms.size() == 2);
    const auto candidates = test::candidatesNamed(8);
    const exam::HeldExam held = test::examFor(candidates, 2, 99);
    const auto papers = exam::freezePapers({blueprint, bank, held, candidates, forms});
    REQUIRE(papers.has_value());
    std::set<int> marks;
    for (std::size_t i = 0; i < papers->size(); ++i) {
        const FrozenPaper& own = (*papers)[i];
        // Everybody with one form has the paper of the first of them in hand.
        const FrozenPaper& copy = (*papers)[i % 2];
        REQUIRE(copy.key.form == own.key.form);
        const std::vector<seat::TaskAnswer> onScreen = saidOn(own, i);
        std::vector<seat::SlotState> states(onScreen.size());
        for (std::size_t k = 0; k < states.size(); ++k) {
            states[k].answer = onScreen[k];
        }
        const auto carried =
            exam::onOwnPaper(copy.key, own.key, readTwice(copy.seat, saidOn(copy, i)));
        REQUIRE(carried.has_value());

        seat::AttemptHead head;
        head.attempt = AttemptId("a1");
        head.exam = own.seat.exam;
        head.candidate = own.seat.candidate.person;
        head.paperDigest = seat::digestOf(own.seat);
        head.install = InstallId("i1");
        head.program = exam::paperProgram("qgt 1.0");
        head.terms.budgetMs = kMsPerHour;
        const auto record =
            exam::attemptFromPaper(own.seat,
                                   head,
                                   *carried,
                                   {{Instant{5'000}, {}, "boot"}, {PersonId("cai"), "paper", 0}});
        REQUIRE(record.has_value());
        const auto attempt = seat::Attempt::replay(own.seat, *record);
        REQUIRE(attempt.has_value());
        const exam::ExamResult onPaper = scoredAt(own, attempt->slotStates());
        const exam::ExamResult screen = scoredAt(own, states);
        CHECK(exam::encodeResult(onPaper) == exam::encodeResult(screen));
        marks.insert(screen.got);
    }
    CHECK(marks.size() > 4);
}

}  // namespace qgt
