#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/result_stage.h"
#include "engine/seat/attempt_event.h"
#include "engine/seat/seat_paper.h"

#include <vector>

namespace qgt::app {

/// The blueprint as it was when the exam was set up. Errors: exam.record-damaged (arg title).
[[nodiscard]] Result<bank::Blueprint> frozenBlueprint(const exam::HeldExam& exam);

/// A blueprint as an exam keeps it. Errors: those of `bank::blueprintYaml`.
[[nodiscard]] Result<std::string> frozenText(const bank::Blueprint& blueprint);

/// Who the candidates are, in the exam's order. Somebody who is gone has an empty name. Errors:
/// store.*.
[[nodiscard]] Result<std::vector<seat::SeatCandidate>> seatCandidates(Workspace& workspace,
                                                                      const exam::HeldExam& exam);

/// Items and cases of a paper.
[[nodiscard]] int tasksOf(const bank::Blueprint& blueprint);

/// The blueprint of an exam with which somebody practises for it: drawn from the practice bank,
/// everything is shown at the end, nothing is certified.
[[nodiscard]] bank::Blueprint mockOf(bank::Blueprint blueprint);

/// The blueprint of a certifying exam that is tried with the specimen items, which everybody may
/// know: nothing is certified, and safety-critical items of the exam pool are not in it.
[[nodiscard]] bank::Blueprint trialOf(bank::Blueprint blueprint);

/// What was released of one exam, oldest first; `all` are the releases of all exams. An exam that
/// was published before stages were released one by one begins with the release that publishing it
/// is now, so that a stage that ends leaves its results where they were.
[[nodiscard]] std::vector<exam::StageRelease> stagesOf(const exam::HeldExam& exam,
                                                       const bank::Blueprint& blueprint,
                                                       const std::vector<exam::StageRelease>& all);

/// What is shown of the results of an exam at a moment: what its blueprint says of the stage that
/// was released last and has not ended. Of a mock exam everything. Of an exam that was published
/// before stages were released one by one, by the days of its blueprint. `releases` are those of
/// all exams.
[[nodiscard]] std::vector<bank::ReleasedPart> releasedParts(
    const exam::HeldExam& exam,
    const bank::Blueprint& blueprint,
    const std::vector<exam::StageRelease>& releases,
    Instant now);

/// What an attempt of this candidate may use.
[[nodiscard]] seat::AttemptTerms termsOf(const exam::HeldExam& exam,
                                         const bank::Blueprint& blueprint,
                                         const exam::ExamCandidate& candidate);

/// Minutes of an attempt of this candidate with the extra time; a begun minute is a whole one, so
/// that nobody loses half of it.
[[nodiscard]] int minutesOf(const bank::Blueprint& blueprint, const exam::ExamCandidate& candidate);

/// The candidate's entry; null when the person is none.
[[nodiscard]] const exam::ExamCandidate* candidateOf(const exam::HeldExam& exam,
                                                     const PersonId& person);

}  // namespace qgt::app
