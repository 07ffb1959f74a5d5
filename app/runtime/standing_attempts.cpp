#include "app/runtime/standing_attempts.h"

#include <utility>

namespace qgt::app {

using seat::AttemptRecord;

Result<std::vector<AttemptRecord>> StandingAttempts::standing(
    Result<std::vector<AttemptRecord>> records) const {
    const auto takenBack = m_sheets.takenBack();
    if (!records || !takenBack) {
        return tl::unexpected<Error>(records ? takenBack.error() : records.error());
    }
    std::erase_if(*records, [&takenBack](const AttemptRecord& record) {
        return takenBack->contains(record.head.attempt);
    });
    return records;
}

Result<std::vector<AttemptRecord>> StandingAttempts::attemptsAt(const ExamId& exam) const {
    return standing(m_all.attemptsAt(exam));
}

Result<std::vector<AttemptRecord>> StandingAttempts::attemptsOf(const PersonId& candidate) const {
    return standing(m_all.attemptsOf(candidate));
}

}  // namespace qgt::app
