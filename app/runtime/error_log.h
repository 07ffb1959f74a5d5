#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace qgt::app {

/// The last error codes that people were shown, for the trainer who has to help: a time and a code
/// a line, never arguments, so no name or path gets in. Kept to the newest 200 lines.
class ErrorLog {
  public:
    explicit ErrorLog(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Best effort: that the log cannot be written must never hide the error itself.
    void add(const std::string& code, Instant at) const;

    /// Newest last; empty when there is none.
    [[nodiscard]] std::vector<std::string> lines() const;

  private:
    std::filesystem::path m_folder;
};

}  // namespace qgt::app
