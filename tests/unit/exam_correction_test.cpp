#include "engine/exam/key_correction.h"
#include "tests/support/catch.h"
#include "tests/support/sitting.h"

#include <string>
#include <vector>

namespace qgt {

using bank::ItemKind;
using exam::CorrectionAction;
using exam::CorrectionOrder;
using exam::CorrectionState;
using exam::CorrectionStepKind;
using exam::ExamResult;
using exam::PassRuleKind;
using exam::TaskFate;
using exam::TaskResult;
using grading::Outcome;
using test::answerAsInTable;
using test::Sitting;
using test::SmallExam;

namespace {

/// The sitting of the tables, and orders about its tasks.
struct Corrected {
    SmallExam small;
    Sitting sitting{small};

    Corrected() { answerAsInTable(sitting); }

    [[nodiscard]] CorrectionOrder order(CorrectionAction action, int slot) const {
        const exam::KeyedTask& task =
            sitting.paper.key.tasks.at(static_cast<std::size_t>(slot - 1));
        CorrectionOrder order;
        order.id = CorrectionId("c" + std::to_string(slot));
        order.action = action;
        order.favourable = false;
        order.reason = "条例改了";
        if (const auto* const item = std::get_if<bank::Item>(&task.task)) {
            order.task = item->id.str();
            order.revision = item->revision;
        } else {
            const auto& scenario = std::get<bank::CaseScenario>(task.task);
            order.task = scenario.id.str();
            order.revision = scenario.revision;
        }
        return order;
    }

    [[nodiscard]] CorrectionOrder order(CorrectionAction action,
                                        int slot,
                                        std::vector<std::string> answer) const {
        CorrectionOrder made = order(action, slot);
        made.answer = std::move(answer);
        return made;
    }

    [[nodiscard]] ExamResult under(const std::vector<CorrectionOrder>& orders) const {
        return exam::scoreCorrected(
            sitting.paper.key, sitting.sat.answers, sitting.sat.marks, *small.bank, orders);
    }

    [[nodiscard]] int slotOf(ItemKind kind, const std::string& line = "") const {
        return sitting.slotOf(kind, line);
    }

