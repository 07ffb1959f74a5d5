#include "engine/exam/assemble.h"
#include "engine/exam/assembly_check.h"
#include "engine/exam/assembly_model.h"
#include "engine/exam/assembly_problem.h"
#include "engine/optimize/cbc_solver.h"
#include "tests/support/assembly_pools.h"

#include <chrono>
#include <string>

#include <benchmark/benchmark.h>
#include <coin/CbcModel.hpp>
#include <coin/OsiClpSolverInterface.hpp>

namespace {

using qgt::exam::Assembly;
using qgt::test::AssemblyWorld;

constexpr int kItems = 2'000;
constexpr double kGap = 0.01;

AssemblyWorld world(int papers) {
    AssemblyWorld made = qgt::test::districtWorld(kItems, 1);
    made.blueprint.papers = papers;
    return made;
}

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Papers from 2,000 items to within 1 % of the bound, checked, and how far they are from it.
void assembleForms(benchmark::State& state) {
    const AssemblyWorld made = world(static_cast<int>(state.range(0)));
    qgt::exam::AssemblySettings settings;
    settings.gap = kGap;
    for ([[maybe_unused]] auto _ : state) {
        qgt::optimize::CbcSolver solver;
        const auto outcome =
            qgt::exam::assemble(made.pool, made.blueprint, solver, settings, nullptr);
        const auto* assembly = outcome ? std::get_if<Assembly>(&*outcome) : nullptr;
        if (assembly == nullptr || assembly->gap() > kGap) {
            state.SkipWithError("no papers within the gap");
            return;
        }
        state.counters["gap"] = assembly->gap();
    }
}

/// The peer: the same model to the same gap by CBC's branch and bound without its driver, at most
/// so many seconds.
void bareCbc(benchmark::State& state) {
    constexpr double kMostSeconds = 20;
    const AssemblyWorld made = world(static_cast<int>(state.range(0)));
    const auto model =
        qgt::exam::assemblyModel(qgt::exam::assemblyProblem(made.pool, made.blueprint), {});
    for ([[maybe_unused]] auto _ : state) {
        OsiClpSolverInterface lp;
        lp.messageHandler()->setLogLevel(0);
        for (const qgt::optimize::Column& column : model.mip.columns) {
            lp.addCol(0, nullptr, nullptr, column.lower, column.upper, -column.objective);
        }
        for (std::size_t j = 0; j < model.mip.columns.size(); ++j) {
            if (model.mip.columns[j].integer) {
                lp.setInteger(static_cast<int>(j));
            }
        }
        for (const qgt::optimize::Row& row : model.mip.rows) {
            CoinPackedVector terms;
            for (const qgt::optimize::Term& term : row.terms) {
                terms.insert(term.column, term.factor);
            }
            lp.addRow(terms, row.lower, row.upper);
        }
        CbcModel cbc(lp);
        cbc.setLogLevel(0);
        cbc.setAllowableFractionGap(kGap);
        cbc.setDblParam(CbcModel::CbcMaximumSeconds, kMostSeconds);
        cbc.setUseElapsedTime(true);
        cbc.branchAndBound();
        state.counters["objective"] = -cbc.getObjValue();
    }
}

/// The instant search alone, as a preview; its distance from the bound is of the solver's papers.
void preview(benchmark::State& state) {
    const AssemblyWorld made = world(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto _ : state) {
        const auto papers = qgt::exam::previewPapers(made.pool, made.blueprint, 1);
        if (!papers || !*papers) {
            state.SkipWithError("no preview");
            return;
        }
        state.counters["objective"] = qgt::exam::objectiveOf(made.pool, made.blueprint, **papers);
    }
}

/// A paper of 60 of their own for each of 60 candidates, any two sharing at most 10.
void individualPapers(benchmark::State& state) {
    AssemblyWorld made = world(60);
    made.blueprint.kind = qgt::exam::PaperKind::Individual;
    made.blueprint.overlap = 10;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        qgt::optimize::CbcSolver solver;
        const auto outcome = qgt::exam::assemble(made.pool, made.blueprint, solver, {}, nullptr);
        if (!outcome || !std::holds_alternative<Assembly>(*outcome)) {
            state.SkipWithError("no papers");
            return;
        }
        state.counters["seconds"] = secondsSince(start);
    }
}

BENCHMARK(assembleForms)->Arg(1)->Arg(2)->Arg(4)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(bareCbc)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(preview)->Arg(1)->Arg(6)->Unit(benchmark::kMillisecond)->MinTime(0.5);
BENCHMARK(individualPapers)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace

BENCHMARK_MAIN();
