#include "engine/bank/names.h"

#include <array>
#include <cstddef>
#include <string>

namespace qgt::bank {

namespace {

template <typename T, std::size_t N>
std::optional<T> valueOf(const std::array<Named<T>, N>& table, std::string_view name) {
    for (const auto& entry : table) {
        if (entry.name == name) {
            return entry.value;
        }
    }
    return std::nullopt;
}

}  // namespace

std::string toText(ItemKind kind) {
    return nameOf(kItemKinds, kind);
}

std::string toText(Level level) {
    return nameOf(kLevels, level);
}

std::string toText(Difficulty difficulty) {
    return nameOf(kDifficulties, difficulty);
}

std::string toText(Pool pool) {
    return nameOf(kPools, pool);
}

std::optional<ItemKind> itemKindFromText(std::string_view text) {
    return valueOf(kItemKinds, text);
}

std::optional<Level> levelFromText(std::string_view text) {
    return valueOf(kLevels, text);
}

std::optional<Difficulty> difficultyFromText(std::string_view text) {
    return valueOf(kDifficulties, text);
}

std::optional<Pool> poolFromText(std::string_view text) {
    return valueOf(kPools, text);
}

}  // namespace qgt::bank
