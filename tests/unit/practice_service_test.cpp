#include "engine/practice/practice_service.h"

#include "engine/practice/study_drawing_rule.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_audit_log.h"
#include "tests/support/memory_practice_store.h"
#include "tests/support/sample_bank.h"

#include <memory>
#include <string>

using qgt::CommitteeId;
using qgt::ItemId;
using qgt::LineId;
using qgt::PersonId;
using qgt::Rng;
using qgt::people::Actor;
using qgt::people::Role;
using qgt::practice::ItemMarks;
using qgt::practice::kPlanMinutes;
using qgt::practice::LimitUnit;
using qgt::practice::OpenPlace;
using qgt::practice::Phase;
using qgt::practice::PracticeService;
using qgt::practice::PracticeSession;
using qgt::practice::SessionKind;
using qgt::practice::SessionLimit;
using qgt::practice::SessionSpec;
using qgt::practice::StudyDrawingRule;
using qgt::practice::TodayPlan;

namespace {

struct ServiceOffice {
    qgt::test::FakeClock clock;
    qgt::test::MemoryPracticeStore store;
    qgt::test::MemoryAuditLog audit{clock};
    Rng rng{7};
    StudyDrawingRule rule;
    PracticeService::BankPtr bank = qgt::test::sampleBank();
    Actor cadre{PersonId("chen-jing"), CommitteeId("qinghe"), {Role::Cadre}};
    Actor invigilator{PersonId("wu"), CommitteeId("qinghe"), {Role::Invigilator}};
    PracticeService service{{store, audit, clock, rng, rule}};
};

void giveRight(PracticeSession& session) {
    const auto response = qgt::test::rightResponse(*session.item());
    REQUIRE(session.answer(response, qgt::grading::Confidence::Sure).has_value());
    if (session.phase() == Phase::MarkingSelf) {
        REQUIRE(session.markRubric(response.rubricMet).has_value());
    }
}

}  // namespace

TEST_CASE("a session starts, is left and continues at its question", "[practice]") {
    ServiceOffice office;
    CHECK_FALSE(office.service.resume(office.cadre, office.bank)->has_value());
    auto session = office.service.start(office.cadre, office.bank, {});
    REQUIRE(session.has_value());
    CHECK(session->record().queue.size() == 15);
    CHECK(session->record().algorithm == 3);
    giveRight(*session);
    REQUIRE(session->next().has_value());

    CHECK(office.service.today(office.cadre, office.bank)->open == OpenPlace{2, 15});
    CHECK(office.service.offer(office.cadre, office.bank)->open == OpenPlace{2, 15});
    auto resumed = office.service.resume(office.cadre, office.bank);
    REQUIRE(resumed->has_value());
    CHECK((*resumed)->state() == session->state());
    CHECK((*resumed)->shown() == session->shown());
}

TEST_CASE("a new session abandons the one left open and keeps its answers", "[practice]") {
    ServiceOffice office;
    auto first = office.service.start(office.cadre, office.bank, {});
    giveRight(*first);
    SessionSpec spec;
    spec.limit = {LimitUnit::Items, 3};
    auto second = office.service.start(office.cadre, office.bank, spec);
    REQUIRE(second.has_value());
    CHECK(second->record().id != first->record().id);
    CHECK((*office.service.resume(office.cadre, office.bank))->record().id == second->record().id);
    REQUIRE(second->finish().has_value());
    CHECK_FALSE(office.service.resume(office.cadre, office.bank)->has_value());
    CHECK(office.store.answers().size() == 1);
}

TEST_CASE("the home page counts the sessions that its button starts", "[practice]") {
    for (const std::size_t choice : {0U, 1U, 2U}) {
        ServiceOffice office;
        const auto today = office.service.today(office.cadre, office.bank);
        REQUIRE(today.has_value());
        REQUIRE(today->plans.size() == kPlanMinutes.size());
        const TodayPlan& plan = today->plans.at(choice);
        CHECK(plan.spec.limit == SessionLimit{LimitUnit::Minutes, kPlanMinutes.at(choice)});
        CHECK(plan.fresh == plan.items());
        auto session = office.service.start(office.cadre, office.bank, plan.spec);
        REQUIRE(session.has_value());
        CHECK(static_cast<int>(session->record().queue.size()) == plan.items());
    }
}

TEST_CASE("the home page knows the lines, the answers given and no session to go on",
          "[practice]") {
    ServiceOffice office;
    CHECK(office.service.today(office.cadre, office.bank)->lines.size() == 4);
    auto session = office.service.start(office.cadre, office.bank, {});
    giveRight(*session);
    REQUIRE(session->finish().has_value());
    const auto today = office.service.today(office.cadre, office.bank);
    CHECK(today->answered == 1);
    CHECK_FALSE(today->open.has_value());
}

