#include "engine/store/opening.h"

#include "engine/store/backup.h"
#include "engine/store/meta.h"
#include "engine/store/migrate.h"
#include "engine/store/verify.h"

#include <system_error>

namespace qgt::store {

namespace fs = std::filesystem;

namespace {

/// Something in the data folder says that there once was a store with content.
bool hasRemains(const Opening& opening) {
    if (sizeOf(opening.paths.wal()) > 0 || !listBackups(opening.known).empty()) {
        return true;
    }
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(opening.known.store(), error)) {
        // Folders here hold stores that were moved aside.
        if (entry.is_directory(error)) {
            return true;
        }
    }
    return false;
}

/// A kill may leave a half made store behind, and a folder into which nothing was moved yet.
void sweep(const Paths& paths) {
    removeDatabase(paths.part());
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(paths.store(), error)) {
        std::error_code ignored;
        if (entry.is_directory(ignored) && fs::is_empty(entry.path(), ignored)) {
            fs::remove(entry.path(), ignored);
        }
    }
}

Status makeFresh(const Opening& opening) {
    const Paths& paths = opening.paths;
    removeDatabase(paths.part());
    return createStore(
               paths.part(), opening.steps, InstallId(opening.newId()), opening.clock->now())
        .and_then([&](auto) { return takePlace(paths, "empty", opening.clock->now()); });
}

/// Makes the store where there is none, unless its absence means that something was lost.
Status ensureStore(const Opening& opening) {
    const Paths& paths = opening.paths;
    std::error_code error;
    const bool there = fs::exists(paths.file(), error);
    if (there && sizeOf(paths.file()) > 0) {
        return ok();
    }
    if (!opening.startFresh && hasRemains(opening)) {
        const auto backup = newestGoodBackup(opening.known, opening.steps);
        return failure(there ? "store.empty-file" : "store.missing",
                       {{"path", paths.file().string()},
                        {"backup", backup ? backup->string() : std::string()}});
    }
    if (there || sizeOf(paths.wal()) > 0) {
        const auto moved = moveAside(paths, "empty", opening.clock->now());
        if (!moved) {
            return tl::unexpected(moved.error());
        }
    }
    return makeFresh(opening);
}

/// Looks at the file without writing a byte. Gives its version.
Result<int> recognise(const Opening& opening) {
    const std::string path = opening.paths.file().string();
    const auto header = readHeader(opening.paths.file());
    if (!header || !header->sqlite) {
        return failure("store.corrupt", {{"reason", "header"}});
    }
    if (header->applicationId != kApplicationId || header->version < 1) {
        return failure("store.foreign", {{"path", path}});
    }
    const int newest = opening.steps.back().version;
    if (header->version > newest) {
        return failure("store.too-new",
                       {{"path", path},
                        {"found", std::to_string(header->version)},
                        {"known", std::to_string(newest)}});
    }
    // Without its log the file may be between two states, so only what is certainly not ours
    // counts here; the whole check follows on the real connection.
    const auto resting = Connection::open(opening.paths.file(), Access::Immutable);
    if (resting) {
        const auto schema = checkSchema(*resting, opening.steps, header->version);
        if (!schema && schema.error().code == "store.foreign-schema") {
            return failure("store.foreign-schema",
                           {{"path", path}, {"object", schema.error().args.front().second}});
        }
    }
    return header->version;
}

CheckDepth depthFor(std::uint64_t bytes) {
    constexpr std::uint64_t kRowsUpTo = 16U << 20U;
    constexpr std::uint64_t kPagesUpTo = 128U << 20U;
    if (bytes <= kRowsUpTo) {
        return CheckDepth::Rows;
    }
    return bytes <= kPagesUpTo ? CheckDepth::Pages : CheckDepth::Quick;
}

Status requireSound(const Connection& connection, std::uint64_t bytes) {
    const auto report = verifyStore(connection, depthFor(bytes), std::nullopt);
    if (!report) {
        return tl::unexpected(report.error());
    }
    if (report->sound()) {
        return ok();
    }
    const auto& finding = !report->structure.empty() ? report->structure : report->damaged;
    return failure("store.corrupt",
                   {{"reason", finding.empty() ? "missing rows" : finding.front()}});
}

Result<Database::Opened> openChecked(const Opening& opening) {
    auto connection = openForUse(opening.paths.file());
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const std::uint64_t bytes = sizeOf(opening.paths.file()) + sizeOf(opening.paths.wal());
    const auto sound =
        checkSchema(*connection, opening.steps, opening.steps.back().version).and_then([&](auto) {
            return requireSound(*connection, bytes);
        });
    if (!sound) {
        return tl::unexpected(sound.error());
    }
    const auto install = readInstallId(*connection);
    const auto head = readHead(*connection);
    if (!install || !head) {
        return tl::unexpected(install ? head.error() : install.error());
    }
    return Database::Opened{std::move(*connection), *head, *install};
}

Result<Database::Opened> recogniseAndOpen(const Opening& opening) {
    const auto version = recognise(opening);
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version < opening.steps.back().version) {
        const auto migrated = migrate(opening.paths, opening.steps, *version, opening.clock->now());
        if (!migrated) {
            return tl::unexpected(migrated.error());
        }
    }
    return openChecked(opening);
}

/// Moves the damaged store away, for salvage, and says where it is and what backup there is.
Error damaged(const Opening& opening) {
    std::string path = opening.paths.file().string();
    if (opening.mayMoveAside) {
        const auto aside = moveAside(opening.paths, "damaged", opening.clock->now());
        if (!aside) {
            return aside.error();
        }
        path = aside->string();
    }
    const auto backup = newestGoodBackup(opening.known, opening.steps);
    return backup ? Error{"store.damaged", {{"path", path}, {"backup", backup->string()}}}
                  : Error{"store.damaged-no-backup", {{"path", path}}};
}

/// The private copy is gone when somebody reads the message, and was never theirs to look into.
Error inKnownFolder(Error error, const Opening& opening) {
    const std::string copy = opening.paths.folder.string();
    const std::string known = opening.known.folder.string();
    if (copy == known) {
        return error;
    }
    for (auto& [name, text] : error.args) {
        for (std::size_t at = text.find(copy); at != std::string::npos;
             at = text.find(copy, at + known.size())) {
            text.replace(at, copy.size(), known);
        }
    }
    return error;
}

}  // namespace

Result<Database::Opened> openStore(const Opening& opening) {
    sweep(opening.paths);
    auto opened = ensureStore(opening).and_then([&](auto) { return recogniseAndOpen(opening); });
    if (opened) {
        return opened;
    }
    const std::string& code = opened.error().code;
    const bool isDamaged = code == "store.corrupt" || code == "store.internal";
    return tl::unexpected(inKnownFolder(isDamaged ? damaged(opening) : opened.error(), opening));
}

}  // namespace qgt::store
