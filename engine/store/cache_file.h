#pragma once

#include "engine/bank/parsed_file_cache.h"
#include "engine/store/connection.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>

namespace qgt::store {

/// What can be computed again, in a file of its own. Nothing here is worth an error message: a
/// damaged or foreign file is deleted and begun anew, and without a usable disk the cache lives in
/// memory. Whether an entry's bytes are whole is for its reader to see. Safe to use from several
/// threads.
class CacheFile final : public bank::ParsedFileCache {
  public:
    /// An empty path keeps the cache in memory.
    explicit CacheFile(std::filesystem::path path);

    [[nodiscard]] std::optional<std::string> get(const std::string& key) override;
    void put(const std::string& key, const std::string& value) override;
    void clear();

  private:
    void openFile();

    std::filesystem::path m_path;
    mutable std::mutex m_mutex;
    std::optional<Connection> m_connection;
};

}  // namespace qgt::store
