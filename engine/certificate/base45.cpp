#include "engine/certificate/base45.h"

#include <cstddef>
#include <cstdint>

namespace qgt::certificate {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr std::uint32_t kBase = 45;
constexpr std::uint32_t kBytes = 256;
constexpr std::size_t kTriple = 3;
constexpr std::size_t kPair = 2;

std::uint32_t byteAt(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint8_t>(bytes[at]);
}

}  // namespace

std::string toBase45(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 1) / kPair * kTriple);
    for (std::size_t at = 0; at < bytes.size(); at += kPair) {
        const bool pair = at + 1 < bytes.size();
        std::uint32_t value =
            pair ? byteAt(bytes, at) * kBytes + byteAt(bytes, at + 1) : byteAt(bytes, at);
        for (std::size_t letter = 0; letter < (pair ? kTriple : kPair); ++letter) {
            text.push_back(kAlphabet[value % kBase]);
            value /= kBase;
        }
    }
    return text;
}

std::optional<std::string> fromBase45(std::string_view text) {
    std::string bytes;
    bytes.reserve(text.size() / kTriple * kPair + 1);
    for (std::size_t at = 0; at < text.size(); at += kTriple) {
        const std::string_view group = text.substr(at, kTriple);
        std::uint32_t value = 0;
        for (std::size_t i = group.size(); i > 0; --i) {
            const std::size_t place = kAlphabet.find(group[i - 1]);
            if (place == std::string_view::npos) {
                return std::nullopt;
            }
            value = value * kBase + static_cast<std::uint32_t>(place);
        }
        const bool pair = group.size() == kTriple;
        if (group.size() < kPair || value >= (pair ? kBytes * kBytes : kBytes)) {
            return std::nullopt;
        }
        if (pair) {
            bytes.push_back(static_cast<char>(value / kBytes));
        }
        bytes.push_back(static_cast<char>(value % kBytes));
    }
    return bytes;
}

}  // namespace qgt::certificate
