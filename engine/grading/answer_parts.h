#pragma once

#include "engine/bank/item.h"
#include "engine/grading/response.h"

#include <cstddef>

namespace qgt::grading {

/// How much of an answer is right, in parts that count alike.
struct AnswerParts {
    std::size_t got = 0;
    std::size_t all = 0;

    bool operator==(const AnswerParts&) const = default;

    [[nodiscard]] bool whole() const { return all > 0 && got == all; }
};

/// A choice is one part: the whole key or nothing. Otherwise the blanks that fit, compared after
/// `foldForComparison` with every accepted form; the neighbours of the right order that are
/// neighbours in the answer; the lefts with their right; the marks of the points marked as met. An
/// unfit response has none of them.
[[nodiscard]] AnswerParts answerParts(const bank::Item& item, const Response& response);

}  // namespace qgt::grading
