#pragma once

#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/runtime/exam_marking.h"

#include <memory>
#include <utility>
#include <vector>

namespace qgt::app {

/// The queue of whoever sits here, as it is kept. For the worker's thread.
class RaterDesk {
  public:
    RaterDesk() = default;
    RaterDesk(const RaterDesk&) = delete;
    RaterDesk& operator=(const RaterDesk&) = delete;
    virtual ~RaterDesk() = default;

    // Errors: those of ExamMarking.

    [[nodiscard]] virtual Result<std::vector<BlindAnswer>> answers() = 0;
    virtual Status mark(const BlindMark& mark) = 0;
    [[nodiscard]] virtual Result<int> handIn() = 0;
    /// Whose sources the answers name.
    [[nodiscard]] virtual std::shared_ptr<const bank::Bank> bank() = 0;
};

/// The queue at one exam of the unit.
class ExamRaterDesk final : public RaterDesk {
  public:
    ExamRaterDesk(OfficeDesk desk, ExamId exam, OfficeRing ring)
        : m_desk(std::move(desk)), m_exam(std::move(exam)), m_ring(std::move(ring)) {}

    [[nodiscard]] Result<std::vector<BlindAnswer>> answers() override {
        return marking().answers(m_exam, m_ring.get());
    }

    Status mark(const BlindMark& mark) override { return marking().mark(m_exam, mark); }

    [[nodiscard]] Result<int> handIn() override { return marking().handIn(m_exam); }

    [[nodiscard]] std::shared_ptr<const bank::Bank> bank() override {
        return m_desk.workspace->bankPtr();
    }

  private:
    [[nodiscard]] ExamMarking marking() const { return {*m_desk.workspace, m_desk.actor}; }

    OfficeDesk m_desk;
    ExamId m_exam;
    OfficeRing m_ring;
};

}  // namespace qgt::app
