#include "engine/people/secret_policy.h"

#include "engine/core/date.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <string>

namespace qgt::people {

namespace {

/// Favourites that no rule below catches: love numbers, keypad strokes, lucky and service numbers.
constexpr std::array<std::string_view, 26> kFavouritePins{
    "520131", "131452", "521314", "520134", "147258", "258369", "147369", "159357", "357159",
    "147852", "258147", "369258", "741852", "852963", "963852", "789456", "456123", "110119",
    "110120", "120119", "112358", "135790", "246810", "142857", "314159", "123654"};

/// Common words and pinyin of the trade; folded.
constexpr std::array<std::string_view, 47> kCommonWords{"a",
                                                        "aa",
                                                        "aaa",
                                                        "abc",
                                                        "abcd",
                                                        "abcde",
                                                        "abcdef",
                                                        "qwe",
                                                        "qwer",
                                                        "qwert",
                                                        "qwerty",
                                                        "qwertyuiop",
                                                        "asdf",
                                                        "asdfgh",
                                                        "asdfghjkl",
                                                        "zxcvbnm",
                                                        "password",
                                                        "passw0rd",
                                                        "p@ssw0rd",
                                                        "p@ssword",
                                                        "admin",
                                                        "root",
                                                        "user",
                                                        "test",
                                                        "welcome",
                                                        "letmein",
                                                        "changeme",
                                                        "iloveyou",
                                                        "woaini",
                                                        "woaiwojia",
                                                        "mima",
                                                        "wodemima",
                                                        "zhongguo",
                                                        "woaizhongguo",
                                                        "shanghai",
                                                        "hongkou",
                                                        "woaishanghai",
                                                        "juweihui",
                                                        "jiedao",
                                                        "shequ",
                                                        "minzhengju",
                                                        "quangangtong",
                                                        "qgt",
                                                        "zhangsan",
                                                        "lisi",
                                                        "administrator",
                                                        "nihao"};

constexpr std::array<std::string_view, 7> kRows{"01234567890",
                                                "abcdefghijklmnopqrstuvwxyz",
                                                "qwertyuiop",
                                                "asdfghjkl",
                                                "zxcvbnm",
                                                "1qaz2wsx3edc4rfv5tgb",
                                                "1q2w3e4r5t6y7u8i9o0p"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z';
}

bool allDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Each character differs from the one before by the same step (0: all equal), modulo ten, so that
/// 890123 counts as a run.
bool isEvenRun(std::string_view digits) {
    const int step = (digits[1] - digits[0] + 10) % 10;
    for (std::size_t i = 2; i < digits.size(); ++i) {
        if ((digits[i] - digits[i - 1] + 10) % 10 != step) {
            return false;
        }
    }
    return true;
}

/// The text is one block of at most half its length, over and over.
bool isRepeat(std::string_view text) {
    for (std::size_t block = 1; block * 2 <= text.size(); ++block) {
        bool same = true;
        for (std::size_t i = block; i < text.size() && same; ++i) {
            same = text[i] == text[i - block];
        }
        if (same) {
            return true;
        }
    }
    return false;
}

bool isMirrored(std::string_view text) {
    return std::equal(text.begin(), text.end(), text.rbegin());
}

/// 112233, 554466: three doubled digits.
bool isPairs(std::string_view pin) {
    return pin[0] == pin[1] && pin[2] == pin[3] && pin[4] == pin[5];
}

std::string dashed(std::string_view year, std::string_view month, std::string_view day) {
    return std::string(year) + "-" + std::string(month) + "-" + std::string(day);
}

/// YYMMDD of any century's year, or YYYYMM from 1930 to 2029.
bool isDate(std::string_view pin) {
    const std::string year = "20" + std::string(pin.substr(0, 2));
    const std::string pastYear = "19" + std::string(pin.substr(0, 2));
    if (parseDate(dashed(year, pin.substr(2, 2), pin.substr(4, 2))).has_value() ||
        parseDate(dashed(pastYear, pin.substr(2, 2), pin.substr(4, 2))).has_value()) {
        return true;
    }
    const std::string_view fullYear = pin.substr(0, 4);
    return fullYear >= "1930" && fullYear <= "2029" &&
           parseDate(dashed(fullYear, pin.substr(4, 2), "01")).has_value();
}

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// Only letters between the digits and signs around them.
std::string_view core(std::string_view folded) {
    while (!folded.empty() && !isAsciiLetter(folded.front()) &&
           static_cast<unsigned char>(folded.front()) < 0x80U) {
        folded.remove_prefix(1);
    }
    while (!folded.empty() && !isAsciiLetter(folded.back()) &&
           static_cast<unsigned char>(folded.back()) < 0x80U) {
        folded.remove_suffix(1);
    }
    return folded;
}

/// Runs along a row of the keyboard or the alphabet, either way, also twice.
bool isRowRun(const std::string& folded) {
    const std::string reversed(folded.rbegin(), folded.rend());
    return std::any_of(kRows.begin(), kRows.end(), [&](std::string_view row) {
        const std::string twice = std::string(row) + std::string(row);
        return twice.find(folded) != std::string::npos || twice.find(reversed) != std::string::npos;
    });
}

bool isMobileNumber(std::string_view text) {
    constexpr std::size_t kMobileDigits = 11;
    return text.size() == kMobileDigits && allDigits(text) && text[0] == '1' && text[1] >= '3';
}

/// The secret is little more than a name or number that everybody in the office knows.
bool leansOn(const std::string& folded, const std::string& known, std::size_t minimumKnown) {
    constexpr std::size_t kOwnShare = 6;
    return characterCount(known) >= minimumKnown && folded.find(known) != std::string::npos &&
           characterCount(folded) - characterCount(known) < kOwnShare;
}

bool leansOnOwnData(const Secret& secret, const Person& person) {
    const std::string folded = foldForComparison(secret.text());
    return leansOn(folded, foldForComparison(person.staffNo), 4) ||
           leansOn(folded, foldForComparison(person.name), 2);
}

Result<SecretKind> checkPin(const Secret& secret, const Person& person) {
    if (isGuessablePin(secret.text())) {
        return failure("secret.pin-guessable");
    }
    if (person.staffNo.find(secret.text()) != std::string::npos) {
        return failure("secret.own-data");
    }
    return SecretKind::Pin;
}

/// What holds for every text that people choose, whatever its least length.
Status checkChosenText(const Secret& secret, const Person& person) {
    if (characterCount(secret.text()) > kPasswordMaximum) {
        return failure("secret.too-long", {{"maximum", std::to_string(kPasswordMaximum)}});
    }
    if (isCommonPassword(secret.text())) {
        return failure("secret.common");
    }
    if (leansOnOwnData(secret, person)) {
        return failure("secret.own-data");
    }
    return ok();
}

Result<SecretKind> checkPassword(const Secret& secret, const Person& person) {
    if (characterCount(secret.text()) < kPasswordMinimum) {
        return failure("secret.too-short", {{"minimum", std::to_string(kPasswordMinimum)}});
    }
    return checkChosenText(secret, person).map([](auto) { return SecretKind::Password; });
}

}  // namespace

SecretKind requiredKind(const std::vector<Role>& roles) {
    const bool onlyCadre =
        std::all_of(roles.begin(), roles.end(), [](Role role) { return role == Role::Cadre; });
    return onlyCadre ? SecretKind::Pin : SecretKind::Password;
}

bool isGuessablePin(std::string_view pin) {
    if (pin.size() != kPinLength || !allDigits(pin)) {
        return true;
    }
    return isEvenRun(pin) || isRepeat(pin) || isMirrored(pin) || isPairs(pin) || isDate(pin) ||
           contains(kFavouritePins, pin);
}

bool isCommonPassword(std::string_view password) {
    const std::string folded = foldForComparison(password);
    if (folded.empty() || isRepeat(folded) || isRowRun(folded) || isMobileNumber(folded)) {
        return true;
    }
    constexpr std::size_t kFewCharacters = 3;
    if (std::set<char>(folded.begin(), folded.end()).size() <= kFewCharacters) {
        return true;
    }
    const std::string_view word = core(folded);
    // All digits and signs: no word to compare; the rules above decide.
    return !word.empty() && contains(kCommonWords, word);
}

Result<SecretKind> checkNewSecret(const Secret& secret, const Person& person) {
    const bool pinAllowed = requiredKind(person.roles) == SecretKind::Pin;
    if (!pinAllowed) {
        return checkPassword(secret, person);
    }
    if (secret.text().size() == kPinLength && allDigits(secret.text())) {
        return checkPin(secret, person);
    }
    if (characterCount(secret.text()) < kPasswordMinimum) {
        return failure("secret.pin-form");
    }
    return checkPassword(secret, person);
}

Status checkNewPassphrase(const Secret& passphrase, const Person& person) {
    if (characterCount(passphrase.text()) < kPassphraseMinimum) {
        return failure("secret.passphrase-short",
                       {{"minimum", std::to_string(kPassphraseMinimum)}});
    }
    return checkChosenText(passphrase, person);
}

}  // namespace qgt::people
