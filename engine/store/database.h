#pragma once

#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/store/connection.h"
#include "engine/store/tables.h"
#include "engine/store/value.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace qgt::store {

/// How far the journal goes, kept in the file with every transaction.
struct Head {
    std::int64_t lastPos = 0;
    std::int64_t lastSeq = 0;  ///< newest answer of this installation
    std::int64_t lostRows = 0;
    std::int64_t lostAnswers = 0;
};

[[nodiscard]] Result<Head> readHead(const Connection& connection);
Status writeHead(const Connection& connection, const Head& head);

/// False when the store is of a version from before the table.
[[nodiscard]] Result<bool> hasTable(const Connection& connection, const Table& table);

/// Calls `visit` for every row of the query with its seal checked and taken off; stops at the
/// first error. A row that does not fit its seal is store.corrupt.
Status scanRows(const Connection& connection,
                const Table& table,
                const std::string& tail,
                const Row& bound,
                const std::function<Status(const Row&)>& visit);

/// The rows of a query, all at once.
[[nodiscard]] Result<std::vector<Row>> readRows(const Connection& connection,
                                                const Table& table,
                                                const std::string& tail,
                                                const Row& bound);

/// Seals a row and writes it.
Status insertRow(const Connection& connection, const Table& table, const Row& row);

/// What may be done inside one transaction.
class Writer {
  public:
    Writer(const Connection& connection, Head head) : m_connection(connection), m_head(head) {}

    /// Appends a row, given without its key, at the next place. A text that is not UTF-8 is
    /// refused: store.not-text.
    Status append(const Table& table, const Row& cells);

    /// Replaces the row whose unique columns are the same. For tables outside the journal.
    Status put(const Table& table, const Row& row);

    [[nodiscard]] Result<std::vector<Row>> read(const Table& table,
                                                const std::string& tail,
                                                const Row& bound) const {
        return readRows(m_connection, table, tail, bound);
    }

    /// The next sequence number of this installation's answers.
    [[nodiscard]] std::int64_t takeSeq() { return ++m_head.lastSeq; }

    [[nodiscard]] const Head& head() const { return m_head; }

    /// The place that the writes of a batch have reached.
    void moveTo(const Head& head) { m_head = head; }

  private:
    const Connection& m_connection;
    Head m_head;
};

/// The one connection to the store with its journal position; calls from several threads wait for
/// each other.
class Database {
  public:
    struct Place {
        std::filesystem::path file;     ///< the one that people know, for errors
        std::filesystem::path reserve;  ///< given back to the disk when it is full
        bool viewOnly = false;
    };

    Database(Connection connection, Head head, Place place);

    /// One transaction, durable when it returns without an error. On a full disk the reserve is
    /// given back once and the work runs again, so that a session can end.
    Status write(const std::function<Status(Writer&)>& work);

    /// Runs `work`, whose writes from this thread become one transaction together: all or none is
    /// kept.
    Status batch(const std::function<Status()>& work);

    [[nodiscard]] Result<std::vector<Row>> read(const Table& table,
                                                const std::string& tail,
                                                const Row& bound) const;

    /// Runs something on the connection that no repository knows: a backup, a check.
    Status use(const std::function<Status(const Connection&)>& work) const;

    /// What `open` of a database gives.
    struct Opened {
        Connection connection;
        Head head;
        InstallId install;
    };

    /// Closes the connection and takes the one that `open` makes; until that works every call
    /// fails with store.failed.
    Status reopen(const std::function<Result<Opened>()>& open);

  private:
    Status attempt(const std::function<Status(Writer&)>& work);
    Status writeJoining(const std::function<Status(Writer&)>& work);
    [[nodiscard]] bool giveReserveBack() const;

    mutable std::recursive_mutex m_mutex;  ///< recursive: a batch holds it over its writes
    std::optional<Connection> m_connection;
    Head m_head;
    Place m_place;
    bool m_inBatch = false;
};

}  // namespace qgt::store
