#include "app/runtime/exam_history.h"

#include "app/runtime/exam_material.h"
#include "app/runtime/own_papers.h"
#include "app/runtime/standing_attempts.h"
#include "engine/exam/exam_lock.h"
#include "engine/exam/paper_attempt.h"
#include "engine/practice/item_history.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace qgt::app {

using exam::ExamState;
using exam::HeldExam;

namespace {

/// Exams whose papers people have seen, or may have.
Result<std::vector<HeldExam>> earlierExams(Workspace& workspace, const HeldExam& exam) {
    auto exams = workspace.store().exams().exams();
    if (exams) {
        std::erase_if(*exams, [&](const HeldExam& other) {
            return other.id == exam.id || other.mock || other.state == ExamState::Draft;
        });
    }
    return exams;
}

struct UsedTask {
    std::string id;
    int meaning = 1;  ///< as it was in the paper

    auto operator<=>(const UsedTask&) const = default;
};

template <typename Entry>
UsedTask usedTask(const Entry& entry) {
    return {entry.id.str(), entry.meaning};
}

/// Tasks of one paper; none when nobody here can open it.
Result<std::set<UsedTask>> tasksIn(const HeldExam& exam,
                                   const exam::StoredPaper& stored,
                                   const integrity::KeyRing* ring) {
    std::optional<exam::PaperLocks> locks;
    if (exam.lock.generation != 0) {
        if (ring == nullptr) {
            return std::set<UsedTask>();
        }
        auto opened = exam::openForScorer(exam.lock, *ring);
        if (!opened) {
            return tl::unexpected<Error>(opened.error());
        }
        locks = std::move(*opened);
    }
    const auto key = exam::scoringKeyOf(stored, locks ? &locks->scoring : nullptr);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    std::set<UsedTask> tasks;
    for (const exam::KeyedTask& task : key->tasks) {
        tasks.insert(std::visit([](const auto& entry) { return usedTask(entry); }, task.task));
    }
    return tasks;
}

std::set<UsedTask> tasksIn(const exam::PaperForm& form) {
    std::set<UsedTask> tasks;
    for (const std::vector<const bank::Item*>& section : form.items) {
        for (const bank::Item* const item : section) {
            tasks.insert(usedTask(*item));
        }
    }
    for (const bank::CaseScenario* const scenario : form.cases) {
        tasks.insert(usedTask(*scenario));
    }
    return tasks;
}

/// Tasks of everything that somebody began at earlier exams.
Result<std::set<UsedTask>> tasksSatBy(Workspace& workspace,
                                      const PersonId& person,
                                      const std::vector<HeldExam>& earlier,
                                      const integrity::KeyRing* ring) {
    const StandingAttempts journal(workspace.store().attempts(), workspace.store().paperEntries());
    const auto attempts = journal.attemptsOf(person);
    if (!attempts) {
        return tl::unexpected<Error>(attempts.error());
    }
    std::set<UsedTask> all;
    for (const HeldExam& exam : earlier) {
        const bool sat = std::ranges::any_of(
            *attempts, [&](const seat::AttemptRecord& one) { return one.head.exam == exam.id; });
        const auto stored = sat ? workspace.store().exams().paper(exam.id, person)
                                : Result<std::optional<exam::StoredPaper>>();
        if (!stored) {
            return tl::unexpected<Error>(stored.error());
        }
        auto tasks = *stored ? tasksIn(exam, **stored, ring) : Result<std::set<UsedTask>>();
        if (!tasks) {
            return tasks;
        }
        all.merge(*tasks);
    }
    return all;
}

/// An earlier exam and whose papers of it are asked about.
struct EarlierExam {
    const HeldExam& exam;
    const std::set<PersonId>& candidates;
};

/// Adds the papers of one earlier exam; a variant is opened once, whoever had it.
Status addUses(Workspace& workspace,
               const EarlierExam& earlier,
               const std::map<ItemId, int>& meanings,
               const integrity::KeyRing* ring,
               std::map<ItemId, int>& uses) {
    const auto papers = workspace.store().exams().papers(earlier.exam.id);
    if (!papers) {
        return tl::unexpected<Error>(papers.error());
    }
    std::map<std::string, std::vector<const exam::StoredPaper*>> byForm;
    for (const exam::StoredPaper& paper : *papers) {
        if (earlier.candidates.contains(paper.candidate)) {
            byForm[paper.form].push_back(&paper);
        }
    }
    for (const auto& [form, same] : byForm) {
        const auto tasks = tasksIn(earlier.exam, *same.front(), ring);
        if (!tasks) {
            return tl::unexpected<Error>(tasks.error());
        }
        for (const UsedTask& task : *tasks) {
            const ItemId item(task.id);
            const auto now = meanings.find(item);
            if (now != meanings.end() && now->second == task.meaning) {
                uses[item] += static_cast<int>(same.size());
            }
        }
    }
    return ok();
}

/// Somebody's attempts so far.
struct AttemptsSoFar {
    int count = 0;
    Instant newest;  ///< when the newest ended; 0: there was none
};

/// A sheet is typed days after it was written: nobody waits longer for that.
Result<Instant> sittingEnd(Workspace& workspace, const seat::AttemptRecord& record) {
    const Instant last = record.events.back().at.wall;
    if (!exam::isFromPaper(record.head)) {
        return last;
    }
    const auto held = workspace.store().exams().exam(record.head.exam);
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    return *held ? std::min(last, (*held)->closes) : last;
}

Result<AttemptsSoFar> attemptsSoFar(Workspace& workspace,
                                    const PersonId& person,
                                    const std::set<ExamId>& exams) {
    const StandingAttempts journal(workspace.store().attempts(), workspace.store().paperEntries());
    const auto attempts = journal.attemptsOf(person);
    if (!attempts) {
        return tl::unexpected<Error>(attempts.error());
    }
    // Two attempts at one exam, on two machines, are one: only one of them counts.
    std::set<ExamId> sat;
    AttemptsSoFar soFar;
    for (const seat::AttemptRecord& record : *attempts) {
        if (exams.contains(record.head.exam)) {
            sat.insert(record.head.exam);
            const auto when = sittingEnd(workspace, record);
            if (!when) {
                return tl::unexpected<Error>(when.error());
            }
            soFar.newest = std::max(soFar.newest, *when);
        }
    }
    soFar.count = static_cast<int>(sat.size());
    return soFar;
}

Instant freeFrom(const AttemptsSoFar& soFar, const bank::AttemptRule& rule) {
    return soFar.count == 0 ? Instant() : Instant{soFar.newest.ms + rule.waitDays * kMsPerDay};
}

Status mayOne(const seat::SeatCandidate& candidate,
              const AttemptsSoFar& soFar,
              const bank::AttemptRule& rule,
              Instant opens) {
    if (rule.max && soFar.count >= *rule.max) {
        return failure("exam.no-attempt-left",
                       {{"name", candidate.name}, {"max", std::to_string(*rule.max)}});
    }
    const Instant free = freeFrom(soFar, rule);
    if (opens < free) {
        return failure("exam.too-soon",
                       {{"name", candidate.name},
                        {"date", toString(localDate(free, kShanghaiOffsetMinutes))}});
    }
    return ok();
}

}  // namespace

