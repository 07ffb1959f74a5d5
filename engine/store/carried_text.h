#pragma once

#include "engine/carry/carried_practice.h"
#include "engine/core/result.h"

#include <string>
#include <string_view>

namespace qgt::store {

/// Practice as rows of the store's own tables, for a file that another installation reads. Errors:
/// store.not-text, grading.response-*.
[[nodiscard]] Result<std::string> carriedText(const carry::CarriedPractice& practice);

/// Errors: carry.damaged; carry.too-new when a newer program wrote a table that this one does not
/// know.
[[nodiscard]] Result<carry::CarriedPractice> carriedFromText(std::string_view text);

}  // namespace qgt::store
