#pragma once

#include "engine/bank/names.h"
#include "engine/core/date.h"
#include "engine/core/strong_id.h"

#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qgt::bank {

/// Writes values one after another, each text and list preceded by its length, whole numbers as
/// eight bytes in little-endian order. Equal bytes mean equal values.
class Packer {
  public:
    template <typename... T>
    void operator()(const T&... values) {
        (put(values), ...);
    }

    [[nodiscard]] std::string take() { return std::move(m_bytes); }

    void put(std::uint64_t value) {
        for (unsigned shift = 0; shift < 64U; shift += 8U) {
            m_bytes.push_back(static_cast<char>((value >> shift) & 0xFFU));
        }
    }

    void put(std::uint32_t value) { put(std::uint64_t{value}); }

    void put(int value) { put(static_cast<std::uint64_t>(std::int64_t{value})); }

    void put(bool value) { m_bytes.push_back(value ? '\1' : '\0'); }

    void put(std::string_view text) {
        put(std::uint64_t{text.size()});
        m_bytes.append(text);
    }

    void put(const std::string& text) { put(std::string_view(text)); }

    void put(Date date) { put(int{date.days}); }

    template <typename Tag>
    void put(const StrongId<Tag>& id) {
        put(std::string_view(id.str()));
    }

    template <typename T>
    void put(const std::vector<T>& values) {
        list(values, [this](const T& value) { put(value); });
    }

    template <typename T>
    void put(const std::optional<T>& value) {
        put(value.has_value());
        if (value) {
            put(*value);
        }
    }

    /// A list of what has no `visit`: `each` writes one value.
    template <typename T, typename Each>
    void list(const std::vector<T>& values, Each each) {
        put(std::uint64_t{values.size()});
        for (const T& value : values) {
            each(value);
        }
    }

    /// Words in the place of numbers, so that the order of an enumeration means nothing.
    template <typename T, std::size_t N>
    void word(T value, const std::array<Named<T>, N>& table) {
        for (const auto& entry : table) {
            if (entry.value == value) {
                put(entry.name);
                return;
            }
        }
    }

    template <typename T>

    requires requires(Packer& packer, const T& value) { visit(packer, value); }

    void put(const T& value) { visit(*this, value); }

  private:
    std::string m_bytes;
};

/// Reads what Packer wrote. After the first thing that does not fit, `good` is false for ever and
/// every value is a default.
class Unpacker {
  public:
    explicit Unpacker(std::string_view bytes) : m_rest(bytes) {}

    template <typename... T>
    void operator()(T&... values) {
        (get(values), ...);
    }

    [[nodiscard]] bool good() const { return m_good; }

    /// Nothing failed and nothing is left.
    [[nodiscard]] bool complete() const { return m_good && m_rest.empty(); }

    [[nodiscard]] std::string_view rest() const { return m_rest; }

    void fail() {
        m_good = false;
        m_rest = {};
    }

    void get(std::uint64_t& value) {
        constexpr std::size_t kSize = sizeof(std::uint64_t);
        value = 0;
        if (m_rest.size() < kSize) {
            fail();
            return;
        }
        for (std::size_t i = kSize; i > 0; --i) {
            value = (value << 8U) | static_cast<std::uint8_t>(m_rest[i - 1]);
        }
        m_rest.remove_prefix(kSize);
    }

    void get(std::uint32_t& value) { value = narrowed<std::uint32_t>(); }

    void get(int& value) {
        std::uint64_t raw = 0;
        get(raw);
        const auto wide = static_cast<std::int64_t>(raw);
        if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max()) {
            fail();
            return;
        }
        value = static_cast<int>(wide);
    }

    void get(bool& value) {
        if (m_rest.empty() || static_cast<std::uint8_t>(m_rest.front()) > 1) {
            fail();
            return;
        }
        value = m_rest.front() == '\1';
        m_rest.remove_prefix(1);
    }

    void get(std::string& text) { text.assign(view()); }

    void get(Date& date) {
        int days = 0;
        get(days);
        date = Date{days};
    }

    template <typename Tag>
    void get(StrongId<Tag>& id) {
        id = StrongId<Tag>(std::string(view()));
    }

    template <typename T>
    void get(std::vector<T>& values) {
        list(values, [this](T& value) { get(value); });
    }

    /// What `Packer::list` wrote.
    template <typename T, typename Each>
    void list(std::vector<T>& values, Each each) {
        // Every value takes at least one byte, so a damaged count cannot ask for much memory.
        const std::size_t count = size();
        values.clear();
        values.reserve(count);
        for (std::size_t i = 0; i < count && m_good; ++i) {
            each(values.emplace_back());
        }
    }

    template <typename T>
    void get(std::optional<T>& value) {
        bool present = false;
        get(present);
        value.reset();
        if (present) {
            get(value.emplace());
        }
    }

    template <typename T, std::size_t N>
    void word(T& value, const std::array<Named<T>, N>& table) {
        const std::string_view name = view();
        for (const auto& entry : table) {
            if (entry.name == name) {
                value = entry.value;
                return;
            }
        }
        fail();
    }

    template <typename T>

    requires requires(Unpacker& unpacker, T& value) { visit(unpacker, value); }

    void get(T& value) { visit(*this, value); }

  private:
    template <typename T>
    T narrowed() {
        std::uint64_t value = 0;
        get(value);
        if (value > std::numeric_limits<T>::max()) {
            fail();
            return 0;
        }
        return static_cast<T>(value);
    }

    /// A length that the rest can hold.
    std::size_t size() {
        std::uint64_t value = 0;
        get(value);
        if (value > m_rest.size()) {
            fail();
            return 0;
        }
        return static_cast<std::size_t>(value);
    }

    std::string_view view() {
        const std::size_t length = size();
        const std::string_view text = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return text;
    }

    std::string_view m_rest;
    bool m_good = true;
};

}  // namespace qgt::bank
