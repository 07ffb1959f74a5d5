#include "engine/certificate/certificate_text.h"

#include "engine/certificate/base45.h"
#include "engine/certificate/packed_bytes.h"
#include "engine/integrity/code_letters.h"

#include <limits>

namespace qgt::certificate {

namespace {

constexpr std::uint8_t kVersion = 1;
/// 1: Ed25519 over BLAKE2b-256. Another one may be demanded by an authority.
constexpr std::uint8_t kAlgorithm = 1;
constexpr std::uint32_t kNoExpiry = 0xFFFF;
constexpr unsigned kLetterBits = 5;
constexpr unsigned kBitsInByte = 8;
constexpr std::size_t kStaffTailBytes = 16;

using SerialBytes = std::array<std::uint8_t, kSerialBytes>;

/// Nothing when it is no serial.
std::optional<SerialBytes> serialBytes(std::string_view serial) {
    SerialBytes bytes{};
    unsigned bits = 0;
    unsigned held = 0;
    std::size_t at = 0;
    for (const char letter : serial) {
        const auto value = integrity::codeValue(letter);
        if (!value || serial.size() != kSerialLetters) {
            return std::nullopt;
        }
        bits = (bits << kLetterBits) | *value;
        held += kLetterBits;
        if (held >= kBitsInByte) {
            held -= kBitsInByte;
            bytes[at++] = static_cast<std::uint8_t>((bits >> held) & 0xFFU);
        }
    }
    return at == kSerialBytes ? std::optional(bytes) : std::nullopt;
}

/// A day that two bytes can say, and that is not the mark for none.
bool isStorable(Date date) {
    return date >= integrity::kFirstKeyDay &&
           date.days < integrity::kFirstKeyDay.days + static_cast<std::int32_t>(kNoExpiry);
}

/// The first field that cannot be in a certificate; null: all can.
const char* unfitField(const Certificate& certificate) {
    if (certificate.name.empty() || !isCertificateText(certificate.name)) {
        return "name";
    }
    if (!isCertificateText(certificate.staffTail, kStaffTailBytes)) {
        return "staff-no";
    }
    if (!isCertificateText(certificate.post)) {
        return "post";
    }
    if (certificate.title.empty() || !isCertificateText(certificate.title)) {
        return "title";
    }
    if (!isCertificateText(certificate.scope)) {
        return "scope";
    }
    const bool inOrder = !certificate.expires || (isStorable(*certificate.expires) &&
                                                  *certificate.expires >= certificate.issued);
    if (!isStorable(certificate.issued) || !inOrder) {
        return "date";
    }
    if (certificate.level > bank::Protection::L3) {
        return "level";
    }
    return serialBytes(certificate.serial) ? nullptr : "serial";
}

void pack(PackedWriter& out, const Issuer& issuer) {
    out.raw(issuer.root);
    out.shortNumber(issuer.statement.generation);
    out.day(issuer.statement.from);
    out.day(issuer.statement.until);
    out.raw(issuer.statement.issuing);
    out.raw(issuer.statement.scorer);
    out.raw(issuer.statement.signature);
}

Issuer unpackIssuer(PackedReader& in) {
    Issuer issuer;
    issuer.root = in.raw<std::tuple_size_v<integrity::KeyBytes>>();
    issuer.statement.generation = in.shortNumber();
    issuer.statement.from = in.day();
    issuer.statement.until = in.day();
    issuer.statement.issuing = in.raw<std::tuple_size_v<integrity::KeyBytes>>();
    issuer.statement.scorer = in.raw<std::tuple_size_v<integrity::KeyBytes>>();
    issuer.statement.signature = in.raw<std::tuple_size_v<integrity::Signature>>();
    return issuer;
}

/// The order of the fields is part of the format.
void pack(PackedWriter& out, const Certificate& certificate) {
    out.raw(serialBytes(certificate.serial).value_or(SerialBytes{}));
    out.day(certificate.issued);
    if (certificate.expires) {
        out.day(*certificate.expires);
    } else {
        out.shortNumber(kNoExpiry);
    }
    out.byte(static_cast<std::uint8_t>(certificate.level));
    out.raw(certificate.exam);
    out.text(certificate.name);
    out.text(certificate.staffTail);
    out.text(certificate.post);
    out.text(certificate.title);
    out.text(certificate.scope);
}

Certificate unpackCertificate(PackedReader& in) {
    Certificate certificate;
    certificate.serial = integrity::codeLetters(in.raw<kSerialBytes>());
    certificate.issued = in.day();
    const Date expires = in.day();
    if (expires.days != integrity::kFirstKeyDay.days + static_cast<std::int32_t>(kNoExpiry)) {
        certificate.expires = expires;
    }
    certificate.level = static_cast<bank::Protection>(in.byte());
    certificate.exam = in.raw<kDigestBytes>();
    certificate.name = in.text();
    certificate.staffTail = in.text();
    certificate.post = in.text();
    certificate.title = in.text();
    certificate.scope = in.text();
    return certificate;
}

}  // namespace

std::string issuerBytes(const Issuer& issuer) {
    PackedWriter out;
    pack(out, issuer);
    return out.bytes();
}

std::optional<Issuer> issuerFromBytes(std::string_view bytes) {
    PackedReader in(bytes);
    Issuer issuer = unpackIssuer(in);
    return in.ended() ? std::optional(issuer) : std::nullopt;
}

Result<std::string> issueText(const Certificate& certificate, const integrity::KeyRing& ring) {
    if (const char* const field = unfitField(certificate); field != nullptr) {
        return failure("certificate.unfit", {{"field", field}});
    }
    PackedWriter out;
    out.byte(kVersion);
    out.byte(kAlgorithm);
    pack(out, Issuer{ring.publicKeys().root, ring.current()});
    pack(out, certificate);
    const integrity::Signature signature = ring.sign(kCertificatePurpose, out.bytes());
    out.raw(signature);
    return std::string(kPrefix) + toBase45(out.bytes());
}

Result<ReadCertificate> readText(std::string_view text) {
    if (!text.starts_with(kPrefix)) {
        const bool later = text.starts_with(kPrefix.substr(0, kPrefix.size() - 2));
        return failure(later ? "certificate.too-new" : "certificate.not-one");
    }
    const auto bytes =
        text.size() > kMostTextLetters ? std::nullopt : fromBase45(text.substr(kPrefix.size()));
    if (!bytes || bytes->empty()) {
        return failure("certificate.unreadable");
    }
    PackedReader in(*bytes);
    if (in.byte() != kVersion || in.byte() != kAlgorithm) {
        return failure("certificate.too-new");
    }
    ReadCertificate read;
    read.issuer = unpackIssuer(in);
    read.certificate = unpackCertificate(in);
    read.signedPart = bytes->substr(0, in.place());
    read.signature = in.raw<std::tuple_size_v<integrity::Signature>>();
    read.bytes = bytes->size();
    if (!in.ended() || unfitField(read.certificate) != nullptr) {
        return failure("certificate.unreadable");
    }
    return read;
}

}  // namespace qgt::certificate
