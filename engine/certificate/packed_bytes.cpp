#include "engine/certificate/packed_bytes.h"

#include "engine/integrity/key_ring.h"

namespace qgt::certificate {

namespace {

constexpr unsigned kBitsOfByte = 8;
constexpr std::uint32_t kLowByte = 0xFF;

}  // namespace

void PackedWriter::shortNumber(std::uint32_t value) {
    byte(static_cast<std::uint8_t>((value >> kBitsOfByte) & kLowByte));
    byte(static_cast<std::uint8_t>(value & kLowByte));
}

void PackedWriter::day(Date date) {
    shortNumber(static_cast<std::uint32_t>(date.days - integrity::kFirstKeyDay.days));
}

void PackedWriter::text(std::string_view text) {
    byte(static_cast<std::uint8_t>(text.size()));
    m_bytes.append(text);
}

std::string_view PackedReader::take(std::size_t size) {
    if (!m_good || size > m_bytes.size() - m_place) {
        m_good = false;
        return {};
    }
    const std::string_view taken = m_bytes.substr(m_place, size);
    m_place += size;
    return taken;
}

std::uint8_t PackedReader::byte() {
    const std::string_view taken = take(1);
    return taken.empty() ? std::uint8_t{0} : static_cast<std::uint8_t>(taken.front());
}

std::uint32_t PackedReader::shortNumber() {
    const std::uint32_t high = byte();
    return (high << kBitsOfByte) | byte();
}

Date PackedReader::day() {
    return Date{integrity::kFirstKeyDay.days + static_cast<std::int32_t>(shortNumber())};
}

std::string PackedReader::text() {
    return std::string(take(byte()));
}

}  // namespace qgt::certificate
