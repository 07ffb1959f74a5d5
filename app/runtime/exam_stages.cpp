#include "app/runtime/exam_stages.h"

#include "app/runtime/exam_material.h"
#include "app/runtime/exam_review.h"
#include "app/runtime/paper_sheets.h"
#include "engine/core/date.h"
#include "engine/exam/appeal.h"
#include "engine/exam/exam_result.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using bank::ReleaseStage;
using exam::ExamState;
using exam::HeldExam;
using exam::StageRelease;

namespace {

int openAppealsOf(const ExamId& exam,
                  const std::vector<exam::Appeal>& appeals,
                  const std::vector<exam::AppealStep>& steps) {
    return static_cast<int>(std::ranges::count_if(appeals, [&](const exam::Appeal& appeal) {
        return appeal.exam == exam && exam::decisionOf(appeal, steps) == nullptr;
    }));
}

std::string nameOf(const std::vector<people::Person>& persons, const PersonId& id) {
    const auto found = std::ranges::find(persons, id, &people::Person::id);
    return found == persons.end() ? std::string() : found->name;
}

}  // namespace

Instant endOfDayAfter(Instant now, int days) {
    const std::int64_t offset = std::int64_t{kShanghaiOffsetMinutes} * kMsPerMinute;
    const std::int64_t day = (now.ms + offset) / kMsPerDay;
    return {(day + days + 1) * kMsPerDay - offset};
}

ExamStages::ExamStages(Workspace& workspace, people::Actor actor)
    : m_workspace(workspace), m_actor(std::move(actor)) {}

