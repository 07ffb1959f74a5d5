#include "engine/core/os/files.h"
#include "engine/store/connection.h"
#include "engine/store/meta.h"
#include "engine/store/tables.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

namespace qgt {

using store::Access;
using store::Blob;
using store::Connection;
using store::Row;
using store::Value;

namespace {

Connection inMemory() {
    auto connection = Connection::open({}, Access::Create);
    REQUIRE(connection.has_value());
    return std::move(*connection);
}

}  // namespace

TEST_CASE("bound values come back with their type and every byte", "[store]") {
    const Connection connection = inMemory();
    const std::string nul("a\0b", 3);
    const Row bound{std::int64_t{-5}, nul, Blob{nul}, std::monostate{}, std::string()};
    const auto rows = connection.rows("SELECT ?1, ?2, ?3, ?4, ?5", bound);
    REQUIRE(rows.has_value());
    CHECK(rows->front() == bound);
    CHECK(connection.rows("SELECT 1.5").value().front() == Row{std::monostate{}});
    CHECK(connection.rows("SELECT 1", {nul}).error().code == "store.internal");
}

TEST_CASE("a transaction that is not committed is undone", "[store]") {
    const Connection connection = inMemory();
    REQUIRE(connection.run("CREATE TABLE t (a INTEGER) STRICT"));
    {
        const auto transaction = store::Transaction::begin(connection);
        REQUIRE(transaction.has_value());
        REQUIRE(connection.run("INSERT INTO t VALUES (1)"));
    }
    CHECK(connection.integer("SELECT count(*) FROM t").value() == 0);
    {
        auto transaction = store::Transaction::begin(connection);
        REQUIRE(connection.run("INSERT INTO t VALUES (1)"));
        REQUIRE(transaction->commit());
    }
    CHECK(connection.integer("SELECT count(*) FROM t").value() == 1);
}

TEST_CASE("a journal table takes new rows only, and no text in place of a number", "[store]") {
    const test::TempFolder folder;
    const auto path = folder.path() / "a.db";
    REQUIRE(store::createStore(path, store::shippedSteps(), InstallId("i"), Instant{1}));
    const auto connection = store::openForUse(path);
    REQUIRE(connection.has_value());
    const Row row{std::int64_t{1}, std::string("s"), std::int64_t{2}, std::string("advanced")};
    REQUIRE(store::insertRow(*connection, store::sessionStepTable(), row));
    CHECK(connection->run("UPDATE session_step SET at = 3").error().code == "store.constraint");
    CHECK(connection->run("DELETE FROM session_step").error().code == "store.constraint");
    Row wrong = row;
    wrong[2] = std::string("soon");
    wrong[0] = std::int64_t{2};
    CHECK(store::insertRow(*connection, store::sessionStepTable(), wrong).error().code ==
          "store.constraint");
    CHECK(store::readRows(*connection, store::sessionStepTable(), "", {}).value() ==
          std::vector<Row>{row});
}

TEST_CASE("the connection in use waits for the disk and keeps others out", "[store]") {
    const test::TempFolder folder;
    const auto path = folder.path() / "a.db";
    REQUIRE(store::createStore(path, store::shippedSteps(), InstallId("i"), Instant{1}));
    const auto connection = store::openForUse(path);
    REQUIRE(connection.has_value());
    const auto pragma = [&connection](const std::string& name) {
        return connection->rows("PRAGMA " + name).value().front().front();
    };
    CHECK(pragma("journal_mode") == Value(std::string("wal")));
    CHECK(pragma("locking_mode") == Value(std::string("exclusive")));
    for (const auto& [name, value] : std::vector<std::pair<std::string, std::int64_t>>{
             {"synchronous", 2},
             {"wal_autocheckpoint", 0},
             {"foreign_keys", 1},
             {"trusted_schema", 0},
             {"cell_size_check", 1},
             {"application_id", store::kApplicationId},
             {"user_version", store::kSchemaVersion}}) {
        CAPTURE(name);
        CHECK(pragma(name) == Value(value));
    }
    const auto second = store::openForUse(path);
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == "store.busy");
}

TEST_CASE("a row whose cell, key or table was exchanged does not fit its seal", "[store]") {
    const store::Table& table = store::sessionStepTable();
    const Row row{std::int64_t{1}, std::string("s"), std::int64_t{2}, std::string("advanced")};
    Row sealed = row;
    sealed.emplace_back(store::sealOf(table, row));
    Row copy = sealed;
    REQUIRE(store::unseal(table, copy));
    CHECK(copy == row);
    for (std::size_t cell = 0; cell < sealed.size(); ++cell) {
        CAPTURE(cell);
        copy = sealed;
        copy[cell] = std::int64_t{7};
        CHECK_FALSE(store::unseal(table, copy));
    }
    copy = sealed;
    CHECK_FALSE(store::unseal({"mark", table.columns}, copy));
    copy = row;
    CHECK_FALSE(store::unseal(table, copy));
}

TEST_CASE("a path with signs that mean something in an address opens the right file", "[store]") {
    const test::TempFolder folder;
    const auto path = folder.path() / "100% ?x=1#y 曲阳.db";
    REQUIRE(store::createStore(path, store::shippedSteps(), InstallId("i"), Instant{1}));
    const auto connection = Connection::open(path, Access::Immutable);
    REQUIRE(connection.has_value());
    CHECK(store::readInstallId(*connection).value().str() == "i");
    CHECK(connection->run("DELETE FROM meta").error().code == "store.read-only");
    CHECK(os::listFiles(folder.path(), "").value().size() == 1);
}

}  // namespace qgt
