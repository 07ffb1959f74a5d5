#pragma once

#include "engine/core/result.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace qgt::app {

/// The modules of a QR code, without the quiet zone of four modules that a reader needs around it.
struct QrCode {
    std::size_t size = 0;    ///< modules a side
    std::vector<bool> dark;  ///< row after row

    [[nodiscard]] bool darkAt(std::size_t row, std::size_t column) const {
        return dark[row * size + column];
    }
};

inline constexpr int kQuietModules = 4;

/// With the level M of correction, which repairs 15 % of what a fold or a stain takes away.
/// Errors: certificate.no-code, when the text is too long for any code.
[[nodiscard]] Result<QrCode> qrCodeOf(std::string_view text);

}  // namespace qgt::app
