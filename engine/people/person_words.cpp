#include "engine/people/person_words.h"

#include "engine/core/text.h"

#include <algorithm>

namespace qgt::people {

namespace {

struct RoleName {
    std::string_view name;
    Role role;
};

/// The first name of a role is the one that is written.
constexpr std::array<RoleName, 9> kRoleNames{{{"干部", Role::Cadre},
                                              {"居委干部", Role::Cadre},
                                              {"学员", Role::Cadre},
                                              {"培训师", Role::Trainer},
                                              {"主任", Role::Director},
                                              {"管理员", Role::Administrator},
                                              {"监考", Role::Invigilator},
                                              {"考官", Role::Invigilator},
                                              {"考官（监考）", Role::Invigilator}}};

constexpr std::array<std::string_view, 11> kSeparators{
    "、", "，", ",", "；", ";", "/", " ", "　", "\t", "\n", "\r"};

}  // namespace

std::string roleWord(Role role) {
    const auto named = std::find_if(kRoleNames.begin(),
                                    kRoleNames.end(),
                                    [role](const RoleName& known) { return known.role == role; });
    return named == kRoleNames.end() ? std::string() : std::string(named->name);
}

std::optional<Role> roleFromWord(std::string_view word) {
    const std::string folded = foldForComparison(word);
    for (const RoleName& known : kRoleNames) {
        if (foldForComparison(known.name) == folded || toText(known.role) == folded) {
            return known.role;
        }
    }
    return std::nullopt;
}

std::optional<LineId> lineFromWord(const std::vector<LineName>& lines, std::string_view word) {
    const std::string folded = foldForComparison(word);
    for (const LineName& line : lines) {
        const bool named =
            std::any_of(line.names.begin(), line.names.end(), [&folded](const std::string& name) {
                return foldForComparison(name) == folded;
            });
        if (named || foldForComparison(line.id.str()) == folded) {
            return line.id;
        }
    }
    return std::nullopt;
}

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    while (!text.empty()) {
        const auto separator =
            std::find_if(kSeparators.begin(), kSeparators.end(), [text](std::string_view s) {
                return text.starts_with(s);
            });
        if (separator != kSeparators.end()) {
            words.emplace_back();
            text.remove_prefix(separator->size());
        } else {
            words.back().push_back(text.front());
            text.remove_prefix(1);
        }
    }
    for (std::string& word : words) {
        word = foldForComparison(word);
    }
    words.erase(std::remove(words.begin(), words.end(), std::string()), words.end());
    return words;
}

}  // namespace qgt::people
