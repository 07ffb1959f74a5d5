#include "tests/support/catch.h"
#include "tests/support/memory_audit_log.h"
#include "tests/support/store_world.h"

#include <memory>

namespace qgt {

using integrity::AuditEntry;
using integrity::AuditRecord;
using integrity::ChainVerdict;

namespace {

struct AuditSubject {
    test::StoreWorld world;
    std::unique_ptr<store::Store> sqlite;
    test::MemoryAuditLog memory{world.clock()};

    explicit AuditSubject(const std::string& kind) {
        if (kind == "sqlite") {
            sqlite = world.open();
        }
    }

    integrity::AuditLog& log() {
        return sqlite ? sqlite->audit() : static_cast<integrity::AuditLog&>(memory);
    }
};

}  // namespace

TEST_CASE("records are numbered from 1, stamped, and form an unbroken chain", "[contract][audit]") {
    AuditSubject subject(GENERATE("memory", "sqlite"));
    integrity::AuditLog& log = subject.log();
    CHECK(log.records().value().empty());
    const AuditEntry first{{}, "sign-in.refused", "p1", {{"tries", "3"}, {"", ""}}};
    const AuditEntry second{PersonId("p1"), "role.changed", "p2", {}};
    const Instant start = subject.world.clock().now();
    REQUIRE(log.append(first));
    subject.world.clock().advanceMs(10);
    REQUIRE(log.append(second));
    const std::vector<AuditRecord> records = log.records().value();
    REQUIRE(records.size() == 2);
    CHECK(records[0] == integrity::sealRecord(1, start, first, ""));
    CHECK(records[1].entry == second);
    CHECK(records[1].seq == 2);
    CHECK(records[1].at.ms == start.ms + 10);
    const auto proven = integrity::verifyChain(records, integrity::ChainAnchor{2, records[1].hash});
    CHECK(proven.verdict == ChainVerdict::Whole);
    CHECK(log.recordsOf("role.changed", "p2").value() == std::vector{records[1]});
    CHECK(log.recordsOf("role.changed", "p1").value().empty());
    CHECK(log.recordsOf("sign-in.refused", "p2").value().empty());
}

TEST_CASE("the newest records of an action on somebody are found, newest first",
          "[contract][audit]") {
    AuditSubject subject(GENERATE("memory", "sqlite"));
    integrity::AuditLog& log = subject.log();
    const PersonId one("p1");
    const PersonId other("p2");
    REQUIRE(log.append({one, "mastery.viewed", "p3", {}}));
    REQUIRE(log.append({one, "mastery.viewed", "p4", {}}));
    REQUIRE(log.append({one, "role.changed", "p3", {}}));
    REQUIRE(log.append({other, "mastery.viewed", "p3", {{"line", "relief"}}}));
    const auto found = log.newestOf("mastery.viewed", "p3", 9).value();
    REQUIRE(found.size() == 2);
    CHECK(found[0].entry.actor == other);
    CHECK(found[1].seq == 1);
    CHECK(log.newestOf("mastery.viewed", "p3", 1).value().size() == 1);
    CHECK(log.newestOf("mastery.viewed", "p5", 9).value().empty());
}

}  // namespace qgt
