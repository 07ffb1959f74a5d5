#pragma once

#include "engine/core/result.h"
#include "engine/exam/paper_entry.h"

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

    /// Everything of one sheet, oldest first.
    [[nodiscard]] virtual Result<std::vector<PaperEntryLine>> lines(
        const ExamId& exam, const PersonId& candidate) const = 0;

    /// How far every sheet of an exam is: all lines, with blank answers in the place of those that
    /// were entered or settled.
    [[nodiscard]] virtual Result<std::vector<PaperEntryLine>> standing(
        const ExamId& exam) const = 0;
};

}  // namespace qgt::exam
