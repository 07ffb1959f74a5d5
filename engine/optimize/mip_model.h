#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace qgt::optimize {

/// A side of a row or column that has no limit.
inline constexpr double kUnlimited = std::numeric_limits<double>::infinity();

enum class Sense : std::uint8_t { Maximise, Minimise };

struct Column {
    double lower = 0;
    double upper = 1;
    double objective = 0;
    bool integer = true;
};

struct Term {
    int column = 0;
    double factor = 1;
};

/// lower <= sum of the terms <= upper. A column stands in a row once.
struct Row {
    double lower = -kUnlimited;
    double upper = kUnlimited;
    std::vector<Term> terms;
};

/// A mixed-integer model that knows no solver.
struct MipModel {
    Sense sense = Sense::Maximise;
    std::vector<Column> columns;
    std::vector<Row> rows;
    /// A point to begin with, one value per column, or empty. One that breaks a row is not used.
    std::vector<double> start;

    /// The number of the new column.
    int addColumn(const Column& column);
};

[[nodiscard]] double objectiveAt(const MipModel& model, const std::vector<double>& values);

/// Whether the values keep every column and row within `tolerance` of its limits (relative to them
/// where they are above 1) and every integer column is within it of an integer.
[[nodiscard]] bool isFeasible(const MipModel& model,
                              const std::vector<double>& values,
                              double tolerance = 1e-6);

}  // namespace qgt::optimize
