#include "engine/integrity/audit.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using qgt::Instant;
using qgt::PersonId;
using qgt::integrity::AuditEntry;
using qgt::integrity::AuditRecord;
using qgt::integrity::ChainAnchor;
using qgt::integrity::ChainReport;
using qgt::integrity::ChainVerdict;
using qgt::integrity::headOf;
using qgt::integrity::sealRecord;
using qgt::integrity::verifyChain;

namespace {

std::vector<AuditRecord> chainOf(std::uint64_t count) {
    std::vector<AuditRecord> records;
    std::string previous;
    for (std::uint64_t seq = 1; seq <= count; ++seq) {
        const AuditEntry entry{PersonId("p1"), "sign-in.done", "p1", {{"n", std::to_string(seq)}}};
        records.push_back(
            sealRecord(seq, Instant{static_cast<std::int64_t>(seq) * 1000}, entry, previous));
        previous = records.back().hash;
    }
    return records;
}

}  // namespace

TEST_CASE("the sealed form of a record is pinned: stored chains must verify for ever",
          "[integrity]") {
    const AuditEntry entry{PersonId("p1"), "sign-in.done", "p1", {{"kind", "pin"}}};
    const AuditRecord record = sealRecord(1, Instant{1'795'521'600'000}, entry, "");
    // Computed apart from this program with Python's hashlib over the documented layout.
    CHECK(record.hash == "c316684a32ce872698a76f41e09fa9d5cbf3eccd91585f7c08c95738ea9ef89d");
    CHECK(record.entry == entry);
    CHECK(record.seq == 1);
}

TEST_CASE("a chain without an anchor is never called whole", "[integrity]") {
    const ChainReport report = verifyChain(chainOf(5), std::nullopt);
    CHECK(report.verdict == ChainVerdict::EndNotProven);
    CHECK(report.count == 5);
    CHECK(report.brokenAt == 0);
    CHECK(report.provenTo == 0);
}

TEST_CASE("a chain with its head kept outside is whole and says how far that proof goes",
          "[integrity]") {
    const auto records = chainOf(5);
    CHECK(verifyChain(records, headOf(records)).verdict == ChainVerdict::Whole);
    CHECK(verifyChain(records, headOf(records)).provenTo == 5);

    const ChainReport older = verifyChain(records, ChainAnchor{3, records[2].hash});
    CHECK(older.verdict == ChainVerdict::Whole);
    CHECK(older.provenTo == 3);
}

TEST_CASE("a cut tail is broken at the first missing record when its head was kept",
          "[integrity]") {
    auto records = chainOf(5);
    const ChainAnchor anchor = headOf(records);
    records.resize(3);
    CHECK(verifyChain(records, std::nullopt).verdict == ChainVerdict::EndNotProven);
    const ChainReport report = verifyChain(records, anchor);
    CHECK(report.verdict == ChainVerdict::Broken);
    CHECK(report.brokenAt == 4);

    records.clear();
    CHECK(verifyChain(records, anchor).brokenAt == 1);
}

TEST_CASE("an empty chain proves nothing and its head anchors nothing", "[integrity]") {
    CHECK(verifyChain({}, std::nullopt).verdict == ChainVerdict::EndNotProven);
    CHECK(headOf({}) == ChainAnchor{});
    CHECK(verifyChain(chainOf(2), ChainAnchor{}).verdict == ChainVerdict::EndNotProven);
}

TEST_CASE("a chain computed anew from a changed record contradicts the anchor", "[integrity]") {
    const auto original = chainOf(5);
    std::vector<AuditRecord> forged;
    std::string previous;
    for (AuditRecord record : original) {
        if (record.seq == 2) {
            record.entry.action = "nothing.happened";
        }
        forged.push_back(sealRecord(record.seq, record.at, record.entry, previous));
        previous = forged.back().hash;
    }
    CHECK(verifyChain(forged, std::nullopt).verdict == ChainVerdict::EndNotProven);
    const ChainReport report = verifyChain(forged, headOf(original));
    CHECK(report.verdict == ChainVerdict::Broken);
    CHECK(report.brokenAt == 5);
    CHECK(verifyChain(forged, ChainAnchor{1, original[0].hash}).verdict == ChainVerdict::Whole);
}

TEST_CASE("of two faults the first is named", "[integrity]") {
    const auto original = chainOf(6);
    auto records = original;
    records[3].entry.subject = "x";
    CHECK(verifyChain(records, ChainAnchor{2, "not this"}).brokenAt == 2);
    CHECK(verifyChain(records, ChainAnchor{9, "cut"}).brokenAt == 4);
}
