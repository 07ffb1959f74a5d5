#include "app/desktop/exam/exam_desk.h"

#include <utility>

namespace qgt::app {

Result<ShelfRead> ExamDesk::shelf() {
    auto shelf = m_source->shelf();
    if (!shelf) {
        return tl::unexpected(shelf.error());
    }
    return ShelfRead{std::move(*shelf), m_source->bank()};
}

Result<ExamNotice> ExamDesk::mockNotice(const BlueprintId& blueprint, const LineId& line) {
    const auto exam = m_source->makeMock(blueprint, line);
    if (!exam) {
        return tl::unexpected(exam.error());
    }
    return m_source->notice(*exam);
}

void ExamDesk::open(const seat::SeatToken& token,
                    const seat::Reply<OpenedSitting>& reply,
                    std::function<void(const seat::Directive&)> told) {
    m_seat = m_source->seat();
    m_seat->onDirective(std::move(told));
    m_seat->open(token, reply);
}

void ExamDesk::append(const seat::Change& change, const seat::Reply<seat::Ack>& reply) {
    if (m_seat) {
        m_seat->append(change, reply);
    } else {
        reply(failure("exam.no-seat"));
    }
}

void ExamDesk::handIn(std::int64_t lastSeq, const seat::Reply<seat::Receipt>& reply) {
    if (m_seat) {
        m_seat->handIn(lastSeq, reply);
    } else {
        reply(failure("exam.no-seat"));
    }
}

Result<ExamReport> ExamDesk::result(const AttemptId& attempt) {
    auto released = m_source->result(attempt);
    if (!released) {
        return tl::unexpected(released.error());
    }
    return ExamReport{std::move(*released), m_source->bank()};
}

}  // namespace qgt::app
