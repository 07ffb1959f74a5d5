#pragma once

#include "engine/bank/blueprint.h"
#include "engine/bank/names.h"

#include <array>

namespace qgt::bank {

// Words of SCHEMA.md for blueprints; the one place that spells them.
inline constexpr std::array<Named<TaskKind>, 8> kTaskKinds{
    {{"single_choice", TaskKind::SingleChoice},
     {"multiple_choice", TaskKind::MultipleChoice},
     {"true_false", TaskKind::TrueFalse},
     {"fill_in", TaskKind::FillIn},
     {"ordering", TaskKind::Ordering},
     {"matching", TaskKind::Matching},
     {"short_answer", TaskKind::ShortAnswer},
     {"case", TaskKind::Case}}};
inline constexpr std::array<Named<PaperPool>, 3> kPaperPools{{{"exam", PaperPool::Exam},
                                                              {"specimen", PaperPool::Specimen},
                                                              {"practice", PaperPool::Practice}}};
inline constexpr std::array<Named<PaperScope>, 2> kPaperScopes{
    {{"all", PaperScope::All}, {"one_line", PaperScope::OneLine}}};
inline constexpr std::array<Named<Protection>, 4> kProtections{{{"L0", Protection::L0},
                                                                {"L1", Protection::L1},
                                                                {"L2", Protection::L2},
                                                                {"L3", Protection::L3}}};
inline constexpr std::array<Named<Navigation>, 3> kNavigations{
    {{"free", Navigation::Free},
     {"section_lock", Navigation::SectionLock},
     {"linear", Navigation::Linear}}};
inline constexpr std::array<Named<CountedAttempt>, 3> kCountedAttempts{
    {{"best", CountedAttempt::Best},
     {"last", CountedAttempt::Last},
     {"first", CountedAttempt::First}}};
inline constexpr std::array<Named<TimeGrantor>, 3> kTimeGrantors{
    {{"trainer", TimeGrantor::Trainer},
     {"director", TimeGrantor::Director},
     {"administrator", TimeGrantor::Administrator}}};
inline constexpr std::array<Named<ReleaseStage>, 5> kReleaseStages{
    {{"provisional", ReleaseStage::Provisional},
     {"sealed", ReleaseStage::Sealed},
     {"published", ReleaseStage::Published},
     {"appeal", ReleaseStage::Appeal},
     {"final", ReleaseStage::Final}}};
inline constexpr std::array<Named<ReleasedPart>, 6> kReleasedParts{
    {{"total", ReleasedPart::Total},
     {"breakdown", ReleasedPart::Breakdown},
     {"answers", ReleasedPart::Answers},
     {"marks", ReleasedPart::Marks},
     {"keys", ReleasedPart::Keys},
     {"explanations", ReleasedPart::Explanations}}};
inline constexpr std::array<Named<ScoringScheme>, 7> kScoringSchemes{
    {{"exact", ScoringScheme::Exact},
     {"each_half", ScoringScheme::EachHalf},
     {"half_if_subset", ScoringScheme::HalfIfSubset},
     {"proportional", ScoringScheme::Proportional},
     {"deduct_floor0", ScoringScheme::DeductFloor0},
     {"deduct_neg", ScoringScheme::DeductNeg},
     {"any_one", ScoringScheme::AnyOne}}};

}  // namespace qgt::bank
