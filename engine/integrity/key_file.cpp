#include "engine/integrity/key_file.h"

#include "engine/integrity/bytes.h"
#include "engine/integrity/passphrase_key.h"
#include "engine/integrity/signed_bytes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <sodium.h>

namespace qgt::integrity {

namespace {

// Layout: magic, version, algorithm of the passphrase, passes, KiB, salt, nonce, public keys with
// their length, sealed seeds with their length, signature of the root over all before.
constexpr std::string_view kMagic = "QGTKEYS\n";
constexpr std::string_view kPurpose = "qgt.key-file.v1";
constexpr std::uint32_t kKeyFileVersion = 1;
constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

template <std::size_t N>
std::string_view textOf(const std::array<std::uint8_t, N>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

template <std::size_t N>
bool read(BytesReader& reader, std::array<std::uint8_t, N>& into) {
    const auto bytes = reader.raw(N);
    if (bytes) {
        std::copy(bytes->begin(), bytes->end(), into.begin());
    }
    return bytes.has_value();
}

bool read(BytesReader& reader, Date& into) {
    const auto days = reader.number();
    into.days = static_cast<std::int32_t>(days.value_or(0));
    return days.has_value();
}

std::string publicBytes(const PublicKeys& keys) {
    BytesWriter out;
    out.raw(textOf(keys.root));
    out.number(static_cast<std::uint32_t>(keys.founded.days));
    out.number(static_cast<std::uint32_t>(keys.generations.size()));
    for (const KeyStatement& statement : keys.generations) {
        out.number(static_cast<std::uint32_t>(statement.from.days));
        out.number(static_cast<std::uint32_t>(statement.until.days));
        out.raw(textOf(statement.issuing));
        out.raw(textOf(statement.scorer));
        out.raw(textOf(statement.signature));
    }
    return out.take();
}

bool readStatement(BytesReader& reader, KeyStatement& statement) {
    return read(reader, statement.from) && read(reader, statement.until) &&
           read(reader, statement.issuing) && read(reader, statement.scorer) &&
           read(reader, statement.signature);
}

std::optional<PublicKeys> publicFrom(std::string_view bytes) {
    BytesReader reader(bytes);
    PublicKeys keys;
    if (!read(reader, keys.root) || !read(reader, keys.founded)) {
        return std::nullopt;
    }
    const auto count = reader.number();
    if (!count || *count == 0 || *count > kMostGenerations) {
        return std::nullopt;
    }
    for (std::uint32_t i = 1; i <= *count; ++i) {
        KeyStatement statement;
        statement.generation = i;
        if (!readStatement(reader, statement) || !isStatementOf(keys.root, statement)) {
            return std::nullopt;
        }
        keys.generations.push_back(statement);
    }
    return reader.rest().empty() ? std::optional(keys) : std::nullopt;
}

struct Parts {
    SecretCost cost;
    std::string_view salt;
    std::string_view nonce;
    std::string_view bound;  ///< what the sealed seeds are bound to: everything before them
    std::string_view sealed;
    PublicKeys keys;
};

/// Where the fields stand; nothing of it is believed yet.
std::optional<Parts> partsOf(std::string_view file, std::string_view& openKeys) {
    BytesReader reader(file);
    Parts parts;
    const auto magic = reader.raw(kMagic.size());
    const auto version = reader.number();
    const auto algorithm = reader.number();
    const auto passes = reader.number();
    const auto kib = reader.number();
    const auto salt = reader.raw(kPassphraseSaltBytes);
    const auto nonce = reader.raw(kNonceBytes);
    const auto keys = reader.text(kMostKeyFileBytes);
    if (!magic || !version || !algorithm || !passes || !kib || !salt || !nonce || !keys) {
        return std::nullopt;
    }
    parts.bound = file.substr(0, reader.place());
    const auto sealed = reader.text(kMostKeyFileBytes);
    if (!sealed || !isSensibleCost(*algorithm, *passes, *kib) ||
        reader.rest().size() != std::tuple_size_v<Signature>) {
        return std::nullopt;
    }
    parts.cost = {*passes, std::size_t{*kib} * kBytesPerKib};
    parts.salt = *salt;
    parts.nonce = *nonce;
    parts.sealed = *sealed;
    openKeys = *keys;
    return parts;
}

Result<Parts> readParts(std::string_view file) {
    BytesReader head(file);
    const auto magic = head.raw(kMagic.size());
    const auto version = head.number();
    if (file.size() > kMostKeyFileBytes || magic != kMagic || !version || *version == 0) {
        return failure("keys.damaged");
    }
    if (*version > kKeyFileVersion) {
        return failure("keys.too-new");
    }
    std::string_view openKeys;
    auto parts = partsOf(file, openKeys);
    const auto keys = parts ? publicFrom(openKeys) : std::nullopt;
    if (!keys) {
        return failure("keys.damaged");
    }
    parts->keys = *keys;
    const std::size_t end = file.size() - std::tuple_size_v<Signature>;
    const std::string message = signedBytes(kPurpose, file.substr(0, end));
    if (crypto_sign_verify_detached(
            bytesOf(file.substr(end)), bytesOf(message), message.size(), keys->root.data()) != 0) {
        return failure("keys.damaged");
    }
    return *parts;
}

LockedBytes seedsInRow(const KeyRing& ring) {
    LockedBytes row(ring.seeds().size() * kSeedBytes);
    std::uint8_t* place = row.data();
    for (const KeySeed& seed : ring.seeds()) {
        place = std::copy_n(seed.bytes.data(), kSeedBytes, place);
    }
    return row;
}

Result<KeyRing> ringFrom(const LockedBytes& row, const PublicKeys& keys) {
    std::vector<KeySeed> seeds;
    for (std::size_t i = 0; i * kSeedBytes < row.size(); ++i) {
        KeySeed seed{LockedBytes(kSeedBytes), i == 0 ? keys.founded : keys.generations[i - 1].from};
        std::copy_n(row.data() + i * kSeedBytes, kSeedBytes, seed.bytes.data());
        seeds.push_back(std::move(seed));
    }
    auto ring = KeyRing::fromSeeds(std::move(seeds));
    if (!ring || ring->publicKeys() != keys) {
        return failure("keys.damaged");
    }
    return ring;
}

}  // namespace

Result<std::string> writeKeyFile(const KeyRing& ring,
                                 std::string_view passphrase,
                                 SecretCost cost) {
    std::string random(kPassphraseSaltBytes + kNonceBytes, '\0');
    randombytes_buf(random.data(), random.size());
    const std::string_view salt = std::string_view(random).substr(0, kPassphraseSaltBytes);
    const std::string_view nonce = std::string_view(random).substr(kPassphraseSaltBytes);
    const auto key = passphraseKey(passphrase, salt, cost);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    BytesWriter out;
    out.raw(kMagic);
    out.number(kKeyFileVersion);
    out.number(kPassphraseAlgorithm);
    out.number(cost.passes);
    out.number(static_cast<std::uint32_t>(cost.memoryBytes / kBytesPerKib));
    out.raw(random);
    out.text(publicBytes(ring.publicKeys()));
    const LockedBytes row = seedsInRow(ring);
    std::string sealed(row.size() + kTagBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(sealed.data()),
                                               nullptr,
                                               row.data(),
                                               row.size(),
                                               bytesOf(out.bytes()),
                                               out.bytes().size(),
                                               nullptr,
                                               bytesOf(nonce),
                                               key->data());
    out.text(sealed);
    out.raw(textOf(ring.signByRoot(kPurpose, out.bytes())));
    return out.take();
}

Result<PublicKeys> readPublicKeys(std::string_view file) {
    auto parts = readParts(file);
    return parts ? Result<PublicKeys>(std::move(parts->keys)) : tl::unexpected(parts.error());
}

Result<KeyRing> openKeyFile(std::string_view file, std::string_view passphrase) {
    const auto parts = readParts(file);
    if (!parts) {
        return tl::unexpected<Error>(parts.error());
    }
    const std::size_t seeds = parts->keys.generations.size() + 1;
    if (parts->sealed.size() != seeds * kSeedBytes + kTagBytes) {
        return failure("keys.damaged");
    }
    const auto key = passphraseKey(passphrase, parts->salt, parts->cost);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    LockedBytes row(seeds * kSeedBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(row.data(),
                                                   nullptr,
                                                   nullptr,
                                                   bytesOf(parts->sealed),
                                                   parts->sealed.size(),
                                                   bytesOf(parts->bound),
                                                   parts->bound.size(),
                                                   bytesOf(parts->nonce),
                                                   key->data()) != 0) {
        return failure("keys.wrong-passphrase");
    }
    return ringFrom(row, parts->keys);
}

}  // namespace qgt::integrity
