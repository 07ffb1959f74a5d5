#pragma once

#include "engine/bank/case_scenario.h"
#include "engine/bank/names.h"

#include <array>
#include <string>

namespace qgt::bank {

// Words of SCHEMA.md for case scenarios; the one place that spells them.
inline constexpr std::array<Named<CasePlace>, 5> kCasePlaces{{{"desk", CasePlace::Desk},
                                                              {"visit", CasePlace::Visit},
                                                              {"phone", CasePlace::Phone},
                                                              {"patrol", CasePlace::Patrol},
                                                              {"meeting", CasePlace::Meeting}}};
inline constexpr std::array<Named<CaseTrait>, 4> kCaseTraits{
    {{"distress", CaseTrait::Distress},
     {"minor", CaseTrait::Minor},
     {"line_conflict", CaseTrait::LineConflict},
     {"after_hours", CaseTrait::AfterHours}}};
inline constexpr std::array<Named<ChoiceQuality>, 3> kChoiceQualities{
    {{"right", ChoiceQuality::Right},
     {"usable", ChoiceQuality::Usable},
     {"wrong", ChoiceQuality::Wrong}}};

}  // namespace qgt::bank
