#include "app/runtime/reception.h"
#include "app/runtime/reception_import.h"
#include "tests/support/catch.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace people = qgt::people;
namespace test = qgt::test;
using qgt::LineId;
using qgt::RequestId;
using qgt::coverage::RequestOutcome;

namespace {

const LineId kLine("residence");

people::Actor directorOf(test::ShippedUnit& unit) {
    people::Actor director = unit.trainer();
    director.roles = {people::Role::Director};
    return director;
}

RequestId firstRequest(test::ShippedUnit& unit) {
    const auto& all = unit.workspace().bank().requests();
    return std::ranges::find(all, kLine, &qgt::bank::RequestType::line)->id;
}

std::size_t placeOf(test::ShippedUnit& unit, const LineId& line) {
    const auto& lines = unit.workspace().bank().lines();
    return static_cast<std::size_t>(std::ranges::find(lines, line, &qgt::bank::ServiceLine::id) -
                                    lines.begin());
}

app::ReceptionBook bookOf(test::ShippedUnit& unit, const people::Actor& actor) {
    return app::receptionBook(unit.workspace(), actor).value();
}

std::string codeOf(const app::ReceptionPreview& preview, std::uint32_t line) {
    for (const qgt::Diagnostic& one : preview.repairs) {
        if (one.where.line == line) {
            return one.code;
        }
    }
    return {};
}

}  // namespace

TEST_CASE("a request is logged at the desk, counted, taken back and counted no longer",
          "[runtime][reception]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const std::size_t place = placeOf(unit, kLine);
    const app::ReceptionBook before = bookOf(unit, unit.cadre());
    CHECK(before.todays == 0);
    CHECK(before.mix.total == 0);
    const auto settled =
        app::logRequest(unit.workspace(), unit.cadre(), {kLine, firstRequest(unit)}).value();
    const auto handed = app::logRequest(
        unit.workspace(), unit.cadre(), {kLine, RequestId(), RequestOutcome::HandedOn});
    REQUIRE(handed.has_value());
    const app::ReceptionBook after = bookOf(unit, unit.cadre());
    CHECK(after.todays == 2);
    CHECK(after.todaysSettled == 1);
    CHECK(after.lines[place] == app::LineLog{kLine, 2, 1});
    CHECK(after.mix.logged[place] == 2);
    REQUIRE(after.own.size() == 2);
    CHECK(after.own.front().entry == *handed);
    // What was logged moves the mix of the lines and of the types in the line.
    CHECK(after.mix.lines.means()[place] > before.mix.lines.means()[place]);
    CHECK(after.mix.within[place].means()[0] > before.mix.within[place].means()[0]);
    REQUIRE(app::takeBackLogged(unit.workspace(), unit.cadre(), settled));
    const app::ReceptionBook undone = bookOf(unit, unit.cadre());
    CHECK(undone.todays == 1);
    CHECK(undone.own.size() == 1);
    CHECK(app::takeBackLogged(unit.workspace(), unit.cadre(), settled).error().code ==
          "store.unknown-log-entry");
}

TEST_CASE("the log is the committee's: a cadre logs, a director sees, a stranger does neither",
          "[runtime][reception]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const people::Actor director = directorOf(unit);
    const auto entry = app::logRequest(unit.workspace(), unit.cadre(), {kLine}).value();
    CHECK(bookOf(unit, director).todays == 1);
    CHECK(bookOf(unit, director).own.empty());
    CHECK(app::takeBackLogged(unit.workspace(), director, entry).error().code ==
          "reception.not-yours");
    people::Actor trainer = unit.trainer();
    trainer.roles = {people::Role::Trainer};
    CHECK(app::receptionBook(unit.workspace(), trainer).error().code == "rights.refused");
    CHECK(app::logRequest(unit.workspace(), trainer, {kLine}).error().code == "rights.refused");
    people::Actor elsewhere = unit.cadre();
    elsewhere.committee = qgt::CommitteeId("elsewhere");
    CHECK(bookOf(unit, elsewhere).todays == 0);
    CHECK(app::takeBackLogged(unit.workspace(), elsewhere, entry).error().code == "rights.refused");
}

TEST_CASE("only lines and matters of the bank are logged", "[runtime][reception]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    CHECK(app::logRequest(unit.workspace(), unit.cadre(), {LineId("nothing")}).error().code ==
          "reception.unknown-line");
    CHECK(app::logRequest(unit.workspace(), unit.cadre(), {LineId("relief"), firstRequest(unit)})
              .error()
              .code == "reception.unknown-request");
}

