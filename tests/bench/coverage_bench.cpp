// What a director's questions cost: a what-if, the absence test of a district, a training plan, a
// month's roster.
#include "app/runtime/team_desk.h"
#include "app/runtime/team_standing.h"
#include "engine/coverage/absence.h"
#include "engine/coverage/rate_spread.h"
#include "engine/coverage/solve_roster.h"
#include "engine/coverage/training_plan.h"
#include "engine/coverage/what_if.h"
#include "engine/optimize/cbc_solver.h"
#include "tests/support/random_rosters.h"
#include "tests/support/random_teams.h"

#include <cmath>
#include <cstdint>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

using qgt::Rng;
using qgt::coverage::Pair;
using qgt::coverage::Team;
using qgt::coverage::TeamAbility;
using qgt::coverage::TrainingPackage;
using qgt::coverage::WhatIf;

constexpr std::size_t kCadres = 9;
constexpr std::size_t kLines = 18;
constexpr std::size_t kTypes = 12;
constexpr double kOffered = 2;

/// Every line with all its types.
TeamAbility committee(std::uint64_t seed, std::size_t cadres) {
    Rng rng(seed);
    TeamAbility team = qgt::test::randomAbility(rng, cadres, kLines, 1);
    for (auto& line : team.lines) {
        line.types.clear();
        for (const double share : qgt::test::randomShares(rng, kTypes)) {
            line.types.push_back({share, qgt::test::randomNormal(rng)});
        }
    }
    return team;
}

/// One cell changes, and all answers are taken: rates of all pairs, best pair, best swap, best two
/// hours for the pair and for all pairs.
void whatIfStep(benchmark::State& state) {
    TeamAbility team = committee(1, kCadres);
    WhatIf whatIf(qgt::coverage::expectedTeam(team), trainedChances(team, kOffered));
    std::size_t step = 0;
    for ([[maybe_unused]] auto _ : state) {
        const std::size_t cadre = step % kCadres;
        const std::size_t line = step / kCadres % kLines;
        ++step;
        team.states[team.cellOf(cadre, line)].mean = std::sin(static_cast<double>(step));
        whatIf.setCell(cadre,
                       line,
                       packageOf(team, cadre, line, 0).settles,
                       packageOf(team, cadre, line, kOffered).settles);
        const auto best = whatIf.bestPair();
        benchmark::DoNotOptimize(whatIf.bestSwap(*best));
        benchmark::DoNotOptimize(whatIf.bestTraining(*best));
        benchmark::DoNotOptimize(whatIf.bestTraining());
    }
}

/// The same from the beginning: what a page does when it opens.
void whatIfAnew(benchmark::State& state) {
    const TeamAbility team = committee(1, kCadres);
    const Team expected = qgt::coverage::expectedTeam(team);
    const std::vector<double> trained = trainedChances(team, kOffered);
    for ([[maybe_unused]] auto _ : state) {
        const WhatIf whatIf(expected, trained);
        const auto best = whatIf.bestPair();
        benchmark::DoNotOptimize(whatIf.bestSwap(*best));
        benchmark::DoNotOptimize(whatIf.bestTraining(*best));
        benchmark::DoNotOptimize(whatIf.bestTraining());
    }
}

/// Intervals of the rates of all pairs after one cell has changed.
void intervalsOfPairs(benchmark::State& state) {
    const TeamAbility team = committee(1, kCadres);
    qgt::coverage::RateSpread spread(team);
    const qgt::coverage::PairRates rates(qgt::coverage::expectedTeam(team));
    for ([[maybe_unused]] auto _ : state) {
        spread.renew(team, 0, 0);
        for (const Pair& pair : rates.pairs()) {
            const qgt::coverage::Crew crew{pair.first, pair.second};
            benchmark::DoNotOptimize(spread.rateVariance(crew, team.lineShare));
        }
    }
}

qgt::coverage::RequestMix mixOf(const TeamAbility& team) {
    return qgt::coverage::requestMix({team.lineShare, qgt::coverage::kPriorRequests},
                                     std::vector<double>(team.lineShare.size(), 4.0))
        .value();
}

/// One step of the page 团队: somebody is put on duty, and everything that is said of the desk is
/// reckoned: rate with interval, gap, best swap, best training.
void deskStep(benchmark::State& state) {
    const TeamAbility team = committee(1, kCadres);
    qgt::app::TeamDesk desk(team, mixOf(team));
    qgt::app::DeskState begin = desk.state();
    begin.phone = state.range(0) != 0;
    desk.set(begin);
    std::size_t step = 0;
    for ([[maybe_unused]] auto _ : state) {
        desk.set(desk.withOnDuty(step++ % kCadres));
        benchmark::DoNotOptimize(desk.answer().rate.value);
    }
}

