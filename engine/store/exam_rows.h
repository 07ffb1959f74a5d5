#pragma once

#include "engine/exam/exam_store.h"
#include "engine/store/value.h"

namespace qgt::store {

/// Rows of exams without their key, both ways. Reading: a row of the table with its key. Errors:
/// store.not-text when writing, store.corrupt when reading.
[[nodiscard]] Result<Row> toRow(const exam::HeldExam& exam);
[[nodiscard]] Row toRow(const exam::StoredPaper& paper);
[[nodiscard]] Row toRow(const exam::OpenMark& mark);
[[nodiscard]] Row toRow(const exam::ScoreRecord& score);
[[nodiscard]] Row toRow(const exam::AttemptChoice& choice);
[[nodiscard]] Row toRow(const exam::PaperRelease& release);
[[nodiscard]] Result<exam::HeldExam> examFromRow(const Row& row);
[[nodiscard]] Result<exam::StoredPaper> paperFromRow(const Row& row);
[[nodiscard]] Result<exam::OpenMark> openMarkFromRow(const Row& row);
[[nodiscard]] Result<exam::ScoreRecord> scoreFromRow(const Row& row);
[[nodiscard]] Result<exam::AttemptChoice> choiceFromRow(const Row& row);
[[nodiscard]] Result<exam::PaperRelease> releaseFromRow(const Row& row);

}  // namespace qgt::store
