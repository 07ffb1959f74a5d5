#include "engine/store/verify.h"

#include "engine/store/audit_repository.h"
#include "engine/store/database.h"
#include "engine/store/meta.h"
#include "engine/store/tables.h"

#include <algorithm>

namespace qgt::store {

namespace {

bool isDamage(const Error& error) {
    return error.code == "store.corrupt" || error.code == "store.internal";
}

/// Damage becomes a finding; what keeps the check from being done stays an error.
Status noteDamage(const Status& status, std::vector<std::string>& findings) {
    if (status || !isDamage(status.error())) {
        return status;
    }
    findings.push_back(status.error().args.empty() ? status.error().code
                                                   : status.error().args.front().second);
    return ok();
}

Status checkPages(const Connection& connection, CheckDepth depth, VerifyReport& report) {
    const auto rows = connection.rows(depth == CheckDepth::Quick ? "PRAGMA quick_check"
                                                                 : "PRAGMA integrity_check");
    if (!rows) {
        return noteDamage(tl::unexpected(rows.error()), report.structure);
    }
    for (const Row& row : *rows) {
        RowReader reader(row);
        const std::string line = reader.text();
        if (line != "ok") {
            report.structure.push_back(line);
        }
    }
    return ok();
}

/// What one pass over all rows collects.
struct Census {
    std::uint64_t journalRows = 0;
    std::uint64_t ownAnswers = 0;
    std::string install;
    std::vector<integrity::AuditRecord> audit;
};

void countRow(const Table& table, const Row& row, Census& census) {
    RowReader reader(row);
    reader.skip();
    if (table.name == answerTable().name) {
        census.ownAnswers += reader.text() == census.install ? 1U : 0U;
    } else if (table.name == auditTable().name) {
        const auto record = auditFromRow(row);
        if (record) {
            census.audit.push_back(*record);
        }
    }
}

Status countTable(const Connection& connection,
                  const Table& table,
                  Census& census,
                  VerifyReport& report) {
    auto statement = connection.prepare(table.selectSql("ORDER BY " + table.key()));
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    std::uint64_t count = 0;
    for (;;) {
        const auto more = statement->step();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            break;
        }
        ++count;
        Row row = statement->row();
        if (unseal(table, row)) {
            countRow(table, row, census);
        } else {
            report.damaged.push_back(damagedRow(table, row).args.front().second);
        }
    }
    report.rows.emplace_back(table.name, count);
    return ok();
}

std::uint64_t shortfall(std::int64_t expected, std::uint64_t found) {
    const auto wanted = static_cast<std::uint64_t>(std::max<std::int64_t>(expected, 0));
    // Too many are as wrong as too few.
    return wanted > found ? wanted - found : found - wanted;
}

/// That a table is not missing is for the comparison of the schema to say: a backup may be of a
/// version from before the table.
Status countTableOfVersion(const Connection& connection,
                           const Table& table,
                           Census& census,
                           VerifyReport& report) {
    const auto there = hasTable(connection, table);
    if (!there) {
        return tl::unexpected(there.error());
    }
    return *there ? countTable(connection, table, census, report) : ok();
}

Status checkRows(const Connection& connection, Census& census, VerifyReport& report) {
    for (const Table& table : journalTables()) {
        auto counted =
            noteDamage(countTableOfVersion(connection, table, census, report), report.structure);
        if (!counted) {
            return counted;
        }
        census.journalRows += report.rows.empty() || report.rows.back().first != table.name
                                  ? 0
                                  : report.rows.back().second;
    }
    return noteDamage(countTable(connection, credentialTable(), census, report), report.structure);
}

}  // namespace

Result<VerifyReport> verifyStore(const Connection& connection,
                                 CheckDepth depth,
                                 const std::optional<integrity::ChainAnchor>& anchor) {
    VerifyReport report;
    const auto pages = checkPages(connection, depth, report);
    if (!pages) {
        return tl::unexpected(pages.error());
    }
    if (depth != CheckDepth::Rows) {
        return report;
    }
    const auto install = readInstallId(connection);
    const auto head = readHead(connection);
    if (!install || !head) {
        const Error& error = install ? head.error() : install.error();
        const auto noted = noteDamage(tl::unexpected(error), report.structure);
        return noted ? Result<VerifyReport>(report) : tl::unexpected(noted.error());
    }
    Census census;
    census.install = install->str();
    const auto counted = checkRows(connection, census, report);
    if (!counted) {
        return tl::unexpected(counted.error());
    }
    report.missingRows = shortfall(head->lastPos - head->lostRows, census.journalRows);
    report.answers = census.ownAnswers;
    report.missingAnswers = shortfall(head->lastSeq - head->lostAnswers, census.ownAnswers);
    report.lostRows = static_cast<std::uint64_t>(head->lostRows);
    report.lostAnswers = static_cast<std::uint64_t>(head->lostAnswers);
    report.audit = integrity::verifyChain(census.audit, anchor);
    return report;
}

bool isGoodStore(const std::filesystem::path& file, const std::vector<SchemaStep>& steps) {
    const auto header = readHeader(file);
    if (!header || !header->sqlite || header->applicationId != kApplicationId ||
        header->version < 1 || header->version > steps.back().version) {
        return false;
    }
    const auto connection = Connection::open(file, Access::Immutable);
    if (!connection || !checkSchema(*connection, steps, header->version)) {
        return false;
    }
    const auto report = verifyStore(*connection, CheckDepth::Rows, std::nullopt);
    return report.has_value() && report->sound();
}

}  // namespace qgt::store
