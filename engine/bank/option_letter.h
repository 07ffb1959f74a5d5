#pragma once

#include <string_view>

namespace qgt::bank {

/// The part of `text` that names an option by its letter (选A, A项, 答案是 B, A、C均正确) or by its
/// place (以上都对), or nothing. Letters A to H, also in full width. Words that only hold such a
/// letter (A类, B超, 选A4纸, A项目, AA制) are left alone.
[[nodiscard]] std::string_view optionLetterIn(std::string_view text);

}  // namespace qgt::bank
