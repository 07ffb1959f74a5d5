#pragma once

#include "engine/practice/practice_store.h"
#include "engine/store/value.h"

namespace qgt::store {

/// Rows of practice without their key, both ways. Reading: a row of the table with its key.
/// Errors: store.not-text and grading.response-* when writing, store.corrupt when reading.
[[nodiscard]] Result<Row> toRow(const practice::SessionRecord& record);
[[nodiscard]] Result<Row> toRow(const practice::AnswerEvent& event);
[[nodiscard]] Row toRow(const practice::SessionEvent& event);
[[nodiscard]] Row toRow(const practice::ExposureEvent& event);
[[nodiscard]] Row toRow(const practice::MarkEvent& event);
[[nodiscard]] Result<practice::SessionRecord> sessionFromRow(const Row& row);
[[nodiscard]] Result<practice::AnswerEvent> answerFromRow(const Row& row);
[[nodiscard]] Result<practice::SessionEvent> stepFromRow(const Row& row);
[[nodiscard]] Result<practice::ExposureEvent> exposureFromRow(const Row& row);
[[nodiscard]] Result<practice::MarkEvent> markFromRow(const Row& row);

}  // namespace qgt::store
