#pragma once

#include "engine/exam/marking_store.h"
#include "engine/store/database.h"

namespace qgt::store {

/// Plans, tickets and marks of raters in SQLite.
class MarkingRepository final : public exam::MarkingStore {
  public:
    explicit MarkingRepository(Database& database) : m_database(database) {}

    Status savePlan(const exam::MarkingPlan& plan) override;
    [[nodiscard]] Result<std::optional<exam::MarkingPlan>> plan(const ExamId& exam) const override;
    Status saveTickets(const std::vector<exam::AllottedTicket>& tickets) override;
    Status saveLeft(const exam::RaterLeft& left) override;
    [[nodiscard]] Result<std::vector<exam::RaterLeft>> left(const ExamId& exam) const override;
    [[nodiscard]] Result<std::vector<exam::RaterTicket>> ticketsOf(
        const ExamId& exam, const PersonId& rater) const override;
    Status saveMark(const exam::TicketMark& mark) override;
    Status handIn(const ExamId& exam,
                  const PersonId& rater,
                  const std::vector<std::string>& tickets,
                  Instant at) override;
    [[nodiscard]] Result<std::vector<exam::TicketPlace>> placesFor(
        const ExamId& exam, const PersonId& rater) const override;
    [[nodiscard]] Result<std::vector<exam::FiledTicket>> filed(const ExamId& exam) const override;
    [[nodiscard]] Result<std::vector<exam::FiledTicket>> filedOf(
        const ExamId& exam, const AttemptId& attempt) const override;

  private:
    /// The tickets of an exam that `which` selects by their ids; `bound` begins with the exam.
    [[nodiscard]] Result<std::vector<exam::FiledTicket>> filedWhere(const std::string& which,
                                                                    const Row& bound) const;

    Database& m_database;
};

}  // namespace qgt::store
