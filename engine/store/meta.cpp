#include "engine/store/meta.h"

#include "engine/store/tables.h"

namespace qgt::store {

Result<InstallId> readInstallId(const Connection& connection) {
    const auto rows = readRows(connection, metaTable(), "WHERE id = 1", {});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    if (rows->size() != 1) {
        return tl::unexpected(damagedRow(metaTable(), {}));
    }
    RowReader reader(rows->front());
    reader.skip();
    InstallId install(reader.text());
    if (!reader.good() || install.empty()) {
        return tl::unexpected(damagedRow(metaTable(), rows->front()));
    }
    return install;
}

Status createStore(const std::filesystem::path& file,
                   const std::vector<SchemaStep>& steps,
                   const InstallId& install,
                   Instant at) {
    const auto connection = Connection::open(file, Access::Create);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    return connection->run("PRAGMA synchronous=FULL; PRAGMA page_size=4096")
        .and_then([&](auto) {
            return connection->run("PRAGMA application_id=" + std::to_string(kApplicationId));
        })
        .and_then([&](auto) { return applySteps(*connection, steps, 0); })
        .and_then([&](auto) {
            return insertRow(*connection, metaTable(), Row{std::int64_t{1}, install.str(), at.ms});
        })
        .and_then([&](auto) { return writeHead(*connection, Head{}); });
}

Result<Connection> openForUse(const std::filesystem::path& file) {
    auto connection = Connection::open(file, Access::ReadWrite);
    if (!connection) {
        return connection;
    }
    // Exclusive first: then the log needs no shared memory and no second connection ever joins.
    const auto mode = connection->run("PRAGMA locking_mode=EXCLUSIVE").and_then([&](auto) {
        return connection->rows("PRAGMA journal_mode=WAL");
    });
    if (!mode) {
        return tl::unexpected(mode.error());
    }
    if (mode->size() != 1 || mode->front() != Row{std::string("wal")}) {
        return failure("store.io", {{"reason", "journal_mode"}});
    }
    const auto set = connection->run("PRAGMA synchronous=FULL");
    if (!set) {
        return tl::unexpected(set.error());
    }
    return connection;
}

}  // namespace qgt::store
