#include "engine/optimize/mip_model.h"

#include <algorithm>
#include <cmath>

namespace qgt::optimize {

namespace {

bool isWithin(double value, double lower, double upper, double tolerance) {
    const auto slack = [tolerance](double limit) {
        return std::isinf(limit) ? 0.0 : tolerance * std::max(1.0, std::abs(limit));
    };
    return value >= lower - slack(lower) && value <= upper + slack(upper);
}

double sumOf(const Row& row, const std::vector<double>& values) {
    double sum = 0;
    for (const Term& term : row.terms) {
        sum += term.factor * values[static_cast<std::size_t>(term.column)];
    }
    return sum;
}

}  // namespace

int MipModel::addColumn(const Column& column) {
    columns.push_back(column);
    return static_cast<int>(columns.size()) - 1;
}

double objectiveAt(const MipModel& model, const std::vector<double>& values) {
    double sum = 0;
    for (std::size_t j = 0; j < model.columns.size(); ++j) {
        sum += model.columns[j].objective * values[j];
    }
    return sum;
}

bool isFeasible(const MipModel& model, const std::vector<double>& values, double tolerance) {
    if (values.size() != model.columns.size()) {
        return false;
    }
    for (std::size_t j = 0; j < values.size(); ++j) {
        const Column& column = model.columns[j];
        const bool whole =
            !column.integer || std::abs(values[j] - std::round(values[j])) <= tolerance;
        if (!whole || !isWithin(values[j], column.lower, column.upper, tolerance)) {
            return false;
        }
    }
    return std::all_of(model.rows.begin(), model.rows.end(), [&](const Row& row) {
        return isWithin(sumOf(row, values), row.lower, row.upper, tolerance);
    });
}

}  // namespace qgt::optimize
