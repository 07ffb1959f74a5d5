#include "engine/integrity/sealed_file.h"

#include "engine/integrity/bytes.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include <sodium.h>

namespace qgt::integrity {

namespace {

constexpr std::string_view kSealedMagic = "QGTSEAL\n";
constexpr std::uint32_t kSealedVersion = 1;
constexpr std::size_t kChunk = 64U << 10U;
constexpr std::size_t kExtra = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr unsigned char kLast = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

using Digest = std::array<unsigned char, crypto_generichash_BYTES>;

/// Bound to every chunk instead of the header itself, which may be as long as a chunk.
Digest digestOf(std::string_view head) {
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), bytesOf(head), head.size(), nullptr, 0);
    return digest;
}

/// A stream whose state is overwritten when it goes.
struct Stream {
    crypto_secretstream_xchacha20poly1305_state state{};

    Stream() = default;
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    ~Stream() { sodium_memzero(&state, sizeof state); }
};

struct SealedParts {
    std::string_view head;  ///< magic, version and header: what every chunk is bound to
    std::string_view header;
    std::string_view body;
};

Result<SealedParts> sealedPartsOf(std::string_view file) {
    BytesReader reader(file);
    const auto magic = reader.raw(kSealedMagic.size());
    const auto version = reader.number();
    if (magic != kSealedMagic || !version || *version == 0) {
        return failure("sealed.damaged");
    }
    if (*version > kSealedVersion) {
        return failure("sealed.too-new");
    }
    const auto header = reader.text(kMostHeaderBytes);
    if (!header) {
        return failure("sealed.damaged");
    }
    return SealedParts{file.substr(0, reader.place()), *header, reader.rest()};
}

/// Bytes of content in a body; nothing when no body is that long.
std::optional<std::size_t> contentSize(std::size_t body) {
    if (body < kStreamHeader + kExtra) {
        return std::nullopt;
    }
    const std::size_t chunks = body - kStreamHeader;
    const std::size_t whole = chunks / (kChunk + kExtra);
    const std::size_t rest = chunks % (kChunk + kExtra);
    if (rest != 0 && rest < kExtra) {
        return std::nullopt;
    }
    return whole * kChunk + (rest == 0 ? 0 : rest - kExtra);
}

}  // namespace

std::string sealFile(std::string_view header, std::string_view content, const LockedBytes& key) {
    BytesWriter out;
    out.raw(kSealedMagic);
    out.number(kSealedVersion);
    out.text(header);
    const Digest bound = digestOf(out.bytes());
    Stream stream;
    std::array<unsigned char, kStreamHeader> start{};
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, start.data(), key.data());
    out.raw({reinterpret_cast<const char*>(start.data()), start.size()});
    std::string sealed(kChunk + kExtra, '\0');
    bool last = false;
    while (!last) {
        const std::string_view chunk = content.substr(0, kChunk);
        content.remove_prefix(chunk.size());
        last = content.empty();
        crypto_secretstream_xchacha20poly1305_push(&stream.state,
                                                   reinterpret_cast<unsigned char*>(sealed.data()),
                                                   nullptr,
                                                   bytesOf(chunk),
                                                   chunk.size(),
                                                   bound.data(),
                                                   bound.size(),
                                                   last ? kLast : 0);
        out.raw(std::string_view(sealed).substr(0, chunk.size() + kExtra));
    }
    return out.take();
}

Result<std::string> readSealedHeader(std::string_view file) {
    const auto parts = sealedPartsOf(file);
    return parts ? Result<std::string>(std::string(parts->header)) : tl::unexpected(parts.error());
}

Result<LockedBytes> openSealedFile(std::string_view file, const LockedBytes& key) {
    const auto parts = sealedPartsOf(file);
    if (!parts) {
        return tl::unexpected<Error>(parts.error());
    }
    const auto size = contentSize(parts->body.size());
    Stream stream;
    if (!size || crypto_secretstream_xchacha20poly1305_init_pull(
                     &stream.state, bytesOf(parts->body), key.data()) != 0) {
        return failure("sealed.damaged");
    }
    const Digest bound = digestOf(parts->head);
    LockedBytes content(*size);
    std::uint8_t* place = content.data();
    std::string_view rest = parts->body.substr(kStreamHeader);
    unsigned char tag = 0;
    while (tag != kLast && !rest.empty()) {
        const std::string_view chunk = rest.substr(0, kChunk + kExtra);
        rest.remove_prefix(chunk.size());
        unsigned long long written = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream.state,
                                                       place,
                                                       &written,
                                                       &tag,
                                                       bytesOf(chunk),
                                                       chunk.size(),
                                                       bound.data(),
                                                       bound.size()) != 0) {
            return failure("sealed.damaged");
        }
        place += written;
    }
    if (tag != kLast || !rest.empty()) {
        return failure("sealed.damaged");
    }
    return content;
}

}  // namespace qgt::integrity
