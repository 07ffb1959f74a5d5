#pragma once

#include "engine/exam/paper_entry_store.h"
#include "engine/store/database.h"

namespace qgt::store {

/// What was entered from answer sheets, in SQLite.
class PaperEntryRepository final : public exam::PaperEntryStore {
  public:
    explicit PaperEntryRepository(Database& database) : m_database(database) {}

    Status append(const exam::PaperEntryLine& line) override;
    [[nodiscard]] Result<std::vector<exam::PaperEntryLine>> lines(
        const ExamId& exam, const PersonId& candidate) const override;
    [[nodiscard]] Result<std::vector<exam::PaperEntryLine>> standing(
        const ExamId& exam) const override;
    [[nodiscard]] Result<std::set<AttemptId>> takenBack() const override;

  private:
    Database& m_database;
};

}  // namespace qgt::store
