#include "engine/core/rng.h"
#include "engine/exam/key_correction.h"
#include "tests/support/catch.h"
#include "tests/support/sat_papers.h"
#include "tests/support/small_exam.h"

#include <algorithm>
#include <string>
#include <vector>

#include <rapidcheck.h>

namespace qgt {

using bank::ItemKind;
using exam::CorrectionAction;
using exam::CorrectionOrder;
using exam::ExamResult;
using exam::FrozenPaper;

namespace {

const test::SmallExam& smallExam() {
    static const test::SmallExam kSmall;
    return kSmall;
}

/// Papers of both forms, each with an order of options of its own.
std::vector<FrozenPaper> papersOf(std::uint64_t seed, std::size_t count) {
    const test::SmallExam& small = smallExam();
    const auto candidates = test::candidatesNamed(count);
    const exam::HeldExam held = test::examFor(candidates, 2, seed);
    auto papers = exam::freezePapers({small.blueprint, *small.bank, held, candidates, small.forms});
    RC_ASSERT(papers.has_value());
    return std::move(*papers);
}

/// Somebody who is right, wrong or silent at each task as it happens.
test::SatPaper satAtRandom(const FrozenPaper& paper, Rng& rng) {
    const test::SatPaper right = test::allRight(paper);
    const test::SatPaper wrong = test::allWrong(paper);
    test::SatPaper sat = right;
    for (std::size_t i = 0; i < sat.answers.size(); ++i) {
        const std::uint64_t what = rng.below(3);
        const auto& from = what == 0 ? wrong.answers[i] : right.answers[i];
        sat.answers[i] = what == 2 ? seat::SlotState{} : from;
    }
    for (const auto& [place, met] : wrong.marks.first) {
        if (rng.below(2) == 0) {
            sat.marks.first[place] = met;
        }
    }
    return sat;
}

std::vector<std::string> answerAtRandom(const bank::Item& item, Rng& rng) {
    std::vector<std::string> keys;
    if (item.kind == ItemKind::FillIn) {
        return {"街道", ""};
    }
    for (const bank::Option& option : item.options) {
        keys.push_back(option.key);
    }
    rng.shuffle(keys);
    if (item.kind != ItemKind::Ordering && !keys.empty()) {
        const bool many = item.kind == ItemKind::MultipleChoice;
        keys.resize(many ? 1 + rng.below(keys.size()) : 1);
    }
    return keys;
}

CorrectionOrder orderAtRandom(const exam::ScoringKey& key, bool favourable, Rng& rng) {
    const exam::KeyedTask& task = key.tasks[rng.below(key.tasks.size())];
    CorrectionOrder order;
    order.id = CorrectionId("c" + std::to_string(rng.below(1'000'000)));
    order.favourable = favourable;
    order.reason = "复核";
    const auto* const item = std::get_if<bank::Item>(&task.task);
    order.task =
        item != nullptr ? item->id.str() : std::get<bank::CaseScenario>(task.task).id.str();
    order.revision =
        item != nullptr ? item->revision : std::get<bank::CaseScenario>(task.task).revision;
    constexpr std::uint64_t kActions = 5;
    do {
        order.action = static_cast<CorrectionAction>(rng.below(kActions));
        order.answer = item != nullptr ? answerAtRandom(*item, rng) : std::vector<std::string>{};
        order.marks = 25 * static_cast<int>(1 + rng.below(40));
    } while (!exam::checkOrder(order, task));
    return order;
}

ExamResult under(const FrozenPaper& paper,
                 const test::SatPaper& sat,
                 const std::vector<CorrectionOrder>& orders) {
    return exam::scoreCorrected(paper.key, sat.answers, sat.marks, *smallExam().bank, orders);
}

}  // namespace

TEST_CASE("favourable corrections never lower anybody, whatever is corrected", "[exam]") {
    REQUIRE(rc::check("favourable only", [](std::uint64_t seed) {
        Rng rng(seed);
        const auto papers = papersOf(seed, 4);
        for (const FrozenPaper& paper : papers) {
            const test::SatPaper sat = satAtRandom(paper, rng);
            std::vector<CorrectionOrder> orders;
            ExamResult before = under(paper, sat, {});
            for (int i = 0; i < 4; ++i) {
                orders.push_back(orderAtRandom(papers[rng.below(2)].key, true, rng));
                const ExamResult after = under(paper, sat, orders);
                RC_ASSERT(after.got >= before.got);
                RC_ASSERT(after.passed || !before.passed);
                RC_ASSERT_FALSE(exam::isWorse(after, before));
                before = after;
            }
        }
    }));
}

TEST_CASE("whatever is corrected, the maximum stays and everything right is the maximum",
          "[exam]") {
    REQUIRE(rc::check("maximum", [](std::uint64_t seed) {
        Rng rng(seed);
        const FrozenPaper paper = papersOf(seed, 1).front();
        const test::SatPaper right = test::allRight(paper);
        std::vector<CorrectionOrder> orders;
        for (int i = 0; i < 4; ++i) {
            CorrectionOrder order = orderAtRandom(paper.key, false, rng);
            if (order.action == CorrectionAction::ChangeKey) {
                order.action = CorrectionAction::AcceptAlso;
            }
            orders.push_back(order);
        }
        const ExamResult result = under(paper, right, orders);
        RC_ASSERT(result.most == paper.key.blueprint.marks);
        RC_ASSERT(result.got == result.most);
        const ExamResult any = under(paper, satAtRandom(paper, rng), orders);
        RC_ASSERT(any.most == paper.key.blueprint.marks);
        RC_ASSERT(any.got >= 0);
        RC_ASSERT(any.got <= any.most);
    }));
}

TEST_CASE("regrading touches those who had the task, and says the same bytes each time", "[exam]") {
    REQUIRE(rc::check("regrade", [](std::uint64_t seed) {
        Rng rng(seed);
        const auto papers = papersOf(seed, 6);
        std::vector<test::SatPaper> sat;
        for (const FrozenPaper& paper : papers) {
            sat.push_back(satAtRandom(paper, rng));
        }
        std::vector<exam::AttemptToRegrade> attempts;
        for (std::size_t i = 0; i < papers.size(); ++i) {
            attempts.push_back({AttemptId("a" + std::to_string(i)),
                                papers[i].key.candidate,
                                &papers[i].key,
                                &sat[i].answers,
                                &sat[i].marks,
                                exam::encodeResult(under(papers[i], sat[i], {}))});
        }
        const CorrectionOrder order = orderAtRandom(papers[0].key, rng.below(2) == 0, rng);
        const auto dry = exam::regrade(attempts, order, {order}, *smallExam().bank);
        RC_ASSERT(dry.has_value());
        for (std::size_t i = 0; i < dry->size(); ++i) {
            const exam::Regraded& one = (*dry)[i];
            RC_ASSERT(one.had == (exam::slotOf(order, papers[i].key) != 0));
            RC_ASSERT(one.had || !one.changed);
            RC_ASSERT(one.changed == (one.body != attempts[i].body));
            RC_ASSERT(one.body == exam::encodeResult(under(papers[i], sat[i], {order})));
        }
        const auto again = exam::regrade(attempts, order, {order}, *smallExam().bank);
        RC_ASSERT(exam::digestOf(*dry) == exam::digestOf(*again));
        // Without the order the bytes are those of before.
        for (std::size_t i = 0; i < attempts.size(); ++i) {
            RC_ASSERT(exam::encodeResult(under(papers[i], sat[i], {})) == attempts[i].body);
        }
    }));
}

}  // namespace qgt
