#include "engine/store/backup.h"

#include "engine/core/date.h"
#include "engine/core/os/files.h"
#include "engine/store/meta.h"
#include "engine/store/verify.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace qgt::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* kPrefix = "qgt-";
constexpr const char* kSuffix = ".db";

/// Room that must stay for the answers of a session beside the backup.
constexpr std::uint64_t kSpareBytes = 16 << 20;

Status requireSpace(const Paths& paths) {
    const std::uint64_t needed = sizeOf(paths.file()) + sizeOf(paths.wal()) + kSpareBytes;
    const auto free = os::freeBytes(paths.backups());
    if (!free) {
        return tl::unexpected(free.error());
    }
    return *free >= needed ? ok()
                           : Status(failure("store.no-space-for-backup",
                                            {{"needed", std::to_string(needed)},
                                             {"free", std::to_string(*free)}}));
}

/// The day of `qgt-20261124T120000Z…`; nothing for other names.
std::optional<Date> dayOf(const std::string& name) {
    constexpr std::size_t kPrefixSize = 4;
    constexpr std::size_t kMonthAt = kPrefixSize + 4;
    constexpr std::size_t kDayAt = kMonthAt + 2;
    if (name.size() < kDayAt + 2 || !name.starts_with(kPrefix)) {
        return std::nullopt;
    }
    return parseDate(name.substr(kPrefixSize, 4) + "-" + name.substr(kMonthAt, 2) + "-" +
                     name.substr(kDayAt, 2));
}

/// The first name of each of the first `wanted` groups.
template <typename GroupOf>
void keepNewest(const std::vector<std::string>& names,
                std::size_t wanted,
                GroupOf groupOf,
                std::set<std::string>& kept) {
    std::set<std::string> groups;
    for (const std::string& name : names) {
        if (groups.size() == wanted) {
            return;
        }
        if (groups.insert(groupOf(name)).second) {
            kept.insert(name);
        }
    }
}

void prune(const Paths& paths) {
    std::vector<std::string> names;
    for (const fs::path& path : listBackups(paths)) {
        names.push_back(path.filename().string());
    }
    std::error_code ignored;
    for (const std::string& name : beyondRetention(names)) {
        fs::remove(paths.backups() / name, ignored);
    }
}

}  // namespace

std::vector<fs::path> listBackups(const Paths& paths) {
    std::vector<fs::path> all;
    const auto names = os::listFiles(paths.backups(), kSuffix);
    if (!names) {
        return all;
    }
    for (const std::string& name : *names) {
        if (dayOf(name)) {
            all.push_back(paths.backups() / name);
        }
    }
    std::reverse(all.begin(), all.end());
    return all;
}

std::optional<fs::path> newestGoodBackup(const Paths& paths, const std::vector<SchemaStep>& steps) {
    for (const fs::path& path : listBackups(paths)) {
        if (isGoodStore(path, steps)) {
            return path;
        }
    }
    return std::nullopt;
}

std::vector<std::string> beyondRetention(const std::vector<std::string>& names) {
    constexpr std::size_t kDays = 7;
    constexpr std::size_t kWeeks = 4;
    constexpr std::size_t kMonths = 12;
    constexpr int kDaysPerWeek = 7;
    // 1970-01-01 was a Thursday: with this shift weeks begin on Monday.
    constexpr int kMondayShift = 3;
    constexpr std::size_t kMonthLength = 7;
    const auto day = [](const std::string& name) { return toString(*dayOf(name)); };
    const auto week = [](const std::string& name) {
        return std::to_string((dayOf(name)->days + kMondayShift) / kDaysPerWeek);
    };
    const auto month = [&day](const std::string& name) {
        return day(name).substr(0, kMonthLength);
    };
    std::vector<std::string> dated;
    std::copy_if(names.begin(), names.end(), std::back_inserter(dated), [](const auto& name) {
        return dayOf(name).has_value();
    });
    std::set<std::string> kept;
    keepNewest(dated, kDays, day, kept);
    keepNewest(dated, kWeeks, week, kept);
    keepNewest(dated, kMonths, month, kept);
    std::vector<std::string> beyond;
    std::copy_if(dated.begin(), dated.end(), std::back_inserter(beyond), [&kept](const auto& name) {
        return !kept.contains(name);
    });
    return beyond;
}

Result<fs::path> makeBackup(const Connection& connection,
                            const Paths& paths,
                            const std::vector<SchemaStep>& steps,
                            Instant at) {
    std::error_code error;
    fs::create_directories(paths.backups(), error);
    const fs::path part = paths.backups() / "part.tmp";
    removeDatabase(part);
    const auto copied = requireSpace(paths).and_then(
        [&](auto) { return connection.rows("VACUUM INTO ?1", {part.string()}); });
    const auto synced = copied ? os::syncFile(part) : Status(tl::unexpected(copied.error()));
    if (!synced || !isGoodStore(part, steps)) {
        removeDatabase(part);
        return synced ? failure("store.backup-damaged", {{"path", part.string()}})
                      : tl::unexpected(synced.error());
    }
    const fs::path final = freeName(paths.backups(), "qgt", at, kSuffix);
    fs::rename(part, final, error);
    if (error) {
        return failure("file.io", {{"path", final.string()}, {"reason", error.message()}});
    }
    const auto durable = os::syncFolder(paths.backups());
    if (!durable) {
        return tl::unexpected(durable.error());
    }
    prune(paths);
    return final;
}

Status restoreBackup(const fs::path& backup,
                     const Paths& paths,
                     const std::vector<SchemaStep>& steps,
                     Instant at) {
    if (!isGoodStore(backup, steps)) {
        return failure("store.backup-damaged", {{"path", backup.string()}});
    }
    removeDatabase(paths.part());
    std::error_code error;
    fs::copy_file(backup, paths.part(), error);
    if (error) {
        return failure("file.io", {{"path", paths.part().string()}, {"reason", error.message()}});
    }
    if (!isGoodStore(paths.part(), steps)) {
        removeDatabase(paths.part());
        return failure("store.backup-damaged", {{"path", backup.string()}});
    }
    {
        // The store that makes way is whole in one file where that is possible; where it is not,
        // its log goes with it.
        const auto current = openForUse(paths.file());
        if (current) {
            (void)current->checkpoint(true);
        }
    }
    return takePlace(paths, "replaced", at);
}

}  // namespace qgt::store
