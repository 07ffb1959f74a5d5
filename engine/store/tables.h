#pragma once

#include "engine/core/result.h"
#include "engine/store/value.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qgt::store {

/// The columns of a table in the order of its rows, the whole-number key first; the seal `h`
/// follows them in the file.
struct Table {
    std::string name;
    std::vector<std::string> columns;

    [[nodiscard]] const std::string& key() const { return columns.front(); }

    [[nodiscard]] std::string insertSql() const;
    [[nodiscard]] std::string replaceSql() const;

    /// `tail` is what follows FROM: WHERE, ORDER BY, LIMIT with ?1, ?2, …
    [[nodiscard]] std::string selectSql(const std::string& tail) const;
};

[[nodiscard]] const Table& metaTable();
[[nodiscard]] const Table& headTable();
[[nodiscard]] const Table& credentialTable();
[[nodiscard]] const Table& sessionTable();
[[nodiscard]] const Table& sessionStepTable();
[[nodiscard]] const Table& answerTable();
[[nodiscard]] const Table& markTable();
[[nodiscard]] const Table& committeeTable();
[[nodiscard]] const Table& personTable();
[[nodiscard]] const Table& settingTable();
[[nodiscard]] const Table& auditTable();
[[nodiscard]] const Table& itemRevisionTable();
[[nodiscard]] const Table& caseAttemptTable();
[[nodiscard]] const Table& caseEventTable();
[[nodiscard]] const Table& exposureTable();
[[nodiscard]] const Table& examRevisionTable();
[[nodiscard]] const Table& examPaperTable();
[[nodiscard]] const Table& examAttemptTable();
[[nodiscard]] const Table& attemptEventTable();
[[nodiscard]] const Table& examMarkTable();
[[nodiscard]] const Table& examScoreTable();
[[nodiscard]] const Table& examChoiceTable();
[[nodiscard]] const Table& examReleaseTable();
[[nodiscard]] const Table& keyCorrectionTable();
[[nodiscard]] const Table& keyCorrectionStepTable();
[[nodiscard]] const Table& certificateTable();
[[nodiscard]] const Table& certificateEndTable();
[[nodiscard]] const Table& paperEntryTable();
[[nodiscard]] const Table& markingPlanTable();
[[nodiscard]] const Table& markingTicketTable();
[[nodiscard]] const Table& ticketPlaceTable();
[[nodiscard]] const Table& ticketMarkTable();
[[nodiscard]] const Table& ticketHandedTable();
[[nodiscard]] const Table& raterLeftTable();
[[nodiscard]] const Table& carryEnrolmentTable();
[[nodiscard]] const Table& carryEndTable();
[[nodiscard]] const Table& carryBackTable();
[[nodiscard]] const Table& rosterTable();
[[nodiscard]] const Table& dutySayingTable();

/// The append-only tables: their keys are places in the one commit order of the store.
[[nodiscard]] const std::vector<Table>& journalTables();

/// Digest of a row's cells with their types and of the table's name: a damaged cell, or a row that
/// landed in another place, does not fit its seal. Against accidents, not against an owner of the
/// file.
[[nodiscard]] Blob sealOf(const Table& table, const Row& row);

/// Takes the seal off a row as selected; false when it does not fit.
[[nodiscard]] bool unseal(const Table& table, Row& row);

/// The error for a damaged row.
[[nodiscard]] Error damagedRow(const Table& table, const Row& row);

}  // namespace qgt::store
