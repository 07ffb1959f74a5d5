#include "app/runtime/exam_exchange.h"

#include "app/runtime/attempt_time.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_package_writer.h"
#include "app/runtime/standing_attempts.h"
#include "engine/core/text.h"
#include "engine/exam/answer_file.h"
#include "engine/exam/exam_lock.h"
#include "engine/integrity/digest.h"
#include "engine/seat/attempt.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using exam::ExamState;
using exam::HeldExam;
using seat::AttemptEvent;
using seat::AttemptRecord;

namespace {

AnswersTaken refused(AnswersTaken taken, AnswersStanding standing, Error problem) {
    taken.standing = standing;
    taken.problem = std::move(problem);
    return taken;
}

/// Takes the answer files of one exam, one after the other.
class AnswersImport {
  public:
    AnswersImport(Workspace& workspace,
                  const HeldExam& exam,
                  const bank::Blueprint& blueprint,
                  const exam::PaperLocks& locks,
                  const integrity::KeyRing& ring)
        : m_workspace(workspace),
          m_exam(exam),
          m_blueprint(blueprint),
          m_locks(locks),
          m_ring(ring) {}

    /// What the file is, without keeping anything; `record` is set when it may be kept.
    [[nodiscard]] Result<AnswersTaken> look(const AnswersGiven& given) {
        m_record.reset();
        AnswersTaken taken;
        taken.file = given.name;
        taken.digest = integrity::digestHex(given.bytes);
        const auto cover = exam::readAnswerCover(given.bytes);
        if (!cover) {
            return refused(std::move(taken), AnswersStanding::Damaged, cover.error());
        }
        if (cover->exam != m_exam.id) {
            return refused(
                std::move(taken), AnswersStanding::Foreign, Error{"answers.other-exam", {}});
        }
        auto opened = exam::openAnswerFile(given.bytes, m_ring);
        if (!opened) {
            return refused(std::move(taken), AnswersStanding::Damaged, opened.error());
        }
        taken.attempt = opened->cover.attempt;
        taken.number = opened->cover.number;
        taken.candidate = opened->record.head.candidate;
        taken.slip = exam::receiptDigest(opened->cover.lastDigest);
        if (!opened->record.events.empty()) {
            taken.begun = opened->record.events.front().at.wall;
            taken.lastAt = opened->record.events.back().at.wall;
        }
        return checked(std::move(taken), std::move(opened->record));
    }

    /// Keeps what `look` found to be new.
    Status keep(const AnswersTaken& taken) {
        if (!m_record || taken.added == 0) {
            return ok();
        }
        seat::AttemptJournal& journal = m_workspace.store().attempts();
        const std::vector<AttemptEvent>& all = m_record->events;
        if (static_cast<std::size_t>(taken.added) == all.size()) {
            return journal.begin(m_record->head, all);
        }
        return journal.append({all.end() - taken.added, all.end()});
    }

    /// It is left where it is.
    [[nodiscard]] AnswersTaken leave(AnswersTaken taken, Error why) {
        m_record.reset();
        return refused(std::move(taken), AnswersStanding::Damaged, std::move(why));
    }

  private:
    /// Whether the attempt is one of this exam by its rules.
    [[nodiscard]] Result<AnswersTaken> checked(AnswersTaken taken, AttemptRecord record) {
        const exam::ExamCandidate* const entry = candidateOf(m_exam, record.head.candidate);
        const auto stored = m_workspace.store().exams().paper(m_exam.id, record.head.candidate);
        if (!stored) {
            return tl::unexpected<Error>(stored.error());
        }
        if (entry == nullptr || !*stored || entry->number != taken.number ||
            (*stored)->seatDigest != record.head.paperDigest) {
            return refused(
                std::move(taken), AnswersStanding::Foreign, Error{"answers.other-paper", {}});
        }
        if (record.head.terms != termsOf(m_exam, m_blueprint, *entry)) {
            return refused(
                std::move(taken), AnswersStanding::Damaged, Error{"answers.other-terms", {}});
        }
        const auto paper = exam::seatPaperOf(**stored, &m_locks.seat);
        if (!paper) {
            return tl::unexpected<Error>(paper.error());
        }
        const auto attempt = seat::Attempt::replay(*paper, record);
        if (!attempt) {
            return refused(std::move(taken), AnswersStanding::Damaged, attempt.error());
        }
        taken.isOpen = !attempt->closed();
        taken.isLate = isTimeInDoubt(m_exam, record);
        return compared(std::move(taken), std::move(record));
    }

