#pragma once

#include "engine/certificate/certificate.h"
#include "engine/certificate/certificate_text.h"
#include "engine/certificate/revocation_list.h"
#include "engine/core/date.h"
#include "engine/core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::certificate {

/// What a check says. In this order: what is said of a certificate is the first that is not as it
/// has to be.
enum class Verdict : std::uint8_t {
    Valid,
    UnknownIssuer,   ///< not the pinned root, or the root does not vouch for who signed
    WrongSignature,  ///< altered
    Revoked,         ///< or another one was issued in its place
    Lapsed,          ///< by a change of the law
    Expired,         ///< by its date
    ListOld          ///< the list is too old to say that it still holds, or there is none
};

/// valid, unknown-issuer, wrong-signature, revoked, lapsed, expired, list-old.
[[nodiscard]] std::string toText(Verdict verdict);

/// Days for which a revocation list is believed.
inline constexpr int kListDays = 30;

/// What the checker goes by. A certificate alone proves nothing: whoever makes keys can sign one.
struct CheckTerms {
    std::vector<integrity::KeyBytes> roots;  ///< of issuers that are trusted
    std::vector<std::string> fingerprints;   ///< the same, as `integrity::fingerprint` writes them
    const RevocationList* list = nullptr;    ///< may be null
    Date today;
    int listDays = kListDays;
};

struct Checked {
    Verdict verdict = Verdict::UnknownIssuer;
    Certificate certificate;       ///< what it claims, whatever the verdict
    std::string issuer;            ///< fingerprint of the root it names
    std::optional<EndKind> end;    ///< Revoked, Lapsed
    std::optional<Date> since;     ///< Revoked, Lapsed, Expired: the first day it did not hold
    std::optional<Date> listMade;  ///< nothing: no list of this issuer
    std::size_t bytes = 0;         ///< in the QR code
};

/// Errors: those of `readText`, when there is nothing that could be shown.
[[nodiscard]] Result<Checked> check(std::string_view text, const CheckTerms& terms);

}  // namespace qgt::certificate
