#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace qgt::bank {

/// A number as a text writes it, in digits or in Chinese: `tenths` keeps one decimal place.
struct NumberWords {
    std::int64_t tenths = 0;
    bool phrase = false;  ///< 一 or 两, which may be a turn of phrase

    [[nodiscard]] bool whole() const { return tenths % 10 == 0; }

    [[nodiscard]] std::int64_t value() const { return tenths / 10; }

    [[nodiscard]] std::string text(std::int64_t times = 1) const {
        const std::int64_t all = tenths * times;
        std::string digits = std::to_string(all / 10);
        return all % 10 == 0 ? digits : digits + "." + std::to_string(all % 10);
    }
};

/// Takes the number that `rest` begins with, such as 3600, 1.5, 十五, 三千六百, 二〇二六 or 5 万; a
/// 万 that belongs to 万元 is left. Nothing, and `rest` unchanged, when it begins with none.
[[nodiscard]] std::optional<NumberWords> takeNumber(std::string_view& rest);

}  // namespace qgt::bank
