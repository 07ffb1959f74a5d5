#include "engine/core/os/files.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <filesystem>

namespace fs = std::filesystem;

namespace qgt {

using test::answerEvent;
using test::argument;
using test::StoreWorld;

namespace {

constexpr std::size_t kPage = 4096;
constexpr int kAnswers = 4'000;

/// A store of about 250 pages whose log is empty, as bytes.
std::string filledStore(StoreWorld& world) {
    { test::fill(*world.open(), kAnswers); }
    return os::readFile(world.file(), 1 << 26).value();
}

/// Writes the bytes as the store; opening must find the damage. Gives where the file was put.
fs::path damagedAs(StoreWorld& world, const std::string& bytes) {
    fs::create_directories(world.storeFolder());
    REQUIRE(os::writeFileAtomically(world.file(), bytes));
    const auto refused = store::Store::open(world.options());
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == "store.damaged-no-backup");
    CHECK_FALSE(fs::exists(world.file()));
    fs::path aside = argument(refused.error(), "path");
    CHECK(os::readFile(aside, 1 << 26).value() == bytes);
    CHECK(world.refusal() == "store.missing");
    return aside;
}

}  // namespace

TEST_CASE("rows of the pages that are left come back unchanged, the rest is counted", "[store]") {
    StoreWorld world;
    std::string bytes = filledStore(world);
    const std::size_t pages = bytes.size() / kPage;
    REQUIRE(pages > 60);
    for (const std::size_t page : {pages / 2, pages / 2 + 7, pages / 2 + 20}) {
        bytes.replace(page * kPage, kPage, std::string(kPage, '\0'));
    }
    const fs::path aside = damagedAs(world, bytes);
    const auto report = store::Store::salvage(world.options(), aside);
    REQUIRE(report.has_value());
    CHECK(report->endKnown);
    CHECK(report->savedAnswers > kAnswers * 9 / 10);
    CHECK(report->savedAnswers < kAnswers);
    CHECK(report->savedAnswers + report->missingAnswers == kAnswers);
    const auto store = world.open();
    CHECK(store->installId() == report->install);
    const auto check = store->verify().value();
    CHECK(check.sound());
    CHECK(check.lostAnswers == report->missingAnswers);
    const auto answers = store->practice().answersOf(PersonId("p1")).value();
    for (const auto& answer : answers) {
        auto expected = answerEvent("s1", 999 + static_cast<std::int64_t>(answer.seq));
        expected.install = answer.install;
        expected.seq = answer.seq;
        CAPTURE(answer.seq);
        REQUIRE(answer == expected);
    }
    CHECK(store->practice().appendAnswer(answerEvent("", 1)).value() == kAnswers + 1);
    CHECK(fs::exists(aside));
}

TEST_CASE("a file cut at two thirds gives what lies before the cut", "[store]") {
    StoreWorld world;
    const std::string bytes = filledStore(world);
    const fs::path aside = damagedAs(world, bytes.substr(0, bytes.size() * 2 / 3));
    const auto report = store::Store::salvage(world.options(), aside);
    REQUIRE(report.has_value());
    // The first pages are those of empty tables, more with every version of the schema.
    CHECK(report->savedAnswers > kAnswers * 2 / 5);
    CHECK(world.open()->verify().value().sound());
}

TEST_CASE("without its header the whole store comes back", "[store]") {
    StoreWorld world;
    std::string bytes = filledStore(world);
    bytes.replace(0, 100, std::string(100, '\xA5'));
    const fs::path aside = damagedAs(world, bytes);
    const auto report = store::Store::salvage(world.options(), aside);
    REQUIRE(report.has_value());
    CHECK(report->savedAnswers == kAnswers);
    CHECK(report->missingRows == 0);
    const auto store = world.open();
    CHECK(store->people().persons().value().size() == 2);
    CHECK(store->people().credential(PersonId("p1")).value().has_value());
    CHECK(store->audit().records().value().size() == 2);
}

TEST_CASE("from a file that is nothing of ours nothing is saved and nothing is placed", "[store]") {
    StoreWorld world;
    const fs::path aside = damagedAs(world, std::string(50'000, 'x'));
    CHECK(store::Store::salvage(world.options(), aside).error().code == "store.nothing-saved");
    CHECK(world.refusal() == "store.missing");
}

}  // namespace qgt
