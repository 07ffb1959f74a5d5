#include "engine/people/draw.h"
#include "engine/people/secret.h"
#include "engine/people/secret_policy.h"
#include "tests/support/catch.h"
#include "tests/support/people_world.h"

#include <string>

using qgt::SecretCost;
using qgt::people::checkNewSecret;
using qgt::people::drawCode;
using qgt::people::drawId;
using qgt::people::drawPin;
using qgt::people::isCommonPassword;
using qgt::people::isGuessablePin;
using qgt::people::Person;
using qgt::people::requiredKind;
using qgt::people::Role;
using qgt::people::Secret;
using qgt::people::SecretHasher;
using qgt::people::SecretKind;
using qgt::test::kQuickCost;

namespace {

std::string codeOf(const std::string& secret, const Person& person) {
    const auto kind = checkNewSecret(Secret(secret), person);
    return kind.has_value() ? "" : kind.error().code;
}

Person personWith(std::vector<Role> roles) {
    Person person;
    person.name = "王海燕";
    person.staffNo = "HK204817";
    person.roles = std::move(roles);
    return person;
}

}  // namespace

TEST_CASE("a hash tells right from wrong and hides the secret", "[people]") {
    const SecretHasher hasher(kQuickCost);
    const auto hash = hasher.hash(Secret("407291"));
    REQUIRE(hash.has_value());
    CHECK(hash->starts_with("$argon2id$"));
    CHECK(hash->find("407291") == std::string::npos);
    CHECK(SecretHasher::verify(*hash, Secret("407291")) == true);
    CHECK(SecretHasher::verify(*hash, Secret("407292")) == false);
    CHECK(SecretHasher::verify(*hash, Secret("")) == false);
    CHECK(hasher.hash(Secret("407291")) != hash);
}

TEST_CASE("a damaged hash verifies nothing", "[people]") {
    const SecretHasher hasher(kQuickCost);
    for (const char* damaged : {"", "x", "$argon2id$v=19$m=8,t=1,p=1$", "$argon2id$"}) {
        CHECK(SecretHasher::verify(damaged, Secret("")) == false);
    }
}

TEST_CASE("the shipped cost is 64 MiB and 2 passes", "[people][.slow]") {
    const SecretHasher hasher;
    const auto hash = hasher.hash(Secret("407291"));
    REQUIRE(hash.has_value());
    CHECK(hash->find("$m=65536,t=2,p=1$") != std::string::npos);
}

TEST_CASE("a machine without the memory says so instead of calling the secret wrong", "[people]") {
    const SecretHasher hasher(SecretCost{1, std::size_t{1} << 50U});
    const auto hash = hasher.hash(Secret("407291"));
    REQUIRE_FALSE(hash.has_value());
    CHECK(hash.error().code == "secret.no-memory");
}

TEST_CASE("a hash of another cost is due for renewal", "[people]") {
    const SecretHasher quick(kQuickCost);
    const SecretHasher dearer(SecretCost{2, 16384});
    const std::string hash = quick.hash(Secret("407291")).value();
    CHECK_FALSE(quick.needsRehash(hash));
    CHECK(dearer.needsRehash(hash));
    CHECK(SecretHasher::verify(hash, Secret("407291")) == true);
}

TEST_CASE("full-width letters and digits of an input method are the same secret", "[people]") {
    CHECK(Secret("４０７２９１").text() == "407291");
    CHECK(Secret("Ａｂ～！").text() == "Ab~!");
    CHECK(Secret("密码\xEF").text() == "密码\xEF");
    CHECK(Secret("").text().empty());
}

TEST_CASE("taking a secret overwrites where it came from, and moving leaves nothing behind",
          "[people]") {
    std::string typed = "a long enough password to be on the heap";
    const char* const place = typed.data();
    Secret first = Secret::takeFrom(typed);
    CHECK(typed.empty());
    CHECK(place[0] == '\0');
    CHECK(place[10] == '\0');
    const Secret second = std::move(first);
    CHECK(second.text() == "a long enough password to be on the heap");
}

TEST_CASE("a cadre may use six digits, every other role needs a password", "[people]") {
    CHECK(requiredKind({Role::Cadre}) == SecretKind::Pin);
    CHECK(requiredKind({Role::Trainer}) == SecretKind::Password);
    CHECK(requiredKind({Role::Cadre, Role::Director}) == SecretKind::Password);
    CHECK(requiredKind({Role::Invigilator}) == SecretKind::Password);
    CHECK(checkNewSecret(Secret("407291"), personWith({Role::Cadre})) == SecretKind::Pin);
    CHECK(checkNewSecret(Secret("407291"), personWith({Role::Cadre, Role::Director})).error() ==
          qgt::Error{"secret.too-short", {{"minimum", "10"}}});
    CHECK(checkNewSecret(Secret("晴天骑车去曲阳公园吧"), personWith({Role::Cadre})) ==
          SecretKind::Password);
}

