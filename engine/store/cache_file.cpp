#include "engine/store/cache_file.h"

#include "engine/store/paths.h"

#include <system_error>
#include <utility>

namespace qgt::store {

namespace {

/// Another number makes every older cache file void.
constexpr std::int64_t kCacheVersion = 1;

constexpr const char* kSchema =
    "CREATE TABLE IF NOT EXISTS entry (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT";

/// A lost cache costs time only, so nothing waits for the disk.
constexpr const char* kPragmas =
    "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF";

Result<Connection> openCache(const std::filesystem::path& path) {
    auto connection = Connection::open(path, Access::Create);
    if (!connection) {
        return connection;
    }
    const auto version = connection->run(kPragmas).and_then(
        [&](auto) { return connection->integer("PRAGMA user_version"); });
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version != 0 && *version != kCacheVersion) {
        return failure("store.foreign");
    }
    const auto marked =
        *version == kCacheVersion
            ? ok()
            : connection->run("PRAGMA user_version=" + std::to_string(kCacheVersion));
    const auto made =
        marked.and_then([&](auto) { return connection->run(kSchema); }).and_then([&](auto) {
            return connection->prepare("SELECT key, value FROM entry");
        });
    if (!made) {
        return tl::unexpected(made.error());
    }
    return connection;
}

/// Old entries are never looked up again; a file this big is mostly made of them.
bool isOutgrown(const std::filesystem::path& path) {
    constexpr std::uintmax_t kMostBytes = 256U << 20U;
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    return !error && size > kMostBytes;
}

}  // namespace

CacheFile::CacheFile(std::filesystem::path path) : m_path(std::move(path)) {
    const std::scoped_lock lock(m_mutex);
    openFile();
}

void CacheFile::openFile() {
    m_connection.reset();
    if (!m_path.empty()) {
        std::error_code ignored;
        std::filesystem::create_directories(m_path.parent_path(), ignored);
        if (isOutgrown(m_path)) {
            removeDatabase(m_path);
        }
        auto opened = openCache(m_path);
        if (!opened) {
            removeDatabase(m_path);
            opened = openCache(m_path);
        }
        if (opened) {
            m_connection.emplace(std::move(*opened));
            return;
        }
    }
    auto memory = openCache({});
    if (memory) {
        m_connection.emplace(std::move(*memory));
    }
}

std::optional<std::string> CacheFile::get(const std::string& key) {
    const std::scoped_lock lock(m_mutex);
    if (!m_connection) {
        return std::nullopt;
    }
    const auto rows = m_connection->rows("SELECT value FROM entry WHERE key = ?1", {key});
    if (!rows || rows->size() != 1) {
        return std::nullopt;
    }
    const auto* value = std::get_if<Blob>(rows->front().data());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value->bytes);
}

void CacheFile::put(const std::string& key, const std::string& value) {
    const std::scoped_lock lock(m_mutex);
    if (!m_connection) {
        return;
    }
    const auto written = m_connection->rows(
        "INSERT OR REPLACE INTO entry (key, value) VALUES (?1, ?2)", {key, Blob{value}});
    constexpr int kWalPages = 4000;
    if (written && m_connection->walPages() > kWalPages) {
        (void)m_connection->checkpoint(false);
    }
    if (!written) {
        m_connection.reset();
        removeDatabase(m_path);
        openFile();
    }
}

void CacheFile::clear() {
    const std::scoped_lock lock(m_mutex);
    m_connection.reset();
    if (!m_path.empty()) {
        removeDatabase(m_path);
    }
    openFile();
}

}  // namespace qgt::store
