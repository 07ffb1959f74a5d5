#include "engine/certificate/open_badge.h"

#include "engine/core/clock.h"
#include "engine/integrity/code_letters.h"

#include <cstdint>
#include <string_view>

#include <nlohmann/json.hpp>

namespace qgt::certificate {

namespace {

using Json = nlohmann::ordered_json;

constexpr unsigned kSixBits = 6;
constexpr unsigned kEight = 8;

/// RFC 4648 section 5, without padding.
std::string base64Url(std::string_view bytes) {
    constexpr std::string_view kUrlLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    constexpr std::uint32_t kMask = 0x3F;
    std::string text;
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (const char letter : bytes) {
        held = (held << kEight) | static_cast<std::uint8_t>(letter);
        bits += kEight;
        while (bits >= kSixBits) {
            bits -= kSixBits;
            text.push_back(kUrlLetters[(held >> bits) & kMask]);
        }
    }
    if (bits > 0) {
        text.push_back(kUrlLetters[(held << (kSixBits - bits)) & kMask]);
    }
    return text;
}

template <std::size_t Size>
std::string base64Url(const std::array<std::uint8_t, Size>& bytes) {
    return base64Url(std::string(bytes.begin(), bytes.end()));
}

std::string beginOf(Date day) {
    return toString(day) + "T00:00:00+08:00";
}

std::string endOf(Date day) {
    return toString(day) + "T23:59:59+08:00";
}

/// Seconds since 1970 at which the day begins in Shanghai.
std::int64_t secondsAt(Date day) {
    constexpr std::int64_t kDaySeconds = kMsPerDay / kMsPerSecond;
    constexpr std::int64_t kOffset = std::int64_t{kShanghaiOffsetMinutes} * 60;
    return std::int64_t{day.days} * kDaySeconds - kOffset;
}

std::string issuerId(const integrity::PublicKeys& keys) {
    return "urn:qgt:issuer:" + integrity::fingerprint(keys.root);
}

Json credential(const Certificate& certificate,
                const integrity::PublicKeys& keys,
                const BadgeFacts& facts) {
    const std::string id = "urn:qgt:certificate:" + certificate.serial;
    const ShortDigest kind = shortDigest(certificate.title + "\n" + certificate.scope);
    Json achievement{
        {"id", "urn:qgt:achievement:" + integrity::codeLetters(kind)},
        {"type", Json::array({"Achievement"})},
        {"achievementType", "Certification"},
        {"name", certificate.title},
        {"description", certificate.scope.empty() ? certificate.title : certificate.scope},
        {"criteria", {{"narrative", facts.criteria}}}};
    Json badge{
        {"@context",
         Json::array({"https://www.w3.org/ns/credentials/v2",
                      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"})},
        {"id", id},
        {"type", Json::array({"VerifiableCredential", "OpenBadgeCredential"})},
        {"name", certificate.title},
        {"issuer",
         {{"id", issuerId(keys)}, {"type", Json::array({"Profile"})}, {"name", facts.issuerName}}},
        {"validFrom", beginOf(certificate.issued)}};
    if (certificate.expires) {
        badge["validUntil"] = endOf(*certificate.expires);
    }
    badge["credentialSubject"] = {{"type", Json::array({"AchievementSubject"})},
                                  {"identifier",
                                   Json::array({{{"type", "IdentityObject"},
                                                 {"identityHash", certificate.name},
                                                 {"identityType", "name"},
                                                 {"hashed", false}}})},
                                  {"achievement", achievement}};
    return badge;
}

}  // namespace

std::string badgeJson(const Certificate& certificate,
                      const integrity::PublicKeys& keys,
                      const BadgeFacts& facts) {
    return credential(certificate, keys, facts).dump(2) + "\n";
}

std::string badgeJwt(const Certificate& certificate,
                     const integrity::KeyRing& ring,
                     const BadgeFacts& facts) {
    const Json header{
        {"alg", "EdDSA"},
        {"typ", "JWT"},
        {"jwk", {{"kty", "OKP"}, {"crv", "Ed25519"}, {"x", base64Url(ring.current().issuing)}}}};
    Json payload = credential(certificate, ring.publicKeys(), facts);
    payload["iss"] = issuerId(ring.publicKeys());
    payload["jti"] = payload["id"];
    payload["nbf"] = secondsAt(certificate.issued);
    if (certificate.expires) {
        payload["exp"] = secondsAt(Date{certificate.expires->days + 1});
    }
    const std::string input = base64Url(header.dump()) + "." + base64Url(payload.dump());
    return input + "." + base64Url(ring.signJwt(input));
}

}  // namespace qgt::certificate
