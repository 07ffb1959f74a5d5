#include "engine/store/database.h"

#include "engine/core/text.h"
#include "engine/store/handle.h"

#include <system_error>
#include <utility>

namespace qgt::store {

namespace {

/// About 4 MiB of log; a session of an evening stays below and is copied in an idle moment.
constexpr int kWalPages = 1000;

bool isText(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr || !firstInvalidUtf8(*text);
}

Status writeRow(const Connection& connection, const Table& table, const std::string& sql, Row row) {
    for (const Value& value : row) {
        if (!isText(value)) {
            return failure("store.not-text", {{"table", table.name}});
        }
    }
    row.emplace_back(sealOf(table, row));
    auto statement = connection.prepare(sql);
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    return statement->bind(row).and_then([&](auto) { return statement->finish(); });
}

}  // namespace

Result<Head> readHead(const Connection& connection) {
    const auto rows = readRows(connection, headTable(), "WHERE id = 1", {});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    if (rows->size() != 1) {
        return tl::unexpected(damagedRow(headTable(), {}));
    }
    RowReader reader(rows->front());
    reader.skip();
    Head head;
    head.lastPos = reader.integer();
    head.lastSeq = reader.integer();
    head.lostRows = reader.integer();
    head.lostAnswers = reader.integer();
    if (!reader.good()) {
        return tl::unexpected(damagedRow(headTable(), rows->front()));
    }
    return head;
}

Status writeHead(const Connection& connection, const Head& head) {
    return writeRow(
        connection,
        headTable(),
        headTable().replaceSql(),
        Row{std::int64_t{1}, head.lastPos, head.lastSeq, head.lostRows, head.lostAnswers});
}

Result<bool> hasTable(const Connection& connection, const Table& table) {
    return connection
        .integer("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?1",
                 {table.name})
        .map([](std::int64_t count) { return count > 0; });
}

Status scanRows(const Connection& connection,
                const Table& table,
                const std::string& tail,
                const Row& bound,
                const std::function<Status(const Row&)>& visit) {
    auto statement = connection.prepare(table.selectSql(tail));
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    auto ready = statement->bind(bound);
    if (!ready) {
        return ready;
    }
    for (;;) {
        const auto more = statement->step();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            return ok();
        }
        Row row = statement->row();
        auto visited =
            unseal(table, row) ? visit(row) : Status(tl::unexpected(damagedRow(table, row)));
        if (!visited) {
            return visited;
        }
    }
}

Result<std::vector<Row>> readRows(const Connection& connection,
                                  const Table& table,
                                  const std::string& tail,
                                  const Row& bound) {
    std::vector<Row> rows;
    const auto scanned = scanRows(connection, table, tail, bound, [&rows](const Row& row) {
        rows.push_back(row);
        return ok();
    });
    if (!scanned) {
        return tl::unexpected(scanned.error());
    }
    return rows;
}

Status insertRow(const Connection& connection, const Table& table, const Row& row) {
    return writeRow(connection, table, table.insertSql(), row);
}

Status Writer::append(const Table& table, const Row& cells) {
    Row row{m_head.lastPos + 1};
    row.insert(row.end(), cells.begin(), cells.end());
    auto written = insertRow(m_connection, table, row);
    if (written) {
        ++m_head.lastPos;
    }
    return written;
}

Status Writer::put(const Table& table, const Row& row) {
    return writeRow(m_connection, table, table.replaceSql(), row);
}

Database::Database(Connection connection, Head head, Place place)
    : m_connection(std::move(connection)), m_head(head), m_place(std::move(place)) {}

Status Database::write(const std::function<Status(Writer&)>& work) {
    const std::scoped_lock lock(m_mutex);
    if (m_place.viewOnly) {
        return failure("store.read-only", {{"path", m_place.file.string()}});
    }
    if (!m_connection) {
        return tl::unexpected(failedConnection());
    }
    if (m_inBatch) {
        return writeJoining(work);
    }
    auto done = attempt(work);
    if (!done && done.error().code == "store.full" && giveReserveBack()) {
        done = attempt(work);
    }
    if (done && m_connection->walPages() > kWalPages) {
        // What was written is safe in the log; a failing disk shows at the next call.
        (void)m_connection->checkpoint(false);
    }
    return done;
}

Status Database::attempt(const std::function<Status(Writer&)>& work) {
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    Writer writer(*m_connection, m_head);
    auto done = work(writer)
                    .and_then([&](auto) { return writeHead(*m_connection, writer.head()); })
                    .and_then([&](auto) { return transaction->commit(); });
    if (done) {
        m_head = writer.head();
    }
    return done;
}

Status Database::writeJoining(const std::function<Status(Writer&)>& work) {
    Writer writer(*m_connection, m_head);
    auto done = m_connection->run("SAVEPOINT one").and_then([&](auto) { return work(writer); });
    if (!done) {
        (void)m_connection->run("ROLLBACK TO one; RELEASE one");
        return done;
    }
    m_head = writer.head();
    return m_connection->run("RELEASE one");
}

Status Database::batch(const std::function<Status()>& work) {
    const std::scoped_lock lock(m_mutex);
    const Head before = m_head;
    const auto together = [this, &work](Writer& writer) -> Status {
        m_inBatch = true;
        auto done = work();
        m_inBatch = false;
        writer.moveTo(m_head);
        return done;
    };
    auto done = m_inBatch ? Status(failure("store.internal", {{"reason", "batch in batch"}}))
                          : write(together);
    if (!done) {
        m_head = before;
    }
    return done;
}

bool Database::giveReserveBack() const {
    std::error_code error;
    return std::filesystem::remove(m_place.reserve, error) && !error;
}

Result<std::vector<Row>> Database::read(const Table& table,
                                        const std::string& tail,
                                        const Row& bound) const {
    const std::scoped_lock lock(m_mutex);
    if (!m_connection) {
        return tl::unexpected(failedConnection());
    }
    return readRows(*m_connection, table, tail, bound);
}

Status Database::use(const std::function<Status(const Connection&)>& work) const {
    const std::scoped_lock lock(m_mutex);
    return m_connection ? work(*m_connection) : Status(tl::unexpected(failedConnection()));
}

Status Database::reopen(const std::function<Result<Opened>()>& open) {
    const std::scoped_lock lock(m_mutex);
    m_connection.reset();
    auto opened = open();
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    m_connection.emplace(std::move(opened->connection));
    m_head = opened->head;
    return ok();
}

}  // namespace qgt::store
