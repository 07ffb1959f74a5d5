#include "engine/store/connection.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <string>
#include <vector>

namespace qgt {

using ability::Adoption;
using ability::PolicyChange;

namespace {

Adoption adoptionOf(double tauDays, std::int64_t atMs) {
    Adoption adoption;
    adoption.set.tauDays = tauDays;
    adoption.set.cadre[PersonId("p1")] = 1.0 / 3.0;
    adoption.set.items[{ItemId("7k3m9qz2xd"), 2}] = {-0.7, 0.11};
    adoption.reason = "每月重估";
    adoption.at = Instant{atMs};
    adoption.by = PersonId("t1");
    return adoption;
}

PolicyChange policyChange(int share) {
    return {LineId("relief"), Date{20'800}, share, "低保新规", Instant{77}, PersonId("t1")};
}

}  // namespace

TEST_CASE("parameter sets come back as they were adopted, the newest in force, after a new start",
          "[contract][ability]") {
    test::StoreWorld world;
    const std::vector<Adoption> said{adoptionOf(260, 1), adoptionOf(200, 2), adoptionOf(260, 3)};
    {
        const auto store = world.open();
        CHECK_FALSE(store->ability().adopted().value());
        for (const Adoption& adoption : said) {
            REQUIRE(store->ability().adopt(adoption));
        }
    }
    const auto store = world.open();
    CHECK(store->ability().adoptions().value() == said);
    CHECK(store->ability().adopted().value() == said.back());
    const auto report = store->verify().value();
    CHECK(report.sound());
    // The same set again is kept once.
    const auto rows = [&](const char* table) {
        for (const auto& [name, count] : report.rows) {
            if (name == table) {
                return static_cast<int>(count);
            }
        }
        return -1;
    };
    CHECK(rows("parameter_set") == 2);
    CHECK(rows("model_adopted") == 3);
}

TEST_CASE("changes of rules come back as they were said, and a share that is none is refused",
          "[contract][ability]") {
    test::StoreWorld world;
    const std::vector<PolicyChange> said{policyChange(2'500), policyChange(10'000)};
    {
        const auto store = world.open();
        for (const PolicyChange& change : said) {
            REQUIRE(store->ability().savePolicyChange(change));
        }
        CHECK_FALSE(store->ability().savePolicyChange(policyChange(0)));
        CHECK_FALSE(store->ability().savePolicyChange(policyChange(10'001)));
    }
    const auto store = world.open();
    CHECK(store->ability().policyChanges().value() == said);
    CHECK(store->verify().value().sound());
}

TEST_CASE("whatever a person's cells rest on moves their places, and nobody else's",
          "[contract][ability]") {
    test::StoreWorld world;
    const auto store = world.open();
    test::fill(*store, 3);
    const auto places = [&](const char* person) {
        return store->ability().placesOf(PersonId(person)).value();
    };
    auto own = places("p1");
    auto other = places("p2");
    CHECK(places("p1") == own);
    const auto moves = [&](bool everybodys) {
        const bool ownMoved = places("p1") != own;
        const bool othersAsSaid = (places("p2") != other) == everybodys;
        own = places("p1");
        other = places("p2");
        return ownMoved && othersAsSaid;
    };
    REQUIRE(store->practice().appendAnswer(test::answerEvent("s1", 77)));
    CHECK(moves(false));
    practice::ExposureEvent reading;
    reading.session = SessionId("s1");
    reading.person = PersonId("p1");
    REQUIRE(store->practice().appendExposure(reading));
    CHECK(moves(false));
    REQUIRE(store->people().savePerson(test::personNamed("p1", "王芳"), PersonId("t1")));
    CHECK(moves(false));
    REQUIRE(store->ability().adopt(adoptionOf(260, 1)));
    CHECK(moves(true));
    REQUIRE(store->ability().savePolicyChange(policyChange(9)));
    CHECK(moves(true));
}

TEST_CASE("nothing of ability's records is overwritten", "[contract][ability]") {
    test::StoreWorld world;
    {
        const auto store = world.open();
        REQUIRE(store->ability().adopt(adoptionOf(260, 1)));
        REQUIRE(store->ability().savePolicyChange(policyChange(9)));
    }
    const auto connection = store::Connection::open(world.file(), store::Access::ReadWrite);
    REQUIRE(connection.has_value());
    for (const char* const table : {"parameter_set", "model_adopted", "policy_change"}) {
        CHECK_FALSE(connection->run(std::string("UPDATE ") + table + " SET at = 0"));
        CHECK_FALSE(connection->run(std::string("DELETE FROM ") + table));
    }
}

}  // namespace qgt
