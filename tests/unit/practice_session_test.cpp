#include "engine/practice/session.h"
#include "tests/support/catch.h"
#include "tests/support/failing_practice_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_practice_store.h"
#include "tests/support/sample_bank.h"

#include <algorithm>
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
using qgt::practice::AnswerEvent;
using qgt::practice::AnswerOrigin;
using qgt::practice::encodeSpec;
using qgt::practice::kMaxAnswerMs;
using qgt::practice::LimitUnit;
using qgt::practice::Notice;
using qgt::practice::Phase;
using qgt::practice::PracticeSession;
using qgt::practice::resumeOpenSession;
using qgt::practice::SessionDeps;
using qgt::practice::SessionRecord;
using qgt::practice::SessionSpec;
using qgt::practice::SessionState;
using qgt::test::FailingPracticeStore;
using qgt::test::FakeClock;
using qgt::test::MemoryPracticeStore;
using qgt::test::rightResponse;
using qgt::test::sampleBank;
using qgt::test::sampleParts;
using qgt::test::wrongResponse;

namespace {

const PersonId kCadre("chen-jing");

SessionRecord recordOf(const std::vector<std::string>& items, const SessionSpec& spec = {}) {
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

/// s00 single, s01 multiple, s02 true/false, s03 fill-in, s04 ordering, s05 matching, s06 short,
/// and the same again from s07 on.
struct Desk {
    FakeClock clock;
    MemoryPracticeStore store;
    std::shared_ptr<const Bank> bank = sampleBank();

    [[nodiscard]] SessionDeps deps() { return {store, clock, bank}; }

    PracticeSession begin(const std::vector<std::string>& items, const SessionSpec& spec = {}) {
        auto session = PracticeSession::begin(deps(), recordOf(items, spec));
        REQUIRE(session.has_value());
        return std::move(*session);
    }

    std::optional<PracticeSession> resumed() {
        auto session = resumeOpenSession(deps(), kCadre);
        REQUIRE(session.has_value());
        return std::move(*session);
    }
};

void answerRight(PracticeSession& session) {
    REQUIRE(session.answer(rightResponse(*session.item()), Confidence::Sure).has_value());
    if (session.phase() == Phase::MarkingSelf) {
        REQUIRE(session.markRubric(rightResponse(*session.item()).rubricMet).has_value());
    }
}

void answerWrong(PracticeSession& session) {
    REQUIRE(session.answer(wrongResponse(*session.item()), Confidence::Unsure).has_value());
    if (session.phase() == Phase::MarkingSelf) {
        REQUIRE(session.markRubric(wrongResponse(*session.item()).rubricMet).has_value());
    }
}

std::string asked(const PracticeSession& session) {
    return session.item() == nullptr ? "" : session.item()->id.str();
}

}  // namespace

TEST_CASE("a session asks its items one after the other and ends", "[practice]") {
    Desk desk;
    PracticeSession session = desk.begin({"s00", "s02"});
    CHECK(session.phase() == Phase::Asking);
    CHECK(asked(session) == "s00");
    CHECK(session.revealed() == nullptr);

    desk.clock.advanceMs(7'000);
    answerRight(session);
    CHECK(session.phase() == Phase::Revealed);
    CHECK(asked(session) == "s00");
    REQUIRE(session.revealed() != nullptr);
    CHECK(session.revealed()->grade.right);
    CHECK(session.revealed()->rtMs == 7'000);

    REQUIRE(session.next().has_value());
    CHECK(asked(session) == "s02");
    answerRight(session);
    REQUIRE(session.next().has_value());
    CHECK(session.phase() == Phase::Finished);
    CHECK(session.item() == nullptr);
    CHECK(session.summary().asked == 2);
    CHECK(session.summary().right == 2);
    CHECK_FALSE(desk.resumed().has_value());
}

TEST_CASE("an answer is an event with everything that later models need", "[practice]") {
    Desk desk;
    PracticeSession session = desk.begin({"s00"});
    const std::vector<std::string> shown = session.shown();
    desk.clock.advanceMs(3'000);
    answerWrong(session);
    REQUIRE(desk.store.answers().size() == 1);
    const AnswerEvent& event = desk.store.answers().front();
    CHECK(event.person == kCadre);
    CHECK(event.session == SessionId("session-1"));
    CHECK(event.item == ItemId("s00"));
    CHECK(event.revision == 1);
    CHECK(event.meaning == 1);
    CHECK(event.origin == AnswerOrigin::Practice);
    CHECK(event.response == wrongResponse(*desk.bank->item(ItemId("s00"))));
    CHECK(event.shownOrder == shown);
    CHECK(event.rtMs == 3'000);
    CHECK(event.confidence == Confidence::Unsure);
    CHECK(event.day == qgt::practiceDay(desk.clock.now(), qgt::kShanghaiOffsetMinutes));
}

TEST_CASE("what is wrong comes back once, at least four other items later", "[practice]") {
    Desk desk;
    const std::vector<std::string> queue{"s00", "s01", "s02", "s03", "s04", "s05", "s07", "s08"};
    PracticeSession session = desk.begin(queue);
    std::vector<std::string> order;
    while (session.phase() == Phase::Asking) {
        order.push_back(asked(session));
        if (order.back() == "s00") {
            answerWrong(session);
        } else {
            answerRight(session);
        }
        REQUIRE(session.next().has_value());
    }
    CHECK(std::count(order.begin(), order.end(), "s00") == 2);
    CHECK(order.size() == queue.size() + 1);
    const auto second = std::find(order.begin() + 1, order.end(), "s00");
    CHECK(second - order.begin() > 4);
    CHECK(desk.store.answers()[static_cast<std::size_t>(second - order.begin())].origin ==
          AnswerOrigin::Reask);
}

TEST_CASE("in a short rest of a session the second try comes at the end", "[practice]") {
    Desk desk;
    PracticeSession session = desk.begin({"s00", "s02"});
    REQUIRE(session.dontKnow().has_value());
    CHECK_FALSE(session.revealed()->grade.right);
    REQUIRE(session.next().has_value());
    answerRight(session);
    REQUIRE(session.next().has_value());
    CHECK(asked(session) == "s00");
    answerRight(session);
    REQUIRE(session.next().has_value());
    CHECK(session.phase() == Phase::Finished);
    CHECK(session.summary().asked == 2);
    CHECK(session.summary().right == 1);
    CHECK(session.summary().rightOnSecond == 1);
}

TEST_CASE("undo withdraws answers one by one back to the first", "[practice]") {
    Desk desk;
    PracticeSession session = desk.begin({"s00", "s02", "s03"});
    CHECK(session.undo().error().code == "practice.nothing-to-undo");
    answerWrong(session);
    REQUIRE(session.next().has_value());
    answerRight(session);
    REQUIRE(session.next().has_value());
    CHECK(session.state().slots().size() == 4);

    REQUIRE(session.undo().has_value());
    CHECK(asked(session) == "s02");
    CHECK(session.phase() == Phase::Asking);
    REQUIRE(session.undo().has_value());
    CHECK(asked(session) == "s00");
    CHECK(session.state().slots().size() == 3);  // the second try went with its reason
    CHECK(session.undo().error().code == "practice.nothing-to-undo");

    answerRight(session);
    REQUIRE(session.next().has_value());
    CHECK(asked(session) == "s02");
    REQUIRE(desk.store.answers().size() == 5);
    CHECK(desk.store.answers()[2].undoOf == 2);
    CHECK(desk.store.answers()[3].undoOf == 1);
}

TEST_CASE("a short answer shows its model first and is recorded with its marks", "[practice]") {
    Desk desk;
    PracticeSession session = desk.begin({"s06", "s00"});
    REQUIRE(session.answer({}, Confidence::Sure).has_value());  // said aloud
    CHECK(session.phase() == Phase::MarkingSelf);
    CHECK(desk.store.answers().empty());
    CHECK(session.next().error().code == "practice.not-now");
    CHECK(session.markRubric({true}).error().code == "practice.marks-unfit");

    REQUIRE(session.undo().has_value());  // back to the text
    CHECK(session.phase() == Phase::Asking);
    qgt::grading::Response text;
    text.texts = {"先登记"};
    REQUIRE(session.answer(text, Confidence::Guess).has_value());
    REQUIRE(session.markRubric({true, false, true}).has_value());
    CHECK(session.phase() == Phase::Revealed);
    CHECK(session.revealed()->grade.shareHundredths == 50);
    REQUIRE(desk.store.answers().size() == 1);
    CHECK(desk.store.answers().front().response.texts == text.texts);
    CHECK(desk.store.answers().front().response.rubricMet == std::vector<bool>{true, false, true});
    CHECK(desk.store.answers().front().confidence == Confidence::Guess);
}

TEST_CASE("nothing is recorded for an empty answer or a wrong moment", "[practice]") {
    Desk desk;
    PracticeSession session = desk.begin({"s00", "s03"});
    CHECK(session.answer({}, Confidence::Sure).error().code == "practice.nothing-answered");
    CHECK(session.next().error().code == "practice.not-now");
    CHECK(session.markRubric({}).error().code == "practice.not-now");
    answerRight(session);
    CHECK(session.answer(rightResponse(*session.item()), Confidence::Sure).error().code ==
          "practice.not-now");
    REQUIRE(session.next().has_value());
    qgt::grading::Response blank;
    blank.texts = {"", ""};
    CHECK(session.answer(blank, Confidence::Sure).error().code == "practice.nothing-answered");
    CHECK(desk.store.answers().size() == 1);
    REQUIRE(session.finish().has_value());
    CHECK(session.finish().error().code == "practice.not-now");
    CHECK(session.undo().error().code == "practice.not-now");
}

TEST_CASE("a session by minutes ends after the item in which time ran out", "[practice]") {
    Desk desk;
    SessionSpec spec;
    spec.limit = {LimitUnit::Minutes, 1};
    PracticeSession session = desk.begin({"s00", "s02", "s03", "s05"}, spec);
    CHECK(session.remainingMs() == 60'000);
    desk.clock.advanceMs(40'000);
    answerRight(session);
    desk.clock.advanceMs(10'000);  // reading counts
    REQUIRE(session.next().has_value());
    CHECK(session.phase() == Phase::Asking);
    CHECK(session.remainingMs() == 10'000);
    desk.clock.advanceMs(30'000);
    answerRight(session);
    CHECK(session.phase() == Phase::Revealed);
    CHECK(session.remainingMs() == 0);
    REQUIRE(session.next().has_value());
    CHECK(session.phase() == Phase::Finished);
    CHECK(session.summary().ahead == 2);
}

TEST_CASE("answering time leaves out pauses and is cut off at five minutes", "[practice]") {
    Desk desk;
    PracticeSession session = desk.begin({"s00", "s02", "s03"});
    desk.clock.advanceMs(2'000);
    session.pause();
    CHECK(session.answer(rightResponse(*session.item()), Confidence::Sure).error().code ==
          "practice.not-now");
    desk.clock.advanceMs(600'000);
    session.resume();
    desk.clock.advanceMs(3'000);
    answerRight(session);
    CHECK(session.revealed()->rtMs == 5'000);
    REQUIRE(session.next().has_value());

    desk.clock.advanceMs(28'800'000);  // the lid was closed
    answerRight(session);
    CHECK(session.revealed()->rtMs == kMaxAnswerMs);
    REQUIRE(session.next().has_value());

    desk.clock.setWall(Instant{0});  // somebody sets the clock
    desk.clock.advanceMs(1'500);
    answerRight(session);
    CHECK(session.revealed()->rtMs == 1'500);
}

TEST_CASE("a failed write leaves the session as it was", "[practice]") {
    Desk desk;
    const int failing = GENERATE(2, 3, 4, 5);
    FailingPracticeStore store(desk.store, failing, Error{"store.io", {}});
    auto begun = PracticeSession::begin({store, desk.clock, desk.bank}, recordOf({"s00", "s02"}));
    REQUIRE(begun.has_value());
    PracticeSession& session = *begun;
    const auto repeated = [&](auto call) {
        const SessionState before = session.state();
        auto status = call();
        if (!status) {
            CHECK(status.error().code == "store.io");
            CHECK(session.state() == before);
            status = call();
        }
        REQUIRE(status.has_value());
    };
    repeated([&] { return session.answer(rightResponse(*session.item()), Confidence::Sure); });
    repeated([&] { return session.next(); });
    repeated([&] { return session.undo(); });
    repeated([&] { return session.finish(); });
    CHECK(session.phase() == Phase::Finished);
    CHECK(store.calls() == 6);
}

TEST_CASE("a session that cannot begin keeps nothing", "[practice]") {
    Desk desk;
    CHECK(PracticeSession::begin(desk.deps(), recordOf({"none"})).error().code ==
          "practice.nothing-to-ask");
    SessionRecord damaged = recordOf({"s00"});
    damaged.spec = "{}";
    CHECK(PracticeSession::begin(desk.deps(), damaged).error().code == "practice.spec-damaged");
    FailingPracticeStore store(desk.store, 1, Error{"store.no-space", {}});
    CHECK(PracticeSession::begin({store, desk.clock, desk.bank}, recordOf({"s00"})).error().code ==
          "store.no-space");
    CHECK_FALSE(desk.resumed().has_value());
}

TEST_CASE("items that a new bank lacks or means otherwise are skipped with a notice",
          "[practice]") {
    Desk desk;
    PracticeSession session = desk.begin({"s00", "s02", "s03", "s05", "s07"});
    answerWrong(session);
    REQUIRE(session.next().has_value());
    answerWrong(session);
    REQUIRE(session.next().has_value());
    answerRight(session);

    auto parts = sampleParts();
    parts.items[2].meaning = 2;  // s02, answered
    parts.items[2].revision = 2;
    parts.items[3].meaning = 2;  // s03, revealed now
    parts.items[3].revision = 2;
    parts.items.erase(parts.items.begin() + 5);  // s05, ahead
    desk.bank = std::make_shared<const Bank>(parts);

    auto resumed = desk.resumed();
    REQUIRE(resumed.has_value());
    CHECK(resumed->phase() == Phase::Asking);
    CHECK(asked(*resumed) == "s07");
    std::vector<std::string> codes;
    for (const Notice& notice : resumed->state().notices()) {
        codes.push_back(notice.code + " " + notice.args.front().second);
    }
    CHECK(codes == std::vector<std::string>{"practice.item-gone s05",
                                            "practice.item-changed s02",
                                            "practice.item-changed s03"});
    answerRight(*resumed);
    REQUIRE(resumed->next().has_value());
    CHECK(asked(*resumed) == "s00");  // its second try is still owed
    auto again = desk.resumed();
    REQUIRE(again.has_value());
    CHECK(again->state() == resumed->state());
}

TEST_CASE("an open session of which nothing is left is finished on resume", "[practice]") {
    Desk desk;
    PracticeSession session = desk.begin({"s00"});
    auto parts = sampleParts();
    parts.items.erase(parts.items.begin());
    desk.bank = std::make_shared<const Bank>(parts);
    CHECK_FALSE(desk.resumed().has_value());
    CHECK_FALSE(desk.store.openSession(kCadre)->has_value());
}
