#include "engine/certificate/open_badge.h"
#include "tests/support/catch.h"
#include "tests/support/sample_certificate.h"

#include <cstdint>
#include <string>

#include <nlohmann/json.hpp>
#include <sodium.h>

namespace certificate = qgt::certificate;
namespace test = qgt::test;
using Json = nlohmann::json;

namespace {

std::string fromBase64Url(const std::string& text) {
    std::string bytes(text.size(), '\0');
    std::size_t length = 0;
    REQUIRE(sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()),
                              bytes.size(),
                              text.data(),
                              text.size(),
                              nullptr,
                              &length,
                              nullptr,
                              sodium_base64_VARIANT_URLSAFE_NO_PADDING) == 0);
    bytes.resize(length);
    return bytes;
}

const unsigned char* bytesOf(const std::string& text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

TEST_CASE("a badge has what Open Badges 3.0 demands of a credential", "[certificate]") {
    const auto ring = test::sampleRing();
    const auto said = test::sampleCertificate();
    const Json badge = Json::parse(
        certificate::badgeJson(said, ring.publicKeys(), {"青禾里居委会", "闭卷考试合格"}));
    CHECK(badge["@context"][0] == "https://www.w3.org/ns/credentials/v2");
    CHECK(badge["@context"][1] == "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    CHECK(badge["type"] == Json({"VerifiableCredential", "OpenBadgeCredential"}));
    CHECK(badge["id"] == "urn:qgt:certificate:" + said.serial);
    CHECK(badge["issuer"]["type"] == Json::array({"Profile"}));
    CHECK(badge["issuer"]["name"] == "青禾里居委会");
    CHECK(badge["validFrom"] == "2026-12-01T00:00:00+08:00");
    CHECK(badge["validUntil"] == "2027-11-30T23:59:59+08:00");
    const Json& subject = badge["credentialSubject"];
    CHECK(subject["identifier"][0]["identityHash"] == "陈静");
    CHECK(subject["achievement"]["name"] == "全岗通达标证书");
    CHECK(subject["achievement"]["criteria"]["narrative"] == "闭卷考试合格");
    for (const char letter : subject["achievement"]["id"].get<std::string>()) {
        CHECK(static_cast<unsigned char>(letter) < 0x80);
    }
}

TEST_CASE("any Ed25519 checks the signature of a badge by the key in its header", "[certificate]") {
    const auto ring = test::sampleRing();
    const auto said = test::sampleCertificate();
    const std::string jwt = certificate::badgeJwt(said, ring, {"青禾里居委会", "闭卷考试合格"});
    const std::size_t first = jwt.find('.');
    const std::size_t second = jwt.rfind('.');
    REQUIRE(first < second);
    const Json header = Json::parse(fromBase64Url(jwt.substr(0, first)));
    const Json payload = Json::parse(fromBase64Url(jwt.substr(first + 1, second - first - 1)));
    CHECK(header["alg"] == "EdDSA");
    CHECK(payload["jti"] == payload["id"]);
    CHECK(payload["iss"] == payload["issuer"]["id"]);
    CHECK(payload["nbf"] == 1'796'054'400);
    CHECK(payload["exp"] == 1'796'054'400 + 365 * 86'400);
    const std::string key = fromBase64Url(header["jwk"]["x"]);
    CHECK(key == std::string(ring.current().issuing.begin(), ring.current().issuing.end()));
    const std::string signature = fromBase64Url(jwt.substr(second + 1));
    REQUIRE(signature.size() == crypto_sign_BYTES);
    std::string input = jwt.substr(0, second);
    CHECK(crypto_sign_verify_detached(
              bytesOf(signature), bytesOf(input), input.size(), bytesOf(key)) == 0);
    input[first + 9] = input[first + 9] == 'A' ? 'B' : 'A';
    CHECK(crypto_sign_verify_detached(
              bytesOf(signature), bytesOf(input), input.size(), bytesOf(key)) != 0);
}
