#include "engine/practice/exam_forecast.h"

#include "engine/core/rng.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace qgt::practice {

namespace {

/// Chances of 0, 1, 2 … right answers.
using RightCounts = std::vector<double>;

constexpr double kTail = 0.05;

RightCounts binomialCounts(int questions, double right) {
    RightCounts counts{1.0};
    for (int i = 0; i < questions; ++i) {
        counts.push_back(0.0);
        for (std::size_t k = counts.size() - 1; k > 0; --k) {
            counts[k] = counts[k] * (1.0 - right) + counts[k - 1] * right;
        }
        counts[0] *= 1.0 - right;
    }
    return counts;
}

RightCounts countsOfBoth(const RightCounts& a, const RightCounts& b) {
    RightCounts sum(a.size() + b.size() - 1);
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t k = 0; k < b.size(); ++k) {
            sum[i + k] += a[i] * b[k];
        }
    }
    return sum;
}

/// The fewest right answers that make the share.
std::size_t fewestFor(double share, int questions) {
    constexpr double kRounding = 1e-9;
    return static_cast<std::size_t>(std::max(0.0, std::ceil(share * questions - kRounding)));
}

double chanceFrom(const RightCounts& counts, std::size_t fewest) {
    double chance = 0.0;
    for (std::size_t k = fewest; k < counts.size(); ++k) {
        chance += counts[k];
    }
    return chance;
}

/// Two draws of a standard normal, mirrored, for each line in turn.
std::vector<double> mirroredNormals(std::size_t lines) {
    constexpr std::uint64_t kSeed = 20'260'101;
    Rng rng(kSeed);
    std::vector<double> draws;
    for (int draw = 0; draw < kForecastDraws; draw += 2) {
        std::vector<double> mirrored;
        for (std::size_t line = 0; line < lines; ++line) {
            const double radius = std::sqrt(-2.0 * std::log(1.0 - rng.unit()));
            draws.push_back(radius * std::cos(2.0 * std::numbers::pi * rng.unit()));
            mirrored.push_back(-draws.back());
        }
        draws.insert(draws.end(), mirrored.begin(), mirrored.end());
    }
    return draws;
}

/// A block's questions, and how many of them are right on the average.
struct BlockPart {
    double share = 0;
    double right = 0;
};

/// How many questions each block has; they add up to about all.
std::vector<int> questionsOf(const std::vector<ForecastLine>& lines, const ForecastRules& rules) {
    std::vector<double> shares(rules.floors.size());
    for (const ForecastLine& line : lines) {
        shares[line.block] += line.share;
    }
    std::vector<int> questions;
    questions.reserve(shares.size());
    for (const double share : shares) {
        questions.push_back(static_cast<int>(std::lround(share * rules.questions)));
    }
    return questions;
}

/// What one draw of the chances comes to.
class Drawn {
  public:
    Drawn(const std::vector<ForecastLine>& lines, const ForecastRules& rules)
        : m_lines(lines), m_rules(rules), m_questions(questionsOf(lines, rules)) {
        for (const int questions : m_questions) {
            m_all += questions;
        }
        m_total.assign(static_cast<std::size_t>(m_all) + 1, 0.0);
    }

    void add(const double* normals) {
        std::vector<BlockPart> parts(m_questions.size());
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const ForecastLine& line = m_lines[i];
            const double right = std::clamp(line.right + line.sd * normals[i], 0.0, 1.0);
            parts[line.block].share += line.share;
            parts[line.block].right += line.share * right;
        }
        RightCounts total{1.0};
        RightCounts above{1.0};
        for (std::size_t b = 0; b < parts.size(); ++b) {
            const double right = parts[b].share <= 0.0 ? 0.0 : parts[b].right / parts[b].share;
            RightCounts counts = binomialCounts(m_questions[b], right);
            total = countsOfBoth(total, counts);
            const std::size_t fewest = fewestFor(m_rules.floors[b], m_questions[b]);
            std::fill_n(counts.begin(), std::min(fewest, counts.size()), 0.0);
            above = countsOfBoth(above, counts);
        }
        for (std::size_t k = 0; k < total.size(); ++k) {
            m_total[k] += total[k] / kForecastDraws;
        }
        m_pass += chanceFrom(above, fewestFor(m_rules.pass, m_all)) / kForecastDraws;
    }

    [[nodiscard]] ExamForecast forecast() const {
        ExamForecast forecast;
        forecast.pass = std::min(m_pass, 1.0);
        double below = 0.0;
        forecast.low = -1.0;
        for (std::size_t k = 0; k < m_total.size(); ++k) {
            const double share = static_cast<double>(k) / std::max(m_all, 1);
            forecast.share += share * m_total[k];
            below += m_total[k];
            forecast.low = forecast.low < 0.0 && below >= kTail ? share : forecast.low;
            forecast.high = below - m_total[k] < 1.0 - kTail ? share : forecast.high;
        }
        forecast.low = std::max(forecast.low, 0.0);
        return forecast;
    }

  private:
    const std::vector<ForecastLine>& m_lines;
    const ForecastRules& m_rules;
    std::vector<int> m_questions;
    int m_all = 0;
    RightCounts m_total;
    double m_pass = 0;
};

/// Lines of the study's exam as the person stands.
std::vector<ForecastLine> forecastLines(const Study& study, const StudyPool& pool, int days) {
    constexpr double kSlip = 0.04;
    const Knowledge& knowledge = study.knowledge;
    std::vector<ForecastLine> lines(knowledge.basis().lines().size());
    double all = 0.0;
    for (std::size_t i = 0; i < pool.items.size(); ++i) {
        const StudyItem& item = pool.items[i];
        ForecastLine& line = lines[pool.lines[i]];
        const double reach = item.weight * (1.0 - kSlip - item.guess);
        const double known = knownAfter(item, days, knowledge.model());
        line.block = item.group;
        line.share += item.weight;
        line.right += item.weight * item.guess + reach * known;
        // Of what was never seen, ability decides, and all items of the line move together.
        line.sd += item.memory ? 0.0 : reach * known * (1.0 - known);
        all += item.weight;
    }
    for (std::size_t place = 0; place < lines.size(); ++place) {
        ForecastLine& line = lines[place];
        if (line.share > 0.0) {
            line.right /= line.share;
            line.sd *= knowledge.abilitySd(static_cast<std::uint32_t>(place)) / line.share;
            line.share /= all;
        }
    }
    return lines;
}

}  // namespace

ExamForecast forecastOf(const std::vector<ForecastLine>& lines, const ForecastRules& rules) {
    const std::vector<double> draws = mirroredNormals(lines.size());
    Drawn drawn(lines, rules);
    for (int draw = 0; draw < kForecastDraws; ++draw) {
        drawn.add(draws.data() + static_cast<std::size_t>(draw) * lines.size());
    }
    return drawn.forecast();
}

std::optional<ExamForecast> examForecast(const Study& study, const StudyPool& pool, int days) {
    if (study.goal->questions <= 0 || pool.items.empty()) {
        return std::nullopt;
    }
    ForecastRules rules{study.goal->questions, study.goal->pass, {}};
    for (const StudyGroup& group : pool.groups) {
        rules.floors.push_back(group.floor);
    }
    return forecastOf(forecastLines(study, pool, days), rules);
}

}  // namespace qgt::practice
