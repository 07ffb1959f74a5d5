#include "engine/integrity/public_keys.h"

#include "engine/integrity/bytes.h"
#include "engine/integrity/code_letters.h"
#include "engine/integrity/signed_bytes.h"

#include <cstdint>
#include <span>

#include <sodium.h>

namespace qgt::integrity {

namespace {

constexpr std::string_view kFingerprint = "qgt.fingerprint.v1";
constexpr std::size_t kFingerprintLetters = 20;

std::string_view textOf(const KeyBytes& key) {
    return {reinterpret_cast<const char*>(key.data()), key.size()};
}

bool verifies(const KeyBytes& key, const std::string& message, const Signature& signature) {
    return crypto_sign_verify_detached(signature.data(),
                                       reinterpret_cast<const unsigned char*>(message.data()),
                                       message.size(),
                                       key.data()) == 0;
}

}  // namespace

std::string signedBytes(std::string_view purpose, std::string_view bytes) {
    KeyBytes digest{};
    crypto_generichash(digest.data(),
                       digest.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size(),
                       nullptr,
                       0);
    BytesWriter out;
    out.text(purpose);
    out.raw(textOf(digest));
    return out.take();
}

std::string statementBytes(const KeyStatement& statement) {
    BytesWriter out;
    out.number(statement.generation);
    out.number(static_cast<std::uint32_t>(statement.from.days));
    out.number(static_cast<std::uint32_t>(statement.until.days));
    out.raw(textOf(statement.issuing));
    out.raw(textOf(statement.scorer));
    return out.take();
}

bool isStatementOf(const KeyBytes& root, const KeyStatement& statement) {
    // Nobody vouches for the days of a file yet: their difference may be any.
    const std::int64_t length = std::int64_t{statement.until.days} - statement.from.days;
    const bool inOrder = length >= 0 && length < kIssuingDays;
    return inOrder && verifies(root,
                               signedBytes(kStatementPurpose, statementBytes(statement)),
                               statement.signature);
}

bool isSignedBy(const KeyStatement& statement,
                std::string_view purpose,
                std::string_view bytes,
                const Signature& signature) {
    return verifies(statement.issuing, signedBytes(purpose, bytes), signature);
}

Result<std::string> sealToScorer(const KeyStatement& statement, std::string_view content) {
    std::string sealed(content.size() + crypto_box_SEALBYTES, '\0');
    // The first call opens the random source and may be repeated.
    if (sodium_init() < 0 || crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()),
                                             reinterpret_cast<const unsigned char*>(content.data()),
                                             content.size(),
                                             statement.scorer.data()) != 0) {
        return failure("keys.damaged");
    }
    return sealed;
}

std::string fingerprint(const KeyBytes& key) {
    const std::string message = signedBytes(kFingerprint, textOf(key));
    KeyBytes digest{};
    crypto_generichash(digest.data(),
                       digest.size(),
                       reinterpret_cast<const unsigned char*>(message.data()),
                       message.size(),
                       nullptr,
                       0);
    return inGroups(codeLetters(digest).substr(0, kFingerprintLetters));
}

}  // namespace qgt::integrity
