#include "engine/people/sign_in.h"
#include "tests/support/catch.h"
#include "tests/support/failing_people_store.h"
#include "tests/support/people_world.h"

#include <algorithm>
#include <string>
#include <vector>

using qgt::Error;
using qgt::Instant;
using qgt::PersonId;
using qgt::people::delaySeconds;
using qgt::people::Person;
using qgt::people::Role;
using qgt::people::Secret;
using qgt::people::SecretHasher;
using qgt::people::SecretKind;
using qgt::people::signInChoices;
using qgt::people::SignInService;
using qgt::test::PeopleWorld;

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kDay = 86'400 * kSecond;

/// A cadre p1 with the PIN 407291, a director p2, an administrator p3 and a cadre p4 elsewhere.
struct SignInWorld : PeopleWorld {
    SignInWorld() {
        add("p1", "王海燕", Role::Cadre);
        add("p2", "陆文静", Role::Director);
        add("p3", "沈岚", Role::Administrator);
        Person stranger = add("p4", "孙晓", Role::Cadre);
        stranger.committee = qgt::CommitteeId("c2");
        (void)store.savePerson(stranger, stranger.id);
        giveSecret("p1", "407291", SecretKind::Pin);
    }

    SignInService service() { return SignInService({store, audit, clock, hasher, random}); }

    void fail(SignInService& service, int times) {
        for (int i = 0; i < times; ++i) {
            const auto refused = service.signIn(PersonId("p1"), Secret("000001"));
            REQUIRE(refused.error().code == "sign-in.wrong");
            if (i + 1 < times) {
                clock.advanceMs(60 * kSecond);
            }
        }
    }

    [[nodiscard]] qgt::people::Credential credential(const std::string& id) const {
        return store.credential(PersonId(id)).value().value();
    }
};

std::string codeOf(const qgt::Result<qgt::people::Actor>& result) {
    return result.has_value() ? "" : result.error().code;
}

}  // namespace

TEST_CASE("the right secret gives an actor with the person's roles", "[people]") {
    SignInWorld world;
    auto service = world.service();
    const auto actor = service.signIn(PersonId("p1"), Secret("407291"));
    REQUIRE(actor.has_value());
    CHECK(*actor == world.actor("p1"));
    CHECK(world.credential("p1").lastSignIn == world.clock.now());
    CHECK(world.credential("p1").failures == 0);
    CHECK(world.audited() == std::vector<std::string>{"sign-in.done"});
}

TEST_CASE("delays grow 1, 2, 4 ... to 60 seconds and stay there", "[people]") {
    const std::vector<std::int64_t> expected{0, 1, 2, 4, 8, 16, 32, 60, 60};
    for (std::size_t failures = 0; failures < expected.size(); ++failures) {
        CHECK(delaySeconds(static_cast<int>(failures)) == expected[failures]);
    }
    CHECK(delaySeconds(1'000'000) == 60);
    CHECK(delaySeconds(-1) == 0);

    SignInWorld world;
    auto service = world.service();
    for (std::size_t tries = 1; tries < expected.size(); ++tries) {
        const auto wrong = service.signIn(PersonId("p1"), Secret("000001"));
        CHECK(wrong.error() == Error{"sign-in.wrong",
                                     {{"seconds", std::to_string(expected[tries])},
                                      {"tries", std::to_string(tries)}}});
        world.clock.advanceMs(expected[tries] * kSecond - 1);
        CHECK(service.signIn(PersonId("p1"), Secret("407291")).error() ==
              Error{"sign-in.wait", {{"seconds", "1"}}});
        world.clock.advanceMs(1);
    }
    CHECK(service.signIn(PersonId("p1"), Secret("407291")).has_value());
    CHECK(codeOf(service.signIn(PersonId("p1"), Secret("000001"))) == "sign-in.wrong");
    CHECK(world.credential("p1").failures == 1);
}

TEST_CASE("delays belong to one account", "[people]") {
    SignInWorld world;
    world.giveSecret("p4", "835062", SecretKind::Pin);
    auto service = world.service();
    world.fail(service, 7);
    CHECK(service.signIn(PersonId("p4"), Secret("835062")).has_value());
}

TEST_CASE("a restart neither shortens nor lengthens a delay", "[people]") {
    SignInWorld world;
    {
        auto service = world.service();
        world.fail(service, 7);
    }
    world.clock.reboot("boot-2");
    auto service = world.service();
    CHECK(service.signIn(PersonId("p1"), Secret("407291")).error() ==
          Error{"sign-in.wait", {{"seconds", "60"}}});
    world.clock.advanceMs(60 * kSecond);
    CHECK(service.signIn(PersonId("p1"), Secret("407291")).has_value());
}

