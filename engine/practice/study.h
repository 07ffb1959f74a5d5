#pragma once

#include "engine/core/result.h"
#include "engine/practice/knowledge.h"
#include "engine/practice/practice_store.h"
#include "engine/practice/study_goal.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace qgt::practice {

/// What is known of somebody besides the own practice.
struct StudyFacts {
    std::shared_ptr<const AbilityBasis> basis;  ///< of the bank that was asked about
    std::vector<ability::AbilityPrior> priors;  ///< by line of the basis
    std::vector<CertifyingAnswer> certifying;
    std::optional<StudyGoal> goal;
};

/// Where that comes from.
class StudySource {
  public:
    StudySource() = default;
    StudySource(const StudySource&) = delete;
    StudySource& operator=(const StudySource&) = delete;
    virtual ~StudySource() = default;

    /// As of now. Errors: store.*, exam.*.
    [[nodiscard]] virtual Result<StudyFacts> factsOf(
        const PersonId& person, const std::shared_ptr<const bank::Bank>& bank) = 0;
};

/// What is known of somebody of whom nobody said anything: no exam, no duties, and the parameters
/// that nobody's answers were needed for.
[[nodiscard]] StudyFacts plainFacts(const bank::Bank& bank);

/// How much somebody practises, as far as it shows.
struct StudyHabit {
    std::int32_t firstDay = 0;  ///< of the last `kHabitDays` days the first with practice; or today
    double secondsPerDay = 0;   ///< of answering, days without any counted in

    bool operator==(const StudyHabit&) const = default;
};

inline constexpr int kHabitDays = 60;

/// Starts at a quarter of an hour on three days of four, as if four days had been seen.
[[nodiscard]] StudyHabit habitOf(const std::vector<AnswerEvent>& answers, std::int32_t day);

/// What a session is drawn from besides bank and history.
struct Study {
    Knowledge knowledge;
    StudyHabit habit;
    std::optional<StudyGoal> goal;  ///< nothing: for its own sake, or the exam is over
};

/// `goal` counts up to its day.
[[nodiscard]] Study studyOf(const StudyFacts& facts,
                            const std::vector<AnswerEvent>& answers,
                            const std::vector<ExposureEvent>& exposures,
                            std::int32_t day);

}  // namespace qgt::practice
