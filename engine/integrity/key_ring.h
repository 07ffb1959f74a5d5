#pragma once

#include "engine/core/result.h"
#include "engine/integrity/locked_bytes.h"
#include "engine/integrity/public_keys.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::integrity {

inline constexpr std::size_t kSeedBytes = 32;

/// The most generations a ring has: one in two years lasts longer than the format.
inline constexpr std::size_t kMostGenerations = 60;

/// Days of keys are counted in two bytes from here, on the recovery sheet.
inline constexpr Date kFirstKeyDay{18262};  // 2020-01-01
inline constexpr Date kLastKeyDay{18262 + 65535};

/// The seed of the root (the first of a ring) or of one generation, and the day it was drawn.
struct KeySeed {
    LockedBytes bytes;
    Date from;
};

/// The secret keys of a unit, unlocked. All of them are derived from seeds: that of the root signs
/// the statements; each generation has a seed for its issuing key, its scorer key and the key of
/// the exam pool. Old generations stay, so that what was sealed to them can still be opened. Not
/// for several threads at once.
class KeyRing {
  public:
    /// Draws a root and the first generation.
    /// A day that no clock of ours can mean counts as the nearest that one can.
    [[nodiscard]] static KeyRing create(Date today);

    /// From the seeds of `seeds()`, the root first. Errors: keys.damaged when there are too few,
    /// too many, or their days are out of order.
    [[nodiscard]] static Result<KeyRing> fromSeeds(std::vector<KeySeed> seeds);

    /// Draws another generation, which is in use from `today`. Errors: keys.too-many.
    [[nodiscard]] Status rotate(Date today);

    [[nodiscard]] const PublicKeys& publicKeys() const { return m_public; }

    [[nodiscard]] const std::vector<KeySeed>& seeds() const { return m_seeds; }

    /// The generation in use.
    [[nodiscard]] const KeyStatement& current() const { return m_public.generations.back(); }

    /// By the issuing key in use; `isSignedBy` checks it.
    [[nodiscard]] Signature sign(std::string_view purpose, std::string_view bytes) const;

    /// By the root, for what is to hold longer than any generation.
    [[nodiscard]] Signature signByRoot(std::string_view purpose, std::string_view bytes) const;

    /// The plain Ed25519 signature of a JSON web signature's input ("eyJ…", RFC 7515) by the
    /// issuing key in use, as other programs check it. Nothing that `sign` signs begins like this.
    [[nodiscard]] Signature signJwt(std::string_view input) const;

    /// What `sealToScorer` sealed to this or an older generation. Errors: sealed.damaged.
    [[nodiscard]] Result<LockedBytes> openForScorer(std::string_view sealed) const;

    /// The key of the exam pool of a generation. Errors: sealed.other-key, when there is none.
    [[nodiscard]] Result<LockedBytes> poolKey(std::uint32_t generation) const;

  private:
    KeyRing() = default;

    void addGeneration(KeySeed seed);

    std::vector<KeySeed> m_seeds;
    PublicKeys m_public;
};

}  // namespace qgt::integrity
