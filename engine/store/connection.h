#pragma once

#include "engine/core/result.h"
#include "engine/store/statement.h"
#include "engine/store/value.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace qgt::store {

enum class Access : std::uint8_t {
    Create,     ///< made when missing
    ReadWrite,  ///< must exist
    Immutable   ///< nothing is written, locked or made; a -wal beside the file is not looked at
};

/// One SQLite connection, safe for one thread at a time. After an input or output error every call
/// fails with store.failed: only a new connection can be trusted.
class Connection {
  public:
    /// Hardened: DEFENSIVE, no trusted schema, no double-quoted strings, checked cells, low limits.
    /// An empty path gives a database in memory. Errors: store.* .
    [[nodiscard]] static Result<Connection> open(const std::filesystem::path& path, Access access);

    /// Runs statements that take no parameters; rows that they give are passed over.
    [[nodiscard]] Status run(const std::string& sql) const;

    [[nodiscard]] Result<Statement> prepare(const std::string& sql) const;

    /// All rows of a query.
    [[nodiscard]] Result<std::vector<Row>> rows(const std::string& sql,
                                                const Row& bound = {}) const;

    /// The first cell of the first row as a number; store.corrupt when there is none.
    [[nodiscard]] Result<std::int64_t> integer(const std::string& sql, const Row& bound = {}) const;

    /// Copies the write-ahead log into the database file, as far as it goes; `truncate` then
    /// empties the log. Errors are errors of the disk: what was committed stays in the log.
    [[nodiscard]] Status checkpoint(bool truncate) const;

    /// Pages in the write-ahead log after the last commit.
    [[nodiscard]] int walPages() const;

    [[nodiscard]] bool failed() const;

  private:
    explicit Connection(std::shared_ptr<Handle> handle) : m_handle(std::move(handle)) {}

    std::shared_ptr<Handle> m_handle;
};

/// A transaction that takes the write lock at once; the destructor rolls back what was not
/// committed.
class Transaction {
  public:
    [[nodiscard]] static Result<Transaction> begin(const Connection& connection);

    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// Durable when it returns without an error (on a connection with synchronous=FULL).
    Status commit();

  private:
    explicit Transaction(const Connection& connection) : m_connection(&connection) {}

    const Connection* m_connection;
};

}  // namespace qgt::store
