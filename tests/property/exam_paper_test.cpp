#include "engine/core/rng.h"
#include "engine/exam/case_way.h"
#include "engine/exam/exam_result.h"
#include "engine/exam/paper.h"
#include "tests/support/bank_pieces.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"
#include "tests/support/sat_papers.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <rapidcheck.h>

namespace qgt {

using bank::CaseScenario;
using bank::Item;
using exam::FrozenPaper;
using exam::PaperForm;
using test::BankPiece;
using test::frozen;
using test::piecesOfBank;

namespace {

/// Everything right by the words that the paper shows is right by the key.
void checkRightWords(const BankPiece& piece, std::uint64_t seed) {
    const FrozenPaper paper = frozen(piece, seed);
    const test::SatPaper sat = test::allRight(paper);
    for (int slot = 1; slot <= paper.seat.slotCount(); ++slot) {
        const auto place = static_cast<std::size_t>(slot - 1);
        const seat::TaskAnswer& answer = sat.answers[place].answer;
        REQUIRE(seat::checkAnswer(*paper.seat.task(slot), answer).has_value());
        if (const auto* const item = std::get_if<Item>(&paper.key.tasks[place].task)) {
            auto right = test::rightResponse(*item);
            right.rubricMet.clear();
            REQUIRE(inAuthorsTerms(paper.key.tasks[place], answer) == right);
        }
    }
    const exam::ExamResult result =
        exam::scorePaper(paper.key, sat.answers, sat.marks, test::shippedBank());
    REQUIRE(result.got == paper.seat.marks);
    REQUIRE(result.complete);
}

/// Each option alone, right or wrong, is the author's option with the same words.
void checkLetters(const BankPiece& piece, std::uint64_t seed) {
    const FrozenPaper paper = frozen(piece, seed);
    for (int slot = 1; slot <= paper.seat.slotCount(); ++slot) {
        const exam::KeyedTask& task = paper.key.tasks[static_cast<std::size_t>(slot - 1)];
        const auto& shown = paper.seat.task(slot)->options;
        for (std::size_t i = 0; i < shown.size(); ++i) {
            seat::TaskAnswer answer;
            answer.response.chosen = {std::string(1, static_cast<char>('A' + static_cast<int>(i)))};
            const std::string key = inAuthorsTerms(task, answer).chosen.front();
            const auto& options = std::get<Item>(task.task).options;
            const auto option = std::find_if(
                options.begin(), options.end(), [&key](const auto& o) { return o.key == key; });
            REQUIRE(option != options.end());
            REQUIRE(option->text == shown[i]);
        }
    }
}

/// A few layouts of everything that the bank has.
template <typename Check>
void sweepBank(Check check) {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        for (const BankPiece& piece : piecesOfBank()) {
            check(piece, seed);
        }
    }
}

}  // namespace

TEST_CASE("whoever picks the right texts off a paper has the author's key", "[exam][property]") {
    sweepBank(checkRightWords);
}

TEST_CASE("every single option, right or wrong, is the one whose words were chosen",
          "[exam][property]") {
    sweepBank(checkLetters);
}

namespace {

/// A way by chance.
std::vector<bank::CaseMove> anyWay(const CaseScenario& scenario, Rng& rng) {
    std::vector<bank::CaseMove> way;
    for (const bank::CaseNode* node = scenario.node(scenario.start); node != nullptr;) {
        bank::CaseMove move{node->id, {}, {}};
        std::string next = node->next;
        for (std::size_t i = 0; i < node->rubric.size(); ++i) {
            move.met.push_back(rng.below(2) == 0);
        }
        if (!node->open()) {
            const auto place = static_cast<std::size_t>(rng.below(node->choices.size()));
            move.choice = node->choices[place].key;
            next = node->choices[place].next;
        }
        way.push_back(move);
        node = scenario.node(next);
    }
    return way;
}

bank::CaseEarned earnedOn(const CaseScenario& scenario, const std::vector<bank::CaseMove>& way) {
    bank::CaseEarned earned;
    for (const bank::CaseMove& move : way) {
        earned = together(earned, earnedBy(scenario, *scenario.node(move.node), move));
    }
    return earned;
}

}  // namespace

TEST_CASE("any way through a case on a seat earns what the author's way earns",
          "[exam][property]") {
    CHECK(test::shippedBank().cases().size() == 30);
    CHECK(rc::check("ways", [](std::uint64_t seed) {
        const FrozenPaper paper = frozen(test::casesOfBank(), seed);
        Rng rng(seed);
        for (int slot = 1; slot <= paper.seat.slotCount(); ++slot) {
            const CaseScenario& scenario = test::caseAt(paper, slot);
            const seat::SeatTask& seen = *paper.seat.task(slot);
            const auto way = anyWay(scenario, rng);
            const seat::TaskAnswer answer = test::walkedOnSeat(seen, scenario, way);
            exam::OpenMarks marks;
            for (std::size_t i = 0; i < way.size(); ++i) {
                if (!way[i].met.empty()) {
                    marks[{slot, answer.moves[i].node}] = way[i].met;
                }
            }
            // The seat is at the end exactly where the author's way ends.
            RC_ASSERT(seat::checkAnswer(seen, answer).has_value());
            RC_ASSERT(nodeAfter(*seen.scenario, answer.moves) == -1);
            const auto steps = exam::wayOf(
                paper.key.tasks[static_cast<std::size_t>(slot - 1)], answer, slot, marks);
            std::vector<bank::CaseMove> taken;
            for (const exam::CaseStep& step : steps) {
                taken.push_back(step.move);
                RC_ASSERT(!step.waits);
            }
            RC_ASSERT(taken == way);
        }
    }));
}

