#pragma once

#include "engine/core/result.h"
#include "engine/store/connection.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace qgt::store {

/// What can be computed again, in a file of its own. Nothing here is worth an error message: a
/// damaged or foreign file is deleted and begun anew, a damaged entry is a miss, and without a
/// usable disk the cache lives in memory. Safe to use from several threads.
class CacheFile {
  public:
    /// An empty path keeps the cache in memory.
    explicit CacheFile(std::filesystem::path path);

    [[nodiscard]] std::optional<std::string> get(std::string_view key) const;
    void put(std::string_view key, std::string_view value);
    void clear();

  private:
    void openFile();

    std::filesystem::path m_path;
    mutable std::mutex m_mutex;
    std::optional<Connection> m_connection;
};

}  // namespace qgt::store