TEST_CASE("the start panel offers what a session would find", "[practice]") {
    ServiceOffice office;
    const auto before = office.service.offer(office.cadre, office.bank);
    REQUIRE(before.has_value());
    CHECK(before->supply.items == before->supply.unseen);
    CHECK(before->supply.lines.size() == 4);
    CHECK_FALSE(before->open.has_value());
    auto session = office.service.start(office.cadre, office.bank, {});
    const ItemId wrong = session->item()->id;
    REQUIRE(session->dontKnow().has_value());
    REQUIRE(office.service.toggleFavourite(office.cadre, office.bank, wrong).has_value());
    const auto after = office.service.offer(office.cadre, office.bank);
    CHECK(after->supply.unseen == before->supply.unseen - 1);
    CHECK(after->supply.errorBook == 1);
    CHECK(after->supply.favourites == 1);
    for (const SessionKind kind : {SessionKind::ErrorBook, SessionKind::Favourites}) {
        SessionSpec spec;
        spec.kind = kind;
        CHECK(office.service.start(office.cadre, office.bank, spec)->record().queue.size() == 1);
    }
}

TEST_CASE("who may not practise is refused everywhere, on record", "[practice]") {
    ServiceOffice office;
    const Actor& actor = office.invigilator;
    const ItemId item("s00");
    const auto code = [](const auto& result) { return result.error().code; };
    CHECK(code(office.service.start(actor, office.bank, {})) == "rights.refused");
    CHECK(code(office.service.resume(actor, office.bank)) == "rights.refused");
    CHECK(code(office.service.today(actor, office.bank)) == "rights.refused");
    CHECK(code(office.service.offer(actor, office.bank)) == "rights.refused");
    CHECK(code(office.service.items(actor, office.bank)) == "rights.refused");
    CHECK(code(office.service.toggleFavourite(actor, office.bank, item)) == "rights.refused");
    CHECK(code(office.service.toggleDoubt(actor, office.bank, item)) == "rights.refused");
    CHECK(code(office.service.writeNote(actor, office.bank, item, "x")) == "rights.refused");
    CHECK(code(office.service.report(actor, office.bank, item, "x")) == "rights.refused");
    CHECK(office.audit.records()->size() == 9);
    CHECK(office.store.marksOf(actor.person)->empty());
}

TEST_CASE("sessions that cannot be are refused before anything is kept", "[practice]") {
    ServiceOffice office;
    auto open = office.service.start(office.cadre, office.bank, {});
    SessionSpec spec;
    spec.kind = SessionKind::ErrorBook;
    CHECK(office.service.start(office.cadre, office.bank, spec).error().code ==
          "practice.nothing-to-ask");
    spec.kind = SessionKind::Line;
    CHECK(office.service.start(office.cadre, office.bank, spec).error().code ==
          "practice.spec-no-line");
    CHECK((*office.service.resume(office.cadre, office.bank))->record().id == open->record().id);
}

TEST_CASE("marks are kept, toggled and bounded", "[practice]") {
    ServiceOffice office;
    const ItemId item("s00");
    auto& service = office.service;
    CHECK(service.toggleFavourite(office.cadre, office.bank, item)->favourite);
    CHECK(service.toggleDoubt(office.cadre, office.bank, item)->doubt);
    CHECK_FALSE(service.toggleDoubt(office.cadre, office.bank, item)->doubt);
    CHECK(service.writeNote(office.cadre, office.bank, item, " 三选一 \n")->note == "三选一");
    CHECK(service.report(office.cadre, office.bank, item, "答案过时")->reports == 1);
    const auto items = service.items(office.cadre, office.bank);
    CHECK(items->marks.of(item) == ItemMarks{true, false, "三选一", 1});
    CHECK(service.writeNote(office.cadre, office.bank, item, "")->note.empty());

    CHECK(service.report(office.cadre, office.bank, item, " ").error().code ==
          "practice.report-empty");
    CHECK(service.toggleDoubt(office.cadre, office.bank, ItemId("none")).error().code ==
          "practice.unknown-item");
    CHECK(service.writeNote(office.cadre, office.bank, item, std::string(2001, 'a')).error().code ==
          "practice.note-too-long");
    CHECK(service.writeNote(office.cadre, office.bank, item, "\xFF").error().code ==
          "practice.note-not-text");

    SessionSpec spec;
    spec.kind = SessionKind::Favourites;
    auto session = service.start(office.cadre, office.bank, spec);
    REQUIRE(session.has_value());
    CHECK(session->item()->id == item);
}
