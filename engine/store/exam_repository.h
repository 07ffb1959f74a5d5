#pragma once

#include "engine/exam/exam_store.h"
#include "engine/store/database.h"

namespace qgt::store {

/// Exams, papers, marks, scores, choices and releases in SQLite.
class ExamRepository final : public exam::ExamStore {
  public:
    explicit ExamRepository(Database& database) : m_database(database) {}

    Status saveExam(const exam::HeldExam& exam) override;
    Status saveSealed(const exam::HeldExam& exam,
                      const std::vector<exam::StoredPaper>& papers) override;
    /// In the order in which they were first saved.
    [[nodiscard]] Result<std::vector<exam::HeldExam>> exams() const override;
    [[nodiscard]] Result<std::optional<exam::HeldExam>> exam(const ExamId& exam) const override;
    [[nodiscard]] Result<std::optional<exam::StoredPaper>> paper(
        const ExamId& exam, const PersonId& candidate) const override;
    /// In the order in which they were saved.
    [[nodiscard]] Result<std::vector<exam::StoredPaper>> papers(const ExamId& exam) const override;
    Status saveMark(const exam::OpenMark& mark) override;
    [[nodiscard]] Result<std::vector<exam::OpenMark>> marks(const ExamId& exam) const override;
    Status saveScores(const std::vector<exam::ScoreRecord>& scores) override;
    /// By attempt.
    [[nodiscard]] Result<std::vector<exam::ScoreRecord>> scores(const ExamId& exam) const override;
    /// The newest of each attempt, by attempt.
    [[nodiscard]] Result<std::vector<exam::ScoreRecord>> scoresOf(
        const PersonId& candidate) const override;
    Status saveChoice(const exam::AttemptChoice& choice) override;
    /// By candidate.
    [[nodiscard]] Result<std::vector<exam::AttemptChoice>> choices(
        const ExamId& exam) const override;
    /// By exam.
    [[nodiscard]] Result<std::vector<exam::AttemptChoice>> choicesOf(
        const PersonId& candidate) const override;
    Status saveRelease(const exam::PaperRelease& release) override;
    [[nodiscard]] Result<std::optional<exam::PaperRelease>> release(
        const ExamId& exam) const override;

  private:
    Database& m_database;
};

}  // namespace qgt::store
