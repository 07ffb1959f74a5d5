#include "engine/optimize/cbc_solver.h"
#include "engine/optimize/mip_model.h"
#include "tests/support/catch.h"

namespace qgt::optimize {

using Catch::Matchers::WithinAbs;

namespace {

/// Knapsack: values 6, 5, 4, weights 5, 4, 3, at most 7. Best is 9 (the last two).
MipModel knapsack() {
    MipModel model;
    for (const double value : {6.0, 5.0, 4.0}) {
        model.addColumn({0, 1, value, true});
    }
    model.rows.push_back({-kUnlimited, 7, {{0, 5}, {1, 4}, {2, 3}}});
    return model;
}

MipResult solved(const MipModel& model) {
    CbcSolver solver;
    const auto result = solver.solve(model, {});
    REQUIRE(result);
    return *result;
}

}  // namespace

TEST_CASE("a model is maximised when it says so and minimised when it says so", "[optimize]") {
    MipModel model = knapsack();
    const MipResult most = solved(model);
    CHECK(most.status == MipStatus::Solved);
    CHECK_THAT(most.objective, WithinAbs(9, 1e-6));
    CHECK_THAT(most.bound, WithinAbs(9, 1e-6));
    CHECK(most.values == std::vector<double>{0, 1, 1});
    model.sense = Sense::Minimise;
    CHECK_THAT(solved(model).objective, WithinAbs(0, 1e-6));
    model.rows.push_back({2, kUnlimited, {{0, 1}, {1, 1}, {2, 1}}});
    CHECK_THAT(solved(model).objective, WithinAbs(9, 1e-6));
    CHECK_THAT(solved(model).bound, WithinAbs(9, 1e-6));
}

TEST_CASE("a relaxation shows as the bound of a model with continuous columns", "[optimize]") {
    MipModel model = knapsack();
    for (Column& column : model.columns) {
        column.integer = false;
    }
    CHECK_THAT(solved(model).objective, WithinAbs(9, 1e-6));
    model.rows[0].upper = 8;
    CHECK_THAT(solved(model).objective, WithinAbs(9 + 6.0 / 5, 1e-6));
}

TEST_CASE("models without a solution, and without a limit, are told apart", "[optimize]") {
    MipModel model = knapsack();
    model.rows.push_back({3, 3, {{0, 1}, {1, 1}, {2, 1}}});
    CHECK(solved(model).status == MipStatus::Infeasible);
    CHECK(solved(model).values.empty());
    MipModel endless;
    endless.addColumn({0, kUnlimited, 1, false});
    endless.rows.push_back({0, kUnlimited, {{0, 1}}});
    CHECK(solved(endless).status == MipStatus::Unbounded);
    // Only wholeness makes it impossible.
    MipModel halves;
    halves.addColumn({0, 5, 1, true});
    halves.rows.push_back({3, 3, {{0, 2}}});
    CHECK(solved(halves).status == MipStatus::Infeasible);
}

TEST_CASE("a start is taken up when it is feasible and left aside when it is not", "[optimize]") {
    MipModel model = knapsack();
    model.start = {1, 0, 0};
    CHECK_THAT(solved(model).objective, WithinAbs(9, 1e-6));
    model.start = {1, 1, 1};
    CHECK_THAT(solved(model).objective, WithinAbs(9, 1e-6));
    model.start = {0.5};
    CHECK_THAT(solved(model).objective, WithinAbs(9, 1e-6));
}

TEST_CASE("a model with a column that is not there or limits that cross is refused", "[optimize]") {
    CbcSolver solver;
    MipModel model = knapsack();
    model.rows[0].terms[0].column = 3;
    CHECK(solver.solve(model, {}).error().code == "optimize.unfit-model");
    model = knapsack();
    model.rows[0].lower = 8;
    CHECK(solver.solve(model, {}).error().code == "optimize.unfit-model");
    model = knapsack();
    model.columns[0].upper = -1;
    CHECK(solver.solve(model, {}).error().code == "optimize.unfit-model");
}

TEST_CASE("a point is checked against rows, columns and wholeness", "[optimize]") {
    const MipModel model = knapsack();
    CHECK(isFeasible(model, {0, 1, 1}));
    CHECK_FALSE(isFeasible(model, {1, 1, 0}));
    CHECK_FALSE(isFeasible(model, {0, 0.5, 0}));
    CHECK_FALSE(isFeasible(model, {0, 2, 0}));
    CHECK_FALSE(isFeasible(model, {0, -1, 0}));
    CHECK_FALSE(isFeasible(model, {0, 1}));
    CHECK(isFeasible(model, {0, 1 + 1e-9, 1}));
    CHECK_THAT(objectiveAt(model, {1, 0, 1}), WithinAbs(10, 1e-6));
}

}  // namespace qgt::optimize
