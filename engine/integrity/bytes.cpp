#include "engine/integrity/bytes.h"

namespace qgt::integrity {

namespace {

constexpr unsigned kNumberBits = 32;
constexpr std::size_t kNumberBytes = 4;

}  // namespace

void BytesWriter::number(std::uint32_t value) {
    for (unsigned shift = 0; shift < kNumberBits; shift += kByteBits) {
        m_bytes.push_back(static_cast<char>((value >> shift) & 0xFFU));
    }
}

void BytesWriter::wide(std::int64_t value) {
    const auto bits = static_cast<std::uint64_t>(value);
    number(static_cast<std::uint32_t>(bits));
    number(static_cast<std::uint32_t>(bits >> kNumberBits));
}

void BytesWriter::raw(std::string_view bytes) {
    m_bytes.append(bytes);
}

void BytesWriter::text(std::string_view bytes) {
    number(static_cast<std::uint32_t>(bytes.size()));
    raw(bytes);
}

std::optional<std::uint32_t> BytesReader::number() {
    const auto bytes = raw(kNumberBytes);
    if (!bytes) {
        return std::nullopt;
    }
    std::uint32_t value = 0;
    for (std::size_t i = kNumberBytes; i > 0; --i) {
        value = (value << kByteBits) | static_cast<std::uint8_t>((*bytes)[i - 1]);
    }
    return value;
}

std::optional<std::int64_t> BytesReader::wide() {
    const auto low = number();
    const auto high = number();
    if (!low || !high) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>((std::uint64_t{*high} << kNumberBits) | *low);
}

std::optional<std::string_view> BytesReader::raw(std::size_t size) {
    if (size > m_bytes.size() - m_place) {
        return std::nullopt;
    }
    const std::string_view bytes = m_bytes.substr(m_place, size);
    m_place += size;
    return bytes;
}

std::optional<std::string_view> BytesReader::text(std::size_t limit) {
    const auto size = number();
    return size && *size <= limit ? raw(*size) : std::nullopt;
}

}  // namespace qgt::integrity
