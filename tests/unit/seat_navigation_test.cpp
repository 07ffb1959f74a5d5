#include "tests/support/catch.h"
#include "tests/support/seat_world.h"

#include <string>

using qgt::seat::AttemptEventKind;
using qgt::seat::SeatMove;
using qgt::seat::TaskAnswer;
using qgt::test::chosen;
using qgt::test::decided;
using qgt::test::SeatWorld;

namespace {

struct Room {
    Room() { REQUIRE(world.open(*world.channel).has_value()); }

    std::string send(AttemptEventKind kind, int slot, const TaskAnswer& answer = {}) {
        const auto ack = world.send(kind, slot, answer);
        return ack ? "" : ack.error().code;
    }

    std::string show(int slot) { return send(AttemptEventKind::Shown, slot); }

    std::string answer(int slot, const TaskAnswer& answer) {
        return send(AttemptEventKind::Answered, slot, answer);
    }

    SeatWorld world;
};

}  // namespace

TEST_CASE("a section with a lock is left before another is shown, and for good", "[seat]") {
    Room room;
    CHECK(room.show(qgt::test::kOrdering).empty());
    CHECK(room.show(qgt::test::kOrderingToo).empty());
    CHECK(room.show(qgt::test::kOrdering).empty());
    const auto open = room.world.send(AttemptEventKind::Shown, qgt::test::kSingle);
    REQUIRE_FALSE(open.has_value());
    CHECK(open.error() == qgt::Error{"seat.section-open", {{"section", "5"}}});
    CHECK(room.world.attempt().sectionToLeave(qgt::test::kSingle) == 5);
    CHECK(room.world.attempt().sectionToLeave(qgt::test::kOrderingToo) == 0);

    CHECK(room.send(AttemptEventKind::SectionLeft, 5).empty());
    CHECK(room.world.attempt().leftSections() == std::set<int>{5});
    CHECK_FALSE(room.world.attempt().reachable(qgt::test::kOrdering));
    CHECK(room.show(qgt::test::kOrdering) == "seat.locked");
    CHECK(room.answer(qgt::test::kOrdering, chosen({"A", "B", "C"})) == "seat.locked");
    CHECK(room.send(AttemptEventKind::Flagged, qgt::test::kOrderingToo) == "seat.locked");
    CHECK(room.send(AttemptEventKind::SectionLeft, 5) == "seat.locked");
    CHECK(room.show(qgt::test::kSingle).empty());
}

TEST_CASE("only the locked section where one is can be left", "[seat]") {
    Room room;
    CHECK(room.send(AttemptEventKind::SectionLeft, 5) == "seat.no-such-section");
    CHECK(room.show(qgt::test::kSingle).empty());
    CHECK(room.send(AttemptEventKind::SectionLeft, 1) == "seat.no-such-section");
    CHECK(room.send(AttemptEventKind::SectionLeft, 5) == "seat.no-such-section");
    CHECK(room.send(AttemptEventKind::SectionLeft, 0) == "seat.no-such-section");
    CHECK(room.send(AttemptEventKind::SectionLeft, 11) == "seat.no-such-section");
    CHECK(room.show(qgt::test::kShort).empty());
    CHECK(room.send(AttemptEventKind::SectionLeft, 7).empty());
}

TEST_CASE("in a linear section there is no way back to what stands before", "[seat]") {
    Room room;
    CHECK(room.show(qgt::test::kFirstStep).empty());
    CHECK(room.answer(qgt::test::kFirstStep, chosen({"T"})).empty());
    CHECK(room.answer(qgt::test::kFirstStep, chosen({"F"})).empty());
    CHECK(room.show(qgt::test::kSecondStep).empty());
    CHECK(room.show(qgt::test::kFirstStep) == "seat.locked");
    CHECK(room.answer(qgt::test::kFirstStep, chosen({"T"})) == "seat.locked");
    CHECK(room.send(AttemptEventKind::Cleared, qgt::test::kFirstStep) == "seat.locked");
    CHECK_FALSE(room.world.attempt().reachable(qgt::test::kFirstStep));
    // It is no lock: one may look elsewhere and come back to where one was.
    CHECK(room.show(qgt::test::kSingle).empty());
    CHECK(room.show(qgt::test::kFirstStep) == "seat.locked");
    CHECK(room.show(qgt::test::kSecondStep).empty());
}

TEST_CASE("a case goes on from what was decided, and nothing of it is taken back", "[seat]") {
    Room room;
    const int slot = qgt::test::kFirstCase;
    const SeatMove visit{0, 0, ""};
    const SeatMove asked{1, -1, "何时开始漏的？"};
    CHECK(room.show(slot).empty());
    CHECK(room.answer(slot, decided({visit})).empty());
    CHECK(room.answer(slot, decided({{0, 1, ""}})) == "seat.case-not-further");
    CHECK(room.send(AttemptEventKind::Cleared, slot) == "seat.case-not-further");
    CHECK(room.answer(slot, TaskAnswer{}) == "seat.case-not-further");

    TaskAnswer writing = decided({visit});
    writing.response.texts = {"何时"};
    CHECK(room.answer(slot, writing).empty());
    writing.response.texts = {"何时开始"};
    CHECK(room.answer(slot, writing).empty());
    CHECK(room.answer(slot, decided({visit, asked})).empty());
    CHECK(room.answer(slot, decided({visit, {1, -1, "别的"}})) == "seat.case-not-further");
    CHECK(room.answer(slot, decided({visit, asked, {2, 0, ""}})).empty());
    CHECK(room.answer(slot, decided({visit, asked, {2, 1, ""}})) == "seat.case-not-further");
}

TEST_CASE("there are no tasks beside those of the paper", "[seat]") {
    Room room;
    CHECK(room.show(0) == "seat.no-such-slot");
    CHECK(room.show(-1) == "seat.no-such-slot");
    CHECK(room.show(qgt::test::kThirdStep + 1) == "seat.no-such-slot");
    CHECK(room.send(AttemptEventKind::FocusLost, 1) == "seat.no-such-slot");
    CHECK(room.send(AttemptEventKind::FocusLost, 0).empty());
    CHECK(room.send(AttemptEventKind::Paused, 0) == "seat.act-unfit");
    CHECK_FALSE(room.world.attempt().reachable(0));
}
