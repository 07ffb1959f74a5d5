#include "engine/practice/session.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_practice_store.h"
#include "tests/support/sample_bank.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <rapidcheck.h>

using qgt::PersonId;
using qgt::SessionId;
using qgt::bank::Bank;
using qgt::grading::Confidence;
using qgt::grading::Response;
using qgt::practice::encodeSpec;
using qgt::practice::LimitUnit;
using qgt::practice::Phase;
using qgt::practice::PracticeSession;
using qgt::practice::resumeOpenSession;
using qgt::practice::SessionDeps;
using qgt::practice::SessionRecord;
using qgt::practice::SessionSpec;

namespace {

const PersonId kCadre("chen-jing");

/// Long enough for second tries in the middle and at the end.
constexpr int kQueueSize = 16;

/// What the program did when it was killed: everything here was drawn by rapidcheck, so a failing
/// sequence shrinks to a short one.
struct Script {
    std::vector<std::size_t> queue;
    std::uint64_t seed = 0;
    int minutes = 0;  ///< 0: as many items as there are
    std::vector<int> operations;
    std::vector<int> waitsMs;
};

struct World {
    qgt::test::FakeClock clock;
    qgt::test::MemoryPracticeStore store;
    std::shared_ptr<const Bank> bank = qgt::test::sampleBank();

    [[nodiscard]] SessionDeps deps() { return {store, clock, bank}; }
};

SessionRecord recordOf(const Script& script, const Bank& bank) {
    SessionSpec spec;
    spec.limit = {script.minutes > 0 ? LimitUnit::Minutes : LimitUnit::Items,
                  script.minutes > 0 ? script.minutes : 500};
    SessionRecord record;
    record.id = SessionId("s");
    record.person = kCadre;
    record.spec = encodeSpec(spec);
    record.seed = script.seed;
    for (const std::size_t index : script.queue) {
        record.queue.push_back(bank.items()[index].id);
    }
    return record;
}

/// One of the calls a person can make; calls that the phase refuses are part of the game.
void operate(PracticeSession& session, World& world, int operation) {
    const qgt::bank::Item* const item = session.item();
    const bool right = operation % 3 != 0;
    switch (operation / 3) {
        case 0:
        case 1:
        case 2:
            if (item != nullptr) {
                const Response response =
                    right ? qgt::test::rightResponse(*item) : qgt::test::wrongResponse(*item);
                if (session.phase() == Phase::MarkingSelf) {
                    static_cast<void>(session.markRubric(response.rubricMet));
                } else {
                    static_cast<void>(session.answer(response, Confidence::Unsure));
                }
            }
            break;
        case 3:
            static_cast<void>(session.dontKnow());
            break;
        case 4:
        case 5:
        case 6:
            static_cast<void>(session.next());
            break;
        case 7:
            static_cast<void>(session.undo());
            break;
        case 8:
            session.pause();
            world.clock.advanceMs(1'000);
            session.resume();
            break;
        default:
            static_cast<void>(right ? session.next() : session.undo());
            break;
    }
}

/// The process was killed now: a new one finds the same place.
void checkResume(const PracticeSession& live, World& world) {
    const auto resumed = resumeOpenSession(world.deps(), kCadre);
    RC_ASSERT(resumed.has_value());
    if (live.phase() == Phase::Finished || live.phase() == Phase::Abandoned) {
        RC_ASSERT(!resumed->has_value());
        return;
    }
    RC_ASSERT(resumed->has_value());
    const PracticeSession& found = **resumed;
    // A short answer that was not marked yet is no answer.
    const Phase phase = live.phase() == Phase::MarkingSelf ? Phase::Asking : live.phase();
    RC_ASSERT((found.phase() == phase));
    RC_ASSERT(found.item() != nullptr);
    RC_ASSERT(found.item()->id == live.item()->id);
    RC_ASSERT(found.shown() == live.shown());
    RC_ASSERT(found.state().slots() == live.state().slots());
    RC_ASSERT(found.state().position() == live.state().position());
    RC_ASSERT(found.remainingMs() == live.remainingMs());
    RC_ASSERT(found.summary() == live.summary());
    RC_ASSERT((found.revealed() == nullptr) == (live.revealed() == nullptr));
    RC_ASSERT(found.state().notices().empty());
}

Script drawScript(std::size_t items) {
    Script script;
    script.queue = *rc::gen::resize(
        kQueueSize,
        rc::gen::unique<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, items)));
    script.seed = *rc::gen::arbitrary<std::uint64_t>();
    script.minutes = *rc::gen::inRange(1, 20);
    script.operations = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 30));
    script.waitsMs = *rc::gen::container<std::vector<int>>(script.operations.size(),
                                                           rc::gen::inRange(0, 90'000));
    return script;
}

/// The sample bank with items gone and items that mean something else now.
std::shared_ptr<const Bank> changedBank() {
    auto parts = qgt::test::sampleParts();
    const auto fates =
        *rc::gen::container<std::vector<int>>(parts.items.size(), rc::gen::inRange(0, 4));
    for (std::size_t i = parts.items.size(); i-- > 0;) {
        if (fates[i] == 0) {
            parts.items.erase(parts.items.begin() + static_cast<std::ptrdiff_t>(i));
        } else if (fates[i] == 1) {
            ++parts.items[i].meaning;
            ++parts.items[i].revision;
        }
    }
    return std::make_shared<const Bank>(parts);
}

/// Resumes, answers and resumes again, now and then taking an answer back, until nothing is left.
/// False when that never comes.
bool endsByAnswering(World& world) {
    for (int rounds = 0; rounds < 200; ++rounds) {
        auto resumed = resumeOpenSession(world.deps(), kCadre);
        RC_ASSERT(resumed.has_value());
        if (!resumed->has_value()) {
            return true;
        }
        PracticeSession& again = **resumed;
        RC_ASSERT(again.item() != nullptr);
        const bool withdraw = rounds % 5 == 4 && rounds < 50;
        operate(again, world, withdraw ? 21 : 1);
        if (again.phase() == Phase::MarkingSelf) {
            operate(again, world, 1);
        }
        operate(again, world, withdraw ? 24 : 13);
    }
    return false;
}

}  // namespace

