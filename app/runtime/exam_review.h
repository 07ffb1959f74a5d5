#pragma once

#include "app/runtime/exam_room.h"
#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/exam/exam_lock.h"
#include "engine/exam/exam_store.h"
#include "engine/exam/held_exam.h"
#include "engine/integrity/key_ring.h"
#include "engine/seat/attempt_journal.h"

#include <optional>

namespace qgt::app {

/// Whether a blueprint lets candidates look through their papers at any of its stages.
[[nodiscard]] bool isReviewed(const bank::Blueprint& blueprint);

/// What makes the sealed papers of an exam readable for the review, from now on; only the halves
/// that the blueprint shows at some stage.
///
/// The exam's own keys are released and not copies of the opened papers. It is the simplest: the
/// papers stay the sealed rows that they are, under the digests that the attempts name, and there
/// is no second truth to be kept in step with them. It is sound: the two keys were drawn for this
/// exam alone, so that what the unit sealed before and after, the scorer's key and the pool stay
/// shut; nothing is readable before this row is there, and it is written with the exam's publishing
/// or not at all. What a candidate sees of it, and until when, is still said by the stages of the
/// blueprint; who has the data folder could read the papers of this exam from now on, which is what
/// releasing them means.
[[nodiscard]] exam::PaperRelease releaseOf(const ExamId& exam,
                                           const bank::Blueprint& blueprint,
                                           const exam::PaperLocks& locks);

/// Both keys of an exam's papers, where its release opened both halves; else nothing. Errors:
/// sealed.damaged, store.*.
[[nodiscard]] Result<std::optional<exam::PaperLocks>> releasedLocks(Workspace& workspace,
                                                                    const ExamId& exam);

/// The keys with which whoever works at an exam reads its papers: those of its release where that
/// opened both halves, else the unit's; nothing for open papers. Errors: keys.none when the papers
/// are sealed and `ring` is null, sealed.*, store.*.
[[nodiscard]] Result<std::optional<exam::PaperLocks>> readingLocks(Workspace& workspace,
                                                                   const exam::HeldExam& exam,
                                                                   const integrity::KeyRing* ring);

/// The paper of an attempt as its candidate saw it, without right answers; nothing where it is
/// sealed and was not released. Errors: exam.no-paper, sealed.*, store.*.
[[nodiscard]] Result<std::optional<seat::SeatPaper>> releasedPaper(Workspace& workspace,
                                                                   const exam::HeldExam& exam,
                                                                   const seat::AttemptHead& head);

/// Gives a result the paper of its closed attempt as it was seen, with what was answered, and why
/// right answers are right; nothing of it where the paper is sealed and was not released. Errors:
/// exam.no-paper, sealed.*, seat.*, store.*.
[[nodiscard]] Status addReview(Workspace& workspace,
                               const exam::HeldExam& exam,
                               const seat::AttemptRecord& record,
                               ReleasedResult& result);

}  // namespace qgt::app
