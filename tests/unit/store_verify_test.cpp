#include "engine/core/os/files.h"
#include "engine/store/connection.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

namespace qgt {

using integrity::ChainVerdict;
using test::StoreWorld;

namespace {

/// Changes the file behind the program's back; the triggers are ours, so they go first.
void tamper(StoreWorld& world, const std::string& sql) {
    const auto connection = store::Connection::open(world.file(), store::Access::ReadWrite);
    REQUIRE(connection.has_value());
    REQUIRE(connection->run(sql));
    REQUIRE(connection->checkpoint(true));
}

}  // namespace

TEST_CASE("a sound store is reported with its counts", "[store]") {
    StoreWorld world;
    const auto store = world.open();
    test::fill(*store, 7);
    const auto report = store->verify().value();
    CHECK(report.sound());
    CHECK(report.answers == 7);
    CHECK(report.audit.verdict == ChainVerdict::EndNotProven);
    CHECK(report.audit.count == 2);
    const auto records = store->audit().records().value();
    const auto anchored = store->verify(integrity::headOf(records)).value();
    CHECK(anchored.audit.verdict == ChainVerdict::Whole);
    const auto cut = store->verify(integrity::ChainAnchor{3, "x"}).value();
    CHECK(cut.audit.verdict == ChainVerdict::Broken);
}

TEST_CASE("a changed, a removed and an added row are each found", "[store]") {
    StoreWorld world;
    { test::fill(*world.open(), 7); }
    const std::string trigger =
        "CREATE TRIGGER answer_no_delete BEFORE DELETE ON answer BEGIN "
        "SELECT RAISE(ABORT, 'append only'); END;";
    const std::string update =
        "CREATE TRIGGER answer_no_update BEFORE UPDATE ON answer BEGIN "
        "SELECT RAISE(ABORT, 'append only'); END;";
    SECTION("changed") {
        tamper(world,
               "DROP TRIGGER answer_no_update; UPDATE answer SET item = 'cccccccccc' "
               "WHERE seq = 4;" +
                   update);
    }
    SECTION("removed") {
        tamper(world, "DROP TRIGGER answer_no_delete; DELETE FROM answer WHERE seq = 7;" + trigger);
    }
    SECTION("added") {
        tamper(world,
               "INSERT INTO answer SELECT pos + 100, install, seq + 100, at, day, person, "
               "session, item, revision, meaning, origin, response, shown_order, rt_ms, "
               "confidence, undo_of, h FROM answer WHERE seq = 1");
    }
    SECTION("a setting") {
        tamper(world,
               "INSERT INTO setting_revision VALUES (99, 'recovery-hash', 1, 'mine', x'00')");
    }
    SECTION("a credential") {
        tamper(world, "UPDATE credential SET hash = 'mine'");
    }
    CHECK(world.refusal() == "store.damaged-no-backup");
}

}  // namespace qgt