    /// Beside what is here already.
    [[nodiscard]] Result<AnswersTaken> compared(AnswersTaken taken, AttemptRecord record) {
        store::Store& store = m_workspace.store();
        const StandingAttempts journal(store.attempts(), store.paperEntries());
        const auto here = journal.attempt(record.head.attempt);
        const auto others = journal.attemptsOf(record.head.candidate);
        if (!others || (!here && here.error().code != "store.unknown-attempt")) {
            return tl::unexpected<Error>(others ? here.error() : others.error());
        }
        if (here && !agree(*here, record)) {
            return refused(
                std::move(taken), AnswersStanding::Damaged, Error{"answers.diverged", {}});
        }
        taken.isDouble = std::ranges::any_of(*others, [&](const AttemptRecord& one) {
            return one.head.exam == m_exam.id && one.head.attempt != record.head.attempt;
        });
        const std::size_t before = here ? here->events.size() : 0;
        taken.added =
            static_cast<int>(record.events.size() - std::min(before, record.events.size()));
        // What is out stands: another attempt would make it doubtful.
        const bool isOut = m_exam.state == ExamState::Published;
        if (isOut && taken.added > 0 && (here || taken.isDouble)) {
            return refused(
                std::move(taken), AnswersStanding::Foreign, Error{"answers.result-out", {}});
        }
        taken.standing = standingOf(taken, here.has_value());
        m_record = std::move(record);
        return taken;
    }

    /// The same attempt, of which one has perhaps more.
    [[nodiscard]] static bool agree(const AttemptRecord& one, const AttemptRecord& other) {
        const std::size_t both = std::min(one.events.size(), other.events.size());
        return one.head == other.head &&
               std::equal(one.events.begin(),
                          one.events.begin() + static_cast<std::ptrdiff_t>(both),
                          other.events.begin());
    }

    [[nodiscard]] static AnswersStanding standingOf(const AnswersTaken& taken, bool known) {
        if (known) {
            return taken.added == 0 ? AnswersStanding::AlreadyHere : AnswersStanding::Longer;
        }
        if (taken.isOpen) {
            return AnswersStanding::Incomplete;
        }
        if (taken.isDouble) {
            return AnswersStanding::Double;
        }
        return taken.isLate ? AnswersStanding::Late : AnswersStanding::Accepted;
    }

    Workspace& m_workspace;
    const HeldExam& m_exam;
    const bank::Blueprint& m_blueprint;
    const exam::PaperLocks& m_locks;
    const integrity::KeyRing& m_ring;
    std::optional<AttemptRecord> m_record;
};

}  // namespace

