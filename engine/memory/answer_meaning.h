#pragma once

#include "engine/memory/memory_model.h"

#include <cstdint>
#include <optional>

namespace qgt::memory {

/// How sure somebody said to be, before the answer was revealed.
enum class Sureness : std::uint8_t { NotAsked, Sure, Unsure, Guessed };

/// What is known of one answer to a question with a key.
struct QuizAnswer {
    bool right = false;
    bool dontKnow = false;  ///< 不会 was chosen: certain not-knowing
    Sureness sureness = Sureness::NotAsked;
    /// Chance of a right answer without knowing, by kind and options (`grading::guessRate`);
    /// below 1.
    double guess = 0;
    std::optional<double> seconds;
    /// How much slower than usual, in standard deviations (`Pace::deviation`).
    std::optional<double> slowness;

    bool operator==(const QuizAnswer&) const = default;
};

/// What answers are taken for: start values of the literature and of simulations.
struct AnswerAssumptions {
    double slip = 0.04;              ///< chance of a wrong answer in spite of knowing
    double guessWhenSure = 0.06;     ///< chance that a right, sure answer is luck
    double guessWhenGuessed = 0.60;  ///< the same of a right answer that was called a guess
    double clickedThrough = 1.0;     ///< faster than so many seconds nobody has read it
    double idle = 180.0;             ///< slower than so many seconds is time away
    double slow = 1.5;               ///< `QuizAnswer::slowness` from which it counts as searching
    double slowOdds = 0.6;           ///< factor on the odds of knowing after searching
    double sameDay = 0.9;            ///< chance of knowing what was shown earlier on this day
    double partial = 0.6;            ///< chance of having known below which a right answer is Hard
};

/// How likely an answer is from who knows it and from who does not. What counts is the ratio.
struct AnswerWeight {
    double ifKnown = 1;
    double ifUnknown = 0;

    bool operator==(const AnswerWeight&) const = default;
};

/// Of right or wrong alone, by guess g and slip s: 1 - s to g, or s to 1 - g. So the chance of a
/// right answer is g + (1 - s - g) R. 不会 has the weights of a wrong answer.
[[nodiscard]] AnswerWeight outcomeWeight(const QuizAnswer& answer,
                                         const AnswerAssumptions& assumed = {});

/// Of everything that is known of the answer. A right one has the guess rate as sureness corrects
/// it, `guessWhenGuessed` when it was clicked through, and less weight after searching long. Time
/// never turns wrong into right. 不会 is certain not-knowing.
[[nodiscard]] AnswerWeight evidenceWeight(const QuizAnswer& answer,
                                          const AnswerAssumptions& assumed = {});

/// Chance that somebody knew it, when the chance was `before` ahead of an answer of this weight:
///     q a / (q a + (1 - q) b)
[[nodiscard]] double chanceKnown(const AnswerWeight& weight, double before);

/// Chance of knowing it before an answer: by the forgetting curve, or `sameDay` when it was
/// answered earlier on this day. `days` since the last answer.
[[nodiscard]] double chanceBefore(const MemoryModel& model,
                                  const MemoryState& memory,
                                  int days,
                                  const AnswerAssumptions& assumed = {});

/// When an item was answered again, and what that is for memory if it was known.
struct Recurrence {
    int days = 0;  ///< whole practice days since the last answer
    Rating ifKnown = Rating::Good;
};

/// Memory after an answer that was known with chance `known`: between what `ifKnown` and Again make
/// of it, stability by its logarithm.
[[nodiscard]] MemoryState softNext(const MemoryModel& model,
                                   const MemoryState& before,
                                   const Recurrence& recurrence,
                                   double known);

/// The same after the first answer ever. Whoever knows it then knew it before: that is Easy.
[[nodiscard]] MemoryState softFirst(const MemoryModel& model, Rating ifKnown, double known);

/// The one rating that other programs understand: wrong is Again, right is Good; Hard when it was
/// likely luck, Easy when it was sure and faster than usual at the first time ever.
[[nodiscard]] Rating exportedRating(const QuizAnswer& answer,
                                    double known,
                                    bool firstEver,
                                    const AnswerAssumptions& assumed = {});

}  // namespace qgt::memory
