#pragma once

#include "engine/core/diagnostic.h"
#include "engine/core/result.h"
#include "engine/people/person.h"

#include <string>
#include <string_view>
#include <vector>

namespace qgt::people {

/// The person as it may be kept: texts trimmed, roles and duties in a fixed order. Names have 1-40
/// characters, staff numbers and posts up to 40; none holds control, direction or invisible
/// characters, which could make one name look like another. Errors: person.name-missing,
/// person.name-too-long, person.name-characters, the same for staff-no and post, person.no-role,
/// person.line-twice.
[[nodiscard]] Result<Person> cleanPerson(Person person);

/// Name 1-60 characters, street up to 60. Errors: committee.name-missing, -too-long, -characters,
/// committee.street-too-long, -characters.
[[nodiscard]] Result<Committee> cleanCommittee(Committee committee);

/// True for text with control, direction, zero-width or replacement characters, or not UTF-8.
[[nodiscard]] bool hasUnfitCharacters(std::string_view text);

/// What a director should look at in the duties of the active persons of one committee: lines with
/// several A (duty.several-first) and lines with B but no A (duty.no-first), each with the line's
/// id as arg line. Warnings, because big committees do share a line and a swap passes through such
/// a state.
[[nodiscard]] Diagnostics dutyWarnings(const std::vector<Person>& persons,
                                       const CommitteeId& committee);

}  // namespace qgt::people
