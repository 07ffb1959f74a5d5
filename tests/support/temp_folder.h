#pragma once

#include <filesystem>
#include <string>

namespace qgt::test {

/// A fresh folder, removed with everything in it at the end.
class TempFolder {
  public:
    /// Below the system's temporary folder unless another place is given.
    explicit TempFolder(
        const std::filesystem::path& parent = std::filesystem::temp_directory_path());
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Writes a file, making its folders; returns its path.
    std::filesystem::path write(const std::string& relative, const std::string& content);

  private:
    std::filesystem::path m_path;
};

}  // namespace qgt::test
