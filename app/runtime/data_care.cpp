#include "app/runtime/data_care.h"

#include "app/runtime/sealed_copies.h"
#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/store/backup.h"
#include "engine/store/paths.h"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace qgt::app {

namespace {

std::optional<int> number(std::string_view text, std::size_t at, std::size_t size) {
    int value = 0;
    const std::string_view part = text.substr(at, size);
    const auto read = std::from_chars(part.data(), part.data() + part.size(), value);
    return read.ec == std::errc() ? std::optional<int>(value) : std::nullopt;
}

/// The moment of `qgt-20261124T120000Z.db`; 0 for other names.
Instant momentOf(const std::string& name) {
    constexpr std::size_t kStampAt = 4;
    constexpr std::size_t kStampSize = 16;
    if (name.size() < kStampAt + kStampSize) {
        return {};
    }
    const std::string_view stamp = std::string_view(name).substr(kStampAt, kStampSize);
    const auto day =
        parseDate(std::string(stamp.substr(0, 4)) + "-" + std::string(stamp.substr(4, 2)) + "-" +
                  std::string(stamp.substr(6, 2)));
    const auto hour = number(stamp, 9, 2);
    const auto minute = number(stamp, 11, 2);
    const auto second = number(stamp, 13, 2);
    if (!day || !hour || !minute || !second) {
        return {};
    }
    const std::int64_t seconds = *hour * 3600 + *minute * 60 + *second;
    return Instant{day->days * kMsPerDay + seconds * kMsPerSecond};
}

BackupFile describe(const std::filesystem::path& path) {
    std::error_code error;
    const std::uintmax_t bytes = std::filesystem::file_size(path, error);
    return {.path = path, .at = momentOf(path.filename().string()), .bytes = error ? 0 : bytes};
}

/// The right, and the chain of the present data knows before they are changed.
Status announce(const WorkspaceOptions& options,
                const people::Actor& actor,
                const std::string& name) {
    const auto present = Workspace::open(options);
    if (!present) {
        return tl::unexpected(present.error());
    }
    integrity::AuditLog& audit = (*present)->store().audit();
    if (Status permitted = people::authorize(actor, people::Action::Restore, {}, audit);
        !permitted) {
        return permitted;
    }
    return audit.append({actor.person, "data.restore", "", {{"backup", name}}});
}

}  // namespace

std::vector<BackupFile> backupFiles(const DataFolder& folder) {
    std::vector<BackupFile> files;
    for (const std::filesystem::path& path : store::listBackups(store::Paths{folder.root})) {
        files.push_back(describe(path));
    }
    return files;
}

Result<BackupFile> backUp(Workspace& workspace, const people::Actor& actor) {
    integrity::AuditLog& audit = workspace.store().audit();
    if (const Status permitted = people::authorize(actor, people::Action::BackUp, {}, audit);
        !permitted) {
        return tl::unexpected(permitted.error());
    }
    const auto path = workspace.store().backup();
    if (!path) {
        return tl::unexpected(path.error());
    }
    if (const Status beside = copySealedBeside(workspace.folder().root, *path); !beside) {
        return tl::unexpected(beside.error());
    }
    const Status recorded =
        audit.append({actor.person, "data.backed-up", "", {{"backup", path->filename().string()}}});
    return recorded ? Result<BackupFile>(describe(*path)) : tl::unexpected(recorded.error());
}

Result<store::VerifyReport> checkData(Workspace& workspace, const people::Actor& actor) {
    const Status permitted =
        people::authorize(actor, people::Action::BackUp, {}, workspace.store().audit());
    return permitted ? workspace.store().verify() : tl::unexpected(permitted.error());
}

Status restoreData(const WorkspaceOptions& options,
                   const people::Actor& actor,
                   const std::filesystem::path& backup) {
    const std::string name = backup.filename().string();
    if (Status announced = announce(options, actor, name); !announced) {
        return announced;
    }
    if (Status restored = Workspace::restore(options, backup); !restored) {
        return restored;
    }
    if (Status sealed = putBackSealed(options.folder.root, backup); !sealed) {
        return sealed;
    }
    const auto present = Workspace::open(options);
    return present ? (*present)->store().audit().append(
                         {actor.person, "data.restored", "", {{"backup", name}}})
                   : Status(tl::unexpected(present.error()));
}

}  // namespace qgt::app
