#pragma once

#include "engine/practice/practice_store.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace qgt::test {

/// The oracle of the contract: the simplest thing that keeps what a PracticeStore promises, with
/// the same codes for what it refuses.
class MemoryPracticeStore final : public practice::PracticeStore {
  public:
    explicit MemoryPracticeStore(InstallId install = InstallId("memory"))
        : m_install(std::move(install)) {}

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

    /// Everything that was appended, in commit order.
    [[nodiscard]] const std::vector<practice::AnswerEvent>& answers() const { return m_answers; }

  private:
    [[nodiscard]] bool knows(const SessionId& session) const;
    [[nodiscard]] bool ended(const SessionId& session) const;
    [[nodiscard]] practice::SessionHistory historyOf(const practice::SessionRecord& record) const;

    InstallId m_install;
    std::vector<practice::SessionRecord> m_sessions;
    std::vector<practice::AnswerEvent> m_answers;
    std::vector<practice::SessionHistory::Entry> m_log;
    std::vector<practice::MarkEvent> m_marks;
};

}  // namespace qgt::test
