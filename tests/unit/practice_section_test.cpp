#include "engine/practice/practice_service.h"
#include "engine/practice/section_standing.h"
#include "engine/practice/study_drawing_rule.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_audit_log.h"
#include "tests/support/memory_practice_store.h"
#include "tests/support/sample_bank.h"

#include <algorithm>
#include <memory>
#include <set>
#include <string>

using qgt::CommitteeId;
using qgt::ItemId;
using qgt::PersonId;
using qgt::Rng;
using qgt::bank::Bank;
using qgt::bank::BankParts;
using qgt::bank::HandbookSection;
using qgt::people::Actor;
using qgt::people::Role;
using qgt::practice::ItemState;
using qgt::practice::LimitUnit;
using qgt::practice::OpenPlace;
using qgt::practice::Phase;
using qgt::practice::PracticeService;
using qgt::practice::PracticeSession;
using qgt::practice::SectionStanding;
using qgt::practice::SessionKind;
using qgt::practice::SessionSpec;
using qgt::practice::StudyDrawingRule;
using qgt::practice::wilsonInterval;

namespace {

HandbookSection sectionOf(const std::string& slug, const std::vector<std::string>& items) {
    HandbookSection section;
    section.slug = slug;
    section.title = slug;
    for (const std::string& item : items) {
        section.items.emplace_back(item);
    }
    return section;
}

/// Two sections: one names six items of which one is not true any more and two are enemies, and is
/// named by a seventh; the other has none.
std::shared_ptr<const Bank> bankWithSections() {
    BankParts parts = qgt::test::sampleParts();
    parts.sections = {sectionOf("content/one", {"s00", "s01", "s02", "s14", "s15", "s03"}),
                      sectionOf("methods/none", {})};
    parts.items[0].enemies = {ItemId("s01")};
    parts.items[3].valid.until = qgt::parseDate("2026-02-01");
    parts.items[40].handbook = {"content/one"};
    return std::make_shared<const Bank>(std::move(parts));
}

struct Office {
    qgt::test::FakeClock clock;
    qgt::test::MemoryPracticeStore store;
    qgt::test::MemoryAuditLog audit{clock};
    Rng rng{7};
    StudyDrawingRule rule;
    PracticeService::BankPtr bank = bankWithSections();
    Actor cadre{PersonId("chen-jing"), CommitteeId("qinghe"), {Role::Cadre}};
    Actor invigilator{PersonId("wu"), CommitteeId("qinghe"), {Role::Invigilator}};
    PracticeService service{{store, audit, clock, rng, rule}};

    [[nodiscard]] SectionStanding first() {
        const auto books = service.handbooks(cadre, bank);
        REQUIRE(books.has_value());
        REQUIRE(books->sections.size() == 2);
        return books->sections.front();
    }
};

SessionSpec wholeSection(const std::string& slug) {
    SessionSpec spec;
    spec.kind = SessionKind::Section;
    spec.section = slug;
    spec.limit = {LimitUnit::Items, 500};
    return spec;
}

void answer(PracticeSession& session, bool right) {
    const auto& item = *session.item();
    const auto response = right ? qgt::test::rightResponse(item) : qgt::test::wrongResponse(item);
    REQUIRE(session.answer(response, qgt::grading::Confidence::Sure).has_value());
    if (session.phase() == Phase::MarkingSelf) {
        REQUIRE(session.markRubric(response.rubricMet).has_value());
    }
}

ItemState stateIn(const SectionStanding& section, const std::string& item) {
    const auto found = std::find_if(section.own.begin(), section.own.end(), [&](const auto& own) {
        return own.item == ItemId(item);
    });
    REQUIRE(found != section.own.end());
    return found->state;
}

}  // namespace

TEST_CASE("a session over a section asks exactly what practises it and is true today",
          "[practice]") {
    Office office;
    const auto session =
        office.service.start(office.cadre, office.bank, wholeSection("content/one"));
    REQUIRE(session.has_value());
    std::set<std::string> drawn;
    for (const ItemId& item : session->record().queue) {
        drawn.insert(item.str());
    }
    CHECK(drawn == std::set<std::string>{"s00", "s01", "s02", "s14", "s15", "s40"});
    CHECK(static_cast<int>(drawn.size()) == office.first().items);
    const auto again = office.service.resume(office.cadre, office.bank);
    CHECK((*again)->spec() == wholeSection("content/one"));
}

TEST_CASE("a section that is not there or has no items starts nothing and abandons nothing",
          "[practice]") {
    Office office;
    REQUIRE(office.service.start(office.cadre, office.bank, {}).has_value());
    const auto unknown =
        office.service.start(office.cadre, office.bank, wholeSection("content/two"));
    CHECK(unknown.error().code == "practice.unknown-section");
    const auto empty =
        office.service.start(office.cadre, office.bank, wholeSection("methods/none"));
    CHECK(empty.error().code == "practice.nothing-to-ask");
    CHECK(office.service.handbooks(office.cadre, office.bank)->open == OpenPlace{1, 15});
}

TEST_CASE("a section tells how each of its items stands", "[practice]") {
    Office office;
    CHECK(stateIn(office.first(), "s00") == ItemState::Unseen);
    CHECK(stateIn(office.first(), "s03") == ItemState::NotNow);
    auto session = office.service.start(office.cadre, office.bank, wholeSection("content/one"));
    const std::string first = session->item()->id.str();
    answer(*session, true);
    REQUIRE(session->next().has_value());
    const std::string second = session->item()->id.str();
    answer(*session, false);
    const SectionStanding standing = office.first();
    CHECK(stateIn(standing, first) == ItemState::Right);
    CHECK(stateIn(standing, second) == ItemState::ErrorBook);
    CHECK(standing.items == 6);
    CHECK(standing.seen == 2);
    REQUIRE(session->undo().has_value());
    CHECK(stateIn(office.first(), second) == ItemState::Seen);
}

TEST_CASE("a section shows a share from five first answers on, and only their number before",
          "[practice]") {
    Office office;
    auto session = office.service.start(office.cadre, office.bank, wholeSection("content/one"));
    int right = 0;
    int evidence = 0;
    while (session->item() != nullptr) {
        CHECK(office.first().share.has_value() == (evidence >= 5));
        // A self-marked answer is no evidence, and neither is a second try.
        const bool counts = !session->state().current()->reask &&
                            session->item()->kind != qgt::bank::ItemKind::ShortAnswer;
        const bool good = evidence != 1;
        answer(*session, good);
        evidence += counts ? 1 : 0;
        right += counts && good ? 1 : 0;
        REQUIRE(session->next().has_value());
    }
    const SectionStanding standing = office.first();
    REQUIRE(evidence >= 5);
    CHECK(standing.firstExposures == evidence);
    CHECK(standing.right == right);
    CHECK(standing.share == wilsonInterval(right, evidence));
    const auto books = office.service.handbooks(office.cadre, office.bank);
    CHECK_FALSE(books->sections.back().share.has_value());
    CHECK(books->sections.back().items == 0);
}

TEST_CASE("who may not practise is not told how sections stand", "[practice]") {
    Office office;
    const auto refused = office.service.handbooks(office.invigilator, office.bank);
    CHECK(refused.error().code == "rights.refused");
}
