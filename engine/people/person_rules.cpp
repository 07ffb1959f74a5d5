#include "engine/people/person_rules.h"

#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <set>

namespace qgt::people {

namespace {

struct FieldRule {
    std::size_t maximum;  ///< characters
    const char* missing;  ///< empty: the field may be empty
    const char* tooLong;
    const char* characters;
};

constexpr FieldRule kName{
    40, "person.name-missing", "person.name-too-long", "person.name-characters"};
constexpr FieldRule kStaffNo{40, "", "person.staff-no-too-long", "person.staff-no-characters"};
constexpr FieldRule kPost{40, "", "person.post-too-long", "person.post-characters"};
constexpr FieldRule kCommitteeName{
    60, "committee.name-missing", "committee.name-too-long", "committee.name-characters"};
constexpr FieldRule kStreet{60, "", "committee.street-too-long", "committee.street-characters"};

/// Trims the text in place. The empty code means that all is well.
Status clean(std::string& text, const FieldRule& rule) {
    text = std::string(trimmed(text));
    if (hasUnfitCharacters(text)) {
        return failure(rule.characters);
    }
    if (text.empty() && *rule.missing != '\0') {
        return failure(rule.missing);
    }
    if (characterCount(text) > rule.maximum) {
        return failure(rule.tooLong, {{"maximum", std::to_string(rule.maximum)}});
    }
    return ok();
}

/// Decodes one code point of well-formed UTF-8 and moves on.
std::uint32_t nextCodePoint(std::string_view text, std::size_t& i) {
    const auto lead = static_cast<std::uint8_t>(text[i]);
    std::size_t more = 0;
    std::uint32_t code = lead;
    if (lead >= 0xF0U) {
        more = 3;
        code = lead & 0x07U;
    } else if (lead >= 0xE0U) {
        more = 2;
        code = lead & 0x0FU;
    } else if (lead >= 0xC0U) {
        more = 1;
        code = lead & 0x1FU;
    }
    for (++i; more > 0; --more, ++i) {
        code = (code << 6U) | (static_cast<std::uint8_t>(text[i]) & 0x3FU);
    }
    return code;
}

struct CodeRange {
    std::uint32_t first;
    std::uint32_t last;
};

bool isUnfit(std::uint32_t code) {
    static constexpr std::array<CodeRange, 11> kUnfit{{
        {0x00, 0x1F},       // C0 controls
        {0x7F, 0x9F},       // DEL and C1 controls
        {0xAD, 0xAD},       // soft hyphen
        {0x61C, 0x61C},     // Arabic letter mark
        {0x180E, 0x180E},   // Mongolian vowel separator
        {0x200B, 0x200F},   // zero width and direction marks
        {0x2028, 0x202E},   // line and paragraph separators, embeddings, overrides
        {0x2060, 0x206F},   // word joiner, isolates, deprecated format characters
        {0xFEFF, 0xFEFF},   // byte order mark
        {0xFFF9, 0xFFFF},   // annotations, replacement character, non-characters
        {0xE0000, 0xE0FFF}  // tags
    }};
    return std::any_of(std::begin(kUnfit), std::end(kUnfit), [code](const CodeRange& range) {
        return code >= range.first && code <= range.last;
    });
}

struct LineHolders {
    LineId line;
    int first = 0;
    int second = 0;
};

void count(std::vector<LineHolders>& all, const LineDuty& duty) {
    auto holder = std::find_if(
        all.begin(), all.end(), [&duty](const LineHolders& h) { return h.line == duty.line; });
    if (holder == all.end()) {
        all.push_back({duty.line});
        holder = std::prev(all.end());
    }
    (duty.role == DutyRole::A ? holder->first : holder->second) += 1;
}

}  // namespace

bool hasUnfitCharacters(std::string_view text) {
    if (firstInvalidUtf8(text).has_value()) {
        return true;
    }
    std::size_t i = 0;
    while (i < text.size()) {
        if (isUnfit(nextCodePoint(text, i))) {
            return true;
        }
    }
    return false;
}

Result<Person> cleanPerson(Person person) {
    for (const auto& [text, rule] :
         {std::pair<std::string*, const FieldRule*>{&person.name, &kName},
          {&person.staffNo, &kStaffNo},
          {&person.post, &kPost}}) {
        const Status checked = clean(*text, *rule);
        if (!checked.has_value()) {
            return tl::unexpected<Error>(checked.error());
        }
    }
    std::sort(person.roles.begin(), person.roles.end());
    person.roles.erase(std::unique(person.roles.begin(), person.roles.end()), person.roles.end());
    if (person.roles.empty()) {
        return failure("person.no-role");
    }
    std::sort(person.duties.begin(), person.duties.end(), [](const auto& a, const auto& b) {
        return std::pair(a.role, a.line.str()) < std::pair(b.role, b.line.str());
    });
    std::set<std::string> lines;
    for (const LineDuty& duty : person.duties) {
        if (!lines.insert(duty.line.str()).second) {
            return failure("person.line-twice", {{"line", duty.line.str()}});
        }
    }
    return person;
}

Result<Committee> cleanCommittee(Committee committee) {
    for (const auto& [text, rule] :
         {std::pair<std::string*, const FieldRule*>{&committee.name, &kCommitteeName},
          {&committee.street, &kStreet}}) {
        const Status checked = clean(*text, *rule);
        if (!checked.has_value()) {
            return tl::unexpected<Error>(checked.error());
        }
    }
    return committee;
}

Diagnostics dutyWarnings(const std::vector<Person>& persons, const CommitteeId& committee) {
    std::vector<LineHolders> lines;
    for (const Person& person : persons) {
        if (!person.active || person.committee != committee) {
            continue;
        }
        for (const LineDuty& duty : person.duties) {
            count(lines, duty);
        }
    }
    Diagnostics warnings;
    for (const LineHolders& holders : lines) {
        if (holders.first > 1) {
            warnings.push_back(
                {Severity::Warning,
                 "duty.several-first",
                 {{"line", holders.line.str()}, {"count", std::to_string(holders.first)}},
                 {}});
        } else if (holders.first == 0) {
            warnings.push_back(
                {Severity::Warning, "duty.no-first", {{"line", holders.line.str()}}, {}});
        }
    }
    return warnings;
}

}  // namespace qgt::people
