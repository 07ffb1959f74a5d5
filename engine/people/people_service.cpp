#include "engine/people/people_service.h"

#include "engine/core/text.h"
#include "engine/people/change_rights.h"
#include "engine/people/person_rules.h"

#include <algorithm>
#include <utility>

namespace qgt::people {

namespace {

std::string rolesText(const std::vector<Role>& roles) {
    std::string text;
    for (const Role role : roles) {
        text += (text.empty() ? "" : " ") + toText(role);
    }
    return text;
}

std::string actionFor(const Person* before, const Person& after) {
    if (before == nullptr) {
        return "person.added";
    }
    if (before->active != after.active) {
        return after.active ? "person.reactivated" : "person.deactivated";
    }
    return "person.changed";
}

std::vector<integrity::AuditEntry> entriesFor(const PersonId& by,
                                              const Person* before,
                                              const Person& after) {
    const std::string subject = after.id.str();
    std::vector<integrity::AuditEntry> entries{
        {by, actionFor(before, after), subject, {{"committee", after.committee.str()}}}};
    const std::string old = before == nullptr ? "" : rolesText(before->roles);
    const std::string fresh = rolesText(after.roles);
    if (old != fresh) {
        entries.push_back(
            {by, "person.roles-changed", subject, {{"before", old}, {"after", fresh}}});
    }
    return entries;
}

/// Staff numbers are compared as people read them: width, case and spaces do not count.
Status checkStaffNumbers(const std::vector<Person>& changed, const std::vector<Person>& all) {
    for (const Person& person : changed) {
        const std::string number = foldForComparison(person.staffNo);
        for (const Person& other : all) {
            if (!number.empty() && other.id != person.id &&
                foldForComparison(other.staffNo) == number) {
                return failure("people.staff-no-taken",
                               {{"staff_no", person.staffNo}, {"name", other.name}});
            }
        }
    }
    return ok();
}

std::vector<Person>::iterator find(std::vector<Person>& persons, const PersonId& id) {
    return std::find_if(
        persons.begin(), persons.end(), [&id](const Person& person) { return person.id == id; });
}

}  // namespace

PeopleService::PeopleService(PeopleStore& store, integrity::AuditLog& audit, RandomBytes random)
    : m_store(store), m_audit(audit), m_random(std::move(random)) {}

Result<std::vector<PersonRow>> PeopleService::listPersons(const Actor& actor,
                                                          const CommitteeId& committee) {
    const Status permitted = authorize(actor, Action::ViewPeople, {{}, committee}, m_audit);
    if (!permitted.has_value()) {
        return tl::unexpected<Error>(permitted.error());
    }
    const auto persons = m_store.persons();
    if (!persons.has_value()) {
        return tl::unexpected<Error>(persons.error());
    }
    std::vector<PersonRow> rows;
    for (const Person& person : *persons) {
        if (!committee.empty() && person.committee != committee) {
            continue;
        }
        const auto credential = m_store.credential(person.id);
        if (!credential.has_value()) {
            return tl::unexpected<Error>(credential.error());
        }
        const Credential held = credential->value_or(Credential{});
        rows.push_back({person, credential->has_value(), held.mustChange, held.lastSignIn});
    }
    return rows;
}

Status PeopleService::authorizeChange(const Actor& actor,
                                      const Person* before,
                                      const Person& after) {
    for (const Target& target : targetsOfChange(before, after)) {
        Status permitted = authorize(actor, Action::EditPeople, target, m_audit);
        if (!permitted.has_value()) {
            return permitted;
        }
    }
    return ok();
}

Status PeopleService::put(Change& change, const Actor& actor, const Person& draft) {
    Result<Person> cleaned = cleanPerson(draft);
    if (!cleaned.has_value()) {
        return tl::unexpected<Error>(cleaned.error());
    }
    Person& person = *cleaned;
    const auto place = find(change.after, person.id);
    const bool isNew = person.id.empty();
    if (!isNew && place == change.after.end()) {
        return failure("people.unknown");
    }
    const Person* before = isNew ? nullptr : &*place;
    Status permitted = authorizeChange(actor, before, person);
    if (!permitted.has_value()) {
        return permitted;
    }
    if (isNew) {
        person.id = PersonId(drawId(m_random));
    }
    if (before == nullptr || !(*before == person)) {
        const auto entries = entriesFor(actor.person, before, person);
        change.entries.insert(change.entries.end(), entries.begin(), entries.end());
        change.changed.push_back(person);
    }
    if (isNew) {
        change.after.push_back(person);
    } else {
        *place = person;
    }
    change.result.push_back(std::move(person));
    return ok();
}

Status PeopleService::checkCommittees(const std::vector<Person>& changed) const {
    const auto committees = m_store.committees();
    if (!committees.has_value()) {
        return tl::unexpected<Error>(committees.error());
    }
    const bool allKnown =
        std::all_of(changed.begin(), changed.end(), [&committees](const Person& person) {
            return std::any_of(committees->begin(),
                               committees->end(),
                               [&person](const Committee& c) { return c.id == person.committee; });
        });
    return allKnown ? ok() : failure("people.unknown-committee");
}

Result<bool> PeopleService::hasAbleAdministrator(const std::vector<Person>& persons) const {
    for (const Person& person : persons) {
        if (!person.active || !hasRole(person.roles, Role::Administrator)) {
            continue;
        }
        const auto credential = m_store.credential(person.id);
        if (!credential.has_value()) {
            return tl::unexpected<Error>(credential.error());
        }
        if (credential->has_value()) {
            return true;
        }
    }
    return false;
}

Status PeopleService::checkAdministrators(const std::vector<Person>& before,
                                          const std::vector<Person>& after) const {
    const auto had = hasAbleAdministrator(before);
    const auto has = hasAbleAdministrator(after);
    if (!had.has_value() || !has.has_value()) {
        return tl::unexpected<Error>(had.has_value() ? has.error() : had.error());
    }
    return *had && !*has ? failure("people.last-administrator") : ok();
}

Status PeopleService::commit(const Change& change, const PersonId& by) {
    for (const integrity::AuditEntry& entry : change.entries) {
        Status written = m_audit.append(entry);
        if (!written.has_value()) {
            return written;
        }
    }
    return change.changed.empty() ? ok() : m_store.savePersons(change.changed, by);
}

Result<std::vector<Person>> PeopleService::savePersons(const Actor& actor,
                                                       const std::vector<Person>& drafts) {
    return save(actor, drafts, {});
}

Result<std::vector<Person>> PeopleService::importPersons(const Actor& actor,
                                                         const std::vector<Person>& drafts,
                                                         const std::string& fileDigest) {
    if (drafts.empty()) {
        return std::vector<Person>{};
    }
    return save(actor,
                drafts,
                {{actor.person,
                  "people.imported",
                  fileDigest,
                  {{"count", std::to_string(drafts.size())}}}});
}

Result<std::vector<Person>> PeopleService::save(const Actor& actor,
                                                const std::vector<Person>& drafts,
                                                std::vector<integrity::AuditEntry> entries) {
    auto before = m_store.persons();
    if (!before.has_value()) {
        return before;
    }
    Change change;
    change.after = *before;
    change.entries = std::move(entries);
    for (const Person& draft : drafts) {
        const Status fits = put(change, actor, draft);
        if (!fits.has_value()) {
            return tl::unexpected<Error>(fits.error());
        }
    }
    const Status saved =
        checkCommittees(change.changed)
            .and_then([&](auto) { return checkStaffNumbers(change.changed, change.after); })
            .and_then([&](auto) { return checkAdministrators(*before, change.after); })
            .and_then([&](auto) { return commit(change, actor.person); });
    if (!saved.has_value()) {
        return tl::unexpected<Error>(saved.error());
    }
    return std::move(change.result);
}

Result<Person> PeopleService::savePerson(const Actor& actor, const Person& draft) {
    return savePersons(actor, {draft}).map([](const auto& kept) { return kept.front(); });
}

Result<Person> PeopleService::known(const PersonId& person) const {
    const auto found = m_store.person(person);
    if (!found.has_value()) {
        return tl::unexpected<Error>(found.error());
    }
    if (!found->has_value()) {
        return failure("people.unknown");
    }
    return found->value();
}

Status PeopleService::deactivate(const Actor& actor, const PersonId& person) {
    auto found = known(person);
    if (!found.has_value()) {
        return tl::unexpected<Error>(found.error());
    }
    found->active = false;
    return savePerson(actor, *found).map([](const auto&) { return std::monostate{}; });
}

Result<Committee> PeopleService::saveCommittee(const Actor& actor, const Committee& draft) {
    const Status permitted = authorize(actor, Action::EditPeople, {{}, draft.id}, m_audit);
    if (!permitted.has_value()) {
        return tl::unexpected<Error>(permitted.error());
    }
    auto committee = cleanCommittee(draft);
    const auto all = m_store.committees();
    if (!committee.has_value() || !all.has_value()) {
        return tl::unexpected<Error>(committee.has_value() ? all.error() : committee.error());
    }
    const std::string name = foldForComparison(committee->name);
    bool exists = committee->id.empty();
    for (const Committee& other : *all) {
        exists = exists || other.id == committee->id;
        if (other.id != committee->id && foldForComparison(other.name) == name) {
            return failure("committee.name-taken", {{"name", other.name}});
        }
    }
    if (!exists) {
        return failure("people.unknown-committee");
    }
    const bool isNew = committee->id.empty();
    if (isNew) {
        committee->id = CommitteeId(drawId(m_random));
    }
    const std::string action = isNew ? "committee.added" : "committee.changed";
    const Status saved =
        m_audit.append({actor.person, action, committee->id.str(), {}}).and_then([&](auto) {
            return m_store.saveCommittee(*committee, actor.person);
        });
    if (!saved.has_value()) {
        return tl::unexpected<Error>(saved.error());
    }
    return committee;
}

Result<Diagnostics> PeopleService::setDuties(const Actor& actor,
                                             const PersonId& person,
                                             const std::vector<LineDuty>& duties) {
    auto found = known(person);
    if (!found.has_value()) {
        return tl::unexpected<Error>(found.error());
    }
    found->duties = duties;
    const auto kept = savePerson(actor, *found);
    if (!kept.has_value()) {
        return tl::unexpected<Error>(kept.error());
    }
    return m_store.persons().map(
        [&kept](const auto& all) { return dutyWarnings(all, kept->committee); });
}

}  // namespace qgt::people
