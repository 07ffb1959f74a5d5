#pragma once

#include "app/runtime/attempt_choice.h"
#include "app/runtime/paper_desk.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/paper_entry.h"

#include <map>
#include <set>
#include <string>

namespace qgt::app {

/// Names of everybody who is known here; none when they cannot be read.
[[nodiscard]] std::map<PersonId, std::string> personNames(Workspace& workspace);

/// A line about a task that could not be read back would damage its sheet. Errors:
/// exam.entry-unfit.
[[nodiscard]] Status fitsPaper(const exam::HeldExam& exam, const exam::PaperEntryLine& line);

/// How far the answer sheets of an exam are, by candidate, without a word of what stands on them;
/// those of which nothing was entered are left out. Errors: store.*.
[[nodiscard]] Result<std::map<PersonId, exam::EnteredSheet>> standingSheets(Workspace& workspace,
                                                                            const ExamId& exam);

/// Who said what stands on the sheets that attempts of an exam were entered from, by attempt.
/// Errors: store.*.
[[nodiscard]] Result<std::map<AttemptId, std::set<PersonId>>> readersByAttempt(Workspace& workspace,
                                                                               const ExamId& exam);

/// Results are out and this candidate has answers: nothing becomes of another sheet.
[[nodiscard]] bool isResultOut(const exam::HeldExam& exam,
                               const ExamAttempts& attempts,
                               const PersonId& candidate);

/// The attempts of which candidates see a result at this moment. Errors: store.*.
[[nodiscard]] Result<std::set<AttemptId>> shownResults(Workspace& workspace,
                                                       const exam::HeldExam& exam);

/// What was entered counts only once it is an attempt: nobody is scored while a sheet is on its
/// way, or what was recorded of it is contested, unless the candidate's result is out. Errors:
/// exam.sheets-open, exam.sheets-contested (arg count), those of `standingSheets`.
[[nodiscard]] Status allSheetsRecorded(Workspace& workspace,
                                       const exam::HeldExam& exam,
                                       const ExamAttempts& attempts);

/// Fills the row, which says already whether results are out, with how far the sheet is, as `actor`
/// may see it; `names` by person.
void describe(PaperSheetRow& row,
              const exam::EnteredSheet& sheet,
              const PersonId& actor,
              std::map<PersonId, std::string>& names);

}  // namespace qgt::app
