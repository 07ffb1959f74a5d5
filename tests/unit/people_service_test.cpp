#include "engine/people/people_service.h"

#include "engine/people/person_rules.h"
#include "tests/support/catch.h"
#include "tests/support/failing_people_store.h"
#include "tests/support/people_world.h"

#include <algorithm>
#include <string>

using qgt::CommitteeId;
using qgt::LineId;
using qgt::PersonId;
using qgt::people::cleanPerson;
using qgt::people::DutyRole;
using qgt::people::LineDuty;
using qgt::people::PeopleService;
using qgt::people::Person;
using qgt::people::Role;
using qgt::people::SecretKind;
using qgt::test::PeopleWorld;

namespace {

/// Committees c1 and c2; an administrator, a director and a cadre of c1, a cadre of c2.
struct ServiceWorld : PeopleWorld {
    ServiceWorld() {
        (void)store.saveCommittee({CommitteeId("c1"), "青禾里居委会", "曲阳路街道"}, {});
        (void)store.saveCommittee({CommitteeId("c2"), "望江居委会", "曲阳路街道"}, {});
        add("admin", "沈岚", Role::Administrator);
        add("director", "陆文静", Role::Director);
        add("cadre", "王海燕", Role::Cadre);
        Person stranger = add("stranger", "孙晓", Role::Cadre);
        stranger.committee = CommitteeId("c2");
        (void)store.savePerson(stranger, {});
        giveSecret("admin", "lvshu-mantou", SecretKind::Password);
    }

    PeopleService service() { return {store, audit, random}; }

    [[nodiscard]] Person person(const std::string& id) const {
        return store.person(PersonId(id)).value().value();
    }
};

Person newcomer(Role role = Role::Cadre) {
    Person person;
    person.name = " 张敏　";
    person.staffNo = "HK-031";
    person.committee = CommitteeId("c1");
    person.roles = {role};
    return person;
}

template <typename T>
std::string codeOf(const qgt::Result<T>& result) {
    return result.has_value() ? "" : result.error().code;
}

}  // namespace

TEST_CASE("a new person gets an id, trimmed texts and a place in the audit chain", "[people]") {
    ServiceWorld world;
    const auto kept = world.service().savePerson(world.actor("admin"), newcomer());
    REQUIRE(kept.has_value());
    CHECK(kept->name == "张敏");
    CHECK(kept->id.str().size() == 10);
    CHECK(world.store.person(kept->id).value() == *kept);
    CHECK(world.audited() == std::vector<std::string>{"person.added", "person.roles-changed"});
}

TEST_CASE("names that deceive or are no names are refused", "[people]") {
    const std::vector<std::pair<std::string, std::string>> names{
        {"", "person.name-missing"},
        {" 　\t", "person.name-missing"},
        {std::string("张\0三", 7), "person.name-characters"},
        {"张\n三", "person.name-characters"},
        {"张三\u202efdp.", "person.name-characters"},
        {"张\u200B三", "person.name-characters"},
        {"\uFEFF张三", "person.name-characters"},
        {"张\u2066三", "person.name-characters"},
        {"张\xC2\x85三", "person.name-characters"},
        {"张\xFF", "person.name-characters"},
        {"\xB3\xC7\xCA\xD0", "person.name-characters"},
        {std::string(41, 'x'), "person.name-too-long"}};
    for (const auto& [name, code] : names) {
        CAPTURE(name);
        Person person = newcomer();
        person.name = name;
        CHECK(codeOf(cleanPerson(person)) == code);
    }
    for (const std::string good : {"王\"小,明", "=1+1", "阿布都热西提·玉素甫", "𠮷野", "x"}) {
        Person person = newcomer();
        person.name = good;
        CHECK(cleanPerson(person).value().name == good);
    }
}

TEST_CASE("a person without a role or with one line twice is refused", "[people]") {
    Person person = newcomer();
    person.roles.clear();
    CHECK(codeOf(cleanPerson(person)) == "person.no-role");
    person = newcomer();
    person.duties = {{LineId("residence"), DutyRole::A}, {LineId("residence"), DutyRole::B}};
    CHECK(codeOf(cleanPerson(person)) == "person.line-twice");
    person = newcomer();
    person.roles = {Role::Director, Role::Cadre, Role::Director};
    CHECK(cleanPerson(person).value().roles == std::vector<Role>{Role::Cadre, Role::Director});
}

