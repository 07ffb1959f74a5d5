#include "app/runtime/certifying_answers.h"

#include "app/runtime/exam_material.h"
#include "app/runtime/standing_attempts.h"
#include "engine/exam/exam_result.h"

#include <algorithm>

namespace qgt::app {

namespace {

/// What is known of a person's exams.
struct SatRounds {
    std::vector<exam::HeldExam> exams;
    std::vector<exam::StageRelease> releases;
    std::vector<seat::AttemptRecord> attempts;
};

Result<bool> totalIsOut(const SatRounds& rounds, const ExamId& id, Instant now) {
    const auto exam = std::ranges::find(rounds.exams, id, &exam::HeldExam::id);
    if (exam == rounds.exams.end() || exam->mock) {
        return false;
    }
    const auto blueprint = frozenBlueprint(*exam);
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    const auto shows = releasedParts(*exam, *blueprint, rounds.releases, now);
    return std::ranges::find(shows, bank::ReleasedPart::Total) != shows.end();
}

bool tells(const exam::TaskResult& task) {
    return task.level && !task.waitsForMarking && task.fate != exam::TaskFate::FullMarks &&
           task.fate != exam::TaskFate::Removed &&
           task.score.outcome != grading::Outcome::NotAnswered;
}

Status addAnswers(const bank::Bank& bank,
                  const exam::ScoreRecord& score,
                  Instant at,
                  std::vector<practice::CertifyingAnswer>& answers) {
    const auto result = exam::decodeResult(score.body);
    if (!result) {
        return tl::unexpected<Error>(result.error());
    }
    for (const exam::TaskResult& task : result->tasks) {
        if (tells(task) && bank.item(ItemId(task.id)) == nullptr) {
            answers.push_back({at, task.line, task.score.outcome == grading::Outcome::Right});
        }
    }
    return ok();
}

}  // namespace

Result<std::vector<practice::CertifyingAnswer>> certifyingAnswers(Workspace& workspace,
                                                                  const PersonId& person) {
    store::Store& store = workspace.store();
    std::vector<practice::CertifyingAnswer> answers;
    const auto scores = store.exams().scoresOf(person);
    if (!scores) {
        return tl::unexpected<Error>(scores.error());
    }
    if (scores->empty()) {
        return answers;
    }
    auto exams = store.exams().exams();
    auto releases = store.appeals().stages();
    const StandingAttempts journal(store.attempts(), store.paperEntries());
    auto attempts = journal.attemptsOf(person);
    if (!exams || !releases || !attempts) {
        return tl::unexpected<Error>(!exams ? exams.error()
                                            : (releases ? attempts.error() : releases.error()));
    }
    const SatRounds rounds{std::move(*exams), std::move(*releases), std::move(*attempts)};
    for (const exam::ScoreRecord& score : *scores) {
        const auto out = totalIsOut(rounds, score.exam, workspace.clock().now());
        if (!out) {
            return tl::unexpected<Error>(out.error());
        }
        const auto attempt =
            std::ranges::find(rounds.attempts, score.attempt, [](const seat::AttemptRecord& sat) {
                return sat.head.attempt;
            });
        if (!*out || attempt == rounds.attempts.end() || attempt->events.empty()) {
            continue;
        }
        const Status added =
            addAnswers(workspace.bank(), score, attempt->events.back().at.wall, answers);
        if (!added) {
            return tl::unexpected<Error>(added.error());
        }
    }
    return answers;
}

}  // namespace qgt::app
