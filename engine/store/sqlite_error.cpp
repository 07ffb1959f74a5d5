#include "engine/store/sqlite_error.h"

#include <cerrno>

#include <sqlite3.h>

namespace qgt::store {

namespace {

constexpr int kPrimaryMask = 0xFF;

bool isOutOfSpace(int systemError) {
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

/// A quota or a file size limit, and the index of the log at opening: of these SQLite itself says
/// no more than that it could not write.
bool mayBeSpace(int code) {
    return code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMSIZE;
}

const char* codeOf(sqlite3* db, int code) {
    switch (code & kPrimaryMask) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return "store.busy";
        case SQLITE_FULL:
            return "store.full";
        case SQLITE_READONLY:
            return "store.read-only";
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_FORMAT:
            return "store.corrupt";
        case SQLITE_IOERR:
            return mayBeSpace(code) && isOutOfSpace(sqlite3_system_errno(db)) ? "store.full"
                                                                              : "store.io";
        case SQLITE_CANTOPEN:
            return "store.io";
        case SQLITE_NOMEM:
            return "store.no-memory";
        case SQLITE_CONSTRAINT:
            return "store.constraint";
        default:
            return "store.internal";
    }
}

}  // namespace

Error errorOf(sqlite3* db, int code) {
    const std::string name = codeOf(db, code);
    if (name == "store.busy") {
        return Error{name, {{"holder", "sqlite"}}};
    }
    const std::string reason = db == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(db);
    return Error{name, {{"reason", reason + " (" + std::to_string(code) + ")"}}};
}

bool endsConnection(const Error& error) {
    return error.code == "store.io";
}

}  // namespace qgt::store