TEST_CASE("a staff number belongs to one person, whatever its width and case", "[people]") {
    ServiceWorld world;
    auto service = world.service();
    const auto first = service.savePerson(world.actor("admin"), newcomer()).value();
    Person second = newcomer();
    second.name = "李国栋";
    second.staffNo = "ｈｋ-031";
    CHECK(service.savePerson(world.actor("admin"), second).error() ==
          qgt::Error{"people.staff-no-taken", {{"staff_no", "ｈｋ-031"}, {"name", "张敏"}}});
    second.staffNo = "";
    CHECK(service.savePerson(world.actor("admin"), second).has_value());
    CHECK(service.savePerson(world.actor("admin"), first).has_value());
}

TEST_CASE("a person stands in a committee that exists", "[people]") {
    ServiceWorld world;
    Person person = newcomer();
    person.committee = CommitteeId("c9");
    CHECK(codeOf(world.service().savePerson(world.actor("admin"), person)) ==
          "people.unknown-committee");
    person.id = PersonId("p9");
    CHECK(codeOf(world.service().savePerson(world.actor("admin"), person)) == "people.unknown");
}

TEST_CASE("the last administrator who can sign in cannot be removed or demoted", "[people]") {
    ServiceWorld world;
    auto service = world.service();
    const auto admin = world.actor("admin");
    CHECK(codeOf(service.deactivate(admin, admin.person)) == "people.last-administrator");
    Person demoted = world.person("admin");
    demoted.roles = {Role::Cadre};
    CHECK(codeOf(service.savePerson(admin, demoted)) == "people.last-administrator");
    CHECK(world.audited().empty());

    // A second one without a secret could not help anybody.
    const auto second = service.savePerson(admin, newcomer(Role::Administrator)).value();
    CHECK(codeOf(service.deactivate(admin, admin.person)) == "people.last-administrator");
    world.giveSecret(second.id.str(), "lvshu-mantou", SecretKind::Password);
    CHECK(service.deactivate(admin, admin.person).has_value());
    CHECK_FALSE(world.person("admin").active);
}

TEST_CASE("a director keeps the own committee but hands out no rights", "[people]") {
    ServiceWorld world;
    auto service = world.service();
    const auto director = world.actor("director");
    CHECK(service.savePerson(director, newcomer()).has_value());

    Person cadre = world.person("cadre");
    cadre.post = "卫生干部";
    CHECK(service.savePerson(director, cadre).has_value());
    cadre.roles = {Role::Cadre, Role::Trainer};
    CHECK(codeOf(service.savePerson(director, cadre)) == "rights.refused");

    Person self = world.person("director");
    self.roles.push_back(Role::Administrator);
    CHECK(codeOf(service.savePerson(director, self)) == "rights.refused");
    self = world.person("director");
    self.committee = CommitteeId("c2");
    CHECK(codeOf(service.savePerson(director, self)) == "rights.refused");

    Person poached = world.person("stranger");
    poached.committee = CommitteeId("c1");
    CHECK(codeOf(service.savePerson(director, poached)) == "rights.refused");
    CHECK(codeOf(service.savePerson(director, newcomer(Role::Administrator))) == "rights.refused");
    CHECK(codeOf(service.deactivate(director, PersonId("admin"))) == "rights.refused");
    CHECK(service.deactivate(director, PersonId("cadre")).has_value());

    CHECK(codeOf(service.saveCommittee(director, {{}, "新居委会", ""})) == "rights.refused");
    CHECK(service.saveCommittee(director, {CommitteeId("c1"), "青禾里第一居委会", ""}).has_value());
}

