#include "engine/integrity/locked_bytes.h"

#include <new>
#include <utility>

#include <sodium.h>

namespace qgt::integrity {

LockedBytes::LockedBytes(std::size_t size) : m_size(size) {
    // The first call of the library chooses its implementations and may be repeated.
    if (sodium_init() < 0) {
        throw std::bad_alloc();
    }
    m_bytes = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_bytes == nullptr) {
        throw std::bad_alloc();
    }
    sodium_memzero(m_bytes, size);
}

LockedBytes::LockedBytes(LockedBytes&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

LockedBytes& LockedBytes::operator=(LockedBytes&& other) noexcept {
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

LockedBytes::~LockedBytes() {
    sodium_free(m_bytes);
}

std::string_view LockedBytes::text() const {
    return m_bytes == nullptr ? std::string_view("")
                              : std::string_view(reinterpret_cast<const char*>(m_bytes), m_size);
}

}  // namespace qgt::integrity
