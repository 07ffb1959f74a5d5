#include "engine/exam/paper_search.h"

#include "engine/core/rng.h"
#include "engine/exam/paper_draft.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace qgt::exam {

namespace {

/// A breach outweighs all information that a paper can have.
constexpr double kBreachWeight = 1e4;
constexpr double kEpsilon = 1e-9;

/// What an item is worth: its information, weighted so that the points at which the papers are poor
/// count for more (multiplicative weights: for the right weights the best papers by the weighted
/// sum are the best ones by the poorest point). The same for all papers, which are to measure
/// alike.
class Worth {
  public:
    Worth(const AssemblyProblem& problem, std::vector<int> order)
        : m_problem(problem),
          m_weights(at(problem.points), 1.0 / std::max(problem.points, 1)),
          m_values(at(problem.itemCount())),
          m_best(std::move(order)) {
        update();
    }

    [[nodiscard]] double of(int item) const { return m_values[at(item)]; }

    /// All items, the most worth first.
    [[nodiscard]] const std::vector<int>& bestFirst() const { return m_best; }

    /// Weighs the points anew: less where the papers have more.
    void shiftTo(const std::vector<double>& sums, double rate) {
        const double mean =
            std::accumulate(sums.begin(), sums.end(), 0.0) / std::max(m_problem.points, 1);
        if (mean <= 0) {
            return;
        }
        double total = 0;
        for (std::size_t t = 0; t < sums.size(); ++t) {
            m_weights[t] *= std::exp(rate * (mean - sums[t]) / mean);
            total += m_weights[t];
        }
        for (double& weight : m_weights) {
            weight /= total;
        }
        update();
    }

  private:
    void update() {
        for (int item = 0; item < m_problem.itemCount(); ++item) {
            double value = 0;
            for (int t = 0; t < m_problem.points; ++t) {
                value += m_weights[at(t)] * m_problem.information[at(item * m_problem.points + t)];
            }
            m_values[at(item)] = value;
        }
        std::stable_sort(
            m_best.begin(), m_best.end(), [this](int a, int b) { return of(a) > of(b); });
    }

    const AssemblyProblem& m_problem;
    std::vector<double> m_weights;  // by point
    std::vector<double> m_values;   // by item
    std::vector<int> m_best;
};

std::vector<int> shuffledItems(const AssemblyProblem& problem, std::uint64_t seed) {
    std::vector<int> order(at(problem.itemCount()));
    std::iota(order.begin(), order.end(), 0);
    Rng rng(seed);
    rng.shuffle(order);
    return order;
}

class PaperSearch {
  public:
    PaperSearch(const AssemblyProblem& problem, const SearchSettings& settings)
        : m_problem(problem),
          m_settings(settings),
          m_draft(problem),
          m_worth(problem, shuffledItems(problem, settings.seed)),
          m_looks(settings.looks),
          m_forced(at(problem.itemCount())) {
        for (const int item : problem.forced) {
            m_forced[at(item)] = 1;
        }
    }

    SearchResult run() {
        if (m_problem.itemCount() < m_problem.length || m_problem.missesForced) {
            return {};
        }
        fill();
        keepBest();
        for (int round = 0; round < m_settings.rounds && m_looks > 0; ++round) {
            const bool better = sweep();
            const bool exchanged = m_problem.papers > 1 && exchangeAll();
            keepBest();
            if (!better && !exchanged && m_problem.points < 2) {
                break;  // there is nothing to weigh anew
            }
            const double done = static_cast<double>(round) / m_settings.rounds;
            m_worth.shiftTo(pooledSums(), kFirstRate * std::pow(kLastRate / kFirstRate, done));
        }
        level();
        return m_best;
    }

  private:
    /// How fast the points are weighed anew, at first and at last.
    static constexpr double kFirstRate = 2;
    static constexpr double kLastRate = 0.1;

    /// Brings many papers to the same height at last; uses stay as they are.
    void level() {
        for (int round = 0; round < m_problem.papers && m_looks > 0; ++round) {
            if (m_problem.papers < 2 || !exchangeAll()) {
                break;
            }
            keepBest();
        }
    }

    /// What adding the item makes of a paper; more is better.
    [[nodiscard]] double merit(int paper, int item) const {
        return m_worth.of(item) - kBreachWeight * m_draft.costOfAdding(paper, item) -
               m_settings.burden * m_draft.usesOf(item);
    }

    /// The best item that the paper has not; -1 when there is none better than `least`. With
    /// `floor`, items of no more worth than that are not looked at.
    int bestFor(int paper, double least, double floor) {
        int best = -1;
        double most = least + kEpsilon;
        for (const int item : m_worth.bestFirst()) {
            if (m_worth.of(item) <= floor) {
                break;
            }
            --m_looks;
            if (!m_draft.has(paper, item)) {
                const double worth = merit(paper, item);
                if (worth > most) {
                    most = worth;
                    best = item;
                }
            }
        }
        return best;
    }

    void fill() {
        constexpr double kNone = -std::numeric_limits<double>::infinity();
        for (int paper = 0; paper < m_problem.papers; ++paper) {
            for (const int item : m_problem.forced) {
                m_draft.add(paper, item);
            }
        }
        const int forced = static_cast<int>(m_problem.forced.size());
        for (int k = forced; k < m_problem.length; ++k) {
            for (const int paper : poorestFirst()) {
                if (const int item = bestFor(paper, kNone, kNone); item >= 0) {
                    m_draft.add(paper, item);
                }
            }
        }
    }

    [[nodiscard]] std::vector<int> poorestFirst() const {
        std::vector<int> papers(at(m_problem.papers));
        std::iota(papers.begin(), papers.end(), 0);
        std::stable_sort(papers.begin(), papers.end(), [this](int a, int b) {
            return m_draft.objective(a) < m_draft.objective(b);
        });
        return papers;
    }

