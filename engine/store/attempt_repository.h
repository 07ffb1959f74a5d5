#pragma once

#include "engine/seat/attempt_journal.h"
#include "engine/store/database.h"

#include <string>

namespace qgt::store {

/// Attempts at exams in SQLite.
class AttemptRepository final : public seat::AttemptJournal {
  public:
    explicit AttemptRepository(Database& database) : m_database(database) {}

    Status begin(const seat::AttemptHead& head,
                 const std::vector<seat::AttemptEvent>& events) override;
    Status append(const std::vector<seat::AttemptEvent>& events) override;
    [[nodiscard]] Result<seat::AttemptRecord> attempt(const AttemptId& attempt) const override;
    [[nodiscard]] Result<std::vector<seat::AttemptRecord>> attemptsAt(
        const ExamId& exam) const override;
    [[nodiscard]] Result<std::vector<seat::AttemptRecord>> attemptsOf(
        const PersonId& candidate) const override;

  private:
    /// Attempts whose `column` is `value`, oldest first, with their events.
    [[nodiscard]] Result<std::vector<seat::AttemptRecord>> recordsWhere(
        const std::string& column, const std::string& value) const;

    Database& m_database;
};

}  // namespace qgt::store
