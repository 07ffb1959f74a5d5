#include "engine/core/os/files.h"
#include "engine/core/rng.h"
#include "engine/store/connection.h"
#include "tests/faults/mutants.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>

namespace fs = std::filesystem;

namespace qgt {

using test::argument;
using test::StoreWorld;

namespace {

constexpr std::uint64_t kLimit = 1 << 26;
constexpr std::size_t kPage = 4096;

/// The bytes of a filled store whose log is empty.
std::string wholeStore() {
    StoreWorld world;
    { test::fill(*world.open(), 40); }
    return os::readFile(world.file(), kLimit).value();
}

/// Another program changes the store.
std::string changedBy(const std::string& bytes, const std::string& sql) {
    const test::TempFolder folder;
    const fs::path path = folder.path() / "a.db";
    REQUIRE(os::writeFileAtomically(path, bytes));
    {
        const auto connection = store::Connection::open(path, store::Access::ReadWrite);
        REQUIRE(connection.has_value());
        REQUIRE(connection->run(sql));
        REQUIRE(connection->checkpoint(true));
    }
    return os::readFile(path, kLimit).value();
}

/// What reading gave, or `!` and the code of the refusal.
template <typename T, typename Describe>
std::string described(const Result<T>& result, Describe describe) {
    return result ? describe(*result) + "\n" : "!" + result.error().code;
}

std::string practiceOf(practice::PracticeStore& store) {
    const PersonId person("p1");
    const auto answers = described(store.answersOf(person), [](const auto& all) {
        std::string text;
        for (const auto& a : all) {
            text += std::to_string(a.seq) + a.item.str() + std::to_string(a.at.ms) +
                    grading::encodeResponse(a.response) + a.session.str();
        }
        return text;
    });
    const auto session = described(store.openSession(person), [](const auto& open) {
        return open ? open->record.spec + std::to_string(open->entries.size()) : std::string("-");
    });
    const auto marks = described(store.marksOf(person), [](const auto& all) {
        return all.empty() ? std::string("-") : all.front().text;
    });
    return answers + session + marks;
}

std::string peopleOf(people::PeopleStore& store) {
    const auto persons = described(store.persons(), [](const auto& all) {
        std::string text;
        for (const auto& p : all) {
            text += p.name + p.post + std::to_string(p.roles.size());
        }
        return text;
    });
    const auto credential = described(store.credential(PersonId("p1")), [](const auto& kept) {
        return kept ? kept->hash : std::string("-");
    });
    const auto setting = described(store.setting("offset-minutes"),
                                   [](const auto& kept) { return kept.value_or("-"); });
    return persons + credential + setting;
}

/// Everything that a program can read, as one text.
std::string meaningOf(store::Store& store) {
    const auto audit = described(store.audit().records(), [](const auto& all) {
        std::string text;
        for (const auto& record : all) {
            text += record.hash;
        }
        return text;
    });
    return store.installId().str() + practiceOf(store.practice()) + peopleOf(store.people()) +
           audit;
}

/// Opens a folder that holds only these bytes as its store.
Result<std::unique_ptr<store::Store>> openBytes(StoreWorld& world, const std::string& bytes) {
    fs::create_directories(world.storeFolder());
    REQUIRE(os::writeFileAtomically(world.file(), bytes));
    REQUIRE(os::writeFileAtomically(world.storeFolder() / "lock", world.options().holder));
    return store::Store::open(world.options());
}

const std::set<std::string>& refusals() {
    static const std::set<std::string> kCodes{"store.damaged",
                                              "store.damaged-no-backup",
                                              "store.foreign",
                                              "store.foreign-schema",
                                              "store.too-new",
                                              "store.empty-file",
                                              "store.missing"};
    return kCodes;
}

}  // namespace

TEST_CASE("a file of a newer program or of another one is refused and keeps every byte",
          "[faults][hostile]") {
    const std::string whole = wholeStore();
    const std::map<std::string, std::string> kinds{
        {"PRAGMA user_version=9999", "store.too-new"},
        {"PRAGMA application_id=7", "store.foreign"},
        {"CREATE TRIGGER evil AFTER INSERT ON answer BEGIN SELECT 1; END", "store.foreign-schema"},
        {"DROP TABLE mark; CREATE VIEW mark AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT "
         "x + 1 FROM n) SELECT x FROM n",
         "store.foreign-schema"},
        {"CREATE TABLE extra (a)", "store.foreign-schema"}};
    for (const auto& [sql, code] : kinds) {
        CAPTURE(sql);
        StoreWorld world;
        const std::string bytes = changedBy(whole, sql);
        const auto opened = openBytes(world, bytes);
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == code);
        CHECK(argument(opened.error(), "path") == world.file().string());
        CHECK(os::readFile(world.file(), kLimit).value() == bytes);
        CHECK(os::listFiles(world.folder(), "").value() ==
              std::vector<std::string>{"store/lock", "store/qgt.db"});
    }
}

