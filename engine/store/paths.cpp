#include "engine/store/paths.h"

#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/core/os/files.h"

#include <algorithm>
#include <system_error>

namespace qgt::store {

namespace fs = std::filesystem;

namespace {

std::string twoDigits(std::int64_t value) {
    const std::string digits = std::to_string(value);
    return digits.size() < 2 ? "0" + digits : digits;
}

Status ioFailure(const fs::path& path, const std::error_code& error) {
    return failure("file.io", {{"path", path.string()}, {"reason", error.message()}});
}

Status moveIfThere(const fs::path& from, const fs::path& to) {
    std::error_code error;
    if (fs::exists(from, error)) {
        fs::rename(from, to, error);
    }
    return error ? ioFailure(from, error) : ok();
}

/// A second name for the same content, or a copy where the volume has no links.
Status keepCopy(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::create_hard_link(from, to, error);
    if (error) {
        fs::copy_file(from, to, error);
    }
    return error ? ioFailure(from, error) : os::syncFile(to);
}

}  // namespace

std::uint64_t sizeOf(const fs::path& path) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    return error ? 0 : size;
}

std::string utcStamp(Instant at) {
    constexpr std::int64_t kSecondsPerMinute = 60;
    constexpr std::int64_t kSecondsPerHour = 3600;
    constexpr std::int64_t kSecondsPerDay = 86'400;
    const Date day = localDate(at, 0);
    const std::int64_t second = at.ms / kMsPerSecond - day.days * kSecondsPerDay;
    std::string date = toString(day);
    date.erase(std::remove(date.begin(), date.end(), '-'), date.end());
    return date + "T" + twoDigits(second / kSecondsPerHour) +
           twoDigits(second % kSecondsPerHour / kSecondsPerMinute) +
           twoDigits(second % kSecondsPerMinute) + "Z";
}

fs::path freeName(const fs::path& folder,
                  const std::string& stem,
                  Instant at,
                  const std::string& suffix) {
    const std::string name = stem + "-" + utcStamp(at);
    std::error_code error;
    fs::path path = folder / (name + suffix);
    for (int i = 2; fs::exists(path, error); ++i) {
        std::string numbered = name + "_";
        numbered += std::to_string(i) + suffix;
        path = folder / numbered;
    }
    return path;
}

void removeDatabase(const fs::path& file) {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        fs::remove(file.string() + suffix, ignored);
    }
}

Result<fs::path> moveAside(const Paths& paths, const std::string& stem, Instant at) {
    const fs::path aside = freeName(paths.store(), stem, at, "");
    std::error_code error;
    fs::create_directory(aside, error);
    if (error) {
        return tl::unexpected(ioFailure(aside, error).error());
    }
    const auto moved =
        moveIfThere(paths.file(), aside / "qgt.db")
            .and_then([&](auto) { return moveIfThere(paths.wal(), aside / "qgt.db-wal"); })
            .and_then([&](auto) { return os::syncFolder(aside); })
            .and_then([&](auto) { return os::syncFolder(paths.store()); });
    if (!moved) {
        return tl::unexpected(moved.error());
    }
    return aside / "qgt.db";
}

Status takePlace(const Paths& paths, const std::string& stem, Instant at) {
    std::error_code error;
    if (fs::exists(paths.file(), error)) {
        const fs::path aside = freeName(paths.store(), stem, at, "");
        fs::create_directory(aside, error);
        auto kept =
            keepCopy(paths.file(), aside / "qgt.db")
                .and_then([&](auto) { return moveIfThere(paths.wal(), aside / "qgt.db-wal"); })
                .and_then([&](auto) { return os::syncFolder(aside); });
        if (!kept) {
            return kept;
        }
    }
    return os::syncFile(paths.part())
        .and_then([&](auto) { return moveIfThere(paths.part(), paths.file()); })
        .and_then([&](auto) { return os::syncFolder(paths.store()); });
}

}  // namespace qgt::store
