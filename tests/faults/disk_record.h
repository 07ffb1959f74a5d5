#pragma once

#include "engine/core/rng.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace qgt::faults {

// Compiled into a program, so that what its libraries call to change the disk goes through it.

struct DiskChange {
    enum class Kind : std::uint8_t { Made, Write, Cut, Sync, SyncFolder, Rename, Remove, Said };

    Kind kind = Kind::Write;
    std::string path;
    std::string to;        ///< Rename
    std::uint64_t at = 0;  ///< Write: where; Cut: the new size
    std::string bytes;     ///< Write; Said: what
};

/// Everything that happens to files below a folder from its making to its end, in order. One at a
/// time.
class DiskRecord {
  public:
    explicit DiskRecord(const std::filesystem::path& root);
    DiskRecord(const DiskRecord&) = delete;
    DiskRecord& operator=(const DiskRecord&) = delete;
    ~DiskRecord();

    /// From now on files below `folder` are told to be on the disk and are not.
    void lieAbout(const std::filesystem::path& folder);

    /// Something that was promised when the disk was in this state.
    void say(const std::string& what);

    void stop();

    [[nodiscard]] const std::vector<DiskChange>& changes() const { return m_changes; }

  private:
    friend struct DiskWatch;

    std::string m_root;
    std::string m_lying;
    std::vector<DiskChange> m_changes;
    bool m_running = true;
};

/// What a power cut does to writes that were not yet told to be on the disk.
enum class PowerCut : std::uint8_t {
    Drops,  ///< none of them is there
    Keeps,  ///< all are: the program was killed, the machine went on
    Mixes   ///< any sectors of them, also without those before
};

/// A disk that is changed step by step, and what is on it when the power fails.
class Disk {
  public:
    /// Begins with the files below `root`, which are there for good.
    explicit Disk(const std::filesystem::path& root);

    void apply(const DiskChange& change);

    /// Puts what is left after a power cut into an empty or missing folder.
    void restoreInto(const std::filesystem::path& folder, PowerCut cut, Rng& rng) const;

  private:
    struct File {
        std::string durable;
        std::string live;
        std::vector<DiskChange> pending;
    };

    using Names = std::map<std::string, std::shared_ptr<File>>;

    [[nodiscard]] static std::string mixed(const File& file, Rng& rng);
    void syncFolder(const std::string& folder);

    std::string m_root;
    Names m_live;
    Names m_durable;
};

}  // namespace qgt::faults
