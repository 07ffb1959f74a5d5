#pragma once

#include "engine/exam/assembly_problem.h"

#include <vector>

namespace qgt::exam {

/// Papers in the making, with everything that a change of one item needs kept at hand: how far each
/// paper is from its rules, its information, and how often items are used.
class PaperDraft {
  public:
    explicit PaperDraft(const AssemblyProblem& problem);

    void add(int paper, int item);
    void remove(int paper, int item);

    [[nodiscard]] bool has(int paper, int item) const { return m_in[index(paper, item)] != 0; }

    [[nodiscard]] const std::vector<int>& itemsOf(int paper) const {
        return m_papers[static_cast<std::size_t>(paper)].items;
    }

    [[nodiscard]] const std::vector<std::vector<int>>& byItem() const { return m_papersOf; }

    [[nodiscard]] int usesOf(int item) const {
        return static_cast<int>(m_papersOf[static_cast<std::size_t>(item)].size());
    }

    /// By how much the breaches of all papers grow when the item joins the paper; 1 stands for one
    /// item too many or too few.
    [[nodiscard]] double costOfAdding(int paper, int item) const;

    /// The breaches of one paper, its length left aside.
    [[nodiscard]] double breaches(int paper) const;

    /// Information over shape at each point.
    [[nodiscard]] const std::vector<double>& sums(int paper) const {
        return m_papers[static_cast<std::size_t>(paper)].sums;
    }

    /// y of a paper.
    [[nodiscard]] double objective(int paper) const;

  private:
    struct Paper {
        std::vector<int> items;
        std::vector<int> counts;  // per rule
        std::vector<double> sums;
        std::vector<int> shared;  // with each other paper
        double seconds = 0;
    };

    [[nodiscard]] std::size_t index(int paper, int item) const {
        return static_cast<std::size_t>(paper) * static_cast<std::size_t>(m_problem.itemCount()) +
               static_cast<std::size_t>(item);
    }

    [[nodiscard]] double secondsBreach(double seconds) const;
    [[nodiscard]] double sharedCost(int paper, int item) const;
    void change(int paper, int item, int by);

    const AssemblyProblem& m_problem;
    std::vector<Paper> m_papers;
    std::vector<unsigned char> m_in;
    std::vector<std::vector<int>> m_papersOf;
    /// Rules that count an item, one item after another; m_firstRule[item] .. m_firstRule[item +
    /// 1].
    std::vector<int> m_rulesOf;
    std::vector<int> m_firstRule;
    std::vector<int> m_least;
    std::vector<int> m_most;
    std::vector<int> m_countingRules;
    double m_leastSeconds = 0;
    double m_mostSeconds = 0;
};

}  // namespace qgt::exam
