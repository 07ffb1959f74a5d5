#pragma once

#include "engine/bank/item.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/exam/paper.h"
#include "engine/grading/scoring_scheme.h"
#include "engine/seat/attempt.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::exam {

/// What somebody who marks says about an open answer: which rubric points it meets. Key: slot, and
/// for a case the place of the node as the seat counts it (0 for a short answer).
using OpenMarks = std::map<std::pair<int, int>, std::vector<bool>>;

/// The marks that count. Where two raters' mean does, the other one's is in `second`.
struct CountedMarks {
    OpenMarks first;
    OpenMarks second = {};

    bool operator==(const CountedMarks&) const = default;
};

/// What a correction made of a task after the exam: another key or other marks, full marks for
/// everybody, or nothing any more.
enum class TaskFate : std::uint8_t { AsPrinted, Corrected, FullMarks, Removed };

/// What became of one task.
struct TaskResult {
    int slot = 0;
    std::string id;  ///< of item or case
    int revision = 1;
    LineId line;
    BlockId block;
    std::optional<bank::Level> level;  ///< nothing for cases
    int most = 0;                      ///< hundredths
    grading::Score score;
    bool critical = false;       ///< one of the blueprint's safety-critical items
    bool criticalError = false;  ///< of a case
    bool waitsForMarking =
        false;  ///< an open answer that nobody has marked yet: it counts 0 so far
    /// For the review, when it is released; as `givenWords` and `rightWords` say it.
    std::string given;
    std::string right;
    TaskFate fate = TaskFate::AsPrinted;

    bool operator==(const TaskResult&) const = default;
};

/// Marks of a part of the paper. A line, a block or a level has its items, without cases. Where
/// wrong answers cost marks, `got` may be below 0.
struct PartResult {
    std::string id;  ///< of line or block, name of a level, or "case"
    int got = 0;
    int most = 0;
    int tasks = 0;
    int right = 0;
    int notAnswered = 0;

    bool operator==(const PartResult&) const = default;
};

enum class PassRuleKind : std::uint8_t { Total, BlockFloor, CriticalItems, CriticalErrors };

/// One rule of the blueprint and how it came out.
struct RuleResult {
    PassRuleKind kind = PassRuleKind::Total;
    std::string block;  ///< BlockFloor
    int need = 0;       ///< hundredths, for CriticalItems a number
    int got = 0;
    bool met = false;

    bool operator==(const RuleResult&) const = default;
};

/// How sure the decision by the total is, as far as one paper can say; zero while something waits.
struct DecisionRisk {
    /// Chance that a person with this many marks stands on the other side of the total.
    double wrongSide = 0;
    /// Half width of the interval of 80 % around the marks, in hundredths.
    int halfWidth = 0;

    bool operator==(const DecisionRisk&) const = default;
};

/// A line to study next: where most marks were lost.
struct StudyNext {
    LineId line;
    int lost = 0;               ///< hundredths
    std::vector<ItemId> items;  ///< of the paper, not wholly right; of the practice bank only

    bool operator==(const StudyNext&) const = default;
};

struct ExamResult {
    int got = 0;
    int most = 0;
    bool passed = false;
    bool complete = true;  ///< false: something waits for marking, and nothing is decided
    std::vector<TaskResult> tasks;
    std::vector<PartResult> blocks;
    std::vector<PartResult> lines;
    std::vector<PartResult> levels;
    std::optional<PartResult> cases;
    std::vector<RuleResult> rules;
    DecisionRisk risk;
    std::vector<StudyNext> next;  ///< most lost first

    bool operator==(const ExamResult&) const = default;
};

/// What counts for one task in the place of what was printed.
struct TaskCorrection {
    TaskFate fate = TaskFate::Corrected;
    /// The task under each key that is accepted; the one that is worth most counts. Empty: the key
    /// as printed.
    std::vector<KeyedTask> keys;
    std::optional<int> marks;  ///< hundredths, in the place of the section's
};

/// By slot.
using TaskCorrections = std::map<int, TaskCorrection>;

/// What a stored result says first.
struct ResultHead {
    int got = 0;
    int most = 0;
    bool passed = false;
    bool complete = true;

    bool operator==(const ResultHead&) const = default;
};

/// Scores the answers of a closed attempt by its key. Where corrections change what the tasks add
/// up to, the sum is brought to the maximum of the blueprint, so that it is the same for everybody;
/// tasks and parts keep their own marks. Pure.
[[nodiscard]] ExamResult scorePaper(const ScoringKey& key,
                                    const std::vector<seat::SlotState>& answers,
                                    const CountedMarks& marks,
                                    const bank::Bank& bank,
                                    const TaskCorrections& corrections = {});

/// The answer of an item in the author's terms, as practice stores answers. Of a case nothing: its
/// moves are no response.
[[nodiscard]] grading::Response inAuthorsTerms(const KeyedTask& task,
                                               const seat::TaskAnswer& answer);

/// Stable compact JSON. Errors: exam.result-damaged.
[[nodiscard]] std::string encodeResult(const ExamResult& result);
[[nodiscard]] Result<ExamResult> decodeResult(std::string_view json);
/// Without reading the rest, for many results at once. Errors: exam.result-damaged.
[[nodiscard]] Result<ResultHead> decodeHead(std::string_view json);

}  // namespace qgt::exam
