#include "app/runtime/scored_attempts.h"

#include "app/runtime/attempt_choice.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace qgt::app {

Result<std::optional<exam::PaperLocks>> scorerLocks(const exam::HeldExam& exam,
                                                    const integrity::KeyRing* ring) {
    if (exam.lock.generation == 0) {
        return std::optional<exam::PaperLocks>();
    }
    if (ring == nullptr) {
        return failure("keys.none");
    }
    auto locks = exam::openForScorer(exam.lock, *ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    return std::optional<exam::PaperLocks>(std::move(*locks));
}

Result<std::vector<ScoredAttempt>> scoredAttempts(Workspace& workspace,
                                                  const exam::HeldExam& exam,
                                                  const integrity::KeyRing* ring) {
    const auto scores = workspace.store().exams().scores(exam.id);
    if (!scores) {
        return tl::unexpected<Error>(scores.error());
    }
    if (scores->empty()) {
        return std::vector<ScoredAttempt>();
    }
    const auto locks = scorerLocks(exam, ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    return scoredAttemptsWith(workspace, exam, *locks ? &**locks : nullptr);
}

Result<std::vector<ScoredAttempt>> scoredAttemptsWith(Workspace& workspace,
                                                      const exam::HeldExam& exam,
                                                      const exam::PaperLocks* locks) {
    const auto scores = workspace.store().exams().scores(exam.id);
    const auto attempts = ExamAttempts::at(workspace, exam.id);
    if (!scores || !attempts) {
        return tl::unexpected<Error>(scores ? attempts.error() : scores.error());
    }
    std::vector<ScoredAttempt> found;
    for (const seat::AttemptRecord& record : attempts->all()) {
        const auto score =
            std::ranges::find(*scores, record.head.attempt, &exam::ScoreRecord::attempt);
        if (score == scores->end() || !attempts->counts(record)) {
            continue;
        }
        auto opened = openAttempt(workspace, {exam, record, locks, {}});
        auto marks = marksOf(workspace, record.head);
        if (!opened || !marks) {
            return tl::unexpected<Error>(opened ? marks.error() : opened.error());
        }
        found.push_back({std::move(*opened), std::move(*marks), *score});
    }
    return found;
}

std::vector<exam::AttemptToRegrade> toRegrade(const std::vector<ScoredAttempt>& attempts) {
    std::vector<exam::AttemptToRegrade> all;
    for (const ScoredAttempt& one : attempts) {
        all.push_back({one.score.attempt,
                       one.score.candidate,
                       &one.opened.key,
                       &one.opened.answers,
                       &one.marks,
                       one.score.body});
    }
    return all;
}

Result<std::vector<exam::CorrectionOrder>> correctionsInForce(Workspace& workspace,
                                                              const exam::HeldExam& exam) {
    if (exam.mock) {
        return std::vector<exam::CorrectionOrder>();
    }
    const auto orders = workspace.store().corrections().orders();
    const auto steps = workspace.store().corrections().steps();
    if (!orders || !steps) {
        return tl::unexpected<Error>(orders ? steps.error() : orders.error());
    }
    return exam::ordersInForce(*orders, *steps, exam.id);
}

}  // namespace qgt::app
