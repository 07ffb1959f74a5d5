#include "engine/integrity/sealed_file.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>

using qgt::integrity::LockedBytes;
using qgt::integrity::openSealedFile;
using qgt::integrity::readSealedHeader;
using qgt::integrity::sealFile;

namespace {

LockedBytes keyOf(std::uint8_t byte) {
    LockedBytes key(32);
    std::fill(key.span().begin(), key.span().end(), byte);
    return key;
}

constexpr std::size_t kChunk = 65536;

}  // namespace

TEST_CASE("a sealed file gives back its content at every size around a chunk",
          "[integrity][sealed]") {
    const LockedBytes key = keyOf(7);
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, kChunk - 1, kChunk, kChunk + 1, 2 * kChunk, 200'000UL}) {
        CAPTURE(size);
        std::string content(size, 'x');
        for (std::size_t i = 0; i < size; ++i) {
            content[i] = static_cast<char>(i * 31 + i / 251);
        }
        const std::string file = sealFile("pool/1", content, key);
        CHECK(readSealedHeader(file).value() == "pool/1");
        const auto opened = openSealedFile(file, key);
        REQUIRE(opened.has_value());
        CHECK(opened->text() == content);
        CHECK(openSealedFile(file, keyOf(8)).error().code == "sealed.damaged");
    }
}

TEST_CASE("sealed twice, the same content gives other bytes", "[integrity][sealed]") {
    const LockedBytes key = keyOf(1);
    CHECK(sealFile("h", "试题", key) != sealFile("h", "试题", key));
}

TEST_CASE("a file cut at any byte or made longer is refused", "[integrity][sealed]") {
    const LockedBytes key = keyOf(3);
    const std::string file = sealFile("头", "题干", key);
    for (std::size_t size = 0; size < file.size(); ++size) {
        CHECK_FALSE(openSealedFile(file.substr(0, size), key).has_value());
    }
    CHECK_FALSE(openSealedFile(file + '\0', key).has_value());
    CHECK_FALSE(openSealedFile(file + file, key).has_value());
}

TEST_CASE("chunks that are left out, swapped or of another file are refused",
          "[integrity][sealed]") {
    const LockedBytes key = keyOf(3);
    const std::string head = sealFile("h", "", key);
    const std::size_t start = head.size() - 17;
    const std::size_t chunk = kChunk + 17;
    const std::string file = sealFile("h", std::string(3 * kChunk, 'a'), key);
    const std::string first = file.substr(start, chunk);
    const std::string second = file.substr(start + chunk, chunk);
    const std::string third = file.substr(start + 2 * chunk);
    const std::string before = file.substr(0, start);
    REQUIRE(openSealedFile(before + first + second + third, key).has_value());
    CHECK_FALSE(openSealedFile(before + first + second, key).has_value());
    CHECK_FALSE(openSealedFile(before + first + third, key).has_value());
    CHECK_FALSE(openSealedFile(before + second + first + third, key).has_value());
    const std::string other = sealFile("h", std::string(3 * kChunk, 'a'), key);
    CHECK_FALSE(
        openSealedFile(before + first + second + other.substr(start + 2 * chunk), key).has_value());
}

TEST_CASE("another header over the same body is refused", "[integrity][sealed]") {
    const LockedBytes key = keyOf(3);
    const std::string file = sealFile("generation=1", "题干", key);
    std::string other = file;
    other[other.find("=1") + 1] = '2';
    CHECK(readSealedHeader(other).value() == "generation=2");
    CHECK(openSealedFile(other, key).error().code == "sealed.damaged");
}
