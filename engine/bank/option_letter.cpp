#include "engine/bank/option_letter.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace qgt::bank {

namespace {

/// What stands before a letter that names an option.
constexpr std::array<std::string_view, 8> kBefore{
    "选项", "选择", "选", "答案", "答案是", "答案为", "应是", "排除"};

/// What stands after one, whatever stands before.
constexpr std::array<std::string_view, 12> kAfter{
    "项", "选项", "两项", "三项", "四项", "正确", "错误", "错在", "均正确", "均错", "都对", "都错"};

/// What makes the letter part of a name, although something of `kBefore` or `kAfter` fits.
constexpr std::array<std::string_view, 22> kNames{
    "类", "级", "型", "超",   "区",   "座",   "栋",   "幢",   "楼",   "室", "股",
    "证", "照", "轮", "项目", "方案", "公司", "小区", "同志", "先生", "某", "档"};

/// What options are called by that only holds while they stand in the author's order.
constexpr std::array<std::string_view, 9> kPlaces{"以上都",
                                                  "以上均",
                                                  "以上皆",
                                                  "以上全部",
                                                  "以上选项",
                                                  "以上各项",
                                                  "上述选项",
                                                  "上述各项",
                                                  "前两项"};

constexpr std::array<std::string_view, 6> kClauseEnds{"，", "。", "；", "？", "！", "\n"};
constexpr std::array<std::string_view, 4> kBetween{"、", "和", "与", "或"};
constexpr std::array<std::string_view, 8> kLoose{" ", "：", ":", "“", "\"", "（", "(", "　"};

template <std::size_t N>
bool startsWithAny(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::any_of(
        words.begin(), words.end(), [text](std::string_view w) { return text.starts_with(w); });
}

template <std::size_t N>
bool endsWithAny(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::any_of(
        words.begin(), words.end(), [text](std::string_view w) { return text.ends_with(w); });
}

template <std::size_t N>
std::string_view withoutAtEnd(std::string_view text, const std::array<std::string_view, N>& words) {
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view word : words) {
            if (text.ends_with(word)) {
                text.remove_suffix(word.size());
                again = true;
            }
        }
    }
    return text;
}

bool isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Length of a letter A to H at the start of `text`, in half or full width; 0 for anything else.
std::size_t letterLength(std::string_view text) {
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'H') {
        return 1;
    }
    constexpr std::string_view kWideLead = "\xEF\xBC";
    constexpr std::size_t kWide = 3;
    const bool isWide = text.size() >= kWide && text.starts_with(kWideLead) && text[2] >= '\xA1' &&
                        text[2] <= '\xA8';
    return isWide ? kWide : 0;
}

/// Length of letters in rising order (A, AC, BCD) at the start of `text` that belong to no longer
/// word; 0 for none.
std::size_t lettersLength(std::string_view text) {
    std::size_t length = 0;
    char last = '\0';
    for (std::size_t one = letterLength(text); one > 0; one = letterLength(text.substr(length))) {
        constexpr int kWideToHalf = '\xA1' - 'A';
        const char end = text[length + one - 1];
        const char letter = one == 1 ? end : static_cast<char>(end - kWideToHalf);
        if (letter <= last) {
            return 0;
        }
        last = letter;
        length += one;
    }
    const bool goesOn = length < text.size() && isAsciiWord(text[length]);
    return goesOn ? 0 : length;
}

/// Length of letters and what joins them (A、C, A和B), from a first letter on.
std::size_t listLength(std::string_view text) {
    std::size_t length = lettersLength(text);
    if (length == 0) {
        return 0;
    }
    for (;;) {
        const std::string_view rest = text.substr(length);
        const auto* const joint =
            std::find_if(kBetween.begin(), kBetween.end(), [rest](std::string_view w) {
                return rest.starts_with(w);
            });
        if (joint == kBetween.end()) {
            return length;
        }
        const std::size_t next = lettersLength(rest.substr(joint->size()));
        if (next == 0) {
            return length;
        }
        length += joint->size() + next;
    }
}

/// The letters at `at` with the word before and after them by which they name an option.
std::string_view namedAt(std::string_view text, std::size_t at) {
    const std::size_t length = listLength(text.substr(at));
    const std::string_view before = text.substr(0, at);
    if (length == 0 || (at > 0 && isAsciiWord(before.back()))) {
        return {};
    }
    std::string_view after = text.substr(at + length);
    after.remove_prefix(std::min(after.find_first_not_of(' '), after.size()));
    if (startsWithAny(after, kNames)) {
        return {};
    }
    const std::string_view close = withoutAtEnd(before, kLoose);
    constexpr std::size_t kCharacter = 3;
    if (endsWithAny(close, kBefore)) {
        const std::size_t from = close.size() - std::min(close.size(), kCharacter);
        return text.substr(from, at + length - from);
    }
    const std::size_t end = text.size() - after.size() + kCharacter;
    return startsWithAny(after, kAfter) ? text.substr(at, end - at) : std::string_view();
}

/// The word of `kPlaces` at `at` when a clause starts there (三人以上都要登记 is about people), or
/// nothing.
std::string_view placeAt(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    if (!rest.starts_with("以上") && !rest.starts_with("上述") && !rest.starts_with("前两")) {
        return {};
    }
    const std::string_view before = withoutAtEnd(text.substr(0, at), kLoose);
    const auto* const place = std::find_if(
        kPlaces.begin(), kPlaces.end(), [rest](std::string_view w) { return rest.starts_with(w); });
    const bool startsClause = before.empty() || endsWithAny(before, kClauseEnds);
    return place != kPlaces.end() && startsClause ? *place : std::string_view();
}

}  // namespace

std::string_view optionLetterIn(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (const std::string_view place = placeAt(text, i); !place.empty()) {
            return place;
        }
        if (letterLength(rest) > 0) {
            const std::string_view named = namedAt(text, i);
            if (!named.empty()) {
                return named;
            }
        }
    }
    return {};
}

}  // namespace qgt::bank
