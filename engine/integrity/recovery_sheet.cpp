#include "engine/integrity/recovery_sheet.h"

#include "engine/core/code_alphabet.h"
#include "engine/core/text.h"
#include "engine/integrity/bytes.h"
#include "engine/integrity/code_letters.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <sodium.h>

namespace qgt::integrity {

namespace {

// A block: version, its place, how many there are, its day, the seed, and a checksum over these and
// the checksum of the block before, so that blocks of two sheets do not go together.
constexpr std::uint8_t kSheetVersion = 1;
constexpr std::size_t kPlaceAt = 1;
constexpr std::size_t kCountAt = 2;
constexpr std::size_t kDayAt = 3;
constexpr std::size_t kSeedAt = 5;
constexpr std::size_t kSumAt = kSeedAt + kSeedBytes;
constexpr std::size_t kSumBytes = 3;
constexpr std::size_t kBlockBytes = kSumAt + kSumBytes;
constexpr std::size_t kLineLetters = 16;
constexpr std::size_t kLinesPerBlock = 4;
constexpr std::size_t kMostLines = kLinesPerBlock * (kMostGenerations + 1);
static_assert(kBlockBytes * kByteBits == kLineLetters * kLinesPerBlock * kLetterBits);

void putSum(LockedBytes& block, const std::string& before) {
    crypto_generichash_state state{};
    std::array<std::uint8_t, crypto_generichash_BYTES> digest{};
    crypto_generichash_init(&state, nullptr, 0, digest.size());
    crypto_generichash_update(
        &state, reinterpret_cast<const unsigned char*>(before.data()), before.size());
    crypto_generichash_update(&state, block.data(), kSumAt);
    crypto_generichash_final(&state, digest.data(), digest.size());
    std::copy_n(digest.begin(), kSumBytes, block.data() + kSumAt);
}

std::string sumOf(const LockedBytes& block) {
    return std::string(block.text().substr(kSumAt, kSumBytes));
}

void overwrite(std::string& text) {
    sodium_memzero(text.data(), text.size());
}

/// Letters of one typed line, without the number that may stand before it.
std::string lettersOf(std::string_view line) {
    std::string letters;
    std::size_t afterFirstWord = std::string::npos;
    for (const char c : line) {
        const bool separates = c == ' ' || c == '\t' || c == '-' || c == '.' || c == ':';
        if (!separates) {
            letters.push_back(asCodeLetter(c));
        } else if (afterFirstWord == std::string::npos && !letters.empty()) {
            afterFirstWord = letters.size();
        }
    }
    const bool numbered = afterFirstWord != std::string::npos &&
                          letters.size() == afterFirstWord + kLineLetters + 1 &&
                          afterFirstWord <= 3;
    return numbered ? letters.substr(afterFirstWord) : letters;
}

/// The letters of all lines that hold any.
std::vector<std::string> typedLines(std::string_view typed) {
    std::vector<std::string> lines;
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find('\n'), typed.size());
        std::string_view line = trimmed(typed.substr(0, end));
        typed.remove_prefix(std::min(end + 1, typed.size()));
        while (!line.empty() && line.back() == '\r') {
            line.remove_suffix(1);
        }
        if (!line.empty() && !line.starts_with('#')) {
            lines.push_back(lettersOf(line));
        }
    }
    return lines;
}

bool isGoodLine(const std::string& letters, std::size_t number) {
    const bool known = letters.size() == kLineLetters + 1 &&
                       std::all_of(letters.begin(), letters.end(), [](char letter) {
                           return codeValue(letter).has_value();
                       });
    return known &&
           letters.back() == checkLetter(std::string_view(letters).substr(0, kLineLetters), number);
}

/// From 1; 0 when all are good.
std::size_t firstBadLine(const std::vector<std::string>& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isGoodLine(lines[i], i + 1)) {
            return i + 1;
        }
    }
    return 0;
}

void putLetters(std::string_view letters, std::uint8_t* into) {
    unsigned held = 0;
    unsigned bits = 0;
    for (const char letter : letters) {
        held = (held << kLetterBits) | codeValue(letter).value_or(0);
        bits += kLetterBits;
        if (bits >= kByteBits) {
            bits -= kByteBits;
            *into++ = static_cast<std::uint8_t>(held >> bits);
            held &= (1U << bits) - 1;
        }
    }
}

