#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace qgt::bank {

/// Numbers with their unit, dates and article numbers that a Chinese text states, each in one
/// canonical form whatever way it was written: `30天`, `60岁`, `3600元`, `50%`, `2/3`, `第26条`,
/// `2026`, `2026-07`, `2026-07-01`, `--07-01`. A range gives both its ends. Numbers without a unit
/// of the list in quantities.cpp are left out.
using Quantities = std::set<std::string>;

/// `Support`: what a text can vouch for, so a date also gives its year and its month. `Claim`: what
/// has to be vouched for, so a date is one whole, and 一户 and 两人 are turns of phrase.
enum class Reading : std::uint8_t { Support, Claim };

[[nodiscard]] Quantities quantitiesIn(std::string_view text, Reading reading);

}  // namespace qgt::bank
