#include "engine/certificate/base45.h"
#include "engine/certificate/verdict.h"
#include "tests/support/catch.h"
#include "tests/support/sample_certificate.h"

#include <string>
#include <vector>

namespace certificate = qgt::certificate;
namespace test = qgt::test;
using certificate::EndKind;
using certificate::Verdict;
using qgt::Date;

namespace {

struct CheckWorld {
    qgt::integrity::KeyRing ring = test::sampleRing();
    certificate::Certificate said = test::sampleCertificate();
    std::string text = certificate::issueText(said, ring).value();
    Date today{test::kCertificateDay.days + 10};

    [[nodiscard]] certificate::RevocationList list(std::vector<certificate::EndedSerial> ended,
                                                   Date made) const {
        const std::string file = certificate::writeRevocations(std::move(ended), made, ring);
        return certificate::readRevocations(file).value();
    }

    [[nodiscard]] certificate::Checked checked(const certificate::RevocationList* list) const {
        certificate::CheckTerms terms;
        terms.roots = {ring.publicKeys().root};
        terms.list = list;
        terms.today = today;
        auto result = certificate::check(text, terms);
        REQUIRE(result);
        // The payload is told whatever the verdict.
        CHECK(result->certificate == said);
        return *result;
    }
};

}  // namespace

TEST_CASE("a genuine certificate is valid by root, by fingerprint and by a fresh list",
          "[certificate]") {
    const CheckWorld world;
    const auto list = world.list({}, world.today);
    CHECK(world.checked(&list).verdict == Verdict::Valid);
    certificate::CheckTerms terms;
    terms.fingerprints = {qgt::integrity::fingerprint(world.ring.publicKeys().root)};
    terms.list = &list;
    terms.today = world.today;
    CHECK(certificate::check(world.text, terms)->verdict == Verdict::Valid);
}

TEST_CASE("without a list, with an old one and with that of somebody else it is not valid",
          "[certificate]") {
    CheckWorld world;
    const auto without = world.checked(nullptr);
    CHECK(without.verdict == Verdict::ListOld);
    CHECK_FALSE(without.listMade.has_value());
    const auto list = world.list({}, world.today);
    world.today.days += certificate::kListDays;
    CHECK(world.checked(&list).verdict == Verdict::Valid);
    world.today.days += 1;
    const auto old = world.checked(&list);
    CHECK(old.verdict == Verdict::ListOld);
    CHECK(old.listMade == std::optional(list.made));
    const CheckWorld other;
    const auto foreign = other.list({}, world.today);
    CHECK(world.checked(&foreign).verdict == Verdict::ListOld);
}

TEST_CASE("what was revoked, replaced or has lapsed is said with its day", "[certificate]") {
    const CheckWorld world;
    const EndKind kind = GENERATE(EndKind::Revoked, EndKind::Replaced, EndKind::Lapsed);
    const Date since{test::kCertificateDay.days + 5};
    const auto list = world.list({{certificate::serialOf("install", "a0", 1), EndKind::Revoked, {}},
                                  {world.said.serial, kind, since},
                                  {certificate::serialOf("install", "a2", 1), EndKind::Lapsed, {}}},
                                 world.today);
    const auto checked = world.checked(&list);
    CHECK(checked.verdict == (kind == EndKind::Lapsed ? Verdict::Lapsed : Verdict::Revoked));
    CHECK(checked.end == std::optional(kind));
    CHECK(checked.since == std::optional(since));
}

TEST_CASE("a certificate holds to its last day and not the day after", "[certificate]") {
    CheckWorld world;
    world.today = *world.said.expires;
    const auto list = world.list({}, world.today);
    CHECK(world.checked(&list).verdict == Verdict::Valid);
    world.today.days += 1;
    const auto checked = world.checked(&list);
    CHECK(checked.verdict == Verdict::Expired);
    CHECK(checked.since == std::optional(world.today));
}

TEST_CASE("a certificate under another root has an unknown issuer, whatever it says",
          "[certificate]") {
    const CheckWorld world;
    const CheckWorld forger;
    certificate::CheckTerms terms;
    terms.roots = {world.ring.publicKeys().root};
    terms.today = world.today;
    CHECK(certificate::check(forger.text, terms)->verdict == Verdict::UnknownIssuer);
    // The pinned root over the forger's key and statement: the root vouches for none of it.
    const std::size_t prefix = certificate::kPrefix.size();
    std::string bytes = certificate::fromBase45(forger.text.substr(prefix)).value();
    const auto& root = world.ring.publicKeys().root;
    std::copy(root.begin(), root.end(), bytes.begin() + 2);
    const std::string mixed = std::string(certificate::kPrefix) + certificate::toBase45(bytes);
    CHECK(certificate::check(mixed, terms)->verdict == Verdict::UnknownIssuer);
}

TEST_CASE("a key that was not good on the day it signed is no issuer", "[certificate]") {
    CheckWorld world;
    world.said.issued = Date{world.ring.current().until.days + 1};
    world.said.expires = certificate::lastDay(world.said.issued, 12);
    world.text = certificate::issueText(world.said, world.ring).value();
    world.today = world.said.issued;
    CHECK(world.checked(nullptr).verdict == Verdict::UnknownIssuer);
}

TEST_CASE("certificates of an earlier key hold after the keys were rotated", "[certificate]") {
    CheckWorld world;
    REQUIRE(world.ring.rotate(world.today));
    const auto list = world.list({}, world.today);
    CHECK(world.checked(&list).verdict == Verdict::Valid);
}

TEST_CASE("a revocation list that was altered in any place is refused", "[certificate]") {
    const CheckWorld world;
    const std::string file = certificate::writeRevocations(
        {{world.said.serial, EndKind::Revoked, world.today}}, world.today, world.ring);
    REQUIRE(certificate::readRevocations(file));
    for (std::size_t at = 0; at < file.size(); ++at) {
        std::string altered = file;
        altered[at] = altered[at] == '1' ? '2' : '1';
        CAPTURE(at);
        CHECK_FALSE(certificate::readRevocations(altered).has_value());
    }
    CHECK_FALSE(certificate::readRevocations(file + "\n").has_value());
    CHECK_FALSE(certificate::readRevocations(file.substr(0, file.size() - 1)).has_value());
    CHECK_FALSE(certificate::readRevocations("").has_value());
    // The line of the one revoked taken out.
    std::string shorter = file;
    const std::size_t line = shorter.find(world.said.serial);
    shorter.erase(line, shorter.find('\n', line) + 1 - line);
    CHECK(certificate::readRevocations(shorter).error().code == "certificate.list-forged");
}

TEST_CASE("the file of the issuer gives the root that others pin, and no other", "[certificate]") {
    CheckWorld world;
    REQUIRE(world.ring.rotate(world.today));
    const std::string file = certificate::writeIssuer(world.ring.publicKeys());
    CHECK(certificate::readIssuerRoot(file).value() == world.ring.publicKeys().root);
    std::string altered = file;
    const std::size_t digit = altered.find("\nissuer ") + 12;
    altered[digit] = altered[digit] == '1' ? '2' : '1';
    CHECK(certificate::readIssuerRoot(altered).error().code == "certificate.issuer-forged");
    CHECK(certificate::readIssuerRoot(file + "more").error().code ==
          "certificate.issuer-unreadable");
    CHECK(certificate::readIssuerRoot("").error().code == "certificate.issuer-unreadable");
}
