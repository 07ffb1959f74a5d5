#pragma once

#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/people/people_store.h"
#include "engine/practice/case_store.h"
#include "engine/practice/practice_store.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::store {

/// Stored words of enumerations, both ways: reordering an enumeration never rewrites history.
[[nodiscard]] std::string toWord(practice::AnswerOrigin origin);
[[nodiscard]] std::string toWord(practice::SessionStep step);
[[nodiscard]] std::string toWord(practice::ExposureKind kind);
[[nodiscard]] std::string toWord(practice::MarkKind kind);
[[nodiscard]] std::string toWord(practice::CaseEventKind kind);
[[nodiscard]] std::string toWord(people::SecretKind kind);
[[nodiscard]] std::string toWord(people::DutyRole role);
[[nodiscard]] std::string toWord(exam::ExamState state);
[[nodiscard]] std::optional<practice::AnswerOrigin> originFromWord(std::string_view word);
[[nodiscard]] std::optional<practice::SessionStep> stepFromWord(std::string_view word);
[[nodiscard]] std::optional<practice::ExposureKind> exposureFromWord(std::string_view word);
[[nodiscard]] std::optional<practice::MarkKind> markFromWord(std::string_view word);
[[nodiscard]] std::optional<practice::CaseEventKind> caseEventFromWord(std::string_view word);
[[nodiscard]] std::optional<people::SecretKind> secretFromWord(std::string_view word);
[[nodiscard]] std::optional<people::DutyRole> dutyFromWord(std::string_view word);
[[nodiscard]] std::optional<exam::ExamState> examStateFromWord(std::string_view word);

/// A list of texts as a JSON array. Errors: store.not-text.
[[nodiscard]] Result<std::string> encodeTexts(const std::vector<std::string>& texts);
[[nodiscard]] std::optional<std::vector<std::string>> decodeTexts(std::string_view json);

/// Named arguments as a flat list name, value, name, value, …: the order is part of what a chain
/// covers.
[[nodiscard]] Result<std::string> encodeArgs(const Args& args);
[[nodiscard]] std::optional<Args> decodeArgs(std::string_view json);

}  // namespace qgt::store
