#include "engine/core/code_alphabet.h"
#include "engine/integrity/code_letters.h"
#include "engine/integrity/recovery_sheet.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using qgt::Date;
using qgt::kCodeAlphabet;
using qgt::integrity::KeyRing;
using qgt::integrity::recoveryLines;
using qgt::integrity::ringFromSheet;

namespace {

using Lines = std::vector<std::string>;

KeyRing ringOf(int rotations) {
    KeyRing ring = KeyRing::create(Date{20786});
    for (int i = 0; i < rotations; ++i) {
        REQUIRE(ring.rotate(Date{20800 + i}).has_value());
    }
    return ring;
}

std::string joined(const Lines& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text += line + "\n";
    }
    return text;
}

std::string codeOf(const Lines& lines) {
    const auto ring = ringFromSheet(joined(lines));
    return ring ? "taken" : ring.error().code;
}

}  // namespace

TEST_CASE("a recovery sheet gives the same ring, statements included", "[integrity][sheet]") {
    for (int rotations = 0; rotations < 4; ++rotations) {
        const KeyRing ring = ringOf(rotations);
        const Lines lines = recoveryLines(ring);
        CHECK(lines.size() == 4 * (static_cast<std::size_t>(rotations) + 2));
        CHECK(lines.front().size() == std::string("XXXX-XXXX-XXXX-XXXX-X").size());
        const auto back = ringFromSheet(joined(lines));
        REQUIRE(back.has_value());
        CHECK(back->publicKeys() == ring.publicKeys());
        CHECK(back->poolKey(1)->text() == ring.poolKey(1)->text());
    }
}

TEST_CASE("every single letter typed wrong is found in its line", "[integrity][sheet]") {
    const Lines lines = recoveryLines(ringOf(0));
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (std::size_t at = 0; at < lines[line].size(); ++at) {
            if (lines[line][at] == '-') {
                continue;
            }
            for (const char letter : std::string(kCodeAlphabet) + "U?") {
                if (letter == lines[line][at]) {
                    continue;
                }
                Lines typed = lines;
                typed[line][at] = letter;
                const auto ring = ringFromSheet(joined(typed));
                REQUIRE_FALSE(ring.has_value());
                REQUIRE(ring.error().code == "keys.sheet-line");
                REQUIRE(ring.error().args.front().second == std::to_string(line + 1));
            }
        }
    }
}

TEST_CASE("two neighbouring letters that changed places are found", "[integrity][sheet]") {
    const Lines lines = recoveryLines(ringOf(0));
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (std::size_t at = 0; at + 1 < lines[line].size(); ++at) {
            Lines typed = lines;
            std::swap(typed[line][at], typed[line][at + 1]);
            const bool same = typed[line][at] == typed[line][at + 1];
            const bool aroundDash = typed[line][at] == '-' || typed[line][at + 1] == '-';
            REQUIRE(codeOf(typed) == (same || aroundDash ? "taken" : "keys.sheet-line"));
        }
    }
}

TEST_CASE("letters, lines and sheets that are missing, doubled or mixed are found",
          "[integrity][sheet]") {
    const Lines lines = recoveryLines(ringOf(1));
    for (std::size_t line = 0; line < lines.size(); ++line) {
        Lines typed = lines;
        typed[line].pop_back();
        CHECK(codeOf(typed) == "keys.sheet-line");
        typed = lines;
        typed[line] += "A";
        CHECK(codeOf(typed) == "keys.sheet-line");
        typed = lines;
        typed.erase(typed.begin() + static_cast<std::ptrdiff_t>(line));
        CHECK(codeOf(typed) != "taken");
        typed = lines;
        typed.insert(typed.begin() + static_cast<std::ptrdiff_t>(line), lines[line]);
        CHECK(codeOf(typed) != "taken");
    }
    CHECK(codeOf({}) == "keys.sheet-lines");
    CHECK(codeOf(Lines(lines.begin(), lines.begin() + 8)) == "keys.sheet-lines");
    Lines swapped = lines;
    std::swap(swapped[0], swapped[1]);
    CHECK(codeOf(swapped) == "keys.sheet-line");
    Lines mixed = recoveryLines(ringOf(1));
    std::copy(lines.begin() + 4, lines.end(), mixed.begin() + 4);
    CHECK(codeOf(mixed) == "keys.sheet-wrong");
}

TEST_CASE("a sheet is read as people type it", "[integrity][sheet]") {
    const KeyRing ring = ringOf(0);
    std::string typed = "# 恢复单\r\n\r\n";
    std::size_t number = 0;
    for (std::string line : recoveryLines(ring)) {
        for (char& letter : line) {
            if (letter == '-') {
                letter = ' ';
            } else if (letter == '0') {
                letter = 'o';
            } else if (letter == '1') {
                letter = 'l';
            } else if (letter >= 'A') {
                letter = static_cast<char>(letter - 'A' + 'a');
            }
        }
        typed += "  " + std::to_string(++number) + ". " + line + " \r\n";
    }
    const auto back = ringFromSheet(typed);
    REQUIRE(back.has_value());
    CHECK(back->publicKeys() == ring.publicKeys());
}
