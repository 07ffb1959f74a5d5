#pragma once

#include "engine/certificate/certificate.h"
#include "engine/core/result.h"
#include "engine/integrity/key_ring.h"

#include <string>

namespace qgt::certificate {

/// What a badge says beside the certificate.
struct BadgeFacts {
    std::string issuerName;  ///< of the unit
    std::string criteria;    ///< what had to be done, in words
};

/// The certificate as an Open Badges 3.0 `OpenBadgeCredential` (W3C VC 2.0), one JSON document. The
/// addresses in it are names: nothing is ever fetched.
[[nodiscard]] std::string badgeJson(const Certificate& certificate,
                                    const integrity::PublicKeys& keys,
                                    const BadgeFacts& facts);

/// The same as a compact JWS (VC-JWT, `EdDSA`), signed by the issuing key in use, whose public half
/// stands in the header.
[[nodiscard]] std::string badgeJwt(const Certificate& certificate,
                                   const integrity::KeyRing& ring,
                                   const BadgeFacts& facts);

}  // namespace qgt::certificate
