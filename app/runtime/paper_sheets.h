#pragma once

#include "app/runtime/paper_desk.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/paper_entry.h"

#include <map>
#include <string>

namespace qgt::app {

/// How far the answer sheets of an exam are, by candidate, without a word of what stands on them;
/// those of which nothing was entered are left out. Errors: store.*.
[[nodiscard]] Result<std::map<PersonId, exam::EnteredSheet>> standingSheets(Workspace& workspace,
                                                                            const ExamId& exam);

/// What was entered counts only once it is an attempt: nobody is scored while a sheet is on its
/// way, or what was recorded of it is contested. Errors: exam.sheets-open, exam.sheets-contested
/// (arg count), those of `standingSheets`.
[[nodiscard]] Status allSheetsRecorded(Workspace& workspace, const ExamId& exam);

/// Fills the row, which says already whether results are out, with how far the sheet is, as `actor`
/// may see it; `names` by person.
void describe(PaperSheetRow& row,
              const exam::EnteredSheet& sheet,
              const PersonId& actor,
              std::map<PersonId, std::string>& names);

}  // namespace qgt::app
