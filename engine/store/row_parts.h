#pragma once

#include "engine/store/tables.h"
#include "engine/store/value.h"

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::store {

// What the readers of rows share; a value that does not fit marks the row as damaged.

[[nodiscard]] inline int smallNumber(RowReader& reader) {
    const std::int64_t value = reader.integer();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        reader.refuse();
        return 0;
    }
    return static_cast<int>(value);
}

/// What the optional holds; without a value the row is damaged.
template <typename T>
[[nodiscard]] T orRefuse(const std::optional<T>& value, RowReader& reader) {
    if (!value) {
        reader.refuse();
        return T{};
    }
    return *value;
}

template <typename T>
[[nodiscard]] Result<T> whenGood(const T& value,
                                 const RowReader& reader,
                                 const Table& table,
                                 const Row& row) {
    if (!reader.good()) {
        return tl::unexpected(damagedRow(table, row));
    }
    return value;
}

/// The kind of a step with a word behind it where who took it had a hand in it and nobody else was
/// left, both ways.
inline constexpr std::string_view kByNecessity = ":by-necessity";

[[nodiscard]] inline std::string stepWord(std::string kind, bool byNecessity) {
    return byNecessity ? kind.append(kByNecessity) : kind;
}

/// Takes the word off; whether it stood there.
[[nodiscard]] inline bool takeNecessity(std::string& word) {
    const bool there = word.ends_with(kByNecessity);
    word.resize(word.size() - (there ? kByNecessity.size() : 0));
    return there;
}

/// Rubric points as one digit each, both ways.
[[nodiscard]] inline std::string digitsOf(const std::vector<bool>& met) {
    std::string digits;
    for (const bool point : met) {
        digits.push_back(point ? '1' : '0');
    }
    return digits;
}

[[nodiscard]] inline std::vector<bool> metFrom(const std::string& digits, RowReader& reader) {
    std::vector<bool> met;
    for (const char digit : digits) {
        if (digit != '0' && digit != '1') {
            reader.refuse();
        }
        met.push_back(digit == '1');
    }
    return met;
}

/// Every row through `decode`; the first that is damaged is the error.
template <typename T>
[[nodiscard]] Result<std::vector<T>> decodeAll(const Result<std::vector<Row>>& rows,
                                               Result<T> (*decode)(const Row&)) {
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<T> all;
    for (const Row& row : *rows) {
        const auto value = decode(row);
        if (!value) {
            return tl::unexpected(value.error());
        }
        all.push_back(*value);
    }
    return all;
}

}  // namespace qgt::store
