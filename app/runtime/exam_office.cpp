#include "app/runtime/exam_office.h"

#include "app/runtime/entropy.h"
#include "app/runtime/exam_history.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_papers.h"
#include "app/runtime/exam_pool_file.h"
#include "app/runtime/extra_time.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/bank/exam_pool.h"
#include "engine/core/rng.h"
#include "engine/core/text.h"
#include "engine/exam/exam_lock.h"
#include "engine/integrity/code_letters.h"
#include "engine/integrity/digest.h"
#include "engine/people/draw.h"
#include "engine/people/secret.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qgt::app {

using bank::PaperPool;
using exam::ExamState;
using exam::HeldExam;
using people::Action;

namespace {

constexpr std::size_t kNumberWidth = 3;

/// "007".
std::string candidateNumber(std::size_t place) {
    const std::string number = std::to_string(place);
    return number.size() < kNumberWidth ? std::string(kNumberWidth - number.size(), '0') + number
                                        : number;
}

/// Gives everybody without a number the next free one.
void number(std::vector<exam::ExamCandidate>& candidates) {
    std::size_t next = 1;
    const auto taken = [&](const std::string& wanted) {
        return std::ranges::find(candidates, wanted, &exam::ExamCandidate::number) !=
               candidates.end();
    };
    for (exam::ExamCandidate& candidate : candidates) {
        while (candidate.number.empty()) {
            const std::string wanted = candidateNumber(next++);
            candidate.number = taken(wanted) ? std::string() : wanted;
        }
    }
}

bool hasTwice(const std::vector<exam::ExamCandidate>& candidates) {
    std::vector<PersonId> persons;
    std::ranges::transform(candidates, std::back_inserter(persons), &exam::ExamCandidate::person);
    std::ranges::sort(persons);
    return std::ranges::adjacent_find(persons) != persons.end();
}

/// The first field of a draft that cannot be; empty: all is well.
std::string unfitField(const ExamDraft& draft, const bank::Bank& bank) {
    const bank::Blueprint* const blueprint = bank.blueprint(draft.blueprint);
    if (draft.title.empty()) {
        return "title";
    }
    if (blueprint == nullptr) {
        return "blueprint";
    }
    if (blueprint->scope == bank::PaperScope::OneLine && bank.line(draft.line) == nullptr) {
        return "line";
    }
    if (draft.closes <= draft.opens) {
        return "closes";
    }
    if (draft.forms < 0 || draft.forms > exam::kMostParallelPapers) {
        return "forms";
    }
    if (hasTwice(draft.candidates)) {
        return "candidates";
    }
    const int most = blueprint->extraTime.mostPercent;
    const bool fits = std::ranges::all_of(draft.candidates, [&](const auto& candidate) {
        const exam::GrantedTime& extra = candidate.extra;
        return extra.percent == 0 ||
               (extra.percent > 0 && extra.percent <= most && !trimmed(extra.reason).empty());
    });
    return fits ? "" : "extra";
}

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

ExamOffice::ExamOffice(Workspace& workspace, people::Actor actor, Facts facts)
    : m_workspace(workspace), m_actor(std::move(actor)), m_facts(std::move(facts)) {}

Status ExamOffice::may(Action action) {
    return people::authorize(m_actor, action, {}, m_workspace.store().audit());
}

Status ExamOffice::record(const char* action, const HeldExam& exam, Args details) {
    return m_workspace.store().audit().append(
        {m_actor.person, action, exam.id.str(), std::move(details)});
}

Result<HeldExam> ExamOffice::known(const ExamId& id) {
    if (const Status allowed = may(Action::ManageExams); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto found = m_workspace.store().exams().exam(id);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (!*found || (*found)->mock) {
        return failure("exam.unknown");
    }
    return std::move(**found);
}

Status ExamOffice::keep(HeldExam exam, ExamState state) {
    exam.state = state;
    ++exam.revision;
    exam.at = m_workspace.clock().now();
    exam.by = m_actor.person;
    return m_workspace.store().exams().saveExam(exam);
}

Result<std::vector<HeldExam>> ExamOffice::exams() {
    if (const Status allowed = may(Action::ManageExams); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto exams = m_workspace.store().exams().exams();
    if (exams) {
        std::erase_if(*exams, [](const HeldExam& exam) { return exam.mock; });
        std::ranges::stable_sort(
            *exams, [](const HeldExam& a, const HeldExam& b) { return a.opens > b.opens; });
    }
    return exams;
}

Result<HeldExam> ExamOffice::save(const ExamDraft& draft) {
    HeldExam exam;
    exam.revision = 0;
    if (!draft.id.empty()) {
        auto found = known(draft.id);
        if (!found) {
            return found;
        }
        exam = std::move(*found);
    } else if (const Status allowed = may(Action::ManageExams); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    if (exam.state != ExamState::Draft) {
        return failure("exam.already-sealed", {{"title", exam.title}});
    }
    const bank::Bank& bank = m_workspace.bank();
    if (const std::string field = unfitField(draft, bank); !field.empty()) {
        return failure("exam.draft-unfit", {{"field", field}});
    }
    const auto yaml = frozenText(*bank.blueprint(draft.blueprint));
    const auto persons = m_workspace.store().people().persons();
    if (!yaml || !persons) {
        return tl::unexpected<Error>(yaml ? persons.error() : yaml.error());
    }
    const bank::TimeGrantor grantor = bank.blueprint(draft.blueprint)->extraTime.decidedBy;
    if (!extraTimeDecided(draft.candidates, grantor, *persons)) {
        return failure("exam.draft-unfit", {{"field", "extra"}});
    }
    if (exam.id.empty()) {
        exam.id = ExamId(randomId());
        exam.seed = randomSeed();
        exam.algorithm = exam::kPaperAlgorithm;
    }
    exam.title = draft.title;
    exam.blueprint = *yaml;
    exam.line = draft.line;
    exam.opens = draft.opens;
    exam.closes = draft.closes;
    exam.candidates = draft.candidates;
    exam.forms = draft.forms;
    number(exam.candidates);
    exam.invigilators.clear();
    for (const people::Person& person : *persons) {
        if (std::ranges::find(draft.invigilators, person.id) != draft.invigilators.end()) {
            exam.invigilators.push_back({person.id, person.name, {}});
        }
    }
    const Status told = record("exam.saved", exam, extraTimeDetails(exam.candidates));
    const Status kept = told ? keep(exam, ExamState::Draft) : told;
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    return known(exam.id);
}

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
                       {"forms", std::to_string(plan->drawn.forms.size())}};
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
