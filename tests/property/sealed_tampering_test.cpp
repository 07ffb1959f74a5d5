#include "engine/core/rng.h"
#include "engine/integrity/key_file.h"
#include "engine/integrity/sealed_file.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>

using qgt::Rng;
using qgt::integrity::KeyRing;
using qgt::integrity::LockedBytes;

namespace {

constexpr std::uint64_t kAlterations = 10'000;
constexpr const char* kPassphrase = "梧桐树下的三只猫 2026";

std::size_t belowLimit(Rng& rng, std::size_t bound) {
    return static_cast<std::size_t>(rng.below(bound));
}

char randomByte(Rng& rng) {
    return static_cast<char>(rng.below(256));
}

void overwriteRun(Rng& rng, std::string& bytes) {
    const std::size_t begin = belowLimit(rng, bytes.size());
    const std::size_t end = std::min(bytes.size(), begin + 1 + belowLimit(rng, 40));
    for (std::size_t i = begin; i < end; ++i) {
        bytes[i] = randomByte(rng);
    }
}

/// Another file than `whole`: bytes flipped, overwritten, cut, added, moved or repeated, once or
/// several times. Half of the changes are in the head, where lengths and numbers stand.
std::string altered(Rng& rng, const std::string& whole) {
    std::string bytes = whole;
    const std::uint64_t times = 1 + rng.below(3);
    for (std::uint64_t i = 0; i < times || bytes == whole; ++i) {
        const std::size_t reach =
            rng.below(2) == 0 ? std::min<std::size_t>(bytes.size(), 120) : bytes.size();
        const std::size_t at = bytes.empty() ? 0 : belowLimit(rng, reach);
        switch (bytes.empty() ? 3 : rng.below(7)) {
            case 0:
                bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1U << rng.below(8)));
                break;
            case 1:
                overwriteRun(rng, bytes);
                break;
            case 2:
                bytes.resize(at);
                break;
            case 3:
                bytes.push_back(randomByte(rng));
                break;
            case 4:
                bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(at), randomByte(rng));
                break;
            case 5:
                bytes.erase(at, 1 + belowLimit(rng, 20));
                break;
            default:
                bytes.insert(at, whole.substr(0, belowLimit(rng, whole.size())));
                break;
        }
    }
    return bytes;
}

}  // namespace

TEST_CASE("of 10,000 altered, cut and lengthened sealed files none is opened",
          "[integrity][property]") {
    LockedBytes key(32);
    key.data()[0] = 1;
    std::string content;
    for (int i = 0; i < 900; ++i) {
        content += "第 " + std::to_string(i) + " 题：居民来办理，您先问什么？\n";
    }
    const std::string small = qgt::integrity::sealFile("exam-pool 1", content.substr(0, 90), key);
    const std::string large = qgt::integrity::sealFile("exam-pool 1", content + content, key);
    std::size_t accepted = 0;
    for (std::uint64_t seed = 0; seed < kAlterations; ++seed) {
        Rng rng(seed);
        const std::string bytes = altered(rng, seed % 8 == 0 ? large : small);
        (void)qgt::integrity::readSealedHeader(bytes);
        accepted += qgt::integrity::openSealedFile(bytes, key).has_value() ? 1U : 0U;
    }
    CHECK(accepted == 0);
    // The same call takes the files that nobody touched.
    CHECK(qgt::integrity::openSealedFile(small, key).has_value());
    CHECK(qgt::integrity::openSealedFile(large, key).has_value());
}

TEST_CASE("of 10,000 altered, cut and lengthened key files none is read", "[integrity][property]") {
    KeyRing ring = KeyRing::create(qgt::Date{20786});
    REQUIRE(ring.rotate(qgt::Date{21000}).has_value());
    const std::string whole =
        qgt::integrity::writeKeyFile(ring, kPassphrase, {.passes = 1, .memoryBytes = 8192}).value();
    std::size_t accepted = 0;
    for (std::uint64_t seed = 0; seed < kAlterations; ++seed) {
        Rng rng(seed);
        const std::string bytes = altered(rng, whole);
        accepted += qgt::integrity::readPublicKeys(bytes).has_value() ? 1U : 0U;
        accepted += qgt::integrity::openKeyFile(bytes, kPassphrase).has_value() ? 1U : 0U;
    }
    CHECK(accepted == 0);
    CHECK(qgt::integrity::openKeyFile(whole, kPassphrase).has_value());
}
