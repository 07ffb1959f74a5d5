#include "engine/memory/answer_meaning.h"

#include <cmath>

namespace qgt::memory {

namespace {

bool clickedThrough(const QuizAnswer& answer, const AnswerAssumptions& assumed) {
    return answer.seconds && *answer.seconds < assumed.clickedThrough;
}

/// Nothing when the time says nothing: unknown, or the person was away.
std::optional<double> tellingSlowness(const QuizAnswer& answer, const AnswerAssumptions& assumed) {
    const bool away = answer.seconds && *answer.seconds > assumed.idle;
    return away ? std::nullopt : answer.slowness;
}

/// Chance of a right answer from who does not know it.
double luck(const QuizAnswer& answer, const AnswerAssumptions& assumed) {
    if (clickedThrough(answer, assumed)) {
        return assumed.guessWhenGuessed;
    }
    switch (answer.sureness) {
        case Sureness::Sure:
            return assumed.guessWhenSure;
        case Sureness::Guessed:
            return assumed.guessWhenGuessed;
        default:
            return answer.guess;
    }
}

/// The ends themselves, to the last digit, where the share leaves no doubt.
MemoryState between(const MemoryState& known, const MemoryState& forgotten, double share) {
    if (share <= 0.0 || share >= 1.0) {
        return share <= 0.0 ? forgotten : known;
    }
    return {
        std::exp(share * std::log(known.stability) + (1.0 - share) * std::log(forgotten.stability)),
        share * known.difficulty + (1.0 - share) * forgotten.difficulty};
}

}  // namespace

AnswerWeight outcomeWeight(const QuizAnswer& answer, const AnswerAssumptions& assumed) {
    return answer.right && !answer.dontKnow ? AnswerWeight{1.0 - assumed.slip, answer.guess}
                                            : AnswerWeight{assumed.slip, 1.0 - answer.guess};
}

AnswerWeight evidenceWeight(const QuizAnswer& answer, const AnswerAssumptions& assumed) {
    if (answer.dontKnow) {
        return {0.0, 1.0};
    }
    AnswerWeight weight = outcomeWeight(answer, assumed);
    if (answer.right) {
        weight.ifUnknown = luck(answer, assumed);
        const auto slowness = tellingSlowness(answer, assumed);
        weight.ifKnown *= slowness && *slowness > assumed.slow ? assumed.slowOdds : 1.0;
    }
    return weight;
}

double chanceKnown(const AnswerWeight& weight, double before) {
    const double knew = before * weight.ifKnown;
    const double all = knew + (1.0 - before) * weight.ifUnknown;
    return all > 0.0 ? knew / all : before;
}

double chanceBefore(const MemoryModel& model,
                    const MemoryState& memory,
                    int days,
                    const AnswerAssumptions& assumed) {
    return days <= 0 ? assumed.sameDay : model.retrievability(days, memory.stability);
}

MemoryState softNext(const MemoryModel& model,
                     const MemoryState& before,
                     const Recurrence& recurrence,
                     double known) {
    return between(model.next(before, recurrence.days, recurrence.ifKnown),
                   model.next(before, recurrence.days, Rating::Again),
                   known);
}

MemoryState softFirst(const MemoryModel& model, Rating ifKnown, double known) {
    return between(model.first(ifKnown), model.first(Rating::Again), known);
}

Rating exportedRating(const QuizAnswer& answer,
                      double known,
                      bool firstEver,
                      const AnswerAssumptions& assumed) {
    if (!answer.right || answer.dontKnow) {
        return Rating::Again;
    }
    if (known < assumed.partial) {
        return Rating::Hard;
    }
    const auto slowness = tellingSlowness(answer, assumed);
    const bool fast = slowness && *slowness < 0.0 && !clickedThrough(answer, assumed);
    return firstEver && answer.sureness == Sureness::Sure && fast ? Rating::Easy : Rating::Good;
}

}  // namespace qgt::memory
