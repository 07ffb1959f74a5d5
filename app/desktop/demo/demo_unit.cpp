#include "app/desktop/demo/demo_unit.h"

#include "app/desktop/demo/demo_exams.h"
#include "app/desktop/demo/demo_roster.h"
#include "app/desktop/demo/demo_secrets.h"
#include "app/runtime/workspace.h"
#include "engine/people/secret.h"
#include "engine/people/secret_policy.h"
#include "engine/practice/simulated_history.h"

#include <array>
#include <string>
#include <vector>

namespace qgt::app {

namespace {

/// Of the invented histories; fixed, so that everybody sees the same demo.
constexpr std::uint64_t kSeed = 20261124;
/// Half a year, after which there is evidence of most lines.
constexpr int kWeeks = 26;

using people::DutyRole;
using people::Role;

/// An invented cadre of 青禾里居委会.
struct DemoPerson {
    const char* id;
    const char* name;
    const char* post;
    std::vector<Role> roles;
    std::vector<const char*> first;   ///< A lines
    std::vector<const char*> second;  ///< B lines
};

const std::vector<DemoPerson>& demoPersons() {
    static const std::vector<DemoPerson> kPersons{
        {"demoperson1",
         "陆文静",
         "主任",
         {Role::Administrator, Role::Director, Role::Trainer, Role::Cadre},
         {"selfgov", "party_mass", "united_front", "charity"},
         {"petition"}},
        {"demoperson2",
         "王海燕",
         "卫生干部",
         {Role::Cadre},
         {"health", "environment"},
         {"family_planning"}},
        {"demoperson3",
         "李国栋",
         "治保干部",
         {Role::Cadre},
         {"safety", "mediation"},
         {"residence"}},
        {"demoperson4",
         "张敏",
         "居住证、信访",
         {Role::Cadre},
         {"residence", "petition"},
         {"housing"}},
        {"demoperson5",
         "陈静",
         "计生干部",
         {Role::Cadre},
         {"family_planning", "culture_edu"},
         {"health"}},
        {"demoperson6",
         "孙晓",
         "救助、助残",
         {Role::Cadre},
         {"relief", "disability", "employment"},
         {"charity"}},
        {"demoperson7",
         "周慧芳",
         "养老干部",
         {Role::Cadre},
         {"eldercare", "housing", "veterans"},
         {"relief", "employment"}}};
    return kPersons;
}

/// Cheap on purpose: everybody may read the demo's secrets.
const people::SecretHasher& demoHasher() {
    static const people::SecretHasher kHasher({.passes = 1, .memoryBytes = std::size_t{8} << 20U});
    return kHasher;
}

people::Person personOf(const DemoPerson& demo, const CommitteeId& committee) {
    people::Person person;
    person.id = PersonId(demo.id);
    person.name = demo.name;
    person.committee = committee;
    person.post = demo.post;
    person.roles = demo.roles;
    for (const char* line : demo.first) {
        person.duties.push_back({LineId(line), DutyRole::A});
    }
    for (const char* line : demo.second) {
        person.duties.push_back({LineId(line), DutyRole::B});
    }
    return person;
}

/// Persons were here some hours ago, each at another time.
Instant lastSignIn(const people::Person& person, Instant now) {
    const auto hours =
        static_cast<std::int64_t>((static_cast<unsigned char>(person.name.back()) % 11 + 2));
    return {now.ms - hours * 4'500'000};
}

Status addPerson(people::PeopleStore& store, const people::Person& person, Instant now) {
    const bool pin = people::requiredKind(person.roles) == people::SecretKind::Pin;
    const auto hash = demoHasher().hash(people::Secret(pin ? kDemoPin : kDemoPassword));
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    if (Status kept = store.savePerson(person, person.id); !kept) {
        return kept;
    }
    people::Credential credential;
    credential.person = person.id;
    credential.kind = pin ? people::SecretKind::Pin : people::SecretKind::Password;
    credential.hash = *hash;
    credential.lastSignIn = lastSignIn(person, now);
    return store.saveCredential(credential);
}

/// History and person in one transaction: a demo whose making was cut short is made up for at the
/// next start.
Status makePerson(Workspace& workspace, const people::Person& person) {
    store::Store& store = workspace.store();
    const auto known = store.people().person(person.id);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (*known) {
        return ok();
    }
    const Instant now = workspace.clock().now();
    return store.batch([&]() -> Status {
        const Status written =
            practice::simulateHistory({.seed = kSeed, .weeks = kWeeks, .until = now},
                                      workspace.bankPtr(),
                                      {person},
                                      store.practice());
        return written ? addPerson(store.people(), person, now) : written;
    });
}

/// What persons with a history give.
Status finishDemo(Workspace& workspace) {
    return buildDemoExams(workspace).and_then([&](auto) { return buildDemoRoster(workspace); });
}

}  // namespace

Status buildDemo(Workspace& workspace, const DemoProgress& progress) {
    people::PeopleStore& store = workspace.store().people();
    const auto present = store.persons();
    if (!present) {
        return tl::unexpected(present.error());
    }
    if (present->size() == demoPersons().size()) {
        return finishDemo(workspace);
    }
    const people::Committee committee{
        .id = CommitteeId("democommittee"), .name = "青禾里居委会", .street = "演示街道"};
    if (Status kept = store.saveCommittee(committee, PersonId(demoPersons().front().id)); !kept) {
        return kept;
    }
    double done = 0;
    for (const DemoPerson& demo : demoPersons()) {
        const people::Person person = personOf(demo, committee.id);
        if (Status made = makePerson(workspace, person); !made) {
            return made;
        }
        progress(++done / static_cast<double>(demoPersons().size()));
    }
    return finishDemo(workspace);
}

}  // namespace qgt::app
