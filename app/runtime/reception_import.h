#pragma once

#include "app/runtime/reception.h"
#include "engine/core/diagnostic.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::app {

/// Requests of one kind, day and outcome in a table.
struct TableRequests {
    Date day;
    DeskRequest request;
    int count = 0;

    bool operator==(const TableRequests&) const = default;
};

/// What a table of requests would add to the log, for a person to look at. Nothing is stored.
struct ReceptionPreview {
    std::vector<TableRequests> rows;  ///< of the rows without an error, equal ones together, by day
    int requests = 0;                 ///< sum of their counts
    Diagnostics repairs;              ///< all of them, in the order of the file
    std::string digest;               ///< BLAKE2b-256 of the file
};

/// Reads a CSV table of requests in any of the encodings of `readTableText`. Headers in any order:
/// 日期 (needed), 条线 (needed), 结果 (needed), 事项, 件数 (1 where it is empty). Every other
/// column is left out, so that nothing of a resident gets in. An encoding that was only guessed
/// proves itself by the names of lines, which the bank has. Repairs: csv.*, reception.no-column
/// (arg header), reception.header-twice, reception.header-unknown (warning), reception.ragged (args
/// expected, found), reception.bad-date, reception.future-date, reception.unknown-line-word,
/// reception.unknown-request-word (args line, value), reception.unknown-outcome,
/// reception.bad-count (arg value each). Errors: rights.refused, reception.imported-already,
/// csv.workbook, csv.not-text, store.*.
[[nodiscard]] Result<ReceptionPreview> previewReception(Workspace& workspace,
                                                        const people::Actor& actor,
                                                        std::string_view bytes,
                                                        const std::string& file);

/// Stores the whole preview as one entry. Errors: rights.refused, import.has-errors (arg count),
/// reception.nothing, reception.imported-already, store.*.
[[nodiscard]] Result<coverage::LogEntryId> importReception(Workspace& workspace,
                                                           const people::Actor& actor,
                                                           const ReceptionPreview& preview);

}  // namespace qgt::app
