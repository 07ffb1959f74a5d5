#include "engine/exam/paper_draft.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace qgt::exam {

PaperDraft::PaperDraft(const AssemblyProblem& problem)
    : m_problem(problem), m_mostSeconds(std::numeric_limits<double>::infinity()) {
    std::vector<std::vector<int>> rules(at(problem.itemCount()));
    for (int r = 0; r < static_cast<int>(problem.rules.size()); ++r) {
        const Rule& rule = problem.rules[at(r)];
        m_least.push_back(rule.inSeconds ? 0 : static_cast<int>(std::ceil(rule.least)));
        m_most.push_back(rule.mostDemand < 0 ? std::numeric_limits<int>::max()
                         : rule.inSeconds    ? 0
                                             : static_cast<int>(std::floor(rule.most)));
        if (rule.inSeconds) {
            m_leastSeconds = rule.least;
            m_mostSeconds = rule.most;
            continue;
        }
        if (rule.leastDemand >= 0 && rule.leastDemand == rule.mostDemand) {
            continue;  // the length, which the search keeps by exchanging
        }
        m_countingRules.push_back(r);
        for (const int item : rule.members) {
            rules[at(item)].push_back(r);
        }
    }
    for (const auto& of : rules) {
        m_firstRule.push_back(static_cast<int>(m_rulesOf.size()));
        m_rulesOf.insert(m_rulesOf.end(), of.begin(), of.end());
    }
    m_firstRule.push_back(static_cast<int>(m_rulesOf.size()));
    m_in.resize(at(problem.papers) * at(problem.itemCount()));
    m_papersOf.resize(at(problem.itemCount()));
    Paper empty;
    empty.counts.resize(problem.rules.size());
    empty.sums.resize(at(problem.points));
    empty.shared.resize(at(problem.papers));
    m_papers.assign(at(problem.papers), empty);
}

void PaperDraft::change(int paper, int item, int by) {
    Paper& changed = m_papers[at(paper)];
    for (int k = m_firstRule[at(item)]; k < m_firstRule[at(item) + 1]; ++k) {
        changed.counts[at(m_rulesOf[at(k)])] += by;
    }
    changed.seconds += by * m_problem.seconds[at(item)];
    for (int t = 0; t < m_problem.points; ++t) {
        changed.sums[at(t)] += by * m_problem.information[at(item * m_problem.points + t)];
    }
    for (const int other : m_papersOf[at(item)]) {
        if (other != paper) {
            changed.shared[at(other)] += by;
            m_papers[at(other)].shared[at(paper)] += by;
        }
    }
    m_in[index(paper, item)] = by > 0 ? 1 : 0;
}

void PaperDraft::add(int paper, int item) {
    change(paper, item, 1);
    m_papers[at(paper)].items.push_back(item);
    m_papersOf[at(item)].push_back(paper);
}

void PaperDraft::remove(int paper, int item) {
    change(paper, item, -1);
    std::vector<int>& items = m_papers[at(paper)].items;
    items.erase(std::find(items.begin(), items.end(), item));
    std::vector<int>& of = m_papersOf[at(item)];
    of.erase(std::find(of.begin(), of.end(), paper));
}

double PaperDraft::secondsBreach(double seconds) const {
    const double missing = std::max(0.0, m_leastSeconds - seconds);
    const double spare = std::max(0.0, seconds - m_mostSeconds);
    return (missing + spare) / m_problem.usualSeconds;
}

double PaperDraft::sharedCost(int paper, int item) const {
    const Paper& to = m_papers[at(paper)];
    double cost = usesOf(item) >= m_problem.usesLeft[at(item)] ? 1 : 0;
    for (const int other : m_papersOf[at(item)]) {
        cost += other != paper && to.shared[at(other)] >= m_problem.overlap ? 1 : 0;
    }
    return cost;
}

double PaperDraft::costOfAdding(int paper, int item) const {
    const Paper& to = m_papers[at(paper)];
    int cost = 0;
    for (int k = m_firstRule[at(item)]; k < m_firstRule[at(item) + 1]; ++k) {
        const std::size_t rule = at(m_rulesOf[at(k)]);
        const int count = to.counts[rule];
        cost += (count >= m_most[rule] ? 1 : 0) - (count < m_least[rule] ? 1 : 0);
    }
    const double seconds = m_problem.seconds[at(item)];
    return cost + secondsBreach(to.seconds + seconds) - secondsBreach(to.seconds) +
           sharedCost(paper, item);
}

double PaperDraft::breaches(int paper) const {
    const Paper& of = m_papers[at(paper)];
    int count = 0;
    for (const int rule : m_countingRules) {
        count += std::max(0, m_least[at(rule)] - of.counts[at(rule)]) +
                 std::max(0, of.counts[at(rule)] - m_most[at(rule)]);
    }
    for (const int shared : of.shared) {
        count += std::max(0, shared - m_problem.overlap);
    }
    for (const int item : of.items) {
        count += usesOf(item) > m_problem.usesLeft[at(item)] ? 1 : 0;
    }
    return count + secondsBreach(of.seconds);
}

double PaperDraft::objective(int paper) const {
    const std::vector<double>& sums = m_papers[at(paper)].sums;
    return sums.empty() ? 0 : *std::min_element(sums.begin(), sums.end());
}

}  // namespace qgt::exam
