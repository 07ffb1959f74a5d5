#include "engine/core/date.h"
#include "engine/practice/item_shelf.h"
#include "engine/practice/study_drawing_rule.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_audit_log.h"
#include "tests/support/memory_practice_store.h"
#include "tests/support/sample_bank.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace qgt::practice {

namespace {

/// A cadre whose days are told one by one.
struct Diary {
    test::FakeClock clock;
    test::MemoryPracticeStore store;
    test::MemoryAuditLog audit{clock};
    Rng rng{7};
    StudyDrawingRule rule;
    PracticeService::BankPtr bank = test::sampleBank();
    people::Actor cadre{PersonId("chen-jing"), CommitteeId("qinghe"), {people::Role::Cadre}};
    PracticeService service{{store, audit, clock, rng, rule}};

    [[nodiscard]] std::int32_t today() const {
        return practiceDay(clock.now(), kShanghaiOffsetMinutes);
    }

    void answers(const std::string& id, bool right, AnswerOrigin origin = AnswerOrigin::Practice) {
        clock.advanceMs(60'000);
        const bank::Item& item = *bank->item(ItemId(id));
        AnswerEvent event;
        event.at = clock.now();
        event.day = today();
        event.person = cadre.person;
        event.item = item.id;
        event.origin = origin;
        event.response = right ? test::rightResponse(item) : test::wrongResponse(item);
        REQUIRE(store.appendAnswer(event));
    }

    void puts(const std::string& id, bool in) {
        clock.advanceMs(60'000);
        REQUIRE(service.setInErrorBook(cadre, bank, ItemId(id), in));
    }

    void nextDay() { clock.advanceMs(86'400'000); }

    [[nodiscard]] PersonItems items() { return service.items(cadre, bank).value(); }

    [[nodiscard]] std::vector<std::string> on(Shelf shelf, const ShelfFilter& filter = {}) {
        const PersonItems known = items();
        std::vector<std::string> ids;
        for (const ShelfEntry& entry : entriesOf(known, shelf, filter, today())) {
            ids.push_back(entry.item->id.str());
        }
        return ids;
    }
};

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("what went wrong stands in the error book, the newest first", "[practice]") {
    Diary diary;
    diary.answers("s00", false);
    diary.answers("s14", false, AnswerOrigin::Exam);
    diary.answers("s01", true);
    CHECK(diary.on(Shelf::Errors) == Ids{"s14", "s00"});
    CHECK(diary.on(Shelf::Cleared).empty());
    ShelfFilter filter;
    filter.source = ErrorSource::Exam;
    CHECK(diary.on(Shelf::Errors, filter) == Ids{"s14"});
    filter.source = ErrorSource::ByHand;
    CHECK(diary.on(Shelf::Errors, filter).empty());
    filter = {};
    filter.lines = {diary.bank->item(ItemId("s00"))->line};
    CHECK(diary.on(Shelf::Errors, filter) == Ids{"s00"});
    filter = {};
    filter.kinds = {diary.bank->item(ItemId("s14"))->kind};
    CHECK(std::ranges::count(diary.on(Shelf::Errors, filter), "s14") == 1);

    const PersonItems items = diary.items();
    const ItemHistory& history = items.history.of(ItemId("s00"));
    CHECK(history.wrong == 1);
    CHECK(history.lastWrong->origin == AnswerOrigin::Practice);
    CHECK(history.rightDays == 0);
}

TEST_CASE("right on two days moves an item to what is done with, and wrong brings it back",
          "[practice]") {
    Diary diary;
    diary.answers("s00", false);
    diary.nextDay();
    diary.answers("s00", true);
    CHECK(diary.items().history.of(ItemId("s00")).rightDays == 1);
    diary.nextDay();
    diary.answers("s00", true);
    CHECK(diary.on(Shelf::Errors).empty());
    CHECK(diary.on(Shelf::Cleared) == Ids{"s00"});
    diary.answers("s00", false);
    CHECK(diary.on(Shelf::Errors) == Ids{"s00"});
    CHECK(diary.on(Shelf::Cleared).empty());
    CHECK(diary.items().history.of(ItemId("s00")).wrong == 2);
}

TEST_CASE("an item put into the error book by hand leaves as any other", "[practice]") {
    Diary diary;
    diary.puts("s03", true);
    CHECK(diary.on(Shelf::Errors) == Ids{"s03"});
    const PersonItems items = diary.items();
    CHECK(sourceOf(items.history.of(ItemId("s03"))) == ErrorSource::ByHand);
    diary.answers("s03", true);
    CHECK(diary.on(Shelf::Errors) == Ids{"s03"});
    diary.nextDay();
    diary.answers("s03", true);
    CHECK(diary.on(Shelf::Errors).empty());
    CHECK(diary.on(Shelf::Cleared) == Ids{"s03"});
}

TEST_CASE("an item taken out by hand stays out until it is wrong again", "[practice]") {
    Diary diary;
    diary.answers("s00", false);
    diary.puts("s00", false);
    CHECK(diary.on(Shelf::Errors).empty());
    CHECK(diary.on(Shelf::Cleared) == Ids{"s00"});
    CHECK(diary.items().history.of(ItemId("s00")).bookByHand);
    diary.answers("s00", true);
    CHECK(diary.on(Shelf::Cleared) == Ids{"s00"});
    diary.answers("s00", false);
    CHECK(diary.on(Shelf::Errors) == Ids{"s00"});

    // Put in by mistake and never wrong: nothing was cleared.
    diary.puts("s01", true);
    diary.puts("s01", false);
    CHECK(diary.on(Shelf::Cleared).empty());
    CHECK(diary.on(Shelf::Errors) == Ids{"s00"});
}

TEST_CASE("saying again by hand what is so already writes nothing", "[practice]") {
    Diary diary;
    diary.answers("s00", false);
    diary.puts("s00", true);
    diary.puts("s01", false);
    CHECK(diary.store.marksOf(diary.cadre.person).value().empty());
    CHECK(
        diary.service.setInErrorBook(diary.cadre, diary.bank, ItemId("none"), true).error().code ==
        "practice.unknown-item");
    const people::Actor invigilator{PersonId("wu"), CommitteeId("q"), {people::Role::Invigilator}};
    CHECK(
        diary.service.setInErrorBook(invigilator, diary.bank, ItemId("s00"), false).error().code ==
        "rights.refused");
}

TEST_CASE("favourites, doubts and notes are shelves of their own, in bank order", "[practice]") {
    Diary diary;
    REQUIRE(diary.service.toggleFavourite(diary.cadre, diary.bank, ItemId("s09")));
    REQUIRE(diary.service.toggleFavourite(diary.cadre, diary.bank, ItemId("s02")));
    REQUIRE(diary.service.toggleDoubt(diary.cadre, diary.bank, ItemId("s05")));
    REQUIRE(diary.service.writeNote(diary.cadre, diary.bank, ItemId("s07"), "三选一"));
    CHECK(diary.on(Shelf::Favourites) == Ids{"s02", "s09"});
    CHECK(diary.on(Shelf::Doubts) == Ids{"s05"});
    CHECK(diary.on(Shelf::Notes) == Ids{"s07"});
    ShelfFilter practised;
    practised.source = ErrorSource::Practice;
    CHECK(diary.on(Shelf::Favourites, practised).empty());
    diary.answers("s02", false);
    CHECK(diary.on(Shelf::Favourites, practised) == Ids{"s02"});
    CHECK(countShelves(diary.items()) == ShelfCounts{1, 0, 2, 1, 1});
}

TEST_CASE("a session over a shelf asks exactly what can be asked of it", "[practice]") {
    auto parts = test::sampleParts();
    parts.items[2].enemies = {parts.items[9].id};  // who names both wants both
    parts.items[5].valid.until = parseDate("2026-02-01");
    Diary diary;
    diary.clock.advanceMs(parseDate("2026-06-01")->days * 86'400'000LL - diary.clock.now().ms);
    diary.bank = std::make_shared<const bank::Bank>(parts);
    for (const char* id : {"s02", "s05", "s09"}) {
        diary.answers(id, false);
    }
    const PersonItems items = diary.items();
    const auto entries = entriesOf(items, Shelf::Errors, {}, diary.today());
    REQUIRE(entries.size() == 3);
    CHECK(std::ranges::count(entries, true, &ShelfEntry::askable) == 2);
    const SessionSpec spec = sessionOver(entries);
    const auto session = diary.service.start(diary.cadre, diary.bank, spec);
    REQUIRE(session.has_value());
    std::vector<ItemId> asked = session->record().queue;
    std::ranges::sort(asked, {}, [](const ItemId& id) { return id.str(); });
    CHECK(asked == std::vector<ItemId>{ItemId("s02"), ItemId("s09")});

    CHECK(diary.service.start(diary.cadre, diary.bank, sessionOver({})).error().code ==
          "practice.spec-items");
}

}  // namespace qgt::practice
