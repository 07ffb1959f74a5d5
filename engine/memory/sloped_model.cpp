#include "engine/memory/sloped_model.h"

#include <algorithm>
#include <cmath>

namespace qgt::memory {

namespace {

const double kLeastLogStability = std::log(kLeastStability);
const double kMostLogStability = std::log(kMostStability);
constexpr double kLogAnchor = -0.10536051565782628;  // ln 0.9
constexpr double kDifficultySpan = 9.0;

double gradeNumber(Rating rating) {
    return static_cast<double>(rating);
}

}  // namespace

SlopedModel::SlopedModel(const Parameters& parameters)
    : m_w(parameters),
      m_factor(std::expm1(-kLogAnchor / parameters[20])),
      m_factorByDecay((m_factor + 1.0) * kLogAnchor / (parameters[20] * parameters[20])),
      m_easyDifficulty(parameters[4] - std::exp(3.0 * parameters[5]) + 1.0),
      m_easyDifficultyByW5(-3.0 * std::exp(3.0 * parameters[5])),
      m_logLapse(std::log(parameters[11])) {
    for (const Rating rating : {Rating::Again, Rating::Hard, Rating::Good, Rating::Easy}) {
        const auto index = static_cast<std::size_t>(rating);
        m_firstLogStability[index] = firstLogStability(rating);
        m_firstDifficulty[index] = firstDifficulty(rating);
    }
}

SlopeMove SlopedModel::firstDifficulty(Rating rating) const {
    const double steps = gradeNumber(rating) - 1.0;
    const double grown = std::exp(m_w[5] * steps);
    SlopeMove move;
    move.value = m_w[4] - grown + 1.0;
    move.by(4, 1.0);
    move.by(5, -steps * grown);
    move.keepBetween(kLeastDifficulty, kMostDifficulty);
    return move;
}

SlopeMove SlopedModel::firstLogStability(Rating rating) const {
    const std::size_t index = static_cast<std::size_t>(rating) - 1;
    SlopeMove move;
    move.value = std::log(m_w[index]);
    move.by(index, 1.0 / m_w[index]);
    move.keepBetween(kLeastLogStability, kMostLogStability);
    return move;
}

SlopeMove SlopedModel::difficultyAfter(double difficulty, Rating rating) const {
    const double apart = gradeNumber(rating) - 3.0;
    const double room = kMostDifficulty - difficulty;
    const double moved = difficulty - room * m_w[6] * apart / kDifficultySpan;
    const double kept = 1.0 - m_w[7];
    SlopeMove move;
    move.value = m_w[7] * m_easyDifficulty + kept * moved;
    move.byDifficulty = kept * (1.0 + m_w[6] * apart / kDifficultySpan);
    move.by(4, m_w[7]);
    move.by(5, m_w[7] * m_easyDifficultyByW5);
    move.by(6, -kept * room * apart / kDifficultySpan);
    move.by(7, m_easyDifficulty - moved);
    move.keepBetween(kLeastDifficulty, kMostDifficulty);
    return move;
}

SlopeMove SlopedModel::sameDay(double logStability, Rating rating) const {
    const double apart = gradeNumber(rating) - 3.0;
    const double logGrowth = m_w[17] * (apart + m_w[18]) - m_w[19] * logStability;
    SlopeMove move;
    move.value = logStability;
    move.byLogStability = 1.0;
    if (rating == Rating::Again || logGrowth > 0.0) {
        move.value += logGrowth;
        move.byLogStability -= m_w[19];
        move.by(17, apart + m_w[18]);
        move.by(18, m_w[17]);
        move.by(19, -logStability);
    }
    return move;
}

SlopeMove SlopedModel::known(const SlopedMemory& memory,
                             const SlopedRecall& recall,
                             Rating rating) const {
    const double forgotten = 1.0 - recall.r;
    const double steep = std::exp(m_w[10] * forgotten);
    const double scale = std::exp(m_w[8] - m_w[9] * memory.logStability);
    const double room = 11.0 - memory.difficulty;
    // growth = scale * room * (steep - 1) * grade; each factor by itself below.
    const double grade = rating == Rating::Hard ? m_w[15] : rating == Rating::Easy ? m_w[16] : 1.0;
    const double plain = scale * room * (steep - 1.0);
    const double growth = plain * grade;
    const double inverse = 1.0 / (1.0 + growth);
    const double share = growth * inverse;
    const double bySteep = scale * room * grade * inverse * steep;
    const double byR = -m_w[10] * bySteep;
    SlopeMove move;
    move.value = memory.logStability + std::log(1.0 + growth);
    move.byLogStability = 1.0 - m_w[9] * share + byR * recall.byLogStability;
    move.byDifficulty = -share / room;
    move.by(8, share);
    move.by(9, -share * memory.logStability);
    move.by(10, forgotten * bySteep);
    move.by(20, byR * recall.byDecay);
    if (rating == Rating::Hard || rating == Rating::Easy) {
        move.by(rating == Rating::Hard ? 15 : 16, plain * inverse);
    }
    return move;
}

SlopeMove SlopedModel::forgotten(const SlopedMemory& memory, const SlopedRecall& recall) const {
    const double stability = std::exp(memory.logStability);
    const double logMore = std::log1p(stability);
    const double raised = std::exp(m_w[13] * logMore);
    const double logDifficulty = std::log(memory.difficulty);
    const double relearned =
        m_logLapse - m_w[12] * logDifficulty + std::log(raised - 1.0) + m_w[14] * (1.0 - recall.r);
    const double ceiling = memory.logStability - m_w[17] * m_w[18];
    SlopeMove move;
    if (relearned >= ceiling) {
        move.value = ceiling;
        move.byLogStability = 1.0;
        move.by(17, -m_w[18]);
        move.by(18, -m_w[17]);
        return move;
    }
    const double byLogMore = raised / (raised - 1.0);
    move.value = relearned;
    move.byLogStability =
        m_w[13] * byLogMore * stability / (1.0 + stability) - m_w[14] * recall.byLogStability;
    move.byDifficulty = -m_w[12] / memory.difficulty;
    move.by(11, 1.0 / m_w[11]);
    move.by(12, -logDifficulty);
    move.by(13, byLogMore * logMore);
    move.by(14, 1.0 - recall.r);
    move.by(20, -m_w[14] * recall.byDecay);
    return move;
}

SlopeMove SlopedModel::logStabilityAfter(const SlopedMemory& memory,
                                         const HistoryStep& step,
                                         const SlopedRecall& recall,
                                         Rating rating) const {
    SlopeMove move = !step.isPredicted()       ? sameDay(memory.logStability, rating)
                     : rating == Rating::Again ? forgotten(memory, recall)
                                               : known(memory, recall, rating);
    move.keepBetween(kLeastLogStability, kMostLogStability);
    return move;
}

SlopedMemory SlopedModel::first(const HistoryStep& step) const {
    const double share = chanceKnown(step.evidence, step.knownBefore);
    const auto known = static_cast<std::size_t>(step.ifKnown);
    constexpr auto kAgain = static_cast<std::size_t>(Rating::Again);
    MemoryTurn turn;
    if (share > 0.0) {
        turn.take(m_firstLogStability[known], m_firstDifficulty[known], share, 0.0, {});
    }
    if (share < 1.0) {
        turn.take(m_firstLogStability[kAgain], m_firstDifficulty[kAgain], 1.0 - share, 0.0, {});
    }
    SlopedMemory memory;
    turn.apply(memory);
    return memory;
}

SlopedRecall SlopedModel::recall(const SlopedMemory& memory, double days) const {
    if (days <= 0.0) {
        return {AnswerAssumptions{}.sameDay, 0.0, 0.0};
    }
    const double stabilities = days * std::exp(-memory.logStability);
    const double base = 1.0 + m_factor * stabilities;
    const double logBase = std::log(base);
    const double r = std::exp(-m_w[20] * logBase);
    return {r,
            m_w[20] * r * m_factor * stabilities / base,
            -r * (logBase + m_w[20] * m_factorByDecay * stabilities / base)};
}

void SlopedModel::advance(SlopedMemory& memory,
                          const HistoryStep& step,
                          const SlopedRecall& recall) const {
    const double share = chanceKnown(step.evidence, recall.r);
    const double all =
        recall.r * step.evidence.ifKnown + (1.0 - recall.r) * step.evidence.ifUnknown;
    const double shareByR =
        all > 0.0 ? step.evidence.ifKnown * step.evidence.ifUnknown / (all * all) : 0.0;
    MemoryTurn turn;
    if (share > 0.0) {
        turn.take(logStabilityAfter(memory, step, recall, step.ifKnown),
                  difficultyAfter(memory.difficulty, step.ifKnown),
                  share,
                  shareByR,
                  recall);
    }
    if (share < 1.0) {
        turn.take(logStabilityAfter(memory, step, recall, Rating::Again),
                  difficultyAfter(memory.difficulty, Rating::Again),
                  1.0 - share,
                  -shareByR,
                  recall);
    }
    turn.apply(memory);
}

}  // namespace qgt::memory
