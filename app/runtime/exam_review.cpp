#include "app/runtime/exam_review.h"

#include "app/runtime/scored_attempts.h"
#include "engine/seat/attempt.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace qgt::app {

using bank::ReleasedPart;
using exam::PaperRelease;
using integrity::LockedBytes;

namespace {

bool everShows(const bank::Blueprint& blueprint, ReleasedPart part) {
    return std::ranges::any_of(blueprint.release, [part](const bank::Release& release) {
        return std::ranges::find(release.shows, part) != release.shows.end();
    });
}

/// What opens one half; nothing: it is shut.
struct HalfKey {
    bool readable = true;
    std::optional<LockedBytes> key;  ///< nothing: that half is open by itself

    [[nodiscard]] const LockedBytes* pointer() const { return key ? &*key : nullptr; }
};

struct ReviewKeys {
    HalfKey seat;
    HalfKey scoring;
};

Result<HalfKey> halfFrom(const std::string& released) {
    if (released.empty()) {
        return HalfKey{false, {}};
    }
    auto key = exam::keyFromRelease(released);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    return HalfKey{true, std::move(*key)};
}

Result<ReviewKeys> reviewKeys(Workspace& workspace, const exam::HeldExam& exam) {
    if (exam.lock.generation == 0) {
        return ReviewKeys{};
    }
    const auto release = workspace.store().exams().release(exam.id);
    if (!release) {
        return tl::unexpected<Error>(release.error());
    }
    auto seat = halfFrom(*release ? (*release)->seatKey : "");
    auto scoring = halfFrom(*release ? (*release)->scoringKey : "");
    if (!seat || !scoring) {
        return tl::unexpected<Error>(seat ? scoring.error() : seat.error());
    }
    return ReviewKeys{std::move(*seat), std::move(*scoring)};
}

std::map<std::string, std::string> reasonsIn(const exam::ScoringKey& key) {
    std::map<std::string, std::string> reasons;
    for (const exam::KeyedTask& task : key.tasks) {
        if (const auto* const item = std::get_if<bank::Item>(&task.task); item != nullptr) {
            reasons[item->id.str()] = item->explanation;
        }
    }
    return reasons;
}

}  // namespace

bool isReviewed(const bank::Blueprint& blueprint) {
    return everShows(blueprint, ReleasedPart::Answers);
}

PaperRelease releaseOf(const ExamId& exam,
                       const bank::Blueprint& blueprint,
                       const exam::PaperLocks& locks) {
    PaperRelease release;
    release.exam = exam;
    release.seatKey = exam::releasedKey(locks.seat);
    // The words of right answers stand in the result; of the scorer's half only the reasons are
    // needed.
    if (everShows(blueprint, ReleasedPart::Explanations)) {
        release.scoringKey = exam::releasedKey(locks.scoring);
    }
    return release;
}

Result<std::optional<exam::PaperLocks>> releasedLocks(Workspace& workspace, const ExamId& exam) {
    const auto release = workspace.store().exams().release(exam);
    if (!release) {
        return tl::unexpected<Error>(release.error());
    }
    if (!*release || (*release)->seatKey.empty() || (*release)->scoringKey.empty()) {
        return std::optional<exam::PaperLocks>();
    }
    auto seat = exam::keyFromRelease((*release)->seatKey);
    auto scoring = exam::keyFromRelease((*release)->scoringKey);
    if (!seat || !scoring) {
        return tl::unexpected<Error>(seat ? scoring.error() : seat.error());
    }
    return std::optional<exam::PaperLocks>(exam::PaperLocks{std::move(*seat), std::move(*scoring)});
}

Result<std::optional<exam::PaperLocks>> readingLocks(Workspace& workspace,
                                                     const exam::HeldExam& exam,
                                                     const integrity::KeyRing* ring) {
    auto released = releasedLocks(workspace, exam.id);
    if (released && !*released) {
        return scorerLocks(exam, ring);
    }
    return released;
}

Result<std::optional<seat::SeatPaper>> releasedPaper(Workspace& workspace,
                                                     const exam::HeldExam& exam,
                                                     const seat::AttemptHead& head) {
    const auto keys = reviewKeys(workspace, exam);
    const auto stored = workspace.store().exams().paper(exam.id, head.candidate);
    if (!keys || !stored) {
        return tl::unexpected<Error>(keys ? stored.error() : keys.error());
    }
    if (!keys->seat.readable) {
        return std::optional<seat::SeatPaper>();
    }
    if (!*stored) {
        return failure("exam.no-paper", {{"title", exam.title}});
    }
    auto paper = exam::seatPaperOf(**stored, keys->seat.pointer());
    if (!paper) {
        return tl::unexpected<Error>(paper.error());
    }
    return std::optional<seat::SeatPaper>(std::move(*paper));
}

Status addReview(Workspace& workspace,
                 const exam::HeldExam& exam,
                 const seat::AttemptRecord& record,
                 ReleasedResult& result) {
    const auto keys = reviewKeys(workspace, exam);
    auto released = releasedPaper(workspace, exam, record.head);
    if (!keys || !released) {
        return tl::unexpected<Error>(keys ? released.error() : keys.error());
    }
    if (!*released) {
        return ok();
    }
    seat::SeatPaper& paper = **released;
    const auto attempt = seat::Attempt::replay(paper, record);
    if (!attempt) {
        return tl::unexpected<Error>(attempt.error());
    }
    if (keys->scoring.readable) {
        const auto stored = workspace.store().exams().paper(exam.id, record.head.candidate);
        if (!stored || !*stored) {
            return stored ? failure("exam.no-paper", {{"title", exam.title}})
                          : Status(tl::unexpected<Error>(stored.error()));
        }
        const auto key = exam::scoringKeyOf(**stored, keys->scoring.pointer());
        if (!key) {
            return tl::unexpected<Error>(key.error());
        }
        result.reasons = reasonsIn(*key);
    }
    auto answers = answersOf(workspace, *attempt);
    if (!answers) {
        return tl::unexpected<Error>(answers.error());
    }
    result.answers = std::move(*answers);
    result.paper = std::move(paper);
    return ok();
}

}  // namespace qgt::app
