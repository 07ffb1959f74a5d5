#pragma once

#include "app/desktop/review/review_print.h"
#include "engine/core/result.h"

#include <QString>

namespace qgt::app {

enum class ReviewFile { Table, Pdf };

/// The list as a table for other programs, its first row the head: UTF-8 with its mark, each cell
/// safe from being taken for a formula.
[[nodiscard]] std::string reviewTable(const ReviewPrint& print);

/// Writes the list into a new file of the folder and returns its path; nothing that lies there is
/// overwritten. On the worker thread. Errors: file.*.
[[nodiscard]] Result<QString> writeReview(const ReviewPrint& print,
                                          ReviewFile kind,
                                          const QString& folder);

}  // namespace qgt::app
