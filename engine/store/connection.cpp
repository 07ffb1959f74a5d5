#include "engine/store/connection.h"

#include "engine/store/handle.h"
#include "engine/store/sqlite_error.h"

#include <array>
#include <string_view>
#include <utility>

#include <sqlite3.h>

namespace qgt::store {

namespace {

struct Limit {
    int id;
    int value;
};

/// Far above what our statements need, far below what a hostile schema could ask for.
constexpr std::array<Limit, 7> kLimits{{{SQLITE_LIMIT_LENGTH, 128 << 20},
                                        {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
                                        {SQLITE_LIMIT_COLUMN, 100},
                                        {SQLITE_LIMIT_EXPR_DEPTH, 100},
                                        {SQLITE_LIMIT_ATTACHED, 1},
                                        {SQLITE_LIMIT_TRIGGER_DEPTH, 4},
                                        {SQLITE_LIMIT_WORKER_THREADS, 0}}};

constexpr std::array<Limit, 7> kSwitches{{{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                          {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                          {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
                                          {SQLITE_DBCONFIG_DQS_DDL, 0},
                                          {SQLITE_DBCONFIG_DQS_DML, 0},
                                          {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                          // Errors of a checkpoint at closing would be swallowed.
                                          {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1}}};

int noteWalPages(void* handle, sqlite3* /*db*/, const char* /*schema*/, int pages) {
    static_cast<Handle*>(handle)->walPages = pages;
    return SQLITE_OK;
}

void harden(Handle& handle) {
    for (const Limit& limit : kLimits) {
        sqlite3_limit(handle.db, limit.id, limit.value);
    }
    for (const Limit& change : kSwitches) {
        sqlite3_db_config(handle.db, change.id, change.value, static_cast<int*>(nullptr));
    }
    sqlite3_extended_result_codes(handle.db, 1);
    sqlite3_wal_autocheckpoint(handle.db, 0);
    sqlite3_wal_hook(handle.db, noteWalPages, &handle);
}

/// A path as a file: URI, in which `?`, `#` and `%` would have a meaning.
std::string uriOf(const std::filesystem::path& path) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    constexpr unsigned kLowNibble = 0xFU;
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(path).generic_string()) {
        if (c == '?' || c == '#' || c == '%') {
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', kHex[byte >> 4U], kHex[byte & kLowNibble]};
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

int flagsOf(Access access) {
    switch (access) {
        case Access::Create:
            return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        case Access::ReadWrite:
            return SQLITE_OPEN_READWRITE;
        case Access::Immutable:
            break;
    }
    return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
}

}  // namespace

Handle::~Handle() {
    sqlite3_close_v2(db);
}

Error Handle::errorFor(int code) {
    Error error = errorOf(db, code);
    failed = failed || endsConnection(error);
    return error;
}

Error failedConnection() {
    return Error{"store.failed", {}};
}

Result<Connection> Connection::open(const std::filesystem::path& path, Access access) {
    auto handle = std::make_shared<Handle>();
    std::string name = ":memory:";
    if (!path.empty()) {
        name = access == Access::Immutable ? uriOf(path) : path.string();
    }
    const int code = sqlite3_open_v2(name.c_str(), &handle->db, flagsOf(access), nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected(errorOf(handle->db, code));
    }
    harden(*handle);
    Connection connection(std::move(handle));
    const auto set = connection.run("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0");
    if (!set) {
        return tl::unexpected(set.error());
    }
    return connection;
}

Status Connection::run(const std::string& sql) const {
    if (m_handle->failed) {
        return tl::unexpected(failedConnection());
    }
    const int code = sqlite3_exec(m_handle->db, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected(m_handle->errorFor(code));
    }
    return ok();
}

Result<Statement> Connection::prepare(const std::string& sql) const {
    if (m_handle->failed) {
        return tl::unexpected(failedConnection());
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(
        m_handle->db, sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) {
        return tl::unexpected(m_handle->errorFor(code));
    }
    return Statement(m_handle, statement);
}

Result<std::vector<Row>> Connection::rows(const std::string& sql, const Row& bound) const {
    auto statement = prepare(sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    const auto ready = statement->bind(bound);
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    std::vector<Row> all;
    for (;;) {
        const auto more = statement->step();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            return all;
        }
        all.push_back(statement->row());
    }
}

Result<std::int64_t> Connection::integer(const std::string& sql, const Row& bound) const {
    const auto found = rows(sql, bound);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const Row none;
    RowReader reader(found->empty() ? none : found->front());
    const std::int64_t value = reader.integer();
    if (!reader.good()) {
        return failure("store.corrupt", {{"reason", sql}});
    }
    return value;
}

Status Connection::checkpoint(bool truncate) const {
    if (m_handle->failed) {
        return tl::unexpected(failedConnection());
    }
    const int mode = truncate ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE;
    int logPages = 0;
    int copied = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_handle->db, nullptr, mode, &logPages, &copied);
    if (code != SQLITE_OK) {
        return tl::unexpected(m_handle->errorFor(code));
    }
    if (copied != logPages) {
        return failure("store.busy", {{"holder", "sqlite"}});
    }
    m_handle->walPages = 0;
    return ok();
}

int Connection::walPages() const {
    return m_handle->walPages;
}

bool Connection::failed() const {
    return m_handle->failed;
}

Result<Transaction> Transaction::begin(const Connection& connection) {
    const auto begun = connection.run("BEGIN IMMEDIATE");
    if (!begun) {
        return tl::unexpected(begun.error());
    }
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction() {
    if (m_connection != nullptr) {
        (void)m_connection->run("ROLLBACK");
    }
}

Status Transaction::commit() {
    auto committed = m_connection->run("COMMIT");
    if (committed) {
        m_connection = nullptr;
    }
    return committed;
}

}  // namespace qgt::store