std::set<ExamId> roundsOf(const std::vector<HeldExam>& exams,
                          const HeldExam& exam,
                          const bank::Blueprint& blueprint) {
    std::set<ExamId> rounds;
    for (const HeldExam& other : exams) {
        if (other.mock || other.state == ExamState::Draft || other.state == ExamState::Withdrawn ||
            other.line != exam.line) {
            continue;
        }
        const auto plan = frozenBlueprint(other);
        if (plan && plan->id == blueprint.id && plan->pool == blueprint.pool) {
            rounds.insert(other.id);
        }
    }
    return rounds;
}

Result<AttemptsLeft> attemptsLeft(Workspace& workspace,
                                  const HeldExam& exam,
                                  const bank::Blueprint& blueprint,
                                  const PersonId& person) {
    const auto exams = workspace.store().exams().exams();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    const auto soFar = attemptsSoFar(workspace, person, roundsOf(*exams, exam, blueprint));
    if (!soFar) {
        return tl::unexpected<Error>(soFar.error());
    }
    AttemptsLeft left;
    left.taken = soFar->count;
    if (blueprint.attempts.max) {
        left.left = std::max(0, *blueprint.attempts.max - soFar->count);
    }
    left.from = freeFrom(*soFar, blueprint.attempts);
    return left;
}