/// What opening the page reckons, cautiously as well.
void deskAnew(benchmark::State& state) {
    const TeamAbility team = committee(1, kCadres);
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(qgt::app::TeamDesk(team, mixOf(team)).answer().rate.value);
        benchmark::DoNotOptimize(qgt::app::teamStanding(team, false).redundancy.data());
        benchmark::DoNotOptimize(qgt::app::teamStanding(team, true).redundancy.data());
    }
}

const std::vector<Team>& district() {
    static const std::vector<Team> kDistrict = [] {
        constexpr std::size_t kCommittees = 375;
        constexpr std::size_t kOfCommittee = 8;
        std::vector<Team> teams;
        for (std::size_t k = 0; k < kCommittees; ++k) {
            teams.push_back(qgt::coverage::expectedTeam(committee(k + 1, kOfCommittee)));
        }
        return teams;
    }();
    return kDistrict;
}

void districtPairs(benchmark::State& state) {
    const std::vector<Team>& committees = district();
    for ([[maybe_unused]] auto _ : state) {
        for (const Team& team : committees) {
            benchmark::DoNotOptimize(qgt::coverage::PairRates(team).best());
        }
    }
}

void districtAbsence(benchmark::State& state) {
    const std::vector<Team>& committees = district();
    for ([[maybe_unused]] auto _ : state) {
        for (const Team& team : committees) {
            benchmark::DoNotOptimize(
                qgt::coverage::absenceTest(qgt::coverage::PairRates(team)).back().rate);
        }
    }
}

/// 8 hours for each of nine, in packages of 1, 2 and 4 hours for every cell.
void trainingPlan(benchmark::State& state) {
    const TeamAbility ability = committee(1, kCadres);
    const Team team = qgt::coverage::expectedTeam(ability);
    std::vector<TrainingPackage> packages;
    for (std::size_t cadre = 0; cadre < kCadres; ++cadre) {
        for (std::size_t line = 0; line < kLines; ++line) {
            for (const double hours : {1.0, 2.0, 4.0}) {
                packages.push_back(packageOf(ability, cadre, line, hours));
            }
        }
    }
    constexpr double kEach = 8;
    const qgt::coverage::PlanLimits limits{
        kEach * kCadres, std::vector<double>(kCadres, kEach), {}};
    const auto duties = everyPair(team);
    double share = 0;
    for ([[maybe_unused]] auto _ : state) {
        share = planTraining(team, duties, packages, limits)->shareOfBest();
    }
    state.counters["share_of_best"] = share;
}

constexpr std::size_t kMonth = 28;

void rosterPreview(benchmark::State& state) {
    Rng rng(3);
    const auto problem =
        qgt::test::monthOfDuty(rng, static_cast<std::size_t>(state.range(0)), kMonth, 2);
    double value = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto preview = *previewRoster(problem, {});
        value = preview ? preview->value : 0;
    }
    state.counters["value"] = value;
}

/// Within 0.5 % of the best.
void rosterSolve(benchmark::State& state) {
    Rng rng(3);
    const auto problem =
        qgt::test::monthOfDuty(rng, static_cast<std::size_t>(state.range(0)), kMonth, 2);
    qgt::optimize::CbcSolver solver;
    qgt::coverage::RosterSettings settings;
    settings.gap = 0.005;
    double gap = 1;
    double value = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto outcome = solveRoster(problem, solver, settings, {});
        gap = outcome->gap();
        value = outcome->value;
    }
    state.counters["gap"] = gap;
    state.counters["value"] = value;
}

BENCHMARK(whatIfStep)->Unit(benchmark::kMicrosecond)->MinTime(0.5);
BENCHMARK(whatIfAnew)->Unit(benchmark::kMicrosecond)->MinTime(0.5);
BENCHMARK(intervalsOfPairs)->Unit(benchmark::kMicrosecond)->MinTime(0.5);
BENCHMARK(deskStep)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond)->MinTime(0.5);
BENCHMARK(deskAnew)->Unit(benchmark::kMillisecond)->MinTime(0.5);
BENCHMARK(districtPairs)->Unit(benchmark::kMillisecond)->MinTime(0.5);
BENCHMARK(districtAbsence)->Unit(benchmark::kMillisecond)->MinTime(0.5);
BENCHMARK(trainingPlan)->Unit(benchmark::kMillisecond)->MinTime(0.5);
BENCHMARK(rosterPreview)->Arg(7)->Arg(8)->Arg(9)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(rosterSolve)->Arg(7)->Arg(8)->Arg(9)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace

BENCHMARK_MAIN();
