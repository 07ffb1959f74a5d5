// Scoring a round of 1,551 cadres with 80 items each, and scoring it again after a key was
// corrected: papers opened with their keys on the one side, results as they are stored on the
// other. Its peer is grading the bare responses, which is the least that scoring has to do.
#include "engine/core/rng.h"
#include "engine/exam/key_correction.h"
#include "engine/exam/paper.h"
#include "engine/grading/scoring_scheme.h"

#include <string>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

using qgt::exam::AttemptToRegrade;
using qgt::exam::CorrectionOrder;

constexpr std::size_t kCandidates = 1'551;
constexpr std::size_t kItems = 80;
constexpr std::size_t kSingle = 60;

qgt::bank::Item itemNumber(std::size_t number) {
    qgt::bank::Item item;
    item.id = qgt::ItemId("item" + std::to_string(number));
    item.line = qgt::LineId("line" + std::to_string(number % 18));
    item.stem = "居民来办理第 " + std::to_string(number) + " 项事务，首先应当怎么做？";
    const bool several = number >= kSingle;
    item.kind = several ? qgt::bank::ItemKind::MultipleChoice : qgt::bank::ItemKind::SingleChoice;
    for (const char* key : {"A", "B", "C", "D"}) {
        item.options.push_back(
            {key, std::string("请居民先到街道受理中心登记，再说明第") + key, ""});
    }
    item.answer = several ? std::vector<std::string>{"A", "C"} : std::vector<std::string>{"B"};
    return item;
}

qgt::bank::Blueprint blueprint() {
    qgt::bank::Blueprint plan;
    plan.marks = 10'000;
    qgt::bank::BlueprintSection single;
    single.count = kSingle;
    qgt::bank::BlueprintSection several;
    several.kind = qgt::bank::TaskKind::MultipleChoice;
    several.count = kItems - kSingle;
    several.marks = 200;
    plan.sections = {single, several};
    plan.pass.total = 7'500;
    return plan;
}

qgt::bank::Bank smallBank() {
    qgt::bank::BankParts parts;
    for (int block = 0; block < 6; ++block) {
        const std::string name = "block" + std::to_string(block);
        parts.blocks.push_back({qgt::BlockId(name), name, name});
    }
    for (int number = 0; number < 18; ++number) {
        qgt::bank::ServiceLine line;
        line.id = qgt::LineId("line" + std::to_string(number));
        line.no = number + 1;
        line.block = qgt::BlockId("block" + std::to_string(number / 3));
        parts.lines.push_back(line);
    }
    return qgt::bank::Bank(std::move(parts));
}

/// A round that was sat: everybody with an order of options of one's own.
struct Round {
    qgt::bank::Bank bank = smallBank();
    std::vector<qgt::exam::ScoringKey> keys;
    std::vector<std::vector<qgt::seat::SlotState>> answers;
    qgt::exam::CountedMarks none;
    std::vector<AttemptToRegrade> attempts;

    Round() {
        qgt::Rng rng(2026);
        for (std::size_t who = 0; who < kCandidates; ++who) {
            qgt::exam::ScoringKey key;
            key.exam = qgt::ExamId("round");
            key.candidate = qgt::PersonId("p" + std::to_string(who));
            key.blueprint = blueprint();
            std::vector<qgt::seat::SlotState> said(kItems);
            for (std::size_t number = 0; number < kItems; ++number) {
                qgt::exam::KeyedTask task;
                task.section = number < kSingle ? 0 : 1;
                task.task = itemNumber(number);
                task.order = {"A", "B", "C", "D"};
                rng.shuffle(task.order);
                key.tasks.push_back(std::move(task));
                said[number].seen = true;
                said[number].answer.response.chosen = {
                    std::string(1, static_cast<char>('A' + static_cast<int>(rng.below(4))))};
            }
            keys.push_back(std::move(key));
            answers.push_back(std::move(said));
        }
        for (std::size_t who = 0; who < kCandidates; ++who) {
            attempts.push_back({qgt::AttemptId("a" + std::to_string(who)),
                                keys[who].candidate,
                                &keys[who],
                                &answers[who],
                                &none,
                                scored(who)});
        }
    }

    [[nodiscard]] std::string scored(std::size_t who) const {
        return qgt::exam::encodeResult(qgt::exam::scorePaper(keys[who], answers[who], none, bank));
    }
};

const Round& theRound() {
    static const Round kRound;
    return kRound;
}

void gradeBare(benchmark::State& state) {
    const Round& round = theRound();
    for ([[maybe_unused]] auto _ : state) {
        int sum = 0;
        for (std::size_t who = 0; who < kCandidates; ++who) {
            for (std::size_t i = 0; i < kItems; ++i) {
                const auto& task = round.keys[who].tasks[i];
                sum += qgt::grading::score(
                           std::get<qgt::bank::Item>(task.task),
                           qgt::exam::inAuthorsTerms(task, round.answers[who][i].answer),
                           round.keys[who].blueprint.sections[task.section])
                           .hundredths;
            }
        }
        benchmark::DoNotOptimize(sum);
    }
}

void scoreRound(benchmark::State& state) {
    const Round& round = theRound();
    for ([[maybe_unused]] auto _ : state) {
        for (std::size_t who = 0; who < kCandidates; ++who) {
            benchmark::DoNotOptimize(round.scored(who));
        }
    }
}

/// Argument: 1 with the favourable-only rule, 0 without.
void regradeRound(benchmark::State& state) {
    const Round& round = theRound();
    CorrectionOrder order;
    order.id = qgt::CorrectionId("c");
    order.task = "item7";
    order.answer = {"C"};
    order.favourable = state.range(0) != 0;
    order.reason = "条例改了";
    for ([[maybe_unused]] auto _ : state) {
        const auto made = qgt::exam::regrade(round.attempts, order, {order}, round.bank);
        if (!made || qgt::exam::digestOf(*made).empty()) {
            state.SkipWithError("nothing was regraded");
            break;
        }
    }
}

BENCHMARK(gradeBare)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(scoreRound)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(regradeRound)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
