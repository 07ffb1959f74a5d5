#pragma once

#include "engine/core/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::os {

/// Whole content of a regular file; a pipe or a device is not waited for. Errors: file.missing,
/// file.not-permitted, file.not-a-file, file.io, file.too-large (args path, limit). `limitBytes` is
/// checked before and while reading.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path,
                                           std::uint64_t limitBytes);

/// Who may read a file that is written: as the system usually has it, or its owner only (0600).
enum class Readers : std::uint8_t { Usual, Owner };

/// Replaces the file so that after a power cut either the old or the new content is there: writes
/// a temporary beside it, fsyncs, renames, fsyncs the folder. Errors: file.missing,
/// file.not-permitted, file.io, file.no-space (arg path).
[[nodiscard]] Status writeFileAtomically(const std::filesystem::path& path,
                                         std::string_view content,
                                         Readers readers = Readers::Usual);

/// Makes a folder that only its owner may enter (0700), also where it was there before. Errors:
/// file.*.
[[nodiscard]] Status makeOwnersFolder(const std::filesystem::path& path);

/// Makes the content of a file that somebody else wrote durable. Errors: file.*.
[[nodiscard]] Status syncFile(const std::filesystem::path& path);

/// Makes a rename or a new file in `folder` durable.
[[nodiscard]] Status syncFolder(const std::filesystem::path& folder);

/// Regular files below `folder` whose name ends in `suffix`, as paths relative to it with '/'
/// separators, sorted bytewise. Symbolic links are not followed. Errors: file.missing,
/// file.not-permitted, file.io.
[[nodiscard]] Result<std::vector<std::string>> listFiles(const std::filesystem::path& folder,
                                                         std::string_view suffix);

/// What lies below a folder, as paths relative to it with '/' separators, sorted bytewise.
struct FolderContent {
    std::vector<std::string> files;   ///< regular files
    std::vector<std::string> others;  ///< links, pipes, sockets, devices; folders that cannot be
                                      ///< entered or lie deeper than `kDeepestFolder`
};

inline constexpr int kDeepestFolder = 8;

/// Everything below `folder` and below its folders; links are not followed. Errors: file.missing,
/// file.not-permitted, file.io.
[[nodiscard]] Result<FolderContent> listFolder(const std::filesystem::path& folder);

/// Bytes that an unprivileged process may still write on the volume of `path`.
[[nodiscard]] Result<std::uint64_t> freeBytes(const std::filesystem::path& path);

/// Whether two paths lie on one volume, so that one broken disk takes both; of a path that is not
/// there yet, what it would lie on. Nothing when that cannot be known.
[[nodiscard]] std::optional<bool> sameVolume(const std::filesystem::path& one,
                                             const std::filesystem::path& other);

enum class VolumeKind : std::uint8_t { Local, Network, Removable };

/// What kind of volume holds `path`; network and FAT volumes cannot promise durable commits.
[[nodiscard]] VolumeKind volumeKind(const std::filesystem::path& path);

}  // namespace qgt::os
