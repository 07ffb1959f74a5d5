#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/bank.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/paper.h"
#include "engine/integrity/key_ring.h"
#include "engine/practice/practice_store.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace qgt::app {

/// How many of the exam's candidates had each item in a paper of an earlier exam: what was seen
/// least is drawn first. An item of `drawn` whose meaning has changed since is another question and
/// starts anew. Papers that only the keys open are counted when `ring` is there. Errors: store.*,
/// exam.*.
[[nodiscard]] Result<std::map<ItemId, int>> earlierUses(Workspace& workspace,
                                                        const exam::HeldExam& exam,
                                                        const bank::Bank& drawn,
                                                        const integrity::KeyRing* ring);

/// How often somebody met each item in exams, by the answers that were handed over to practice;
/// those that were taken back were somebody else's.
[[nodiscard]] std::map<ItemId, int> usesInExams(const std::vector<practice::AnswerEvent>& answers);

/// How many tasks of the own paper somebody has sat before.
struct SeenBefore {
    PersonId candidate;
    std::string name;
    int seen = 0;
    int tasks = 0;  ///< in the paper

    bool operator==(const SeenBefore&) const = default;
};

/// Of each candidate of the exam who has, with the forms dealt as `exam::freezePapers` deals them:
/// tasks of papers that this person began at earlier exams and that mean the same still. Papers
/// that only the keys open are counted when `ring` is there. Errors: store.*, exam.*, sealed.*.
[[nodiscard]] Result<std::vector<SeenBefore>> seenBefore(Workspace& workspace,
                                                         const exam::HeldExam& exam,
                                                         const std::vector<exam::PaperForm>& forms,
                                                         const integrity::KeyRing* ring);

/// Whether everybody may sit an exam of this blueprint when it opens: nobody has used up the
/// attempts, and between two of them lie the blueprint's waiting days. What was a trial with
/// specimen items is no attempt. Errors: exam.too-soon (args name, date), exam.no-attempt-left
/// (args name, max), store.*.
[[nodiscard]] Status mayRetake(Workspace& workspace,
                               const exam::HeldExam& exam,
                               const bank::Blueprint& blueprint);

/// What somebody may still do of one kind of exam.
struct AttemptsLeft {
    int taken = 0;
    std::optional<int> left;  ///< none: as often as one likes
    Instant from;             ///< not before; the epoch: at once

    bool operator==(const AttemptsLeft&) const = default;
};

/// By the rule that `mayRetake` checks when the next exam is set up. Errors: store.*.
[[nodiscard]] Result<AttemptsLeft> attemptsLeft(Workspace& workspace,
                                                const exam::HeldExam& exam,
                                                const bank::Blueprint& blueprint,
                                                const PersonId& person);

/// Names of whom a candidate asks to be entered again: who set the exam up, else everybody who is
/// active and sets up exams. Errors: store.*.
[[nodiscard]] Result<std::vector<std::string>> whoEntersCandidates(Workspace& workspace,
                                                                   const exam::HeldExam& exam);

/// Exams that are attempts of one kind: of this blueprint, pool and line, not withdrawn, no mock
/// exam and no draft; the exam itself is one of them.
[[nodiscard]] std::set<ExamId> roundsOf(const std::vector<exam::HeldExam>& exams,
                                        const exam::HeldExam& exam,
                                        const bank::Blueprint& blueprint);

}  // namespace qgt::app
