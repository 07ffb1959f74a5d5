#include "engine/people/secret.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <utility>

#include <sodium.h>

namespace qgt::people {

namespace {

/// Chooses implementations and opens the salt's random source; safe to call again.
bool sodiumReady() {
    static const bool kReady = sodium_init() >= 0;
    return kReady;
}

/// A full-width form of ASCII is EF BC 81..BF (! to _) or EF BD 80..9E (` to ~).
char narrowed(std::string_view three) {
    const auto second = static_cast<std::uint8_t>(three[1]);
    const auto third = static_cast<std::uint8_t>(three[2]);
    if (static_cast<std::uint8_t>(three[0]) != 0xEFU) {
        return '\0';
    }
    if (second == 0xBCU && third >= 0x81U && third <= 0xBFU) {
        return static_cast<char>(third - 0x81U + '!');
    }
    if (second == 0xBDU && third >= 0x80U && third <= 0x9EU) {
        return static_cast<char>(third - 0x80U + '`');
    }
    return '\0';
}

}  // namespace

Secret::Secret(std::string_view text) {
    // Reserved once: a vector that grows would leave copies behind.
    m_bytes.reserve(text.size());
    std::size_t i = 0;
    while (i < text.size()) {
        const char narrow = i + 2 < text.size() ? narrowed(text.substr(i, 3)) : '\0';
        m_bytes.push_back(narrow == '\0' ? text[i] : narrow);
        i += narrow == '\0' ? 1U : 3U;
    }
}

Secret Secret::takeFrom(std::string& text) {
    Secret secret(text);
    people::wipe(text);
    text.clear();
    return secret;
}

Secret::Secret(Secret&& other) noexcept : m_bytes(std::move(other.m_bytes)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

Secret::~Secret() {
    wipe();
}

void Secret::wipe() {
    if (!m_bytes.empty()) {
        sodium_memzero(m_bytes.data(), m_bytes.size());
    }
}

void wipe(std::string& text) {
    if (!text.empty()) {
        sodium_memzero(text.data(), text.size());
    }
}

Result<std::string> SecretHasher::hash(const Secret& secret) const {
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const std::string_view bytes = secret.text();
    if (!sodiumReady() ||
        crypto_pwhash_str(
            text.data(), bytes.data(), bytes.size(), m_cost.passes, m_cost.memoryBytes) != 0) {
        return failure("secret.no-memory");
    }
    return std::string(text.data());
}

Result<bool> SecretHasher::verify(const std::string& hash, const Secret& secret) {
    if (!sodiumReady()) {
        return failure("secret.no-memory");
    }
    const std::string_view bytes = secret.text();
    errno = 0;
    if (crypto_pwhash_str_verify(hash.c_str(), bytes.data(), bytes.size()) == 0) {
        return true;
    }
    // The library answers -1 for both; only memory trouble leaves this mark.
    if (errno == ENOMEM) {
        return failure("secret.no-memory");
    }
    return false;
}

bool SecretHasher::needsRehash(const std::string& hash) const {
    return crypto_pwhash_str_needs_rehash(hash.c_str(), m_cost.passes, m_cost.memoryBytes) != 0;
}

}  // namespace qgt::people
