#include "engine/practice/item_history.h"
#include "engine/practice/session.h"
#include "engine/practice/shown_order.h"
#include "tests/support/catch.h"
#include "tests/support/failing_practice_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_practice_store.h"
#include "tests/support/sample_bank.h"

#include <memory>
#include <string>
#include <vector>

using qgt::Error;
using qgt::Instant;
using qgt::ItemId;
using qgt::PersonId;
using qgt::SessionId;
using qgt::bank::Bank;
using qgt::grading::Confidence;
using qgt::practice::encodeSpec;
using qgt::practice::ErrorBookState;
using qgt::practice::ExposureEvent;
using qgt::practice::ExposureKind;
using qgt::practice::ItemHistory;
using qgt::practice::PersonHistory;
using qgt::practice::Phase;
using qgt::practice::PracticeSession;
using qgt::practice::resumeOpenSession;
using qgt::practice::SessionDeps;
using qgt::practice::SessionKind;
using qgt::practice::SessionRecord;
using qgt::practice::SessionSpec;
using qgt::test::rightResponse;
using qgt::test::wrongResponse;

namespace {

const PersonId kCadre("chen-jing");

SessionRecord recordOf(SessionKind kind, const std::vector<std::string>& items) {
    SessionSpec spec;
    spec.kind = kind;
    SessionRecord record;
    record.id = SessionId("session-1");
    record.person = kCadre;
    record.startedAt = Instant{1};
    record.spec = encodeSpec(spec);
    record.seed = 42;
    for (const std::string& item : items) {
        record.queue.emplace_back(item);
    }
    return record;
}

struct Desk {
    qgt::test::FakeClock clock;
    qgt::test::MemoryPracticeStore store;
    std::shared_ptr<const Bank> bank = qgt::test::sampleBank();

    [[nodiscard]] SessionDeps deps() { return {store, clock, bank}; }

    PracticeSession read(const std::vector<std::string>& items, std::size_t start) {
        auto session =
            PracticeSession::beginReading(deps(), recordOf(SessionKind::Reading, items), start);
        REQUIRE(session.has_value());
        return std::move(*session);
    }

    PracticeSession ask(const std::vector<std::string>& items) {
        auto session = PracticeSession::begin(deps(), recordOf(SessionKind::Mixed, items));
        REQUIRE(session.has_value());
        return std::move(*session);
    }

    [[nodiscard]] std::vector<ExposureEvent> exposures() const {
        return store.exposuresOf(kCadre).value();
    }
};

std::string shownItem(const PracticeSession& session) {
    return session.item() == nullptr ? "" : session.item()->id.str();
}

}  // namespace

TEST_CASE("a reading turns its pages and every page shown is an exposure", "[practice]") {
    Desk desk;
    PracticeSession session = desk.read({"s00", "s01", "s02"}, 1);
    CHECK(session.phase() == Phase::Reading);
    CHECK(shownItem(session) == "s01");
    CHECK(session.shown() == qgt::practice::writtenOrder(*session.item()));
    REQUIRE(session.readOn().has_value());
    CHECK(shownItem(session) == "s02");
    CHECK(session.readOn().error().code == "practice.not-now");
    REQUIRE(session.readBack().has_value());
    REQUIRE(session.readBack().has_value());
    CHECK(shownItem(session) == "s00");
    CHECK(session.readBack().error().code == "practice.not-now");
    std::vector<std::string> shown;
    const auto exposures = desk.exposures();
    for (const ExposureEvent& exposure : exposures) {
        CHECK(exposure.kind == ExposureKind::Read);
        CHECK(exposure.session == SessionId("session-1"));
        shown.push_back(exposure.item.str());
    }
    CHECK(shown == std::vector<std::string>{"s01", "s02", "s01", "s00"});
    CHECK(session.summary().read == 3);
    REQUIRE(session.finish().has_value());
    CHECK(session.item() == nullptr);
}

TEST_CASE("nothing that a person can do in a reading records an answer", "[practice]") {
    Desk desk;
    PracticeSession session = desk.read({"s00", "s06"}, 0);
    for (int page = 0; page < 2; ++page) {
        const auto right = rightResponse(*session.item());
        CHECK(session.answer(right, Confidence::Sure).error().code == "practice.not-now");
        CHECK(session.dontKnow().error().code == "practice.not-now");
        CHECK(session.markRubric(right.rubricMet).error().code == "practice.not-now");
        CHECK(session.showOptions().error().code == "practice.not-now");
        CHECK(session.next().error().code == "practice.not-now");
        CHECK(session.undo().error().code == "practice.not-now");
        static_cast<void>(session.readOn());
    }
    CHECK(desk.store.answers().empty());
}

TEST_CASE("a reading whose program was killed opens at the page that was shown", "[practice]") {
    Desk desk;
    {
        PracticeSession session = desk.read({"s00", "s01", "s02", "s03"}, 2);
        REQUIRE(session.readOn().has_value());
        REQUIRE(session.readBack().has_value());
    }
    const auto resumed = resumeOpenSession(desk.deps(), kCadre);
    REQUIRE((resumed.has_value() && resumed->has_value()));
    CHECK(shownItem(**resumed) == "s02");
    CHECK((*resumed)->state().position() == 2);
    CHECK(desk.exposures().size() == 3);  // coming back shows nothing new
}

