#include "engine/store/value.h"

namespace qgt::store {

const Value* RowReader::next() {
    if (m_next >= m_row.size()) {
        m_good = false;
        return nullptr;
    }
    return &m_row[m_next++];
}

std::int64_t RowReader::integer() {
    const Value* value = next();
    const auto* number = value == nullptr ? nullptr : std::get_if<std::int64_t>(value);
    m_good = m_good && number != nullptr;
    return number == nullptr ? 0 : *number;
}

std::string RowReader::text() {
    const Value* value = next();
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
    m_good = m_good && text != nullptr;
    return text == nullptr ? std::string() : *text;
}

std::string RowReader::bytes() {
    const Value* value = next();
    const auto* blob = value == nullptr ? nullptr : std::get_if<Blob>(value);
    m_good = m_good && blob != nullptr;
    return blob == nullptr ? std::string() : blob->bytes;
}

bool RowReader::isNull() {
    const bool null =
        m_next < m_row.size() && std::holds_alternative<std::monostate>(m_row[m_next]);
    m_next += null ? 1 : 0;
    return null;
}

}  // namespace qgt::store
