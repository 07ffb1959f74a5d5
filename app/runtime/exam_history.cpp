#include "app/runtime/exam_history.h"

#include "app/runtime/exam_material.h"
#include "engine/exam/exam_lock.h"

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

/// Items of one paper; none when nobody here can open it.
Result<std::vector<ItemId>> itemsIn(const HeldExam& exam,
                                    const exam::StoredPaper& stored,
                                    const integrity::KeyRing* ring) {
    std::optional<exam::PaperLocks> locks;
    if (exam.lock.generation != 0) {
        if (ring == nullptr) {
            return std::vector<ItemId>();
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
    std::vector<ItemId> items;
    for (const exam::KeyedTask& task : key->tasks) {
        if (const auto* const item = std::get_if<bank::Item>(&task.task); item != nullptr) {
            items.push_back(item->id);
        }
    }
    return items;
}

/// Adds the papers of one earlier exam; a variant is opened once, whoever had it.
Status addUses(Workspace& workspace,
               const HeldExam& earlier,
               const std::set<PersonId>& candidates,
               const integrity::KeyRing* ring,
               std::map<ItemId, int>& uses) {
    const auto papers = workspace.store().exams().papers(earlier.id);
    if (!papers) {
        return tl::unexpected<Error>(papers.error());
    }
    std::map<std::string, std::vector<const exam::StoredPaper*>> byForm;
    for (const exam::StoredPaper& paper : *papers) {
        if (candidates.contains(paper.candidate)) {
            byForm[paper.form].push_back(&paper);
        }
    }
    for (const auto& [form, same] : byForm) {
        const auto items = itemsIn(earlier, *same.front(), ring);
        if (!items) {
            return tl::unexpected<Error>(items.error());
        }
        for (const ItemId& item : *items) {
            uses[item] += static_cast<int>(same.size());
        }
    }
    return ok();
}

/// Those of the earlier exams that are of this blueprint, and of this line.
std::set<ExamId> sameKind(const std::vector<HeldExam>& earlier,
                          const HeldExam& exam,
                          const bank::Blueprint& blueprint) {
    std::set<ExamId> same;
    for (const HeldExam& other : earlier) {
        const auto plan = frozenBlueprint(other);
        if (plan && plan->id == blueprint.id && other.line == exam.line &&
            other.state != ExamState::Withdrawn) {
            same.insert(other.id);
        }
    }
    return same;
}

/// When somebody's newest attempt at this blueprint ended; 0: there was none.
Result<Instant> newestAttempt(Workspace& workspace,
                              const PersonId& person,
                              const std::set<ExamId>& exams) {
    const auto attempts = workspace.store().attempts().attemptsOf(person);
    if (!attempts) {
        return tl::unexpected<Error>(attempts.error());
    }
    Instant newest;
    for (const seat::AttemptRecord& record : *attempts) {
        if (exams.contains(record.head.exam)) {
            newest = std::max(newest, record.events.back().at.wall);
        }
    }
    return newest;
}

}  // namespace

Result<std::map<ItemId, int>> earlierUses(Workspace& workspace,
                                          const HeldExam& exam,
                                          const integrity::KeyRing* ring) {
    const auto earlier = earlierExams(workspace, exam);
    if (!earlier) {
        return tl::unexpected<Error>(earlier.error());
    }
    std::set<PersonId> candidates;
    for (const exam::ExamCandidate& candidate : exam.candidates) {
        candidates.insert(candidate.person);
    }
    std::map<ItemId, int> uses;
    for (const HeldExam& other : *earlier) {
        if (const Status added = addUses(workspace, other, candidates, ring, uses); !added) {
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
    const std::set<ExamId> same = sameKind(*earlier, exam, blueprint);
    if (same.empty() || blueprint.attempts.waitDays == 0) {
        return ok();
    }
    for (const seat::SeatCandidate& candidate : *candidates) {
        const auto newest = newestAttempt(workspace, candidate.person, same);
        if (!newest) {
            return tl::unexpected<Error>(newest.error());
        }
        const Instant free{newest->ms + blueprint.attempts.waitDays * kMsPerDay};
        if (newest->ms != 0 && exam.opens < free) {
            return failure("exam.too-soon",
                           {{"name", candidate.name},
                            {"date", toString(localDate(free, kShanghaiOffsetMinutes))}});
        }
    }
    return ok();
}

}  // namespace qgt::app
