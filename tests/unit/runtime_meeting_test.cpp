#include "app/runtime/meeting_report.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <string>

namespace app = qgt::app;
namespace coverage = qgt::coverage;
namespace people = qgt::people;
namespace test = qgt::test;
using qgt::LineId;
using qgt::PersonId;

namespace {

people::Actor meetingDirector(test::ShippedUnit& unit) {
    people::Actor director = unit.trainer();
    director.roles = {people::Role::Director};
    people::Person other;
    other.id = PersonId("one");
    other.name = "同事一";
    other.committee = unit.cadre().committee;
    other.roles = {people::Role::Cadre};
    REQUIRE(unit.workspace().store().people().savePerson(other, unit.trainer().person));
    return director;
}

void logRequests(test::ShippedUnit& unit,
                 const people::Actor& director,
                 const char* line,
                 int count,
                 coverage::RequestOutcome outcome,
                 int daysAgo) {
    coverage::LoggedRequests logged;
    logged.entry = coverage::LogEntryId(std::string(line) + std::to_string(count));
    logged.committee = director.committee;
    logged.day = qgt::localDate(unit.clock().now(), qgt::kShanghaiOffsetMinutes);
    logged.day.days -= daysAgo;
    logged.line = LineId(line);
    logged.outcome = outcome;
    logged.count = count;
    logged.by = director.person;
    REQUIRE(unit.workspace().store().requestLog().append({logged}));
}

/// The cadre once answered the item as it was before its law changed.
void answeredLongAgo(test::ShippedUnit& unit, const qgt::bank::Item& item, qgt::Date day) {
    qgt::practice::AnswerEvent event;
    event.at = qgt::Instant{day.days * qgt::kMsPerDay};
    event.day = day.days;
    event.person = unit.cadre().person;
    event.item = item.id;
    event.revision = item.revision;
    event.meaning = item.meaning;
    event.response = test::rightResponse(item);
    REQUIRE(unit.workspace().store().practice().appendAnswer(event));
}

}  // namespace

TEST_CASE("the report of a meeting says what is expected, what breaks and what to study",
          "[runtime][meeting]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const people::Actor director = meetingDirector(unit);
    logRequests(unit, director, "relief", 3, coverage::RequestOutcome::ComeAgain, 2);
    logRequests(unit, director, "residence", 4, coverage::RequestOutcome::HandedOn, 6);
    logRequests(unit, director, "residence", 9, coverage::RequestOutcome::Settled, 0);
    logRequests(unit, director, "housing", 7, coverage::RequestOutcome::ComeAgain, 7);
    const app::MeetingReport report = app::meetingReport(unit.workspace(), director).value();
    CHECK_FALSE(report.committee.empty());
    CHECK(report.cells == 2 * 18);
    CHECK(report.known == 0);
    CHECK(report.rate.low < report.rate.value);
    CHECK(report.rate.value < report.rate.high);
    CHECK_FALSE(report.roster);
    // A week: what is older does not count.
    CHECK(report.logged == 16);
    CHECK(report.unsettled ==
          std::vector<app::LineUnsettled>{{LineId("residence"), 4}, {LineId("relief"), 3}});
    REQUIRE(report.risks.size() <= 3);
    REQUIRE_FALSE(report.risks.empty());
    CHECK(std::ranges::is_sorted(report.risks.begin(),
                                 report.risks.end() - 1,
                                 [](const auto& a, const auto& b) { return a.loss > b.loss; }));
    // A proposal with one line of each, in the order of the team.
    CHECK_FALSE(report.handed);
    REQUIRE(report.study.size() == 2);
    CHECK(report.study[0].person != report.study[1].person);
    CHECK(report.changes.empty());
    CHECK(report.certificates.empty());
}

