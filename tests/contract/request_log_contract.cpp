#include "engine/store/connection.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <string>
#include <vector>

namespace qgt {

using coverage::LogEntryId;
using coverage::LoggedRequests;
using coverage::RequestOutcome;

namespace {

const CommitteeId kCommittee("c1");

LoggedRequests logged(const std::string& entry, std::int32_t day, RequestOutcome outcome) {
    return {LogEntryId(entry),
            kCommittee,
            Date{day},
            LineId("residence"),
            RequestId("res_card"),
            outcome,
            1,
            "",
            Instant{77},
            PersonId("p1")};
}

}  // namespace

TEST_CASE("logged requests come back as they were logged, from their day on, after a new start",
          "[contract][request-log]") {
    test::StoreWorld world;
    std::vector<LoggedRequests> said{logged("e1", 20'800, RequestOutcome::Settled),
                                     logged("e2", 20'801, RequestOutcome::ComeAgain),
                                     logged("e3", 20'802, RequestOutcome::HandedOn)};
    said.back().count = 12;
    said.back().request = RequestId();
    said.back().source = "digest";
    LoggedRequests elsewhere = logged("e4", 20'802, RequestOutcome::Settled);
    elsewhere.committee = CommitteeId("c2");
    {
        const auto store = world.open();
        for (const LoggedRequests& one : said) {
            REQUIRE(store->requestLog().append({one}));
        }
        REQUIRE(store->requestLog().append({elsewhere}));
    }
    const auto store = world.open();
    coverage::RequestLogStore& log = store->requestLog();
    CHECK(log.requestsOf(kCommittee, Date{20'800}).value() == said);
    CHECK(log.requestsOf(kCommittee, Date{20'802}).value() ==
          std::vector<LoggedRequests>{said.back()});
    CHECK(log.requestsOf(CommitteeId("c2"), Date{0}).value() ==
          std::vector<LoggedRequests>{elsewhere});
    CHECK(log.entry(LogEntryId("e2")).value() == std::vector<LoggedRequests>{said[1]});
    CHECK(log.hasSource(kCommittee, "digest").value());
    CHECK_FALSE(log.hasSource(kCommittee, "other").value());
    CHECK_FALSE(log.hasSource(CommitteeId("c2"), "digest").value());
    CHECK(store->verify().value().sound());
}

TEST_CASE("an entry is taken back as a whole, once, and then counts no longer",
          "[contract][request-log]") {
    test::StoreWorld world;
    {
        const auto store = world.open();
        coverage::RequestLogStore& log = store->requestLog();
        LoggedRequests file = logged("file", 20'800, RequestOutcome::Settled);
        file.source = "digest";
        REQUIRE(log.append({file, file, file}));
        REQUIRE(log.append({logged("e1", 20'800, RequestOutcome::Settled)}));
        CHECK(log.takeBack(LogEntryId("nothing"), Instant{9}, PersonId("p1")).error().code ==
              "store.unknown-log-entry");
        REQUIRE(log.takeBack(LogEntryId("file"), Instant{9}, PersonId("p1")));
        REQUIRE(log.takeBack(LogEntryId("file"), Instant{10}, PersonId("p1")));
    }
    const auto store = world.open();
    CHECK(store->requestLog().requestsOf(kCommittee, Date{0}).value().size() == 1);
    CHECK(store->requestLog().entry(LogEntryId("file")).value().empty());
    CHECK_FALSE(store->requestLog().hasSource(kCommittee, "digest").value());
    CHECK(store->verify().value().sound());
}

TEST_CASE("a count below one is no request, and then nothing of the call is kept",
          "[contract][request-log]") {
    test::StoreWorld world;
    const auto store = world.open();
    LoggedRequests none = logged("e1", 20'800, RequestOutcome::Settled);
    none.count = 0;
    CHECK_FALSE(store->requestLog().append({logged("e1", 20'800, RequestOutcome::Settled), none}));
    CHECK(store->requestLog().requestsOf(kCommittee, Date{0}).value().empty());
}

TEST_CASE("nothing of the log of requests is overwritten", "[contract][request-log]") {
    test::StoreWorld world;
    {
        const auto store = world.open();
        REQUIRE(store->requestLog().append({logged("e1", 20'800, RequestOutcome::Settled)}));
        REQUIRE(store->requestLog().takeBack(LogEntryId("e1"), Instant{9}, PersonId("p1")));
    }
    const auto connection = store::Connection::open(world.file(), store::Access::ReadWrite);
    REQUIRE(connection.has_value());
    for (const char* const table : {"request_log", "request_log_taken_back"}) {
        CHECK_FALSE(connection->run(std::string("UPDATE ") + table + " SET at = 0"));
        CHECK_FALSE(connection->run(std::string("DELETE FROM ") + table));
    }
}

}  // namespace qgt
