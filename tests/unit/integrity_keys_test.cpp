#include "engine/integrity/key_file.h"
#include "engine/integrity/key_ring.h"
#include "engine/integrity/public_keys.h"
#include "tests/support/catch.h"

#include <string>

using qgt::Date;
using qgt::integrity::fingerprint;
using qgt::integrity::isSignedBy;
using qgt::integrity::isStatementOf;
using qgt::integrity::KeyRing;
using qgt::integrity::KeyStatement;
using qgt::integrity::kIssuingDays;
using qgt::integrity::openKeyFile;
using qgt::integrity::PublicKeys;
using qgt::integrity::readPublicKeys;
using qgt::integrity::sealToScorer;
using qgt::integrity::writeKeyFile;

namespace {

constexpr qgt::SecretCost kQuickKeys{.passes = 1, .memoryBytes = std::size_t{8} << 10U};
constexpr const char* kPassphrase = "梧桐树下的三只猫 2026";

Date day(const char* text) {
    return qgt::parseDate(text).value();
}

KeyRing freshRing() {
    return KeyRing::create(day("2026-11-29"));
}

std::string hexOf(const KeyRing& ring) {
    std::string text;
    for (const auto& seed : ring.seeds()) {
        text += seed.bytes.text();
    }
    return text;
}

}  // namespace

TEST_CASE("the root signs its issuing keys for at most two years", "[integrity][keys]") {
    const KeyRing ring = freshRing();
    const KeyStatement& statement = ring.current();
    CHECK(isStatementOf(ring.publicKeys().root, statement));
    CHECK(toString(statement.from) == "2026-11-29");
    CHECK(toString(statement.until) == "2028-11-27");

    KeyStatement longer = statement;
    longer.until.days += 1;
    CHECK_FALSE(isStatementOf(ring.publicKeys().root, longer));
    KeyStatement other = statement;
    other.scorer[0] ^= 1U;
    CHECK_FALSE(isStatementOf(ring.publicKeys().root, other));
    CHECK_FALSE(isStatementOf(freshRing().publicKeys().root, statement));
}

TEST_CASE("a statement over more than two years is none, whoever signed it", "[integrity][keys]") {
    const KeyRing ring = freshRing();
    const auto signedFor = [&](int days) {
        KeyStatement statement = ring.current();
        statement.until.days = statement.from.days + days;
        statement.signature =
            ring.signByRoot(qgt::integrity::kStatementPurpose, statementBytes(statement));
        return isStatementOf(ring.publicKeys().root, statement);
    };
    CHECK(signedFor(0));
    CHECK(signedFor(kIssuingDays - 1));
    CHECK_FALSE(signedFor(kIssuingDays));
    CHECK_FALSE(signedFor(-1));
}

TEST_CASE("a signature holds for its bytes, its purpose and its generation only",
          "[integrity][keys]") {
    KeyRing ring = freshRing();
    const auto signature = ring.sign("package", "试卷");
    const KeyStatement first = ring.current();
    CHECK(isSignedBy(first, "package", "试卷", signature));
    CHECK_FALSE(isSignedBy(first, "package", "试卷 ", signature));
    CHECK_FALSE(isSignedBy(first, "certificate", "试卷", signature));
    REQUIRE(ring.rotate(day("2027-01-05")).has_value());
    CHECK_FALSE(isSignedBy(ring.current(), "package", "试卷", signature));
    CHECK(isSignedBy(first, "package", "试卷", signature));
    CHECK(isSignedBy(ring.current(), "package", "试卷", ring.sign("package", "试卷")));
}

TEST_CASE("after a rotation old things can be verified and opened", "[integrity][keys]") {
    KeyRing ring = freshRing();
    const KeyStatement old = ring.current();
    const auto sealed = sealToScorer(old, "B");
    const auto oldPoolKey = ring.poolKey(1);
    REQUIRE(ring.rotate(day("2027-06-01")).has_value());

    const PublicKeys& keys = ring.publicKeys();
    REQUIRE(keys.generations.size() == 2);
    CHECK(keys.generations[0] == old);
    CHECK(ring.current().issuing != old.issuing);
    CHECK(ring.current().scorer != old.scorer);
    CHECK(toString(ring.current().from) == "2027-06-01");
    const auto opened = ring.openForScorer(sealed.value());
    REQUIRE(opened.has_value());
    CHECK(opened->text() == "B");
    CHECK(ring.poolKey(1)->text() == oldPoolKey->text());
    CHECK(ring.poolKey(2)->text() != oldPoolKey->text());
    CHECK(ring.poolKey(3).error().code == "sealed.other-key");
}

TEST_CASE("what is sealed to a scorer is opened by no other ring", "[integrity][keys]") {
    const KeyRing ring = freshRing();
    const auto sealed = sealToScorer(ring.current(), "标准答案");
    CHECK(freshRing().openForScorer(sealed.value()).error().code == "sealed.damaged");
    CHECK(ring.openForScorer("").error().code == "sealed.damaged");
    CHECK(sealed->find("标准答案") == std::string::npos);
}

TEST_CASE("a key file opens with its passphrase and with no other", "[integrity][keys]") {
    KeyRing ring = freshRing();
    REQUIRE(ring.rotate(day("2027-06-01")).has_value());
    const auto file = writeKeyFile(ring, kPassphrase, kQuickKeys);
    REQUIRE(file.has_value());
    CHECK(readPublicKeys(*file).value() == ring.publicKeys());
    const auto opened = openKeyFile(*file, kPassphrase);
    REQUIRE(opened.has_value());
    CHECK(hexOf(*opened) == hexOf(ring));
    CHECK(opened->publicKeys() == ring.publicKeys());
    for (const char* wrong : {"", "梧桐树下的三只猫 202", "梧桐树下的三只猫 2026 "}) {
        CHECK(openKeyFile(*file, wrong).error().code == "keys.wrong-passphrase");
    }
    for (const auto& seed : ring.seeds()) {
        CHECK(file->find(seed.bytes.text()) == std::string::npos);
    }
}

TEST_CASE("a key file of a newer version is told apart from a damaged one", "[integrity][keys]") {
    std::string file = writeKeyFile(freshRing(), kPassphrase, kQuickKeys).value();
    file[8] = 2;
    CHECK(readPublicKeys(file).error().code == "keys.too-new");
    CHECK(readPublicKeys("").error().code == "keys.damaged");
}

TEST_CASE("a fingerprint is read out in five groups and is that of its key", "[integrity][keys]") {
    const KeyRing ring = freshRing();
    const std::string text = fingerprint(ring.publicKeys().root);
    CHECK(text.size() == 24);
    CHECK(text[4] == '-');
    CHECK(text == fingerprint(ring.publicKeys().root));
    CHECK(text != fingerprint(ring.current().issuing));
}

TEST_CASE("a clock of another century gives keys that a sheet can hold", "[integrity][keys]") {
    CHECK(toString(KeyRing::create(Date{0}).current().from) == "2020-01-01");
    KeyRing ring = freshRing();
    REQUIRE(ring.rotate(day("2025-01-01")).has_value());
    CHECK(toString(ring.current().from) == "2026-11-29");
}

TEST_CASE("a ring has sixty generations and then says so", "[integrity][keys]") {
    KeyRing ring = freshRing();
    for (int i = 1; i < 60; ++i) {
        REQUIRE(ring.rotate(day("2027-01-01")).has_value());
    }
    CHECK(ring.rotate(day("2027-01-01")).error().code == "keys.too-many");
    const auto file = writeKeyFile(ring, kPassphrase, kQuickKeys);
    CHECK(readPublicKeys(file.value()).value().generations.size() == 60);
}
