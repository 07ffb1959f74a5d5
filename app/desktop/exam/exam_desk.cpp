#include "app/desktop/exam/exam_desk.h"

#include <utility>

namespace qgt::app {

Result<ShelfRead> ExamDesk::shelf() {
    const Status brought = m_source->bringBack();
    auto shelf = m_source->shelf();
    if (!shelf) {
        return tl::unexpected(shelf.error());
    }
    return ShelfRead{
        std::move(*shelf), m_source->bank(), brought ? std::optional<Error>() : brought.error()};
}

Result<ExamNotice> ExamDesk::mockNotice(const BlueprintId& blueprint, const LineId& line) {
    const auto exam = m_source->makeMock(blueprint, line);
    if (!exam) {
        return tl::unexpected(exam.error());
    }
    return m_source->notice(*exam);
}

Result<ExamReport> ExamDesk::result(const AttemptId& attempt) {
    auto released = m_source->result(attempt);
    if (!released) {
        return tl::unexpected(released.error());
    }
    // Nothing rests on a mock exam.
    auto appeals =
        released->entry.mock ? Result<AppealDesk>(AppealDesk()) : m_source->appeals(attempt);
    if (!appeals) {
        return tl::unexpected(appeals.error());
    }
    return ExamReport{std::move(*released), std::move(*appeals), m_source->bank()};
}

}  // namespace qgt::app
