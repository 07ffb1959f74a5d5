#pragma once

#include "engine/practice/practice_store.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace qgt::test {

/// Passes calls on, except that the Nth (from 1) fails with the given error and does not reach the
/// store behind it.
class FailingPracticeStore final : public practice::PracticeStore {
  public:
    FailingPracticeStore(practice::PracticeStore& inner, int failingCall, Error error)
        : m_inner(inner), m_failingCall(failingCall), m_error(std::move(error)) {}

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

    /// Calls so far, the failed one included.
    [[nodiscard]] int calls() const { return m_calls; }

  private:
    [[nodiscard]] bool failsNow() const { return ++m_calls == m_failingCall; }

    practice::PracticeStore& m_inner;
    int m_failingCall;
    Error m_error;
    mutable int m_calls = 0;
};

}  // namespace qgt::test
