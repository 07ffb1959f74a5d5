#pragma once

#include "app/desktop/documents/form_document.h"
#include "app/desktop/wording.h"
#include "app/runtime/exam_prints.h"

#include <vector>

namespace qgt::app {

// What an exam prints, as documents in the language of the screens. Papers and answer sheets are
// made of what a seat sees and of nothing else: no key, reason, criterion or rubric is ever in
// them.

/// One part for each variant.
[[nodiscard]] FormDocument paperSheet(const std::vector<CopiedPaper>& papers,
                                      const Wording& wording);

/// One page or more for each variant, to be copied with it: a box or a line for each task.
[[nodiscard]] FormDocument answerSheet(const std::vector<CopiedPaper>& papers,
                                       const Wording& wording);

/// For scorers: what is right in each variant, and what open answers are marked by.
[[nodiscard]] FormDocument keySheet(const std::vector<CopiedPaper>& papers);

/// For the door of the room.
[[nodiscard]] FormDocument noticeSheet(const PrintedSession& session,
                                       const bank::Bank& bank,
                                       const Wording& wording);

/// Who sits where with which variant, to be signed.
[[nodiscard]] FormDocument seatListSheet(const PrintedSession& session, const Wording& wording);

/// What happened, for the file: who was there, incidents, the head of the audit chain and the
/// digest of the program, with room for what was written by hand, and signatures.
[[nodiscard]] FormDocument sessionRecordSheet(const PrintedSession& session,
                                              const Wording& wording);

/// Results in the order of candidates' numbers; there is no ranking.
[[nodiscard]] FormDocument resultSheet(const PrintedSession& session, const Wording& wording);

}  // namespace qgt::app
