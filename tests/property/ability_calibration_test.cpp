// What the figures of ability are worth when people practise the same items again and again: a
// simulated district whose truth is known.
#include "engine/ability/clocks.h"
#include "engine/ability/person_fold.h"
#include "engine/core/rng.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <numbers>
#include <vector>

using qgt::Rng;
using qgt::ability::EstimateClock;
using qgt::ability::FoldedKind;
using qgt::ability::FoldModel;
using qgt::ability::PersonFold;
using qgt::memory::MemoryModel;
using qgt::memory::MemoryState;
using qgt::memory::Rating;

namespace {

constexpr double kBase = -0.4;
constexpr double kSpread = 1.2;
constexpr double kTau = 260.0;
constexpr double kGuess = 0.25;
constexpr double kAuthorSd = 0.5;
constexpr std::uint32_t kItems = 120;

double normalDraw(Rng& rng) {
    const double u = 1.0 - rng.unit();
    return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * rng.unit());
}

double chanceAt(double x) {
    return 1.0 / (1.0 + std::exp(-x));
}

/// A line whose items are not quite as hard as their authors said.
struct SimulatedLine {
    std::shared_ptr<FoldModel> model = std::make_shared<FoldModel>();
    std::vector<double> difficulty;

    explicit SimulatedLine(Rng& rng) {
        model->lines.push_back({kTau,
                                {},
                                qgt::ability::LevelScale(qgt::ability::RequestProfile{
                                    1.5, {{0.4, -0.6}, {0.4, 0.1}, {0.2, 1.1}}})});
        for (std::uint32_t item = 0; item < kItems; ++item) {
            const double said = 0.8 * (static_cast<double>(item % 3) - 1.0);
            difficulty.push_back(said + kAuthorSd * normalDraw(rng));
            model->items.push_back(
                {0, qgt::ability::averagedCurve(1.0, {said, kAuthorSd * kAuthorSd}, kGuess)});
        }
    }
};

MemoryModel firmModel(double firmness) {
    qgt::memory::Parameters w = qgt::memory::kDefaultParameters;
    std::for_each(
        w.begin(), w.begin() + 4, [firmness](double& stability) { stability *= firmness; });
    return MemoryModel(w);
}

/// Somebody whose ability drifts and who remembers items that were seen: knows by memory or by
/// ability, and else guesses.
class SimulatedMind {
  public:
    /// What people keep in mind is stable for `firmness` times as long as the model takes it to be.
    SimulatedMind(const SimulatedLine& line, double ability, double firmness = 1.0)
        : m_line(line),
          m_ability(ability),
          m_fold(line.model, {{kBase, kSpread * kSpread}}),
          m_truth(firmModel(firmness)) {}

    void liveTo(std::int32_t day, Rng& rng) {
        const double kept = std::exp(-(day - m_day) / kTau);
        m_ability = kBase + (m_ability - kBase) * kept +
                    kSpread * std::sqrt(1.0 - kept * kept) * normalDraw(rng);
        m_day = day;
    }

    void stayTo(std::int32_t day) { m_day = day; }

    void answer(std::uint32_t item, Rng& rng, FoldedKind kind = FoldedKind::Practice) {
        const auto seen = m_memory.find(item);
        const bool recalled = seen != m_memory.end() &&
                              rng.unit() < m_truth.retrievability(m_day - seen->second.day,
                                                                  seen->second.state.stability);
        const bool able = rng.unit() < chanceAt(m_ability - m_line.difficulty[item]);
        const bool right = recalled || able || rng.unit() < kGuess;
        m_fold.add({m_day, item, kind, right});
        const Rating rating = recalled || able ? Rating::Good : Rating::Again;
        if (seen == m_memory.end()) {
            m_memory[item] = {m_truth.first(rating), m_day};
        } else {
            seen->second.state = m_truth.next(seen->second.state, m_day - seen->second.day, rating);
            seen->second.day = m_day;
        }
    }

