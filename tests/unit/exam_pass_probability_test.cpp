#include "engine/core/rng.h"
#include "engine/exam/pass_probability.h"
#include "tests/support/catch.h"

#include <cmath>
#include <limits>
#include <vector>

using Catch::Matchers::WithinAbs;
using qgt::exam::kNoBlock;
using qgt::exam::PassLines;
using qgt::exam::passProbability;
using qgt::exam::ScoredTask;

namespace {

constexpr int kNoFloor = std::numeric_limits<int>::min();

/// P(X >= least) for X binomial.
double atLeast(int trials, int least, double p) {
    double sum = 0.0;
    for (int k = std::max(least, 0); k <= trials; ++k) {
        sum += std::exp(std::lgamma(trials + 1.0) - std::lgamma(k + 1.0) -
                        std::lgamma(trials - k + 1.0)) *
               std::pow(p, k) * std::pow(1.0 - p, trials - k);
    }
    return sum;
}

std::vector<ScoredTask> items(int count, std::size_t block = kNoBlock) {
    return std::vector<ScoredTask>(static_cast<std::size_t>(count), {100, 0, block, false});
}

bool passes(const std::vector<ScoredTask>& tasks, const PassLines& lines, qgt::Rng& rng, double p) {
    std::vector<int> blocks(lines.floors.size());
    int total = 0;
    int critical = 0;
    for (const ScoredTask& task : tasks) {
        const bool right = rng.unit() < p;
        const int marks = right ? task.right : task.wrong;
        total += marks;
        critical += right && task.critical ? 1 : 0;
        if (task.block != kNoBlock) {
            blocks[task.block] += marks;
        }
    }
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        if (blocks[b] < lines.floors[b]) {
            return false;
        }
    }
    return total >= lines.total && critical >= lines.criticalRight;
}

/// A paper of four blocks and what belongs to none, and a pass rule with everything in it.
struct MixedPaper {
    std::vector<ScoredTask> tasks;
    PassLines lines;
};

MixedPaper mixedPaper(qgt::Rng& rng, int criticalRight) {
    MixedPaper paper;
    int marks = 0;
    for (std::size_t block = 0; block < 4; ++block) {
        int ofBlock = 0;
        for (int i = 0; i < 10; ++i) {
            const int right = 50 * (1 + static_cast<int>(rng.below(4)));
            const int wrong = rng.below(3) == 0 ? -50 : 0;
            paper.tasks.push_back({right, wrong, block, i == 0 && block < 2});
            ofBlock += right;
        }
        paper.lines.floors.push_back(block == 3 ? kNoFloor : ofBlock * 65 / 100);
        marks += ofBlock;
    }
    for (int i = 0; i < 5; ++i) {
        paper.tasks.push_back({250, 0, kNoBlock, false});
        marks += 250;
    }
    paper.lines.total = marks * 3 / 4;
    paper.lines.criticalRight = criticalRight;
    return paper;
}

}  // namespace

TEST_CASE("equal items without floors pass as the binomial law says", "[exam]") {
    for (const double p : {0.0, 0.3, 0.85, 1.0}) {
        for (const int need : {0, 1, 17, 20}) {
            CAPTURE(p, need);
            CHECK_THAT(passProbability(items(20), {need * 100, {}, 0}, p),
                       WithinAbs(atLeast(20, need, p), 1e-12));
        }
    }
    CHECK_THAT(passProbability(items(20), {1650, {}, 0}, 0.85),
               WithinAbs(atLeast(20, 17, 0.85), 1e-12));
    CHECK(passProbability(items(20), {2001, {}, 0}, 0.99) == 0.0);
    CHECK(passProbability({}, {0, {}, 0}, 0.5) == 1.0);
}

TEST_CASE("a floor for each line fails nearly every cadre who is right on 85 %", "[exam]") {
    // Sixty items over the eighteen lines: four of each of the twelve main lines, two of each of
    // the six minor ones; 60 % of each line. Three of four and both of two have to be right.
    std::vector<ScoredTask> tasks;
    PassLines lines;
    for (std::size_t line = 0; line < 18; ++line) {
        const int count = line < 12 ? 4 : 2;
        const auto more = items(count, line);
        tasks.insert(tasks.end(), more.begin(), more.end());
        lines.floors.push_back(count * 60);
    }
    REQUIRE(tasks.size() == 60);
    const double pass = passProbability(tasks, lines, 0.85);
    CHECK_THAT(pass, WithinAbs(0.035, 0.0005));
    CHECK_THAT(pass,
               WithinAbs(std::pow(atLeast(4, 3, 0.85), 12) * std::pow(0.85 * 0.85, 6), 1e-12));
    // The same sixty items in six blocks of ten with a floor of 50 %.
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        tasks[i].block = i / 10;
    }
    lines.floors.assign(6, 500);
    CHECK_THAT(passProbability(tasks, lines, 0.85),
               WithinAbs(std::pow(atLeast(10, 5, 0.85), 6), 1e-12));
    CHECK(passProbability(tasks, lines, 0.85) > 0.99);
}

TEST_CASE("safety-critical items count by how many of them are right", "[exam]") {
    std::vector<ScoredTask> tasks = items(10, 0);
    for (std::size_t i = 0; i < 3; ++i) {
        tasks[i].critical = true;
        tasks[i].block = i % 2;
    }
    for (int need = 0; need <= 3; ++need) {
        CHECK_THAT(passProbability(tasks, {0, {kNoFloor, kNoFloor}, need}, 0.85),
                   WithinAbs(atLeast(3, need, 0.85), 1e-12));
    }
    CHECK(passProbability(tasks, {0, {kNoFloor, kNoFloor}, 4}, 0.85) == 0.0);
}

TEST_CASE("a wrong answer that costs marks is reckoned with", "[exam]") {
    const std::vector<ScoredTask> tasks(4, {100, -50, kNoBlock, false});
    // 4 right 400, 3 right 250, 2 right 100, 1 right -50, none -200.
    CHECK_THAT(passProbability(tasks, {250, {}, 0}, 0.6), WithinAbs(atLeast(4, 3, 0.6), 1e-12));
    CHECK_THAT(passProbability(tasks, {251, {}, 0}, 0.6), WithinAbs(atLeast(4, 4, 0.6), 1e-12));
    CHECK_THAT(passProbability(tasks, {-100, {}, 0}, 0.6), WithinAbs(atLeast(4, 1, 0.6), 1e-12));
}

TEST_CASE("mixed papers agree with a long draw of lots", "[exam]") {
    constexpr int kDraws = 40'000;
    qgt::Rng rng(20261129);
    for (int trial = 0; trial < 6; ++trial) {
        const MixedPaper paper = mixedPaper(rng, trial % 3);
        const double exact = passProbability(paper.tasks, paper.lines, 0.85);
        int passed = 0;
        for (int draw = 0; draw < kDraws; ++draw) {
            passed += passes(paper.tasks, paper.lines, rng, 0.85) ? 1 : 0;
        }
        const double found = static_cast<double>(passed) / kDraws;
        CAPTURE(trial, exact, found);
        // Four standard errors.
        CHECK_THAT(found, WithinAbs(exact, 4.0 * std::sqrt(exact * (1.0 - exact) / kDraws) + 1e-9));
        CHECK(exact > 0.05);
        CHECK(exact < 0.999);
    }
}