TEST_CASE("a plan in force stands in the report with what is done, one line of each",
          "[runtime][meeting]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const people::Actor director = meetingDirector(unit);
    const auto ground = app::trainingGround(unit.workspace(), director).value();
    const auto offer = app::trainingOffer(ground, {{3, 3}}).value();
    REQUIRE(app::handOutTraining(unit.workspace(), director, ground, offer));
    const app::MeetingReport report = app::meetingReport(unit.workspace(), director).value();
    CHECK(report.handed);
    CHECK(report.study.size() == 2);
    CHECK(report.tasks == static_cast<int>(offer.steps.size()));
    CHECK(report.done == 0);
}

TEST_CASE("next week's published duties stand in the report, and the rate is theirs",
          "[runtime][meeting]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const people::Actor director = meetingDirector(unit);
    const qgt::Date today = qgt::localDate(unit.clock().now(), qgt::kShanghaiOffsetMinutes);
    coverage::RosterRecord roster;
    roster.id = coverage::RosterId("r1");
    roster.committee = director.committee;
    roster.state = coverage::RosterState::Published;
    roster.firstDay = qgt::Date{today.days + 8 - qgt::isoWeekday(today)};
    roster.weeks = 2;
    coverage::PlannedSlot slot;
    slot.day = roster.firstDay;
    slot.crew = {unit.cadre().person};
    roster.slots.push_back(slot);
    slot.day.days += 7;  // the week after next
    slot.crew = {PersonId("one")};
    roster.slots.push_back(slot);
    REQUIRE(unit.workspace().store().rosters().saveRoster(roster));
    const app::MeetingReport report = app::meetingReport(unit.workspace(), director).value();
    CHECK(report.roster);
    REQUIRE(report.duties.size() == 1);
    CHECK(report.duties.front().day == roster.firstDay);
    REQUIRE(report.duties.front().names.size() == 1);
    CHECK(report.duties.front().rate == Approx(report.rate.value));
    // Alone and with nothing known, some line is a gap.
    CHECK_FALSE(report.duties.front().weakest.empty());
    // Training looks at both weeks.
    CHECK(app::trainingGround(unit.workspace(), director).value().duties.size() == 2);
}

TEST_CASE("a changed rule counts who has not caught up, and names nobody", "[runtime][meeting]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const people::Actor director = meetingDirector(unit);
    const qgt::bank::Item* changed = nullptr;
    for (const qgt::bank::Item& item : unit.workspace().bank().items()) {
        if (item.lawChange && item.pool == qgt::bank::Pool::Practice &&
            (changed == nullptr || item.lawChange->since > changed->lawChange->since)) {
            changed = &item;
        }
    }
    REQUIRE(changed != nullptr);
    const qgt::Date since = changed->lawChange->since;
    unit.clock().advanceMs((since.days + 10) * qgt::kMsPerDay - unit.clock().now().ms);
    answeredLongAgo(unit, *changed, qgt::Date{since.days - 5});
    const auto behind = [&] {
        const app::MeetingReport report = app::meetingReport(unit.workspace(), director).value();
        const auto found =
            std::ranges::find(report.changes, changed->id, &app::MeetingChange::item);
        REQUIRE(found != report.changes.end());
        return found->behind;
    };
    CHECK(behind() == 1);
    answeredLongAgo(unit, *changed, qgt::Date{since.days + 1});
    CHECK(behind() == 0);
}

TEST_CASE("nobody but the committee's director has the report of its meeting",
          "[runtime][meeting]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const people::Actor director = meetingDirector(unit);
    people::Actor trainer = unit.trainer();
    trainer.roles = {people::Role::Trainer};
    for (const people::Actor& actor : {unit.cadre(), trainer}) {
        CHECK(app::meetingReport(unit.workspace(), actor).error().code == "rights.refused");
    }
    // A committee without cadres has nothing to tell, and that is no error.
    people::Actor elsewhere = director;
    elsewhere.committee = qgt::CommitteeId("elsewhere");
    const app::MeetingReport empty = app::meetingReport(unit.workspace(), elsewhere).value();
    CHECK(empty.cells == 0);
    CHECK(empty.study.empty());
}
