#pragma once

#include <filesystem>

namespace qgt::test {

/// A disk of its own, in memory, until the end. Machines may not allow it: see `mounted`.
class SmallDisk {
  public:
    /// 96 MiB at `at`, which is made and must be empty.
    explicit SmallDisk(const std::filesystem::path& at);
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();

    [[nodiscard]] bool mounted() const { return m_mounted; }

    /// Leaves no free byte.
    void fillUp() const;
    void makeRoom() const;

    /// From now on nothing on it can be written, by root neither.
    void makeReadOnly() const;

  private:
    std::filesystem::path m_path;
    bool m_mounted = false;
};

}  // namespace qgt::test
