#pragma once

#include "engine/bank/blueprint.h"
#include "engine/bank/item.h"
#include "engine/core/result.h"
#include "engine/grading/response.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace qgt::grading {

/// 未作答 is kept apart from wrong: it costs nothing, and statistics of an item leave it out.
enum class Outcome : std::uint8_t { NotAnswered, Wrong, Partial, Right };

/// What a response is worth in a paper, in hundredths of a mark.
struct Score {
    int hundredths = 0;
    Outcome outcome = Outcome::NotAnswered;

    bool operator==(const Score&) const = default;
};

/// How an answer of several options stands to its key.
struct ChosenOptions {
    std::size_t keys = 0;   ///< n: options of the key
    std::size_t right = 0;  ///< k: chosen and in the key
    std::size_t wrong = 0;  ///< w: chosen and not in the key
};

/// The seven schemes of question_bank/SCHEMA.md for `full` hundredths. An empty choice is 0 in each
/// of them; a part of a hundredth is dropped.
[[nodiscard]] int choiceMarks(const bank::Scoring& scoring, int full, const ChosenOptions& chosen);

/// Marks of `got` of `all` equal parts, such as blanks, neighbours or pairs.
[[nodiscard]] int shareMarks(const bank::Scoring& scoring,
                             int full,
                             std::size_t got,
                             std::size_t all);

/// The score of a response to an item in a section with this scoring and these marks. Pure; a
/// response that does not fit the item (an unknown option, one option twice, too few blanks) is
/// wrong and takes the penalty of a wrong one. 不会 counts as not answered: it is a decision not to
/// answer. Blanks are compared after `foldForComparison` with every accepted form; parts of an
/// ordering are the neighbours of the right order that are neighbours in the answer, of a matching
/// its pairs, of a short answer the marks of its points.
[[nodiscard]] Score score(const bank::Item& item,
                          const Response& response,
                          const bank::BlueprintSection& section);

/// Of a case: `criteria` of 100 by its criteria, as `bank::caseScore`.
[[nodiscard]] Score caseMarks(int criteria, bool answered, const bank::BlueprintSection& section);

/// Sum of a paper; a paper is never below 0.
[[nodiscard]] int paperMarks(const std::vector<Score>& scores);

/// Whether a response says anything at all.
[[nodiscard]] bool isAnswered(const bank::Item& item, const Response& response);

/// The sentence that says the rule on the head of a paper, of app/messages.tsv.
struct HeadSentence {
    std::string code;
    Args args;

    bool operator==(const HeadSentence&) const = default;
};

[[nodiscard]] HeadSentence headSentence(const bank::BlueprintSection& section);

}  // namespace qgt::grading