TEST_CASE("setting the wall clock during a run changes no delay", "[people]") {
    SignInWorld world;
    auto service = world.service();
    world.fail(service, 7);
    const Instant start = world.clock.now();
    world.clock.setWall(Instant{start.ms + kDay});
    CHECK(codeOf(service.signIn(PersonId("p1"), Secret("407291"))) == "sign-in.wait");
    world.clock.setWall(Instant{start.ms - 365 * kDay});
    CHECK(codeOf(service.signIn(PersonId("p1"), Secret("407291"))) == "sign-in.wait");
    world.clock.advanceMs(60 * kSecond);
    CHECK(service.signIn(PersonId("p1"), Secret("407291")).has_value());
}

TEST_CASE("a clock set back between runs asks the delay once more and never locks for ever",
          "[people]") {
    SignInWorld world;
    {
        auto service = world.service();
        world.fail(service, 7);
    }
    world.clock.reboot("boot-2");
    world.clock.setWall(Instant{world.clock.now().ms - 365 * kDay});
    {
        auto service = world.service();
        CHECK(service.signIn(PersonId("p1"), Secret("407291")).error() ==
              Error{"sign-in.wait", {{"seconds", "60"}}});
    }
    // Also for a program that ends after each try.
    world.clock.advanceMs(60 * kSecond);
    auto service = world.service();
    CHECK(service.signIn(PersonId("p1"), Secret("407291")).has_value());
}

TEST_CASE("a try counts before it is checked, so killing the program wins nothing", "[people]") {
    SignInWorld world;
    // The second write, which would clear the count, never comes.
    qgt::test::FailingPeopleStore dying(world.store, 1);
    SignInService service({dying, world.audit, world.clock, world.hasher, world.random});
    CHECK(codeOf(service.signIn(PersonId("p1"), Secret("407291"))) == "store.io");
    CHECK(world.credential("p1").failures == 1);
}

TEST_CASE("who left or has no secret yet is told so", "[people]") {
    SignInWorld world;
    auto service = world.service();
    CHECK(codeOf(service.signIn(PersonId("p4"), Secret("407291"))) == "sign-in.no-secret");
    CHECK(codeOf(service.signIn(PersonId("p9"), Secret("407291"))) == "sign-in.inactive");
    Person person = world.store.person(PersonId("p1")).value().value();
    person.active = false;
    (void)world.store.savePerson(person, person.id);
    CHECK(codeOf(service.signIn(PersonId("p1"), Secret("407291"))) == "sign-in.inactive");
    CHECK(world.audited() ==
          std::vector<std::string>{"sign-in.refused", "sign-in.refused", "sign-in.refused"});
}

TEST_CASE("no secret, no name and no hash ever stands in the audit chain", "[people]") {
    SignInWorld world;
    auto service = world.service();
    (void)service.signIn(PersonId("p1"), Secret("000001"));
    (void)service.signIn(PersonId("p1"), Secret("407291"));
    world.clock.advanceMs(kSecond);
    (void)service.signIn(PersonId("p1"), Secret("407291"));
    (void)service.changeSecret(PersonId("p1"), Secret("407291"), Secret("835062"));
    const std::string temporary = service.resetSecret(world.actor("p2"), PersonId("p1")).value();
    const auto records = world.audit.records().value();
    for (const auto& record : records) {
        std::string all = record.entry.actor.str() + record.entry.action + record.entry.subject;
        for (const auto& [name, value] : record.entry.details) {
            all.append(name).append("=").append(value);
        }
        CAPTURE(all);
        for (const std::string& hidden : {std::string("000001"),
                                          std::string("407291"),
                                          std::string("835062"),
                                          temporary,
                                          std::string("王海燕"),
                                          std::string("argon2")}) {
            CHECK(all.find(hidden) == std::string::npos);
        }
    }
    CHECK(world.audited() == std::vector<std::string>{"sign-in.refused",
                                                      "sign-in.refused",
                                                      "sign-in.done",
                                                      "secret.changed",
                                                      "sign-in.done",
                                                      "secret.reset"});
}

TEST_CASE("a changed secret replaces the old one and signs in", "[people]") {
    SignInWorld world;
    auto service = world.service();
    const PersonId id("p1");
    CHECK(codeOf(service.changeSecret(id, Secret("407291"), Secret("123456"))) ==
          "secret.pin-guessable");
    CHECK(codeOf(service.changeSecret(id, Secret("407291"), Secret("407291"))) ==
          "secret.unchanged");
    CHECK(service.changeSecret(id, Secret("407291"), Secret("晴天骑车去曲阳公园吧")).has_value());
    CHECK(world.credential("p1").kind == SecretKind::Password);
    CHECK(service.signIn(id, Secret("晴天骑车去曲阳公园吧")).has_value());
    CHECK(codeOf(service.signIn(id, Secret("407291"))) == "sign-in.wrong");
}

