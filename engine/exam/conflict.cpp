#include "engine/exam/conflict.h"

#include "engine/exam/assembly_model.h"

#include <algorithm>
#include <cmath>

namespace qgt::exam {

namespace {

using optimize::MipLimits;
using optimize::MipModel;
using optimize::MipResult;
using optimize::MipSolver;
using optimize::MipStatus;

using Numbers = std::vector<int>;  // of demands, ascending

/// A breach below this is the solver's rounding.
constexpr double kBroken = 1e-4;
/// Rounds of the search for the smallest set; each solves two models. Many quotas that together are
/// too much for the length would take a round for each pair of them.
constexpr int kMostRounds = 20;
/// Any cheap way of breaking demands will do.
constexpr double kLooseGap = 0.2;

/// The fewest demands that meet every way out: a small model of its own.
Result<Numbers> smallestMeeting(const std::vector<Numbers>& waysOut,
                                int demands,
                                MipSolver& solver,
                                const MipLimits& limits) {
    MipModel model;
    model.sense = optimize::Sense::Minimise;
    for (int d = 0; d < demands; ++d) {
        model.addColumn({0, 1, 1, true});
    }
    for (const Numbers& way : waysOut) {
        optimize::Row row{1, optimize::kUnlimited, {}};
        for (const int demand : way) {
            row.terms.push_back({demand, 1});
        }
        model.rows.push_back(std::move(row));
    }
    if (waysOut.empty()) {
        return Numbers{};
    }
    const auto result = solver.solve(model, limits);
    if (!result) {
        return tl::unexpected(result.error());
    }
    Numbers chosen;
    for (int d = 0; d < demands && !result->values.empty(); ++d) {
        if (result->values[at(d)] > 0) {
            chosen.push_back(d);
        }
    }
    return chosen;
}

class Explainer {
  public:
    Explainer(const AssemblyProblem& problem, MipSolver& solver, MipLimits limits)
        : m_problem(problem), m_solver(solver), m_limits(limits) {
        m_limits.gap = kLooseGap;
        m_limits.absoluteGap = 1e-6;
    }

    Result<std::optional<Infeasible>> run() {
        Infeasible found;
        found.sets = shortCells();
        if (!found.sets.empty()) {
            return std::optional<Infeasible>(std::move(found));
        }
        for (const bool pooled : {true, false}) {
            if (pooled || isSmall()) {
                m_pooled = pooled;
                auto set = smallestSet();
                if (!set) {
                    return tl::unexpected(set.error());
                }
                if (!set->empty()) {
                    return described(*set);
                }
            }
        }
        return std::optional<Infeasible>();
    }

  private:
    /// Whether a model of all papers apart can be solved many times over.
    [[nodiscard]] bool isSmall() const {
        return m_problem.papers > 1 && m_problem.papers <= kMostParallelPapers;
    }

    enum class Answer : std::uint8_t { Possible, Impossible, Unknown };

    /// Cells with fewer items than all papers together need.
    [[nodiscard]] std::vector<ConflictSet> shortCells() const {
        std::vector<ConflictSet> sets;
        for (const Rule& rule : m_problem.rules) {
            if (rule.leastDemand < 0 || rule.leastDemand == rule.mostDemand || rule.inSeconds) {
                continue;
            }
            const double needs = rule.least * m_problem.papers;
            double has = 0;
            for (const int item : rule.members) {
                has += m_problem.usesLeft[at(item)];
            }
            if (has >= needs) {
                continue;
            }
            // A new item counts in as many papers as the one that may be used most often.
            const int each = std::max(
                1, *std::max_element(m_problem.usesLeft.begin(), m_problem.usesLeft.end()));
            const int write = static_cast<int>(std::ceil((needs - has) / each));
            ConflictSet set{conflictOf(rule.leastDemand, has, needs, write)};
            const double everyUse = static_cast<double>(rule.members.size()) * m_problem.papers;
            if (everyUse >= needs) {
                set.push_back(conflictOf(m_problem.usesDemand, 0, 0, 0));
            }
            sets.push_back(std::move(set));
        }
        return sets;
    }

    [[nodiscard]] Conflict conflictOf(int demand, double has, double needs, int write) const {
        const Demand& of = m_problem.demands[at(demand)];
        return {of.kind, of.name, has, needs, write};
    }

    [[nodiscard]] std::vector<unsigned char> flags(const Numbers& demands) const {
        std::vector<unsigned char> set(m_problem.demands.size());
        for (const int demand : demands) {
            set[at(demand)] = 1;
        }
        return set;
    }

    Result<MipResult> solve(const AssemblyModel& model) {
        return m_solver.solve(model.mip, m_limits);
    }

    /// The smallest set of demands that conflicts; empty when there is none or none was found.
    Result<Numbers> smallestSet() {
        std::vector<Numbers> waysOut;
        const int demands = static_cast<int>(m_problem.demands.size());
        for (int round = 0; round < kMostRounds; ++round) {
            auto candidate = smallestMeeting(waysOut, demands, m_solver, m_limits);
            if (!candidate) {
                return candidate;
            }
            const auto broken = brokenBeside(*candidate);
            if (!broken) {
                return tl::unexpected(broken.error());
            }
            if (m_answer == Answer::Impossible) {
                return candidate;
            }
            if (m_answer == Answer::Unknown || broken->empty()) {
                break;
            }
            waysOut.push_back(*broken);
        }
        return waysOut.empty() ? Result<Numbers>(Numbers{}) : thinned();
    }

