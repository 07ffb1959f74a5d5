#include "engine/bank/case_walk.h"
#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "engine/practice/case_service.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <memory>

#include <rapidcheck.h>

namespace qgt {

using practice::CasePhase;
using practice::CaseService;
using practice::CaseSession;

namespace {

std::shared_ptr<const bank::Bank> shippedBank() {
    static const std::shared_ptr<const bank::Bank> kBank =
        bank::loadBank({QGT_SOURCE_DIR "/question_bank", 0, integrity::digestHex, nullptr}).bank;
    return kBank;
}

/// One of the calls a person can make; calls that the phase refuses are part of the game.
void operate(CaseSession& session, int operation) {
    const int what = operation % 7;
    if (what == 0) {
        static_cast<void>(session.stepBack());
        return;
    }
    switch (session.phase()) {
        case CasePhase::Choosing: {
            const auto& choices = session.state().node->choices;
            static_cast<void>(
                session.choose(choices[static_cast<std::size_t>(operation) % choices.size()].key));
            return;
        }
        case CasePhase::Writing:
            static_cast<void>(session.write("我先请她坐下。"));
            return;
        case CasePhase::MarkingSelf: {
            std::vector<bool> met(session.state().node->rubric.size());
            for (std::size_t i = 0; i < met.size(); ++i) {
                met[i] = (operation >> i & 1) != 0;
            }
            static_cast<void>(session.markRubric(met));
            return;
        }
        case CasePhase::Ended:
            if (what == 1) {
                static_cast<void>(session.finish());
            }
            return;
    }
}

void requireSame(const CaseSession& live, const std::optional<CaseSession>& replayed) {
    if (live.over()) {
        RC_ASSERT(!replayed);
        return;
    }
    RC_ASSERT(replayed.has_value());
    RC_ASSERT(replayed->state().moves == live.state().moves);
    RC_ASSERT(replayed->state().course == live.state().course);
    RC_ASSERT(replayed->state().node == live.state().node);
    RC_ASSERT(replayed->state().ending == live.state().ending);
    RC_ASSERT(replayed->written() == live.written());
    RC_ASSERT(replayed->phase() == live.phase());
}

}  // namespace

TEST_CASE("whenever it is killed, a case goes on exactly where its last event became durable",
          "[property][cases]") {
    const auto bank = shippedBank();
    REQUIRE_FALSE(bank->cases().empty());
    const bool holds = rc::check([&bank] {
        test::StoreWorld world;
        const auto store = world.open();
        Rng rng(7);
        CaseService service({store->cases(), store->audit(), world.clock(), rng});
        people::Actor actor;
        actor.person = PersonId("p1");
        actor.roles = {people::Role::Cadre};
        const auto& cases = bank->cases();
        const auto& scenario = cases[*rc::gen::inRange<std::size_t>(0, cases.size())];
        auto session = service.start(actor, bank, scenario.id);
        RC_ASSERT(session.has_value());
        for (const int operation :
             *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 700))) {
            operate(*session, operation);
            const auto replayed = service.resume(actor, bank, scenario.id);
            RC_ASSERT(replayed.has_value());
            requireSame(*session, *replayed);
        }
    });
    CHECK(holds);
}

TEST_CASE("the best way of every shipped case earns 100 and no way leaves 0 to 100",
          "[property][cases]") {
    for (const bank::CaseScenario& scenario : shippedBank()->cases()) {
        CAPTURE(scenario.title);
        const bank::CaseWalk walk = bank::walkCase(scenario);
        CHECK(walk.most == 100);
        CHECK(walk.least >= 0);
        CHECK(walk.nodes.size() == scenario.nodes.size());
        CHECK(walk.endings.size() == scenario.endings.size());
        CHECK(scenario.endings.size() >= 3);
        const auto played = practice::playAll(scenario, walk.best);
        REQUIRE(played);
        REQUIRE(played->ending != nullptr);
        CHECK(played->ending->oneTrip);
        CHECK(played->legalFaults.empty());
        CHECK(played->privacyFaults.empty());
        CHECK(played->now().minutes <= scenario.minutes);
        const practice::CaseDebrief debrief = practice::debriefOf(scenario, *played);
        CHECK(debrief.score == 100);
        CHECK(debrief.criticals.empty());
        for (const practice::CaseRow& row : debrief.rows) {
            CHECK(row.taken == row.best);
        }
    }
}

}  // namespace qgt
