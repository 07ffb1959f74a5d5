#include "app/runtime/exam_admission.h"

#include "app/runtime/exam_material.h"
#include "engine/exam/exam_lock.h"

#include <utility>

namespace qgt::app {

using exam::ExamState;
using exam::HeldExam;
using seat::SeatEntry;

namespace {

/// Whether this moment is one to sit down at this exam.
Status mayEnter(const HeldExam& exam, SeatEntry entry, Instant now) {
    if (exam.state == ExamState::Withdrawn) {
        return failure("seat.withdrawn", {{"title", exam.title}});
    }
    if (exam.state == ExamState::Draft) {
        return failure("seat.no-such-paper");
    }
    if (entry == SeatEntry::Return) {
        return ok();
    }
    if (now < exam.opens) {
        return failure("seat.not-open-yet");
    }
    return exam.state != ExamState::Sealed || now > exam.closes
               ? Status(failure("seat.window-over"))
               : ok();
}

Result<seat::SeatPaper> paperFor(const HeldExam& exam,
                                 const exam::StoredPaper& stored,
                                 const std::string& startCode) {
    if (exam.lock.generation == 0) {
        return exam::seatPaperOf(stored, nullptr);
    }
    const auto key = exam::openForSeat(exam.lock, startCode);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    return exam::seatPaperOf(stored, &*key);
}

}  // namespace

Result<seat::SeatAdmission> ExamAdmission::admit(const seat::SeatToken& token, SeatEntry entry) {
    exam::ExamStore& store = m_workspace.store().exams();
    const auto exam = store.exam(token.exam);
    const auto stored = store.paper(token.exam, token.candidate);
    if (!exam || !stored) {
        return tl::unexpected<Error>(exam ? stored.error() : exam.error());
    }
    const exam::ExamCandidate* const candidate =
        *exam ? candidateOf(**exam, token.candidate) : nullptr;
    if (candidate == nullptr || !*stored) {
        return failure("seat.no-such-paper");
    }
    if (const Status may = mayEnter(**exam, entry, m_workspace.clock().now()); !may) {
        return tl::unexpected<Error>(may.error());
    }
    const auto blueprint = frozenBlueprint(**exam);
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    auto paper = paperFor(**exam, **stored, token.startCode);
    if (!paper) {
        return tl::unexpected<Error>(paper.error());
    }
    return seat::SeatAdmission{std::move(*paper), termsOf(**exam, *blueprint, *candidate)};
}

}  // namespace qgt::app