    [[nodiscard]] std::string unfit(const CorrectionOrder& order, int slot) const {
        const Status checked =
            exam::checkOrder(order, sitting.paper.key.tasks.at(static_cast<std::size_t>(slot - 1)));
        return checked ? std::string() : checked.error().args.front().second;
    }
};

const TaskResult& at(const ExamResult& result, int slot) {
    return result.tasks.at(static_cast<std::size_t>(slot - 1));
}

}  // namespace

TEST_CASE("without orders, and under orders of other papers, nothing is corrected", "[exam]") {
    const Corrected corrected;
    const int slot = corrected.slotOf(ItemKind::SingleChoice, "residence");
    CorrectionOrder other = corrected.order(CorrectionAction::FullMarks, slot);
    SECTION("no order") {
        CHECK(corrected.under({}) == corrected.sitting.scored());
    }
    SECTION("another revision") {
        ++other.revision;
    }
    SECTION("another exam") {
        other.exam = ExamId("another");
    }
    SECTION("another item") {
        other.task = "zzzzzzzzzz";
    }
    if (other != corrected.order(CorrectionAction::FullMarks, slot)) {
        CHECK(exam::slotOf(other, corrected.sitting.paper.key) == 0);
        CHECK(corrected.under({other}) == corrected.sitting.scored());
    }
}

TEST_CASE("a changed key is in the author's terms, whatever the order of the paper", "[exam]") {
    const Corrected corrected;
    // B was right at the first; C was said at the second and cost a quarter.
    const int right = corrected.slotOf(ItemKind::SingleChoice, "selfgov");
    const int wrong = corrected.slotOf(ItemKind::SingleChoice, "residence");
    const ExamResult result =
        corrected.under({corrected.order(CorrectionAction::ChangeKey, right, {"D"}),
                         corrected.order(CorrectionAction::ChangeKey, wrong, {"C"})});
    CHECK(at(result, right).score == grading::Score{-25, Outcome::Wrong});
    CHECK(at(result, wrong).score == grading::Score{100, Outcome::Right});
    CHECK(at(result, wrong).fate == TaskFate::Corrected);
    CHECK(at(result, wrong).right == at(result, wrong).given);
    CHECK(result.got == 1325 - 125 + 125);
    CHECK(at(result, wrong).given == at(corrected.sitting.scored(), wrong).given);
    CHECK(result.most == 2700);
}

TEST_CASE("an answer that is accepted as well takes nothing from the first one", "[exam]") {
    const Corrected corrected;
    const int first = corrected.slotOf(ItemKind::SingleChoice, "selfgov");
    const int second = corrected.slotOf(ItemKind::SingleChoice, "residence");
    const int blanks = corrected.slotOf(ItemKind::FillIn);
    const int several = corrected.slotOf(ItemKind::MultipleChoice);
    const ExamResult result =
        corrected.under({corrected.order(CorrectionAction::AcceptAlso, first, {"D"}),
                         corrected.order(CorrectionAction::AcceptAlso, second, {"C"}),
                         corrected.order(CorrectionAction::AcceptAlso, blanks, {"", "业委会"}),
                         corrected.order(CorrectionAction::AcceptAlso, several, {"A"})});
    CHECK(at(result, first).score.outcome == Outcome::Right);
    CHECK(at(result, second).score.outcome == Outcome::Right);
    CHECK(at(result, blanks).score == grading::Score{200, Outcome::Right});
    CHECK(at(result, several).score == grading::Score{200, Outcome::Right});
    CHECK(at(result, second).right.find('\n') != std::string::npos);
}

TEST_CASE("a bad task gives everybody its marks, or goes and the others count for the whole",
          "[exam]") {
    const Corrected corrected;
    const int slot = corrected.slotOf(ItemKind::TrueFalse);  // wrong, of 1 mark
    const ExamResult full = corrected.under({corrected.order(CorrectionAction::FullMarks, slot)});
    CHECK(at(full, slot).score == grading::Score{100, Outcome::Right});
    CHECK(full.got == 1425);
    const ExamResult gone = corrected.under({corrected.order(CorrectionAction::Remove, slot)});
    CHECK(gone.most == 2700);
    CHECK(gone.got == 1376);  // 1325 × 27 / 26 = 1375.96
    CHECK(at(gone, slot).most == 0);
    CHECK(at(gone, slot).fate == TaskFate::Removed);
    CHECK(gone.blocks.front() == exam::PartResult{"basics", 300, 600, 3, 1, 0});
}

TEST_CASE("a case that was bad has no open answers and no critical error any more", "[exam]") {
    Corrected corrected;
    corrected.sitting.sat.marks.first.clear();
    const int scenario = corrected.sitting.paper.seat.slotCount();
    const int open = corrected.slotOf(ItemKind::ShortAnswer);
    REQUIRE_FALSE(corrected.sitting.scored().complete);
    const ExamResult result =
        corrected.under({corrected.order(CorrectionAction::FullMarks, scenario),
                         corrected.order(CorrectionAction::Remove, open)});
    CHECK(result.complete);
    CHECK(at(result, scenario).score.hundredths == 1000);
    CHECK(result.most == 2700);
}

TEST_CASE("other marks of a task keep the maximum of the paper and the share that was got",
          "[exam]") {
    const Corrected corrected;
    const int slot = corrected.slotOf(ItemKind::FillIn);  // 1 of 2
    CorrectionOrder order = corrected.order(CorrectionAction::ChangeMarks, slot);
    order.marks = 400;
    const ExamResult result = corrected.under({order});
    CHECK(at(result, slot).score == grading::Score{200, Outcome::Partial});
    CHECK(at(result, slot).most == 400);
    CHECK(result.most == 2700);
    CHECK(result.got == 1327);  // 1425 × 27 / 29 = 1326.7
}

TEST_CASE("whom a favourable order would leave with less stays as before it", "[exam]") {
    const Corrected corrected;
    const int slot = corrected.slotOf(ItemKind::SingleChoice, "selfgov");
    CorrectionOrder order = corrected.order(CorrectionAction::ChangeKey, slot, {"D"});
    CHECK(corrected.under({order}).got == 1200);
    order.favourable = true;
    CHECK(corrected.under({order}) == corrected.sitting.scored());
    // An order after it still holds.
    const int bad = corrected.slotOf(ItemKind::TrueFalse);
    CHECK(corrected.under({order, corrected.order(CorrectionAction::FullMarks, bad)}).got == 1425);
}

TEST_CASE("an order that cannot be meant of its task is refused by the field that is wrong",
          "[exam]") {
    const Corrected corrected;
    const int single = corrected.slotOf(ItemKind::SingleChoice, "selfgov");
    const int ordering = corrected.slotOf(ItemKind::Ordering);
    const int scenario = corrected.sitting.paper.seat.slotCount();
    const auto change = CorrectionAction::ChangeKey;
    CHECK(corrected.unfit(corrected.order(change, single, {"B"}), single).empty());
    CHECK(corrected.unfit(corrected.order(change, single, {"B"}), ordering) == "task");
    CHECK(corrected.unfit(corrected.order(change, single, {"Z"}), single) == "answer");
    CHECK(corrected.unfit(corrected.order(change, single, {"A", "B"}), single) == "answer");
    CHECK(corrected.unfit(corrected.order(change, ordering, {"A", "B", "C"}), ordering) ==
          "answer");
    CHECK(corrected.unfit(corrected.order(change, scenario, {"A"}), scenario) == "answer");
    CHECK(corrected.unfit(corrected.order(CorrectionAction::ChangeMarks, single), single) ==
          "marks");
    CorrectionOrder silent = corrected.order(CorrectionAction::FullMarks, single);
    silent.reason = "  ";
    CHECK(corrected.unfit(silent, single) == "reason");
}

TEST_CASE("orders count once they are applied and until they are undone, in that order", "[exam]") {
    const Corrected corrected;
    CorrectionOrder first = corrected.order(CorrectionAction::FullMarks, 1);
    CorrectionOrder second = corrected.order(CorrectionAction::FullMarks, 2);
    CorrectionOrder elsewhere = corrected.order(CorrectionAction::FullMarks, 3);
    elsewhere.exam = ExamId("e2");
    const std::vector<CorrectionOrder> orders{first, second, elsewhere};
    const auto step = [](const CorrectionOrder& order, CorrectionStepKind kind) {
        exam::CorrectionStep made;
        made.order = order.id;
        made.kind = kind;
        return made;
    };
    std::vector<exam::CorrectionStep> steps{step(first, CorrectionStepKind::Approved),
                                            step(second, CorrectionStepKind::Approved),
                                            step(elsewhere, CorrectionStepKind::Applied),
                                            step(second, CorrectionStepKind::Applied)};
    CHECK(exam::stateOf(first, steps) == CorrectionState::Approved);
    CHECK(exam::ordersInForce(orders, steps, ExamId("e1")) == std::vector<CorrectionOrder>{second});
    steps.push_back(step(first, CorrectionStepKind::Applied));
    CHECK(exam::ordersInForce(orders, steps, ExamId("e1")) ==
          std::vector<CorrectionOrder>{second, first});
    steps.push_back(step(second, CorrectionStepKind::Undone));
    CHECK(exam::ordersInForce(orders, steps, ExamId("e1")) == std::vector<CorrectionOrder>{first});
    CHECK(exam::stateOf(second, steps) == CorrectionState::Undone);
}

TEST_CASE("what was corrected is read back from its bytes, and the head of a result alone",
          "[exam]") {
    const Corrected corrected;
    const ExamResult result = corrected.under({corrected.order(CorrectionAction::Remove, 1),
                                               corrected.order(CorrectionAction::FullMarks, 2)});
    const std::string body = exam::encodeResult(result);
    CHECK(exam::decodeResult(body).value() == result);
    CHECK(exam::decodeHead(body).value() ==
          exam::ResultHead{result.got, result.most, result.passed, result.complete});
    CHECK(exam::decodeHead("{}").error().code == "exam.result-damaged");
    CHECK(exam::encodeResult(corrected.sitting.scored()).find("fate") == std::string::npos);
}

}  // namespace qgt