TEST_CASE("changing a secret is no way around the delay", "[people]") {
    SignInWorld world;
    auto service = world.service();
    const PersonId id("p1");
    CHECK(codeOf(service.changeSecret(id, Secret("000001"), Secret("835062"))) == "sign-in.wrong");
    CHECK(codeOf(service.changeSecret(id, Secret("407291"), Secret("835062"))) == "sign-in.wait");
}

TEST_CASE("a temporary PIN opens nothing but the change to an own one", "[people]") {
    SignInWorld world;
    auto service = world.service();
    const PersonId id("p1");
    world.fail(service, 3);
    const std::string temporary = service.resetSecret(world.actor("p2"), id).value();
    CHECK(temporary.size() == 6);
    CHECK(codeOf(service.signIn(id, Secret("407291"))) == "sign-in.wrong");
    world.clock.advanceMs(kSecond);
    CHECK(service.signIn(id, Secret(temporary)).error() ==
          Error{"sign-in.must-change", {{"kind", "pin"}}});
    REQUIRE(service.changeSecret(id, Secret(temporary), Secret("835062")).has_value());
    CHECK(service.signIn(id, Secret("835062")).has_value());
}

TEST_CASE("a role that needs a password asks for one at the next sign-in with a PIN", "[people]") {
    SignInWorld world;
    auto service = world.service();
    Person person = world.store.person(PersonId("p1")).value().value();
    person.roles.push_back(Role::Trainer);
    (void)world.store.savePerson(person, person.id);
    CHECK(service.signIn(person.id, Secret("407291")).error() ==
          Error{"sign-in.must-change", {{"kind", "password"}}});
    CHECK(codeOf(service.changeSecret(person.id, Secret("407291"), Secret("835062"))) ==
          "secret.too-short");
    CHECK(service.changeSecret(person.id, Secret("407291"), Secret("lvshu-mantou")).has_value());
    CHECK(service.signIn(person.id, Secret("lvshu-mantou")).has_value());
}

TEST_CASE("a director resets cadres of the own committee and nobody else", "[people]") {
    SignInWorld world;
    auto service = world.service();
    const auto director = world.actor("p2");
    CHECK(service.resetSecret(director, PersonId("p1")).has_value());
    CHECK(service.resetSecret(director, PersonId("p3")).error().code == "rights.refused");
    CHECK(service.resetSecret(director, PersonId("p4")).error().code == "rights.refused");
    CHECK(service.resetSecret(world.actor("p1"), PersonId("p2")).error().code == "rights.refused");
    const auto forAdministrator = service.resetSecret(world.actor("p3"), PersonId("p2"));
    REQUIRE(forAdministrator.has_value());
    CHECK(forAdministrator->size() == 10);
    CHECK(service.resetSecret(world.actor("p3"), PersonId("p9")).error().code == "people.unknown");
    const auto actions = world.audited();
    CHECK(std::count(actions.begin(), actions.end(), "rights.refused") == 3);
    CHECK(std::count(actions.begin(), actions.end(), "secret.reset") == 2);
}

TEST_CASE("a hash of an older cost is renewed at a right sign-in", "[people]") {
    SignInWorld world;
    const SecretHasher dearer({2, 16384});
    SignInService service({world.store, world.audit, world.clock, dearer, world.random});
    REQUIRE(service.signIn(PersonId("p1"), Secret("407291")).has_value());
    CHECK_FALSE(dearer.needsRehash(world.credential("p1").hash));
    CHECK(service.signIn(PersonId("p1"), Secret("407291")).has_value());
}

TEST_CASE("the sign-in page lists active persons with the field each one needs", "[people]") {
    SignInWorld world;
    Person gone = world.store.person(PersonId("p4")).value().value();
    gone.active = false;
    (void)world.store.savePerson(gone, gone.id);
    auto service = world.service();
    (void)service.signIn(PersonId("p1"), Secret("407291"));
    const auto choices = signInChoices(world.store).value();
    REQUIRE(choices.size() == 3);
    CHECK(choices[0].name == "王海燕");
    CHECK(choices[0].kind == SecretKind::Pin);
    CHECK(choices[0].hasSecret);
    CHECK(choices[0].lastSignIn == world.clock.now());
    CHECK(choices[1].kind == SecretKind::Password);
    CHECK_FALSE(choices[1].hasSecret);
}
