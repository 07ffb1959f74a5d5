#pragma once

#include "app/desktop/exam_office/exam_appeal_lists.h"
#include "app/desktop/exam_office/exam_office_words.h"
#include "app/runtime/exam_appeals.h"
#include "app/runtime/exam_stages.h"

#include <vector>

#include <QString>

namespace qgt::app {

[[nodiscard]] QString stageName(bank::ReleaseStage stage);

/// What candidates see at a stage: "marks in all, by line and block".
[[nodiscard]] QString partsWords(const std::vector<bank::ReleasedPart>& shows);

[[nodiscard]] StageLine stageLine(const StageRow& row, Instant now, const Wording& wording);

[[nodiscard]] SignedWords appealState(const AppealEntry& entry);

[[nodiscard]] QString appealStepWord(const exam::AppealStep& step);

/// "Appeal 3 · candidate 007 · task 12".
[[nodiscard]] QString appealHeading(const AppealEntry& entry);

[[nodiscard]] AppealEntryLine appealLine(const AppealEntry& entry);

[[nodiscard]] AppealedTaskLine appealedTask(const AppealedTask& task);

/// What was done with an appeal, a line each.
[[nodiscard]] QString appealHistory(const AppealEntry& entry, Instant now, const Wording& wording);

/// "First reading": by its place, as raters have no names here.
[[nodiscard]] QString readingName(const AnswerReading& reading);

/// The points that every reading found met, for each open answer.
[[nodiscard]] std::vector<exam::AppealMark> marksAgreedOn(const AppealCase& look);

/// Every point of every open answer.
[[nodiscard]] std::vector<AppealPointLine> appealPoints(const AppealCase& look,
                                                        const std::vector<exam::AppealMark>& marks);

}  // namespace qgt::app
