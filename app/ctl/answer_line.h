#pragma once

#include "engine/bank/item.h"
#include "engine/core/result.h"
#include "engine/grading/response.h"

#include <string>
#include <string_view>
#include <vector>

namespace qgt::ctl {

/// What a line typed at a choice, true/false, ordering or matching item means. Letters follow the
/// places as `shown` (see practice::shownOrder) lays them out; case, full width, spaces and commas
/// do not matter. True/false also takes 对 and 错, matching a `-` for a left without a right.
/// Errors: ctl.answer-letters (arg last), ctl.answer-one, ctl.answer-all-steps (arg count),
/// ctl.answer-per-left (arg count), ctl.answer-true-false.
[[nodiscard]] Result<grading::Response> parseAnswerLine(const bank::Item& item,
                                                        const std::vector<std::string>& shown,
                                                        std::string_view line);

/// Letters of the places 0 to `count` - 1, each at most once. Errors: ctl.answer-letters (arg
/// last).
[[nodiscard]] Result<std::vector<std::size_t>> parseLetters(std::string_view line,
                                                            std::size_t count);

}  // namespace qgt::ctl
