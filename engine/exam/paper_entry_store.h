#pragma once

#include "engine/core/result.h"
#include "engine/exam/paper_entry.h"

#include <set>
#include <vector>

namespace qgt::exam {

/// What was entered from answer sheets, append-only. Every call that writes is one transaction and
/// is durable when it returns. Errors of all: store.* .
class PaperEntryStore {
  public:
    PaperEntryStore() = default;
    PaperEntryStore(const PaperEntryStore&) = delete;
    PaperEntryStore& operator=(const PaperEntryStore&) = delete;
    virtual ~PaperEntryStore() = default;

    virtual Status append(const PaperEntryLine& line) = 0;

    /// Everything of one sheet, oldest first; a line that cannot be read as
    /// `PaperEntryKind::Unreadable`.
    [[nodiscard]] virtual Result<std::vector<PaperEntryLine>> lines(
        const ExamId& exam, const PersonId& candidate) const = 0;

    /// How far every sheet of an exam is: all lines, with blank answers in the place of those that
    /// were entered or settled; those that cannot be read as above.
    [[nodiscard]] virtual Result<std::vector<PaperEntryLine>> standing(
        const ExamId& exam) const = 0;

    /// Attempts from paper that were taken back, of all exams.
    [[nodiscard]] virtual Result<std::set<AttemptId>> takenBack() const = 0;
};

}  // namespace qgt::exam
