#pragma once

#include "app/desktop/exam_office/exam_correction_lists.h"
#include "app/desktop/exam_office/exam_office_words.h"
#include "app/runtime/exam_correction.h"

#include <optional>
#include <vector>

#include <QString>

namespace qgt::app {

/// What an order does: "改正确答案为 B、C".
[[nodiscard]] QString correctionWords(const exam::CorrectionOrder& order);

/// "taken back, results changed: 3; reason: …".
[[nodiscard]] QString correctionStepWords(const exam::CorrectionStep& step);

[[nodiscard]] SignedWords correctionState(const CorrectionEntry& entry);

/// "12 had it: 3 right, 1 without an answer".
[[nodiscard]] QString taskFacts(const CorrectableTask& task);

/// What an option is by the key in force and by the new one; `ordered` says where the order with
/// the new one stands, none: it is being written.
[[nodiscard]] QString optionMark(const CorrectionOptionRow& option,
                                 std::optional<exam::CorrectionState> ordered);

[[nodiscard]] CorrectionTaskRow taskRow(const CorrectableTask& task, std::size_t place);

/// Which tasks an order is about is said by their numbers in the list, where they are known.
[[nodiscard]] CorrectionEntryRow entryRow(const CorrectionEntry& entry,
                                          const std::vector<CorrectableTask>& tasks,
                                          Instant now,
                                          const Wording& wording);

[[nodiscard]] CorrectionResultRow resultRow(const CorrectionRow& row);

/// A record may be new only because the right answer reads differently: that is no news to anybody.
[[nodiscard]] bool changesMarks(const CorrectionRow& row);

/// What a dry run comes to, in a sentence or two.
[[nodiscard]] QString previewWords(const CorrectionPreview& preview);

}  // namespace qgt::app
