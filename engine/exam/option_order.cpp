#include "engine/exam/option_order.h"

#include "engine/bank/number_words.h"
#include "engine/bank/option_letter.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <string_view>

namespace qgt::exam {

namespace {

/// What begins an option that speaks of those above it.
constexpr std::array<std::string_view, 14> kAbove{"以上",
                                                  "上述",
                                                  "前述",
                                                  "都对",
                                                  "都不对",
                                                  "都正确",
                                                  "都不正确",
                                                  "均对",
                                                  "均不对",
                                                  "均正确",
                                                  "均不正确",
                                                  "全部正确",
                                                  "全部错误",
                                                  "全都"};

/// What counts options by their places.
constexpr std::array<std::string_view, 14> kCounted{"前一项",
                                                    "前两项",
                                                    "前二项",
                                                    "前三项",
                                                    "后一项",
                                                    "后两项",
                                                    "后二项",
                                                    "后三项",
                                                    "上一项",
                                                    "下一项",
                                                    "第一项和",
                                                    "其他选项",
                                                    "其余选项",
                                                    "其他各项"};

/// What may stand between letters of an option that is nothing else, such as “A、B 和 C”.
constexpr std::array<std::string_view, 12> kBetweenLetters{
    "、", "和", "与", "及", "或", "以及", "项", ",", "，", "+", " ", "　"};

/// Units that lists mix (30 日, 6 个月, 1 年; 5000 元, 2 万元), longer ones first, with what a
/// number of them is of the smallest.
struct MixedUnit {
    std::string_view written;
    std::string_view kind;
    double times = 1;
};

constexpr std::array kMixedUnits{
    MixedUnit{"个工作日", "工作日", 1},
    MixedUnit{"工作日", "工作日", 1},
    MixedUnit{"个小时", "时", 60},
    MixedUnit{"小时", "时", 60},
    MixedUnit{"分钟", "时", 1},
    MixedUnit{"个星期", "时", 10'080},
    MixedUnit{"星期", "时", 10'080},
    MixedUnit{"个月", "时", 43'200},
    MixedUnit{"万元", "元", 10'000},
    MixedUnit{"元", "元", 1},
    MixedUnit{"周岁", "岁", 1},
    MixedUnit{"周", "时", 10'080},
    MixedUnit{"日", "时", 1440},
    MixedUnit{"天", "时", 1440},
    MixedUnit{"年", "时", 525'600},
};

template <std::size_t N>
bool beginsWith(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
        return text.starts_with(word);
    });
}

template <std::size_t N>
bool holds(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

/// Removes a word of the list from the front.
template <std::size_t N>
bool dropWord(std::string_view& text, const std::array<std::string_view, N>& words) {
    const auto* const word = std::find_if(
        words.begin(), words.end(), [text](std::string_view w) { return text.starts_with(w); });
    if (word == words.end()) {
        return false;
    }
    text.remove_prefix(word->size());
    return true;
}

bool isOnlyLetters(std::string_view text) {
    std::size_t letters = 0;
    while (!text.empty()) {
        if (text.front() >= 'A' && text.front() <= 'H') {
            text.remove_prefix(1);
            ++letters;
        } else if (!dropWord(text, kBetweenLetters)) {
            return false;
        }
    }
    return letters > 1;
}

/// Letters and places that would be those of others after a shuffle.
bool namesOthers(std::string_view text) {
    const std::string_view named = bank::optionLetterIn(text);
    const bool byLetter = !named.empty() && !beginsWith(named, kAbove);
    return byLetter || isOnlyLetters(text) || holds(text, kCounted);
}

/// A text with its numbers taken out, and the numbers.
struct Measured {
    std::string rest;
    std::vector<double> numbers;
};

Measured measured(std::string_view text) {
    Measured found;
    while (!text.empty()) {
        const auto number = bank::takeNumber(text);
        if (!number) {
            found.rest.push_back(text.front());
            text.remove_prefix(1);
            continue;
        }
        const std::string_view behind = trimmed(text);
        const auto* const unit =
            std::find_if(kMixedUnits.begin(), kMixedUnits.end(), [behind](const MixedUnit& u) {
                return behind.starts_with(u.written);
            });
        double times = 1;
        found.rest.push_back('#');
        if (unit != kMixedUnits.end()) {
            times = unit->times;
            found.rest.append(unit->kind);
            text = behind.substr(unit->written.size());
        }
        found.numbers.push_back(static_cast<double>(number->tenths) * times);
    }
    return found;
}

/// The same words around numbers that only rise or only fall.
bool isLadder(const std::vector<std::string>& texts) {
    std::vector<Measured> steps;
    std::transform(texts.begin(), texts.end(), std::back_inserter(steps), [](const auto& text) {
        return measured(text);
    });
    const bool sameWords = std::all_of(steps.begin(), steps.end(), [&](const Measured& step) {
        return step.rest == steps.front().rest && !step.numbers.empty();
    });
    const auto notRising = [](const Measured& a, const Measured& b) {
        return a.numbers >= b.numbers;
    };
    const auto notFalling = [](const Measured& a, const Measured& b) {
        return a.numbers <= b.numbers;
    };
    return sameWords && (std::adjacent_find(steps.begin(), steps.end(), notRising) == steps.end() ||
                         std::adjacent_find(steps.begin(), steps.end(), notFalling) == steps.end());
}

}  // namespace

std::size_t freeOptions(const std::vector<std::string>& texts) {
    if (texts.size() < 2 || std::any_of(texts.begin(), texts.end(), namesOthers) ||
        isLadder(texts)) {
        return 0;
    }
    const auto above = std::find_if(texts.begin(), texts.end(), [](const std::string& text) {
        return beginsWith(trimmed(text), kAbove);
    });
    return static_cast<std::size_t>(above - texts.begin());
}

std::vector<std::size_t> drawnOptions(const std::vector<std::string>& texts, Rng& rng) {
    const std::size_t count = freeOptions(texts);
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t{0});
    rng.shuffle(places);
    while (places.size() < texts.size()) {
        places.push_back(places.size());
    }
    return places;
}

}  // namespace qgt::exam
