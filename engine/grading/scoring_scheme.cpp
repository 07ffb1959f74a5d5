#include "engine/grading/scoring_scheme.h"

#include "engine/bank/case_scenario.h"
#include "engine/core/text.h"
#include "engine/grading/answer_parts.h"

#include <algorithm>
#include <optional>
#include <set>

namespace qgt::grading {

namespace {

using bank::ItemKind;
using bank::Scoring;
using bank::ScoringScheme;

/// `full` × `got` / `all`, a part of a hundredth dropped.
int shareOf(int full, std::size_t got, std::size_t all) {
    return all == 0 ? 0
                    : static_cast<int>(std::int64_t{full} * static_cast<std::int64_t>(got) /
                                       static_cast<std::int64_t>(all));
}

int count(std::size_t options) {
    return static_cast<int>(options);
}

bool isWhole(const ChosenOptions& chosen) {
    return chosen.keys > 0 && chosen.wrong == 0 && chosen.right == chosen.keys;
}

int deducted(const Scoring& scoring, const ChosenOptions& chosen) {
    return scoring.right * count(chosen.right) - scoring.wrong * count(chosen.wrong);
}

/// 少选: a part of the key, where that gets marks as long as nothing wrong is chosen.
int marksOfFew(const Scoring& scoring, int full, const ChosenOptions& chosen) {
    if (chosen.wrong > 0) {
        return 0;
    }
    if (scoring.scheme == ScoringScheme::EachHalf) {
        return std::min(scoring.each * count(chosen.right), full);
    }
    return scoring.scheme == ScoringScheme::HalfIfSubset ? full / 2
                                                         : shareOf(full, chosen.right, chosen.keys);
}

bool isOneOfKey(const ChosenOptions& chosen) {
    return chosen.right == 1 && chosen.wrong == 0;
}

bool isChoice(const bank::Item& item) {
    return item.kind == ItemKind::SingleChoice || item.kind == ItemKind::MultipleChoice ||
           item.kind == ItemKind::TrueFalse;
}

/// Nothing when the response names an option that the item does not have, or one twice.
std::optional<ChosenOptions> chosenOptions(const bank::Item& item, const Response& response) {
    const std::set<std::string> chosen(response.chosen.begin(), response.chosen.end());
    const std::set<std::string> keys(item.answer.begin(), item.answer.end());
    ChosenOptions found{keys.size(), 0, 0};
    std::size_t known = 0;
    for (const bank::Option& option : item.options) {
        if (chosen.contains(option.key)) {
            ++known;
            found.right += keys.contains(option.key) ? 1U : 0U;
            found.wrong += keys.contains(option.key) ? 0U : 1U;
        }
    }
    return known == response.chosen.size() ? std::optional(found) : std::nullopt;
}

Score scored(int hundredths, bool whole) {
    const Outcome outcome = whole            ? Outcome::Right
                            : hundredths > 0 ? Outcome::Partial
                                             : Outcome::Wrong;
    return {hundredths, outcome};
}

Score scoreOfChoice(const bank::Item& item,
                    const Response& response,
                    const bank::BlueprintSection& section) {
    const auto chosen = chosenOptions(item, response);
    if (!chosen) {
        return {-section.scoring.penalty, Outcome::Wrong};
    }
    const bool whole =
        section.scoring.scheme == ScoringScheme::AnyOne ? isOneOfKey(*chosen) : isWhole(*chosen);
    return scored(choiceMarks(section.scoring, section.marks, *chosen), whole);
}

bool anyText(const std::vector<std::string>& texts) {
    return std::any_of(texts.begin(), texts.end(), [](const std::string& text) {
        return !foldForComparison(text).empty();
    });
}

}  // namespace

int choiceMarks(const Scoring& scoring, int full, const ChosenOptions& chosen) {
    if (chosen.right + chosen.wrong == 0) {
        return 0;
    }
    switch (scoring.scheme) {
        case ScoringScheme::Exact:
            return isWhole(chosen) ? full : -scoring.penalty;
        case ScoringScheme::EachHalf:
        case ScoringScheme::HalfIfSubset:
        case ScoringScheme::Proportional:
            return isWhole(chosen) ? full : marksOfFew(scoring, full, chosen);
        case ScoringScheme::DeductFloor0:
            return std::max(0, deducted(scoring, chosen));
        case ScoringScheme::DeductNeg:
            return deducted(scoring, chosen);
        case ScoringScheme::AnyOne:
            return isOneOfKey(chosen) ? full : 0;
    }
    return 0;
}

int shareMarks(const Scoring& scoring, int full, std::size_t got, std::size_t all) {
    if (all > 0 && got == all) {
        return full;
    }
    return scoring.scheme == ScoringScheme::Exact ? -scoring.penalty : shareOf(full, got, all);
}

Score score(const bank::Item& item,
            const Response& response,
            const bank::BlueprintSection& section) {
    if (!isAnswered(item, response)) {
        return {};
    }
    if (isChoice(item)) {
        return scoreOfChoice(item, response, section);
    }
    const AnswerParts parts = answerParts(item, response);
    return scored(shareMarks(section.scoring, section.marks, parts.got, parts.all), parts.whole());
}

Score caseMarks(int criteria, bool answered, const bank::BlueprintSection& section) {
    if (!answered) {
        return {};
    }
    const auto got = static_cast<std::size_t>(std::clamp(criteria, 0, bank::kCaseMarks));
    return scored(shareOf(section.marks, got, bank::kCaseMarks), got == bank::kCaseMarks);
}

int paperMarks(const std::vector<Score>& scores) {
    int sum = 0;
    for (const Score& one : scores) {
        sum += one.hundredths;
    }
    return std::max(sum, 0);
}

bool isAnswered(const bank::Item& item, const Response& response) {
    if (response.dontKnow) {
        return false;
    }
    switch (item.kind) {
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::TrueFalse:
        case ItemKind::Ordering:
            return !response.chosen.empty();
        case ItemKind::FillIn:
            return anyText(response.texts);
        case ItemKind::Matching:
            return std::any_of(response.matches.begin(), response.matches.end(), [](int match) {
                return match >= 0;
            });
        case ItemKind::ShortAnswer:
            return anyText(response.texts) ||
                   std::find(response.rubricMet.begin(), response.rubricMet.end(), true) !=
                       response.rubricMet.end();
    }
    return false;
}

}  // namespace qgt::grading