    [[nodiscard]] bool covered() const {
        const auto interval = clock().handling;
        const double truth = m_line.model->lines[0].scale.requests.settledBy(m_ability);
        return truth >= interval.low && truth <= interval.high;
    }

    [[nodiscard]] EstimateClock clock() const {
        const qgt::ability::Cell& cell = m_fold.cells()[0];
        return estimateClock(
            m_fold.on(0, m_day), cell.held, cell.answers, m_line.model->lines[0].scale);
    }

    [[nodiscard]] int levelNumber() const {
        const auto level = clock().level;
        return level ? static_cast<int>(*level) : -1;
    }

  private:
    struct Remembered {
        MemoryState state;
        std::int32_t day = 0;
    };

    const SimulatedLine& m_line;
    double m_ability;
    std::int32_t m_day = 0;
    PersonFold m_fold;
    MemoryModel m_truth;
    std::map<std::uint32_t, Remembered> m_memory;
};

/// Share of 90 % intervals that hold the truth, over cadres and times: every `every` days `answers`
/// items of the first `pool`, anew and again.
double coverage(
    std::uint64_t seed, int every, int answers, std::uint32_t pool, double firmness = 1.0) {
    constexpr int kCadres = 400;
    constexpr int kLooks = 8;
    Rng rng(seed);
    int held = 0;
    int looks = 0;
    for (int cadre = 0; cadre < kCadres; ++cadre) {
        const SimulatedLine line(rng);
        SimulatedMind mind(line, kBase + kSpread * normalDraw(rng), firmness);
        for (int session = 1; session <= 5 * kLooks; ++session) {
            mind.liveTo(session * every, rng);
            for (int k = 0; k < answers; ++k) {
                mind.answer(static_cast<std::uint32_t>(rng.below(pool)), rng);
            }
            if (session % 5 == 0) {
                held += mind.covered() ? 1 : 0;
                ++looks;
            }
        }
    }
    return static_cast<double>(held) / looks;
}

void checkCoverage(double share) {
    CHECK(share >= 0.87);
    CHECK(share <= 0.93);
}

}  // namespace

TEST_CASE("intervals of 90 % hold the truth nine times in ten, with items practised again",
          "[ability]") {
    SECTION("every other day, three of sixty") {
        checkCoverage(coverage(1, 2, 3, 60));
    }
    SECTION("daily, six of the same thirty") {
        checkCoverage(coverage(2, 1, 6, 30));
    }
    SECTION("every fifth day, four of all") {
        checkCoverage(coverage(3, 5, 4, kItems));
    }
    SECTION("once in five weeks, the same twenty") {
        checkCoverage(coverage(4, 35, 10, 20));
    }
    SECTION("of people who forget sooner than the model thinks") {
        checkCoverage(coverage(5, 6, 6, 40, 0.6));
    }
    SECTION("of people who forget later") {
        checkCoverage(coverage(6, 6, 6, 40, 1.6));
    }
}

TEST_CASE("drilling twenty items thirty times raises no level", "[ability]") {
    const int every = GENERATE(0, 1, 7, 31);
    constexpr int kCadres = 120;
    constexpr int kTimes = 30;
    Rng rng(40 + static_cast<std::uint64_t>(every));
    int raised = 0;
    for (int cadre = 0; cadre < kCadres; ++cadre) {
        const SimulatedLine line(rng);
        SimulatedMind mind(line, kBase + kSpread * normalDraw(rng));
        int before = -1;
        for (int time = 0; time < kTimes; ++time) {
            mind.stayTo(time * every);
            for (std::uint32_t item = 0; item < 20; ++item) {
                mind.answer(item, rng);
            }
            before = time == 0 ? mind.levelNumber() : before;
        }
        raised += mind.levelNumber() > before ? 1 : 0;
    }
    CHECK(raised == 0);
}
