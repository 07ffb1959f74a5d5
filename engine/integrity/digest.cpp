#include "engine/integrity/digest.h"

#include <array>
#include <cstddef>
#include <cstdint>

#include <sodium.h>

namespace qgt::integrity {

namespace {

constexpr std::size_t kDigestBytes = 32;
constexpr std::size_t kLengthBytes = 8;

const unsigned char* unsignedBytes(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string hex(const std::array<unsigned char, kDigestBytes>& digest) {
    std::array<char, kDigestBytes * 2 + 1> text{};
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    return {text.data()};
}

/// A running BLAKE2b-256 without key.
class Blake2b {
  public:
    Blake2b() { crypto_generichash_init(&m_state, nullptr, 0, kDigestBytes); }

    void add(std::string_view bytes) {
        crypto_generichash_update(&m_state, unsignedBytes(bytes), bytes.size());
    }

    void addWithLength(std::string_view bytes) {
        std::array<unsigned char, kLengthBytes> length{};
        std::uint64_t rest = bytes.size();
        for (unsigned char& byte : length) {
            byte = static_cast<unsigned char>(rest & 0xFFU);
            rest >>= 8U;
        }
        crypto_generichash_update(&m_state, length.data(), length.size());
        add(bytes);
    }

    std::string finish() {
        std::array<unsigned char, kDigestBytes> digest{};
        crypto_generichash_final(&m_state, digest.data(), digest.size());
        return hex(digest);
    }

  private:
    crypto_generichash_state m_state{};
};

}  // namespace

std::string digestHex(std::string_view bytes) {
    Blake2b hash;
    hash.add(bytes);
    return hash.finish();
}

std::string chainDigestHex(std::string_view domain,
                           std::string_view previous,
                           std::string_view bytes) {
    Blake2b hash;
    hash.addWithLength(domain);
    hash.addWithLength(previous);
    hash.addWithLength(bytes);
    return hash.finish();
}

}  // namespace qgt::integrity
