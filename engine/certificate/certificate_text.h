#pragma once

#include "engine/certificate/certificate.h"
#include "engine/core/result.h"
#include "engine/integrity/key_ring.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace qgt::certificate {

/// For what the issuing key signs a certificate.
inline constexpr std::string_view kCertificatePurpose = "qgt.certificate.v1";

/// How the text of a QR code begins.
inline constexpr std::string_view kPrefix = "QGT1:";

/// A QR code of some 350 bytes is still read from paper by an old telephone
/// (science/reliability.md 3.6); a longer one is issued all the same.
inline constexpr std::size_t kWantedBytes = 350;

/// No text that we write is longer.
inline constexpr std::size_t kMostTextLetters = 1200;

/// A certificate as its text says it, whether or not the signature is right.
struct ReadCertificate {
    Certificate certificate;
    Issuer issuer;
    std::string signedPart;  ///< what the issuing key has to have signed
    integrity::Signature signature{};
    std::size_t bytes = 0;  ///< all that the QR code holds, before base45
};

/// Signs with the issuing key in use and gives the text of the QR code. Errors:
/// certificate.unfit (arg field) when something cannot be said in a certificate.
[[nodiscard]] Result<std::string> issueText(const Certificate& certificate,
                                            const integrity::KeyRing& ring);

/// Strict: each certificate has one text only. Errors: certificate.not-one when it does not begin
/// like one, certificate.too-new, certificate.unreadable when it was cut or mistyped.
[[nodiscard]] Result<ReadCertificate> readText(std::string_view text);

/// The statement about an issuing key in few bytes, both ways; for the text and for files.
[[nodiscard]] std::string issuerBytes(const Issuer& issuer);
[[nodiscard]] std::optional<Issuer> issuerFromBytes(std::string_view bytes);

}  // namespace qgt::certificate
