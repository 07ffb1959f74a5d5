#include "engine/store/mend.h"

#include "engine/store/connection.h"
#include "engine/store/meta.h"
#include "engine/store/paths.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <system_error>

namespace qgt::store {

namespace fs = std::filesystem;

namespace {

/// Ours are always 4 KiB.
constexpr std::size_t kPageSize = 4096;
constexpr std::size_t kPageCountOffset = 28;
constexpr std::size_t kChangeCounterOffset = 24;
constexpr std::size_t kValidForOffset = 92;
constexpr std::size_t kFreeListOffset = 32;
constexpr std::size_t kFreeListSize = 8;

using Page = std::array<char, kPageSize>;

Status ioFailure(const fs::path& path) {
    return failure("file.io", {{"path", path.string()}, {"reason", "salvage"}});
}

Result<Page> firstPage(const fs::path& path) {
    Page page{};
    std::ifstream file(path, std::ios::binary);
    if (!file.is_open()) {
        return tl::unexpected(ioFailure(path).error());
    }
    file.read(page.data(), page.size());
    return page;
}

std::uint32_t number(const Page& page, std::size_t at) {
    constexpr std::size_t kWidth = 4;
    constexpr unsigned kByteBits = 8;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < kWidth; ++i) {
        value = (value << kByteBits) | static_cast<unsigned char>(page[at + i]);
    }
    return value;
}

void putNumber(Page& page, std::size_t at, std::uint32_t value) {
    constexpr std::size_t kWidth = 4;
    constexpr unsigned kByteBits = 8;
    for (std::size_t i = 0; i < kWidth; ++i) {
        const auto shift = static_cast<unsigned>(kWidth - 1 - i) * kByteBits;
        page[at + i] = static_cast<char>((value >> shift) & 0xFFU);
    }
}

bool opens(const fs::path& copy, const std::vector<SchemaStep>& steps) {
    const auto header = readHeader(copy);
    const auto connection = Connection::open(copy, Access::Immutable);
    return header && connection.has_value() &&
           checkSchema(*connection, steps, header->version).has_value();
}

/// The first page of an empty store, which names the same tables at the same pages as any store
/// that was made by this program and never rebuilt.
Result<Page> templatePage(const fs::path& copy, const std::vector<SchemaStep>& steps) {
    const fs::path empty = copy.string() + ".empty";
    removeDatabase(empty);
    const auto made = createStore(empty, steps, InstallId("none"), Instant{});
    auto page = made.and_then([&](auto) { return firstPage(empty); });
    removeDatabase(empty);
    return page;
}

Status writeFirstPage(const fs::path& copy, const Page& page) {
    std::fstream file(copy, std::ios::binary | std::ios::in | std::ios::out);
    file.write(page.data(), static_cast<std::streamsize>(page.size()));
    return file.flush() ? ok() : ioFailure(copy);
}

Status replaceFirstPage(const fs::path& copy, const std::vector<SchemaStep>& steps) {
    auto page = templatePage(copy, steps);
    if (!page) {
        return tl::unexpected(page.error());
    }
    std::error_code error;
    const std::uintmax_t size = fs::file_size(copy, error);
    putNumber(*page, kPageCountOffset, static_cast<std::uint32_t>(size / kPageSize));
    putNumber(*page, kValidForOffset, number(*page, kChangeCounterOffset));
    std::fill_n(page->begin() + kFreeListOffset, kFreeListSize, '\0');
    return writeFirstPage(copy, *page);
}

/// A file that was cut is read as if the rest were zeros: the pages that are there stay reachable.
Status padToDeclaredSize(const fs::path& copy) {
    // A header that declares more than this was not written by us.
    constexpr std::uintmax_t kMostBytes = std::uintmax_t{4} << 30U;
    const auto page = firstPage(copy);
    if (!page) {
        return tl::unexpected(page.error());
    }
    std::error_code error;
    const std::uintmax_t size = fs::file_size(copy, error);
    const std::uintmax_t whole = (size + kPageSize - 1) / kPageSize * kPageSize;
    const std::uintmax_t declared = std::uintmax_t{number(*page, kPageCountOffset)} * kPageSize;
    const auto header = readHeader(copy);
    const bool believable = header && header->sqlite && declared <= kMostBytes;
    const std::uintmax_t wanted = believable ? std::max(declared, whole) : whole;
    if (!error && size != wanted) {
        fs::resize_file(copy, wanted, error);
    }
    return error ? ioFailure(copy) : ok();
}

}  // namespace

Status mendCopy(const fs::path& damaged,
                const fs::path& copy,
                const std::vector<SchemaStep>& steps) {
    removeDatabase(copy);
    std::error_code error;
    fs::copy_file(damaged, copy, error);
    if (error) {
        return failure("file.io", {{"path", damaged.string()}, {"reason", error.message()}});
    }
    auto padded = padToDeclaredSize(copy);
    if (!padded) {
        return padded;
    }
    auto mended = opens(copy, steps) ? ok() : replaceFirstPage(copy, steps);
    std::error_code absent;
    const fs::path wal = damaged.string() + "-wal";
    if (mended && fs::exists(wal, absent)) {
        fs::copy_file(wal, copy.string() + "-wal", error);
    }
    return mended;
}

}  // namespace qgt::store
