#include "engine/optimize/cbc_solver.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <string>

#include <Cbc_C_Interface.h>

namespace qgt::optimize {

namespace {

struct DeleteModel {
    void operator()(Cbc_Model* model) const { Cbc_deleteModel(model); }
};

using ModelHandle = std::unique_ptr<Cbc_Model, DeleteModel>;

/// CBC's own infinity.
constexpr double kCbcUnlimited = 1e30;
/// What CBC may break a row by (1e-6 on each, summed over a row of many columns).
constexpr double kTolerance = 1e-5;

double limitFor(double value) {
    return std::clamp(value, -kCbcUnlimited, kCbcUnlimited);
}

bool isFit(const MipModel& model) {
    const auto crossed = [](const auto& limited) {
        return !(limited.lower <= limited.upper);  // also true for what is not a number
    };
    const int columns = static_cast<int>(model.columns.size());
    const auto strange = [columns](const Term& term) {
        return term.column < 0 || term.column >= columns || !std::isfinite(term.factor);
    };
    return std::none_of(model.columns.begin(), model.columns.end(), crossed) &&
           std::none_of(model.rows.begin(), model.rows.end(), [&](const Row& row) {
               return crossed(row) || std::any_of(row.terms.begin(), row.terms.end(), strange);
           });
}

/// The rows as columns one after another, which is how CBC takes them.
struct ByColumn {
    std::vector<CoinBigIndex> start;
    std::vector<int> row;
    std::vector<double> factor;

    explicit ByColumn(const MipModel& model) : start(model.columns.size() + 1) {
        for (const Row& of : model.rows) {
            for (const Term& term : of.terms) {
                ++start[static_cast<std::size_t>(term.column) + 1];
            }
        }
        std::partial_sum(start.begin(), start.end(), start.begin());
        row.resize(static_cast<std::size_t>(start.back()));
        factor.resize(row.size());
        std::vector<CoinBigIndex> next(start.begin(), start.end() - 1);
        start.push_back(start.back());  // the idle column, see load()
        for (std::size_t i = 0; i < model.rows.size(); ++i) {
            for (const Term& term : model.rows[i].terms) {
                const auto place =
                    static_cast<std::size_t>(next[static_cast<std::size_t>(term.column)]++);
                row[place] = static_cast<int>(i);
                factor[place] = term.factor;
            }
        }
    }
};

/// CBC always minimises here: its sense of "maximise" is lost on some ways through the driver, so
/// that the sign is ours.
double signOf(const MipModel& model) {
    return model.sense == Sense::Maximise ? -1 : 1;
}

void load(Cbc_Model* cbc, const MipModel& model) {
    const ByColumn matrix(model);
    std::vector<double> lower;
    std::vector<double> upper;
    std::vector<double> cost;
    for (const Column& column : model.columns) {
        lower.push_back(limitFor(column.lower));
        upper.push_back(limitFor(column.upper));
        cost.push_back(signOf(model) * column.objective);
    }
    // Without an integer column the driver goes another way: it prints, and leaves its answer
    // elsewhere. So there is always an idle one.
    lower.push_back(0);
    upper.push_back(1);
    cost.push_back(0);
    std::vector<double> rowLower;
    std::vector<double> rowUpper;
    for (const Row& row : model.rows) {
        rowLower.push_back(limitFor(row.lower));
        rowUpper.push_back(limitFor(row.upper));
    }
    Cbc_loadProblem(cbc,
                    static_cast<int>(lower.size()),
                    static_cast<int>(model.rows.size()),
                    matrix.start.data(),
                    matrix.row.data(),
                    matrix.factor.data(),
                    lower.data(),
                    upper.data(),
                    cost.data(),
                    rowLower.data(),
                    rowUpper.data());
    for (std::size_t j = 0; j < model.columns.size(); ++j) {
        if (model.columns[j].integer) {
            Cbc_setInteger(cbc, static_cast<int>(j));
        }
    }
    Cbc_setInteger(cbc, static_cast<int>(model.columns.size()));
}

void setLimits(Cbc_Model* cbc, const MipLimits& limits) {
    const auto set = [cbc](const char* name, const std::string& value) {
        Cbc_setParameter(cbc, name, value.c_str());
    };
    set("ratioGap", std::to_string(limits.gap));
    set("allowableGap", std::to_string(limits.absoluteGap));
    set("timeMode", "elapsed");
    set("sec", std::to_string(limits.seconds));
    set("randomSeed", std::to_string(limits.seed));
    set("randomCbcSeed", std::to_string(limits.seed));
    set("log", "0");
}

void setStart(Cbc_Model* cbc, const MipModel& model) {
    if (model.start.empty() || !isFeasible(model, model.start)) {
        return;
    }
    std::vector<int> columns;
    std::vector<double> values;
    for (std::size_t j = 0; j < model.start.size(); ++j) {
        if (model.start[j] != 0) {
            columns.push_back(static_cast<int>(j));
            values.push_back(model.start[j]);
        }
    }
    Cbc_setMIPStartI(cbc, static_cast<int>(columns.size()), columns.data(), values.data());
}

std::vector<double> rounded(const MipModel& model, const double* solution) {
    std::vector<double> values(solution, solution + model.columns.size());
    for (std::size_t j = 0; j < values.size(); ++j) {
        if (model.columns[j].integer) {
            values[j] = std::round(values[j]);
        }
    }
    return values;
}

Result<MipResult> resultOf(Cbc_Model* cbc, const MipModel& model, const MipLimits& limits) {
    MipResult result;
    result.bound = signOf(model) * Cbc_getBestPossibleObjValue(cbc);
    if (Cbc_isContinuousUnbounded(cbc) != 0) {
        result.status = MipStatus::Unbounded;
        return result;
    }
    const double* solution = Cbc_bestSolution(cbc);
    if (solution == nullptr) {
        result.status =
            Cbc_isProvenInfeasible(cbc) != 0 ? MipStatus::Infeasible : MipStatus::Unknown;
        return result;
    }
    result.values = rounded(model, solution);
    if (!isFeasible(model, result.values, kTolerance)) {
        return failure("optimize.wrong-answer");
    }
    result.objective = objectiveAt(model, result.values);
    // A bound that the point passes by a rounding error is the point's own value.
    const double sign = signOf(model);
    result.bound = sign * std::min(sign * result.bound, sign * result.objective);
    const bool closed = result.gap() <= limits.gap + kTolerance ||
                        std::abs(result.bound - result.objective) <= limits.absoluteGap;
    result.status =
        closed || Cbc_isProvenOptimal(cbc) != 0 ? MipStatus::Solved : MipStatus::Stopped;
    return result;
}

}  // namespace

double MipResult::gap() const {
    return std::abs(bound - objective) / std::max(std::abs(objective), 1e-9);
}

Result<MipResult> CbcSolver::solve(const MipModel& model, const MipLimits& limits) {
    if (!isFit(model)) {
        return failure("optimize.unfit-model");
    }
    const ModelHandle cbc(Cbc_newModel());
    load(cbc.get(), model);
    setLimits(cbc.get(), limits);
    setStart(cbc.get(), model);
    Cbc_solve(cbc.get());
    return resultOf(cbc.get(), model, limits);
}

}  // namespace qgt::optimize
