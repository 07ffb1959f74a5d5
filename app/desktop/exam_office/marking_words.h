#pragma once

#include "app/desktop/wording.h"
#include "app/runtime/exam_marking.h"
#include "engine/bank/bank.h"

#include <vector>

#include <QString>

namespace qgt::app {

/// Sources with their articles, one after the other.
[[nodiscard]] QString basisWords(const std::vector<bank::BasisRef>& basis,
                                 const bank::Bank& bank,
                                 const Wording& wording);

/// What led to the question of a case, a line each; empty where there is nothing to tell.
[[nodiscard]] QString storyWords(const std::vector<StoryLine>& story);

/// How answers are marked under a rule, in sentences.
[[nodiscard]] QString ruleWords(const exam::MarkingRule& rule);

/// How the round stands: what is decided, what waits, and for whom.
[[nodiscard]] QString standWords(const MarkingOverview& overview);

/// "12 of 18 marked, 10 handed in".
[[nodiscard]] QString progressWords(const exam::RaterFigures& figures);

/// The same of a rater who was taken out.
[[nodiscard]] QString leftWords(const exam::RaterFigures& figures);

/// What the marks of a rater say of the rater, in sentences; only what their number bears.
[[nodiscard]] QString raterWords(const exam::RaterFigures& figures);

}  // namespace qgt::app
