#pragma once

#include "engine/carry/enrolment.h"
#include "engine/store/database.h"

namespace qgt::store {

/// Taking home and bringing back in SQLite.
class CarryRepository final : public carry::CarryStore {
  public:
    explicit CarryRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<carry::CarriedPractice> practiceOf(const PersonId& person) const override;
    [[nodiscard]] Result<carry::TakenIn> takeIn(const carry::CarriedPractice& practice) override;
    Status saveEnrolment(const carry::Enrolment& enrolment) override;
    Status saveEnd(const carry::EnrolmentEnd& end) override;
    Status saveBroughtBack(const carry::BroughtBack& brought) override;
    [[nodiscard]] Result<std::vector<carry::Enrolment>> enrolments() const override;
    [[nodiscard]] Result<std::vector<carry::EnrolmentEnd>> ends() const override;
    [[nodiscard]] Result<std::vector<carry::BroughtBack>> broughtBack() const override;

  private:
    Database& m_database;
};

}  // namespace qgt::store
