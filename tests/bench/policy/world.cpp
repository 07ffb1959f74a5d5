#include "tests/bench/policy/world.h"

#include "engine/ability/logistic.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace qgt::bench {

namespace {

using memory::Parameters;
using memory::Rating;

/// The cadre's own: those of FSRS-6, each off by a factor, as far as they stay reasonable.
Parameters ownParameters(Rng& rng) {
    constexpr double kFirstSpread = 0.35;
    constexpr double kDifficultySpread = 0.05;
    constexpr double kSpread = 0.10;
    Parameters own = memory::kDefaultParameters;
    for (std::size_t k = 0; k < own.size(); ++k) {
        const double spread = k < 4 ? kFirstSpread : (k < 8 ? kDifficultySpread : kSpread);
        own[k] *= std::exp(spread * normal(rng));
    }
    own[4] = std::clamp(own[4], 3.0, 9.0);
    own[9] = std::min(own[9], 0.5);
    own[20] = std::clamp(own[20], 0.1, 0.3);
    return own;
}

double keptDifficulty(double difficulty) {
    return std::clamp(difficulty, memory::kLeastDifficulty, memory::kMostDifficulty);
}

/// Shares that add up to 1, each from `least` to `least` + 1 before.
std::vector<double> shares(double least, Rng& rng) {
    std::vector<double> shares(World::kLines);
    double all = 0.0;
    for (double& share : shares) {
        share = least + rng.unit();
        all += share;
    }
    for (double& share : shares) {
        share /= all;
    }
    return shares;
}

std::size_t drawnFrom(const std::vector<double>& shares, Rng& rng) {
    double left = rng.unit();
    std::size_t line = 0;
    while (line + 1 < shares.size() && left > shares[line]) {
        left -= shares[line];
        ++line;
    }
    return line;
}

}  // namespace

const std::vector<World>& worlds() {
    static const std::vector<World> kWorlds{
        {"base"},
        {"tight", 600, 30, 600},
        {"big", 1500, 60, 1200},
        {"long", 600, 90, 900},
        {"actr", 600, 45, 900, TrueMemory::Activation},
        {"notransfer", 600, 45, 900, TrueMemory::Fsrs, 0.0},
    };
    return kWorlds;
}

double answerSeconds(bool first, bool secondTry, bool right) {
    if (first) {
        return right ? AnswerSeconds::kNewRight : AnswerSeconds::kNewWrong;
    }
    if (secondTry) {
        return AnswerSeconds::kSecondTry;
    }
    return right ? AnswerSeconds::kRight : AnswerSeconds::kWrong;
}

double normal(Rng& rng) {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - rng.unit()));
    return radius * std::cos(2.0 * std::numbers::pi * rng.unit());
}

WorldBank worldBank(const World& world, std::uint64_t seed) {
    constexpr double kSpread = 0.9;
    constexpr double kError = 0.4;
    Rng rng(seed);
    WorldBank bank;
    const std::vector<double> ofItems = shares(0.5, rng);
    bank.shareOfLine = shares(0.4, rng);
    bank.of.resize(World::kLines);
    for (int i = 0; i < world.items; ++i) {
        const std::size_t line = drawnFrom(ofItems, rng);
        bank.of[line].push_back(bank.lineOf.size());
        bank.lineOf.push_back(line);
        bank.difficulty.push_back(kSpread * normal(rng));
        bank.said.push_back(bank.difficulty.back() + kError * normal(rng));
    }
    return bank;
}

HiddenCadre::HiddenCadre(const World& world, const WorldBank& bank, std::uint64_t seed)
    : m_world(world), m_bank(bank), m_rng(seed), m_model(ownParameters(m_rng)) {
    constexpr double kOwnLine = 1.6;
    const double base = -0.3 + 0.5 * normal(m_rng);
    const auto own = static_cast<std::size_t>(m_rng.below(World::kLines));
    std::vector<double> ability;
    for (std::size_t line = 0; line < World::kLines; ++line) {
        ability.push_back(base + 0.7 * normal(m_rng) + (line == own ? kOwnLine : 0.0));
    }
    m_items.resize(bank.lineOf.size());
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        Item& item = m_items[i];
        const double difficulty = bank.difficulty[i];
        item.threshold = -1.1 + 0.35 * difficulty + 0.25 * normal(m_rng);
        item.known = m_rng.unit() < ability::sigma(ability[bank.lineOf[i]] - difficulty);
        if (item.known) {
            constexpr int kMetBefore = 6;
            item.state = {90.0 * std::exp(0.8 * normal(m_rng)),
                          keptDifficulty(5.0 + 1.5 * difficulty)};
            item.last = -30.0;
            for (int n = 0; n < kMetBefore; ++n) {
                item.met.emplace_back(-(5.0 + 395.0 * m_rng.unit()), 1.0);
            }
        }
    }
}

