#include "app/runtime/carry_home.h"
#include "app/runtime/carry_out.h"
#include "app/runtime/mastery.h"
#include "engine/core/date.h"
#include "engine/core/os/files.h"
#include "engine/people/first_run.h"
#include "tests/support/catch.h"
#include "tests/support/quick_cost.h"
#include "tests/support/sample_bank.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <memory>
#include <string>

namespace app = qgt::app;
namespace people = qgt::people;
namespace practice = qgt::practice;
namespace test = qgt::test;
using qgt::PersonId;

namespace {

constexpr const char* kHomePin = "491638";

/// A laptop: a data folder of its own that nobody has founded a unit in.
class Laptop {
  public:
    Laptop(const std::filesystem::path& parent, const std::string& name, const qgt::Clock& clock)
        : m_options{.folder = {parent / name, false},
                    .shippedBank = std::filesystem::path(QGT_SOURCE_DIR) / "question_bank",
                    .clock = &clock,
                    .secretCost = test::kQuickCost} {
        open();
    }

    void open() {
        m_workspace.reset();
        m_workspace = std::move(app::Workspace::open(m_options).value());
    }

    app::Workspace& workspace() { return *m_workspace; }

    qgt::Result<app::Joined> join(const app::CarriedOut& out, const std::string& pin = kHomePin) {
        return app::joinHome(*m_workspace, out.file, out.code, people::Secret(pin));
    }

  private:
    app::WorkspaceOptions m_options;
    std::unique_ptr<app::Workspace> m_workspace;
};

/// The person answers items of a line of that workspace's bank right.
void answer(app::Workspace& workspace, const PersonId& who, std::size_t from, std::size_t count) {
    const auto items = workspace.bank().itemsOf(qgt::LineId("residence"));
    for (std::size_t k = from; k < from + count; ++k) {
        practice::AnswerEvent event;
        event.at = workspace.clock().now();
        event.day = qgt::practiceDay(event.at, qgt::kShanghaiOffsetMinutes);
        event.person = who;
        event.item = items[k]->id;
        event.revision = items[k]->revision;
        event.meaning = items[k]->meaning;
        event.response = test::rightResponse(*items[k]);
        REQUIRE(workspace.store().practice().appendAnswer(event));
    }
}

std::size_t answersIn(app::Workspace& workspace, const PersonId& who) {
    return workspace.store().practice().answersOf(who).value().size();
}

struct CarryWorld {
    test::TempFolder folder;
    test::ShippedUnit unit{folder.path()};
    Laptop laptop{folder.path(), "laptop", unit.clock()};

    [[nodiscard]] people::Actor cadre() { return unit.cadre(); }

    app::CarriedOut out() { return app::carryOut(unit.workspace(), unit.cadre()).value(); }

    std::string written() { return app::writeHome(laptop.workspace(), unit.cadre()).value(); }
};

}  // namespace

TEST_CASE("a cadre practises at home and brings it back, and both know the same",
          "[runtime][carry]") {
    CarryWorld world;
    const PersonId who = world.cadre().person;
    answer(world.unit.workspace(), who, 0, 5);
    const app::Joined joined = world.laptop.join(world.out()).value();
    CHECK(joined.person == who);
    CHECK(joined.answers == 5);
    world.laptop.open();
    // Signs in there by the PIN that was chosen there, as a cadre and nothing else.
    const auto actor = world.laptop.workspace().signIn().signIn(who, people::Secret(kHomePin));
    REQUIRE(actor.has_value());
    CHECK(actor->roles == std::vector<people::Role>{people::Role::Cadre});
    CHECK(people::isFirstRun(world.laptop.workspace().store().people()) == false);

    world.unit.clock().advanceMs(qgt::kMsPerHour);
    answer(world.laptop.workspace(), who, 5, 20);
    CHECK(app::homeOf(world.laptop.workspace()).value()->sinceThen == 20);
    const std::string file = world.written();
    REQUIRE(app::homeWritten(world.laptop.workspace()));
    CHECK(app::homeOf(world.laptop.workspace()).value()->sinceThen == 0);

    const auto brought = app::bringBack(world.unit.workspace(), world.cadre(), file).value();
    CHECK(brought.taken.answers == 20);
    CHECK(brought.ahead == 0);
    CHECK(answersIn(world.unit.workspace(), who) == 25);
    CHECK(app::bringBack(world.unit.workspace(), world.cadre(), file).value().taken.answers == 0);
    CHECK(answersIn(world.unit.workspace(), who) == 25);
    const auto here = app::masteryOf(world.unit.workspace(), world.cadre(), who).value();
    const auto there = app::masteryOf(world.laptop.workspace(), *actor, who).value();
    REQUIRE(here.lines.size() == there.lines.size());
    for (std::size_t i = 0; i < here.lines.size(); ++i) {
        CHECK(here.lines[i].level == there.lines[i].level);
        CHECK(here.lines[i].answers == there.lines[i].answers);
    }

    const auto computers = app::carriedComputers(world.unit.workspace(), world.cadre()).value();
    REQUIRE(computers.size() == 1);
    CHECK(computers[0].files == 2);
    CHECK(computers[0].answers == 20);
    CHECK(world.unit.workspace().store().verify().value().sound());
}

