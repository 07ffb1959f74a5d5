#pragma once

#include "engine/core/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::people {

/// What a person may do. One person may hold several roles.
enum class Role : std::uint8_t { Cadre, Trainer, Director, Administrator, Invigilator };

inline constexpr int kRoleCount = 5;

[[nodiscard]] std::string toText(Role role);
[[nodiscard]] std::optional<Role> roleFromText(std::string_view text);

[[nodiscard]] bool hasRole(const std::vector<Role>& roles, Role role);

/// A (first) or B (stand-in) role for a service line (AB 角).
enum class DutyRole : std::uint8_t { A, B };

struct LineDuty {
    LineId line;
    DutyRole role = DutyRole::A;

    bool operator==(const LineDuty&) const = default;
};

struct Committee {
    CommitteeId id;
    std::string name;
    std::string street;

    bool operator==(const Committee&) const = default;
};

/// One person of one committee; kept as append-only revisions. No identity number, photo or
/// telephone: only what the product needs.
struct Person {
    PersonId id;
    std::string name;
    std::string staffNo;  ///< free, may be empty
    CommitteeId committee;
    std::string post;  ///< as said: 计生干部
    std::vector<Role> roles;
    std::vector<LineDuty> duties;
    bool active = true;

    bool operator==(const Person&) const = default;
};

}  // namespace qgt::people
