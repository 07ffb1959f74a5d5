#include "app/runtime/law_impact.h"

#include "app/runtime/scored_attempts.h"
#include "engine/bank/content_review.h"
#include "engine/exam/exam_lock.h"
#include "engine/exam/exam_result.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <variant>

namespace qgt::app {

namespace {

using exam::HeldExam;
using Tasks = std::set<std::string>;

bool isLeftOut(const HeldExam& exam) {
    return exam.mock || exam.state == exam::ExamState::Draft ||
           exam.state == exam::ExamState::Withdrawn;
}

/// The tasks of a paper that are asked about, or rest on the law.
Tasks askedIn(const exam::ScoringKey& key, const AskedLaw& law) {
    Tasks own;
    for (const exam::KeyedTask& task : key.tasks) {
        std::visit(
            [&](const auto& entry) {
                if (law.tasks.contains(entry.id.str()) ||
                    (!law.source.empty() && bank::restsOn(entry, law.source, law.article))) {
                    own.insert(entry.id.str());
                }
            },
            task.task);
    }
    return own;
}

/// The asked tasks of the scored papers by candidate.
Result<std::map<PersonId, Tasks>> scoredTasks(store::Store& store,
                                              const HeldExam& exam,
                                              const Tasks& asked) {
    const auto scores = store.exams().scores(exam.id);
    const auto takenBack = store.paperEntries().takenBack();
    if (!scores || !takenBack) {
        return tl::unexpected<Error>(scores ? takenBack.error() : scores.error());
    }
    std::map<PersonId, Tasks> found;
    for (const exam::ScoreRecord& score : *scores) {
        if (takenBack->contains(score.attempt)) {
            continue;
        }
        const auto result = exam::decodeResult(score.body);
        if (!result) {
            return tl::unexpected<Error>(result.error());
        }
        Tasks& own = found[score.candidate];
        for (const exam::TaskResult& task : result->tasks) {
            if (asked.contains(task.id)) {
                own.insert(task.id);
            }
        }
    }
    return found;
}

/// What one paper has of what is asked about.
struct PaperTouched {
    Tasks tasks;
    bool rests = false;  ///< it has any, or its certificate says so
    bool shut = false;   ///< nothing tells
};

class HeldExamReader {
  public:
    HeldExamReader(const AskedLaw& law, const HeldExam& exam, const exam::PaperLocks* locks)
        : m_law(law), m_exam(exam), m_locks(locks) {}

    /// `scored`: what its result names; null: it has none.
    [[nodiscard]] Result<PaperTouched> look(const exam::StoredPaper& paper,
                                            const Tasks* scored,
                                            const HeldImpact& impact) const {
        PaperTouched found;
        const bool isSealed = m_exam.lock.generation != 0;
        if (!isSealed || m_locks != nullptr) {
            const auto key = exam::scoringKeyOf(paper, isSealed ? &m_locks->scoring : nullptr);
            if (!key) {
                return tl::unexpected<Error>(key.error());
            }
            found.tasks = askedIn(*key, m_law);
        }
        if (scored != nullptr) {
            found.tasks.insert(scored->begin(), scored->end());
        }
        found.rests = !found.tasks.empty() || isCertified(paper.candidate, impact);
        found.shut = !found.rests && isSealed && m_locks == nullptr;
        return found;
    }

  private:
    [[nodiscard]] bool isCertified(const PersonId& person, const HeldImpact& impact) const {
        return std::ranges::any_of(impact.certificates, [&](const auto& one) {
            return one.record.exam == m_exam.id && one.record.person == person;
        });
    }

    const AskedLaw& m_law;
    const HeldExam& m_exam;
    const exam::PaperLocks* m_locks;
};

Status addHeld(store::Store& store,
               const HeldExam& exam,
               const AskedLaw& law,
               const exam::PaperLocks* locks,
               HeldImpact& impact) {
    const auto scored = scoredTasks(store, exam, law.tasks);
    const auto papers = store.exams().papers(exam.id);
    if (!scored || !papers) {
        return tl::unexpected<Error>(scored ? papers.error() : scored.error());
    }
    ExamTouched touched;
    touched.exam = exam.id;
    touched.title = exam.title;
    touched.opens = exam.opens;
    const HeldExamReader reader(law, exam, locks);
    for (const exam::StoredPaper& paper : *papers) {
        const auto known = scored->find(paper.candidate);
        auto found = reader.look(paper, known == scored->end() ? nullptr : &known->second, impact);
        if (!found) {
            return tl::unexpected<Error>(found.error());
        }
        impact.shut += found->shut ? 1 : 0;
        if (found->rests && known != scored->end()) {
            touched.sat.push_back(paper.candidate);
            impact.persons.insert(paper.candidate);
        }
        touched.papers += found->rests ? 1 : 0;
        touched.tasks.merge(found->tasks);
    }
    if (touched.papers > 0) {
        impact.exams.push_back(std::move(touched));
    }
    return ok();
}

/// The keys of its papers; nothing where they are open or nobody unlocked any.
Result<std::optional<exam::PaperLocks>> locksIfAny(const HeldExam& exam,
                                                   const integrity::KeyRing* ring) {
    return ring == nullptr ? Result<std::optional<exam::PaperLocks>>() : scorerLocks(exam, ring);
}

}  // namespace

Result<HeldImpact> heldImpact(store::Store& store,
                              const AskedLaw& law,
                              const integrity::KeyRing* ring) {
    const auto exams = store.exams().exams();
    const auto certificates = store.certificates().certificates();
    const auto ends = store.certificates().ends();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    if (!certificates || !ends) {
        return tl::unexpected<Error>(certificates ? ends.error() : certificates.error());
    }
    HeldImpact impact;
    impact.certificates = certificate::restingOn(*certificates, *ends, law.source, law.article);
    for (const auto& one : impact.certificates) {
        impact.persons.insert(one.record.person);
    }
    for (const HeldExam& exam : *exams) {
        if (isLeftOut(exam)) {
            continue;
        }
        const auto locks = locksIfAny(exam, ring);
        if (!locks) {
            return tl::unexpected<Error>(locks.error());
        }
        if (const Status added = addHeld(store, exam, law, *locks ? &**locks : nullptr, impact);
            !added) {
            return tl::unexpected<Error>(added.error());
        }
    }
    std::ranges::stable_sort(
        impact.exams, [](const ExamTouched& a, const ExamTouched& b) { return a.opens > b.opens; });
    return impact;
}

}  // namespace qgt::app
