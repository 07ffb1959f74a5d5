#include "engine/exam/assemble.h"

#include "engine/exam/assembly_check.h"
#include "engine/exam/assembly_model.h"
#include "engine/exam/assembly_problem.h"
#include "engine/exam/conflict.h"
#include "engine/exam/paper_search.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace qgt::exam {

namespace {

using optimize::MipLimits;
using optimize::MipResult;
using optimize::MipSolver;
using optimize::MipStatus;

using NumberedPapers = std::vector<std::vector<int>>;

constexpr double kOnePaperGap = 1e-4;
constexpr double kSeveralPapersGap = 0.01;
constexpr double kExplainSeconds = 5;
/// Rounds of the search behind an answer; a preview does with fewer.
constexpr int kRounds = 80;
/// Exchanges that individual papers may look at, per paper and item of the pool.
constexpr std::int64_t kLooksPerPaper = 1000;
/// What another use of an item costs, in mean information of an item.
constexpr double kUseBurden = 0.5;

Papers named(const AssemblyProblem& problem, const NumberedPapers& papers) {
    Papers names;
    for (const auto& paper : papers) {
        names.emplace_back();
        for (const int item : paper) {
            names.back().push_back(problem.ids[at(item)]);
        }
    }
    return names;
}

double meanInformation(const AssemblyProblem& problem) {
    const double sum = std::accumulate(problem.information.begin(), problem.information.end(), 0.0);
    return problem.information.empty() ? 0 : sum / static_cast<double>(problem.information.size());
}

SearchSettings searchSettings(const AssemblyProblem& problem, PaperKind kind, std::uint32_t seed) {
    SearchSettings settings;
    settings.seed = seed;
    if (kind == PaperKind::Individual) {
        settings.burden = kUseBurden * meanInformation(problem);
        settings.looks = kLooksPerPaper * problem.papers * problem.itemCount();
    }
    return settings;
}

/// One paper while the others stay: what they use is used, and none of them may be shared too much.
AssemblyProblem beside(const AssemblyProblem& problem, const NumberedPapers& papers, int paper) {
    AssemblyProblem one = problem;
    one.papers = 1;
    const int demand = static_cast<int>(one.demands.size());
    one.demands.push_back({DemandKind::Uses, {}});
    one.usesDemand = demand;
    for (int other = 0; other < static_cast<int>(papers.size()); ++other) {
        if (other == paper) {
            continue;
        }
        for (const int item : papers[at(other)]) {
            --one.usesLeft[at(item)];
        }
        const double most = problem.overlap;
        one.rules.push_back({false, papers[at(other)], 0, most, -1, demand});
    }
    for (int& left : one.usesLeft) {
        left = std::clamp(left, 0, 1);
    }
    return one;
}

class Assembler {
  public:
    Assembler(const std::vector<AssemblyItem>& pool,
              const AssemblyBlueprint& blueprint,
              MipSolver& solver,
              const AssemblySettings& settings)
        : m_pool(pool),
          m_blueprint(blueprint),
          m_solver(solver),
          m_problem(assemblyProblem(pool, blueprint)) {
        m_limits.gap =
            settings.gap.value_or(blueprint.papers > 1 ? kSeveralPapersGap : kOnePaperGap);
        m_limits.seconds = settings.seconds;
        m_limits.seed = settings.seed;
    }

    Result<AssemblyOutcome> run(const AssemblyWatch& watch) {
        const auto pooled = pooledBound();
        if (!pooled) {
            return tl::unexpected(pooled.error());
        }
        if (pooled->status == MipStatus::Infeasible) {
            return explained();
        }
        if (!pooled->values.empty()) {
            m_bound = pooled->bound;
        }
        SearchSettings settings = searchSettings(m_problem, m_blueprint.kind, m_limits.seed);
        settings.rounds = m_blueprint.kind == PaperKind::Individual ? settings.rounds : kRounds;
        const SearchResult start = searchPapers(m_problem, settings);
        const double reached =
            start.feasible ? objectiveOf(m_pool, m_blueprint, named(m_problem, start.papers)) : 0;
        if (watch) {
            watch({reached, m_bound});
        }
        if (start.feasible && m_bound <= reached * (1 + m_limits.gap)) {
            return verified(start.papers);
        }
        return m_blueprint.kind == PaperKind::Individual ? individualPapers(start)
                                                         : parallelPapers(start);
    }

  private:
    Result<AssemblyOutcome> parallelPapers(const SearchResult& start) {
        AssemblyModel model = assemblyModel(m_problem, {});
        if (start.feasible) {
            model.mip.start = startFrom(m_problem, model, start.papers);
        }
        const auto result = m_solver.solve(model.mip, m_limits);
        if (!result) {
            return tl::unexpected(result.error());
        }
        if (result->status == MipStatus::Infeasible) {
            return explained();
        }
        if (!result->values.empty()) {
            m_bound = std::min(m_bound, result->bound);
            auto answer = verified(papersIn(model, result->values));
            if (answer || !start.feasible) {
                return answer;
            }
        }
        return start.feasible ? verified(start.papers) : outOfTime();
    }

