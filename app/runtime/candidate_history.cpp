#include "app/runtime/candidate_history.h"

#include "app/runtime/attempt_choice.h"
#include "app/runtime/certificate_office.h"
#include "engine/exam/counted_attempt.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace qgt::app {

using exam::HeldExam;

namespace {

using Rounds = std::map<PersonId, std::vector<exam::RoundResult>>;

/// The results of one exam that count for their candidates.
Status addRound(Workspace& workspace, const ExamId& id, Rounds& rounds) {
    const auto scores = workspace.store().exams().scores(id);
    const auto attempts = ExamAttempts::at(workspace, id);
    if (!scores || !attempts) {
        return tl::unexpected<Error>(scores ? attempts.error() : scores.error());
    }
    for (const seat::AttemptRecord& record : attempts->all()) {
        std::vector<exam::RoundResult>& own = rounds[record.head.candidate];
        const auto score =
            std::ranges::find(*scores, record.head.attempt, &exam::ScoreRecord::attempt);
        if (score == scores->end() || !attempts->counts(record)) {
            continue;
        }
        const auto result = exam::decodeHead(score->body);
        if (!result) {
            return tl::unexpected<Error>(result.error());
        }
        own.push_back({score->attempt, id, result->got, result->passed, result->complete});
    }
    return ok();
}

Status markRenewals(Workspace& workspace,
                    const people::Actor& actor,
                    const bank::Blueprint& blueprint,
                    std::map<PersonId, CandidateHistory>& histories) {
    const bool sees =
        people::reachOf(actor, people::Action::ViewCertificates) == people::Reach::Installation;
    if (!blueprint.certificate || !sees) {
        return ok();
    }
    const auto all = CertificateOffice(workspace, actor).list();
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    for (const certificate::StandingCertificate& one : certificate::renewals(*all)) {
        if (one.certificate.title == blueprint.certificate->title) {
            histories[one.record.person].renewalDue = true;
        }
    }
    return ok();
}

}  // namespace

Result<std::map<PersonId, CandidateHistory>> candidateHistories(Workspace& workspace,
                                                                const people::Actor& actor,
                                                                const HeldExam& exam,
                                                                const bank::Blueprint& blueprint) {
    if (const Status allowed =
            people::authorize(actor, people::Action::ManageExams, {}, workspace.store().audit());
        !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto exams = workspace.store().exams().exams();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    std::ranges::stable_sort(
        *exams, [](const HeldExam& a, const HeldExam& b) { return a.opens < b.opens; });
    const std::set<ExamId> kind = roundsOf(*exams, exam, blueprint);
    Rounds rounds;
    for (const HeldExam& one : *exams) {
        if (!kind.contains(one.id)) {
            continue;
        }
        if (const Status added = addRound(workspace, one.id, rounds); !added) {
            return tl::unexpected<Error>(added.error());
        }
    }
    std::map<PersonId, CandidateHistory> histories;
    for (const auto& [person, results] : rounds) {
        const auto attempts = attemptsLeft(workspace, exam, blueprint, person);
        if (!attempts) {
            return tl::unexpected<Error>(attempts.error());
        }
        CandidateHistory history;
        history.attempts = *attempts;
        const auto counted = exam::countedAttempt(results, blueprint.attempts.counts);
        history.decided = counted.has_value();
        history.passed = counted && results[*counted].passed;
        histories.emplace(person, history);
    }
    const Status marked = markRenewals(workspace, actor, blueprint, histories);
    return marked ? Result<std::map<PersonId, CandidateHistory>>(std::move(histories))
                  : tl::unexpected<Error>(marked.error());
}

}  // namespace qgt::app
