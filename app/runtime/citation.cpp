#include "app/runtime/citation.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace qgt::app {

namespace {

constexpr std::array<std::string_view, 11> kNumerals{
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool inNumerals(std::string_view text) {
    while (!text.empty()) {
        const auto* const found = std::ranges::find_if(
            kNumerals, [&](std::string_view one) { return text.starts_with(one); });
        if (found == kNumerals.end()) {
            return false;
        }
        text.remove_prefix(found->size());
    }
    return true;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

/// Where the numbers of "291 之二", "14(六)" or "14、15" end.
std::size_t endOfNumbers(std::string_view article) {
    std::size_t end = 0;
    for (std::size_t at = 0; at < article.size(); ++at) {
        if (isDigit(article[at])) {
            end = at + 1;
        }
    }
    return end;
}

std::string inChinese(const std::string& article) {
    if (!isDigit(article.front())) {
        return inNumerals(article) ? "第" + article + "条" : article;
    }
    const std::size_t end = endOfNumbers(article);
    std::string rest = article.substr(end);
    rest.erase(0, std::min(rest.find_first_not_of(' '), rest.size()));
    return "第 " + article.substr(0, end) + " 条" + replaced(replaced(rest, "(", "（"), ")", "）");
}

bool onlyNumber(const std::string& article) {
    return std::ranges::all_of(article, isDigit);
}

void append(std::string& list, std::string_view separator, const std::string& part) {
    list.append(list.empty() ? "" : separator).append(part);
}

std::string wordsInEnglish(const std::vector<std::string>& articles) {
    std::string words;
    for (const std::string& article : articles) {
        if (!article.empty()) {
            append(words, ", ", article);
        }
    }
    return words.empty() ? words : "art. " + words;
}

/// Plain numbers that follow each other share one "第 … 条".
std::string wordsInChinese(const std::vector<std::string>& articles) {
    std::string words;
    std::string numbers;
    const auto endNumbers = [&] {
        if (!numbers.empty()) {
            append(words, "、", "第 " + numbers + " 条");
            numbers.clear();
        }
    };
    for (const std::string& article : articles) {
        if (article.empty()) {
            continue;
        }
        if (onlyNumber(article)) {
            append(numbers, "、", article);
        } else {
            endNumbers();
            append(words, "、", inChinese(article));
        }
    }
    endNumbers();
    return words;
}

}  // namespace

std::vector<Cited> gatherCited(const std::vector<bank::BasisRef>& basis) {
    std::vector<Cited> all;
    for (const bank::BasisRef& ref : basis) {
        auto found = std::ranges::find(all, ref.source, &Cited::source);
        if (found == all.end()) {
            all.push_back({.source = ref.source, .articles = {}});
            found = std::prev(all.end());
        }
        if (!ref.article.empty()) {
            found->articles.push_back(ref.article);
        }
    }
    return all;
}

std::string articlesInWords(const std::vector<std::string>& articles, bool english) {
    return english ? wordsInEnglish(articles) : wordsInChinese(articles);
}

}  // namespace qgt::app
