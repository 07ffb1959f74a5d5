#include "engine/exam/assembly_model.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace qgt::exam {

namespace {

using optimize::kUnlimited;
using optimize::Row;
using optimize::Sense;
using optimize::Term;

class Builder {
  public:
    Builder(const AssemblyProblem& problem, const ModelShape& shape)
        : m_problem(problem), m_shape(shape), m_scale(shape.pooled ? problem.papers : 1) {
        m_model.items = problem.itemCount();
        m_model.papers = shape.pooled ? 1 : problem.papers;
    }

    AssemblyModel build() {
        addItems();
        addForced();
        for (const Rule& rule : m_problem.rules) {
            for (int paper = 0; paper < m_model.papers; ++paper) {
                addRule(rule, paper);
            }
        }
        addUses();
        addOverlap();
        if (minimises()) {
            m_model.mip.sense = Sense::Minimise;
        } else {
            addInformation();
        }
        return std::move(m_model);
    }

  private:
    [[nodiscard]] bool minimises() const {
        return !m_shape.soft.empty() || !m_shape.written.empty();
    }

    [[nodiscard]] bool isKept(int demand) const {
        return demand >= 0 && (m_shape.kept.empty() || m_shape.kept[at(demand)] != 0);
    }

    [[nodiscard]] bool isSoft(int demand) const {
        return isKept(demand) && !m_shape.soft.empty() && m_shape.soft[at(demand)] != 0;
    }

    [[nodiscard]] int columnOf(int paper, int item) const { return paper * m_model.items + item; }

    /// A column that eases a row of the demand, paid by the unit.
    Term easing(int demand, double factor, double price) {
        const int column = m_model.mip.addColumn({0, kUnlimited, price, false});
        m_model.paid.push_back({column, demand, factor});
        return {column, factor};
    }

    void addItems() {
        // Where uses may be broken at a price, a row says so; where they are dropped, nothing does.
        const bool limited = isKept(m_problem.usesDemand) && !isSoft(m_problem.usesDemand);
        for (int paper = 0; paper < m_model.papers; ++paper) {
            for (int item = 0; item < m_model.items; ++item) {
                const int left = m_problem.usesLeft[at(item)];
                const int most = limited ? std::min(m_scale, left) : m_scale;
                m_model.mip.addColumn({0, static_cast<double>(most), 0, true});
            }
        }
    }

    void addForced() {
        if (!isKept(m_problem.forcedDemand)) {
            return;
        }
        const bool soft = isSoft(m_problem.forcedDemand);
        for (int paper = 0; paper < m_model.papers; ++paper) {
            for (const int item : m_problem.forced) {
                Row row{static_cast<double>(m_scale), kUnlimited, {{columnOf(paper, item), 1}}};
                if (soft) {
                    row.terms.push_back(easing(m_problem.forcedDemand, 1, 1));
                }
                m_model.mip.rows.push_back(std::move(row));
            }
        }
        if (m_problem.missesForced) {
            // Nothing can be put where an item is not there; only paying helps.
            Row row{1, kUnlimited, {}};
            const int none = m_model.mip.addColumn({0, 0, 0, false});
            row.terms.push_back(soft ? easing(m_problem.forcedDemand, 1, 1) : Term{none, 1});
            m_model.mip.rows.push_back(std::move(row));
        }
    }

    void addRule(const Rule& rule, int paper) {
        const bool least = isKept(rule.leastDemand);
        const bool most = isKept(rule.mostDemand);
        if (least && most && rule.least > rule.most) {
            // A quota of at least 5 and at most 3 is no row of a model, but two that conflict.
            addRow(rule, paper, true, false);
            addRow(rule, paper, false, true);
        } else if (least || most) {
            addRow(rule, paper, least, most);
        }
    }

    void addRow(const Rule& rule, int paper, bool least, bool most) {
        Row row{least ? rule.least * m_scale : -kUnlimited,
                most ? rule.most * m_scale : kUnlimited,
                {}};
        for (const int item : rule.members) {
            row.terms.push_back(
                {columnOf(paper, item), rule.inSeconds ? m_problem.seconds[at(item)] : 1});
        }
        const double price = rule.inSeconds ? 1 / m_problem.usualSeconds : 1;
        if (least && isSoft(rule.leastDemand)) {
            row.terms.push_back(easing(rule.leastDemand, 1, price));
        }
        if (most && isSoft(rule.mostDemand)) {
            row.terms.push_back(easing(rule.mostDemand, -1, price));
        }
        addWritten(rule, paper, row);
        m_model.mip.rows.push_back(std::move(row));
    }

    /// New items of a cell count in their quota, in the length and in the seconds.
    void addWritten(const Rule& rule, int paper, Row& row) {
        const bool common = rule.inSeconds || rule.leastDemand == rule.mostDemand;
        for (std::size_t k = 0; k < m_shape.written.size(); ++k) {
            if (common || rule.leastDemand == m_shape.written[k]) {
                row.terms.push_back(
                    {writtenColumn(k, paper), rule.inSeconds ? m_problem.usualSeconds : 1});
            }
        }
    }

