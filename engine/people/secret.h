#pragma once

#include "engine/core/result.h"
#include "engine/core/secret_cost.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::people {

/// A PIN, password or code in memory. It moves but is never copied, and its bytes are overwritten
/// when it goes. Full-width letters and digits (U+FF01-FF5E, as input methods give them) become
/// ASCII, so that １２ and 12 are the same secret.
class Secret {
  public:
    Secret() = default;

    explicit Secret(std::string_view text);

    /// Takes the text and overwrites where it came from.
    static Secret takeFrom(std::string& text);

    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    /// Points at valid memory also when empty, as C libraries ask.
    [[nodiscard]] std::string_view text() const {
        return m_bytes.empty() ? std::string_view("")
                               : std::string_view(m_bytes.data(), m_bytes.size());
    }

  private:
    void wipe();

    std::vector<char> m_bytes;
};

/// Overwrites the text, also where an optimiser would leave it.
void wipe(std::string& text);

/// Makes and checks the Argon2id strings that are kept instead of secrets.
class SecretHasher {
  public:
    explicit SecretHasher(SecretCost cost = {}) : m_cost(cost) {}

    /// Self-describing string with a fresh salt. Errors: secret.no-memory.
    [[nodiscard]] Result<std::string> hash(const Secret& secret) const;

    /// False also for a string that is not an Argon2id hash. Errors: secret.no-memory, when the
    /// machine could not compute; that says nothing about the secret.
    [[nodiscard]] static Result<bool> verify(const std::string& hash, const Secret& secret);

    /// True when the string was made with another cost and should be made anew after a right try.
    [[nodiscard]] bool needsRehash(const std::string& hash) const;

  private:
    SecretCost m_cost;
};

}  // namespace qgt::people
