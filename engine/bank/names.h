#pragma once

#include "engine/bank/item.h"
#include "engine/bank/register.h"

#include <string_view>

namespace qgt::bank {

/// One word of a table of allowed values.
template <typename T>
struct Named {
    std::string_view name;
    T value;
};

// Words of SCHEMA.md; the one place that spells them.
inline constexpr Named<ItemKind> kItemKinds[] = {{"single_choice", ItemKind::SingleChoice},
                                                 {"multiple_choice", ItemKind::MultipleChoice},
                                                 {"true_false", ItemKind::TrueFalse},
                                                 {"fill_in", ItemKind::FillIn},
                                                 {"ordering", ItemKind::Ordering},
                                                 {"matching", ItemKind::Matching},
                                                 {"short_answer", ItemKind::ShortAnswer}};
inline constexpr Named<Level> kLevels[] = {{"know", Level::Know},
                                           {"understand", Level::Understand},
                                           {"apply", Level::Apply},
                                           {"judge", Level::Judge}};
inline constexpr Named<Difficulty> kDifficulties[] = {
    {"easy", Difficulty::Easy}, {"medium", Difficulty::Medium}, {"hard", Difficulty::Hard}};
inline constexpr Named<Pool> kPools[] = {{"practice", Pool::Practice},
                                         {"specimen", Pool::Specimen}};
inline constexpr Named<SourceKind> kSourceKinds[] = {
    {"law", SourceKind::Law},
    {"regulation", SourceKind::Regulation},
    {"rule", SourceKind::Rule},
    {"local_regulation", SourceKind::LocalRegulation},
    {"local_rule", SourceKind::LocalRule},
    {"policy", SourceKind::Policy},
    {"standard", SourceKind::Standard}};

}  // namespace qgt::bank