TEST_CASE("PINs that a colleague would try first are refused", "[people]") {
    for (const char* pin : {"123456",
                            "654321",
                            "012345",
                            "890123",
                            "111111",
                            "000000",
                            "121212",
                            "123123",
                            "112233",
                            "996633",
                            "123321",
                            "520131",
                            "147258",
                            "246802",
                            "900315",
                            "850101",
                            "000229",
                            "199003",
                            "202611"}) {
        CAPTURE(pin);
        CHECK(isGuessablePin(pin));
        CHECK(codeOf(pin, personWith({Role::Cadre})) == "secret.pin-guessable");
    }
    for (const char* pin : {"407291", "835062", "907413", "196413", "902950"}) {
        CAPTURE(pin);
        CHECK_FALSE(isGuessablePin(pin));
    }
}

TEST_CASE("the PIN rules leave at least nine of ten PINs free", "[people]") {
    int refused = 0;
    for (int i = 0; i < 1'000'000; i += 7) {
        const std::string digits = std::to_string(1'000'000 + i).substr(1);
        refused += isGuessablePin(digits) ? 1 : 0;
    }
    CHECK(refused * 7 < 100'000);
    CHECK(refused * 7 > 30'000);
}

TEST_CASE("what is not six digits is no PIN", "[people]") {
    const Person cadre = personWith({Role::Cadre});
    CHECK(codeOf("40729", cadre) == "secret.pin-form");
    CHECK(codeOf("4072911", cadre) == "secret.pin-form");
    CHECK(codeOf("40729a", cadre) == "secret.pin-form");
    CHECK(codeOf("", cadre) == "secret.pin-form");
}

TEST_CASE("long passwords are free in form, and common ones are refused", "[people]") {
    const Person trainer = personWith({Role::Trainer});
    for (const char* good :
         {"correct horse", "8391047562", "晴天骑车去曲阳公园吧", "lvshu-mantou"}) {
        CAPTURE(good);
        CHECK(codeOf(good, trainer).empty());
    }
    for (const char* common : {"password123",
                               "PassWord2026",
                               "WoAiNi1314520",
                               "woaini1314!",
                               "shanghai2026",
                               "qwertyuiop",
                               "1234567890",
                               "0987654321",
                               "1qaz2wsx3edc",
                               "abcdefghijkl",
                               "aaaaaaaaaaaa",
                               "abababababab",
                               "13812345678",
                               "Ｐａｓｓｗｏｒｄ１２３",
                               "Admin@123456",
                               "          "}) {
        CAPTURE(common);
        CHECK(isCommonPassword(Secret(common).text()));
        CHECK(codeOf(common, trainer) == "secret.common");
    }
    CHECK(codeOf("nine char", trainer) == "secret.too-short");
    CHECK(codeOf(std::string(129, 'x') + "yz", trainer) == "secret.too-long");
}

TEST_CASE("a secret must not be what the office knows about its owner", "[people]") {
    const Person trainer = personWith({Role::Trainer});
    CHECK(codeOf("hk204817!!", trainer) == "secret.own-data");
    CHECK(codeOf("王海燕1990abc", trainer).empty());
    CHECK(codeOf("HK204817 and much more", trainer).empty());
    CHECK(codeOf("204817", personWith({Role::Cadre})) == "secret.own-data");
}

TEST_CASE("drawn codes use the whole alphabet and drawn PINs pass the rules", "[people]") {
    const auto random = qgt::test::seededBytes(7);
    std::string letters;
    for (int i = 0; i < 50; ++i) {
        letters += drawCode(random, 20);
    }
    CHECK(letters.size() == 1000);
    for (const char letter : std::string("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
        CHECK(letters.find(letter) != std::string::npos);
    }
    CHECK(letters.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ") == std::string::npos);
    CHECK(drawId(random).size() == 10);
    CHECK(drawId(random) != drawId(random));
    for (int i = 0; i < 500; ++i) {
        const auto pin = drawPin(random);
        REQUIRE(pin.has_value());
        REQUIRE_FALSE(isGuessablePin(*pin));
    }
}

TEST_CASE("a random source that is stuck gives no PIN instead of a guessable one", "[people]") {
    const auto stuck = [](std::span<std::byte> bytes) {
        std::fill(bytes.begin(), bytes.end(), std::byte{0});
    };
    REQUIRE_FALSE(drawPin(stuck).has_value());
    CHECK(drawPin(stuck).error().code == "secret.no-entropy");
    const auto unfair = [](std::span<std::byte> bytes) {
        std::fill(bytes.begin(), bytes.end(), std::byte{255});
    };
    CHECK_FALSE(drawPin(unfair).has_value());
}