TEST_CASE("cadres and trainers change nobody, and each attempt is recorded", "[people]") {
    ServiceWorld world;
    auto service = world.service();
    world.add("trainer", "顾一鸣", Role::Trainer);
    for (const char* who : {"cadre", "trainer"}) {
        const auto actor = world.actor(who);
        CHECK(codeOf(service.savePerson(actor, newcomer())) == "rights.refused");
        CHECK(codeOf(service.deactivate(actor, actor.person)) == "rights.refused");
        CHECK(codeOf(service.setDuties(actor, actor.person, {})) == "rights.refused");
        CHECK(codeOf(service.saveCommittee(actor, {{}, "x", ""})) == "rights.refused");
    }
    CHECK(world.audited() == std::vector<std::string>(8, "rights.refused"));
    CHECK(world.store.persons().value().size() == 5);
}

TEST_CASE("the list shows who may be seen, with the last sign-in", "[people]") {
    ServiceWorld world;
    auto service = world.service();
    const auto team = service.listPersons(world.actor("director"), CommitteeId("c1")).value();
    CHECK(team.size() == 3);
    CHECK(team[0].hasSecret);
    CHECK_FALSE(team[1].hasSecret);
    CHECK(codeOf(service.listPersons(world.actor("director"), CommitteeId("c2"))) ==
          "rights.refused");
    CHECK(codeOf(service.listPersons(world.actor("director"), {})) == "rights.refused");
    CHECK(codeOf(service.listPersons(world.actor("cadre"), CommitteeId("c1"))) == "rights.refused");
    CHECK(service.listPersons(world.actor("admin"), {}).value().size() == 4);
}

TEST_CASE("two A on a line, or a B without an A, are said and not refused", "[people]") {
    ServiceWorld world;
    auto service = world.service();
    const auto director = world.actor("director");
    const LineDuty first{LineId("residence"), DutyRole::A};
    CHECK(service.setDuties(director, PersonId("cadre"), {first}).value().empty());
    const auto warnings =
        service.setDuties(director, PersonId("director"), {first, {LineId("relief"), DutyRole::B}})
            .value();
    REQUIRE(warnings.size() == 2);
    std::vector<std::string> codes{warnings[0].code, warnings[1].code};
    std::sort(codes.begin(), codes.end());
    CHECK(codes == std::vector<std::string>{"duty.no-first", "duty.several-first"});
    CHECK(warnings[0].severity == qgt::Severity::Warning);
    CHECK(world.person("director").duties.size() == 2);
}

TEST_CASE("nothing is saved and nothing recorded when nothing changed", "[people]") {
    ServiceWorld world;
    CHECK(world.service().savePerson(world.actor("admin"), world.person("cadre")).has_value());
    CHECK(world.audited().empty());
}

TEST_CASE("of many persons all are saved or none", "[people]") {
    ServiceWorld world;
    auto service = world.service();
    Person second = newcomer();
    second.name = "李国栋";
    const auto admin = world.actor("admin");
    CHECK(codeOf(service.savePersons(admin, {newcomer(), second})) == "people.staff-no-taken");
    CHECK(world.store.persons().value().size() == 4);
    CHECK(world.audited().empty());
    second.staffNo = "HK-032";
    CHECK(service.savePersons(admin, {newcomer(), second}).value().size() == 2);
    CHECK(world.store.persons().value().size() == 6);
}

TEST_CASE("a store that fails leaves a record without a change, never the other way round",
          "[people]") {
    ServiceWorld world;
    qgt::test::FailingPeopleStore failing(world.store, 0);
    PeopleService service(failing, world.audit, world.random);
    CHECK(codeOf(service.savePerson(world.actor("admin"), newcomer())) == "store.io");
    CHECK(world.audited() == std::vector<std::string>{"person.added", "person.roles-changed"});
    CHECK(world.store.persons().value().size() == 4);
}

TEST_CASE("a committee's name is its own", "[people]") {
    ServiceWorld world;
    auto service = world.service();
    const auto admin = world.actor("admin");
    CHECK(codeOf(service.saveCommittee(admin, {{}, "望江 居委会", ""})) == "committee.name-taken");
    CHECK(codeOf(service.saveCommittee(admin, {{}, "", ""})) == "committee.name-missing");
    CHECK(codeOf(service.saveCommittee(admin, {CommitteeId("c9"), "新", ""})) ==
          "people.unknown-committee");
    CHECK(service.saveCommittee(admin, {{}, "新居委会", "欧阳路街道"}).value().id.str().size() ==
          10);
}
