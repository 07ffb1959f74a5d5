#include "app/runtime/waiting_work.h"

#include "app/runtime/correction_assent.h"
#include "app/runtime/exam_appeals.h"
#include "app/runtime/exam_marking.h"
#include "app/runtime/exam_stages.h"
#include "app/runtime/paper_desk.h"
#include "engine/exam/key_correction.h"

#include <algorithm>

namespace qgt::app {

using exam::ExamState;
using exam::HeldExam;
using people::Action;

namespace {

bool has(const people::Actor& actor, Action action) {
    return people::reachOf(actor, action) != people::Reach::None;
}

bool isOverFor(const HeldExam& exam) {
    return exam.state == ExamState::Closed || exam.state == ExamState::Published;
}

/// An order about every exam waits at the newest one whose results have its task.
Result<ExamId> placeOf(Workspace& workspace,
                       const exam::CorrectionOrder& order,
                       const std::vector<HeldExam>& exams) {
    if (!order.exam.empty()) {
        return order.exam;
    }
    exam::TaskResult task;
    task.id = order.task;
    task.revision = order.revision;
    for (const HeldExam& exam : exams) {
        if (!isOverFor(exam)) {
            continue;
        }
        const auto scores = workspace.store().exams().scores(exam.id);
        if (!scores) {
            return tl::unexpected<Error>(scores.error());
        }
        for (const exam::ScoreRecord& score : *scores) {
            const auto result = exam::decodeResult(score.body);
            if (!result) {
                return tl::unexpected<Error>(result.error());
            }
            if (exam::hasTask(result->tasks, task)) {
                return exam.id;
            }
        }
    }
    return ExamId();
}

/// Those that the actor may agree to now.
Result<std::vector<ExamId>> ordersToAgree(Workspace& workspace,
                                          const people::Actor& actor,
                                          const std::vector<HeldExam>& exams) {
    std::vector<ExamId> places;
    if (!has(actor, Action::ApproveCorrections) || !has(actor, Action::ManageExams)) {
        return places;
    }
    const auto orders = workspace.store().corrections().orders();
    const auto steps = workspace.store().corrections().steps();
    if (!orders || !steps) {
        return tl::unexpected<Error>(orders ? steps.error() : orders.error());
    }
    for (const exam::CorrectionOrder& order : *orders) {
        if (exam::stateOf(order, *steps) != exam::CorrectionState::Ordered) {
            continue;
        }
        const auto may = mayAgree(workspace, order, actor.person);
        if (!may && may.error().code.starts_with("store.")) {
            return tl::unexpected<Error>(may.error());
        }
        if (!may) {
            continue;
        }
        auto place = placeOf(workspace, order, exams);
        if (!place) {
            return tl::unexpected<Error>(place.error());
        }
        places.push_back(std::move(*place));
    }
    return places;
}

/// Exams with an appeal that waits: only of those everything has to be read.
Result<std::vector<ExamId>> appealed(Workspace& workspace) {
    const auto appeals = workspace.store().appeals().appeals();
    const auto steps = workspace.store().appeals().steps();
    if (!appeals || !steps) {
        return tl::unexpected<Error>(appeals ? steps.error() : appeals.error());
    }
    std::vector<ExamId> exams;
    for (const exam::Appeal& appeal : *appeals) {
        if (exam::stateOf(appeal, *steps) == exam::AppealState::Open) {
            exams.push_back(appeal.exam);
        }
    }
    return exams;
}

Result<int> appealsToDecide(Workspace& workspace,
                            const people::Actor& actor,
                            const ExamId& exam,
                            const std::vector<ExamId>& waiting) {
    if (!has(actor, Action::DecideAppeals) || std::ranges::find(waiting, exam) == waiting.end()) {
        return 0;
    }
    return ExamAppeals(workspace, actor).list(exam).map([](const std::vector<AppealEntry>& all) {
        return static_cast<int>(std::ranges::count_if(all, [](const AppealEntry& entry) {
            return entry.state == exam::AppealState::Open && !entry.notYou;
        }));
    });
}

Result<int> answersToMark(Workspace& workspace, const people::Actor& actor, const ExamId& exam) {
    return has(actor, Action::MarkAnswers) ? ExamMarking(workspace, actor).inHand(exam)
                                           : Result<int>(0);
}

/// Sheets that turn up after the results are looked for so long; whoever comes with one later finds
/// it in the exam itself.
constexpr std::int64_t kLateSheetsMs = 90 * kMsPerDay;

/// How many sheets wait for the actor, by what is to be done with them.
struct WaitingSheets {
    int toCompare = 0;
    int doubted = 0;
    int toEnter = 0;
};

Result<WaitingSheets> sheetsWaiting(Workspace& workspace,
                                    const people::Actor& actor,
                                    const HeldExam& exam) {
    const bool isOut = exam.state == ExamState::Published;
    const bool tooLate = workspace.clock().now().ms - exam.closes.ms > kLateSheetsMs;
    if (!has(actor, Action::ManageExams) || (isOut && tooLate)) {
        return WaitingSheets();
    }
    const auto rows = PaperDesk(workspace, actor, {}).sheets(exam.id);
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    WaitingSheets waiting;
    for (const PaperSheetRow& row : *rows) {
        if (row.candidate.person == actor.person || (row.isOut && !row.rereading)) {
            continue;
        }
        waiting.toCompare += row.compares() ? 1 : 0;
        waiting.doubted += row.needsWord ? 1 : 0;
        const bool waits = row.awaited || row.rereading || (isOut && !row.readers.empty());
        waiting.toEnter += row.mayEnter && waits ? 1 : 0;
    }
    return waiting;
}

/// 1 where results are published stage by stage, and nothing keeps the final ones back.
Result<int> finalResults(Workspace& workspace, const people::Actor& actor, const HeldExam& exam) {
    if (!has(actor, Action::ManageExams) || exam.state != ExamState::Published) {
        return 0;
    }
    const auto stages = workspace.store().appeals().stages();
    if (!stages) {
        return tl::unexpected<Error>(stages.error());
    }
    const std::vector<exam::StageRelease> own = exam::releasesOf(*stages, exam.id);
    if (own.empty() || exam::newestRelease(own, bank::ReleaseStage::Appeal) == nullptr ||
        exam::newestRelease(own, bank::ReleaseStage::Final) != nullptr) {
        return 0;
    }
    return ExamStages(workspace, actor).rows(exam.id).map([](const std::vector<StageRow>& rows) {
        return static_cast<int>(std::ranges::count_if(rows, [](const StageRow& row) {
            return row.stage == bank::ReleaseStage::Final && row.ahead && !row.notYet;
        }));
    });
}

}  // namespace

Result<std::vector<WaitingWork>> waitingWork(Workspace& workspace, const people::Actor& actor) {
    auto exams = workspace.store().exams().exams();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    std::erase_if(*exams, [](const HeldExam& exam) {
        return exam.mock || exam.state == ExamState::Draft || exam.state == ExamState::Withdrawn;
    });
    const auto orders = ordersToAgree(workspace, actor, *exams);
    const auto appeals = appealed(workspace);
    if (!orders || !appeals) {
        return tl::unexpected<Error>(orders ? appeals.error() : orders.error());
    }
    std::vector<WaitingWork> all;
    for (const HeldExam& exam : *exams) {
        const auto add = [&](WaitingKind kind, const Result<int>& count) -> Status {
            if (!count) {
                return tl::unexpected<Error>(count.error());
            }
            if (*count > 0) {
                all.push_back({exam.id, exam.title, kind, *count});
            }
            return ok();
        };
        const auto agreeable = static_cast<int>(std::ranges::count(*orders, exam.id));
        const Status read =
            add(WaitingKind::Correction, agreeable)
                .and_then([&](auto) {
                    return add(WaitingKind::Appeal,
                               appealsToDecide(workspace, actor, exam.id, *appeals));
                })
                .and_then([&](auto) {
                    return add(WaitingKind::Final, finalResults(workspace, actor, exam));
                })
                .and_then([&](auto) {
                    return add(WaitingKind::Marking, answersToMark(workspace, actor, exam.id));
                })
                .and_then([&](auto) -> Status {
                    const auto sheets = sheetsWaiting(workspace, actor, exam);
                    if (!sheets) {
                        return tl::unexpected<Error>(sheets.error());
                    }
                    return add(WaitingKind::Sheet, sheets->toCompare)
                        .and_then([&](auto) { return add(WaitingKind::Doubt, sheets->doubted); })
                        .and_then([&](auto) { return add(WaitingKind::Entry, sheets->toEnter); });
                });
        if (!read) {
            return tl::unexpected<Error>(read.error());
        }
    }
    return all;
}

}  // namespace qgt::app