Result<ExamStages::Staged> ExamStages::staged(const ExamId& id) {
    store::Store& store = m_workspace.store();
    if (const Status allowed =
            people::authorize(m_actor, people::Action::ManageExams, {}, store.audit());
        !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    const auto held = store.exams().exam(id);
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    if (!*held || (*held)->mock) {
        return failure("exam.unknown");
    }
    auto blueprint = frozenBlueprint(**held);
    const auto stages = store.appeals().stages();
    const auto appeals = store.appeals().appeals();
    const auto steps = store.appeals().steps();
    if (!blueprint || !stages) {
        return tl::unexpected<Error>(blueprint ? stages.error() : blueprint.error());
    }
    if (!appeals || !steps) {
        return tl::unexpected<Error>(appeals ? steps.error() : appeals.error());
    }
    std::vector<StageRelease> releases = stagesOf(**held, *blueprint, *stages);
    return Staged{**held,
                  std::move(*blueprint),
                  std::move(releases),
                  exam::releasesOf(*stages, id).empty(),
                  openAppealsOf(id, *appeals, *steps)};
}

Result<std::vector<PersonId>> ExamStages::unmarked(const HeldExam& exam,
                                                   const ExamAttempts& attempts,
                                                   bool wholly) {
    const auto scores = m_workspace.store().exams().scores(exam.id);
    if (!scores) {
        return tl::unexpected<Error>(scores.error());
    }
    std::vector<PersonId> waiting;
    for (const seat::AttemptRecord& record : attempts.all()) {
        if (!attempts.counts(record)) {
            continue;
        }
        const auto score =
            std::ranges::find(*scores, record.head.attempt, &exam::ScoreRecord::attempt);
        const auto head = score == scores->end()
                              ? Result<exam::ResultHead>(exam::ResultHead{0, 0, false, false})
                              : exam::decodeHead(score->body);
        if (!head) {
            return tl::unexpected<Error>(head.error());
        }
        if (score == scores->end() || (wholly && !head->complete)) {
            waiting.push_back(record.head.candidate);
        }
    }
    return waiting;
}

/// Every paper that counts has a result, wholly marked where that is asked.
Status ExamStages::marked(const HeldExam& exam, bool wholly) {
    const auto attempts = ExamAttempts::at(m_workspace, exam.id);
    if (!attempts) {
        return tl::unexpected<Error>(attempts.error());
    }
    if (Status decided = attempts->allDecided(); !decided) {
        return decided;
    }
    if (Status recorded = allSheetsRecorded(m_workspace, exam, *attempts); !recorded) {
        return recorded;
    }
    const auto waiting = unmarked(exam, *attempts, wholly);
    if (!waiting) {
        return tl::unexpected<Error>(waiting.error());
    }
    return waiting->empty()
               ? ok()
               : Status(failure("exam.not-scored", {{"count", std::to_string(waiting->size())}}));
}

Status ExamStages::mayNow(const Staged& what, ReleaseStage stage) {
    const Instant now = m_workspace.clock().now();
    // The only stage of a blueprint publishes, whatever it is called.
    switch (stage == exam::publishedStage(what.blueprint) ? ReleaseStage::Published : stage) {
        case ReleaseStage::Provisional:
        case ReleaseStage::Sealed:
        case ReleaseStage::Published:
            return what.exam.state == ExamState::Closed
                       ? marked(what.exam, stage != ReleaseStage::Provisional)
                       : Status(failure("exam.not-closed", {{"title", what.exam.title}}));
        case ReleaseStage::Appeal:
        case ReleaseStage::Final:
            break;
    }
    if (what.exam.state != ExamState::Published) {
        return failure("stage.not-published", {{"title", what.exam.title}});
    }
    if (stage == ReleaseStage::Appeal) {
        return ok();
    }
    if (const StageRelease* const window = exam::appealWindow(what.releases, now);
        window != nullptr) {
        return failure(
            "stage.window-open",
            {{"until", toString(localDate({window->until.ms - 1}, kShanghaiOffsetMinutes))}});
    }
    return what.openAppeals == 0 ? ok()
                                 : Status(failure("stage.appeals-open",
                                                  {{"count", std::to_string(what.openAppeals)}}));
}

Result<std::vector<StageRow>> ExamStages::rows(const ExamId& exam) {
    const auto what = staged(exam);
    const auto persons = m_workspace.store().people().persons();
    if (!what || !persons) {
        return tl::unexpected<Error>(what ? persons.error() : what.error());
    }
    const auto attempts = ExamAttempts::at(m_workspace, exam);
    const auto waiting = attempts ? unmarked(what->exam, *attempts, true)
                                  : Result<std::vector<PersonId>>(tl::unexpected(attempts.error()));
    if (!waiting) {
        return tl::unexpected<Error>(waiting.error());
    }
    const Instant now = m_workspace.clock().now();
    const std::vector<ReleaseStage> ahead = exam::stagesAhead(what->blueprint, what->releases);
    const StageRelease* const shown = exam::stageShown(what->releases, now);
    std::vector<StageRow> rows;
    for (const bank::Release& listed : what->blueprint.release) {
        StageRow row;
        row.stage = listed.stage;
        row.shows = listed.shows;
        row.shown = !what->byDays && shown != nullptr && shown->stage == listed.stage;
        if (const StageRelease* const newest = exam::newestRelease(what->releases, listed.stage);
            newest != nullptr) {
            row.released = *newest;
            row.releasedBy = nameOf(*persons, newest->by);
        }
        row.publishes = listed.stage == exam::publishedStage(what->blueprint);
        row.needsKeys =
            row.publishes && what->exam.lock.generation != 0 && isReviewed(what->blueprint);
        row.ahead = std::ranges::find(ahead, listed.stage) != ahead.end();
        if (const Status may = mayNow(*what, listed.stage); row.ahead && !may) {
            row.notYet = may.error();
        }
        const bool untilOut = listed.stage <= ReleaseStage::Published || row.publishes;
        if (what->exam.state == ExamState::Closed && untilOut) {
            for (const PersonId& person : *waiting) {
                row.unmarked.push_back(nameOf(*persons, person));
            }
        }
        if (listed.stage == ReleaseStage::Appeal) {
            row.until = endOfDayAfter(now, listed.days);
            row.openAppeals = what->openAppeals;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Status ExamStages::release(const ExamId& exam, const StageTerms& terms) {
    const auto what = staged(exam);
    if (!what) {
        return tl::unexpected<Error>(what.error());
    }
    const std::vector<ReleaseStage> ahead = exam::stagesAhead(what->blueprint, what->releases);
    // Publishing changes the exam itself and opens papers: that is ExamOffice::publish.
    if (terms.stage == exam::publishedStage(what->blueprint) ||
        std::ranges::find(ahead, terms.stage) == ahead.end()) {
        return failure("stage.not-ahead");
    }
    if (Status may = mayNow(*what, terms.stage); !may) {
        return may;
    }
    StageRelease release;
    release.exam = exam;
    release.stage = terms.stage;
    release.at = m_workspace.clock().now();
    release.by = m_actor.person;
    if (terms.stage == ReleaseStage::Appeal) {
        if (terms.until <= release.at || terms.appeals < 1 || terms.appeals > exam::kMostAppeals) {
            return failure("stage.window");
        }
        release.until = terms.until;
        release.appeals = terms.appeals;
    }
    store::Store& store = m_workspace.store();
    const Args details{{"stage", bank::toText(release.stage)},
                       {"until", std::to_string(release.until.ms)},
                       {"appeals", std::to_string(release.appeals)}};
    return store.batch([&] {
        return store.audit()
            .append({m_actor.person, "exam.stage-released", exam.str(), details})
            .and_then([&](auto) { return store.appeals().saveStage(release); });
    });
}

}  // namespace qgt::app
