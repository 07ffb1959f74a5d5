#pragma once

#include "engine/certificate/certificate.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/integrity/key_ring.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::certificate {

inline constexpr std::string_view kRevocationPurpose = "qgt.revocations.v1";

/// Why a certificate no longer holds although its date has not come. Replaced: another one was
/// issued in its place. Lapsed: too much of the law that the exam asked for has changed.
enum class EndKind : std::uint8_t { Revoked, Replaced, Lapsed };

[[nodiscard]] std::string toText(EndKind kind);
[[nodiscard]] std::optional<EndKind> endKindFromText(std::string_view text);

struct EndedSerial {
    std::string serial;
    EndKind kind = EndKind::Revoked;
    Date since;

    bool operator==(const EndedSerial&) const = default;
};

/// Which certificates of a unit no longer hold, as of a day. It names no person.
struct RevocationList {
    Issuer issuer;
    Date made;
    std::vector<EndedSerial> ended;  ///< by serial, each once

    bool operator==(const RevocationList&) const = default;
};

inline constexpr std::size_t kMostListBytes = std::size_t{8} << 20U;

/// A text file of lines that anybody can read, signed as a whole. Sorts the serials; of several
/// ends of one the first that came stays.
[[nodiscard]] std::string writeRevocations(std::vector<EndedSerial> ended,
                                           Date made,
                                           const integrity::KeyRing& ring);

/// Checks the signature and that the root of the list says who signed; whose root it is, the
/// verdict on a certificate asks. Errors: certificate.list-unreadable, certificate.list-forged.
[[nodiscard]] Result<RevocationList> readRevocations(std::string_view file);

/// Null: it stands.
[[nodiscard]] const EndedSerial* endOf(const RevocationList& list, std::string_view serial);

/// The public keys of a unit as a file: what others pin. Holds nothing secret.
[[nodiscard]] std::string writeIssuer(const integrity::PublicKeys& keys);

/// The root of such a file, once every statement in it is the root's own. Errors:
/// certificate.issuer-unreadable, certificate.issuer-forged.
[[nodiscard]] Result<integrity::KeyBytes> readIssuerRoot(std::string_view file);

}  // namespace qgt::certificate