Result<std::string> ExamOffice::package(const ExamId& id, const integrity::KeyRing& ring) {
    const auto exam = known(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    if (exam->state != ExamState::Sealed) {
        return failure("exam.not-sealed", {{"title", exam->title}});
    }
    const auto package = packageOf(m_workspace, *exam, ring);
    if (!package) {
        return tl::unexpected<Error>(package.error());
    }
    // Only who may score an exam sends it out: the ring has to be that of the unit that sealed it.
    if (const auto own = exam::openForScorer(exam->lock, ring); !own) {
        return tl::unexpected<Error>(own.error());
    }
    auto file = signedPackage(*package, ring);
    if (!file) {
        return file;
    }
    const Status told = record("exam.packaged",
                               *exam,
                               {{"serial", package->serial},
                                {"candidates", std::to_string(package->seats.size())},
                                {"digest", integrity::digestHex(*file)}});
    if (!told) {
        return tl::unexpected<Error>(told.error());
    }
    return file;
}

Result<HeldExam> ExamOffice::givenOut(const ExamId& id) {
    auto exam = known(id);
    if (exam && (exam->state == ExamState::Draft || exam->state == ExamState::Withdrawn ||
                 exam->lock.generation == 0)) {
        return failure("exam.not-sealed", {{"title", exam->title}});
    }
    return exam;
}

Result<std::vector<AnswersTaken>> ExamOffice::lookAtAnswers(const ExamId& id,
                                                            const std::vector<AnswersGiven>& files,
                                                            const integrity::KeyRing& ring) {
    const auto exam = givenOut(id);
    const auto blueprint =
        exam ? frozenBlueprint(*exam) : Result<bank::Blueprint>(tl::unexpected(exam.error()));
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    const auto locks = exam::openForScorer(exam->lock, ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    AnswersImport importer(m_workspace, *exam, *blueprint, *locks, ring);
    std::vector<AnswersTaken> all;
    for (const AnswersGiven& given : files) {
        auto seen = importer.look(given);
        if (!seen) {
            return tl::unexpected<Error>(seen.error());
        }
        all.push_back(std::move(*seen));
    }
    return all;
}

Result<std::vector<AnswersTaken>> ExamOffice::importAnswers(const ExamId& id,
                                                            const std::vector<AnswersGiven>& files,
                                                            const integrity::KeyRing& ring,
                                                            const std::string& lateReason) {
    const auto exam = givenOut(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const bool isOut = exam->state == ExamState::Published;
    const std::string reason(trimmed(lateReason));
    if (isOut && reason.empty()) {
        return failure("answers.late-unexplained", {{"title", exam->title}});
    }
    const auto blueprint = frozenBlueprint(*exam);
    const auto locks = exam::openForScorer(exam->lock, ring);
    if (!blueprint || !locks) {
        return tl::unexpected<Error>(blueprint ? locks.error() : blueprint.error());
    }
    AnswersImport importer(m_workspace, *exam, *blueprint, *locks, ring);
    std::vector<AnswersTaken> all;
    for (const AnswersGiven& given : files) {
        auto taken = importer.look(given);
        if (!taken) {
            return tl::unexpected<Error>(taken.error());
        }
        // What was compared with the signed slip is taken, not what lies in its place now.
        if (isOut && !taken->refused() && taken->added > 0 && given.looked != taken->digest) {
            *taken = importer.leave(std::move(*taken), Error{"answers.not-looked", {}});
        }
        Args details{{"attempt", taken->attempt.str()},
                     {"added", std::to_string(taken->added)},
                     {"refused", taken->problem ? taken->problem->code : ""}};
        if (isOut) {
            details.emplace_back("reason", reason);
            details.emplace_back("digest", taken->digest);
        }
        const Status kept =
            record("exam.answers-imported", *exam, details)
                .and_then([&](auto) { return importer.keep(*taken); })
                .and_then([&](auto) { return isOut ? scoreLate(*exam, *locks, *taken) : ok(); });
        if (!kept) {
            return tl::unexpected<Error>(kept.error());
        }
        all.push_back(std::move(*taken));
    }
    return all;
}

/// The others have their results: this one's is there as soon as nothing waits for marking.
Status ExamOffice::scoreLate(const HeldExam& exam,
                             const exam::PaperLocks& locks,
                             const AnswersTaken& taken) {
    if (taken.refused()) {
        return ok();
    }
    auto attempt = m_workspace.store().attempts().attempt(taken.attempt);
    if (!attempt) {
        return tl::unexpected<Error>(attempt.error());
    }
    ScoringReport report;
    return scoreOne(exam, &locks, std::move(*attempt), report);
}

}  // namespace qgt::app