TEST_CASE("a reading goes past items that the bank lost, and records what stands there instead",
          "[practice]") {
    Desk desk;
    { PracticeSession session = desk.read({"s00", "s01", "s02"}, 1); }
    auto parts = qgt::test::sampleParts();
    parts.items.erase(parts.items.begin() + 1);
    desk.bank = std::make_shared<const Bank>(parts);
    auto resumed = resumeOpenSession(desk.deps(), kCadre);
    REQUIRE((resumed.has_value() && resumed->has_value()));
    CHECK(shownItem(**resumed) == "s02");
    CHECK(desk.exposures().back().item == ItemId("s02"));
    REQUIRE((*resumed)->readBack().has_value());
    CHECK(shownItem(**resumed) == "s00");
    CHECK_FALSE((*resumed)->state().notices().empty());
}

TEST_CASE("a page that could not be recorded is not shown", "[practice]") {
    Desk desk;
    qgt::test::FailingPracticeStore failing(desk.store, 2, Error{"store.io", {}});
    auto session = PracticeSession::beginReading(SessionDeps{failing, desk.clock, desk.bank},
                                                 recordOf(SessionKind::Reading, {"s00", "s01"}),
                                                 0);
    REQUIRE(session.has_value());
    CHECK(session->readOn().error().code == "store.io");
    CHECK(shownItem(*session) == "s00");
    REQUIRE(session->readOn().has_value());
    CHECK(shownItem(*session) == "s01");
    CHECK(PracticeSession::beginReading(desk.deps(), recordOf(SessionKind::Reading, {"s00"}), 1)
              .error()
              .code == "practice.nothing-to-ask");
}

TEST_CASE("what was read is seen, and an answer after it says nothing about being unprepared",
          "[practice]") {
    Desk desk;
    {
        PracticeSession reading = desk.read({"s00"}, 0);
        REQUIRE(reading.finish().has_value());
    }
    const auto history = [&desk] {
        return PersonHistory(
            *desk.bank, desk.store.answersOf(kCadre).value(), {}, desk.exposures());
    };
    const ItemHistory read = history().of(ItemId("s00"));
    CHECK(read.seen == 1);
    CHECK(read.counted == 0);
    CHECK_FALSE(read.last.has_value());
    CHECK(read.errorBook == ErrorBookState::Never);
    CHECK(history().of(ItemId("s01")) == ItemHistory{});
    desk.clock.advanceMs(1'000);
    SessionRecord later = recordOf(SessionKind::Mixed, {"s00", "s01"});
    later.id = SessionId("session-2");
    auto session = PracticeSession::begin(desk.deps(), later);
    REQUIRE(session.has_value());
    for (int i = 0; i < 2; ++i) {
        REQUIRE(session->answer(rightResponse(*session->item()), Confidence::Sure).has_value());
        static_cast<void>(session->next());
    }
    CHECK_FALSE(history().of(ItemId("s00")).first.has_value());
    CHECK(history().of(ItemId("s01")).first.has_value());
}

TEST_CASE("thinking before the options is recorded and is no time with the options", "[practice]") {
    Desk desk;
    PracticeSession session = desk.ask({"s00", "s01"});
    CHECK_FALSE(session.state().optionsShown());
    desk.clock.advanceMs(7'000);
    REQUIRE(session.showOptions().has_value());
    CHECK(session.state().optionsShown());
    CHECK(session.showOptions().error().code == "practice.not-now");
    desk.clock.advanceMs(2'000);
    REQUIRE(session.answer(rightResponse(*session.item()), Confidence::Sure).has_value());
    REQUIRE(desk.exposures().size() == 1);
    CHECK(desk.exposures().front().kind == ExposureKind::Recall);
    CHECK(desk.exposures().front().thinkMs == 7'000);
    CHECK(desk.store.answers().front().rtMs == 2'000);
    CHECK(session.state().elapsedMs() == 9'000);
    REQUIRE(session.next().has_value());
    CHECK_FALSE(session.state().optionsShown());
    // The stem alone does not make an item a seen one.
    const PersonHistory history(
        *desk.bank, desk.store.answersOf(kCadre).value(), {}, desk.exposures());
    CHECK(history.of(ItemId("s00")).seen == 1);
    CHECK(history.of(ItemId("s00")).first.has_value());
    const auto resumed = resumeOpenSession(desk.deps(), kCadre);
    CHECK((*resumed)->state() == session.state());
}

TEST_CASE("a question taken back keeps its options in sight", "[practice]") {
    Desk desk;
    PracticeSession session = desk.ask({"s00", "s01"});
    REQUIRE(session.answer(wrongResponse(*session.item()), Confidence::Sure).has_value());
    REQUIRE(session.undo().has_value());
    CHECK(session.state().optionsShown());
}
