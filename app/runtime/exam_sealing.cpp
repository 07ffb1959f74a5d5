// An exam gets its papers and codes.
#include "app/runtime/entropy.h"
#include "app/runtime/exam_history.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_papers.h"
#include "app/runtime/exam_pool_file.h"
#include "app/runtime/sealed_laws.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/bank/content_review.h"
#include "engine/bank/exam_pool.h"
#include "engine/exam/exam_lock.h"
#include "engine/integrity/code_letters.h"
#include "engine/integrity/digest.h"
#include "engine/people/draw.h"
#include "engine/people/secret.h"

#include <utility>

namespace qgt::app {

using bank::PaperPool;
using exam::ExamState;
using exam::HeldExam;

namespace {

/// The exam pool as a bank of its own; null when the blueprint does not draw from it.
Result<std::shared_ptr<const bank::Bank>> poolFor(const bank::Blueprint& blueprint,
                                                  Workspace& workspace,
                                                  const integrity::KeyRing* ring) {
    if (blueprint.pool != PaperPool::Exam) {
        return std::shared_ptr<const bank::Bank>();
    }
    if (ring == nullptr) {
        return failure("keys.none");
    }
    const auto files = readPoolFiles({workspace.folder().root}, *ring);
    if (!files) {
        return tl::unexpected<Error>(files.error());
    }
    bank::PoolReport report = bank::readPool(
        files->files, {workspace.folder().bank(), workspace.bankPtr(), integrity::digestHex});
    bank::BankParts parts;
    parts.items = std::move(report.items);
    parts.cases = std::move(report.cases);
    return std::make_shared<const bank::Bank>(std::move(parts));
}

/// Codes for everybody who invigilates: kept as hashes, told once.
Result<std::vector<ToldCode>> drawCodes(HeldExam& exam, const SecretCost& cost) {
    const people::SecretHasher hasher(cost);
    std::vector<ToldCode> told;
    for (exam::ExamInvigilator& invigilator : exam.invigilators) {
        std::string code = people::drawCode(fillRandom, exam::kInvigilatorCodeLetters);
        auto hash = hasher.hash(people::Secret(code));
        if (!hash) {
            return tl::unexpected<Error>(hash.error());
        }
        invigilator.codeHash = std::move(*hash);
        told.push_back({invigilator.name, integrity::inGroups(code)});
    }
    return told;
}

/// Locks the exam's papers anew and gives the start code as it is read out.
Result<std::string> lockUnderNewCode(HeldExam& exam,
                                     const exam::PaperLocks& locks,
                                     const integrity::KeyRing& ring,
                                     const SecretCost& cost) {
    const std::string code = people::drawCode(fillRandom, exam::kStartCodeLetters);
    auto lock = exam::lockExam(locks, ring.current(), code, cost);
    if (!lock) {
        return tl::unexpected<Error>(lock.error());
    }
    exam.lock = std::move(*lock);
    return integrity::inGroups(code);
}

Status notSealed(const HeldExam& exam) {
    return failure("exam.sealing-stopped", {{"title", exam.title}});
}

}  // namespace

Result<ExamOffice::SealingPlan> ExamOffice::planOf(const ExamId& id, bool specimen) {
    auto exam = known(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    if (exam->state != ExamState::Draft) {
        return failure("exam.already-sealed", {{"title", exam->title}});
    }
    if (exam->candidates.empty()) {
        return failure("exam.no-candidates", {{"title", exam->title}});
    }
    auto blueprint = frozenBlueprint(*exam);
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    if (specimen && blueprint->pool == PaperPool::Exam) {
        *blueprint = trialOf(std::move(*blueprint));
        auto yaml = bank::blueprintYaml(*blueprint, integrity::digestHex);
        if (!yaml) {
            return tl::unexpected<Error>(yaml.error());
        }
        exam->blueprint = std::move(*yaml);
    }
    if (const Status may = mayRetake(m_workspace, *exam, *blueprint); !may) {
        return tl::unexpected<Error>(may.error());
    }
    const bool locked = blueprint->pool == PaperPool::Exam;
    return SealingPlan{std::move(*exam), std::move(*blueprint), locked, {}, {}};
}

Status ExamOffice::draw(SealingPlan& plan,
                        const integrity::KeyRing* ring,
                        const DrawingWatch& watch) {
    auto pool = plan.locked ? poolFor(plan.blueprint, m_workspace, ring)
                            : Result<std::shared_ptr<const bank::Bank>>();
    if (!pool) {
        return tl::unexpected<Error>(pool.error());
    }
    auto source = drawingSource(m_workspace, std::move(*pool));
    if (!source) {
        return tl::unexpected<Error>(source.error());
    }
    plan.source = std::move(*source);
    Result<std::map<ItemId, int>> uses;
    if (plan.blueprint.attempts.unseenFirst) {
        uses = earlierUses(
            m_workspace, plan.exam, plan.source.pool ? *plan.source.pool : *plan.source.bank, ring);
        if (!uses) {
            return tl::unexpected<Error>(uses.error());
        }
    }
    const HeldExam& exam = plan.exam;
    const bool individual = exam.forms == 0;
    auto drawn =
        drawForms(plan.source,
                  {.blueprint = plan.blueprint,
                   .line = exam.line,
                   .day = localDate(exam.opens, kShanghaiOffsetMinutes),
                   .papers = individual ? static_cast<int>(exam.candidates.size()) : exam.forms,
                   .individual = individual,
                   .seed = exam.seed,
                   .uses = std::move(*uses),
                   .worker = m_facts.worker,
                   .watch = watch});
    if (!drawn) {
        return drawn.error().code == "os.child-stopped"
                   ? notSealed(exam)
                   : Status(tl::unexpected<Error>(drawn.error()));
    }
    plan.drawn = std::move(*drawn);
    return ok();
}

Result<SealingOutcome> ExamOffice::seal(const ExamId& id,
                                        const integrity::KeyRing* ring,
                                        bool specimen,
                                        const DrawingWatch& watch) {
    auto plan = planOf(id, specimen);
    const Status drawn =
        plan ? draw(*plan, ring, watch) : Status(tl::unexpected<Error>(plan.error()));
    if (!drawn) {
        return tl::unexpected<Error>(drawn.error());
    }
    SealingOutcome outcome;
    outcome.publicCases = plan->drawn.publicCases;
    outcome.leftOut = std::move(plan->drawn.leftOut);
    if (!plan->drawn.conflicts.empty()) {
        outcome.conflicts = std::move(plan->drawn.conflicts);
        outcome.meanings = std::move(plan->drawn.meanings);
        return outcome;
    }
    HeldExam& exam = plan->exam;
    auto seen = seenBefore(m_workspace, exam, plan->drawn.forms, ring);
    if (!seen) {
        return tl::unexpected<Error>(seen.error());
    }
    outcome.seen = std::move(*seen);
    auto codes = drawCodes(exam, m_workspace.secretCost());
    if (!codes) {
        return tl::unexpected<Error>(codes.error());
    }
    outcome.invigilators = std::move(*codes);
    const exam::PaperLocks locks = exam::drawPaperLocks();
    if (plan->locked) {
        auto code = lockUnderNewCode(exam, locks, *ring, m_workspace.secretCost());
        if (!code) {
            return tl::unexpected<Error>(code.error());
        }
        outcome.startCode = std::move(*code);
    }
    // The last moment to be stopped: nothing is kept so far, and what follows is one transaction.
    if (watch.stopped && watch.stopped()) {
        return tl::unexpected<Error>(notSealed(exam).error());
    }
    exam.state = ExamState::Sealed;
    ++exam.revision;
    exam.at = m_workspace.clock().now();
    exam.by = m_actor.person;
    const Args details{{"candidates", std::to_string(exam.candidates.size())},
                       {"forms", std::to_string(plan->drawn.forms.size())},
                       {"repealed",
                        digestOf(bank::repealedBy(m_workspace.bank(),
                                                  localDate(exam.opens, kShanghaiOffsetMinutes)))}};
    const Status kept = record("exam.sealed", exam, details).and_then([&](auto) {
        return keepPapers(
            m_workspace,
            {exam, plan->blueprint, plan->drawn.forms, plan->locked ? &locks : nullptr});
    });
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    return outcome;
}

Result<std::string> ExamOffice::renewStartCode(const ExamId& id, const integrity::KeyRing& ring) {
    auto exam = known(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    if (exam->state != ExamState::Sealed || exam->lock.generation == 0) {
        return failure("exam.not-sealed", {{"title", exam->title}});
    }
    const auto locks = exam::openForScorer(exam->lock, ring);
    if (!locks) {
        return tl::unexpected<Error>(locks.error());
    }
    auto code = lockUnderNewCode(*exam, *locks, ring, m_workspace.secretCost());
    if (!code) {
        return code;
    }
    const Status kept = record("exam.start-code", *exam).and_then([&](auto) {
        return keep(*exam, ExamState::Sealed);
    });
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    return code;
}

}  // namespace qgt::app
