#include "engine/integrity/signing_pair.h"

#include "engine/integrity/bytes.h"
#include "engine/integrity/signed_bytes.h"

#include <string>
#include <tuple>

#include <sodium.h>

namespace qgt::integrity {

static_assert(kSigningSeedBytes == crypto_sign_SEEDBYTES);
static_assert(std::tuple_size_v<KeyBytes> == crypto_sign_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<Signature> == crypto_sign_BYTES);

DrawnSigner drawSigner() {
    DrawnSigner signer{LockedBytes(kSigningSeedBytes), {}};
    randombytes_buf(signer.seed.data(), signer.seed.size());
    LockedBytes secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(signer.verify.data(), secret.data(), signer.seed.data());
    return signer;
}

Signature signWithSeed(const LockedBytes& seed, std::string_view purpose, std::string_view bytes) {
    KeyBytes verify{};
    LockedBytes secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(verify.data(), secret.data(), seed.data());
    const std::string message = signedBytes(purpose, bytes);
    Signature signature{};
    crypto_sign_detached(
        signature.data(), nullptr, bytesOf(message), message.size(), secret.data());
    return signature;
}

bool isSignedWith(const KeyBytes& verify,
                  std::string_view purpose,
                  std::string_view bytes,
                  const Signature& signature) {
    const std::string message = signedBytes(purpose, bytes);
    return crypto_sign_verify_detached(
               signature.data(), bytesOf(message), message.size(), verify.data()) == 0;
}

}  // namespace qgt::integrity