LockedBytes blockOf(const std::vector<std::string>& lines, std::size_t place) {
    constexpr std::size_t kLineBytes = kLineLetters * kLetterBits / kByteBits;
    LockedBytes block(kBlockBytes);
    for (std::size_t i = 0; i < kLinesPerBlock; ++i) {
        const std::string& line = lines[place * kLinesPerBlock + i];
        putLetters(std::string_view(line).substr(0, kLineLetters), block.data() + i * kLineBytes);
    }
    return block;
}

KeySeed seedOf(const LockedBytes& block) {
    KeySeed seed{LockedBytes(kSeedBytes), {}};
    std::copy_n(block.data() + kSeedAt, kSeedBytes, seed.bytes.data());
    const unsigned day = (unsigned{block.data()[kDayAt]} << kByteBits) | block.data()[kDayAt + 1];
    seed.from.days = kFirstKeyDay.days + static_cast<std::int32_t>(day);
    return seed;
}

/// Errors: keys.sheet-lines, keys.sheet-wrong.
Result<KeyRing> ringFromLines(const std::vector<std::string>& lines) {
    std::vector<KeySeed> seeds;
    std::string before;
    const std::size_t wanted = lines.size() < kLinesPerBlock
                                   ? kLinesPerBlock
                                   : blockOf(lines, 0).data()[kCountAt] * kLinesPerBlock;
    if (wanted != lines.size()) {
        return failure(
            "keys.sheet-lines",
            {{"found", std::to_string(lines.size())}, {"wanted", std::to_string(wanted)}});
    }
    for (std::size_t place = 0; place * kLinesPerBlock < lines.size(); ++place) {
        LockedBytes block = blockOf(lines, place);
        const std::string typed = sumOf(block);
        putSum(block, before);
        before = sumOf(block);
        if (typed != before || block.data()[0] != kSheetVersion ||
            block.data()[kPlaceAt] != place) {
            return failure("keys.sheet-wrong");
        }
        seeds.push_back(seedOf(block));
    }
    auto ring = KeyRing::fromSeeds(std::move(seeds));
    if (!ring) {
        return failure("keys.sheet-wrong");
    }
    return ring;
}

}  // namespace

std::vector<std::string> recoveryLines(const KeyRing& ring) {
    std::vector<std::string> lines;
    std::string before;
    for (std::size_t place = 0; place < ring.seeds().size(); ++place) {
        const KeySeed& seed = ring.seeds()[place];
        const auto day = static_cast<unsigned>(seed.from.days - kFirstKeyDay.days);
        LockedBytes block(kBlockBytes);
        block.data()[0] = kSheetVersion;
        block.data()[kPlaceAt] = static_cast<std::uint8_t>(place);
        block.data()[kCountAt] = static_cast<std::uint8_t>(ring.seeds().size());
        block.data()[kDayAt] = static_cast<std::uint8_t>(day >> kByteBits);
        block.data()[kDayAt + 1] = static_cast<std::uint8_t>(day);
        std::copy_n(seed.bytes.data(), kSeedBytes, block.data() + kSeedAt);
        putSum(block, before);
        before = sumOf(block);
        std::string letters = codeLetters(block.span());
        for (std::size_t i = 0; i < kLinesPerBlock; ++i) {
            std::string line = letters.substr(i * kLineLetters, kLineLetters);
            line.push_back(checkLetter(line, lines.size() + 1));
            lines.push_back(inGroups(line));
            overwrite(line);
        }
        overwrite(letters);
    }
    return lines;
}

Result<KeyRing> ringFromSheet(std::string_view typed) {
    std::vector<std::string> lines = typedLines(typed);
    Result<KeyRing> ring = failure("keys.sheet-wrong");
    const std::size_t bad = firstBadLine(lines);
    if (lines.empty() || lines.size() > kMostLines) {
        ring = failure("keys.sheet-lines",
                       {{"found", std::to_string(lines.size())},
                        {"wanted", std::to_string(2 * kLinesPerBlock)}});
    } else if (bad != 0) {
        ring = failure("keys.sheet-line", {{"line", std::to_string(bad)}});
    } else {
        ring = ringFromLines(lines);
    }
    std::for_each(lines.begin(), lines.end(), overwrite);
    return ring;
}

}  // namespace qgt::integrity
