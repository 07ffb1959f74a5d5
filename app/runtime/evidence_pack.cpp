#include "app/runtime/evidence_pack.h"

#include "app/runtime/appeal_assessor.h"
#include "app/runtime/appeal_filing.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_review.h"
#include "app/runtime/exam_scoring.h"
#include "app/runtime/scored_attempts.h"
#include "engine/core/os/files.h"
#include "engine/core/os/program.h"
#include "engine/exam/answer_words.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

namespace qgt::app {

using exam::Appeal;
using exam::CorrectionOrder;
using people::Action;
using seat::AttemptEvent;
using seat::AttemptEventKind;

namespace {

/// What the store says of the attempt, read once.
struct Sources {
    exam::HeldExam exam;
    seat::AttemptRecord record;
    OpenedAttempt opened;
    std::vector<OpenAnswer> open;
    exam::ExamResult result;
    std::vector<AnswerReading> readings;
    std::vector<CorrectionOrder> orders;
    std::vector<exam::CorrectionStep> orderSteps;
    std::vector<exam::AppealStep> appealSteps;
    std::vector<Appeal> appeals;
};

/// Ticks say nothing that anybody would argue about.
bool tellsSomething(const AttemptEvent& event, const std::vector<EvidenceTask>& tasks) {
    const bool ours = event.slot == 0 || event.kind == AttemptEventKind::SectionLeft ||
                      std::ranges::any_of(tasks, [&event](const EvidenceTask& task) {
                          return task.slot == event.slot;
                      });
    return ours && event.kind != AttemptEventKind::Tick;
}

std::vector<EvidenceMark> evidenceMarks(const Sources& from, int slot) {
    std::vector<EvidenceMark> marks;
    for (const AnswerReading& reading : from.readings) {
        if (reading.slot != slot) {
            continue;
        }
        EvidenceMark mark{{}, {}, reading};
        const auto open = std::ranges::find_if(from.open, [&](const OpenAnswer& answer) {
            return answer.slot == slot && answer.node == reading.node;
        });
        if (open != from.open.end()) {
            mark.question = open->question;
            mark.points = open->points;
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

std::vector<EvidenceOrder> evidenceOrders(const Sources& from, const EvidenceTask& task) {
    std::vector<EvidenceOrder> history;
    for (const CorrectionOrder& order : from.orders) {
        const bool ours = order.task == task.id && order.revision == task.revision &&
                          (order.exam.empty() || order.exam == from.exam.id);
        if (!ours) {
            continue;
        }
        EvidenceOrder one{order, {}};
        std::ranges::copy_if(
            from.orderSteps,
            std::back_inserter(one.steps),
            [&order](const exam::CorrectionStep& step) { return step.order == order.id; });
        history.push_back(std::move(one));
    }
    return history;
}

std::vector<EvidenceTask> evidenceTasks(const Sources& from, int only) {
    std::vector<EvidenceTask> tasks;
    for (const exam::TaskResult& result : from.result.tasks) {
        const auto place = static_cast<std::size_t>(result.slot - 1);
        const seat::SeatTask* const shown = from.opened.paper.task(result.slot);
        if (shown == nullptr || place >= from.opened.key.tasks.size() ||
            (only != 0 && only != result.slot)) {
            continue;
        }
        EvidenceTask task;
        task.slot = result.slot;
        task.id = result.id;
        task.revision = result.revision;
        task.shown = *shown;
        task.given =
            exam::givenWords(from.opened.key.tasks[place], from.opened.answers[place].answer);
        task.keyAsPrinted = exam::rightWords(from.opened.key.tasks[place]);
        task.keyHistory = evidenceOrders(from, task);
        task.marks = evidenceMarks(from, task.slot);
        task.got = result.score.hundredths;
        task.most = result.most;
        tasks.push_back(std::move(task));
    }
    return tasks;
}

Result<std::vector<EvidenceScore>> evidenceScores(const std::vector<exam::ScoreRecord>& history) {
    std::vector<EvidenceScore> scores;
    for (const exam::ScoreRecord& record : history) {
        const auto head = exam::decodeHead(record.body);
        if (!head) {
            return tl::unexpected<Error>(head.error());
        }
        scores.push_back({record.revision, record.at, record.reason, *head});
    }
    return scores;
}

std::string digestOfProgram() {
    constexpr std::uint64_t kLargestProgram = std::uint64_t{1} << 30U;
    const auto bytes = os::readFile(os::programFile(), kLargestProgram);
    return bytes ? integrity::digestHex(*bytes) : std::string();
}

/// The parts that are more than a call each.
Status readSaid(Workspace& workspace, Sources& into) {
    store::Store& store = workspace.store();
    auto readings = readingsOf(workspace, into.record.head);
    auto orders = store.corrections().orders();
    auto steps = store.corrections().steps();
    if (!readings || !orders || !steps) {
        return tl::unexpected<Error>(!readings ? readings.error()
                                               : (orders ? steps.error() : orders.error()));
    }
    into.readings = std::move(*readings);
    into.orders = std::move(*orders);
    into.orderSteps = std::move(*steps);
    return ok();
}

Status readAppealedPaper(Workspace& workspace, Sources& into, const integrity::KeyRing* ring) {
    const auto locks = readingLocks(workspace, into.exam, ring);
    const auto scores = workspace.store().exams().scores(into.exam.id);
    if (!locks || !scores) {
        return tl::unexpected<Error>(locks ? scores.error() : locks.error());
    }
    const auto score =
        std::ranges::find(*scores, into.record.head.attempt, &exam::ScoreRecord::attempt);
    if (score == scores->end()) {
        return failure("exam.no-scores", {{"title", into.exam.title}});
    }
    const AttemptToScore asked{into.exam, into.record, *locks ? &**locks : nullptr, {}};
    auto opened = openAttempt(workspace, asked);
    auto open = openAnswersOf(workspace, asked);
    auto result = exam::decodeResult(score->body);
    if (!opened || !open || !result) {
        return tl::unexpected<Error>(!opened ? opened.error()
                                             : (open ? result.error() : open.error()));
    }
    into.opened = std::move(*opened);
    into.open = std::move(*open);
    into.result = std::move(*result);
    return ok();
}

Status mayMakeEvidence(Workspace& workspace, const PersonId& asker, const Appeal& about) {
    const auto records = AssessorRecords::of(workspace, about.exam);
    return records ? records->mayLook(about, asker)
                   : Status(tl::unexpected<Error>(records.error()));
}

/// `wanted` is the appeal that the pack is about, or of an attempt as a whole what one would be.
Result<Sources> evidenceSources(Workspace& workspace,
                                const PersonId& asker,
                                const Appeal& wanted,
                                const integrity::KeyRing* ring) {
    store::Store& store = workspace.store();
    auto record = store.attempts().attempt(wanted.attempt);
    if (!record) {
        return failure("exam.unknown");
    }
    Appeal about = wanted;
    about.exam = record->head.exam;
    about.candidate = record->head.candidate;
    const auto exam = store.exams().exam(record->head.exam);
    auto appeals = store.appeals().appeals();
    auto steps = store.appeals().steps();
    if (!exam || !appeals || !steps) {
        return tl::unexpected<Error>(!exam ? exam.error()
                                           : (appeals ? steps.error() : appeals.error()));
    }
    if (!*exam || (*exam)->mock) {
        return failure("exam.unknown");
    }
    if ((*exam)->state != exam::ExamState::Published) {
        return failure("exam.evidence-early", {{"title", (*exam)->title}});
    }
    // The key stands in it: who sat the exam sees of the own paper what the stages release.
    if (const Status may = mayMakeEvidence(workspace, asker, about); !may) {
        return tl::unexpected<Error>(may.error());
    }
    Sources sources;
    sources.exam = **exam;
    sources.record = std::move(*record);
    sources.appeals = std::move(*appeals);
    sources.appealSteps = std::move(*steps);
    const Status all = readAppealedPaper(workspace, sources, ring).and_then([&](auto) {
        return readSaid(workspace, sources);
    });
    return all ? Result<Sources>(std::move(sources)) : tl::unexpected<Error>(all.error());
}

/// The head of the chain once the entry about this pack stands in it.
Result<integrity::ChainAnchor> chainHeadAfter(Workspace& workspace,
                                              const people::Actor& actor,
                                              const EvidencePack& pack) {
    integrity::AuditLog& audit = workspace.store().audit();
    const Status told =
        audit.append({actor.person,
                      "exam.evidence-made",
                      pack.exam.id.str(),
                      {{"attempt", pack.attempt.attempt.str()},
                       {"appeal", pack.appeal ? pack.appeal->id.str() : std::string()}}});
    if (!told) {
        return tl::unexpected<Error>(told.error());
    }
    const auto records = audit.records();
    if (!records) {
        return tl::unexpected<Error>(records.error());
    }
    return integrity::ChainAnchor{records->back().seq, records->back().hash};
}

/// Everything that the sources say; `appeal` is what it is about, or nothing.
EvidencePack packFrom(const Sources& from, const std::optional<Appeal>& appeal) {
    EvidencePack pack;
    pack.exam = from.exam;
    pack.candidate = from.opened.paper.candidate;
    pack.attempt = from.record.head;
    pack.tasks = evidenceTasks(from, appeal ? appeal->slot : 0);
    std::ranges::copy_if(
        from.record.events, std::back_inserter(pack.events), [&pack](const AttemptEvent& event) {
            return tellsSomething(event, pack.tasks);
        });
    pack.lastEventDigest = from.record.events.back().digest;
    pack.appeal = appeal;
    if (appeal) {
        pack.appealNumber = numberOf(*appeal, from.appeals);
        std::ranges::copy_if(
            from.appealSteps,
            std::back_inserter(pack.appealSteps),
            [&appeal](const exam::AppealStep& step) { return step.appeal == appeal->id; });
    }
    pack.programDigest = digestOfProgram();
    return pack;
}

}  // namespace

Result<EvidencePack> evidenceOf(Workspace& workspace,
                                const people::Actor& actor,
                                const EvidenceWanted& wanted,
                                const integrity::KeyRing* ring) {
    store::Store& store = workspace.store();
    if (const Status allowed = people::authorize(actor, Action::DecideAppeals, {}, store.audit());
        !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    const auto appeals = store.appeals().appeals();
    if (!appeals) {
        return tl::unexpected<Error>(appeals.error());
    }
    std::optional<Appeal> appeal;
    if (!wanted.appeal.empty()) {
        const auto found = std::ranges::find(*appeals, wanted.appeal, &Appeal::id);
        if (found == appeals->end()) {
            return failure("exam.unknown");
        }
        appeal = *found;
    }
    Appeal about = appeal ? *appeal : Appeal{};
    about.attempt = appeal ? appeal->attempt : wanted.attempt;
    auto from = evidenceSources(workspace, actor.person, about, ring);
    const auto history = store.corrections().scoreHistory(about.attempt);
    if (!from || !history) {
        return tl::unexpected<Error>(from ? history.error() : from.error());
    }
    auto scores = evidenceScores(*history);
    if (!scores) {
        return tl::unexpected<Error>(scores.error());
    }
    EvidencePack pack = packFrom(*from, appeal);
    pack.scores = std::move(*scores);
    pack.at = workspace.clock().now();
    const auto head = chainHeadAfter(workspace, actor, pack);
    if (!head) {
        return tl::unexpected<Error>(head.error());
    }
    pack.auditHead = *head;
    return pack;
}

}  // namespace qgt::app
