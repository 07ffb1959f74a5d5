#include "app/runtime/certificate_words.h"

namespace qgt::app {

using certificate::Standing;
using certificate::Verdict;

std::string levelText(bank::Protection level) {
    return "L" + std::to_string(static_cast<int>(level));
}

std::string dayText(const std::optional<Date>& day) {
    return day ? toString(*day) : std::string();
}

Error verdictSentence(const certificate::Checked& checked) {
    const std::string since = dayText(checked.since);
    switch (checked.verdict) {
        case Verdict::Valid:
            return Error{"certificate.says-valid",
                         {{"issuer", checked.issuer}, {"list", dayText(checked.listMade)}}};
        case Verdict::UnknownIssuer:
            return Error{"certificate.says-unknown-issuer", {{"issuer", checked.issuer}}};
        case Verdict::WrongSignature:
            return Error{"certificate.says-wrong-signature", {}};
        case Verdict::Revoked:
            return checked.end == certificate::EndKind::Replaced
                       ? Error{"certificate.says-replaced", {{"since", since}}}
                       : Error{"certificate.says-revoked", {{"since", since}}};
        case Verdict::Lapsed:
            return Error{"certificate.says-lapsed", {{"since", since}}};
        case Verdict::Expired:
            return Error{"certificate.says-expired", {{"since", since}}};
        case Verdict::ListOld:
            break;
    }
    return checked.listMade
               ? Error{"certificate.says-list-old", {{"list", toString(*checked.listMade)}}}
               : Error{"certificate.says-no-list", {}};
}

Error standingWords(const certificate::StandingCertificate& one) {
    const std::string since = dayText(one.since);
    switch (one.standing) {
        case Standing::Holds:
            return Error{"certificate.holds", {}};
        case Standing::Due:
            return Error{"certificate.due", {{"until", dayText(one.certificate.expires)}}};
        case Standing::Expired:
            return Error{"certificate.expired", {{"since", since}}};
        case Standing::Lapsed:
            return Error{"certificate.lapsed",
                         {{"since", since}, {"percent", std::to_string(one.law.percent())}}};
        case Standing::Revoked:
            return Error{"certificate.was-revoked", {{"since", since}, {"reason", one.reason}}};
        case Standing::Replaced:
            break;
    }
    return Error{"certificate.was-replaced", {{"since", since}, {"reason", one.reason}}};
}

}  // namespace qgt::app
