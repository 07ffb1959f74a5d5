#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace qgt::app {

/// Good: nothing to do. Care: the exam can be held, and something is worth doing before. Bad: it
/// cannot be held like that.
enum class CheckState : std::uint8_t { Good, Care, Bad };

/// One line of what is looked at before an exam; `said` is a sentence of messages.tsv that says
/// what to do.
struct CheckedPoint {
    CheckState state = CheckState::Good;
    Error said;
};

/// What has to be right on this machine before an exam: papers, seats, invigilators, keys, room on
/// the disk, the second copy of the answers, a backup, no other exam of a candidate at that time,
/// and that what sealed papers rest on still holds on the day. Worst first, of equals in that
/// order. `mirror` is where journals are kept a second time; `ring` may be null: then sealed papers
/// stay shut. Errors: rights.refused, exam.unknown, exam.record-damaged, store.*, keys.*, sealed.*.
[[nodiscard]] Result<std::vector<CheckedPoint>> examChecklist(Workspace& workspace,
                                                              const people::Actor& actor,
                                                              const ExamId& exam,
                                                              const std::filesystem::path& mirror,
                                                              const integrity::KeyRing* ring);

/// A draft that tries everything of an exam but its questions: same candidates, seats, extra time,
/// invigilators and plan, with items of the practice bank, from now on for `kRehearsalHours`. It
/// certifies nothing, is no attempt and is in the audit chain. Errors: rights.refused,
/// exam.unknown, exam.record-damaged, store.*.
[[nodiscard]] Result<exam::HeldExam> makeRehearsal(Workspace& workspace,
                                                   const people::Actor& actor,
                                                   const ExamId& exam);

inline constexpr int kRehearsalHours = 12;

}  // namespace qgt::app