TEST_CASE("a table of requests is looked at by row, and kept as one entry or not at all",
          "[runtime][reception]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const people::Actor director = directorOf(unit);
    const auto& bank = unit.workspace().bank();
    const std::string line = bank.line(kLine)->name;
    const std::string type = bank.request(firstRequest(unit))->name;
    const std::string today =
        qgt::toString(qgt::localDate(unit.clock().now(), qgt::kShanghaiOffsetMinutes));
    const auto preview = [&](const std::string& text) {
        return app::previewReception(unit.workspace(), director, text, "log.csv").value();
    };
    const app::ReceptionPreview faulty =
        preview("日期,条线,结果,件数,姓名\n" + today + "," + line + ",办结,2,某人\n" + "昨天," +
                line + ",办结,1,\n" + today + ",天线,办结,1,\n" + today + "," + line + ",好,1,\n" +
                today + "," + line + ",办结,零,\n" + "2199-01-01," + line + ",办结,1,\n" + today +
                "," + line + ",办结\n");
    CHECK(codeOf(faulty, 1) == "reception.header-unknown");
    CHECK(codeOf(faulty, 2).empty());
    CHECK(codeOf(faulty, 3) == "reception.bad-date");
    CHECK(codeOf(faulty, 4) == "reception.unknown-line-word");
    CHECK(codeOf(faulty, 5) == "reception.unknown-outcome");
    CHECK(codeOf(faulty, 6) == "reception.bad-count");
    CHECK(codeOf(faulty, 7) == "reception.future-date");
    CHECK(codeOf(faulty, 8) == "reception.ragged");
    CHECK(app::importReception(unit.workspace(), director, faulty).error().code ==
          "import.has-errors");
    CHECK(codeOf(preview("日期,条线\n" + today + "," + line + "\n"), 1) == "reception.no-column");
    CHECK(codeOf(preview("日期,条线,结果,事项\n" + today + "," + line + ",办结,没有的事\n"), 2) ==
          "reception.unknown-request-word");

    const std::string good = "条线,事项,结果,日期,件数\n" + line + "," + type + ",办结," + today +
                             ",\n" + line + "," + type + ",一趟办成," + today + ",3\n" + line +
                             ",,转办," + today + ",2\n";
    const app::ReceptionPreview whole = preview(good);
    CHECK(whole.repairs.empty());
    CHECK(whole.requests == 6);
    CHECK(whole.rows.size() == 2);
    const auto entry = app::importReception(unit.workspace(), director, whole).value();
    CHECK(bookOf(unit, director).todays == 6);
    CHECK(bookOf(unit, director).todaysSettled == 4);
    REQUIRE(bookOf(unit, director).own.size() == 1);
    CHECK(bookOf(unit, director).own.front().count == 6);
    CHECK(app::importReception(unit.workspace(), director, whole).error().code ==
          "reception.imported-already");
    CHECK(app::previewReception(unit.workspace(), unit.cadre(), good, "log.csv").error().code ==
          "rights.refused");
    REQUIRE(app::takeBackLogged(unit.workspace(), director, entry));
    CHECK(bookOf(unit, director).todays == 0);
    REQUIRE(app::importReception(unit.workspace(), director, preview(good)));
}

TEST_CASE("the mix begins with the bank's shares, and each log moves it by what it weighs",
          "[runtime][reception]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const std::size_t place = placeOf(unit, kLine);
    const auto& lines = unit.workspace().bank().lines();
    const double all = std::accumulate(
        lines.begin(), lines.end(), 0.0, [](double sum, const qgt::bank::ServiceLine& line) {
            return sum + line.weight;
        });
    const auto mix = [&] { return app::unitMix(unit.workspace(), unit.cadre().committee).value(); };
    using Catch::Matchers::WithinAbs;
    const double shipped = lines[place].weight / all;
    CHECK_THAT(mix().lines.means()[place], WithinAbs(shipped, 1e-12));
    qgt::coverage::LoggedRequests logged;
    logged.entry = qgt::coverage::LogEntryId("e1");
    logged.committee = unit.cadre().committee;
    logged.day = qgt::localDate(unit.clock().now(), qgt::kShanghaiOffsetMinutes);
    logged.line = kLine;
    logged.count = 75;
    logged.by = unit.cadre().person;
    REQUIRE(unit.workspace().store().requestLog().append({logged}));
    // 25 requests of belief and 75 of log.
    CHECK_THAT(mix().lines.means()[place], WithinAbs((25 * shipped + 75) / 100, 1e-12));
    CHECK(mix().total == 75);
    CHECK_THAT(mix().believed, WithinAbs(25, 1e-9));
    // Half a year later it tells nothing any more.
    unit.clock().advanceMs((app::kMixDays + 1) * qgt::kMsPerDay);
    CHECK_THAT(mix().lines.means()[place], WithinAbs(shipped, 1e-12));
}
