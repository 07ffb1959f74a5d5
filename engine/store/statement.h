#pragma once

#include "engine/core/result.h"
#include "engine/store/value.h"

#include <memory>

struct sqlite3_stmt;

namespace qgt::store {

/// What a connection and its statements share; see handle.h.
struct Handle;

/// A prepared statement; values come in as bound parameters only.
class Statement {
  public:
    Statement(std::shared_ptr<Handle> handle, sqlite3_stmt* statement);
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds ?1, ?2, … and makes the statement ready to run from its start.
    Status bind(const Row& values);

    /// True when there is a row to read, false at the end.
    Result<bool> step();

    /// The current row. Cells keep the type that the file gives them; a number with a fraction,
    /// which no table of ours has, becomes NULL.
    [[nodiscard]] Row row() const;

    /// Runs to the end, passing over rows.
    Status finish();

  private:
    std::shared_ptr<Handle> m_handle;
    sqlite3_stmt* m_statement;
};

}  // namespace qgt::store