    int writtenColumn(std::size_t k, int paper) {
        if (m_written.empty()) {
            for (int p = 0; p < m_model.papers; ++p) {
                for (const int demand : m_shape.written) {
                    m_written.push_back(m_model.mip.addColumn({0, kUnlimited, 1, true}));
                    m_model.paid.push_back({m_written.back(), demand, 1});
                }
            }
        }
        return m_written[at(paper) * m_shape.written.size() + k];
    }

    void addUses() {
        if (!isKept(m_problem.usesDemand)) {
            return;
        }
        const bool soft = isSoft(m_problem.usesDemand);
        for (int item = 0; item < m_model.items; ++item) {
            const int left = m_problem.usesLeft[at(item)];
            const bool byColumn = m_model.papers == 1 || left == 0;
            if (left >= m_problem.papers || (byColumn && !soft)) {
                continue;
            }
            Row row{-kUnlimited, static_cast<double>(left), {}};
            for (int paper = 0; paper < m_model.papers; ++paper) {
                row.terms.push_back({columnOf(paper, item), 1});
            }
            if (soft) {
                row.terms.push_back(easing(m_problem.usesDemand, -1, 1));
            }
            m_model.mip.rows.push_back(std::move(row));
        }
    }

    void addOverlap() {
        if (!isKept(m_problem.usesDemand) || m_problem.overlap == 0 ||
            m_problem.overlap >= m_problem.length) {
            return;
        }
        for (int p = 0; p < m_model.papers; ++p) {
            for (int q = p + 1; q < m_model.papers; ++q) {
                addSharing(p, q);
            }
        }
    }

    /// shared >= x_p + x_q - 1 per item, and no more of them than the papers may share.
    void addSharing(int p, int q) {
        Row all{-kUnlimited, static_cast<double>(m_problem.overlap), {}};
        for (int item = 0; item < m_model.items; ++item) {
            if (m_problem.usesLeft[at(item)] > 1 || isSoft(m_problem.usesDemand)) {
                const int shared = m_model.mip.addColumn({0, 1, 0, false});
                const int first = columnOf(p, item);
                const int second = columnOf(q, item);
                m_model.mip.rows.push_back(
                    {-kUnlimited, 1, {{first, 1}, {second, 1}, {shared, -1}}});
                m_model.shared.push_back({shared, first, second});
                all.terms.push_back({shared, 1});
            }
        }
        if (isSoft(m_problem.usesDemand)) {
            all.terms.push_back(easing(m_problem.usesDemand, -1, 1));
        }
        m_model.mip.rows.push_back(std::move(all));
    }

    void addInformation() {
        if (m_problem.points == 0) {
            return;
        }
        m_model.objective = m_model.mip.addColumn({0, kUnlimited, 1, false});
        for (int paper = 0; paper < m_model.papers; ++paper) {
            for (int t = 0; t < m_problem.points; ++t) {
                Row row{0, kUnlimited, {}};
                for (int item = 0; item < m_model.items; ++item) {
                    const double own = m_problem.information[at(item * m_problem.points + t)];
                    if (own != 0) {
                        row.terms.push_back({columnOf(paper, item), own});
                    }
                }
                row.terms.push_back({m_model.objective, -static_cast<double>(m_scale)});
                m_model.mip.rows.push_back(std::move(row));
            }
        }
    }

    const AssemblyProblem& m_problem;
    const ModelShape& m_shape;
    int m_scale;
    AssemblyModel m_model;
    std::vector<int> m_written;
};

}  // namespace

AssemblyModel assemblyModel(const AssemblyProblem& problem, const ModelShape& shape) {
    return Builder(problem, shape).build();
}

std::vector<std::vector<int>> papersIn(const AssemblyModel& model,
                                       const std::vector<double>& values) {
    constexpr double kHalf = 0.5;
    std::vector<std::vector<int>> papers(at(model.papers));
    for (int paper = 0; paper < model.papers; ++paper) {
        for (int item = 0; item < model.items; ++item) {
            if (values[at(paper * model.items + item)] > kHalf) {
                papers[at(paper)].push_back(item);
            }
        }
    }
    return papers;
}

std::vector<double> startFrom(const AssemblyProblem& problem,
                              const AssemblyModel& model,
                              const std::vector<std::vector<int>>& papers) {
    std::vector<double> values(model.mip.columns.size());
    double least = kUnlimited;
    for (int paper = 0; paper < model.papers; ++paper) {
        for (const int item : papers[at(paper)]) {
            values[at(paper * model.items + item)] = 1;
        }
        for (int t = 0; t < problem.points; ++t) {
            double sum = 0;
            for (const int item : papers[at(paper)]) {
                sum += problem.information[at(item * problem.points + t)];
            }
            least = std::min(least, sum);
        }
    }
    if (model.objective >= 0) {
        values[at(model.objective)] = least;
    }
    for (const AssemblyModel::Shared& shared : model.shared) {
        const double both = values[at(shared.first)] + values[at(shared.second)] - 1;
        values[at(shared.column)] = std::max(0.0, both);
    }
    return values;
}

}  // namespace qgt::exam
