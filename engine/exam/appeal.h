#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/exam/exam_result.h"
#include "engine/exam/exam_store.h"
#include "engine/exam/key_correction.h"
#include "engine/exam/result_stage.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace qgt {

using AppealId = StrongId<struct AppealIdTag>;  ///< 复核: one candidate's word against a result

}  // namespace qgt

namespace qgt::exam {

/// What somebody wants looked at again: the whole result, or one task of the own paper.
struct Appeal {
    AppealId id;
    ExamId exam;
    AttemptId attempt;
    PersonId candidate;
    int slot = 0;      ///< of the task in the candidate's paper; 0: the whole result
    std::string task;  ///< its id; empty: the whole result
    std::string text;
    Instant at;

    bool operator==(const Appeal&) const = default;
};

/// What the assessor says of an open answer, in the place of every mark there was.
struct AppealMark {
    int slot = 0;
    int node = 0;
    std::vector<bool> met;  ///< per rubric point

    bool operator==(const AppealMark&) const = default;
};

enum class AppealStepKind : std::uint8_t {
    Accepted,    ///< with new marks, or by a correction of the key that was applied
    Rejected,    ///< with a reason
    Correcting,  ///< a correction of the key was ordered for it; it is decided when that is applied
    Reopened     ///< that correction was given up or taken back
};

/// What became of an appeal, for ever.
struct AppealStep {
    AppealId appeal;
    AppealStepKind kind = AppealStepKind::Rejected;
    Instant at;
    PersonId by;
    std::string reason;
    CorrectionId correction;        ///< Correcting, Reopened, Accepted by a correction
    std::vector<AppealMark> marks;  ///< Accepted with new marks
    bool byNecessity = false;       ///< by somebody with a hand in it, since nobody else was left

    bool operator==(const AppealStep&) const = default;
};

enum class AppealState : std::uint8_t { Open, Correcting, Accepted, Rejected };

/// Longest text of an appeal, in characters.
inline constexpr std::size_t kLongestAppeal = 2000;
/// Most appeals that a window may give each candidate.
inline constexpr int kMostAppeals = 20;

[[nodiscard]] AppealState stateOf(const Appeal& appeal, const std::vector<AppealStep>& steps);

/// The step that decided it; null: nobody has.
[[nodiscard]] const AppealStep* decisionOf(const Appeal& appeal,
                                           const std::vector<AppealStep>& steps);

/// How many appeals a candidate still has in a window: one that was accepted is given back.
[[nodiscard]] int appealsLeft(const StageRelease& window,
                              const PersonId& candidate,
                              const std::vector<Appeal>& appeals,
                              const std::vector<AppealStep>& steps);

/// Whether this appeal may be filed beside those there are. `window` is null when none is open.
/// Errors: appeal.no-window, appeal.none-left, appeal.no-text, appeal.too-long (arg most),
/// appeal.twice while the same thing is still being looked at.
[[nodiscard]] Status mayFile(const Appeal& appeal,
                             const StageRelease* window,
                             const std::vector<Appeal>& appeals,
                             const std::vector<AppealStep>& steps);

/// Whether an order corrects what the appeal is about: its task, or one of the whole paper. `tasks`
/// are those of the appealed paper.
[[nodiscard]] bool concerns(const CorrectionOrder& order,
                            const Appeal& appeal,
                            const std::vector<TaskResult>& tasks);

/// A paper has the task in the same revision.
[[nodiscard]] bool hasTask(const std::vector<TaskResult>& paper, const TaskResult& task);

/// What says whether somebody may decide an appeal: what was said of the results of its exam, also
/// what counts no more.
struct AssessorFacts {
    const std::vector<OpenMark>& marks;  ///< that were handed in, or given without a queue
    const std::vector<CorrectionOrder>& orders;
    const std::vector<CorrectionStep>& orderSteps;
    const std::vector<Appeal>& appeals;
    const std::vector<AppealStep>& steps;
    const std::vector<TaskResult>& tasks;  ///< of the paper that the appeal is about
    /// While appeals are taken: the tasks of the own papers of those who may decide.
    const std::map<PersonId, std::vector<TaskResult>>& ownPapers;
    const std::vector<PersonId>& assessors;  ///< everybody who is there and has the right
    /// Of a paper that was entered from an answer sheet: who said what stands there.
    const std::set<PersonId>& readers;
};

/// How somebody decides about results.
enum class Assessing : std::uint8_t {
    Freely,
    ByNecessity  ///< with a hand in it, since nobody without is left
};

/// Whether this person may decide the appeal without having had a hand in it: neither the
/// candidate, nor who has what it is about in an own paper, read its answer sheet, marked it,
/// ordered or agreed to a correction of it that was not given up, or decided an appeal about it
/// before. Applying, taking back and giving up corrections is no hand in it. Errors: appeal.own,
/// appeal.sat-it, appeal.read-by-you, appeal.marked-by-you, appeal.ordered-by-you,
/// appeal.decided-by-you.
[[nodiscard]] Status mayAssessFreely(const Appeal& appeal,
                                     const PersonId& assessor,
                                     const AssessorFacts& facts);

/// The same; but where no assessor is free of all that, anybody but the candidate may. Errors: as
/// `mayAssessFreely`.
[[nodiscard]] Result<Assessing> mayAssess(const Appeal& appeal,
                                          const PersonId& assessor,
                                          const AssessorFacts& facts);

/// The marks that appeals gave an attempt, in the place of those of raters; later ones hold.
void addAppealMarks(const AttemptId& attempt,
                    const std::vector<Appeal>& appeals,
                    const std::vector<AppealStep>& steps,
                    CountedMarks& marks);

/// Appeals that wait for this correction to be applied, given up or taken back: `state` is
/// Correcting before it is applied and Accepted after.
[[nodiscard]] std::vector<Appeal> appealsBehind(const CorrectionId& correction,
                                                AppealState state,
                                                const std::vector<Appeal>& appeals,
                                                const std::vector<AppealStep>& steps);

[[nodiscard]] std::string toText(AppealStepKind kind);
[[nodiscard]] std::optional<AppealStepKind> appealStepFromText(std::string_view text);

}  // namespace qgt::exam
