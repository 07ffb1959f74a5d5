#include "engine/core/os/files.h"
#include "engine/store/schema.h"
#include "tests/support/catch.h"
#include "tests/support/exam_records.h"
#include "tests/support/marking_records.h"
#include "tests/support/sample_certificate.h"
#include "tests/support/store_world.h"

#include <filesystem>
#include <vector>

namespace fs = std::filesystem;

namespace qgt {

using test::answerEvent;
using test::StoreWorld;

namespace {

/// What a later version of the program might bring.
std::vector<store::SchemaStep> withNextStep(const std::string& sql,
                                            const std::vector<std::string>& rewrites = {}) {
    std::vector<store::SchemaStep> steps = store::shippedSteps();
    steps.push_back({store::kSchemaVersion + 1, sql, rewrites});
    return steps;
}

constexpr const char* kNextStep = "CREATE TABLE visit (pos INTEGER PRIMARY KEY, h BLOB) STRICT";

/// A store as the program of that version made and filled it.
void fillAsVersion(StoreWorld& world, int version) {
    auto options = world.options();
    std::erase_if(options.steps,
                  [version](const store::SchemaStep& step) { return step.version > version; });
    {
        const auto old = store::Store::open(options);
        REQUIRE(old.has_value());
        test::fill(**old, 5);
        REQUIRE((*old)->verify().value().sound());
    }
    REQUIRE(store::readHeader(world.file())->version == version);
}

std::string openWith(StoreWorld& world, const std::vector<store::SchemaStep>& steps) {
    auto options = world.options();
    options.steps = steps;
    const auto opened = store::Store::open(options);
    return opened ? std::string() : opened.error().code;
}

}  // namespace

TEST_CASE("the shipped steps lead to the version that the program names", "[store]") {
    REQUIRE_FALSE(store::shippedSteps().empty());
    CHECK(store::shippedSteps().back().version == store::kSchemaVersion);
}

TEST_CASE("a store from before readings were kept gets their place and loses nothing", "[store]") {
    StoreWorld world;
    fillAsVersion(world, 2);
    const auto store = world.open();
    CHECK(store::readHeader(world.file())->version == store::kSchemaVersion);
    practice::PracticeStore& practice = store->practice();
    CHECK(practice.answersOf(PersonId("p1")).value().size() == 5);
    CHECK(practice.exposuresOf(PersonId("p1")).value().empty());
    practice::ExposureEvent first;
    first.session = SessionId("reading");
    first.person = PersonId("p1");
    REQUIRE(practice.beginReading(test::sessionRecord("reading"), first));
    CHECK(practice.exposuresOf(PersonId("p1")).value().size() == 1);
    CHECK(store->verify().value().sound());
}

TEST_CASE("a store from before exams gets their place, loses nothing and is kept", "[store]") {
    StoreWorld world;
    fillAsVersion(world, 3);
    const std::string before = os::readFile(world.file(), 1 << 24).value();
    {
        const auto store = world.open();
        CHECK(store::readHeader(world.file())->version == store::kSchemaVersion);
        CHECK(store->practice().answersOf(PersonId("p1")).value().size() == 5);
        CHECK(store->people().persons().value().size() == 2);
        CHECK(store->audit().records().value().size() == 2);
        CHECK(store->exams().exams().value().empty());
        REQUIRE(store->exams().saveSealed(test::heldExam("e1"), {test::storedPaper("e1", "p1")}));
        REQUIRE(store->attempts().begin(test::attemptHead("a1"), test::attemptEvents("a1", 1, 9)));
        REQUIRE(store->practice().appendAnswer(answerEvent("s1", 77)));
        CHECK(store->verify().value().sound());
    }
    const auto store = world.open();
    CHECK(store->attempts().attemptsAt(ExamId("e1")).value().front().events.size() == 9);
    CHECK(store->practice().answersOf(PersonId("p1")).value().size() == 6);
    bool kept = false;
    for (const auto& entry : fs::directory_iterator(world.storeFolder())) {
        kept = kept || (entry.is_directory() &&
                        os::readFile(entry.path() / "qgt.db", 1 << 24).value() == before);
    }
    CHECK(kept);
}

TEST_CASE("a store from before corrections gets their place and keeps its exams and scores",
          "[store]") {
    StoreWorld world;
    auto options = world.options();
    std::erase_if(options.steps, [](const store::SchemaStep& step) { return step.version > 5; });
    {
        const auto old = store::Store::open(options);
        REQUIRE(old.has_value());
        REQUIRE((*old)->exams().saveSealed(test::heldExam("e1"), {test::storedPaper("e1", "p1")}));
        REQUIRE((*old)->exams().saveScores({test::scoreRecord("a1")}));
        REQUIRE((*old)->exams().saveRelease(test::paperRelease("e1")));
    }
    REQUIRE(store::readHeader(world.file())->version == 5);
    const auto store = world.open();
    CHECK(store::readHeader(world.file())->version == store::kSchemaVersion);
    CHECK(store->exams().exam(ExamId("e1")).value() == test::heldExam("e1"));
    CHECK(store->exams().scores(ExamId("e1")).value().front() == test::scoreRecord("a1"));
    CHECK(store->exams().release(ExamId("e1")).value() == test::paperRelease("e1"));
    CHECK(store->corrections().orders().value().empty());
    REQUIRE(store->corrections().saveOrder(test::correctionOrder("c1")));
    REQUIRE(store->corrections().saveStep(
        test::correctionStep("c1", exam::CorrectionStepKind::Approved)));
    REQUIRE(store->exams().saveScores({test::scoreRecord("a1", 2)}));
    CHECK(store->corrections().scoreHistory(AttemptId("a1")).value().size() == 2);
    CHECK(store->verify().value().sound());
}

TEST_CASE("a store from before certificates gets their place and loses nothing", "[store]") {
    StoreWorld world;
    fillAsVersion(world, 6);
    {
        const auto store = world.open();
        CHECK(store::readHeader(world.file())->version == store::kSchemaVersion);
        CHECK(store->practice().answersOf(PersonId("p1")).value().size() == 5);
        CHECK(store->certificates().certificates().value().empty());
        REQUIRE(store->certificates().saveIssued({test::certificateRecord("a1", "p1")}));
        CHECK(store->verify().value().sound());
    }
    CHECK(world.open()->certificates().certificatesOf(PersonId("p1")).value().front() ==
          test::certificateRecord("a1", "p1"));
}

TEST_CASE("a store from before raters could leave keeps its marking, and lets them", "[store]") {
    StoreWorld world;
    const exam::AllottedTicket ticket = test::allottedTicket("r1", "a1", exam::TicketRole::First);
    fillAsVersion(world, 10);
    {
        auto options = world.options();
        std::erase_if(options.steps,
                      [](const store::SchemaStep& step) { return step.version > 10; });
        const auto old = store::Store::open(options);
        REQUIRE(old.has_value());
        REQUIRE((*old)->marking().saveTickets({ticket}));
    }
    REQUIRE(store::readHeader(world.file())->version == 10);
    const auto store = world.open();
    CHECK(store::readHeader(world.file())->version == store::kSchemaVersion);
    const PersonId rater("r1");
    CHECK(store->marking().ticketsOf(ExamId("e1"), rater).value().size() == 1);
    REQUIRE(store->marking().saveLeft(
        {ExamId("e1"), rater, {ticket.ticket.id}, "调离", Instant{9}, PersonId("t1")}));
    CHECK(store->marking().ticketsOf(ExamId("e1"), rater).value().empty());
    CHECK(store->verify().value().sound());
}

TEST_CASE("a store from before ability gets its place and loses nothing", "[store]") {
    StoreWorld world;
    fillAsVersion(world, 11);
    const ability::PolicyChange change{
        LineId("relief"), Date{20'800}, 2'500, "低保新规", Instant{9}, PersonId("t1")};
    {
        const auto store = world.open();
        CHECK(store::readHeader(world.file())->version == store::kSchemaVersion);
        CHECK(store->practice().answersOf(PersonId("p1")).value().size() == 5);
        CHECK_FALSE(store->ability().adopted().value());
        REQUIRE(store->ability().adopt({{}, "first", Instant{8}, PersonId("t1")}));
        REQUIRE(store->ability().savePolicyChange(change));
        CHECK(store->verify().value().sound());
    }
    const auto store = world.open();
    CHECK(store->ability().adoptions().value().size() == 1);
    CHECK(store->ability().policyChanges().value().front() == change);
}

TEST_CASE("a store from before sheets could be taken back keeps them, and lets them", "[store]") {
    StoreWorld world;
    const exam::PaperEntryLine recorded{ExamId("e1"),
                                        PersonId("p1"),
                                        exam::PaperEntryKind::Recorded,
                                        PersonId("t1"),
                                        0,
                                        "a1",
                                        Instant{9}};
    fillAsVersion(world, 12);
    {
        auto options = world.options();
        std::erase_if(options.steps,
                      [](const store::SchemaStep& step) { return step.version > 12; });
        const auto old = store::Store::open(options);
        REQUIRE(old.has_value());
        REQUIRE((*old)->paperEntries().append(recorded));
    }
    REQUIRE(store::readHeader(world.file())->version == 12);
    const auto store = world.open();
    CHECK(store::readHeader(world.file())->version == store::kSchemaVersion);
    CHECK(store->paperEntries().lines(ExamId("e1"), PersonId("p1")).value().front() == recorded);
    exam::PaperEntryLine back = recorded;
    back.kind = exam::PaperEntryKind::TakenBack;
    REQUIRE(store->paperEntries().append(back));
    CHECK(store->paperEntries().takenBack().value().contains(AttemptId("a1")));
    CHECK(store->verify().value().sound());
}

TEST_CASE("a store from before the log of requests gets its place and loses nothing", "[store]") {
    StoreWorld world;
    fillAsVersion(world, 14);
    const CommitteeId committee("c1");
    coverage::LoggedRequests logged;
    logged.entry = coverage::LogEntryId("e1");
    logged.committee = committee;
    logged.day = Date{20'800};
    logged.line = LineId("residence");
    logged.by = PersonId("p1");
    {
        const auto store = world.open();
        CHECK(store::readHeader(world.file())->version == store::kSchemaVersion);
        CHECK(store->practice().answersOf(PersonId("p1")).value().size() == 5);
        CHECK(store->requestLog().requestsOf(committee, Date{0}).value().empty());
        REQUIRE(store->requestLog().append({logged}));
        CHECK(store->verify().value().sound());
    }
    const auto store = world.open();
    CHECK(store->requestLog().requestsOf(committee, Date{0}).value().front() == logged);
}

TEST_CASE("a store from before rosters gets their place and loses nothing", "[store]") {
    StoreWorld world;
    fillAsVersion(world, 15);
    coverage::RosterRecord roster;
    roster.id = coverage::RosterId("r1");
    roster.committee = CommitteeId("c1");
    roster.firstDay = Date{20'794};
    const coverage::DutySaying leave{PersonId("p1"),
                                     Date{20'800},
                                     coverage::DayPart::Whole,
                                     coverage::DutyWord::Leave,
                                     Instant{9},
                                     PersonId("p1")};
    {
        const auto store = world.open();
        CHECK(store::readHeader(world.file())->version == store::kSchemaVersion);
        CHECK(store->practice().answersOf(PersonId("p1")).value().size() == 5);
        CHECK(store->rosters().rosters(roster.committee).value().empty());
        REQUIRE(store->rosters().saveRoster(roster));
        REQUIRE(store->rosters().say({leave}));
        CHECK(store->verify().value().sound());
    }
    const auto store = world.open();
    CHECK(store->rosters().rosters(roster.committee).value().front() == roster);
    CHECK(store->rosters().sayings(Date{0}).value().front() == leave);
}

TEST_CASE("a store from before training plans gets their place and loses nothing", "[store]") {
    StoreWorld world;
    fillAsVersion(world, 16);
    const CommitteeId committee("c1");
    coverage::HandedTraining plan;
    plan.id = coverage::TrainingPlanId("t1");
    plan.committee = committee;
    plan.tasks = {{PersonId("p1"), LineId("residence"), 60, 20, {}, {}}};
    {
        const auto store = world.open();
        CHECK(store::readHeader(world.file())->version == store::kSchemaVersion);
        CHECK(store->practice().answersOf(PersonId("p1")).value().size() == 5);
        CHECK_FALSE(store->training().inForce(committee).value());
        REQUIRE(store->training().handOut(plan));
        CHECK(store->verify().value().sound());
    }
    const auto store = world.open();
    CHECK(store->training().inForce(committee).value() == plan);
}

TEST_CASE("a backup that the program of before made is restored and brought forward", "[store]") {
    StoreWorld world;
    fillAsVersion(world, GENERATE(1, 2, 3, 4, 5, 6));
    const fs::path backup = world.storeFolder().parent_path() / "backup.db";
    fs::copy_file(world.file(), backup);
    { REQUIRE(world.open()->practice().appendAnswer(answerEvent("s1", 77))); }
    REQUIRE(store::Store::restore(world.options(), backup));
    const auto store = world.open();
    CHECK(store->practice().answersOf(PersonId("p1")).value().size() == 5);
    CHECK(store->verify().value().sound());
}

TEST_CASE("of a damaged store of the program of before every row is saved that can be read",
          "[store]") {
    StoreWorld world;
    fillAsVersion(world, 3);
    std::string bytes = os::readFile(world.file(), 1 << 24).value();
    // The root of an index: rows are found without it, but the store does not open.
    constexpr std::size_t kPage = 4096;
    bytes.replace(6 * kPage, kPage, std::string(kPage, '\0'));
    const fs::path damaged = world.storeFolder().parent_path() / "damaged.db";
    REQUIRE(os::writeFileAtomically(damaged, bytes));
    const auto report = store::Store::salvage(world.options(), damaged);
    REQUIRE(report.has_value());
    CHECK(report->endKnown);
    CHECK(report->savedAnswers + report->missingAnswers == 5);
    const auto store = world.open();
    CHECK(store::readHeader(world.file())->version == store::kSchemaVersion);
    CHECK(store->people().persons().value().size() == 2);
    CHECK(store->exams().exams().value().empty());
}

TEST_CASE("an old store is brought to the next version with all its rows, and kept", "[store]") {
    StoreWorld world;
    { test::fill(*world.open(), 5); }
    CHECK(openWith(world, withNextStep(kNextStep)).empty());
    CHECK(store::readHeader(world.file())->version == store::kSchemaVersion + 1);
    CHECK(world.refusal() == "store.too-new");
    auto options = world.options();
    options.steps = withNextStep(kNextStep);
    {
        const auto opened = store::Store::open(options);
        REQUIRE(opened.has_value());
        CHECK((*opened)->practice().answersOf(PersonId("p1")).value().size() == 5);
        CHECK((*opened)->verify().value().sound());
    }
    int kept = 0;
    for (const auto& entry : fs::directory_iterator(world.storeFolder())) {
        if (entry.is_directory()) {
            ++kept;
            CHECK(store::readHeader(entry.path() / "qgt.db")->version == store::kSchemaVersion);
        }
    }
    CHECK(kept == 1);
}

TEST_CASE("a step that fails, or changes what it must not, leaves the old store", "[store]") {
    StoreWorld world;
    { test::fill(*world.open(), 5); }
    const std::string before = os::readFile(world.file(), 1 << 24).value();
    const std::string sql =
        GENERATE(as<std::string>(),
                 "CREATE TABLE answer (a INTEGER) STRICT",
                 "DROP TABLE mark",
                 "DROP TRIGGER answer_no_delete; DELETE FROM answer WHERE pos > 9",
                 "UPDATE credential SET failures = 9");
    CAPTURE(sql);
    CHECK(openWith(world, withNextStep(sql)) == "store.migration-failed");
    CHECK(os::readFile(world.file(), 1 << 24).value() == before);
    const auto store = world.open();
    CHECK(store->practice().answersOf(PersonId("p1")).value().size() == 5);
    CHECK_FALSE(fs::exists(world.storeFolder() / "part.db"));
}

TEST_CASE("a step may rewrite the tables that it names", "[store]") {
    StoreWorld world;
    { test::fill(*world.open(), 1); }
    auto options = world.options();
    options.steps = withNextStep("DELETE FROM credential", {"credential"});
    const auto opened = store::Store::open(options);
    REQUIRE(opened.has_value());
    CHECK_FALSE((*opened)->people().credential(PersonId("p1")).value().has_value());
}

TEST_CASE("what a killed migration left behind is swept away", "[store]") {
    StoreWorld world;
    { test::fill(*world.open(), 2); }
    REQUIRE(os::writeFileAtomically(world.storeFolder() / "part.db", "half"));
    REQUIRE(os::writeFileAtomically(world.storeFolder() / "part.db-journal", "half"));
    CHECK(openWith(world, withNextStep(kNextStep)).empty());
    CHECK_FALSE(fs::exists(world.storeFolder() / "part.db-journal"));
}

}  // namespace qgt
