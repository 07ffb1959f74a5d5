#pragma once

#include "engine/core/diagnostic.h"
#include "engine/core/result.h"
#include "engine/people/people_service.h"
#include "engine/people/person.h"
#include "engine/people/person_words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::people {

/// What a table of persons is compared with.
struct ImportContext {
    std::vector<Person> persons;
    std::vector<Committee> committees;
    std::vector<LineName> lines;
    CommitteeId committee;  ///< of rows that name none
    Actor actor;            ///< who imports: a row beyond their rights has to be mended
};

enum class DraftKind : std::uint8_t { New, Changed, Unchanged };

struct PersonDraft {
    Person person;  ///< empty id: new
    DraftKind kind = DraftKind::New;
    std::uint32_t line = 0;  ///< where its row begins

    bool operator==(const PersonDraft&) const = default;
};

/// What would happen, for a person to look at. Nothing is stored.
struct ImportPreview {
    std::vector<PersonDraft> drafts;  ///< of the rows without an error
    Diagnostics repairs;              ///< all of them, in the order of the file
    std::string digest;               ///< BLAKE2b-256 of the file
};

/// Reads a CSV table of persons. Headers in any order: 姓名 (needed), 工号, 岗位, 居委会, 角色,
/// A角, B角; several roles or lines in a cell are separated by 、 ， , ； ; / or a space. An empty
/// role means cadre. A row is somebody known when the staff number, or without one the name in that
/// committee, matches; then a column that is absent keeps what is known.
/// Repairs: csv.* ; import.no-name-column, import.header-twice, import.header-unknown (warning),
/// import.ragged (args expected, found), import.unknown-committee, import.no-committee,
/// import.unknown-role, import.unknown-line, import.staff-no-twice and import.name-twice (arg
/// line: the earlier row), import.name-ambiguous (several known persons have it), import.same-name
/// and import.inactive (warnings), import.role-not-yours and import.committee-not-yours (arg name:
/// beyond the actor's rights), person.* .
[[nodiscard]] ImportPreview previewPersons(std::string_view bytes,
                                           const std::string& file,
                                           const ImportContext& context);

/// Stores the new and changed persons of a preview without errors: all or, after any error, none.
/// They get their first secret by a reset. Errors: import.has-errors (arg count), and as
/// PeopleService::savePersons, which checks everything again against what is stored by now.
[[nodiscard]] Result<std::vector<Person>> applyImport(PeopleService& service,
                                                      const Actor& actor,
                                                      const ImportPreview& preview);

}  // namespace qgt::people
