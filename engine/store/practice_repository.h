#pragma once

#include "engine/practice/practice_store.h"
#include "engine/store/database.h"

#include <utility>

namespace qgt::store {

/// Sessions, answers, exposures and marks in SQLite. An event of a session that was never begun is
/// refused: store.unknown-session; an undo of an answer that is not there: store.unknown-answer.
class PracticeRepository final : public practice::PracticeStore {
  public:
    PracticeRepository(Database& database, InstallId install)
        : m_database(database), m_install(std::move(install)) {}

    Status beginSession(const practice::SessionRecord& record) override;
    Result<std::uint64_t> appendAnswer(const practice::AnswerEvent& event) override;
    Status appendStep(const practice::SessionEvent& event) override;
    Status beginReading(const practice::SessionRecord& record,
                        const practice::ExposureEvent& first) override;
    Status appendExposure(const practice::ExposureEvent& event) override;
    [[nodiscard]] Result<std::optional<practice::SessionHistory>> openSession(
        const PersonId& person) const override;
    [[nodiscard]] Result<std::vector<practice::SessionRecord>> sessionsOf(
        const PersonId& person) const override;
    [[nodiscard]] Result<std::vector<practice::AnswerEvent>> answersOf(
        const PersonId& person) const override;
    [[nodiscard]] Result<std::vector<practice::ExposureEvent>> exposuresOf(
        const PersonId& person) const override;
    Status appendMark(const practice::MarkEvent& event) override;
    [[nodiscard]] Result<std::vector<practice::MarkEvent>> marksOf(
        const PersonId& person) const override;

  private:
    [[nodiscard]] Result<practice::SessionHistory> historyOf(const Row& session) const;

    Database& m_database;
    InstallId m_install;
};

}  // namespace qgt::store
