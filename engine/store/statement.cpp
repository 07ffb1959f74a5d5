#include "engine/store/statement.h"

#include "engine/store/handle.h"

#include <utility>

#include <sqlite3.h>

namespace qgt::store {

namespace {

/// SQLite copies the bytes: the row that they come from may be gone when the statement runs.
const sqlite3_destructor_type kCopy = SQLITE_TRANSIENT;

struct Binder {
    sqlite3_stmt* statement;
    int index;

    int operator()(std::monostate /*null*/) const { return sqlite3_bind_null(statement, index); }

    int operator()(std::int64_t value) const { return sqlite3_bind_int64(statement, index, value); }

    int operator()(const std::string& text) const {
        return sqlite3_bind_text64(statement, index, text.data(), text.size(), kCopy, SQLITE_UTF8);
    }

    int operator()(const Blob& blob) const {
        return sqlite3_bind_blob64(statement, index, blob.bytes.data(), blob.bytes.size(), kCopy);
    }
};

/// The bytes of a text or blob cell; on a damaged row SQLite gives a null pointer.
std::string bytesOf(sqlite3_stmt* statement, int column) {
    const void* data = sqlite3_column_blob(statement, column);
    const int size = sqlite3_column_bytes(statement, column);
    return data == nullptr || size <= 0
               ? std::string()
               : std::string(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

Value valueOf(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER:
            return std::int64_t{sqlite3_column_int64(statement, column)};
        case SQLITE_TEXT:
            return bytesOf(statement, column);
        case SQLITE_BLOB:
            return Blob{bytesOf(statement, column)};
        default:
            return std::monostate{};
    }
}

}  // namespace

Statement::Statement(std::shared_ptr<Handle> handle, sqlite3_stmt* statement)
    : m_handle(std::move(handle)), m_statement(statement) {}

Statement::Statement(Statement&& other) noexcept
    : m_handle(std::move(other.m_handle)), m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Status Statement::bind(const Row& values) {
    sqlite3_reset(m_statement);
    int index = 0;
    for (const Value& value : values) {
        const int code = std::visit(Binder{m_statement, ++index}, value);
        if (code != SQLITE_OK) {
            return tl::unexpected(m_handle->errorFor(code));
        }
    }
    return ok();
}

Result<bool> Statement::step() {
    if (m_handle->failed) {
        return tl::unexpected(failedConnection());
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE) {
        return code == SQLITE_ROW;
    }
    return tl::unexpected(m_handle->errorFor(code));
}

Row Statement::row() const {
    const int count = sqlite3_data_count(m_statement);
    Row row;
    row.reserve(static_cast<std::size_t>(count));
    for (int column = 0; column < count; ++column) {
        row.push_back(valueOf(m_statement, column));
    }
    return row;
}

Status Statement::finish() {
    for (;;) {
        const auto more = step();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            return ok();
        }
    }
}

}  // namespace qgt::store
