#pragma once

#include "engine/practice/drawing_rule.h"
#include "engine/practice/study.h"
#include "engine/practice/study_policy.h"

#include <cstdint>
#include <vector>

namespace qgt::practice {

/// Everything that can be practised on a day, as the policy sees it. Groups are the bank's blocks.
struct StudyPool {
    std::vector<StudyItem> items;
    std::vector<const bank::Item*> source;  ///< of each item
    std::vector<std::uint32_t> lines;       ///< of each item: place in the basis
    std::vector<StudyGroup> groups;
};

/// Weights and floors are those of the study's goal; without one every item weighs 1.
[[nodiscard]] StudyPool studyPool(const Study& study,
                                  const PersonHistory& history,
                                  std::int32_t day);

/// By line of the basis, the share of the marks of the study's exam that will not be known on its
/// day without further practice.
[[nodiscard]] std::vector<double> examGaps(const Study& study, const StudyPool& pool, int daysLeft);

/// Of the study's exam, which it has to have.
[[nodiscard]] StudyTime studyTime(const Study& study, std::int32_t day);

}  // namespace qgt::practice
