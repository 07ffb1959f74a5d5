#include "engine/exam/paper_entry_store.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace qgt {

using exam::PaperEntryKind;
using exam::PaperEntryLine;

namespace {

PaperEntryLine line(PaperEntryKind kind, const std::string& by, const std::string& body) {
    return {ExamId("e1"),
            PersonId("p1"),
            kind,
            PersonId(by),
            body.empty() ? 0 : 3,
            body,
            Instant{1'700'000'000'000}};
}

const std::string kLeft = R"({"response":{"chosen":["A"]}})";
const std::string kRight = R"({"response":{"chosen":["B"]}})";

}  // namespace

TEST_CASE("what was entered from a sheet comes back as given, after a new start",
          "[contract][paper]") {
    test::StoreWorld world;
    std::vector<PaperEntryLine> lines{line(PaperEntryKind::Entered, "anna", kLeft),
                                      line(PaperEntryKind::Finished, "anna", {}),
                                      line(PaperEntryKind::Entered, "bo", kRight),
                                      line(PaperEntryKind::Finished, "bo", {}),
                                      line(PaperEntryKind::Settled, "cai", kLeft),
                                      line(PaperEntryKind::Recorded, "cai", "a1")};
    {
        const auto store = world.open();
        for (const PaperEntryLine& one : lines) {
            REQUIRE(store->paperEntries().append(one));
        }
    }
    const auto store = world.open();
    CHECK(store->paperEntries().lines(ExamId("e1"), PersonId("p1")).value() == lines);
    CHECK(store->paperEntries().lines(ExamId("e1"), PersonId("p2")).value().empty());
    CHECK(store->paperEntries().lines(ExamId("e2"), PersonId("p1")).value().empty());
    CHECK(exam::enteredSheet(lines)->recorded == AttemptId("a1"));
    CHECK(store->verify().value().sound());
}

TEST_CASE("how far all sheets are is known without a word of what was read", "[contract][paper]") {
    test::StoreWorld world;
    const auto store = world.open();
    REQUIRE(store->paperEntries().append(line(PaperEntryKind::Entered, "anna", kLeft)));
    REQUIRE(store->paperEntries().append(line(PaperEntryKind::Entered, "bo", kRight)));
    PaperEntryLine withdrawn = line(PaperEntryKind::Withdrawn, "cai", "录错了人");
    withdrawn.slot = 2;
    REQUIRE(store->paperEntries().append(withdrawn));
    const auto standing = store->paperEntries().standing(ExamId("e1")).value();
    REQUIRE(standing.size() == 3);
    CHECK(std::all_of(standing.begin(), standing.begin() + 2, [](const PaperEntryLine& one) {
        return one.body == seat::encodeAnswer({}) && one.slot == 3;
    }));
    CHECK(standing[2] == withdrawn);
}

TEST_CASE("attempts from paper that were taken back are known, of all exams", "[contract][paper]") {
    test::StoreWorld world;
    {
        const auto store = world.open();
        CHECK(store->paperEntries().takenBack().value().empty());
        PaperEntryLine one = line(PaperEntryKind::Recorded, "cai", "a1");
        REQUIRE(store->paperEntries().append(one));
        one.kind = PaperEntryKind::Contested;
        one.body = "录错了人";
        REQUIRE(store->paperEntries().append(one));
        CHECK(store->paperEntries().takenBack().value().empty());
        one.kind = PaperEntryKind::TakenBack;
        one.body = "a1";
        REQUIRE(store->paperEntries().append(one));
        one.exam = ExamId("e2");
        one.body = "a2";
        REQUIRE(store->paperEntries().append(one));
    }
    const auto store = world.open();
    CHECK(store->paperEntries().takenBack().value() ==
          std::set<AttemptId>{AttemptId("a1"), AttemptId("a2")});
    CHECK(store->verify().value().sound());
}

}  // namespace qgt
