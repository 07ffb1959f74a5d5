#include "engine/integrity/code_box.h"

#include "engine/core/code_alphabet.h"
#include "engine/integrity/bytes.h"
#include "engine/integrity/passphrase_key.h"

#include <optional>

#include <sodium.h>

namespace qgt::integrity {

namespace {

// Layout: magic, algorithm of the code, passes, KiB, salt, nonce, sealed secret with its length.
constexpr std::string_view kBoxMagic = "QGTCODE\n";
constexpr std::size_t kBoxNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kBoxTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kMostSecretBytes = 4096;

const unsigned char* plainBytes(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

struct BoxParts {
    SecretCost cost;
    std::string_view salt;
    std::string_view nonce;
    std::string_view bound;
    std::string_view sealed;
};

std::optional<BoxParts> boxParts(std::string_view box) {
    BytesReader reader(box);
    const auto magic = reader.raw(kBoxMagic.size());
    const auto algorithm = reader.number();
    const auto passes = reader.number();
    const auto kib = reader.number();
    const auto salt = reader.raw(kPassphraseSaltBytes);
    const auto nonce = reader.raw(kBoxNonceBytes);
    const std::string_view bound = box.substr(0, reader.place());
    const auto sealed = reader.text(kMostSecretBytes);
    if (magic != kBoxMagic || !kib || !salt || !nonce || !sealed || !reader.rest().empty() ||
        sealed->size() < kBoxTagBytes || !isSensibleCost(*algorithm, *passes, *kib)) {
        return std::nullopt;
    }
    return BoxParts{{*passes, std::size_t{*kib} * kBytesPerKib}, *salt, *nonce, bound, *sealed};
}

}  // namespace

LockedBytes drawKey() {
    LockedBytes key(kContentKeyBytes);
    randombytes_buf(key.data(), key.size());
    return key;
}

Result<std::string> sealUnderCode(const LockedBytes& secret,
                                  std::string_view code,
                                  const SecretCost& cost) {
    std::string random(kPassphraseSaltBytes + kBoxNonceBytes, '\0');
    randombytes_buf(random.data(), random.size());
    const std::string_view nonce = std::string_view(random).substr(kPassphraseSaltBytes);
    const auto key =
        passphraseKey(code, std::string_view(random).substr(0, kPassphraseSaltBytes), cost);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    BytesWriter out;
    out.raw(kBoxMagic);
    out.number(kPassphraseAlgorithm);
    out.number(cost.passes);
    out.number(static_cast<std::uint32_t>(cost.memoryBytes / kBytesPerKib));
    out.raw(random);
    std::string sealed(secret.size() + kBoxTagBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(sealed.data()),
                                               nullptr,
                                               secret.data(),
                                               secret.size(),
                                               plainBytes(out.bytes()),
                                               out.bytes().size(),
                                               nullptr,
                                               plainBytes(nonce),
                                               key->data());
    out.text(sealed);
    return out.take();
}

Result<LockedBytes> openUnderCode(std::string_view box, std::string_view code) {
    const auto parts = boxParts(box);
    if (!parts) {
        return failure("sealed.damaged");
    }
    const auto key = passphraseKey(code, parts->salt, parts->cost);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    LockedBytes secret(parts->sealed.size() - kBoxTagBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secret.data(),
                                                   nullptr,
                                                   nullptr,
                                                   plainBytes(parts->sealed),
                                                   parts->sealed.size(),
                                                   plainBytes(parts->bound),
                                                   parts->bound.size(),
                                                   plainBytes(parts->nonce),
                                                   key->data()) != 0) {
        return failure("sealed.wrong-code");
    }
    return secret;
}

std::string plainCode(std::string_view typed) {
    std::string code;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        char letter = typed[i];
        // U+FF10..FF5A, as input methods give them: EF BC xx and EF BD xx.
        if (typed.substr(i, 2) == "\xEF\xBC" && i + 2 < typed.size()) {
            letter = static_cast<char>(static_cast<unsigned char>(typed[i + 2]) - 0x60);
            i += 2;
        } else if (typed.substr(i, 2) == "\xEF\xBD" && i + 2 < typed.size()) {
            letter = static_cast<char>(static_cast<unsigned char>(typed[i + 2]) - 0x20);
            i += 2;
        }
        const char plain = asCodeLetter(letter);
        if (kCodeAlphabet.find(plain) != std::string_view::npos) {
            code.push_back(plain);
        }
    }
    return code;
}

std::string toBase64(std::string_view bytes) {
    constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(), text.size(), plainBytes(bytes), bytes.size(), kVariant);
    text.pop_back();  // the zero that C wants
    return text;
}

Result<std::string> fromBase64(std::string_view text) {
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()),
                          bytes.size(),
                          text.data(),
                          text.size(),
                          nullptr,
                          &size,
                          &end,
                          sodium_base64_VARIANT_ORIGINAL) != 0 ||
        end != text.data() + text.size()) {
        return failure("sealed.damaged");
    }
    bytes.resize(size);
    return bytes;
}

}  // namespace qgt::integrity
