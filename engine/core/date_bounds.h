#pragma once

#include "engine/core/date.h"

namespace qgt {

/// True from 1900-01-01 to 2200-12-31: a day outside is no day of a rule, a person or a bank but a
/// slip of the hand.
[[nodiscard]] constexpr bool isPlausible(Date date) {
    constexpr std::int32_t kFirst = -25'567;
    constexpr std::int32_t kLast = 84'370;
    return date.days >= kFirst && date.days <= kLast;
}

}  // namespace qgt