    /// What has to be broken when `kept` is kept: demands that a cheap solution breaks. Sets
    /// m_answer.
    Result<Numbers> brokenBeside(const Numbers& kept) {
        ModelShape shape;
        shape.pooled = m_pooled;
        shape.soft = flags(kept);
        for (unsigned char& flag : shape.soft) {
            flag = flag != 0 ? 0 : 1;
        }
        const AssemblyModel model = assemblyModel(m_problem, shape);
        const auto result = solve(model);
        if (!result) {
            return tl::unexpected(result.error());
        }
        m_answer = result->status == MipStatus::Infeasible ? Answer::Impossible
                   : result->values.empty()                ? Answer::Unknown
                                                           : Answer::Possible;
        Numbers broken;
        for (std::size_t k = 0; k < model.paid.size() && m_answer == Answer::Possible; ++k) {
            if (result->values[at(model.paid[k].column)] > kBroken) {
                broken.push_back(model.paid[k].demand);
            }
        }
        std::sort(broken.begin(), broken.end());
        broken.erase(std::unique(broken.begin(), broken.end()), broken.end());
        return broken;
    }

    /// When the rounds are used up: drops one demand after another as long as the rest conflicts.
    Result<Numbers> thinned() {
        m_smallest = false;
        std::vector<unsigned char> kept(m_problem.demands.size(), 1);
        bool conflicts = false;
        // From the last to the first: what people ask for first, the length above all, stays
        // longest.
        for (std::size_t d = kept.size(); d-- > 0;) {
            kept[d] = 0;
            ModelShape shape;
            shape.pooled = m_pooled;
            shape.kept = kept;
            shape.soft.resize(kept.size());  // none is, but the model then has no other objective
            const auto result = solve(assemblyModel(m_problem, shape));
            if (!result) {
                return tl::unexpected(result.error());
            }
            const bool stillConflicts = result->status == MipStatus::Infeasible;
            kept[d] = stillConflicts ? 0 : 1;
            conflicts = conflicts || stillConflicts;
            m_exact = m_exact && result->status != MipStatus::Unknown;
        }
        Numbers set;
        for (std::size_t d = 0; d < kept.size() && conflicts; ++d) {
            if (kept[d] != 0) {
                set.push_back(static_cast<int>(d));
            }
        }
        return set;
    }

    /// Puts the amounts to the demands of the set.
    Result<std::optional<Infeasible>> described(const Numbers& set) {
        Infeasible found;
        found.smallest = m_smallest;
        found.exact = m_exact;
        ConflictSet conflicts;
        for (const int demand : set) {
            const auto missing = missingOf(demand, set);
            if (!missing) {
                return tl::unexpected(missing.error());
            }
            const double needs = demandedOf(demand);
            conflicts.push_back(conflictOf(demand, std::max(0.0, needs - *missing), needs, 0));
        }
        if (const auto done = addWriting(set, conflicts); !done) {
            return tl::unexpected(done.error());
        }
        found.sets.push_back(std::move(conflicts));
        return std::optional<Infeasible>(std::move(found));
    }

    /// How much is missing of one demand while the others of the set are kept; negative: too much.
    Result<double> missingOf(int demand, const Numbers& set) {
        ModelShape shape;
        shape.pooled = m_pooled;
        shape.kept = flags(set);
        shape.soft = flags({demand});
        const AssemblyModel model = assemblyModel(m_problem, shape);
        MipLimits exact = m_limits;
        exact.gap = 1e-6;
        const auto result = m_solver.solve(model.mip, exact);
        if (!result) {
            return tl::unexpected(result.error());
        }
        if (result->values.empty()) {
            return 0.0;
        }
        double missing = 0;
        for (const AssemblyModel::Paid& paid : model.paid) {
            missing += paid.factor * result->values[at(paid.column)];
        }
        // Whole items; seconds to the tenth.
        return std::round(missing * 10) / 10;
    }

    /// Over all papers.
    [[nodiscard]] double demandedOf(int demand) const {
        for (const Rule& rule : m_problem.rules) {
            if (rule.leastDemand == demand) {
                return rule.least * m_problem.papers;
            }
            if (rule.mostDemand == demand &&
                m_problem.demands[at(demand)].kind != DemandKind::Enemies) {
                return rule.most * m_problem.papers;
            }
        }
        const Demand& of = m_problem.demands[at(demand)];
        return of.kind == DemandKind::Forced
                   ? static_cast<double>(m_problem.forced.size()) * m_problem.papers
                   : 0;
    }

    /// The fewest new items that end the conflict, where new items can.
    Status addWriting(const Numbers& set, ConflictSet& conflicts) {
        ModelShape shape;
        shape.pooled = m_pooled;
        shape.kept = flags(set);
        for (const int demand : set) {
            if (m_problem.demands[at(demand)].kind == DemandKind::CellLeast) {
                shape.written.push_back(demand);
            }
        }
        if (shape.written.empty()) {
            return ok();
        }
        const AssemblyModel model = assemblyModel(m_problem, shape);
        const auto result = solve(model);
        if (!result) {
            return tl::unexpected(result.error());
        }
        for (std::size_t k = 0; k < model.paid.size() && !result->values.empty(); ++k) {
            const auto place =
                std::find(set.begin(), set.end(), model.paid[k].demand) - set.begin();
            conflicts[static_cast<std::size_t>(place)].write +=
                static_cast<int>(std::lround(result->values[at(model.paid[k].column)]));
        }
        return ok();
    }

    const AssemblyProblem& m_problem;
    MipSolver& m_solver;
    MipLimits m_limits;
    bool m_pooled = true;
    bool m_smallest = true;
    bool m_exact = true;
    Answer m_answer = Answer::Unknown;
};

}  // namespace

Result<std::optional<Infeasible>> explainConflict(const AssemblyProblem& problem,
                                                  MipSolver& solver,
                                                  const MipLimits& limits) {
    return Explainer(problem, solver, limits).run();
}

}  // namespace qgt::exam
