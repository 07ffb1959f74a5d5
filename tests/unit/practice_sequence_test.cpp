#include "engine/practice/practice_service.h"
#include "engine/practice/study_drawing_rule.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_audit_log.h"
#include "tests/support/memory_practice_store.h"
#include "tests/support/sample_bank.h"

#include <memory>
#include <string>
#include <vector>

using qgt::CommitteeId;
using qgt::ItemId;
using qgt::LineId;
using qgt::PersonId;
using qgt::Rng;
using qgt::bank::Bank;
using qgt::people::Actor;
using qgt::people::Role;
using qgt::practice::LimitUnit;
using qgt::practice::Phase;
using qgt::practice::PracticeService;
using qgt::practice::PracticeSession;
using qgt::practice::SessionKind;
using qgt::practice::SessionSpec;
using qgt::practice::startIn;
using qgt::practice::StudyDrawingRule;

namespace {

/// Fourteen items in each of four lines: s00 to s13, s14 to s27, …
struct SequenceOffice {
    qgt::test::FakeClock clock;
    qgt::test::MemoryPracticeStore store;
    qgt::test::MemoryAuditLog audit{clock};
    Rng rng{7};
    StudyDrawingRule rule;
    PracticeService::BankPtr bank = qgt::test::sampleBank();
    Actor cadre{PersonId("chen-jing"), CommitteeId("qinghe"), {Role::Cadre}};
    Actor other{PersonId("gu-lan"), CommitteeId("qinghe"), {Role::Cadre}};
    PracticeService service{{store, audit, clock, rng, rule}};

    [[nodiscard]] LineId line(std::size_t index) const { return bank->lines()[index].id; }

