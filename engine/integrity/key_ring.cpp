#include "engine/integrity/key_ring.h"

#include "engine/integrity/signed_bytes.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include <sodium.h>

namespace qgt::integrity {

namespace {

static_assert(kSeedBytes == crypto_kdf_KEYBYTES);
static_assert(std::tuple_size_v<KeyBytes> == crypto_sign_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<KeyBytes> == crypto_box_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<Signature> == crypto_sign_BYTES);
static_assert(kSeedBytes == crypto_sign_SEEDBYTES);
static_assert(kSeedBytes == crypto_box_SEEDBYTES);

/// Numbers of crypto_kdf: another number gives another key, and none tells of its seed.
enum class Use : std::uint64_t { Root = 1, Issuing = 2, Scorer = 3, Pool = 4 };

constexpr const char* kContext = "qgt-keys";

LockedBytes derive(const KeySeed& seed, Use use) {
    LockedBytes key(kSeedBytes);
    crypto_kdf_derive_from_key(
        key.data(), key.size(), static_cast<std::uint64_t>(use), kContext, seed.bytes.data());
    return key;
}

KeySeed draw(Date today) {
    KeySeed seed{LockedBytes(kSeedBytes), std::clamp(today, kFirstKeyDay, kLastKeyDay)};
    randombytes_buf(seed.bytes.data(), seed.bytes.size());
    return seed;
}

struct SigningPair {
    KeyBytes open{};
    LockedBytes secret{crypto_sign_SECRETKEYBYTES};
};

SigningPair signingPair(const KeySeed& seed, Use use) {
    SigningPair pair;
    crypto_sign_seed_keypair(pair.open.data(), pair.secret.data(), derive(seed, use).data());
    return pair;
}

struct BoxPair {
    KeyBytes open{};
    LockedBytes secret{crypto_box_SECRETKEYBYTES};
};

BoxPair boxPair(const KeySeed& seed) {
    BoxPair pair;
    crypto_box_seed_keypair(pair.open.data(), pair.secret.data(), derive(seed, Use::Scorer).data());
    return pair;
}

Signature signWith(const SigningPair& pair, const std::string& message) {
    Signature signature{};
    crypto_sign_detached(signature.data(),
                         nullptr,
                         reinterpret_cast<const unsigned char*>(message.data()),
                         message.size(),
                         pair.secret.data());
    return signature;
}

bool daysAreInOrder(const std::vector<KeySeed>& seeds) {
    return std::is_sorted(seeds.begin(), seeds.end(), [](const KeySeed& a, const KeySeed& b) {
        return a.from < b.from;
    });
}

}  // namespace

KeyRing KeyRing::create(Date today) {
    KeyRing ring;
    ring.m_seeds.push_back(draw(today));
    ring.m_public.founded = ring.m_seeds.front().from;
    ring.m_public.root = signingPair(ring.m_seeds.front(), Use::Root).open;
    ring.addGeneration(draw(today));
    return ring;
}

Result<KeyRing> KeyRing::fromSeeds(std::vector<KeySeed> seeds) {
    const bool wellFormed = seeds.size() >= 2 && seeds.size() <= kMostGenerations + 1 &&
                            daysAreInOrder(seeds) &&
                            std::all_of(seeds.begin(), seeds.end(), [](const KeySeed& seed) {
                                return seed.bytes.size() == kSeedBytes &&
                                       seed.from >= kFirstKeyDay && seed.from <= kLastKeyDay;
                            });
    if (!wellFormed) {
        return failure("keys.damaged");
    }
    KeyRing ring;
    ring.m_public.founded = seeds.front().from;
    ring.m_public.root = signingPair(seeds.front(), Use::Root).open;
    ring.m_seeds.push_back(std::move(seeds.front()));
    for (std::size_t i = 1; i < seeds.size(); ++i) {
        ring.addGeneration(std::move(seeds[i]));
    }
    return ring;
}

Status KeyRing::rotate(Date today) {
    if (m_public.generations.size() >= kMostGenerations) {
        return failure("keys.too-many");
    }
    // A clock that was set back must not make a generation older than the one before.
    addGeneration(draw(std::max(today, current().from)));
    return ok();
}

void KeyRing::addGeneration(KeySeed seed) {
    KeyStatement statement;
    statement.generation = static_cast<std::uint32_t>(m_public.generations.size() + 1);
    statement.issuing = signingPair(seed, Use::Issuing).open;
    statement.scorer = boxPair(seed).open;
    statement.from = seed.from;
    statement.until = Date{seed.from.days + kIssuingDays - 1};
    statement.signature = signByRoot(kStatementPurpose, statementBytes(statement));
    m_public.generations.push_back(statement);
    m_seeds.push_back(std::move(seed));
}

Signature KeyRing::sign(std::string_view purpose, std::string_view bytes) const {
    return signWith(signingPair(m_seeds.back(), Use::Issuing), signedBytes(purpose, bytes));
}

Signature KeyRing::signByRoot(std::string_view purpose, std::string_view bytes) const {
    return signWith(signingPair(m_seeds.front(), Use::Root), signedBytes(purpose, bytes));
}

Signature KeyRing::signJwt(std::string_view input) const {
    // Its first letters are never those of `signedBytes`, which begins with a small number.
    const bool isJwt = input.starts_with("eyJ");
    return isJwt ? signWith(signingPair(m_seeds.back(), Use::Issuing), std::string(input))
                 : Signature{};
}

Result<LockedBytes> KeyRing::openForScorer(std::string_view sealed) const {
    if (sealed.size() <= crypto_box_SEALBYTES) {
        return failure("sealed.damaged");
    }
    LockedBytes content(sealed.size() - crypto_box_SEALBYTES);
    for (std::size_t i = m_seeds.size() - 1; i > 0; --i) {
        const BoxPair pair = boxPair(m_seeds[i]);
        if (crypto_box_seal_open(content.data(),
                                 reinterpret_cast<const unsigned char*>(sealed.data()),
                                 sealed.size(),
                                 pair.open.data(),
                                 pair.secret.data()) == 0) {
            return content;
        }
    }
    return failure("sealed.damaged");
}

Result<LockedBytes> KeyRing::poolKey(std::uint32_t generation) const {
    if (generation == 0 || generation >= m_seeds.size()) {
        return failure("sealed.other-key");
    }
    return derive(m_seeds[generation], Use::Pool);
}

}  // namespace qgt::integrity
