#pragma once

#include "engine/core/date.h"
#include "engine/core/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::integrity {

using KeyBytes = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

/// What the root key of a unit says about one generation of its keys: these two are ours, the
/// issuing key on these days. Ed25519.
struct KeyStatement {
    std::uint32_t generation = 1;
    KeyBytes issuing{};  ///< Ed25519: signs packages and certificates
    KeyBytes scorer{};   ///< X25519: answer files and keys are sealed to it
    Date from;
    Date until;  ///< the last day; not more than two years after `from`
    Signature signature{};

    bool operator==(const KeyStatement&) const = default;
};

/// Two years at most, both days counted (science/reliability.md 2).
inline constexpr int kIssuingDays = 730;

/// Everything about a unit's keys that anybody may know.
struct PublicKeys {
    KeyBytes root{};                        ///< Ed25519; pinned by whoever verifies
    Date founded;                           ///< when the root was made
    std::vector<KeyStatement> generations;  ///< from the oldest; the last is in use

    bool operator==(const PublicKeys&) const = default;
};

/// For what the root signs a statement.
inline constexpr std::string_view kStatementPurpose = "qgt.key-statement.v1";

/// The bytes that the root signs for that purpose.
[[nodiscard]] std::string statementBytes(const KeyStatement& statement);

/// True when the root signed it and its days are in order and not more than `kIssuingDays`.
[[nodiscard]] bool isStatementOf(const KeyBytes& root, const KeyStatement& statement);

/// True when the statement's issuing key signed the bytes for this purpose. Says nothing about who
/// signed the statement, nor about days.
[[nodiscard]] bool isSignedBy(const KeyStatement& statement,
                              std::string_view purpose,
                              std::string_view bytes,
                              const Signature& signature);

/// Sealed so that only the scorer's secret opens it; who sealed it is not known
/// (crypto_box_seal). Errors: keys.damaged, when the statement has no usable key.
[[nodiscard]] Result<std::string> sealToScorer(const KeyStatement& statement,
                                               std::string_view content);

/// 100 bits of the key's digest in groups to be compared by ear: XXXX-XXXX-XXXX-XXXX-XXXX.
[[nodiscard]] std::string fingerprint(const KeyBytes& key);

}  // namespace qgt::integrity