Result<std::vector<std::string>> whoEntersCandidates(Workspace& workspace, const HeldExam& exam) {
    const auto able = activeWith(workspace, people::Action::ManageExams);
    const auto persons = workspace.store().people().persons();
    if (!able || !persons) {
        return tl::unexpected<Error>(able ? persons.error() : able.error());
    }
    const bool setUp = std::ranges::find(*able, exam.by) != able->end();
    std::vector<std::string> names;
    for (const people::Person& person : *persons) {
        const bool asked =
            setUp ? person.id == exam.by : std::ranges::find(*able, person.id) != able->end();
        if (asked) {
            names.push_back(person.name);
        }
    }
    return names;
}

Result<std::map<ItemId, int>> earlierUses(Workspace& workspace,
                                          const HeldExam& exam,
                                          const bank::Bank& drawn,
                                          const integrity::KeyRing* ring) {
    const auto earlier = earlierExams(workspace, exam);
    if (!earlier) {
        return tl::unexpected<Error>(earlier.error());
    }
    std::set<PersonId> candidates;
    for (const exam::ExamCandidate& candidate : exam.candidates) {
        candidates.insert(candidate.person);
    }
    std::map<ItemId, int> meanings;
    for (const bank::Item& item : drawn.items()) {
        meanings.emplace(item.id, item.meaning);
    }
    std::map<ItemId, int> uses;
    for (const HeldExam& other : *earlier) {
        if (const Status added = addUses(workspace, {other, candidates}, meanings, ring, uses);
            !added) {
            return tl::unexpected<Error>(added.error());
        }
    }
    return uses;
}

std::map<ItemId, int> usesInExams(const std::vector<practice::AnswerEvent>& answers) {
    const std::set<practice::AnswerKey> withdrawn = practice::withdrawnAnswers(answers);
    std::map<ItemId, int> uses;
    for (const practice::AnswerEvent& answer : answers) {
        const bool counts = answer.origin == practice::AnswerOrigin::Exam && !answer.undoOf &&
                            !withdrawn.contains({answer.install.str(), answer.seq});
        uses[answer.item] += counts ? 1 : 0;
    }
    return uses;
}

Result<std::vector<SeenBefore>> seenBefore(Workspace& workspace,
                                           const HeldExam& exam,
                                           const std::vector<exam::PaperForm>& forms,
                                           const integrity::KeyRing* ring) {
    const auto earlier = earlierExams(workspace, exam);
    const auto candidates = seatCandidates(workspace, exam);
    if (!earlier || !candidates) {
        return tl::unexpected<Error>(earlier ? candidates.error() : earlier.error());
    }
    std::vector<SeenBefore> all;
    for (std::size_t i = 0; i < candidates->size() && !forms.empty(); ++i) {
        const seat::SeatCandidate& candidate = (*candidates)[i];
        const auto before = tasksSatBy(workspace, candidate.person, *earlier, ring);
        if (!before) {
            return tl::unexpected<Error>(before.error());
        }
        const std::set<UsedTask> own = tasksIn(forms[i % forms.size()]);
        const auto seen = std::ranges::count_if(
            own, [&](const UsedTask& task) { return before->contains(task); });
        if (seen > 0) {
            all.push_back({candidate.person,
                           candidate.name,
                           static_cast<int>(seen),
                           static_cast<int>(own.size())});
        }
    }
    return all;
}

Status mayRetake(Workspace& workspace, const HeldExam& exam, const bank::Blueprint& blueprint) {
    const auto earlier = earlierExams(workspace, exam);
    const auto candidates = seatCandidates(workspace, exam);
    if (!earlier || !candidates) {
        return tl::unexpected<Error>(earlier ? candidates.error() : earlier.error());
    }
    const std::set<ExamId> rounds = roundsOf(*earlier, exam, blueprint);
    for (const seat::SeatCandidate& candidate : *candidates) {
        const auto soFar = attemptsSoFar(workspace, candidate.person, rounds);
        if (!soFar) {
            return tl::unexpected<Error>(soFar.error());
        }
        if (Status may = mayOne(candidate, *soFar, blueprint.attempts, exam.opens); !may) {
            return may;
        }
    }
    return ok();
}

}  // namespace qgt::app
