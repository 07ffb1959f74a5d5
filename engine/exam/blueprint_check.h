#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/blueprint.h"
#include "engine/core/date.h"
#include "engine/core/diagnostic.h"
#include "engine/exam/supply.h"

#include <optional>

namespace qgt::exam {

/// What a blueprint is checked for.
struct CheckedExam {
    const bank::Blueprint& blueprint;
    const bank::Bank& bank;  ///< its lines and blocks
    Date day;                ///< of the exam
    LineId line;             ///< `PaperScope::OneLine`: of which line, if that is known
};

struct BlueprintCheck {
    /// About the blueprint as a whole. Errors: it cannot be filled. The chance to fail is a note,
    /// or above `kMostFailing` a warning that two persons have to sign.
    Diagnostics findings;
    bool filled = false;      ///< a selection was found that meets every demand at once
    double failing = 0.0;     ///< for somebody right on `kAbleCadre` of all tasks
    int expectedSeconds = 0;  ///< 0 when it is not known
};

/// Right on 85 % of the tasks: who ought to pass.
inline constexpr double kAbleCadre = 0.85;
/// More of them failed by bad luck is not decided by one person alone.
inline constexpr double kMostFailing = 0.10;
/// So far below the pass mark is clearly below the standard: who ought not to pass by trying often.
inline constexpr double kBelowStandard = 0.10;
/// Tries by which a blueprint without a limit is shown.
inline constexpr int kShownTries = 3;

/// A case: a minute for each decision, four for words of one's own.
inline constexpr int kSecondsOfChoice = 60;
inline constexpr int kSecondsOfWords = 240;

/// Without a supply only what the blueprint says by itself is checked. Codes: exam.fail-chance,
/// exam.two-signatures, exam.retakes, exam.retakes-endless, exam.blueprint-not-valid,
/// exam.which-line, exam.section-short, exam.quota-short, exam.critical-short, exam.no-selection,
/// exam.time-short, exam.time-long.
[[nodiscard]] BlueprintCheck checkExam(const CheckedExam& exam,
                                       const std::optional<Supply>& supply);

}  // namespace qgt::exam
