#include "engine/exam/case_way.h"
#include "engine/exam/paper_entry.h"
#include "engine/exam/paper_keys.h"
#include "tests/support/bank_pieces.h"
#include "tests/support/catch.h"
#include "tests/support/sat_papers.h"

#include <string>
#include <vector>

namespace qgt {

using exam::FrozenPaper;

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

}  // namespace qgt
