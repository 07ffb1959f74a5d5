#pragma once

#include "engine/exam/exam_result.h"
#include "tests/support/catch.h"
#include "tests/support/sat_papers.h"
#include "tests/support/small_exam.h"

#include <string>
#include <utility>
#include <vector>

namespace qgt::test {

inline exam::FrozenPaper formA(const SmallExam& small) {
    const auto candidates = candidatesNamed(1);
    const exam::HeldExam held = examFor(candidates, 2, 7);
    auto papers = exam::freezePapers({small.blueprint, *small.bank, held, candidates, small.forms});
    REQUIRE(papers.has_value());
    return std::move(papers.value().front());
}

/// A paper of form A that somebody sits.
class Sitting {
  public:
    explicit Sitting(SmallExam& small) : m_small(small), paper(formA(small)) {
        sat.answers.resize(static_cast<std::size_t>(paper.seat.slotCount()));
    }

    /// The slot of the item of a kind; of the two single choices that of the line.
    [[nodiscard]] int slotOf(bank::ItemKind kind, const std::string& line = "") const {
        for (int slot = 1; slot < paper.seat.slotCount(); ++slot) {
            const bank::Item& item = itemAt(paper, slot);
            if (item.kind == kind && (line.empty() || item.line == LineId(line))) {
                return slot;
            }
        }
        return 0;
    }

    void say(int slot, const grading::Response& response) {
        sat.answers[static_cast<std::size_t>(slot - 1)].answer =
            saidOnSeat(*paper.seat.task(slot), itemAt(paper, slot), response);
    }

    void choose(int slot, const std::vector<std::string>& keys) {
        grading::Response response;
        response.chosen = keys;
        say(slot, response);
    }

    /// A way through the case at the last slot.
    void walk(const std::vector<bank::CaseMove>& moves) {
        const int slot = paper.seat.slotCount();
        seat::TaskAnswer answer = walkedOnSeat(*paper.seat.task(slot), caseAt(paper, slot), moves);
        for (std::size_t i = 0; i < moves.size(); ++i) {
            if (!moves[i].met.empty()) {
                sat.marks.first[{slot, answer.moves[i].node}] = moves[i].met;
            }
        }
        sat.answers.back().answer = std::move(answer);
    }

    [[nodiscard]] exam::ExamResult scored() const {
        return exam::scorePaper(paper.key, sat.answers, sat.marks, *m_small.bank);
    }

  private:
    SmallExam& m_small;

  public:
    exam::FrozenPaper paper;
    SatPaper sat;
};

/// The sitting that the tables below were reckoned for by hand.
inline void answerAsInTable(Sitting& sitting) {
    sitting.choose(sitting.slotOf(bank::ItemKind::SingleChoice, "selfgov"), {"B"});
    sitting.choose(sitting.slotOf(bank::ItemKind::SingleChoice, "residence"), {"C"});
    sitting.choose(sitting.slotOf(bank::ItemKind::MultipleChoice), {"A"});
    sitting.choose(sitting.slotOf(bank::ItemKind::TrueFalse), {"T"});
    sitting.choose(sitting.slotOf(bank::ItemKind::Ordering), {"C", "A", "B", "D"});
    grading::Response blanks;
    blanks.texts = {"５", "业委会"};
    sitting.say(sitting.slotOf(bank::ItemKind::FillIn), blanks);
    grading::Response pairs;
    pairs.matches = {0, 3, -1};
    sitting.say(sitting.slotOf(bank::ItemKind::Matching), pairs);
    grading::Response text;
    text.texts = {"先登记，最后约时间。"};
    const int open = sitting.slotOf(bank::ItemKind::ShortAnswer);
    sitting.say(open, text);
    sitting.sat.marks.first[{open, 0}] = {true, false, true};
    sitting.walk({{"first", "A", {}}, {"record", "", {true, false}}});
}

}  // namespace qgt::test
