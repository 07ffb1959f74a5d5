#pragma once

#include "engine/core/strong_id.h"
#include "engine/people/person.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::people {

/// A service line as people may write it in a table: id, number, name, short name. The first name
/// is the one that is written.
struct LineName {
    LineId id;
    std::vector<std::string> names;
};

/// Columns of a table of persons, in the order in which they are written.
enum class PersonColumn : std::uint8_t { Name, StaffNo, Post, Committee, Roles, First, Second };

inline constexpr std::size_t kPersonColumnCount = 7;

inline constexpr std::array<std::string_view, kPersonColumnCount> kPersonHeaders{
    "姓名", "工号", "岗位", "居委会", "角色", "A角", "B角"};

/// 干部, 培训师, 主任, 管理员, 监考.
[[nodiscard]] std::string roleWord(Role role);

/// By its word, a common other word or its stored name; width and case do not count.
[[nodiscard]] std::optional<Role> roleFromWord(std::string_view word);

/// By id or name; width and case do not count.
[[nodiscard]] std::optional<LineId> lineFromWord(const std::vector<LineName>& lines,
                                                 std::string_view word);

/// Folded words between 、 ， , ； ; / spaces and line ends.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);

}  // namespace qgt::people
