#pragma once

#include "engine/bank/item.h"
#include "engine/bank/register.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace qgt::bank {

/// One word of a table of allowed values.
template <typename T>
struct Named {
    std::string_view name;
    T value;
};

/// The word for a value of the table.
template <typename T, std::size_t N>
[[nodiscard]] std::string nameOf(const std::array<Named<T>, N>& table, T value) {
    for (const auto& entry : table) {
        if (entry.value == value) {
            return std::string(entry.name);
        }
    }
    return {};
}

// Words of SCHEMA.md; the one place that spells them.
inline constexpr std::array<Named<ItemKind>, 7> kItemKinds{
    {{"single_choice", ItemKind::SingleChoice},
     {"multiple_choice", ItemKind::MultipleChoice},
     {"true_false", ItemKind::TrueFalse},
     {"fill_in", ItemKind::FillIn},
     {"ordering", ItemKind::Ordering},
     {"matching", ItemKind::Matching},
     {"short_answer", ItemKind::ShortAnswer}}};
inline constexpr std::array<Named<Level>, 4> kLevels{{{"know", Level::Know},
                                                      {"understand", Level::Understand},
                                                      {"apply", Level::Apply},
                                                      {"judge", Level::Judge}}};
inline constexpr std::array<Named<Difficulty>, 3> kDifficulties{
    {{"easy", Difficulty::Easy}, {"medium", Difficulty::Medium}, {"hard", Difficulty::Hard}}};
inline constexpr std::array<Named<Pool>, 3> kPools{
    {{"practice", Pool::Practice}, {"specimen", Pool::Specimen}, {"exam", Pool::Exam}}};
inline constexpr std::array<Named<SourceKind>, 7> kSourceKinds{
    {{"law", SourceKind::Law},
     {"regulation", SourceKind::Regulation},
     {"rule", SourceKind::Rule},
     {"local_regulation", SourceKind::LocalRegulation},
     {"local_rule", SourceKind::LocalRule},
     {"policy", SourceKind::Policy},
     {"standard", SourceKind::Standard}}};

}  // namespace qgt::bank
