#pragma once

#include "engine/practice/case_store.h"
#include "engine/store/database.h"

namespace qgt::store {

/// Attempts at cases in SQLite.
class CaseRepository final : public practice::CaseStore {
  public:
    explicit CaseRepository(Database& database) : m_database(database) {}

    Status begin(const practice::CaseAttempt& attempt,
                 const std::vector<practice::CaseEvent>& taken) override;
    Status append(const practice::CaseEvent& event) override;
    [[nodiscard]] Result<std::vector<practice::CaseHistory>> attemptsOf(
        const PersonId& person) const override;

  private:
    Database& m_database;
};

}  // namespace qgt::store
