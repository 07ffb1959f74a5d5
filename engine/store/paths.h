#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace qgt::store {

/// Where the files of a store lie in a data folder.
struct Paths {
    std::filesystem::path folder;

    [[nodiscard]] std::filesystem::path store() const { return folder / "store"; }

    [[nodiscard]] std::filesystem::path file() const { return store() / "qgt.db"; }

    [[nodiscard]] std::filesystem::path wal() const { return store() / "qgt.db-wal"; }

    [[nodiscard]] std::filesystem::path lock() const { return store() / "lock"; }

    [[nodiscard]] std::filesystem::path reserve() const { return store() / "reserve"; }

    /// A store being made; it takes its name by one rename when it is complete and checked.
    [[nodiscard]] std::filesystem::path part() const { return store() / "part.db"; }

    [[nodiscard]] std::filesystem::path cache() const { return folder / "cache" / "cache.db"; }

    [[nodiscard]] std::filesystem::path backups() const { return folder / "backups"; }
};

/// Bytes of a file; 0 where there is none.
[[nodiscard]] std::uint64_t sizeOf(const std::filesystem::path& path);

/// `20261124T120000Z`: sorts by time.
[[nodiscard]] std::string utcStamp(Instant at);

/// `folder/stem-STAMP` + suffix, with a number when that name is taken.
[[nodiscard]] std::filesystem::path freeName(const std::filesystem::path& folder,
                                             const std::string& stem,
                                             Instant at,
                                             const std::string& suffix);

/// Removes a database with the files that SQLite keeps beside it.
void removeDatabase(const std::filesystem::path& file);

/// Moves the store and its log into a fresh folder `store/STEM-STAMP/`; returns where the
/// database now lies. Nothing is ever deleted. Errors: file.io.
[[nodiscard]] Result<std::filesystem::path> moveAside(const Paths& paths,
                                                      const std::string& stem,
                                                      Instant at);

/// Makes the complete database `paths.part()` the store by one rename. A store in its place is
/// kept as `store/STEM-STAMP/qgt.db`. No connection may be open. Errors: file.*.
Status takePlace(const Paths& paths, const std::string& stem, Instant at);

}  // namespace qgt::store
