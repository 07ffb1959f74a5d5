#pragma once

#include "engine/core/diagnostic.h"
#include "engine/core/result.h"
#include "engine/integrity/audit.h"
#include "engine/people/draw.h"
#include "engine/people/people_store.h"
#include "engine/people/rights.h"

#include <string>
#include <vector>

namespace qgt::people {

/// One row of the page 人员.
struct PersonRow {
    Person person;
    bool hasSecret = false;
    bool mustChange = false;  ///< holds a temporary secret
    Instant lastSignIn;       ///< 0: never

    bool operator==(const PersonRow&) const = default;
};

/// What the page 人员 does. Each call asks the rights table first; what it changes is in the audit
/// chain before it is saved, so there is never a change without a record (a record without its
/// change is possible when the store fails in between; the revisions show which).
class PeopleService {
  public:
    PeopleService(PeopleStore& store, integrity::AuditLog& audit, RandomBytes random);

    /// Persons of a committee, or of all with an empty id. Errors: rights.refused, store.* .
    [[nodiscard]] Result<std::vector<PersonRow>> listPersons(const Actor& actor,
                                                             const CommitteeId& committee);

    /// Adds (empty id) or changes one person and returns it as kept. Roles beyond cadre are given
    /// and taken, and persons who hold them are switched off and on, only by someone who may edit
    /// all people: otherwise a director could make an administrator. Errors: rights.refused,
    /// people.unknown, people.unknown-committee, people.staff-no-taken (args staff_no, name),
    /// people.last-administrator, person.*, store.* .
    [[nodiscard]] Result<Person> savePerson(const Actor& actor, const Person& draft);

    /// The same for many: either all pass every check and are saved, or none. The store saves
    /// them in one transaction. Unchanged persons are left alone.
    [[nodiscard]] Result<std::vector<Person>> savePersons(const Actor& actor,
                                                          const std::vector<Person>& drafts);

    /// savePersons, with one more record that names the file by its digest.
    [[nodiscard]] Result<std::vector<Person>> importPersons(const Actor& actor,
                                                            const std::vector<Person>& drafts,
                                                            const std::string& fileDigest);

    /// The person can no longer sign in; everything else stays. Errors: as savePerson.
    [[nodiscard]] Status deactivate(const Actor& actor, const PersonId& person);

    /// Adds (empty id) or changes. Errors: rights.refused, committee.*, store.* .
    [[nodiscard]] Result<Committee> saveCommittee(const Actor& actor, const Committee& draft);

    /// Replaces the A and B lines of a person and returns what the committee should look at
    /// (`dutyWarnings`). Errors: as savePerson.
    [[nodiscard]] Result<Diagnostics> setDuties(const Actor& actor,
                                                const PersonId& person,
                                                const std::vector<LineDuty>& duties);

  private:
    struct Change {
        std::vector<Person> after;    ///< everybody, with the change
        std::vector<Person> changed;  ///< what to save
        std::vector<Person> result;   ///< the drafts as kept
        std::vector<integrity::AuditEntry> entries;
    };

    [[nodiscard]] Result<std::vector<Person>> save(const Actor& actor,
                                                   const std::vector<Person>& drafts,
                                                   std::vector<integrity::AuditEntry> entries);
    [[nodiscard]] Status put(Change& change, const Actor& actor, const Person& draft);
    [[nodiscard]] Status authorizeChange(const Actor& actor,
                                         const Person* before,
                                         const Person& after);
    [[nodiscard]] Status checkCommittees(const std::vector<Person>& changed) const;
    [[nodiscard]] Result<bool> hasAbleAdministrator(const std::vector<Person>& persons) const;
    [[nodiscard]] Status checkAdministrators(const std::vector<Person>& before,
                                             const std::vector<Person>& after) const;
    [[nodiscard]] Status commit(const Change& change, const PersonId& by);
    [[nodiscard]] Result<Person> known(const PersonId& person) const;

    PeopleStore& m_store;
    integrity::AuditLog& m_audit;
    RandomBytes m_random;
};

}  // namespace qgt::people
