#include "app/runtime/items_files.h"

#include "engine/bank/bytes_guard.h"
#include "engine/bank/limits.h"
#include "engine/core/os/files.h"

#include <string>
#include <system_error>
#include <utility>

namespace qgt::app {

namespace {

constexpr const char* kItemsSuffix = ".yaml";

/// A file, and what it is called.
struct NamedPath {
    std::filesystem::path path;
    std::string name;
};

Result<std::vector<NamedPath>> filesBelow(const std::filesystem::path& folder) {
    const auto names = os::listFiles(folder, kItemsSuffix);
    if (!names) {
        return tl::unexpected<Error>(names.error());
    }
    if (names->empty()) {
        return failure("file.missing", {{"path", (folder / "*").string() + kItemsSuffix}});
    }
    std::vector<NamedPath> files;
    for (const std::string& name : *names) {
        files.push_back({folder / name, name});
    }
    return files;
}

Result<std::vector<NamedPath>> filesAt(const std::filesystem::path& path) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        return filesBelow(path);
    }
    return std::vector<NamedPath>{{path, path.filename().string()}};
}

}  // namespace

Result<bank::BankFiles> readItemsFiles(const std::vector<std::filesystem::path>& chosen) {
    bank::BankFiles files;
    for (const std::filesystem::path& path : chosen) {
        const auto named = filesAt(path);
        if (!named) {
            return tl::unexpected<Error>(named.error());
        }
        for (const NamedPath& file : *named) {
            auto bytes = os::readFile(file.path, bank::kMaxFileBytes);
            if (!bytes) {
                return tl::unexpected<Error>(bytes.error());
            }
            const std::string name = bank::printableName(file.name);
            files.emplace(files.contains(name) ? bank::printableName(file.path.string()) : name,
                          std::move(*bytes));
        }
    }
    return files;
}

}  // namespace qgt::app
