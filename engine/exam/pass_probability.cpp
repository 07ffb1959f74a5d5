#include "engine/exam/pass_probability.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace qgt::exam {

namespace {

/// Chances of (units above the least score, critical tasks that are right).
class Distribution {
  public:
    Distribution(std::size_t units, std::size_t critical)
        : m_critical(critical), m_chance((units + 1) * (critical + 1), 0.0) {}

    static Distribution certain() {
        Distribution start(0, 0);
        start.m_chance[0] = 1.0;
        return start;
    }

    [[nodiscard]] std::size_t units() const { return m_chance.size() / (m_critical + 1) - 1; }

    [[nodiscard]] std::size_t critical() const { return m_critical; }

    [[nodiscard]] double at(std::size_t units, std::size_t critical) const {
        return m_chance[units * (m_critical + 1) + critical];
    }

    double& at(std::size_t units, std::size_t critical) {
        return m_chance[units * (m_critical + 1) + critical];
    }

    /// The sum of both, when they are independent.
    [[nodiscard]] Distribution with(const Distribution& other) const {
        Distribution sum(units() + other.units(), m_critical + other.m_critical);
        for (std::size_t u = 0; u <= units(); ++u) {
            for (std::size_t c = 0; c <= m_critical; ++c) {
                if (at(u, c) > 0.0) {
                    sum.addShifted(other, u, c, at(u, c));
                }
            }
        }
        return sum;
    }

    /// Takes away what scores fewer units.
    void cutBelow(std::int64_t units) {
        const auto end =
            std::clamp<std::int64_t>(units, 0, static_cast<std::int64_t>(this->units()) + 1);
        std::fill_n(m_chance.begin(), end * static_cast<std::int64_t>(m_critical + 1), 0.0);
    }

  private:
    void addShifted(const Distribution& other, std::size_t units, std::size_t critical, double by) {
        for (std::size_t u = 0; u <= other.units(); ++u) {
            for (std::size_t c = 0; c <= other.m_critical; ++c) {
                at(units + u, critical + c) += by * other.at(u, c);
            }
        }
    }

    std::size_t m_critical;
    std::vector<double> m_chance;
};

/// Greatest common divisor of all marks that a task can gain or lose.
int unitOf(const std::vector<ScoredTask>& tasks) {
    int unit = 0;
    for (const ScoredTask& task : tasks) {
        unit = std::gcd(unit, task.right - task.wrong);
    }
    return std::max(unit, 1);
}

Distribution ofTask(const ScoredTask& task, int unit, double right) {
    const auto gain = static_cast<std::size_t>((task.right - task.wrong) / unit);
    Distribution one(gain, task.critical ? 1 : 0);
    one.at(0, 0) += 1.0 - right;
    one.at(gain, task.critical ? 1 : 0) += right;
    return one;
}

/// Units that `marks` take above `least`, rounded up.
std::int64_t unitsFor(int marks, int least, int unit) {
    const std::int64_t above = std::int64_t{marks} - least;
    return above <= 0 ? 0 : (above + unit - 1) / unit;
}

struct Group {
    Distribution distribution = Distribution::certain();
    int least = 0;  ///< its score when everything is wrong
};

Group groupOf(const std::vector<ScoredTask>& tasks, std::size_t block, int unit, double right) {
    Group group;
    for (const ScoredTask& task : tasks) {
        if (task.block == block) {
            // Few chances times many, not the other way round.
            group.distribution = ofTask(task, unit, right).with(group.distribution);
            group.least += task.wrong;
        }
    }
    return group;
}

}  // namespace

double passProbability(const std::vector<ScoredTask>& tasks, const PassLines& lines, double right) {
    const int unit = unitOf(tasks);
    Group all = groupOf(tasks, kNoBlock, unit, right);
    for (std::size_t block = 0; block < lines.floors.size(); ++block) {
        Group group = groupOf(tasks, block, unit, right);
        group.distribution.cutBelow(unitsFor(lines.floors[block], group.least, unit));
        all.distribution = all.distribution.with(group.distribution);
        all.least += group.least;
    }
    all.distribution.cutBelow(unitsFor(lines.total, all.least, unit));
    double pass = 0.0;
    const auto need = static_cast<std::size_t>(std::max(lines.criticalRight, 0));
    for (std::size_t u = 0; u <= all.distribution.units(); ++u) {
        for (std::size_t c = need; c <= all.distribution.critical(); ++c) {
            pass += all.distribution.at(u, c);
        }
    }
    return pass;
}

}  // namespace qgt::exam