    PracticeSession start(const SessionSpec& spec) {
        clock.advanceMs(60'000);
        auto session = service.start(cadre, bank, spec);
        REQUIRE(session.has_value());
        return std::move(*session);
    }
};

SessionSpec inOrder(std::vector<LineId> lines, int items, SessionKind kind) {
    SessionSpec spec;
    spec.kind = kind;
    spec.lines = std::move(lines);
    spec.limit = {LimitUnit::Items, items};
    return spec;
}

SessionSpec sequential(std::vector<LineId> lines, int items) {
    return inOrder(std::move(lines), items, SessionKind::Sequential);
}

void answer(SequenceOffice& office, PracticeSession& session, int times) {
    for (int i = 0; i < times; ++i) {
        office.clock.advanceMs(1'000);
        const auto response = qgt::test::rightResponse(*session.item());
        REQUIRE(session.answer(response, qgt::grading::Confidence::Sure).has_value());
        if (session.phase() == Phase::MarkingSelf) {
            REQUIRE(session.markRubric(response.rubricMet).has_value());
        }
        REQUIRE(session.next().has_value());
    }
}

std::string asked(const PracticeSession& session) {
    return session.item() == nullptr ? "" : session.item()->id.str();
}

}  // namespace

TEST_CASE("a line in order goes on behind the item answered last in it", "[practice]") {
    SequenceOffice office;
    auto first = office.start(sequential({office.line(0)}, 20));
    CHECK(first.record().queue.size() == 14);
    CHECK(asked(first) == "s00");
    answer(office, first, 3);
    // Another line has a place of its own, and a mixed session moves neither.
    auto elsewhere = office.start(sequential({office.line(1)}, 20));
    CHECK(asked(elsewhere) == "s14");
    answer(office, elsewhere, 1);
    auto mixed = office.start({});
    answer(office, mixed, 2);
    CHECK(asked(office.start(sequential({office.line(0)}, 20))) == "s03");
    CHECK(asked(office.start(sequential({office.line(1)}, 20))) == "s15");
    const auto stranger =
        office.service.start(office.other, office.bank, sequential({office.line(0)}, 20));
    CHECK(asked(*stranger) == "s00");
}

TEST_CASE("the whole bank in order goes on behind what was answered last anywhere", "[practice]") {
    SequenceOffice office;
    auto early = office.start(sequential({office.line(2)}, 5));
    answer(office, early, 2);
    auto late = office.start(sequential({office.line(0)}, 20));
    answer(office, late, 13);
    const auto all = office.start(sequential({}, 3));
    CHECK(all.record().queue == std::vector<ItemId>{ItemId("s13"), ItemId("s14"), ItemId("s15")});
}

TEST_CASE("an answer taken back takes the place back", "[practice]") {
    SequenceOffice office;
    auto session = office.start(sequential({office.line(0)}, 20));
    answer(office, session, 2);
    REQUIRE(session.undo().has_value());
    CHECK(asked(office.start(sequential({office.line(0)}, 20))) == "s01");
}

TEST_CASE("at its end a line begins anew, and from the start whenever that is wanted",
          "[practice]") {
    SequenceOffice office;
    auto most = office.start(sequential({office.line(0)}, 13));
    answer(office, most, 13);
    CHECK(most.phase() == Phase::Finished);
    auto last = office.start(sequential({office.line(0)}, 13));
    CHECK(last.record().queue.size() == 1);
    SessionSpec anew = sequential({office.line(0)}, 2);
    anew.fromStart = true;
    CHECK(asked(office.start(anew)) == "s00");
    // Beginning is not answering: the place stays until there is an answer.
    auto again = office.start(sequential({office.line(0)}, 13));
    CHECK(asked(again) == "s13");
    answer(office, again, 1);
    CHECK(asked(office.start(sequential({office.line(0)}, 13))) == "s00");
}

TEST_CASE("a place survives a bank that lost or barred the item", "[practice]") {
    SequenceOffice office;
    auto session = office.start(sequential({office.line(0)}, 20));
    answer(office, session, 4);
    auto parts = qgt::test::sampleParts();
    parts.items.erase(parts.items.begin() + 3);  // answered last
    parts.items[2].pool = qgt::bank::Pool::Specimen;
    office.bank = std::make_shared<const Bank>(parts);
    const auto on = office.start(sequential({office.line(0)}, 20));
    CHECK(asked(on) == "s04");
    CHECK(on.record().queue.size() == 10);
}

TEST_CASE("in order, minutes are filled with what is likely to fit", "[practice]") {
    SequenceOffice office;
    SessionSpec spec = sequential({}, 1);
    spec.limit = {LimitUnit::Minutes, 3};
    std::int64_t seconds = 0;
    const auto queue = office.start(spec).record().queue;
    for (const ItemId& id : queue) {
        seconds += office.bank->item(id)->seconds;
    }
    CHECK(seconds <= 180);
    CHECK(seconds + office.bank->item(ItemId("s00"))->seconds > 120);
    spec.limit = {LimitUnit::Minutes, 1};
    CHECK_FALSE(office.start(spec).record().queue.empty());
}

TEST_CASE("the start panel knows where a session in order would begin", "[practice]") {
    SequenceOffice office;
    auto session = office.start(sequential({office.line(1)}, 20));
    answer(office, session, 5);
    auto reading = office.start(inOrder({office.line(2)}, 1, SessionKind::Reading));
    REQUIRE(reading.readOn().has_value());
    const auto offer = office.service.offer(office.cadre, office.bank);
    REQUIRE(offer.has_value());
    CHECK(offer->answered[1].met == 5);
    CHECK(offer->answered[1].items == 14);
    CHECK(offer->answered[0].at.ms == 0);
    CHECK(startIn(offer->answered, SessionKind::Sequential) == 19);
    CHECK(asked(office.start(sequential({}, 1))) == "s19");
    CHECK(offer->read[2].met == 2);
    CHECK(startIn(offer->read, SessionKind::Reading) == 29);
    CHECK(asked(office.start(inOrder({}, 1, SessionKind::Reading))) == "s29");
}
