#include "app/runtime/qr_code.h"

#include <memory>
#include <string>

#include <qrencode.h>

namespace qgt::app {

Result<QrCode> qrCodeOf(std::string_view text) {
    constexpr int kSmallestThatFits = 0;
    constexpr int kCaseMatters = 1;
    const std::unique_ptr<QRcode, void (*)(QRcode*)> made(
        QRcode_encodeString(
            std::string(text).c_str(), kSmallestThatFits, QR_ECLEVEL_M, QR_MODE_8, kCaseMatters),
        QRcode_free);
    if (!made) {
        return failure("certificate.no-code");
    }
    QrCode code;
    code.size = static_cast<std::size_t>(made->width);
    code.dark.reserve(code.size * code.size);
    for (std::size_t i = 0; i < code.size * code.size; ++i) {
        code.dark.push_back((made->data[i] & 1U) != 0);
    }
    return code;
}

}  // namespace qgt::app