double HiddenCadre::recall(std::size_t i, double day) const {
    const Item& item = m_items[i];
    if (!item.known) {
        return 0.0;
    }
    if (m_world.memory == TrueMemory::Fsrs) {
        return m_model.retrievability(day - item.last, item.state.stability);
    }
    constexpr double kSoonest = 0.02;
    constexpr double kDecay = -0.42;
    constexpr double kNoise = 0.45;
    double activation = 1e-9;
    for (const auto& [at, weight] : item.met) {
        activation += weight * std::pow(std::max(kSoonest, day - at), kDecay);
    }
    return ability::sigma((std::log(activation) - item.threshold) / kNoise);
}

void HiddenCadre::teach(std::size_t i, double day) {
    constexpr double kTaught = 1.6;  // against a first Again: the key was explained
    Item& item = m_items[i];
    const memory::MemoryState first = m_model.first(Rating::Again);
    item.known = true;
    item.state = {first.stability * kTaught,
                  keptDifficulty(first.difficulty + 0.8 * m_bank.difficulty[i])};
    item.last = day;
}

void HiddenCadre::transfer(std::size_t line, double day) {
    constexpr int kOthers = 2;
    for (int n = 0; n < kOthers && m_world.transfer > 0.0; ++n) {
        const auto& others = m_bank.of[line];
        const std::size_t other = others[static_cast<std::size_t>(m_rng.below(others.size()))];
        Item& item = m_items[other];
        if (!item.known && m_rng.unit() < m_world.transfer) {
            item.known = true;
            item.state = {m_model.first(Rating::Good).stability,
                          keptDifficulty(5.0 + 1.5 * m_bank.difficulty[other])};
            item.last = day;
            item.met.emplace_back(day, 0.5);
        }
    }
}

HiddenCadre::Outcome HiddenCadre::ask(std::size_t i, double day) {
    constexpr double kWhenShown = 0.8;
    Outcome outcome;
    outcome.knew = m_rng.unit() < recall(i, day);
    const double luck = m_rng.unit();
    outcome.right = outcome.knew ? luck >= World::kSlip : luck < World::kGuess;
    Item& item = m_items[i];
    item.met.emplace_back(day, outcome.knew ? 1.0 : kWhenShown);
    if (!item.known) {
        teach(i, day);
        transfer(m_bank.lineOf[i], day);
        return outcome;
    }
    const int days = static_cast<int>(std::floor(day) - std::floor(item.last));
    item.state = m_model.next(item.state, days, outcome.knew ? Rating::Good : Rating::Again);
    item.last = day;
    return outcome;
}

HiddenCadre::Score HiddenCadre::examOn(double day) const {
    Score score;
    for (std::size_t line = 0; line < m_bank.of.size(); ++line) {
        double right = 0.0;
        for (const std::size_t i : m_bank.of[line]) {
            const double known = recall(i, day);
            right += known * (1.0 - World::kSlip) + (1.0 - known) * World::kGuess;
        }
        right /= std::max<double>(static_cast<double>(m_bank.of[line].size()), 1.0);
        score.weakest = std::min(score.weakest, right);
        score.total += m_bank.shareOfLine[line] * right;
    }
    return score;
}

std::vector<bool> attendance(const World& world, std::uint64_t seed) {
    Rng rng(seed);
    std::vector<bool> there;
    for (int day = 0; day < world.days; ++day) {
        there.push_back(rng.unit() < World::kAttends);
    }
    return there;
}

}  // namespace qgt::bench
