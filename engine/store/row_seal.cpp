// The seals of rows: a digest over every column.
#include "engine/integrity/digest.h"
#include "engine/store/tables.h"

#include <algorithm>

namespace qgt::store {

namespace {

void putNumber(std::string& out, std::uint64_t value) {
    constexpr unsigned kByteBits = 8;
    constexpr unsigned kBits = 64;
    for (unsigned shift = 0; shift < kBits; shift += kByteBits) {
        out.push_back(static_cast<char>((value >> shift) & 0xFFU));
    }
}

struct CanonicalBytes {
    std::string& out;

    void operator()(std::monostate /*null*/) const { out.push_back('n'); }

    void operator()(std::int64_t value) const {
        out.push_back('i');
        putNumber(out, static_cast<std::uint64_t>(value));
    }

    void operator()(const std::string& text) const {
        out.push_back('t');
        putNumber(out, text.size());
        out += text;
    }

    void operator()(const Blob& blob) const {
        out.push_back('b');
        putNumber(out, blob.bytes.size());
        out += blob.bytes;
    }
};

unsigned nibble(char digit) {
    constexpr unsigned kTen = 10;
    return digit <= '9' ? static_cast<unsigned>(digit - '0')
                        : static_cast<unsigned>(digit - 'a') + kTen;
}

}  // namespace

Blob sealOf(const Table& table, const Row& row) {
    std::string bytes;
    for (const Value& value : row) {
        std::visit(CanonicalBytes{bytes}, value);
    }
    // 128 bits are plenty against accidents and keep rows short.
    constexpr std::size_t kSealBytes = 16;
    const std::string hex = integrity::chainDigestHex("qgt.row.v1." + table.name, "", bytes);
    Blob seal;
    for (std::size_t i = 0; i < kSealBytes; ++i) {
        seal.bytes.push_back(
            static_cast<char>((nibble(hex[2 * i]) << 4U) | nibble(hex[2 * i + 1])));
    }
    return seal;
}

bool unseal(const Table& table, Row& row) {
    if (row.size() != table.columns.size() + 1) {
        return false;
    }
    const Value seal = std::move(row.back());
    row.pop_back();
    return seal == Value(sealOf(table, row));
}

Error damagedRow(const Table& table, const Row& row) {
    const auto* key = row.empty() ? nullptr : std::get_if<std::int64_t>(&row.front());
    return Error{"store.corrupt",
                 {{"reason", table.name + " " + (key == nullptr ? "?" : std::to_string(*key))}}};
}

}  // namespace qgt::store
