#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/blueprint.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/exam/held_exam.h"
#include "engine/seat/seat_paper.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace qgt::exam {

/// Version of drawing and shuffling that `freezePapers` works by; stored with every exam.
inline constexpr int kPaperAlgorithm = 1;

/// What one variant is made of: tasks by the blueprint's sections, in its order.
struct PaperForm {
    std::string label;                                  ///< "A"
    std::vector<std::vector<const bank::Item*>> items;  ///< per section; none for case sections
    std::vector<const bank::CaseScenario*> cases;       ///< for case sections, in order
};

/// A task with everything that scoring it needs, and how it was laid before the candidate.
struct KeyedTask {
    std::size_t section = 0;  ///< place in the blueprint
    std::variant<bank::Item, bank::CaseScenario> task;
    /// What stands at each place as shown: option keys, or places of rights in the author's order;
    /// for a case the names of its nodes as the seat counts them.
    std::vector<std::string> order;
    /// For a case: per node as the seat counts them the author's choice keys as shown.
    std::vector<std::vector<std::string>> choices;
};

/// The half of a frozen paper that no seat ever has.
struct ScoringKey {
    ExamId exam;
    PersonId candidate;
    std::string form;
    bank::Blueprint blueprint;
    std::vector<KeyedTask> tasks;  ///< by slot: `tasks[0]` is slot 1
};

/// A paper as it is frozen for one candidate, in its two halves.
struct FrozenPaper {
    seat::SeatPaper seat;
    ScoringKey key;
};

struct SealingRequest {
    const bank::Blueprint& blueprint;
    const bank::Bank& bank;  ///< knows lines
    const HeldExam& exam;    ///< candidates in the order of their seats, seed
    /// Who the candidates are, in the same order; name, post and committee as printed.
    std::vector<seat::SeatCandidate> candidates;
    std::vector<PaperForm> forms;  ///< of `exam.forms` variants, or one per candidate
};

/// Freezes one paper per candidate. Variants go round so that neighbours differ; the order of tasks
/// inside a section and of options is drawn per candidate from (seed, candidate, algorithm) and
/// stored. True and false, options that speak of other options ("以上", "A 和 B") and those of
/// ordered amounts keep their places. The maximum of every paper is the blueprint's; its minutes
/// are too, without the extra time of a candidate. Errors: exam.form-unfit (args form, section)
/// when a form is not what the blueprint says, exam.form-count (args found, needed),
/// exam.unfit-blueprint.
[[nodiscard]] Result<std::vector<FrozenPaper>> freezePapers(const SealingRequest& request);

/// The key as text to be stored: JSON with the blueprint, items and cases as YAML files inside, so
/// that it can be read for as long as the bank's format can. Everything comes back but the places
/// in the bank's files. Errors: exam.key-damaged (arg what).
[[nodiscard]] Result<std::string> encodeKey(const ScoringKey& key);
[[nodiscard]] Result<ScoringKey> decodeKey(std::string_view text);

}  // namespace qgt::exam
