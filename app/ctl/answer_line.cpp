#include "app/ctl/answer_line.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>

namespace qgt::ctl {

namespace {

using bank::ItemKind;
using grading::Response;

/// Folded, without the marks that people put between letters.
std::string lettersOf(std::string_view line) {
    std::string letters;
    std::string folded = foldForComparison(line);
    // The enumeration comma is three bytes; the others become ASCII when folded.
    constexpr std::string_view kEnumerationComma = "、";
    for (std::size_t at = folded.find(kEnumerationComma); at != std::string::npos;
         at = folded.find(kEnumerationComma)) {
        folded.erase(at, kEnumerationComma.size());
    }
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(letters), [](char c) {
        return c != ',' && c != '.' && c != ';';
    });
    return letters;
}

Error lettersError(std::size_t count) {
    return {"ctl.answer-letters", {{"last", std::string(1, static_cast<char>('A' + count - 1))}}};
}

bool among(const std::string& text, const auto& words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

Response choiceOf(const char* key) {
    Response response;
    response.chosen = {key};
    return response;
}

Result<Response> trueFalse(std::string_view line) {
    constexpr std::array<std::string_view, 5> kTrue{"t", "对", "正确", "是", "√"};
    constexpr std::array<std::string_view, 5> kFalse{"f", "错", "错误", "不对", "否"};
    const std::string text = lettersOf(line);
    if (among(text, kTrue)) {
        return choiceOf("T");
    }
    if (among(text, kFalse)) {
        return choiceOf("F");
    }
    return failure("ctl.answer-true-false");
}

Result<Response> matching(const bank::Item& item,
                          const std::vector<std::string>& shown,
                          std::string_view line) {
    const std::string text = lettersOf(line);
    if (text.size() != item.pairs.size()) {
        return failure("ctl.answer-per-left", {{"count", std::to_string(item.pairs.size())}});
    }
    Response response;
    for (const char c : text) {
        const auto place = static_cast<std::size_t>(c - 'a');
        if (c != '-' && (c < 'a' || place >= shown.size())) {
            return tl::unexpected(lettersError(shown.size()));
        }
        response.matches.push_back(c == '-' ? -1 : std::stoi(shown[place]));
    }
    return response;
}

}  // namespace

Result<std::vector<std::size_t>> parseLetters(std::string_view line, std::size_t count) {
    std::vector<std::size_t> places;
    for (const char c : lettersOf(line)) {
        const auto place = static_cast<std::size_t>(c - 'a');
        const bool fits = c >= 'a' && place < count;
        if (!fits || std::find(places.begin(), places.end(), place) != places.end()) {
            return tl::unexpected(lettersError(count));
        }
        places.push_back(place);
    }
    return places;
}

Result<Response> parseAnswerLine(const bank::Item& item,
                                 const std::vector<std::string>& shown,
                                 std::string_view line) {
    if (item.kind == ItemKind::TrueFalse) {
        return trueFalse(line);
    }
    if (item.kind == ItemKind::Matching) {
        return matching(item, shown, line);
    }
    const auto places = parseLetters(line, shown.size());
    if (!places) {
        return tl::unexpected(places.error());
    }
    if (places->empty()) {
        return tl::unexpected(lettersError(shown.size()));
    }
    if (item.kind == ItemKind::SingleChoice && places->size() != 1) {
        return failure("ctl.answer-one");
    }
    if (item.kind == ItemKind::Ordering && places->size() != shown.size()) {
        return failure("ctl.answer-all-steps", {{"count", std::to_string(shown.size())}});
    }
    Response response;
    for (const std::size_t place : *places) {
        response.chosen.push_back(shown[place]);
    }
    return response;
}

}  // namespace qgt::ctl
