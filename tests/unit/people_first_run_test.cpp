#include "engine/people/first_run.h"
#include "engine/people/sign_in.h"
#include "tests/support/catch.h"
#include "tests/support/failing_people_store.h"
#include "tests/support/people_world.h"

#include <string>

using qgt::people::FirstRun;
using qgt::people::isFirstRun;
using qgt::people::Person;
using qgt::people::Role;
using qgt::people::Secret;
using qgt::people::SignInService;
using qgt::people::UnitDraft;
using qgt::test::FailingPeopleStore;
using qgt::test::PeopleWorld;

namespace {

const char* const kPassword = "lvshu-mantou";

UnitDraft draft() {
    return {"青禾里居委会", "曲阳路街道", "沈岚", {Role::Trainer}};
}

FirstRun firstRunOf(PeopleWorld& world) {
    return {world.store, world.audit, world.hasher, world.random};
}

std::string signInCode(PeopleWorld& world, const qgt::PersonId& person, const char* secret) {
    SignInService service({world.store, world.audit, world.clock, world.hasher, world.random});
    const auto actor = service.signIn(person, Secret(secret));
    return actor.has_value() ? "" : actor.error().code;
}

}  // namespace

TEST_CASE("an empty store is a first run, and founding the unit ends it", "[people]") {
    PeopleWorld world;
    CHECK(isFirstRun(world.store) == true);
    FirstRun firstRun = firstRunOf(world);
    const auto unit = firstRun.createUnit(draft(), Secret(kPassword));
    REQUIRE(unit.has_value());
    CHECK(isFirstRun(world.store) == false);
    CHECK(firstRun.createUnit(draft(), Secret(kPassword)).error().code == "first-run.done");

    const Person person = world.store.person(unit->administrator).value().value();
    CHECK(person.name == "沈岚");
    CHECK(person.roles == std::vector<Role>{Role::Trainer, Role::Administrator});
    CHECK(person.committee == unit->committee);
    CHECK(world.store.committees().value().front().name == "青禾里居委会");
    CHECK(signInCode(world, unit->administrator, kPassword).empty());
    CHECK(world.audited() == std::vector<std::string>{"unit.founded", "sign-in.done"});
}

TEST_CASE("the recovery code has five groups of four and is kept as a hash only", "[people]") {
    PeopleWorld world;
    const auto unit = firstRunOf(world).createUnit(draft(), Secret(kPassword)).value();
    REQUIRE(unit.recoveryCode.size() == 24);
    for (std::size_t i = 0; i < unit.recoveryCode.size(); ++i) {
        CHECK((unit.recoveryCode[i] == '-') == (i % 5 == 4));
    }
    const std::string kept = world.store.setting("recovery-hash").value().value();
    CHECK(kept.starts_with("$argon2id$"));
}

TEST_CASE("wrong drafts found nothing", "[people]") {
    PeopleWorld world;
    FirstRun firstRun = firstRunOf(world);
    UnitDraft nameless = draft();
    nameless.administratorName = "　";
    CHECK(firstRun.createUnit(nameless, Secret(kPassword)).error().code == "person.name-missing");
    UnitDraft homeless = draft();
    homeless.committeeName = "";
    CHECK(firstRun.createUnit(homeless, Secret(kPassword)).error().code ==
          "committee.name-missing");
    CHECK(firstRun.createUnit(draft(), Secret("407291")).error().code == "secret.too-short");
    CHECK(world.store.persons().value().empty());
    CHECK(world.store.committees().value().empty());
    CHECK(isFirstRun(world.store) == true);
}

TEST_CASE("a founding that breaks off anywhere can be done again without doubles", "[people]") {
    for (int goodWrites = 0; goodWrites < 5; ++goodWrites) {
        CAPTURE(goodWrites);
        PeopleWorld world;
        FailingPeopleStore failing(world.store, goodWrites);
        FirstRun broken(failing, world.audit, world.hasher, world.random);
        CHECK(broken.createUnit(draft(), Secret(kPassword)).error().code == "store.io");
        REQUIRE(isFirstRun(world.store) == true);

        const auto unit = firstRunOf(world).createUnit(draft(), Secret(kPassword));
        REQUIRE(unit.has_value());
        CHECK(world.store.persons().value().size() == 1);
        CHECK(world.store.committees().value().size() == 1);
        CHECK(signInCode(world, unit->administrator, kPassword).empty());
        CHECK(firstRunOf(world)
                  .recover(Secret(unit->recoveryCode), Secret("another-mantou"))
                  .has_value());
    }
}

