#include "engine/certificate/certificate_text.h"

#include "engine/certificate/base45.h"
#include "tests/support/catch.h"
#include "tests/support/sample_certificate.h"

#include <string>
#include <utility>
#include <vector>

namespace certificate = qgt::certificate;
namespace test = qgt::test;
using certificate::fromBase45;
using certificate::toBase45;
using qgt::Date;
using qgt::parseDate;

TEST_CASE("base45 gives the letters of RFC 9285, and the bytes again", "[certificate]") {
    const std::vector<std::pair<std::string, std::string>> vectors{
        {"", ""},
        {"AB", "BB8"},
        {"Hello!!", "%69 VD92EX0"},
        {"base-45", "UJCLQE7W581"},
        {"ietf!", "QED8WEX0"},
    };
    for (const auto& [bytes, text] : vectors) {
        CAPTURE(text);
        CHECK(toBase45(bytes) == text);
        CHECK(fromBase45(text) == std::optional(bytes));
    }
    std::string all;
    for (int value = 0; value < 256; ++value) {
        all.push_back(static_cast<char>(value));
        CHECK(fromBase45(toBase45(all)) == std::optional(all));
    }
}

TEST_CASE("base45 that no bytes give is refused", "[certificate]") {
    // The two that RFC 9285 names, a lone letter, a small letter, a pair above one byte.
    for (const char* text : {":::", "GGW", "A", "bb8", "BB8A", "U6", "BB8 \n", "BB8U6"}) {
        CAPTURE(text);
        CHECK_FALSE(fromBase45(text).has_value());
    }
}

TEST_CASE("a certificate comes back from its text as it was said", "[certificate]") {
    const auto ring = test::sampleRing();
    certificate::Certificate said = test::sampleCertificate();
    SECTION("with everything") {}
    SECTION("of one line, without end, post and staff number") {
        said.scope = "居住证";
        said.expires.reset();
        said.post.clear();
        said.staffTail.clear();
        said.level = qgt::bank::Protection::L3;
    }
    const auto text = certificate::issueText(said, ring);
    REQUIRE(text);
    const auto read = certificate::readText(*text);
    REQUIRE(read);
    CHECK(read->certificate == said);
    CHECK(read->issuer.root == ring.publicKeys().root);
    CHECK(read->issuer.statement == ring.current());
}

TEST_CASE("an ordinary certificate and all that checking it needs fit into 350 bytes",
          "[certificate]") {
    const auto ring = test::sampleRing();
    certificate::Certificate said = test::sampleCertificate();
    said.name = "欧阳静文";
    said.post = "社区民政与残联干事";
    said.title = "虹口区全岗通达标证书";
    const auto text = certificate::issueText(said, ring);
    const auto read = certificate::readText(text.value());
    REQUIRE(read);
    CAPTURE(read->bytes);
    CHECK(read->bytes <= certificate::kWantedBytes);
}

TEST_CASE("what would mislead on paper is not issued", "[certificate]") {
    const auto ring = test::sampleRing();
    certificate::Certificate said = test::sampleCertificate();
    SECTION("no name") {
        said.name.clear();
    }
    SECTION("a mark that turns the line around") {
        said.name = "陈\xE2\x80\xAE静";
    }
    SECTION("a second line") {
        said.post = "干部\n主任";
    }
    SECTION("no text") {
        said.title = "\xFF\xFE";
    }
    SECTION("a text that no paper has room for") {
        said.title = std::string(97, 'a');
    }
    SECTION("an end before the beginning") {
        said.expires = Date{said.issued.days - 1};
    }
    SECTION("no serial") {
        said.serial = "ABC";
    }
    const auto text = certificate::issueText(said, ring);
    REQUIRE_FALSE(text);
    CHECK(text.error().code == "certificate.unfit");
}

TEST_CASE("texts that are no certificates are told apart from torn ones", "[certificate]") {
    const auto ring = test::sampleRing();
    const std::string text = certificate::issueText(test::sampleCertificate(), ring).value();
    const auto codeOf = [](const std::string& one) {
        const auto read = certificate::readText(one);
        return read ? std::string() : read.error().code;
    };
    CHECK(codeOf("") == "certificate.not-one");
    CHECK(codeOf("https://example.org/") == "certificate.not-one");
    CHECK(codeOf("QGT2:" + text.substr(5)) == "certificate.too-new");
    CHECK(codeOf("QGT1:") == "certificate.unreadable");
    CHECK(codeOf(text.substr(0, text.size() - 3)) == "certificate.unreadable");
    CHECK(codeOf(text + "BB8") == "certificate.unreadable");
    CHECK(codeOf(text + "\n") == "certificate.unreadable");
    CHECK(codeOf("QGT1:" + std::string(100'000, 'A')) == "certificate.unreadable");
}

TEST_CASE("a certificate of twelve months ends the day before the same day", "[certificate]") {
    const auto end = [](const char* from, int months) {
        return toString(certificate::lastDay(*parseDate(from), months).value());
    };
    CHECK(end("2026-12-01", 12) == "2027-11-30");
    CHECK(end("2026-03-01", 12) == "2027-02-28");
    CHECK(end("2026-08-31", 6) == "2027-02-27");
    CHECK(end("2024-02-29", 24) == "2026-02-27");
    CHECK_FALSE(certificate::lastDay(Date{20'000}, 0).has_value());
}

TEST_CASE("a serial is typed with dashes, spaces and small letters, and is always the same",
          "[certificate]") {
    const std::string serial = certificate::serialOf("install", "attempt", 1);
    CHECK(serial.size() == certificate::kSerialLetters);
    CHECK(serial == certificate::serialOf("install", "attempt", 1));
    CHECK(serial != certificate::serialOf("install", "attempt", 2));
    CHECK(serial != certificate::serialOf("other", "attempt", 1));
    std::string typed = certificate::serialInGroups(serial);
    CHECK(typed.size() == certificate::kSerialLetters + 3);
    for (char& letter : typed) {
        letter = static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter);
    }
    CHECK(certificate::serialFromText(" " + typed + " ") == std::optional(serial));
    CHECK_FALSE(certificate::serialFromText(serial.substr(1)).has_value());
    CHECK_FALSE(certificate::serialFromText("…").has_value());
}

TEST_CASE("of a staff number only the last four characters are said", "[certificate]") {
    CHECK(certificate::staffTailOf("HK-2016-0042") == "0042");
    CHECK(certificate::staffTailOf("07") == "07");
    CHECK(certificate::staffTailOf("").empty());
    CHECK(certificate::staffTailOf("工号甲乙丙丁") == "甲乙丙丁");
}
