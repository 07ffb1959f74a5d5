#include "engine/practice/practice_service.h"
#include "engine/practice/study_drawing_rule.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_audit_log.h"
#include "tests/support/memory_practice_store.h"
#include "tests/support/sample_bank.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <rapidcheck.h>

using qgt::CommitteeId;
using qgt::LineId;
using qgt::PersonId;
using qgt::Rng;
using qgt::people::Actor;
using qgt::people::Role;
using qgt::practice::AnswerEvent;
using qgt::practice::AnswerOrigin;
using qgt::practice::LimitUnit;
using qgt::practice::Phase;
using qgt::practice::PracticeService;
using qgt::practice::PracticeSession;
using qgt::practice::SessionKind;
using qgt::practice::SessionSpec;
using qgt::practice::StudyDrawingRule;

namespace {

struct Office {
    qgt::test::FakeClock clock;
    qgt::test::MemoryPracticeStore store;
    qgt::test::MemoryAuditLog audit{clock};
    Rng rng{7};
    StudyDrawingRule rule;
    PracticeService::BankPtr bank = qgt::test::sampleBank();
    Actor cadre{PersonId("chen-jing"), CommitteeId("qinghe"), {Role::Cadre}};
    PracticeService service{{store, audit, clock, rng, rule}};
};

SessionSpec specOf(SessionKind kind, const std::vector<LineId>& lines, int items) {
    SessionSpec spec;
    spec.kind = kind;
    spec.lines = lines;
    spec.limit = {LimitUnit::Items, items};
    return spec;
}

void give(PracticeSession& session, bool right) {
    const auto response = right ? qgt::test::rightResponse(*session.item())
                                : qgt::test::wrongResponse(*session.item());
    static_cast<void>(session.answer(response, qgt::grading::Confidence::Unsure));
    static_cast<void>(session.markRubric(response.rubricMet));
}

/// One of the calls a person can make in a session in order; those that do not fit are refused.
void operate(PracticeSession& session, int operation) {
    switch (operation) {
        case 0:
        case 1:
        case 2:
            if (session.phase() == Phase::Asking) {
                give(session, operation > 0);
            }
            break;
        case 3:
            static_cast<void>(session.undo());
            break;
        case 4:
            static_cast<void>(session.showOptions());
            break;
        default:
            static_cast<void>(session.next());
            break;
    }
}

/// Every call there is, in any order.
void tryEverything(PracticeSession& session, int operation) {
    switch (operation) {
        case 0:
            if (session.item() != nullptr) {
                give(session, true);
            }
            break;
        case 1:
            static_cast<void>(session.dontKnow());
            break;
        case 2:
            static_cast<void>(session.next());
            break;
        case 3:
            static_cast<void>(session.undo());
            break;
        case 4:
            static_cast<void>(session.showOptions());
            break;
        case 5:
            static_cast<void>(session.readBack());
            break;
        case 6:
            session.pause();
            break;
        case 7:
            session.resume();
            break;
        default:
            static_cast<void>(session.readOn());
            break;
    }
}

/// Items of the first tries that were not taken back, in the order in which they were answered.
std::vector<std::string> askedFirst(const std::vector<AnswerEvent>& answers) {
    std::vector<std::string> asked;
    for (const AnswerEvent& event : answers) {
        if (event.origin == AnswerOrigin::Practice && !event.undoOf) {
            asked.push_back(event.item.str());
        } else if (event.undoOf && answers[*event.undoOf - 1].origin == AnswerOrigin::Practice) {
            RC_ASSERT(asked.back() == event.item.str());
            asked.pop_back();
        }
    }
    return asked;
}

/// The program was killed, or the person went away and began again; both find the same place.
PracticeSession cameBack(Office& office, const SessionSpec& spec, bool killed) {
    if (killed) {
        auto resumed = office.service.resume(office.cadre, office.bank);
        RC_ASSERT(resumed.has_value());
        if (*resumed) {
            return std::move(**resumed);
        }
    }
    auto begun = office.service.start(office.cadre, office.bank, spec);
    RC_ASSERT(begun.has_value());
    return std::move(*begun);
}

}  // namespace

TEST_CASE("however often it is left or killed, a line in order is asked without gap or repeat",
          "[practice]") {
    const bool held = rc::check("first tries that count follow the order of the bank", [] {
        Office office;
        const auto& lines = office.bank->lines();
        const LineId line = lines[*rc::gen::inRange<std::size_t>(0, lines.size())].id;
        const SessionSpec spec = specOf(SessionKind::Sequential, {line}, *rc::gen::inRange(1, 9));
        const auto operations = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
        const auto leaves =
            *rc::gen::container<std::vector<int>>(operations.size(), rc::gen::inRange(0, 8));
        std::optional<PracticeSession> session(cameBack(office, spec, false));
        for (std::size_t i = 0; i < operations.size(); ++i) {
            office.clock.advanceMs(1'000);
            if (leaves[i] < 2 || session->item() == nullptr) {
                session.emplace(cameBack(office, spec, leaves[i] == 0));
            }
            operate(*session, operations[i]);
        }
        const std::vector<std::string> asked = askedFirst(office.store.answers());
        const auto& order = office.bank->itemsOf(line);
        for (std::size_t i = 0; i < asked.size(); ++i) {
            RC_ASSERT(asked[i] == order[i % order.size()]->id.str());
        }
        RC_CLASSIFY(asked.size() > 4, "several items");
    });
    CHECK(held);
}

TEST_CASE("a reading never records an answer and is found again at its page", "[practice]") {
    const bool held = rc::check("exposures only, and the newest is the place", [] {
        Office office;
        const SessionSpec spec = specOf(SessionKind::Reading, {}, 1);
        const auto operations = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 16));
        std::optional<PracticeSession> session(cameBack(office, spec, false));
        for (const int operation : operations) {
            office.clock.advanceMs(1'000);
            tryEverything(*session, operation);
            RC_ASSERT(session->phase() == Phase::Reading);
            const auto exposures = office.store.exposuresOf(office.cadre.person).value();
            RC_ASSERT(exposures.back().item == session->item()->id);
            const bool killed = operation % 2 == 0;
            const PracticeSession again = cameBack(office, spec, true);
            RC_ASSERT(again.item()->id == session->item()->id);
            RC_ASSERT(again.state() == session->state());
            if (killed) {
                session.emplace(again);
            }
        }
        RC_ASSERT(office.store.answers().empty());
        const auto items = office.service.items(office.cadre, office.bank);
        RC_ASSERT(items->history.errorBook(qgt::practice::ErrorBookState::In).empty());
        const auto lines = office.service.today(office.cadre, office.bank)->lines;
        RC_ASSERT(std::all_of(lines.begin(), lines.end(), [](const auto& standing) {
            return standing.firstExposures == 0 && !standing.share;
        }));
    });
    CHECK(held);
}