TEST_CASE("the recovery code sets a new password once and gives a new code", "[people]") {
    PeopleWorld world;
    FirstRun firstRun = firstRunOf(world);
    const auto unit = firstRun.createUnit(draft(), Secret(kPassword)).value();
    const auto recovered = firstRun.recover(Secret(unit.recoveryCode), Secret("another-mantou"));
    REQUIRE(recovered.has_value());
    CHECK(recovered->administrator == unit.administrator);
    CHECK(signInCode(world, unit.administrator, kPassword) == "sign-in.wrong");
    world.clock.advanceMs(1000);
    CHECK(signInCode(world, unit.administrator, "another-mantou").empty());

    CHECK(firstRun.recover(Secret(unit.recoveryCode), Secret("third-mantou")).error().code ==
          "recovery.wrong");
    CHECK(firstRun.recover(Secret(recovered->recoveryCode), Secret("third-mantou")).has_value());
}

TEST_CASE("a code written down by hand is understood", "[people]") {
    PeopleWorld world;
    FirstRun firstRun = firstRunOf(world);
    std::string code = firstRun.createUnit(draft(), Secret(kPassword)).value().recoveryCode;
    for (char& letter : code) {
        if (letter == '0') {
            letter = 'o';
        } else if (letter == '1') {
            letter = 'l';
        } else if (letter == '-') {
            letter = ' ';
        } else if (letter >= 'A') {
            letter = static_cast<char>(letter - 'A' + 'a');
        }
    }
    CHECK(firstRun.recover(Secret(code), Secret("another-mantou")).has_value());
}

TEST_CASE("a wrong code changes nothing and is recorded", "[people]") {
    PeopleWorld world;
    FirstRun firstRun = firstRunOf(world);
    CHECK(firstRun.recover(Secret(""), Secret(kPassword)).error().code == "recovery.wrong");
    const auto unit = firstRun.createUnit(draft(), Secret(kPassword)).value();
    CHECK(firstRun.recover(Secret("0000-0000-0000-0000-0000"), Secret("another-mantou"))
              .error()
              .code == "recovery.wrong");
    CHECK(firstRun.recover(Secret(unit.recoveryCode), Secret("short")).error().code ==
          "secret.too-short");
    CHECK(signInCode(world, unit.administrator, kPassword).empty());
    CHECK(world.audited() ==
          std::vector<std::string>{
              "recovery.refused", "unit.founded", "recovery.refused", "sign-in.done"});
}

TEST_CASE("recovery goes to an active administrator when the founder left", "[people]") {
    PeopleWorld world;
    FirstRun firstRun = firstRunOf(world);
    const auto unit = firstRun.createUnit(draft(), Secret(kPassword)).value();
    Person founder = world.store.person(unit.administrator).value().value();
    founder.active = false;
    (void)world.store.savePerson(founder, founder.id);
    CHECK(firstRun.recover(Secret(unit.recoveryCode), Secret("another-mantou")).error().code ==
          "recovery.no-administrator");
    world.add("p7", "顾一鸣", Role::Administrator);
    const auto recovered = firstRun.recover(Secret(unit.recoveryCode), Secret("another-mantou"));
    REQUIRE(recovered.has_value());
    CHECK(recovered->administrator == qgt::PersonId("p7"));
}

TEST_CASE("only an administrator renews the recovery code", "[people]") {
    PeopleWorld world;
    FirstRun firstRun = firstRunOf(world);
    const auto unit = firstRun.createUnit(draft(), Secret(kPassword)).value();
    world.add("p8", "陆文静", Role::Director);
    CHECK(firstRun.renewRecoveryCode(world.actor("p8")).error().code == "rights.refused");
    const auto fresh = firstRun.renewRecoveryCode(world.actor(unit.administrator.str()));
    REQUIRE(fresh.has_value());
    CHECK(firstRun.recover(Secret(unit.recoveryCode), Secret("another-mantou")).error().code ==
          "recovery.wrong");
    CHECK(firstRun.recover(Secret(*fresh), Secret("another-mantou")).has_value());
}
