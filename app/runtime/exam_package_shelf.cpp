#include "app/runtime/exam_package_shelf.h"

#include "app/runtime/exam_exchange.h"
#include "app/runtime/exam_folders.h"
#include "app/runtime/exam_keys.h"
#include "engine/core/os/files.h"
#include "engine/integrity/code_box.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <string>
#include <utility>

namespace qgt::app {

using integrity::KeyBytes;
using seat::SignedPackage;

namespace {

constexpr std::uint64_t kMostRootFileBytes = 256;

/// Ids come from files: a name is made of the digest, so that none leads out of the folder.
std::filesystem::path placeOf(const ExamFolders& folders, const ExamId& exam) {
    return folders.packages() / (integrity::digestHex(exam.str()) + kPackageSuffix);
}

Result<SignedPackage> readKept(const std::filesystem::path& path, const KeyBytes* root) {
    const auto file = os::readFile(path, seat::kMostPackageBytes);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    return seat::readPackage(*file, root);
}

}  // namespace

Result<std::optional<KeyBytes>> PackageShelf::trustedRoot() const {
    const auto own = unitKeys(m_folder);
    if (!own) {
        return tl::unexpected<Error>(own.error());
    }
    if (*own) {
        return std::optional((*own)->root);
    }
    const auto text = os::readFile(ExamFolders{m_folder.root}.pinnedRoot(), kMostRootFileBytes);
    if (!text) {
        return text.error().code == "file.missing" ? Result<std::optional<KeyBytes>>(std::nullopt)
                                                   : tl::unexpected<Error>(text.error());
    }
    const auto bytes = integrity::fromBase64(*text);
    KeyBytes root{};
    if (!bytes || bytes->size() != root.size()) {
        return failure("package.pin-damaged");
    }
    std::copy(bytes->begin(), bytes->end(), root.begin());
    return std::optional(root);
}

Status PackageShelf::pin(const KeyBytes& root) const {
    const ExamFolders folders{m_folder.root};
    const std::string text =
        integrity::toBase64({reinterpret_cast<const char*>(root.data()), root.size()});
    return os::makeOwnersFolder(folders.packages()).and_then([&](auto) {
        return os::writeFileAtomically(folders.pinnedRoot(), text, os::Readers::Owner);
    });
}

Status PackageShelf::put(const ExamId& exam, std::string_view file) const {
    const ExamFolders folders{m_folder.root};
    return os::makeOwnersFolder(folders.packages()).and_then([&](auto) {
        return os::writeFileAtomically(placeOf(folders, exam), file, os::Readers::Owner);
    });
}

Result<std::optional<SignedPackage>> PackageShelf::package(const ExamId& exam) const {
    const auto root = trustedRoot();
    if (!root) {
        return tl::unexpected<Error>(root.error());
    }
    const ExamFolders folders{m_folder.root};
    auto kept = readKept(placeOf(folders, exam), *root ? &**root : nullptr);
    if (!kept) {
        return kept.error().code == "file.missing"
                   ? Result<std::optional<SignedPackage>>(std::nullopt)
                   : tl::unexpected<Error>(kept.error());
    }
    return std::optional(std::move(*kept));
}

Result<ShelvedPackages> PackageShelf::all() const {
    const auto root = trustedRoot();
    const ExamFolders folders{m_folder.root};
    const auto names = os::listFiles(folders.packages(), kPackageSuffix);
    if (!root) {
        return tl::unexpected<Error>(root.error());
    }
    if (!names) {
        return names.error().code == "file.missing" ? Result<ShelvedPackages>(ShelvedPackages{})
                                                    : tl::unexpected<Error>(names.error());
    }
    ShelvedPackages shelf;
    for (const std::string& name : *names) {
        auto kept = readKept(folders.packages() / name, *root ? &**root : nullptr);
        if (kept) {
            shelf.packages.push_back(std::move(*kept));
        } else {
            ++shelf.unreadable;
        }
    }
    return shelf;
}

}  // namespace qgt::app