TEST_CASE("a damaged file is kept under a new name and the newest good backup is offered",
          "[faults][hostile]") {
    const std::string whole = wholeStore();
    std::string noHeader = whole;
    noHeader.replace(0, 100, std::string(100, '\0'));
    std::string noisyPage = whole;
    Rng rng(7);
    for (std::size_t i = std::size_t{5} * kPage; i < std::size_t{6} * kPage; ++i) {
        noisyPage[i] = static_cast<char>(rng.below(256));
    }
    const std::map<std::string, std::string> kinds{
        {"cut", whole.substr(0, whole.size() * 2 / 3)},
        {"header", noHeader},
        {"page", noisyPage},
        {"text", "不是数据库\n" + std::string(3'000, 'a')},
        {"short", "SQLite format 3"}};
    for (const auto& [kind, bytes] : kinds) {
        CAPTURE(kind);
        StoreWorld world;
        fs::create_directories(world.folder() / "backups");
        const fs::path good = world.folder() / "backups" / "qgt-20261101T000000Z.db";
        REQUIRE(os::writeFileAtomically(good, whole));
        REQUIRE(os::writeFileAtomically(world.folder() / "backups" / "qgt-20261102T000000Z.db",
                                        noisyPage));
        const auto opened = openBytes(world, bytes);
        REQUIRE_FALSE(opened.has_value());
        CHECK(opened.error().code == "store.damaged");
        CHECK(argument(opened.error(), "backup") == good.string());
        CHECK(os::readFile(argument(opened.error(), "path"), kLimit).value() == bytes);
        REQUIRE(store::Store::restore(world.options(), good));
        CHECK(world.open()->practice().answersOf(PersonId("p1")).value().size() == 40);
    }
}

TEST_CASE("a mutant of a store is refused or means the same", "[faults][hostile]") {
    const std::string whole = wholeStore();
    std::string meaning;
    {
        StoreWorld world;
        const auto opened = openBytes(world, whole);
        REQUIRE(opened.has_value());
        meaning = meaningOf(**opened);
        REQUIRE(meaning.find('!') == std::string::npos);
    }
    const bool isLong = std::getenv("QGT_LONG") != nullptr;
    const int mutants = isLong ? 3'000 : 300;
    Rng rng(300);
    int refused = 0;
    for (int i = 0; i < mutants; ++i) {
        const std::string mutant = faults::mutate(whole, i, rng);
        CAPTURE(i, faults::mutationName(i));
        StoreWorld world;
        const auto opened = openBytes(world, mutant);
        if (opened) {
            CHECK(meaningOf(**opened) == meaning);
        } else {
            ++refused;
            INFO(opened.error().code);
            CHECK(refusals().contains(opened.error().code));
        }
    }
    CHECK(refused > mutants / 4);
}

}  // namespace qgt