TEST_CASE("a case comes to the marks of its way", "[exam][property]") {
    const FrozenPaper paper = frozen(test::casesOfBank(), 17);
    Rng rng(17);
    for (int round = 0; round < 5; ++round) {
        std::vector<seat::SlotState> answers;
        std::vector<bank::CaseEarned> earned;
        exam::OpenMarks marks;
        for (int slot = 1; slot <= paper.seat.slotCount(); ++slot) {
            const CaseScenario& scenario = test::caseAt(paper, slot);
            const auto way = anyWay(scenario, rng);
            earned.push_back(earnedOn(scenario, way));
            seat::SlotState& state = answers.emplace_back();
            state.answer = test::walkedOnSeat(*paper.seat.task(slot), scenario, way);
            for (std::size_t i = 0; i < way.size(); ++i) {
                if (!way[i].met.empty()) {
                    marks[{slot, state.answer.moves[i].node}] = way[i].met;
                }
            }
        }
        const auto result = exam::scorePaper(paper.key, answers, {marks}, test::shippedBank());
        for (std::size_t i = 0; i < result.tasks.size(); ++i) {
            const CaseScenario& scenario = test::caseAt(paper, static_cast<int>(i) + 1);
            REQUIRE(result.tasks[i].score.hundredths == caseScore(scenario, earned[i]));
            REQUIRE(result.tasks[i].criticalError == earned[i].critical);
        }
    }
}

TEST_CASE("the key of every task of the bank comes back from its text", "[exam][property]") {
    for (const BankPiece& piece : piecesOfBank()) {
        const FrozenPaper paper = frozen(piece, 11);
        const auto text = exam::encodeKey(paper.key);
        const std::string why = text.has_value() ? std::string() : text.error().args.front().second;
        CAPTURE(why);
        REQUIRE(text.has_value());
        const auto again = exam::decodeKey(*text);
        REQUIRE(again.has_value());
        REQUIRE(again->tasks.size() == paper.key.tasks.size());
        for (std::size_t i = 0; i < again->tasks.size(); ++i) {
            exam::KeyedTask task = again->tasks[i];
            const exam::KeyedTask& kept = paper.key.tasks[i];
            if (auto* const item = std::get_if<Item>(&task.task)) {
                item->where = std::get<Item>(kept.task).where;
            } else {
                std::get<CaseScenario>(task.task).where = std::get<CaseScenario>(kept.task).where;
            }
            REQUIRE(task.task == kept.task);
            REQUIRE(task.order == kept.order);
            REQUIRE(task.choices == kept.choices);
        }
        // The same text again: a key that is read and kept stays as it is, byte for byte.
        REQUIRE(exam::encodeKey(*again).value() == *text);
    }
}

TEST_CASE("papers of the shipped blueprints are full marks for who is right in all",
          "[exam][property]") {
    const bank::Bank& bank = test::shippedBank();
    const auto name = GENERATE(as<std::string>{}, "monthly-drill", "all-round");
    CAPTURE(name);
    const bank::Blueprint& blueprint = *bank.blueprint(BlueprintId(name));
    const auto forms = test::practiceForms(blueprint, bank, 3, {});
    REQUIRE(forms.size() == 3);
    const auto candidates = test::candidatesNamed(12);
    const exam::HeldExam held = test::examFor(candidates, 3, 99);
    const auto papers = exam::freezePapers({blueprint, bank, held, candidates, forms});
    REQUIRE(papers.has_value());
    std::set<std::string> bytes;
    for (std::size_t i = 0; i < papers->size(); ++i) {
        const FrozenPaper& paper = (*papers)[i];
        CHECK(paper.seat.label != (*papers)[(i + 1) % papers->size()].seat.label);
        bytes.insert(seat::encodeSeatPaper(paper.seat));
        const test::SatPaper right = test::allRight(paper);
        const auto best = exam::scorePaper(paper.key, right.answers, right.marks, bank);
        CHECK(best.got == blueprint.marks);
        CHECK(best.passed);
        const test::SatPaper wrong = test::allWrong(paper);
        const auto worst = exam::scorePaper(paper.key, wrong.answers, wrong.marks, bank);
        CHECK(worst.got < blueprint.pass.total);
        CHECK_FALSE(worst.passed);
        CHECK(worst.blocks.size() == bank.blocks().size());
    }
    CHECK(bytes.size() == papers->size());
    // The same seed, the same bytes.
    const auto again = exam::freezePapers({blueprint, bank, held, candidates, forms});
    for (const FrozenPaper& paper : again.value()) {
        CHECK(bytes.contains(seat::encodeSeatPaper(paper.seat)));
    }
}

TEST_CASE("a paper about one line can be frozen for every line that has one", "[exam][property]") {
    const bank::Bank& bank = test::shippedBank();
    const bank::Blueprint& blueprint = *bank.blueprint(BlueprintId("one-line"));
    int drawn = 0;
    for (const bank::ServiceLine& line : bank.lines()) {
        for (const PaperForm& form : test::practiceForms(blueprint, bank, 1, line.id)) {
            const FrozenPaper paper = frozen({blueprint, form}, 3);
            const test::SatPaper right = test::allRight(paper);
            const auto best = exam::scorePaper(paper.key, right.answers, right.marks, bank);
            CHECK(best.got == blueprint.marks);
            REQUIRE(best.lines.size() == 1);
            CHECK(best.lines.front().id == line.id.str());
            ++drawn;
        }
    }
    CHECK(drawn > 0);
}

}  // namespace qgt
