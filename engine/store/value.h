#pragma once

#include "engine/core/result.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace qgt::store {

/// Raw bytes, kept apart from text.
struct Blob {
    std::string bytes;

    bool operator==(const Blob&) const = default;
};

/// One cell of a table; monostate is NULL.
using Value = std::variant<std::monostate, std::int64_t, std::string, Blob>;
using Row = std::vector<Value>;

/// Reads a row from left to right and remembers whether every cell had the type that was asked
/// for. Damaged files hold anything anywhere, so nothing is assumed.
class RowReader {
  public:
    explicit RowReader(const Row& row) : m_row(row) {}

    [[nodiscard]] std::int64_t integer();
    [[nodiscard]] std::string text();
    [[nodiscard]] std::string bytes();

    void skip() { ++m_next; }

    /// The next cell is NULL, which is then skipped.
    [[nodiscard]] bool isNull();

    /// False when a cell was missing or of another type.
    [[nodiscard]] bool good() const { return m_good; }

    /// A cell had the right type but no meaning, e.g. an unknown word.
    void refuse() { m_good = false; }

  private:
    [[nodiscard]] const Value* next();

    const Row& m_row;
    std::size_t m_next = 0;
    bool m_good = true;
};

}  // namespace qgt::store
