#include "engine/grading/answer_parts.h"

#include "engine/core/text.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace qgt::grading {

namespace {

using bank::Item;
using bank::ItemKind;

bool sameKeys(const std::vector<std::string>& given, const std::vector<std::string>& key) {
    const std::set<std::string> givenSet(given.begin(), given.end());
    const std::set<std::string> keySet(key.begin(), key.end());
    // Equal sizes refuse a key given twice.
    return !key.empty() && givenSet.size() == given.size() && givenSet == keySet;
}

AnswerParts partsOfChoice(const Item& item, const Response& response) {
    return {sameKeys(response.chosen, item.answer) ? 1U : 0U, 1};
}

bool fits(const bank::Blank& blank, const std::string& text) {
    const std::string folded = foldForComparison(text);
    return !folded.empty() &&
           std::any_of(blank.accept.begin(), blank.accept.end(), [&folded](const auto& accepted) {
               return foldForComparison(accepted) == folded;
           });
}

AnswerParts partsOfBlanks(const Item& item, const Response& response) {
    AnswerParts parts{0, item.blanks.size()};
    if (response.texts.size() != item.blanks.size()) {
        return parts;
    }
    for (std::size_t i = 0; i < item.blanks.size(); ++i) {
        parts.got += fits(item.blanks[i], response.texts[i]) ? 1U : 0U;
    }
    return parts;
}

/// A place for every step, each put at most once; on paper a place may be left blank.
bool stepsOf(const std::vector<std::string>& given, const std::vector<std::string>& right) {
    std::set<std::string> left(right.begin(), right.end());
    return given.size() == right.size() &&
           std::all_of(given.begin(), given.end(), [&left](const std::string& key) {
               return key.empty() || left.erase(key) == 1;
           });
}

AnswerParts partsOfOrder(const Item& item, const Response& response) {
    const auto& given = response.chosen;
    const auto& right = item.answer;
    if (right.size() < 2) {
        return {};
    }
    AnswerParts parts{0, right.size() - 1};
    if (!stepsOf(given, right)) {
        return parts;
    }
    for (std::size_t i = 0; i + 1 < right.size(); ++i) {
        const auto at = std::find(given.begin(), given.end(), right[i]);
        const bool followed = at != given.end() && std::next(at) != given.end();
        parts.got += followed && *std::next(at) == right[i + 1] ? 1U : 0U;
    }
    return parts;
}

AnswerParts partsOfMatches(const Item& item, const Response& response) {
    const std::size_t lefts = item.pairs.size();
    const auto rights = static_cast<int>(lefts + item.extra.size());
    const bool fit = response.matches.size() == lefts &&
                     std::all_of(response.matches.begin(),
                                 response.matches.end(),
                                 [rights](int match) { return match >= -1 && match < rights; });
    AnswerParts parts{0, lefts};
    for (std::size_t i = 0; fit && i < lefts; ++i) {
        parts.got += response.matches[i] == static_cast<int>(i) ? 1U : 0U;
    }
    return parts;
}

AnswerParts partsOfRubric(const Item& item, const Response& response) {
    const bool fit = response.rubricMet.size() == item.rubric.size();
    AnswerParts parts;
    for (std::size_t i = 0; i < item.rubric.size(); ++i) {
        const auto marks = static_cast<std::size_t>(std::max(item.rubric[i].marks, 0));
        parts.all += marks;
        parts.got += fit && response.rubricMet[i] ? marks : 0U;
    }
    return parts;
}

}  // namespace

AnswerParts answerParts(const bank::Item& item, const Response& response) {
    switch (item.kind) {
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::TrueFalse:
            return partsOfChoice(item, response);
        case ItemKind::FillIn:
            return partsOfBlanks(item, response);
        case ItemKind::Ordering:
            return partsOfOrder(item, response);
        case ItemKind::Matching:
            return partsOfMatches(item, response);
        case ItemKind::ShortAnswer:
            return partsOfRubric(item, response);
    }
    return {};
}

}  // namespace qgt::grading
