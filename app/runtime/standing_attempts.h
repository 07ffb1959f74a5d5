#pragma once

#include "engine/exam/paper_entry_store.h"
#include "engine/seat/attempt_journal.h"

#include <vector>

namespace qgt::app {

/// The journal as whoever sits or counts sittings has to see it: without attempts from paper that
/// were taken back. By its id each of them is still found, and writing goes through.
class StandingAttempts final : public seat::AttemptJournal {
  public:
    /// Both have to outlive it.
    StandingAttempts(seat::AttemptJournal& all, const exam::PaperEntryStore& sheets)
        : m_all(all), m_sheets(sheets) {}

    Status begin(const seat::AttemptHead& head,
                 const std::vector<seat::AttemptEvent>& events) override {
        return m_all.begin(head, events);
    }

    Status append(const std::vector<seat::AttemptEvent>& events) override {
        return m_all.append(events);
    }

    [[nodiscard]] Result<seat::AttemptRecord> attempt(const AttemptId& attempt) const override {
        return m_all.attempt(attempt);
    }

    [[nodiscard]] Result<std::vector<seat::AttemptRecord>> attemptsAt(
        const ExamId& exam) const override;
    [[nodiscard]] Result<std::vector<seat::AttemptRecord>> attemptsOf(
        const PersonId& candidate) const override;

  private:
    [[nodiscard]] Result<std::vector<seat::AttemptRecord>> standing(
        Result<std::vector<seat::AttemptRecord>> records) const;

    seat::AttemptJournal& m_all;
    const exam::PaperEntryStore& m_sheets;
};

}  // namespace qgt::app
