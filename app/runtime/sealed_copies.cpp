#include "app/runtime/sealed_copies.h"

#include "app/runtime/exam_folders.h"
#include "engine/core/os/files.h"

#include <array>
#include <cstdint>
#include <system_error>
#include <utility>

namespace qgt::app {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMostSealedBytes = std::uint64_t{256} << 20U;
constexpr std::array kExtensions{".keys", ".pool"};

/// A sealed file and its copy beside the backup.
struct SealedPair {
    fs::path file;
    fs::path copy;
};

std::array<SealedPair, 2> sealedPairs(const fs::path& dataFolder, const fs::path& backup) {
    const ExamFolders folders{dataFolder};
    fs::path keys = backup;
    fs::path pool = backup;
    return {SealedPair{folders.keyFile(), keys.replace_extension(kExtensions[0])},
            SealedPair{folders.poolFile(), pool.replace_extension(kExtensions[1])}};
}

Status copied(const fs::path& from, const fs::path& to) {
    const auto bytes = os::readFile(from, kMostSealedBytes);
    return bytes ? os::writeFileAtomically(to, *bytes, os::Readers::Owner)
                 : Status(tl::unexpected<Error>(bytes.error()));
}

bool fileStands(const fs::path& path) {
    std::error_code error;
    return fs::exists(path, error);
}

void removeLeftBehind(const fs::path& folder) {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        for (const char* const extension : kExtensions) {
            fs::path backup = entry.path();
            if (backup.extension() == extension && !fileStands(backup.replace_extension(".db"))) {
                fs::remove(entry.path(), error);
            }
        }
    }
}

}  // namespace

Status copySealedBeside(const fs::path& dataFolder, const fs::path& backup) {
    for (const SealedPair& pair : sealedPairs(dataFolder, backup)) {
        if (!fileStands(pair.file)) {
            continue;
        }
        if (Status done = copied(pair.file, pair.copy); !done) {
            return done;
        }
    }
    removeLeftBehind(backup.parent_path());
    return ok();
}

Status putBackSealed(const fs::path& dataFolder, const fs::path& backup) {
    for (const SealedPair& pair : sealedPairs(dataFolder, backup)) {
        if (fileStands(pair.file) || !fileStands(pair.copy)) {
            continue;
        }
        if (Status made = os::makeOwnersFolder(pair.file.parent_path()); !made) {
            return made;
        }
        if (Status done = copied(pair.copy, pair.file); !done) {
            return done;
        }
    }
    return ok();
}

}  // namespace qgt::app
