#include "engine/store/cache_file.h"

#include "engine/integrity/digest.h"

#include <system_error>
#include <utility>

namespace qgt::store {

namespace {

/// Another number makes every older cache file void.
constexpr const char* kCacheVersion = "1";

constexpr const char* kSchema =
    "CREATE TABLE IF NOT EXISTS entry (key TEXT PRIMARY KEY, value BLOB NOT NULL, "
    "digest TEXT NOT NULL) STRICT, WITHOUT ROWID";

/// A lost cache costs time only, so nothing waits for the disk.
constexpr const char* kPragmas =
    "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF";

std::string digestOf(std::string_view key, std::string_view value) {
    return integrity::chainDigestHex("qgt.cache.v1", key, value);
}

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
    if (*version != 0 && std::to_string(*version) != kCacheVersion) {
        return failure("store.too-new");
    }
    const auto made =
        connection->run(std::string(kSchema) + "; PRAGMA user_version=" + kCacheVersion)
            .and_then(
                [&](auto) { return connection->prepare("SELECT key, value, digest FROM entry"); });
    if (!made) {
        return tl::unexpected(made.error());
    }
    return connection;
}

void removeFile(const std::filesystem::path& path) {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        std::filesystem::remove(path.string() + suffix, ignored);
    }
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
        auto opened = openCache(m_path);
        if (!opened) {
            removeFile(m_path);
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

std::optional<std::string> CacheFile::get(std::string_view key) const {
    const std::scoped_lock lock(m_mutex);
    if (!m_connection) {
        return std::nullopt;
    }
    const auto rows =
        m_connection->rows("SELECT value, digest FROM entry WHERE key = ?1", {std::string(key)});
    if (!rows || rows->size() != 1) {
        return std::nullopt;
    }
    const auto* value = std::get_if<Blob>(&rows->front()[0]);
    const auto* digest = std::get_if<std::string>(&rows->front()[1]);
    if (value == nullptr || digest == nullptr || *digest != digestOf(key, value->bytes)) {
        return std::nullopt;
    }
    return value->bytes;
}

void CacheFile::put(std::string_view key, std::string_view value) {
    const std::scoped_lock lock(m_mutex);
    if (!m_connection) {
        return;
    }
    const auto written =
        m_connection->rows("INSERT OR REPLACE INTO entry (key, value, digest) VALUES (?1, ?2, ?3)",
                           {std::string(key), Blob{std::string(value)}, digestOf(key, value)});
    constexpr int kWalPages = 4000;
    if (written && m_connection->walPages() > kWalPages) {
        (void)m_connection->checkpoint(false);
    }
    if (!written) {
        m_connection.reset();
        removeFile(m_path);
        openFile();
    }
}

void CacheFile::clear() {
    const std::scoped_lock lock(m_mutex);
    m_connection.reset();
    if (!m_path.empty()) {
        removeFile(m_path);
    }
    openFile();
}

}  // namespace qgt::store
