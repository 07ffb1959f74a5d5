#pragma once

#include "engine/core/result.h"

struct sqlite3;

namespace qgt::store {

/// The C handle of a connection with what must be remembered about it. Statements share it, so
/// that none outlives it.
struct Handle {
    sqlite3* db = nullptr;
    bool failed = false;  ///< after an input or output error
    int walPages = 0;

    Handle() = default;
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle();

    /// The error for a result code; notes when it ends the connection.
    [[nodiscard]] Error errorFor(int code);
};

/// What every call on a connection that has failed gets.
[[nodiscard]] Error failedConnection();

}  // namespace qgt::store
