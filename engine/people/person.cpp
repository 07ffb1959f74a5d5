#include "engine/people/person.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::people {

namespace {

constexpr std::array<std::pair<Role, std::string_view>, kRoleCount> kRoleWords{
    {{Role::Cadre, "cadre"},
     {Role::Trainer, "trainer"},
     {Role::Director, "director"},
     {Role::Administrator, "administrator"},
     {Role::Invigilator, "invigilator"}}};

}  // namespace

std::string toText(Role role) {
    for (const auto& [known, word] : kRoleWords) {
        if (known == role) {
            return std::string(word);
        }
    }
    return {};
}

std::optional<Role> roleFromText(std::string_view text) {
    for (const auto& [role, word] : kRoleWords) {
        if (word == text) {
            return role;
        }
    }
    return std::nullopt;
}

bool hasRole(const std::vector<Role>& roles, Role role) {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

}  // namespace qgt::people
