#include "tests/bench/policy/baselines.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace qgt::bench {

namespace {

using memory::Rating;

/// What a policy of others keeps of an item.
struct Kept {
    bool seen = false;
    bool wrong = false;
    memory::MemoryState state;
    int day = 0;
};

class Learner {
  public:
    Learner(const Baseline& baseline, const World& world, HiddenCadre& cadre, Rng& rng)
        : m_baseline(baseline),
          m_world(world),
          m_cadre(cadre),
          m_rng(rng),
          m_kept(static_cast<std::size_t>(world.items)) {}

    void evening(int day) {
        constexpr int kBetweenSecondTries = 8;
        m_day = day;
        const std::vector<std::size_t> order = ordered();
        std::deque<std::size_t> again;
        std::size_t next = 0;
        double left = m_world.secondsPerDay;
        for (int asked = 0; left > 0.0 && (next < order.size() || !again.empty()); ++asked) {
            const bool turn = asked >= kBetweenSecondTries && asked % kBetweenSecondTries == 0;
            const bool second = !again.empty() && (turn || next >= order.size());
            const std::size_t item = second ? again.front() : order[next];
            if (second) {
                again.pop_front();
            } else {
                ++next;
            }
            const bool first = !m_kept[item].seen;
            const bool right = ask(item, second, asked);
            left -= answerSeconds(first, second, right);
            if (!right && !second) {
                again.push_back(item);
            }
        }
    }

  private:
    [[nodiscard]] double key(std::size_t item, double finalDays) {
        const Kept& kept = m_kept[item];
        switch (m_baseline.order) {
            case Order::Random:
                return m_rng.unit();
            case Order::Sequential:
                return -static_cast<double>((item + m_kept.size() - m_position) % m_kept.size());
            case Order::ErrorBook:
                return kept.wrong ? 1.0 + m_rng.unit() : m_rng.unit() * (kept.seen ? 0.5 : 1.0);
            case Order::Fsrs:
                return fsrsKey(item);
            case Order::FinalPass:
                break;
        }
        const int daysLeft = m_world.days - m_day;
        if (daysLeft > finalDays) {
            return fsrsKey(item);
        }
        const bool passed = kept.seen && kept.day >= m_world.days - finalDays;
        if (!kept.seen) {
            return -1.0 - 1e-6 * static_cast<double>(item);
        }
        return (passed ? -50.0 : 20.0) - recall(kept);
    }

    [[nodiscard]] double fsrsKey(std::size_t item) const {
        const Kept& kept = m_kept[item];
        if (!kept.seen) {
            return -1e-6 * static_cast<double>(item);
        }
        const double r = recall(kept);
        return r <= m_baseline.retention ? 10.0 + r : -5.0 - r;
    }

    [[nodiscard]] double recall(const Kept& kept) const {
        return m_model.retrievability(m_day - kept.day, kept.state.stability);
    }

    /// How long the last pass over everything that was seen will take.
    [[nodiscard]] double finalDays() const {
        constexpr double kSecondsEach = 13.0;
        const auto seen =
            std::count_if(m_kept.begin(), m_kept.end(), [](const Kept& one) { return one.seen; });
        return std::min(
            0.5 * m_world.days,
            static_cast<double>(seen) * kSecondsEach / (m_world.secondsPerDay * World::kAttends) +
                1.0);
    }

    /// Beyond the most new ones of the day come what was seen, then the other new ones.
    [[nodiscard]] std::vector<std::size_t> ordered() {
        const double finalPass = finalDays();
        std::vector<std::pair<double, std::size_t>> keys;
        for (std::size_t item = 0; item < m_kept.size(); ++item) {
            keys.emplace_back(-key(item, finalPass), item);
        }
        std::sort(keys.begin(), keys.end());
        std::vector<std::size_t> order;
        std::vector<std::size_t> beyond;
        int fresh = 0;
        for (const auto& [unused, item] : keys) {
            const bool limited = !m_kept[item].seen && ++fresh > m_baseline.newPerDay;
            (limited ? beyond : order).push_back(item);
        }
        order.insert(order.end(), beyond.begin(), beyond.end());
        return order;
    }

    bool ask(std::size_t item, bool second, int asked) {
        const double hour = second ? 0.3 : 0.1;
        const bool right = m_cadre.ask(item, m_day + hour + 1e-4 * asked).right;
        Kept& kept = m_kept[item];
        const Rating rating = right ? Rating::Good : Rating::Again;
        kept.state =
            kept.seen ? m_model.next(kept.state, m_day - kept.day, rating) : m_model.first(rating);
        kept.seen = true;
        kept.wrong = !right;
        kept.day = m_day;
        m_position = (item + 1) % m_kept.size();
        return right;
    }

    const Baseline& m_baseline;
    const World& m_world;
    HiddenCadre& m_cadre;
    Rng& m_rng;
    memory::MemoryModel m_model;
    std::vector<Kept> m_kept;
    std::size_t m_position = 0;
    int m_day = 0;
};

}  // namespace

void practise(const Baseline& baseline,
              const World& world,
              const std::vector<bool>& there,
              HiddenCadre& cadre,
              Rng& rng) {
    Learner learner(baseline, world, cadre, rng);
    for (int day = 0; day < world.days; ++day) {
        if (there[static_cast<std::size_t>(day)]) {
            learner.evening(day);
        }
    }
}

}  // namespace qgt::bench
