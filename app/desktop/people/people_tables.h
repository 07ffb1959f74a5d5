#pragma once

#include "app/runtime/table_text.h"
#include "engine/core/result.h"
#include "engine/people/person_import.h"
#include "engine/people/rights.h"

#include <optional>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

namespace qgt::app {

class Workspace;

/// A table looked at; nothing is stored yet.
struct ImportFacts {
    TableEncoding encoding = TableEncoding::Utf8;
    /// The encoding was only guessed: these rows, as they would be read, are for a person to
    /// confirm. Then there is no preview yet.
    QStringList sample;
    people::ImportPreview preview;
    std::vector<QString> committees;  ///< of each draft, empty while there is only one
    int fresh = 0;
    int changed = 0;
    int unchanged = 0;
};

/// A file written for other programs.
struct ExportedTable {
    QString path;
    int persons = 0;
};

// Calls of the page 人员, on the worker thread.

/// `believed` says that a person has confirmed the guessed encoding. Errors: file.*, csv.*,
/// store.*.
[[nodiscard]] Result<ImportFacts> previewImport(Workspace& workspace,
                                                const people::Actor& actor,
                                                const QString& path,
                                                bool believed);

/// Errors: as people::applyImport.
[[nodiscard]] Status applyImport(Workspace& workspace,
                                 const people::Actor& actor,
                                 const people::ImportPreview& preview);

/// Writes the persons whom the actor may export into a new CSV file of the folder; nothing that
/// lies there is overwritten. Errors: rights.refused, export.no-purpose, file.*, store.*.
[[nodiscard]] Result<ExportedTable> exportTable(Workspace& workspace,
                                                const people::Actor& actor,
                                                const QString& folder,
                                                const QString& purpose);

}  // namespace qgt::app
