#pragma once

#include "engine/exam/appeal_store.h"
#include "engine/store/database.h"

namespace qgt::store {

/// Stages of results and appeals in SQLite.
class AppealRepository final : public exam::AppealStore {
  public:
    explicit AppealRepository(Database& database) : m_database(database) {}

    Status saveStage(const exam::StageRelease& release) override;
    [[nodiscard]] Result<std::vector<exam::StageRelease>> stages() const override;
    Status saveAppeal(const exam::Appeal& appeal) override;
    Status saveStep(const exam::AppealStep& step) override;
    [[nodiscard]] Result<std::vector<exam::Appeal>> appeals() const override;
    [[nodiscard]] Result<std::vector<exam::AppealStep>> steps() const override;
    Status saveDraft(const exam::AppealDraft& draft) override;
    [[nodiscard]] Result<std::vector<exam::AppealDraft>> drafts(
        const AttemptId& attempt) const override;

  private:
    Database& m_database;
};

}  // namespace qgt::store