TEST_CASE("a session killed after any commit resumes at the same question", "[practice]") {
    const bool held = rc::check("resume equals the live state at every prefix", [] {
        World world;
        const Script script = drawScript(world.bank->items().size());
        RC_PRE(!script.queue.empty());
        auto session = PracticeSession::begin(world.deps(), recordOf(script, *world.bank));
        RC_ASSERT(session.has_value());
        checkResume(*session, world);
        for (std::size_t i = 0; i < script.operations.size(); ++i) {
            world.clock.advanceMs(script.waitsMs[i]);
            operate(*session, world, script.operations[i]);
            checkResume(*session, world);
        }
        RC_CLASSIFY(session->phase() == Phase::Finished, "finished");
        RC_CLASSIFY(session->state().slots().size() > script.queue.size(), "asked again");
    });
    CHECK(held);
}

TEST_CASE("a resumed session goes on as the killed one would have", "[practice]") {
    const bool held = rc::check("killing at any point changes nothing that follows", [] {
        World calm;
        World killed;
        Script script = drawScript(calm.bank->items().size());
        script.minutes = 0;  // time spent on a question that a kill cut off is not known any more
        RC_PRE(!script.queue.empty());
        auto live = PracticeSession::begin(calm.deps(), recordOf(script, *calm.bank));
        auto first = PracticeSession::begin(killed.deps(), recordOf(script, *killed.bank));
        RC_ASSERT((live.has_value() && first.has_value()));
        std::optional<PracticeSession> other(std::move(*first));
        for (std::size_t i = 0; i < script.operations.size() && live->item() != nullptr; ++i) {
            // Kill only between answers: an unmarked short answer is lost by design.
            if (live->phase() != Phase::MarkingSelf) {
                auto resumed = resumeOpenSession(killed.deps(), kCadre);
                RC_ASSERT((resumed.has_value() && resumed->has_value()));
                other.emplace(std::move(**resumed));
            }
            calm.clock.advanceMs(script.waitsMs[i]);
            killed.clock.advanceMs(script.waitsMs[i]);
            operate(*live, calm, script.operations[i]);
            operate(*other, killed, script.operations[i]);
            RC_ASSERT((other->phase() == live->phase()));
            RC_ASSERT(other->state().position() == live->state().position());
        }
        const auto& a = calm.store.answers();
        const auto& b = killed.store.answers();
        RC_ASSERT(a.size() == b.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            RC_ASSERT((a[i].item == b[i].item && a[i].response == b[i].response));
            RC_ASSERT((a[i].undoOf == b[i].undoOf && a[i].shownOrder == b[i].shownOrder));
        }
    });
    CHECK(held);
}

TEST_CASE("whatever a new bank did to its items, a session resumes or is over", "[practice]") {
    const bool held = rc::check("a changed bank never breaks a replay", [] {
        World world;
        const Script script = drawScript(world.bank->items().size());
        RC_PRE(!script.queue.empty());
        auto session = PracticeSession::begin(world.deps(), recordOf(script, *world.bank));
        RC_ASSERT(session.has_value());
        for (const int operation : script.operations) {
            operate(*session, world, operation);
        }
        world.bank = changedBank();
        RC_ASSERT(endsByAnswering(world));
    });
    CHECK(held);
}
