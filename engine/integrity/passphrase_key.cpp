#include "engine/integrity/passphrase_key.h"

#include <sodium.h>

namespace qgt::integrity {

static_assert(kPassphraseAlgorithm == crypto_pwhash_ALG_ARGON2ID13);
static_assert(kPassphraseSaltBytes == crypto_pwhash_SALTBYTES);

bool isSensibleCost(std::uint32_t algorithm, std::uint32_t passes, std::uint32_t kib) {
    constexpr std::uint32_t kMostPasses = 16;
    constexpr std::uint32_t kLeastKib = 8;
    constexpr std::uint32_t kMostKib = 1024 * 1024;
    return algorithm == kPassphraseAlgorithm && passes > 0 && passes <= kMostPasses &&
           kib >= kLeastKib && kib <= kMostKib;
}

Result<LockedBytes> passphraseKey(std::string_view passphrase,
                                  std::string_view salt,
                                  const SecretCost& cost) {
    LockedBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (salt.size() != kPassphraseSaltBytes ||
        crypto_pwhash(key.data(),
                      key.size(),
                      passphrase.data(),
                      passphrase.size(),
                      reinterpret_cast<const unsigned char*>(salt.data()),
                      cost.passes,
                      cost.memoryBytes,
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return failure("secret.no-memory");
    }
    return key;
}

}  // namespace qgt::integrity
