#include "engine/exam/appeal.h"

#include "engine/bank/names.h"
#include "engine/core/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace qgt::exam {

namespace {

constexpr std::array<bank::Named<AppealStepKind>, 4> kAppealSteps{
    {{"accepted", AppealStepKind::Accepted},
     {"rejected", AppealStepKind::Rejected},
     {"correcting", AppealStepKind::Correcting},
     {"reopened", AppealStepKind::Reopened}}};

const AppealStep* newestStep(const Appeal& appeal, const std::vector<AppealStep>& steps) {
    const auto newest =
        std::find_if(steps.rbegin(), steps.rend(), [&appeal](const AppealStep& step) {
            return step.appeal == appeal.id;
        });
    return newest == steps.rend() ? nullptr : &*newest;
}

AppealState stateAfter(AppealStepKind kind) {
    switch (kind) {
        case AppealStepKind::Accepted:
            return AppealState::Accepted;
        case AppealStepKind::Rejected:
            return AppealState::Rejected;
        case AppealStepKind::Correcting:
            return AppealState::Correcting;
        case AppealStepKind::Reopened:
            break;
    }
    return AppealState::Open;
}

bool isAbout(const Appeal& appeal, const OpenMark& mark) {
    return mark.attempt == appeal.attempt && (appeal.slot == 0 || appeal.slot == mark.slot);
}

/// Both are about the same answer, or one of them about the whole paper.
bool meet(const Appeal& one, const Appeal& other) {
    return one.attempt == other.attempt &&
           (one.slot == 0 || other.slot == 0 || one.slot == other.slot);
}

bool isDecision(AppealStepKind kind) {
    return kind == AppealStepKind::Accepted || kind == AppealStepKind::Rejected;
}

/// The order is about it and was not given up.
bool stillSays(const CorrectionOrder& order, const Appeal& appeal, const AssessorFacts& facts) {
    return concerns(order, appeal, facts.tasks) &&
           stateOf(order, facts.orderSteps) != CorrectionState::Dropped;
}

bool agreedToCorrection(const Appeal& appeal, const PersonId& who, const AssessorFacts& facts) {
    return std::ranges::any_of(facts.orderSteps, [&](const CorrectionStep& step) {
        const auto order = std::ranges::find(facts.orders, step.order, &CorrectionOrder::id);
        return step.by == who && step.kind == CorrectionStepKind::Approved &&
               order != facts.orders.end() && stillSays(*order, appeal, facts);
    });
}

bool decidedBefore(const Appeal& appeal, const PersonId& who, const AssessorFacts& facts) {
    return std::ranges::any_of(facts.steps, [&](const AppealStep& step) {
        const auto other = std::ranges::find(facts.appeals, step.appeal, &Appeal::id);
        return step.by == who && isDecision(step.kind) && other != facts.appeals.end() &&
               meet(appeal, *other);
    });
}

/// Somebody's own paper has the task, or one of those of the whole paper.
bool satIt(const Appeal& appeal, const PersonId& who, const AssessorFacts& facts) {
    const auto own = facts.ownPapers.find(who);
    return own != facts.ownPapers.end() &&
           std::ranges::any_of(facts.tasks, [&](const TaskResult& task) {
               return (appeal.slot == 0 || appeal.slot == task.slot) && hasTask(own->second, task);
           });
}

}  // namespace

AppealState stateOf(const Appeal& appeal, const std::vector<AppealStep>& steps) {
    const AppealStep* const newest = newestStep(appeal, steps);
    return newest == nullptr ? AppealState::Open : stateAfter(newest->kind);
}

const AppealStep* decisionOf(const Appeal& appeal, const std::vector<AppealStep>& steps) {
    const AppealStep* const newest = newestStep(appeal, steps);
    return newest != nullptr && isDecision(newest->kind) ? newest : nullptr;
}

int appealsLeft(const StageRelease& window,
                const PersonId& candidate,
                const std::vector<Appeal>& appeals,
                const std::vector<AppealStep>& steps) {
    const auto used = std::ranges::count_if(appeals, [&](const Appeal& appeal) {
        return appeal.exam == window.exam && appeal.candidate == candidate &&
               stateOf(appeal, steps) != AppealState::Accepted;
    });
    return std::max(0, window.appeals - static_cast<int>(used));
}

