#pragma once

#include "engine/bank/bank.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/exam/exam_result.h"
#include "engine/exam/paper.h"
#include "engine/seat/attempt.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt {

using CorrectionId = StrongId<struct CorrectionIdTag>;  ///< one order to correct a key

}  // namespace qgt

namespace qgt::exam {

enum class CorrectionAction : std::uint8_t {
    ChangeKey,   ///< another answer is right
    AcceptAlso,  ///< a second answer is right as well
    FullMarks,   ///< the task was bad: everybody gets its marks
    Remove,      ///< the task was bad: it goes, and the others count for the whole paper
    ChangeMarks  ///< it is worth more or less beside the others
};

/// An order to correct the key of a task after an exam. It never touches an answer.
struct CorrectionOrder {
    CorrectionId id;
    ExamId exam;       ///< empty: every exam that has the task in this revision
    std::string task;  ///< id of an item or a case
    int revision = 1;
    CorrectionAction action = CorrectionAction::ChangeKey;
    /// ChangeKey, AcceptAlso, in the author's terms: option keys ("T", "F"), steps in their order,
    /// a text for each blank (empty: as it is). Matching, short answers and cases have no such key:
    /// of them only the marks are corrected.
    std::vector<std::string> answer;
    int marks = 0;  ///< ChangeMarks: hundredths
    /// 有利原则: whom the order would leave with less stays as before it.
    bool favourable = true;
    std::string reason;
    Instant at;
    PersonId by;

    bool operator==(const CorrectionOrder&) const = default;
};

enum class CorrectionStepKind : std::uint8_t { Approved, Applied, Undone, Dropped };

/// What became of an order, for ever.
struct CorrectionStep {
    CorrectionId order;
    CorrectionStepKind kind = CorrectionStepKind::Approved;
    Instant at;
    PersonId by;
    std::string reason;        ///< Undone, Dropped
    std::string digest;        ///< Applied: of the dry run that was seen
    int changed = 0;           ///< Applied, Undone: results that are others now
    bool byNecessity = false;  ///< Approved, Undone: with a hand in it, nobody else was left

    bool operator==(const CorrectionStep&) const = default;
};

/// Where an order stands; `Ordered` waits for somebody else's yes.
enum class CorrectionState : std::uint8_t { Ordered, Approved, Applied, Undone, Dropped };

[[nodiscard]] CorrectionState stateOf(const CorrectionOrder& order,
                                      const std::vector<CorrectionStep>& steps);

/// Tasks whose key was corrected and stays so, with the newest revision that was; what only got
/// other marks is not among them.
[[nodiscard]] std::map<std::string, int> correctedTasks(const std::vector<CorrectionOrder>& orders,
                                                        const std::vector<CorrectionStep>& steps);

/// The orders that count for an exam, in the order in which they were applied.
[[nodiscard]] std::vector<CorrectionOrder> ordersInForce(const std::vector<CorrectionOrder>& orders,
                                                         const std::vector<CorrectionStep>& steps,
                                                         const ExamId& exam);

/// The slot of the order's task in a paper; 0: the paper does not have it.
[[nodiscard]] int slotOf(const CorrectionOrder& order, const ScoringKey& key);

/// Keys of the options that are right by the orders in force, those of a second answer that is
/// accepted among them; none: the task has no options.
[[nodiscard]] std::vector<std::string> rightOptions(const KeyedTask& task,
                                                    const std::vector<CorrectionOrder>& inForce);

/// Whether the order can be meant of this task. Errors: exam.correction-unfit (arg field: task,
/// answer, marks, reason).
[[nodiscard]] Status checkOrder(const CorrectionOrder& order, const KeyedTask& task);

/// The result of one paper by its key and the orders in force, first come first. Orders of tasks
/// that the paper does not have say nothing of it. Pure.
[[nodiscard]] ExamResult scoreCorrected(const ScoringKey& key,
                                        const std::vector<seat::SlotState>& answers,
                                        const CountedMarks& marks,
                                        const bank::Bank& bank,
                                        const std::vector<CorrectionOrder>& orders);

/// A result that somebody would call worse: fewer marks, a rule met no more.
[[nodiscard]] bool isWorse(const ExamResult& result, const ExamResult& before);

/// A scored attempt. What is pointed to outlives the call.
struct AttemptToRegrade {
    AttemptId attempt;
    PersonId candidate;
    const ScoringKey* key = nullptr;
    const std::vector<seat::SlotState>* answers = nullptr;
    const CountedMarks* marks = nullptr;
    std::string body;  ///< of the score in force
};

/// What regrading makes of one attempt.
struct Regraded {
    AttemptId attempt;
    PersonId candidate;
    ResultHead before;
    ExamResult after;
    std::string body;  ///< of the new score
    bool had = false;  ///< the paper had a task that was asked about; else nothing is changed
    bool changed = false;
};

/// The attempts of one exam under `orders`, those whose papers have the task of `cause` scored
/// anew. In the order given; the others keep their result, of which only the head is filled here.
/// Errors: exam.result-damaged, exam.correction-leaves-nothing.
[[nodiscard]] Result<std::vector<Regraded>> regrade(const std::vector<AttemptToRegrade>& attempts,
                                                    const CorrectionOrder& cause,
                                                    const std::vector<CorrectionOrder>& orders,
                                                    const bank::Bank& bank);

/// BLAKE2b-256 (hex) over what regrading makes of the attempts that change: who applies it says by
/// it what was seen.
[[nodiscard]] std::string digestOf(const std::vector<Regraded>& regraded);

[[nodiscard]] std::string toText(CorrectionAction action);
[[nodiscard]] std::optional<CorrectionAction> correctionActionFromText(std::string_view text);
[[nodiscard]] std::string toText(CorrectionStepKind kind);
[[nodiscard]] std::optional<CorrectionStepKind> correctionStepFromText(std::string_view text);

}  // namespace qgt::exam