    /// Every item of every paper against every other item. True when something got better.
    bool sweep() {
        constexpr double kNone = -std::numeric_limits<double>::infinity();
        bool better = false;
        for (const int paper : poorestFirst()) {
            const std::vector<int> items = m_draft.itemsOf(paper);
            for (const int out : items) {
                if (m_looks <= 0 || m_forced[at(out)] != 0) {
                    continue;
                }
                const bool whole = m_draft.breaches(paper) < kEpsilon;
                m_draft.remove(paper, out);
                const double kept = merit(paper, out);
                // Where nothing is broken, only more worth can make it better.
                const double floor =
                    whole ? m_worth.of(out) - m_settings.burden * m_draft.usesOf(out) : kNone;
                const int in = bestFor(paper, kept, floor);
                better = better || in >= 0;
                m_draft.add(paper, in >= 0 ? in : out);
            }
        }
        return better;
    }

    /// Items of two papers against each other.
    bool exchangeAll() {
        bool better = false;
        m_level = meanLevel();
        const std::vector<int> order = poorestFirst();
        for (std::size_t k = 0; k + 1 < order.size() && k < kPoorest; ++k) {
            for (std::size_t other = order.size() - 1; other > k; --other) {
                const std::vector<int> items = m_draft.itemsOf(order[k]);
                for (const int out : items) {
                    better = (m_looks > 0 && exchange(order[k], order[other], out)) || better;
                }
            }
        }
        return better;
    }

    /// Gives `out` of the first paper for that item of the second which makes most of both.
    bool exchange(int first, int second, int out) {
        if (m_forced[at(out)] != 0 || m_draft.has(second, out)) {
            return false;
        }
        const std::vector<int> items = m_draft.itemsOf(second);
        m_looks -= kLooksPerExchange * static_cast<std::int64_t>(items.size());
        m_draft.remove(first, out);
        const double kept = m_draft.costOfAdding(first, out);
        double most = kEpsilon;
        int best = -1;
        for (const int in : items) {
            if (m_forced[at(in)] != 0 || m_draft.has(first, in)) {
                continue;
            }
            m_draft.remove(second, in);
            const double broken = m_draft.costOfAdding(first, in) +
                                  m_draft.costOfAdding(second, out) - kept -
                                  m_draft.costOfAdding(second, in);
            const double gain = broken > kEpsilon
                                    ? -1
                                    : evenness(first, in) + evenness(second, out) -
                                          evenness(first, out) - evenness(second, in) -
                                          kBreachWeight * broken;
            m_draft.add(second, in);
            if (gain > most) {
                most = gain;
                best = in;
            }
        }
        if (best >= 0) {
            m_draft.remove(second, best);
            m_draft.add(second, out);
        }
        m_draft.add(first, best >= 0 ? best : out);
        return best >= 0;
    }

    /// Grows with a paper's information, most where it is poorest: a smooth stand-in for the least
    /// of all papers and points.
    [[nodiscard]] double evenness(int paper, int with) const {
        constexpr double kSharpness = 40;
        double sum = 0;
        for (int t = 0; t < m_problem.points; ++t) {
            const double information =
                m_draft.sums(paper)[at(t)] + m_problem.information[at(with * m_problem.points + t)];
            sum -= std::exp(kSharpness * (1 - information / m_level));
        }
        return sum;
    }

    /// Information of all papers together at each point.
    [[nodiscard]] std::vector<double> pooledSums() const {
        std::vector<double> pooled(at(m_problem.points));
        for (int paper = 0; paper < m_problem.papers; ++paper) {
            for (std::size_t t = 0; t < pooled.size(); ++t) {
                pooled[t] += m_draft.sums(paper)[t];
            }
        }
        return pooled;
    }

    /// Typical information of a paper at a point.
    [[nodiscard]] double meanLevel() const {
        const std::vector<double> pooled = pooledSums();
        const double sum = std::accumulate(pooled.begin(), pooled.end(), 0.0);
        return std::max(sum / std::max(m_problem.papers * m_problem.points, 1), kEpsilon);
    }

    /// Keeps a copy of the papers when they are the best so far.
    void keepBest() {
        bool feasible = true;
        double poorest = std::numeric_limits<double>::infinity();
        for (int paper = 0; paper < m_problem.papers; ++paper) {
            feasible = feasible && m_draft.breaches(paper) < kEpsilon &&
                       static_cast<int>(m_draft.itemsOf(paper).size()) == m_problem.length;
            poorest = std::min(poorest, m_draft.objective(paper));
        }
        const bool better = feasible != m_best.feasible ? feasible : poorest > m_poorest;
        if (!better && !m_best.papers.empty()) {
            return;
        }
        m_best = {{}, feasible};
        m_poorest = poorest;
        for (int paper = 0; paper < m_problem.papers; ++paper) {
            m_best.papers.push_back(m_draft.itemsOf(paper));
            std::sort(m_best.papers.back().begin(), m_best.papers.back().end());
        }
    }

    static constexpr std::size_t kPoorest = 6;
    static constexpr std::int64_t kLooksPerExchange = 10;

    const AssemblyProblem& m_problem;
    SearchSettings m_settings;
    PaperDraft m_draft;
    Worth m_worth;
    std::int64_t m_looks;
    std::vector<unsigned char> m_forced;
    double m_level = 1;
    SearchResult m_best;
    double m_poorest = 0;
};

}  // namespace

SearchResult searchPapers(const AssemblyProblem& problem, const SearchSettings& settings) {
    return PaperSearch(problem, settings).run();
}

}  // namespace qgt::exam
