#pragma once

#include "engine/core/clock.h"
#include "engine/memory/memory_model.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace qgt::memory {

/// Where a card is on its way. Learning and Relearning go by steps of minutes, Review by the
/// interval of its stability.
enum class CardPhase : std::uint8_t { New, Learning, Review, Relearning };

/// One person's card of one item, as far as it decides when the item comes back.
struct Card {
    CardPhase phase = CardPhase::New;
    /// Index of the step that the card waits for. A card that left for Review by a step of a day or
    /// more keeps it until the next answer: a lapse then goes on from there.
    std::size_t step = 0;
    MemoryState memory;
    Instant due;
    int scheduledDays = 0;  ///< 0 while the steps count minutes
    std::int32_t lastDay = 0;
    int repetitions = 0;
    int lapses = 0;

    bool operator==(const Card&) const = default;
};

struct SchedulerSettings {
    std::vector<int> learningSteps{1, 10};  ///< minutes
    std::vector<int> relearningSteps{10};   ///< minutes
    double retention = 0.9;                 ///< chance of knowing it at which a card is due
    int longestInterval = 36'500;           ///< days
    /// Whether there are steps, and a memory of the same day. Without them every answer gives an
    /// interval of days.
    bool shortTerm = true;
};

/// One answer to a card.
struct CardAnswer {
    Rating rating = Rating::Good;
    Instant at;
    /// Practice day of `at` (core/date.h): elapsed days are differences of these.
    std::int32_t day = 0;
    /// Draws intervals of days around their values (`fuzzUnit`); nothing leaves them as they are.
    std::optional<double> fuzz;
};

/// When a card comes back after an answer: steps and intervals around the memory model, as ts-fsrs
/// and Anki have them. Hard on a later step waits for that step once more, as in Anki. Pure; the
/// same card and answer always give the same card.
class Scheduler {
  public:
    /// Parameters out of bounds are clipped.
    explicit Scheduler(const Parameters& parameters = kDefaultParameters,
                       SchedulerSettings settings = {});

    /// A Manual answer changes nothing.
    [[nodiscard]] Card next(const Card& card, const CardAnswer& answer) const;

  private:
    [[nodiscard]] MemoryState memoryAfter(const Card& card, int elapsed, Rating rating) const;
    [[nodiscard]] int daysAfter(const Card& card, int elapsed, const CardAnswer& answer) const;
    [[nodiscard]] int ownDays(const MemoryState& memory,
                              int elapsed,
                              const CardAnswer& answer) const;
    void place(Card& card, const Card& before, int elapsed, const CardAnswer& answer) const;

    SchedulerSettings m_settings;
    MemoryModel m_model;
};

}  // namespace qgt::memory
