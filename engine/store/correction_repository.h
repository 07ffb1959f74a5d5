#pragma once

#include "engine/exam/correction_store.h"
#include "engine/store/database.h"

namespace qgt::store {

/// Corrections of keys in SQLite, beside the scores that they are of.
class CorrectionRepository final : public exam::CorrectionStore {
  public:
    explicit CorrectionRepository(Database& database) : m_database(database) {}

    Status saveOrder(const exam::CorrectionOrder& order) override;
    Status saveStep(const exam::CorrectionStep& step) override;
    [[nodiscard]] Result<std::vector<exam::CorrectionOrder>> orders() const override;
    [[nodiscard]] Result<std::vector<exam::CorrectionStep>> steps() const override;
    [[nodiscard]] Result<std::vector<exam::ScoreRecord>> scoreHistory(
        const AttemptId& attempt) const override;

  private:
    Database& m_database;
};

}  // namespace qgt::store