    Result<AssemblyOutcome> individualPapers(const SearchResult& start) {
        if (start.papers.empty()) {
            return explained();
        }
        NumberedPapers papers = start.papers;
        if (!start.feasible) {
            const auto mended = mend(papers);
            if (!mended) {
                return tl::unexpected(mended.error());
            }
            if (!*mended) {
                return explained();
            }
        }
        return verified(papers);
    }

    /// All papers as one, without wholeness: no papers are better, and there are none where this
    /// has no solution.
    Result<MipResult> pooledBound() {
        ModelShape shape;
        shape.pooled = true;
        AssemblyModel model = assemblyModel(m_problem, shape);
        for (optimize::Column& column : model.mip.columns) {
            column.integer = false;
        }
        return m_solver.solve(model.mip, m_limits);
    }

    /// Has the solver make the papers that break a rule anew. False when it cannot.
    Result<bool> mend(NumberedPapers& papers) {
        for (int paper = 0; paper < m_problem.papers; ++paper) {
            if (isWhole(papers, paper)) {
                continue;
            }
            const AssemblyModel model = assemblyModel(beside(m_problem, papers, paper), {});
            MipLimits limits = m_limits;
            limits.gap = std::max(limits.gap, kSeveralPapersGap);
            const auto result = m_solver.solve(model.mip, limits);
            if (!result) {
                return tl::unexpected(result.error());
            }
            if (result->values.empty()) {
                return false;
            }
            papers[at(paper)] = papersIn(model, result->values).front();
        }
        return true;
    }

    /// Whether a paper keeps every rule beside the others as they are.
    [[nodiscard]] bool isWhole(const NumberedPapers& papers, int paper) const {
        const auto breaches = breachesOf(m_pool, m_blueprint, named(m_problem, papers));
        return std::none_of(breaches.begin(), breaches.end(), [&](const AssemblyBreach& breach) {
            const bool ofOverlap = breach.kind == AssemblyBreach::Kind::Overlap;
            return breach.paper == paper || breach.paper < 0 ||
                   (ofOverlap && breach.name == std::to_string(paper));
        });
    }

    Result<AssemblyOutcome> explained() {
        MipLimits limits = m_limits;
        limits.seconds = std::min(limits.seconds, kExplainSeconds);
        auto why = explainConflict(m_problem, m_solver, limits);
        if (!why) {
            return tl::unexpected(why.error());
        }
        if (!*why) {
            return outOfTime();
        }
        return AssemblyOutcome(std::move(**why));
    }

    static Result<AssemblyOutcome> outOfTime() { return failure("exam.no-papers-in-time"); }

    /// No paper leaves without having been counted again.
    Result<AssemblyOutcome> verified(const NumberedPapers& papers) {
        Assembly assembly;
        assembly.papers = named(m_problem, papers);
        const auto breaches = breachesOf(m_pool, m_blueprint, assembly.papers);
        if (!breaches.empty()) {
            return failure("exam.papers-break-rule", {{"what", breaches.front().name}});
        }
        assembly.objective = objectiveOf(m_pool, m_blueprint, assembly.papers);
        assembly.bound = m_problem.points == 0 ? 0 : std::max(m_bound, assembly.objective);
        return AssemblyOutcome(std::move(assembly));
    }

    const std::vector<AssemblyItem>& m_pool;
    const AssemblyBlueprint& m_blueprint;
    MipSolver& m_solver;
    AssemblyProblem m_problem;
    MipLimits m_limits;
    double m_bound = optimize::kUnlimited;
};

}  // namespace

Result<std::optional<Papers>> previewPapers(const std::vector<AssemblyItem>& pool,
                                            const AssemblyBlueprint& blueprint,
                                            std::uint32_t seed) {
    if (const Status fit = checkInputs(pool, blueprint); !fit) {
        return tl::unexpected(fit.error());
    }
    const AssemblyProblem problem = assemblyProblem(pool, blueprint);
    const SearchResult found = searchPapers(problem, searchSettings(problem, blueprint.kind, seed));
    return found.feasible ? std::optional<Papers>(named(problem, found.papers)) : std::nullopt;
}

Result<AssemblyOutcome> assemble(const std::vector<AssemblyItem>& pool,
                                 const AssemblyBlueprint& blueprint,
                                 MipSolver& solver,
                                 const AssemblySettings& settings,
                                 const AssemblyWatch& watch) {
    if (const Status fit = checkInputs(pool, blueprint); !fit) {
        return tl::unexpected(fit.error());
    }
    return Assembler(pool, blueprint, solver, settings).run(watch);
}

}  // namespace qgt::exam
