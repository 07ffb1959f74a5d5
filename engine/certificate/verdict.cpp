#include "engine/certificate/verdict.h"

#include <algorithm>

namespace qgt::certificate {

namespace {

bool isPinned(const integrity::KeyBytes& root, const CheckTerms& terms) {
    return std::ranges::find(terms.roots, root) != terms.roots.end() ||
           std::ranges::find(terms.fingerprints, integrity::fingerprint(root)) !=
               terms.fingerprints.end();
}

/// The root vouches for the key that signed, on the day of the certificate.
bool isVouchedFor(const ReadCertificate& read) {
    const integrity::KeyStatement& statement = read.issuer.statement;
    return integrity::isStatementOf(read.issuer.root, statement) &&
           read.certificate.issued >= statement.from && read.certificate.issued <= statement.until;
}

/// The list, when it is one of the same issuer.
const RevocationList* listFor(const ReadCertificate& read, const CheckTerms& terms) {
    return terms.list != nullptr && terms.list->issuer.root == read.issuer.root ? terms.list
                                                                                : nullptr;
}

/// Whether a certificate whose signature is right still holds.
void judge(const ReadCertificate& read, const CheckTerms& terms, Checked& checked) {
    const RevocationList* const list = listFor(read, terms);
    const EndedSerial* const ended =
        list == nullptr ? nullptr : endOf(*list, read.certificate.serial);
    if (list != nullptr) {
        checked.listMade = list->made;
    }
    if (ended != nullptr) {
        checked.verdict = ended->kind == EndKind::Lapsed ? Verdict::Lapsed : Verdict::Revoked;
        checked.end = ended->kind;
        checked.since = ended->since;
        return;
    }
    const auto& expires = read.certificate.expires;
    if (expires && terms.today > *expires) {
        checked.verdict = Verdict::Expired;
        checked.since = Date{expires->days + 1};
        return;
    }
    const bool fresh = list != nullptr && terms.today.days - list->made.days <= terms.listDays;
    checked.verdict = fresh ? Verdict::Valid : Verdict::ListOld;
}

}  // namespace

std::string toText(Verdict verdict) {
    switch (verdict) {
        case Verdict::Valid:
            return "valid";
        case Verdict::UnknownIssuer:
            return "unknown-issuer";
        case Verdict::WrongSignature:
            return "wrong-signature";
        case Verdict::Revoked:
            return "revoked";
        case Verdict::Lapsed:
            return "lapsed";
        case Verdict::Expired:
            return "expired";
        case Verdict::ListOld:
            break;
    }
    return "list-old";
}

Result<Checked> check(std::string_view text, const CheckTerms& terms) {
    const auto read = readText(text);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    Checked checked;
    checked.certificate = read->certificate;
    checked.issuer = integrity::fingerprint(read->issuer.root);
    checked.bytes = read->bytes;
    if (!isPinned(read->issuer.root, terms) || !isVouchedFor(*read)) {
        checked.verdict = Verdict::UnknownIssuer;
    } else if (!integrity::isSignedBy(read->issuer.statement,
                                      kCertificatePurpose,
                                      read->signedPart,
                                      read->signature)) {
        checked.verdict = Verdict::WrongSignature;
    } else {
        judge(*read, terms, checked);
    }
    return checked;
}

}  // namespace qgt::certificate
