#pragma once

#include "engine/core/result.h"

#include <string>

struct sqlite3;

namespace qgt::store {

/// The error of the last call on `db` that gave the extended result code `code`: store.busy,
/// store.full, store.read-only, store.corrupt, store.io, store.no-memory, store.constraint,
/// store.internal (args reason).
[[nodiscard]] Error errorOf(sqlite3* db, int code);

/// After an input or output error SQLite's view of the file may differ from the disk's (a second
/// fsync may report success for lost pages), so the connection must not be used again.
[[nodiscard]] bool endsConnection(const Error& error);

}  // namespace qgt::store
