#include "tests/support/failing_practice_store.h"

namespace qgt::test {

Status FailingPracticeStore::beginSession(const practice::SessionRecord& record) {
    return failsNow() ? Status(tl::unexpected(m_error)) : m_inner.beginSession(record);
}

Result<std::uint64_t> FailingPracticeStore::appendAnswer(const practice::AnswerEvent& event) {
    return failsNow() ? Result<std::uint64_t>(tl::unexpected(m_error))
                      : m_inner.appendAnswer(event);
}

Status FailingPracticeStore::appendStep(const practice::SessionEvent& event) {
    return failsNow() ? Status(tl::unexpected(m_error)) : m_inner.appendStep(event);
}

Status FailingPracticeStore::beginReading(const practice::SessionRecord& record,
                                          const practice::ExposureEvent& first) {
    return failsNow() ? Status(tl::unexpected(m_error)) : m_inner.beginReading(record, first);
}

Status FailingPracticeStore::appendExposure(const practice::ExposureEvent& event) {
    return failsNow() ? Status(tl::unexpected(m_error)) : m_inner.appendExposure(event);
}

Result<std::vector<practice::SessionRecord>> FailingPracticeStore::sessionsOf(
    const PersonId& person) const {
    return failsNow() ? Result<std::vector<practice::SessionRecord>>(tl::unexpected(m_error))
                      : m_inner.sessionsOf(person);
}

Result<std::vector<practice::ExposureEvent>> FailingPracticeStore::exposuresOf(
    const PersonId& person) const {
    return failsNow() ? Result<std::vector<practice::ExposureEvent>>(tl::unexpected(m_error))
                      : m_inner.exposuresOf(person);
}

Result<std::optional<practice::SessionHistory>> FailingPracticeStore::openSession(
    const PersonId& person) const {
    return failsNow() ? Result<std::optional<practice::SessionHistory>>(tl::unexpected(m_error))
                      : m_inner.openSession(person);
}

Result<std::vector<practice::AnswerEvent>> FailingPracticeStore::answersOf(
    const PersonId& person) const {
    return failsNow() ? Result<std::vector<practice::AnswerEvent>>(tl::unexpected(m_error))
                      : m_inner.answersOf(person);
}

Status FailingPracticeStore::appendMark(const practice::MarkEvent& event) {
    return failsNow() ? Status(tl::unexpected(m_error)) : m_inner.appendMark(event);
}

Result<std::vector<practice::MarkEvent>> FailingPracticeStore::marksOf(
    const PersonId& person) const {
    return failsNow() ? Result<std::vector<practice::MarkEvent>>(tl::unexpected(m_error))
                      : m_inner.marksOf(person);
}

}  // namespace qgt::test
