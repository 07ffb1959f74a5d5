#pragma once

#include "engine/core/result.h"
#include "engine/integrity/audit.h"
#include "engine/people/person.h"
#include "engine/people/person_words.h"
#include "engine/people/rights.h"

#include <string>
#include <vector>

namespace qgt::people {

/// What is written, and why somebody wants it.
struct ExportRequest {
    std::vector<Person> persons;
    std::vector<Committee> committees;
    std::vector<LineName> lines;
    CommitteeId committee;  ///< only its persons; empty: all
    std::string purpose;    ///< needed; stands in the audit chain
};

/// Rows for `writeCsv`: the headers and one row per person, as `previewPersons` reads them.
[[nodiscard]] std::vector<std::vector<std::string>> personTable(const ExportRequest& request);

/// The CSV bytes, after the export is in the audit chain with purpose, number of persons and
/// digest. Errors: rights.refused, export.no-purpose, store.* .
[[nodiscard]] Result<std::string> exportPersons(const Actor& actor,
                                                const ExportRequest& request,
                                                integrity::AuditLog& audit);

}  // namespace qgt::people