Status mayFile(const Appeal& appeal,
               const StageRelease* window,
               const std::vector<Appeal>& appeals,
               const std::vector<AppealStep>& steps) {
    if (window == nullptr) {
        return failure("appeal.no-window");
    }
    if (trimmed(appeal.text).empty()) {
        return failure("appeal.no-text");
    }
    if (characterCount(appeal.text) > kLongestAppeal) {
        return failure("appeal.too-long", {{"most", std::to_string(kLongestAppeal)}});
    }
    const bool waits = std::ranges::any_of(appeals, [&](const Appeal& other) {
        const AppealState state = stateOf(other, steps);
        return other.attempt == appeal.attempt && other.slot == appeal.slot &&
               (state == AppealState::Open || state == AppealState::Correcting);
    });
    if (waits) {
        return failure("appeal.twice");
    }
    return appealsLeft(*window, appeal.candidate, appeals, steps) > 0
               ? ok()
               : Status(failure("appeal.none-left"));
}

bool concerns(const CorrectionOrder& order,
              const Appeal& appeal,
              const std::vector<TaskResult>& tasks) {
    return (order.exam.empty() || order.exam == appeal.exam) &&
           std::ranges::any_of(tasks, [&](const TaskResult& task) {
               return task.id == order.task && task.revision == order.revision &&
                      (appeal.slot == 0 || appeal.slot == task.slot);
           });
}

bool hasTask(const std::vector<TaskResult>& paper, const TaskResult& task) {
    return std::ranges::any_of(paper, [&task](const TaskResult& own) {
        return own.id == task.id && own.revision == task.revision;
    });
}

Status mayAssessFreely(const Appeal& appeal, const PersonId& assessor, const AssessorFacts& facts) {
    if (assessor == appeal.candidate) {
        return failure("appeal.own");
    }
    if (satIt(appeal, assessor, facts)) {
        return failure("appeal.sat-it");
    }
    if (facts.readers.contains(assessor)) {
        return failure("appeal.read-by-you");
    }
    const bool marked = std::ranges::any_of(facts.marks, [&](const OpenMark& mark) {
        return mark.rater == assessor && isAbout(appeal, mark);
    });
    if (marked) {
        return failure("appeal.marked-by-you");
    }
    const bool ordered = std::ranges::any_of(facts.orders, [&](const CorrectionOrder& order) {
        return order.by == assessor && stillSays(order, appeal, facts);
    });
    if (ordered) {
        return failure("appeal.ordered-by-you");
    }
    return agreedToCorrection(appeal, assessor, facts) || decidedBefore(appeal, assessor, facts)
               ? Status(failure("appeal.decided-by-you"))
               : ok();
}

Result<Assessing> mayAssess(const Appeal& appeal,
                            const PersonId& assessor,
                            const AssessorFacts& facts) {
    const Status free = mayAssessFreely(appeal, assessor, facts);
    if (free) {
        return Assessing::Freely;
    }
    const bool othersLeft = std::ranges::any_of(facts.assessors, [&](const PersonId& other) {
        return mayAssessFreely(appeal, other, facts).has_value();
    });
    if (othersLeft || assessor == appeal.candidate) {
        return tl::unexpected<Error>(free.error());
    }
    return Assessing::ByNecessity;
}

void addAppealMarks(const AttemptId& attempt,
                    const std::vector<Appeal>& appeals,
                    const std::vector<AppealStep>& steps,
                    CountedMarks& marks) {
    for (const AppealStep& step : steps) {
        const auto appeal = std::ranges::find(appeals, step.appeal, &Appeal::id);
        if (appeal == appeals.end() || appeal->attempt != attempt) {
            continue;
        }
        for (const AppealMark& mark : step.marks) {
            marks.first[{mark.slot, mark.node}] = mark.met;
            marks.second.erase({mark.slot, mark.node});
        }
    }
}

std::vector<Appeal> appealsBehind(const CorrectionId& correction,
                                  AppealState state,
                                  const std::vector<Appeal>& appeals,
                                  const std::vector<AppealStep>& steps) {
    std::vector<Appeal> behind;
    std::ranges::copy_if(appeals, std::back_inserter(behind), [&](const Appeal& appeal) {
        const AppealStep* const newest = newestStep(appeal, steps);
        return newest != nullptr && newest->correction == correction &&
               stateAfter(newest->kind) == state;
    });
    return behind;
}

std::string toText(AppealStepKind kind) {
    return bank::nameOf(kAppealSteps, kind);
}

std::optional<AppealStepKind> appealStepFromText(std::string_view text) {
    for (const auto& [name, kind] : kAppealSteps) {
        if (name == text) {
            return kind;
        }
    }
    return std::nullopt;
}

}  // namespace qgt::exam
