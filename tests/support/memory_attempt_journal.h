#pragma once

#include "engine/seat/attempt_journal.h"

#include <cstddef>
#include <vector>

namespace qgt::test {

/// The oracle of the contract: the simplest thing that keeps what an AttemptJournal promises.
class MemoryAttemptJournal final : public seat::AttemptJournal {
  public:
    Status begin(const seat::AttemptHead& head,
                 const std::vector<seat::AttemptEvent>& events) override;
    Status append(const std::vector<seat::AttemptEvent>& events) override;
    [[nodiscard]] Result<seat::AttemptRecord> attempt(const AttemptId& attempt) const override;
    [[nodiscard]] Result<std::vector<seat::AttemptRecord>> attemptsAt(
        const ExamId& exam) const override;
    [[nodiscard]] Result<std::vector<seat::AttemptRecord>> attemptsOf(
        const PersonId& candidate) const override;

    /// Everything, oldest attempt first.
    [[nodiscard]] const std::vector<seat::AttemptRecord>& records() const { return m_records; }

  private:
    std::vector<seat::AttemptRecord> m_records;
};

}  // namespace qgt::test
