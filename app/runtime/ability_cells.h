#pragma once

#include "engine/ability/person_fold.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::app {

/// A person's cells as the cache keeps them, with a stamp that says what they were computed from.
[[nodiscard]] std::string encodeCells(const std::string& stamp,
                                      const std::vector<ability::Cell>& cells);

/// Nothing when the entry is damaged or was computed from something else: then it is computed anew.
[[nodiscard]] std::optional<std::vector<ability::Cell>> decodeCells(std::string_view entry,
                                                                    const std::string& stamp);

}  // namespace qgt::app
