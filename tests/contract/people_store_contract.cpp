#include "tests/support/catch.h"
#include "tests/support/memory_people_store.h"
#include "tests/support/store_world.h"

#include <memory>

namespace qgt {

using people::Committee;
using people::Credential;
using people::Person;
using test::personNamed;

namespace {

struct PeopleSubject {
    test::StoreWorld world;
    std::unique_ptr<store::Store> sqlite;
    test::MemoryPeopleStore memory;

    explicit PeopleSubject(const std::string& kind) {
        if (kind == "sqlite") {
            sqlite = world.open();
        }
    }

    people::PeopleStore& store() {
        return sqlite ? sqlite->people() : static_cast<people::PeopleStore&>(memory);
    }
};

}  // namespace

TEST_CASE("a person comes back as saved, and the newest revision holds", "[contract][people]") {
    PeopleSubject subject(GENERATE("memory", "sqlite"));
    people::PeopleStore& store = subject.store();
    CHECK(store.persons().value().empty());
    CHECK_FALSE(store.person(PersonId("p1")).value().has_value());
    Person first = personNamed("p1", "陈静");
    const Person second = personNamed("p2", "沈国梁");
    REQUIRE(store.savePerson(first, PersonId("admin")));
    REQUIRE(store.savePerson(second, PersonId("admin")));
    CHECK(store.person(PersonId("p1")).value() == first);
    first.active = false;
    first.roles = {};
    first.duties = {{LineId("elderly:care"), people::DutyRole::B}};
    REQUIRE(store.savePerson(first, PersonId("p2")));
    CHECK(store.persons().value() == std::vector<Person>{first, second});
    CHECK(store.person(PersonId("p1")).value() == first);
}

TEST_CASE("many persons are saved in their order", "[contract][people]") {
    PeopleSubject subject(GENERATE("memory", "sqlite"));
    people::PeopleStore& store = subject.store();
    const std::vector<Person> many{personNamed("p2", "沈国梁"), personNamed("p1", "陈静")};
    REQUIRE(store.savePersons(many, PersonId("admin")));
    CHECK(store.persons().value() == many);
    CHECK(store.savePersons({}, PersonId("admin")));
}

TEST_CASE("when one of many persons cannot be saved, none is", "[contract][people]") {
    PeopleSubject subject("sqlite");
    people::PeopleStore& store = subject.store();
    Person broken = personNamed("p2", "沈国梁");
    broken.duties = {{LineId("\xFF"), people::DutyRole::A}};
    REQUIRE_FALSE(store.savePersons({personNamed("p1", "陈静"), broken}, PersonId("admin")));
    CHECK(store.persons().value().empty());
}

TEST_CASE("every role survives being stored", "[contract][people]") {
    PeopleSubject subject(GENERATE("memory", "sqlite"));
    Person person = personNamed("p1", "陈静");
    person.roles.clear();
    for (int role = 0; role < people::kRoleCount; ++role) {
        person.roles.push_back(static_cast<people::Role>(role));
    }
    REQUIRE(subject.store().savePerson(person, {}));
    CHECK(subject.store().person(person.id).value() == person);
}

TEST_CASE("a committee's newest revision holds in the place of its first", "[contract][people]") {
    PeopleSubject subject(GENERATE("memory", "sqlite"));
    people::PeopleStore& store = subject.store();
    const Committee renamed{CommitteeId("c1"), "曲阳二居", "曲阳路街道"};
    const Committee other{CommitteeId("c2"), "四平居", "四平路街道"};
    REQUIRE(store.saveCommittee({CommitteeId("c1"), "曲阳一居", "曲阳路街道"}, {}));
    REQUIRE(store.saveCommittee(other, {}));
    REQUIRE(store.saveCommittee(renamed, {}));
    CHECK(store.committees().value() == std::vector<Committee>{renamed, other});
}

TEST_CASE("a credential is replaced as a whole", "[contract][people]") {
    PeopleSubject subject(GENERATE("memory", "sqlite"));
    people::PeopleStore& store = subject.store();
    CHECK_FALSE(store.credential(PersonId("p1")).value().has_value());
    Credential first{
        PersonId("p1"), people::SecretKind::Pin, "h1", 3, Instant{5}, Instant{6}, true};
    Credential second{PersonId("p2"), people::SecretKind::Password, "h2", 0, {}, {}, false};
    REQUIRE(store.saveCredential(first));
    REQUIRE(store.saveCredential(second));
    CHECK(store.credential(PersonId("p1")).value() == first);
    first.hash = "h3";
    first.failures = 0;
    first.mustChange = false;
    REQUIRE(store.saveCredential(first));
    CHECK(store.credential(PersonId("p1")).value() == first);
    CHECK(store.credential(PersonId("p2")).value() == second);
}

TEST_CASE("the newest value of a setting holds", "[contract][people]") {
    PeopleSubject subject(GENERATE("memory", "sqlite"));
    people::PeopleStore& store = subject.store();
    CHECK_FALSE(store.setting("offset-minutes").value().has_value());
    REQUIRE(store.saveSetting("offset-minutes", "480"));
    REQUIRE(store.saveSetting("unit", ""));
    REQUIRE(store.saveSetting("offset-minutes", "540"));
    CHECK(store.setting("offset-minutes").value() == "540");
    CHECK(store.setting("unit").value() == "");
}

}  // namespace qgt
