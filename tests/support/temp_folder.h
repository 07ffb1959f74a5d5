#pragma once

#include <filesystem>
#include <string>

namespace qgt::test {

/// Where files are made fast: in memory where there is room, else the system's temporary folder.
/// For every test that is not about what a disk keeps.
[[nodiscard]] std::filesystem::path quickPlace();

/// A fresh folder, removed with everything in it at the end.
class TempFolder {
  public:
    /// In the quick place unless another one is given.
    explicit TempFolder(const std::filesystem::path& parent = quickPlace());
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
