#include "engine/core/os/files.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <filesystem>

namespace fs = std::filesystem;

namespace qgt {

using test::answerEvent;
using test::argument;
using test::StoreWorld;

TEST_CASE("the first opening makes a store with an install id that stays", "[store]") {
    StoreWorld world;
    std::string install;
    {
        const auto store = world.open();
        install = store->installId().str();
        CHECK_FALSE(install.empty());
        CHECK_FALSE(store->viewOnly());
        test::fill(*store, 3);
    }
    const auto again = world.open();
    CHECK(again->installId().str() == install);
    CHECK(again->practice().answersOf(PersonId("p1")).value().size() == 3);
    CHECK(again->practice().appendAnswer(answerEvent("s1", 1)).value() == 4);
    CHECK(again->people().person(PersonId("p2")).value() == test::personNamed("p2", "沈国梁"));
    CHECK(again->audit().records().value().size() == 2);
}

TEST_CASE("a second program is refused and told who holds the store", "[store]") {
    StoreWorld world;
    const auto first = world.open();
    const auto second = store::Store::open(world.options());
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == "store.busy");
    CHECK(argument(second.error(), "holder") == "陈静 pid 42");
    CHECK(first->practice().appendAnswer(answerEvent("", 1)).has_value());
}

TEST_CASE("an empty file beside a log or a backup is not taken for a new store", "[store]") {
    StoreWorld world;
    fs::create_directories(world.storeFolder());
    SECTION("nothing beside it: begun anew") {
        REQUIRE(os::writeFileAtomically(world.file(), ""));
        CHECK(world.refusal().empty());
    }
    SECTION("a log beside it") {
        REQUIRE(os::writeFileAtomically(world.file(), ""));
        REQUIRE(os::writeFileAtomically(world.storeFolder() / "qgt.db-wal", "answers"));
        CHECK(world.refusal() == "store.empty-file");
        auto options = world.options();
        options.startFresh = true;
        CHECK(store::Store::open(options).has_value());
        CHECK(test::bytesBelow(world.storeFolder()).find("answers") != std::string::npos);
    }
    SECTION("a backup beside it") {
        { REQUIRE(world.open()->backup()); }
        REQUIRE(os::writeFileAtomically(world.file(), ""));
        const auto refused = store::Store::open(world.options());
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == "store.empty-file");
        CHECK(fs::is_regular_file(argument(refused.error(), "backup")));
    }
    SECTION("the file is gone, the backup is not") {
        { REQUIRE(world.open()->backup()); }
        fs::remove(world.file());
        CHECK(world.refusal() == "store.missing");
    }
}

TEST_CASE("for viewing, a store is read from a copy and nothing is written", "[store]") {
    StoreWorld world;
    { test::fill(*world.open(), 2); }
    const std::string before = os::readFile(world.file(), 1 << 24).value();
    auto options = world.options();
    options.viewOnly = true;
    {
        const auto opened = store::Store::open(options);
        REQUIRE(opened.has_value());
        store::Store& store = **opened;
        CHECK(store.viewOnly());
        CHECK(store.practice().answersOf(PersonId("p1")).value().size() == 2);
        CHECK(store.practice().appendAnswer(answerEvent("s1", 1)).error().code ==
              "store.read-only");
        CHECK(store.audit().append({}).error().code == "store.read-only");
        CHECK(store.backup().error().code == "store.read-only");
        CHECK(store.verify().value().sound());
        CHECK(store.checkpoint().has_value());
    }
    CHECK(os::readFile(world.file(), 1 << 24).value() == before);
    options.folder = world.folder() / "none";
    CHECK(store::Store::open(options).error().code == "store.missing");
    CHECK_FALSE(fs::exists(options.folder));
}

TEST_CASE("a text that is not UTF-8 is refused and nothing is stored", "[store]") {
    StoreWorld world;
    const auto store = world.open();
    auto event = answerEvent("", 1);
    event.item = ItemId("\xFF");
    CHECK(store->practice().appendAnswer(event).error().code == "store.not-text");
    event = answerEvent("", 1);
    event.shownOrder = {"\xC3"};
    CHECK(store->practice().appendAnswer(event).error().code == "store.not-text");
    event = answerEvent("", 1);
    event.response.texts = {"\xC3"};
    CHECK(store->practice().appendAnswer(event).error().code == "grading.response-not-text");
    CHECK(store->people().savePerson(test::personNamed("p1", "\xFF"), {}).error().code ==
          "store.not-text");
    CHECK(store->audit().append({{}, "x", "y", {{"path", "\xFF"}}}).error().code ==
          "store.not-text");
    CHECK(store->practice().appendAnswer(answerEvent("", 1)).value() == 1);
}

TEST_CASE("a revision of an item is kept once and never changed", "[store]") {
    StoreWorld world;
    const auto store = world.open();
    store::ItemRevision first{
        ItemId("aaaaaaaaaa"), 1, "d1", "stem: ……", PersonId("p1"), Instant{5}, "新法"};
    REQUIRE(store->itemRevisions().append(first));
    CHECK(store->itemRevisions().append(first).has_value());
    store::ItemRevision other = first;
    other.digest = "d2";
    CHECK(store->itemRevisions().append(other).error().code == "store.revision-exists");
    other.revision = 2;
    REQUIRE(store->itemRevisions().append(other));
    CHECK(store->itemRevisions().of(first.item).value() ==
          std::vector<store::ItemRevision>{first, other});
}

TEST_CASE("a reopened store goes on where it was", "[store]") {
    StoreWorld world;
    const auto store = world.open();
    REQUIRE(store->practice().appendAnswer(answerEvent("", 1)));
    REQUIRE(store->reopen());
    CHECK(store->practice().appendAnswer(answerEvent("", 2)).value() == 2);
    CHECK(store->verify().value().sound());
}

TEST_CASE("a batch is kept as a whole or not at all", "[store]") {
    StoreWorld world;
    const auto store = world.open();
    practice::PracticeStore& practice = store->practice();
    const auto failing = store->batch([&]() -> Status {
        REQUIRE(practice.appendAnswer(answerEvent("", 1)).value() == 1);
        return failure("bank.missing");
    });
    CHECK(failing.error().code == "bank.missing");
    CHECK(practice.answersOf(PersonId("p1")).value().empty());
    REQUIRE(store->batch([&]() -> Status {
        CHECK(practice.appendAnswer(answerEvent("", 1)).value() == 1);
        CHECK(practice.appendAnswer(answerEvent("s9", 2)).error().code == "store.unknown-session");
        CHECK(practice.appendAnswer(answerEvent("", 3)).value() == 2);
        CHECK(store->batch([] { return ok(); }).error().code == "store.internal");
        return ok();
    }));
    CHECK(practice.appendAnswer(answerEvent("", 4)).value() == 3);
    CHECK(store->verify().value().sound());
    CHECK(practice.answersOf(PersonId("p1")).value().size() == 3);
}

}  // namespace qgt
