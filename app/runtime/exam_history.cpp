#include "app/runtime/exam_history.h"

#include "app/runtime/exam_material.h"
#include "app/runtime/own_papers.h"
#include "app/runtime/standing_attempts.h"
#include "engine/exam/exam_lock.h"
#include "engine/exam/paper_attempt.h"

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

struct UsedItem {
    ItemId id;
    int meaning = 1;  ///< as it was in the paper
};

/// Items of one paper; none when nobody here can open it.
Result<std::vector<UsedItem>> itemsIn(const HeldExam& exam,
                                      const exam::StoredPaper& stored,
                                      const integrity::KeyRing* ring) {
    std::optional<exam::PaperLocks> locks;
    if (exam.lock.generation != 0) {
        if (ring == nullptr) {
            return std::vector<UsedItem>();
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
    std::vector<UsedItem> items;
    for (const exam::KeyedTask& task : key->tasks) {
        if (const auto* const item = std::get_if<bank::Item>(&task.task); item != nullptr) {
            items.push_back({item->id, item->meaning});
        }
    }
    return items;
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
        const auto items = itemsIn(earlier.exam, *same.front(), ring);
        if (!items) {
            return tl::unexpected<Error>(items.error());
        }
        for (const UsedItem& item : *items) {
            const auto now = meanings.find(item.id);
            if (now != meanings.end() && now->second == item.meaning) {
                uses[item.id] += static_cast<int>(same.size());
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
