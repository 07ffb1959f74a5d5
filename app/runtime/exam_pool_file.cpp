#include "app/runtime/exam_pool_file.h"

#include "engine/core/os/files.h"
#include "engine/integrity/bytes.h"
#include "engine/integrity/digest.h"
#include "engine/integrity/sealed_file.h"
#include "engine/people/secret.h"

#include <optional>
#include <system_error>
#include <utility>

namespace qgt::app {

namespace {

constexpr std::string_view kFormat = "qgt.exam-pool.v1";
constexpr std::size_t kMostPoolBytes = std::size_t{64} << 20U;
constexpr std::size_t kMostFormatBytes = 100;

std::string headerFor(std::uint32_t generation) {
    integrity::BytesWriter out;
    out.text(kFormat);
    out.number(generation);
    return out.take();
}

/// The generation that a header names. Errors: sealed.damaged.
Result<std::uint32_t> generationOf(std::string_view header) {
    integrity::BytesReader reader(header);
    const auto format = reader.text(kMostFormatBytes);
    const auto generation = reader.number();
    if (format != kFormat || !generation || !reader.rest().empty()) {
        return failure("sealed.damaged");
    }
    return *generation;
}

std::string packed(const bank::BankFiles& files) {
    integrity::BytesWriter out;
    out.number(static_cast<std::uint32_t>(files.size()));
    for (const auto& [name, bytes] : files) {
        out.text(name);
        out.text(bytes);
    }
    return out.take();
}

std::optional<bank::BankFiles> unpacked(std::string_view content) {
    integrity::BytesReader reader(content);
    const auto count = reader.number();
    bank::BankFiles files;
    for (std::uint32_t i = 0; count && i < *count; ++i) {
        const auto name = reader.text(kMostPoolBytes);
        const auto bytes = reader.text(kMostPoolBytes);
        if (!name || !bytes) {
            return std::nullopt;
        }
        files.emplace(*name, *bytes);
    }
    return count && reader.rest().empty() ? std::optional(std::move(files)) : std::nullopt;
}

}  // namespace

PoolFiles::~PoolFiles() {
    for (auto& [name, bytes] : files) {
        people::wipe(bytes);
    }
}

Result<PoolFiles> readPoolFiles(const ExamFolders& folders, const integrity::KeyRing& ring) {
    std::error_code error;
    if (!std::filesystem::exists(folders.poolFile(), error)) {
        return PoolFiles();
    }
    const auto file = os::readFile(folders.poolFile(), 2 * kMostPoolBytes);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    const auto key =
        integrity::readSealedHeader(*file)
            .and_then(generationOf)
            .and_then([&](std::uint32_t generation) { return ring.poolKey(generation); });
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    const auto content = integrity::openSealedFile(*file, *key);
    if (!content) {
        return tl::unexpected<Error>(content.error());
    }
    auto files = unpacked(content->text());
    if (!files) {
        return failure("sealed.damaged");
    }
    return PoolFiles(std::move(*files));
}

Result<std::string> writePoolFiles(const ExamFolders& folders,
                                   const integrity::KeyRing& ring,
                                   const bank::BankFiles& files) {
    const std::uint32_t generation = ring.current().generation;
    const auto key = ring.poolKey(generation);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    std::string content = packed(files);
    if (content.size() > kMostPoolBytes) {
        people::wipe(content);
        return failure("pool.too-large", {{"limit", std::to_string(kMostPoolBytes >> 20U)}});
    }
    const std::string sealed = integrity::sealFile(headerFor(generation), content, *key);
    people::wipe(content);
    const Status written = os::makeOwnersFolder(folders.pool()).and_then([&](auto) {
        return os::writeFileAtomically(folders.poolFile(), sealed, os::Readers::Owner);
    });
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    return integrity::digestHex(sealed);
}

Status writePlainFiles(const bank::BankFiles& files, const std::filesystem::path& folder) {
    Status written = os::makeOwnersFolder(folder);
    for (const auto& file : files) {
        const std::filesystem::path path = folder / file.first;
        written = written.and_then([&](auto) { return os::makeOwnersFolder(path.parent_path()); })
                      .and_then([&](auto) {
                          return os::writeFileAtomically(path, file.second, os::Readers::Owner);
                      });
    }
    return written;
}

}  // namespace qgt::app
