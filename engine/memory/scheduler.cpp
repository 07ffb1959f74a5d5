#include "engine/memory/scheduler.h"

#include "engine/memory/interval_fuzz.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::memory {

namespace {

constexpr int kMinutesPerDay = 24 * 60;

/// Where a card goes by its steps.
struct StepMove {
    int minutes = 0;
    std::size_t step = 0;
};

/// The first step once more and then some: the mean of the first two, or half as long again (at
/// most a day longer) when there is only one. Half a minute counts as one.
int hardOnFirstStep(const std::vector<int>& steps) {
    const int first = steps.front();
    return steps.size() > 1 ? (first + steps[1] + 1) / 2
                            : std::min((3 * first + 1) / 2, first + kMinutesPerDay);
}

/// Nothing when the answer, or the lack of further steps, ends the steps.
std::optional<StepMove> stepMove(const std::vector<int>& steps, const Card& before, Rating rating) {
    if (before.step >= steps.size()) {
        return std::nullopt;
    }
    const std::size_t following = before.step + 1;
    switch (rating) {
        case Rating::Again:
            return StepMove{before.phase == CardPhase::Review ? steps[before.step] : steps.front(),
                            0};
        case Rating::Hard:
            return StepMove{before.step == 0 ? hardOnFirstStep(steps) : steps[before.step],
                            before.step};
        case Rating::Good:
            return following < steps.size() ? std::optional(StepMove{steps[following], following})
                                            : std::nullopt;
        default:
            return std::nullopt;
    }
}

Parameters usedParameters(const Parameters& parameters, const SchedulerSettings& settings) {
    Parameters w = clipped(parameters, boundsFor(parameters, settings.relearningSteps.size()));
    if (!settings.shortTerm) {
        w[17] = 0.0;
        w[18] = 0.0;
        w[19] = 0.0;
    }
    return w;
}

Instant later(Instant at, std::int64_t minutes) {
    return {at.ms + minutes * kMsPerMinute};
}

}  // namespace

Scheduler::Scheduler(const Parameters& parameters, SchedulerSettings settings)
    : m_settings(std::move(settings)), m_model(usedParameters(parameters, m_settings)) {
    if (!m_settings.shortTerm) {
        m_settings.learningSteps.clear();
        m_settings.relearningSteps.clear();
    }
}

Card Scheduler::next(const Card& card, const CardAnswer& answer) const {
    if (answer.rating == Rating::Manual) {
        return card;
    }
    const int elapsed = card.phase == CardPhase::New ? 0 : std::max(answer.day - card.lastDay, 0);
    Card after = card;
    after.memory = memoryAfter(card, elapsed, answer.rating);
    after.repetitions += 1;
    after.lastDay = answer.day;
    const bool lapsed = answer.rating == Rating::Again && card.phase == CardPhase::Review;
    after.lapses += lapsed ? 1 : 0;
    place(after, card, elapsed, answer);
    return after;
}

MemoryState Scheduler::memoryAfter(const Card& card, int elapsed, Rating rating) const {
    return card.phase == CardPhase::New ? m_model.first(rating)
                                        : m_model.next(card.memory, elapsed, rating);
}

void Scheduler::place(Card& card, const Card& before, int elapsed, const CardAnswer& answer) const {
    const bool inReview = before.phase == CardPhase::Review;
    const bool relearns = inReview || before.phase == CardPhase::Relearning;
    const bool bySteps = !inReview || answer.rating == Rating::Again;
    const std::vector<int>& steps =
        relearns ? m_settings.relearningSteps : m_settings.learningSteps;
    const auto move = bySteps ? stepMove(steps, before, answer.rating) : std::nullopt;
    if (!move) {
        card.phase = CardPhase::Review;
        card.step = 0;
        card.scheduledDays = daysAfter(before, elapsed, answer);
        card.due = later(answer.at, std::int64_t{card.scheduledDays} * kMinutesPerDay);
        return;
    }
    const bool withinTheDay = move->minutes < kMinutesPerDay;
    card.step = move->step;
    card.scheduledDays = move->minutes / kMinutesPerDay;
    card.due = later(answer.at, move->minutes);
    if (withinTheDay) {
        card.phase = relearns ? CardPhase::Relearning : CardPhase::Learning;
    } else {
        card.phase = CardPhase::Review;
    }
}

int Scheduler::ownDays(const MemoryState& memory, int elapsed, const CardAnswer& answer) const {
    const int days =
        m_model.wholeDays(memory.stability, m_settings.retention, m_settings.longestInterval);
    return answer.fuzz ? fuzzed(days, elapsed, m_settings.longestInterval, *answer.fuzz) : days;
}

int Scheduler::daysAfter(const Card& card, int elapsed, const CardAnswer& answer) const {
    const auto own = [&](Rating rating) {
        return ownDays(memoryAfter(card, elapsed, rating), elapsed, answer);
    };
    const bool inReview = card.phase == CardPhase::Review;
    const bool alone = m_settings.shortTerm && (!inReview || answer.rating == Rating::Again);
    if (alone) {
        return own(answer.rating);
    }
    // The better the answer, the longer the interval; a day apart at least, also past the longest.
    const int good = own(Rating::Good);
    int hard = own(Rating::Hard);
    if (m_settings.shortTerm) {
        hard = std::min(hard, good);
    } else {
        const int again = std::min(own(Rating::Again), hard);
        if (answer.rating == Rating::Again) {
            return again;
        }
        hard = std::max(hard, again + 1);
    }
    if (answer.rating == Rating::Hard) {
        return hard;
    }
    const int kept = std::max(good, hard + 1);
    return answer.rating == Rating::Good ? kept : std::max(own(Rating::Easy), kept + 1);
}

}  // namespace qgt::memory
