#include "engine/integrity/code_box.h"
#include "tests/support/catch.h"

#include <string>

namespace integrity = qgt::integrity;
using integrity::LockedBytes;

namespace {

constexpr qgt::SecretCost kQuick{.passes = 1, .memoryBytes = std::size_t{8} << 10U};
constexpr const char* kCode = "7K3MQ9ZX2D0AB";

}  // namespace

TEST_CASE("a secret comes out of its box with the code, however it is typed", "[integrity]") {
    const LockedBytes secret = integrity::drawKey();
    const auto box = integrity::sealUnderCode(secret, kCode, kQuick);
    REQUIRE(box);
    const auto typed = GENERATE(as<std::string>{},
                                kCode,
                                "7k3m-q9zx-2doa-b",
                                " 7K3M Q9ZX 2D0A B ",
                                "７Ｋ３ｍ－Ｑ９ＺＸ－２ｄ０ａｂ");
    CAPTURE(typed);
    const auto opened = integrity::openUnderCode(*box, integrity::plainCode(typed));
    REQUIRE(opened);
    CHECK(opened->text() == secret.text());
}

TEST_CASE("no other code and no changed byte opens a box", "[integrity]") {
    const LockedBytes secret = integrity::drawKey();
    const std::string box = integrity::sealUnderCode(secret, kCode, kQuick).value();
    CHECK(integrity::openUnderCode(box, "7K3MQ9ZX2D0AC").error().code == "sealed.wrong-code");
    for (std::size_t at = 0; at < box.size(); ++at) {
        std::string changed = box;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        CAPTURE(at);
        CHECK_FALSE(integrity::openUnderCode(changed, kCode));
        CHECK_FALSE(integrity::openUnderCode(box.substr(0, at), kCode));
    }
    CHECK_FALSE(integrity::openUnderCode(box + "x", kCode));
}

TEST_CASE("two boxes of one secret have nothing in common but their form", "[integrity]") {
    const LockedBytes secret = integrity::drawKey();
    const auto first = integrity::sealUnderCode(secret, kCode, kQuick);
    const auto second = integrity::sealUnderCode(secret, kCode, kQuick);
    CHECK(*first != *second);
    CHECK(first->find(std::string(secret.text())) == std::string::npos);
}

TEST_CASE("bytes go through text and back, and nothing else is taken for such a text",
          "[integrity]") {
    std::string bytes;
    for (int i = 0; i < 300; ++i) {
        CHECK(integrity::fromBase64(integrity::toBase64(bytes)) == bytes);
        bytes.push_back(static_cast<char>(i));
    }
    CHECK(integrity::fromBase64("a").error().code == "sealed.damaged");
    CHECK(integrity::fromBase64("QUJD ").error().code == "sealed.damaged");
    CHECK(integrity::fromBase64("QUJD\n").error().code == "sealed.damaged");
}