TEST_CASE("a later file brings the home computer up to date and keeps its PIN",
          "[runtime][carry]") {
    CarryWorld world;
    const PersonId who = world.cadre().person;
    REQUIRE(world.laptop.join(world.out()));
    answer(world.laptop.workspace(), who, 0, 3);
    answer(world.unit.workspace(), who, 10, 4);
    const app::Joined again = world.laptop.join(world.out(), "").value();
    CHECK(again.answers == 4);
    CHECK_FALSE(again.bankChanged);
    CHECK(answersIn(world.laptop.workspace(), who) == 7);
    CHECK(world.laptop.workspace().signIn().signIn(who, people::Secret(kHomePin)).has_value());
    // What was written under the first enrolment and what under the second: both come home once.
    CHECK(app::bringBack(world.unit.workspace(), world.cadre(), world.written())
              .value()
              .taken.answers == 3);
    CHECK(answersIn(world.unit.workspace(), who) == 7);
}

TEST_CASE("the bank of the unit goes along with what was edited there", "[runtime][carry]") {
    CarryWorld world;
    const auto path = world.unit.data() / "bank" / "bank.yaml";
    std::string text = qgt::os::readFile(path, 1U << 20U).value();
    REQUIRE(qgt::os::writeFileAtomically(path, text + "# edited by the unit\n"));
    const app::Joined joined = world.laptop.join(world.out()).value();
    CHECK(joined.bankChanged);
    world.laptop.open();
    CHECK(world.laptop.workspace().bank().items().size() ==
          world.unit.workspace().bank().items().size());
    CHECK(qgt::os::readFile(world.folder.path() / "laptop" / "bank" / "bank.yaml", 1U << 20U)
              .value() == text + "# edited by the unit\n");
}

TEST_CASE(
    "what does not belong to the person, the unit or the code is refused, and nothing changes",
    "[runtime][carry]") {
    CarryWorld world;
    const PersonId who = world.cadre().person;
    const app::CarriedOut out = world.out();
    CHECK(app::joinHome(
              world.laptop.workspace(), out.file, "0000-0000-0000-0", people::Secret(kHomePin))
              .error()
              .code == "sealed.wrong-code");
    CHECK(world.laptop.join(out, "111111").error().code == "secret.pin-guessable");
    CHECK(people::isFirstRun(world.laptop.workspace().store().people()) == true);
    CHECK(app::joinHome(world.unit.workspace(), out.file, out.code, people::Secret(kHomePin))
              .error()
              .code == "carry.not-at-home");
    REQUIRE(world.laptop.join(out));
    answer(world.laptop.workspace(), who, 0, 2);
    const std::string file = world.written();
    CHECK(app::bringBack(world.unit.workspace(), world.unit.trainer(), file).error().code ==
          "carry.other-person");
    CHECK(app::bringBack(world.unit.workspace(), world.cadre(), out.file).error().code ==
          "carry.not-answers");
    CHECK(app::joinHome(world.laptop.workspace(), file, out.code, people::Secret()).error().code ==
          "carry.not-enrolment");
    for (std::size_t at = 0; at < file.size(); at += 1 + file.size() / 97) {
        std::string altered = file;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        REQUIRE_FALSE(app::bringBack(world.unit.workspace(), world.cadre(), altered).has_value());
    }
    // Another person's home: the trainer's file does not open a second door there.
    const auto trainers = app::carryOut(world.unit.workspace(), world.unit.trainer()).value();
    CHECK(world.laptop.join(trainers).error().code == "carry.other-person");
    test::TempFolder elsewhere;
    test::ShippedUnit stranger(elsewhere.path());
    CHECK(app::bringBack(stranger.workspace(), stranger.cadre(), file).error().code ==
          "carry.unknown");
    CHECK(answersIn(world.unit.workspace(), who) == 0);

    const auto computers = app::carriedComputers(world.unit.workspace(), world.cadre()).value();
    REQUIRE(app::endEnrolment(world.unit.workspace(), world.cadre(), computers.back().enrolment));
    CHECK(app::bringBack(world.unit.workspace(), world.cadre(), file).error().code ==
          "carry.ended");
    CHECK(answersIn(world.unit.workspace(), who) == 0);
}

TEST_CASE("answers of a clock that runs ahead are taken and told", "[runtime][carry]") {
    CarryWorld world;
    REQUIRE(world.laptop.join(world.out()));
    world.unit.clock().advanceMs(30 * qgt::kMsPerDay);
    answer(world.laptop.workspace(), world.cadre().person, 0, 2);
    const std::string file = world.written();
    world.unit.clock().advanceMs(-30 * qgt::kMsPerDay);
    const auto brought = app::bringBack(world.unit.workspace(), world.cadre(), file).value();
    CHECK(brought.taken.answers == 2);
    CHECK(brought.ahead == 2);
}

TEST_CASE("nothing of the secrets lies open in the files", "[runtime][carry]") {
    CarryWorld world;
    answer(world.unit.workspace(), world.cadre().person, 0, 3);
    const app::CarriedOut out = world.out();
    const auto name = world.unit.workspace().store().people().person(world.cadre().person).value();
    REQUIRE(world.laptop.join(out));
    const std::string file = world.written();
    for (const std::string* bytes : {&out.file, &file}) {
        CHECK(bytes->find(name->name) == std::string::npos);
        CHECK(bytes->find(world.cadre().person.str()) == std::string::npos);
        CHECK(bytes->find("residence") == std::string::npos);
    }
}
